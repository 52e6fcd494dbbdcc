import {t} from '../texts.js';
import {findProblems} from './problems.js';
import {sayEffects} from './verdict.js';
import {sayDuty} from './words.js';

const SOON_MS = 900;

/** What the parts do together: choose, filter, show what came of a change. */
export function choosing(board) {
  let later;

  /** Chooses one duty; `reveal` brings it into sight, though a filter hides it. */
  board.choose = (id, {reveal = false, panel = false} = {}) => {
    board.selection.clear();
    if (board.store.duties.has(id)) board.selection.add(id);
    board.gap = undefined;
    if (panel) board.panel.leaveForm();
    if (reveal) board.reveal(id);
    board.chosen();
  };

  board.toggle = id => {
    board.gap = undefined;
    if (!board.selection.delete(id)) board.selection.add(id);
    board.chosen();
  };

  board.chooseGap = item => {
    board.selection.clear();
    board.gap = item;
    board.panel.leaveForm();
    revealGap(board, item.gap ?? {place: item.surge.villageCode, date: item.surge.date});
    board.chosen();
  };

  board.clear = () => {
    board.selection.clear();
    board.gap = undefined;
    board.panel.leaveForm();
    board.chosen();
  };

  board.chosen = () => {
    const [only] = board.selection;
    board.update({duty: board.selection.size === 1 ? only : undefined}, false);
    board.grid.mark();
    board.todo.mark();
    board.panel.draw();
  };

  board.reveal = id => {
    if (goTo(board, id)) return;
    board.show({township: undefined, department: undefined, kind: undefined, who: undefined, problems: undefined});
    board.filters.draw();
    goTo(board, id);
  };

  /** The keyboard goes along with a duty that went elsewhere. */
  board.follow = id => goTo(board, id);

  /** Another arrangement or filter. */
  board.show = change => {
    board.update(change, false);
    board.refresh();
    if ('by' in change) board.filters.draw();
  };

  board.refresh = () => {
    const held = board.grid.element.contains(document.activeElement);
    board.grid.refresh();
    board.filters.count(board.grid.layout.rows);
    if (held) board.cursor.focus();
  };

  /** After the store changed: by an order of one's own with its outcome, or by others. */
  board.changed = (touched, {outcome, by, dates}) => {
    board.later.spoil(dates);
    board.touched = touched;
    for (const id of board.selection) if (!board.store.duties.has(id)) board.selection.delete(id);
    board.problems = findProblems(board);
    board.refresh();
    board.todo.draw();
    board.panel.draw();
    if (outcome) board.tell(t('roster.changed', {what: what(touched, board), outcome: sayEffects(outcome)}), outcome.level);
    if (by) board.tell(t('roster.changed_by', {by, what: what(touched, board)}), 'news');
    clearTimeout(later);
    later = setTimeout(board.later.read, SOON_MS);
  };

  board.pin = duties => {
    if (!board.mayChange || duties.length === 0) return;
    const operation = duties.every(duty => duty.pinned) ? 'unpin' : 'pin';
    board.changes.make({changes: duties.map(duty => ({operation, duty: duty.id}))});
  };

  board.unassign = duties => {
    const staffed = duties.filter(duty => duty.doctor);
    if (board.mayChange && staffed.length > 0) board.changes.make({changes: staffed.map(duty => ({operation: 'unassign', duty: duty.id}))});
  };
}

function what(touched, board) {
  const [first, ...others] = [...touched].map(id => board.store.duties.get(id)).filter(Boolean);
  if (!first) return t('roster.duties', {duties: touched.size});
  return others.length === 0 ? sayDuty(first, board) : t('roster.duties', {duties: touched.size});
}

/** Scrolls to a duty and sets the cursor on it; false where no line shows it. */
function goTo({grid, cursor}, id) {
  for (const row of grid.layout.rows) {
    for (const [column, items] of row.cells ?? []) {
      const item = items.findIndex(one => one.duty.id === id);
      if (item < 0) continue;
      cursor.set(row.key, column, item);
      return grid.reveal(row.key, column);
    }
  }
  return false;
}

/** The line of the place on the day, in whichever arrangement shows places. */
function revealGap({grid, store, cursor}, {place, date}) {
  const row = grid.layout.rows.find(one => one.place === place || one.doctor?.facilityId === place);
  const day = store.columnOf.get(date);
  if (!row || day === undefined) return;
  const column = grid.columns[0].week ? Math.floor(day / 7) : day;
  cursor.set(row.key, column);
  grid.reveal(row.key, column);
}
