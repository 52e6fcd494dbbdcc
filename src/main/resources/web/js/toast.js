import {el} from './dom.js';
import {t} from './texts.js';

const SHOWN_MS = 9_000;
const MOST = 4;

/** Says something in passing, also to those who listen; `action`: {word, act}. */
export function toast(text, action) {
  const root = document.getElementById('toasts');
  const note = el('div', {class: 'toast'},
    el('span', {}, text),
    action && el('button', {type: 'button', onclick: () => { note.remove(); action.act(); }}, action.word),
    el('button', {type: 'button', class: 'toast-close', 'aria-label': t('bar.close'), onclick: () => note.remove()}, '✕'));
  root.append(note);
  while (root.children.length > MOST) root.firstChild.remove();
  leaveLater(note);
}

/** Nothing goes away under the pointer or the focus. */
function leaveLater(note) {
  setTimeout(() => (note.matches(':hover, :focus-within') ? leaveLater(note) : note.remove()), SHOWN_MS);
}
