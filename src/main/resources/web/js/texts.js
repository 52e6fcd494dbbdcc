const TAGS = {zh: 'zh-CN', en: 'en'};
const known = new Set(['page', 'bar']);
let texts = {};
let language = 'zh';

export const languages = Object.keys(TAGS);

/** Loads one language and puts it on every element that names its text. */
export async function speak(chosen) {
  texts = Object.assign({}, ...await Promise.all([...known].map(name => fetchTexts(chosen, name))));
  language = chosen;
  document.documentElement.lang = tag();
  label(document);
}

/** Adds the texts of a view to those known, in this language and in any spoken later. */
export async function learn(name) {
  if (known.has(name)) return;
  Object.assign(texts, await fetchTexts(language, name));
  known.add(name);
}

async function fetchTexts(chosen, name) {
  const path = `/i18n/${chosen}/${name}.json`;
  const response = await fetch(path);
  if (!response.ok) throw new Error(`${path}: ${response.status}`);
  return response.json();
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
