import {el} from '../dom.js';

/** One line for what came of the last change, and a place from which those who listen hear of it. */
export function createStatus() {
  const status = el('div', {class: 'roster-status'});
  const live = el('div', {class: 'unseen', role: 'status', 'aria-live': 'polite'});
  return {
    status,
    live,
    say: words => { live.textContent = words; },
    /** Shows words of a kind: good, poor, bad or news; stays until the next. */
    tell: (words, kind = 'good', ...more) => {
      status.className = `roster-status ${kind}`;
      status.replaceChildren(el('span', {}, words), ...more);
      live.textContent = words;
    },
  };
}
