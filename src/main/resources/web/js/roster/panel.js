import {el} from '../dom.js';
import {t} from '../texts.js';
import {addForm} from './addform.js';
import {advice} from './advice.js';
import {dutyFacts} from './dutyfacts.js';
import {gapFacts, surgeFacts} from './gapfacts.js';
import {sayDuty} from './words.js';

/** Beside the grid: what is chosen, why it is so, who else could, and what can be done about it. */
export function createPanel(board) {
  const root = el('section', {class: 'roster-panel', 'aria-label': t('roster.panel'), tabindex: '0'});
  let asked;
  let adding;

  function draw() {
    root.replaceChildren(...content().filter(Boolean));
  }

  /** What the service says of a duty at a revision is asked once. */
  function adviceOf(duty) {
    const key = `${duty.id} ${board.store.revision}`;
    if (asked?.key !== key) {
      asked?.ending.abort();
      const ending = new AbortController();
      asked = {key, ending, element: advice(duty, board, ending.signal)};
    }
    return asked.element;
  }

  function content() {
    if (adding) return [addForm(board, adding, () => { adding = undefined; draw(); })];
    if (board.gap) return board.gap.surge ? surgeFacts(board.gap, board) : gapFacts(board.gap, board);
    const duties = [...board.selection].map(id => board.store.duties.get(id)).filter(Boolean);
    if (duties.length === 0) return hint();
    if (duties.length > 1) return several(duties);
    return [...dutyFacts(duties[0], board), board.mayChange ? actions(duties) : undefined, board.isCoordinator ? adviceOf(duties[0]) : undefined];
  }

  function hint() {
    return [el('h3', {}, t('roster.panel')), el('p', {class: 'muted'}, t('roster.panel.hint')),
      board.mayChange ? undefined : el('p', {class: 'muted'}, t(board.isCoordinator ? 'roster.read_only' : 'roster.look_only'))];
  }

  function several(duties) {
    const link = duty => el('button', {type: 'button', class: 'link', onclick: () => board.choose(duty.id, {reveal: true})}, sayDuty(duty, board));
    return [el('h3', {}, t('roster.duties', {duties: duties.length})), el('p', {class: 'muted'}, t('roster.several.hint')),
      board.mayChange ? actions(duties) : undefined,
      el('ul', {class: 'chosen'}, ...duties.map(duty => el('li', {}, link(duty))))];
  }

  function actions(duties) {
    const pinned = duties.every(duty => duty.pinned);
    const button = (act, run) => el('button', {type: 'button', 'data-act': act, onclick: run}, t(`roster.act.${act}`));
    return el('p', {class: 'acts'},
      button(pinned ? 'unpin' : 'pin', () => board.pin(duties)),
      duties.some(duty => duty.doctor) && !pinned ? button('leave_open', () => board.unassign(duties)) : undefined,
      duties.length === 1 && !pinned ? button('close', () => board.changes.make({changes: [{operation: 'close', work: duties[0].work}]})) : undefined);
  }

  function add(wish) {
    adding = wish;
    draw();
    root.querySelector('select, input')?.focus();
  }

  return {element: root, draw, add, isAdding: () => Boolean(adding), leaveForm: () => { adding = undefined; }};
}
