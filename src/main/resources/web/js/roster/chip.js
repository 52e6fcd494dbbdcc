import {el} from '../dom.js';
import {t} from '../texts.js';
import {kindLetter, sayDuty} from './words.js';

/** A duty as it stands in the grid: its kind as colour and letter, what is told of it, and marks. */
export function chip({duty, text, timed}, board) {
  const broken = board.problems.duties.get(duty.id);
  const said = [sayDuty(duty, board), broken].filter(Boolean).join('\n');
  return el('button', {
    type: 'button',
    class: `chip kind-${duty.kind}${duty.doctor ? '' : ' open'}${broken ? ' broken' : ''}${board.touched.has(duty.id) ? ' touched' : ''}`,
    'data-duty': duty.id,
    tabindex: -1,
    title: said,
    'aria-label': said,
    'aria-pressed': String(isMarked(duty, board)),
  },
    el('b', {class: 'letter', 'aria-hidden': 'true'}, kindLetter(duty.kind)),
    el('span', {class: 'what'}, timed ? undefined : el('i', {class: 'when'}, `${duty.start} `), text),
    broken ? el('b', {class: 'flag', 'aria-hidden': 'true'}, broken.charAt(0)) : !duty.doctor ? el('b', {class: 'flag', 'aria-hidden': 'true'}, '▲') : undefined,
    duty.pinned ? el('b', {class: 'pin', title: t('roster.pinned')}) : undefined);
}

/** Whether a duty is chosen; in the villages' weeks the lead stands for all of the run. */
export function isMarked(duty, {selection, store}) {
  return selection.has(duty.id) || (selection.size === 1 && duty.kind === 'run'
    && store.duties.get([...selection][0])?.work === duty.work && store.byWork.get(duty.work)[0].id === duty.id);
}
