const TAGS = {zh: 'zh-CN', en: 'en'};
let texts = {};
let language = 'zh';

export const languages = Object.keys(TAGS);

/** Loads one language and puts it on every element that names its text. */
export async function speak(chosen) {
  const response = await fetch(`/i18n/${chosen}.json`);
  if (!response.ok) throw new Error(`i18n/${chosen}.json: ${response.status}`);
  texts = await response.json();
  language = chosen;
  document.documentElement.lang = tag();
  label(document);
}

/** The text of a key, its {names} filled in. A missing text shows its key. */
export function t(key, values = {}) {
  return (texts[key] ?? key).replace(/\{(\w+)}/g, (_, name) => values[name]);
}

/** The text of a key if there is one, else the word itself: for codes a county may add to. */
export function word(prefix, code) {
  return texts[`${prefix}.${code}`] ?? code;
}

export function tag() {
  return TAGS[language];
}

export function current() {
  return language;
}

function label(root) {
  for (const element of root.querySelectorAll('[data-t]')) element.textContent = t(element.dataset.t);
  for (const element of root.querySelectorAll('[data-t-label]')) element.ariaLabel = t(element.dataset.tLabel);
  for (const element of root.querySelectorAll('[data-t-placeholder]')) element.placeholder = t(element.dataset.tPlaceholder);
}
