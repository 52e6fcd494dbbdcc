import {el} from './dom.js';
import {t} from './texts.js';

/** A window over the page, closed with Escape as well: {body, foot, close}. What had the focus has it again afterwards. */
export function openDialog(name, title) {
  const body = el('div', {class: 'dialog-body'});
  const foot = el('div', {class: 'dialog-foot'});
  const dialog = el('dialog', {class: 'dialog', id: name, 'aria-labelledby': `${name}-title`},
    el('div', {class: 'dialog-head'},
      el('h2', {id: `${name}-title`}, title),
      el('button', {type: 'button', 'aria-label': t('bar.close'), onclick: () => dialog.close()}, '✕')),
    body, foot);
  dialog.addEventListener('close', () => dialog.remove());
  document.body.append(dialog);
  dialog.showModal();
  return {body, foot, close: () => dialog.close()};
}

/** What the service refused, where the action was. */
export function refusal(problem) {
  return el('p', {class: 'refusal', role: 'alert'}, '▲ ', problem.code === 'unreachable' ? t('problem.unreachable.help') : problem.message);
}

/** Does what the service may refuse, and says below `place` that it did, in the place of what was said before. */
export async function attempt(place, work) {
  place.querySelector('.refusal')?.remove();
  try {
    await work();
  } catch (problem) {
    if (problem.code === undefined) throw problem;
    place.append(refusal(problem));
  }
}
