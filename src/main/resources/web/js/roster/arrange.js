import {doctorRows} from './doctorrows.js';
import {placeRows} from './placerows.js';
import {villageRows} from './villagerows.js';

const ARRANGEMENTS = {doctors: doctorRows, places: placeRows, villages: villageRows};

export const arrangements = Object.keys(ARRANGEMENTS);

export function arrangementOf(view) {
  return arrangements.includes(view.by) ? view.by : arrangements[0];
}

/**
 * The rows of the chosen arrangement that the filters leave. A row is a title ({key, title, note}) or a line:
 * {key, label, sub, doctor?, place?, cells: Map of column to items, bars, warn}. An item is {duty, text}.
 */
export function arrange(board) {
  return ARRANGEMENTS[arrangementOf(board.view)](board);
}

/** The columns of the chosen arrangement: days, or weeks as {date: Monday, week: true}. */
export function columnsOf({view, store}) {
  if (arrangementOf(view) !== 'villages') return store.days;
  return store.days.filter((_, index) => index % 7 === 0).map(day => ({...day, week: true}));
}
