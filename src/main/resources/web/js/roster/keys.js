import {t} from '../texts.js';
import {sayDuty} from './words.js';

const PAGE = 10;

/** The grid by keyboard. What is picked up with M goes along with the arrows until Enter drops it or Escape puts it back. */
export function createKeys(board) {
  let carried;

  const moves = {
    ArrowRight: () => board.cursor.set(board.cursor.row, board.cursor.column + 1),
    ArrowLeft: () => board.cursor.set(board.cursor.row, board.cursor.column - 1),
    ArrowDown: () => within(1) || board.cursor.step(1),
    ArrowUp: () => within(-1) || board.cursor.step(-1),
    PageDown: () => board.cursor.step(PAGE),
    PageUp: () => board.cursor.step(-PAGE),
    Home: () => board.cursor.set(board.cursor.row, 0),
    End: () => board.cursor.set(board.cursor.row, Infinity),
  };
  const acts = {
    Enter: () => (carried ? drop() : open()),
    ' ': () => board.cursor.duty() && board.toggle(board.cursor.duty().id),
    m: pickUp,
    s: swap,
    p: () => board.pin(chosen()),
    Delete: () => board.unassign(chosen()),
    Backspace: () => board.unassign(chosen()),
    Escape: () => (board.drag.isOn() ? board.drag.cancel() : carried ? putBack() : board.clear()),
  };

  /** Among several duties of a cell, unless something is carried. */
  function within(by) {
    const next = board.cursor.item + by;
    if (carried || next < 0 || next >= board.cursor.items().length) return false;
    board.cursor.item = next;
    return true;
  }

  function chosen() {
    const duty = board.cursor.duty();
    if (!duty) return [];
    return board.selection.has(duty.id) ? [duty, ...[...board.selection].filter(id => id !== duty.id).map(id => board.store.duties.get(id))] : [duty];
  }

  function open() {
    const duty = board.cursor.duty();
    if (duty) return board.choose(duty.id, {panel: true});
    const {row, column} = board.cursor.place();
    if (board.mayChange && !row.open) board.panel.add({date: board.grid.columns[column].date, doctor: row.doctor?.id, place: row.place ?? row.doctor?.facilityId, kind: row.kind});
  }

  function pickUp() {
    if (!board.mayChange || carried || chosen().length === 0) return;
    carried = chosen();
    board.root.classList.add('carrying');
    board.say(t('roster.picked_up', {duty: sayDuty(carried[0], board), more: carried.length - 1}));
  }

  function carry(onto) {
    board.preview.show(carried, {...board.cursor.place(), onto});
  }

  async function drop() {
    const duties = carried;
    carried = undefined;
    board.root.classList.remove('carrying');
    if (await board.preview.drop()) board.follow(duties[0].id);
    board.cursor.focus();
  }

  function swap() {
    if (carried && board.cursor.duty()) carry(board.cursor.duty());
  }

  function putBack() {
    carried = undefined;
    board.root.classList.remove('carrying');
    board.preview.clear();
    board.say(t('roster.put_back'));
  }

  function press(event) {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const key = event.key.length === 1 ? event.key.toLowerCase() : event.key;
    const moved = moves[key];
    const act = moved ?? acts[key];
    if (!act) return;
    event.preventDefault();
    event.stopPropagation();
    act();
    if (!moved) return;
    board.cursor.focus();
    if (carried) carry();
  }

  return {press, isCarrying: () => Boolean(carried), putBack};
}
