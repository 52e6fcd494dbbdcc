import {daysBetween, plusDays} from '../dates.js';
import {t} from '../texts.js';
import {arrangementOf} from './arrange.js';

/**
 * What it means to put duties somewhere: the operations for the service, or `refused` with the reason.
 *
 * @param duties with the one held first
 * @param target {row, column, onto}: a line and a column, and the duty under the pointer, if any
 */
export function dropOf(duties, target, board) {
  const [held] = duties;
  const pinned = duties.find(duty => duty.pinned);
  if (pinned) return {refused: t('roster.drop.pinned')};
  if (isSwap(duties, target, board)) return {changes: [{operation: 'swap', duty: held.id, other: target.onto.id}]};
  if (target.row.place && arrangementOf(board.view) === 'places' && (target.row.place !== held.place || target.row.kind !== held.kind)) {
    return {refused: t('roster.drop.other_place')};
  }
  const changes = [...moves(duties, daysBetween(held.date, dateOf(held, target, board))), ...assignments(duties, target.row)];
  return changes.length === 0 ? {} : {changes};
}

function isSwap(duties, {onto}, {view}) {
  return onto && duties.length === 1 && onto.id !== duties[0].id && onto.doctor !== duties[0].doctor && onto.work !== duties[0].work
    && onto.doctor && duties[0].doctor && arrangementOf(view) !== 'villages';
}

/** A week keeps the weekday. */
function dateOf(held, {column}, {store, grid}) {
  const {date, week} = grid.columns[column];
  return week ? plusDays(date, store.columnOf.get(held.date) % 7) : date;
}

/** All seats of a work move together. */
function moves(duties, days) {
  if (days === 0) return [];
  const works = new Map(duties.map(duty => [duty.work, duty]));
  return [...works.values()].map(duty => ({operation: 'move', duty: duty.id, date: plusDays(duty.date, days)}));
}

function assignments(duties, row) {
  if (row.open) return duties.filter(duty => duty.doctor).map(duty => ({operation: 'unassign', duty: duty.id}));
  if (!row.doctor) return [];
  return duties.filter(duty => duty.doctor !== row.doctor.id).map(duty => ({operation: 'assign', duty: duty.id, doctor: row.doctor.id}));
}
