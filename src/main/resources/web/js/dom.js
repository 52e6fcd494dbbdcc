/** Makes an element: attributes, `on…` listeners, then children (elements or text; false, null and undefined are left out). */
export function el(tag, attributes = {}, ...children) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (value === undefined || value === null || value === false) continue;
    if (name.startsWith('on')) element.addEventListener(name.slice(2), value);
    else element.setAttribute(name, value === true ? '' : value);
  }
  element.append(...children.filter(child => child !== undefined && child !== null && child !== false));
  return element;
}

/** A row of radio buttons: one of a few values. Items: {value, label, detail, off}. */
export function choice(name, items, chosen, choose) {
  return items.map(item =>
    el('label', {class: item.off ? 'choice off' : 'choice', title: item.title},
      el('input', {type: 'radio', name, value: item.value, checked: item.value === chosen, onchange: () => choose(item.value)}),
      el('span', {}, item.label, item.detail)));
}

/** Keeps the keyboard where it was when a part of the page is drawn anew: the element with the same `data-key`. */
export function redraw(root, ...children) {
  const held = root.contains(document.activeElement) ? focusKey(document.activeElement) : undefined;
  root.replaceChildren(...children.filter(Boolean));
  if (held) [...root.querySelectorAll('button, input, [data-key]')].find(element => focusKey(element) === held)?.focus({preventScroll: true});
}

function focusKey(element) {
  return element.dataset.key ?? (element.name && `${element.name}=${element.value}`);
}
