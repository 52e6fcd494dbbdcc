import {dayLabel, weekSpan} from '../dates.js';
import {t} from '../texts.js';
import {drawCell} from './row.js';

/** Where the keyboard is in the grid: a line, a column, and which of the duties in the cell. */
export function createCursor(board) {
  const cursor = {row: undefined, column: 0, item: 0};

  cursor.line = () => board.grid.layout.rows[board.grid.layout.indexOf.get(cursor.row)];
  cursor.items = () => cursor.line()?.cells.get(cursor.column) ?? [];
  cursor.duty = () => cursor.items()[cursor.item]?.duty;
  cursor.place = () => ({row: cursor.line(), column: cursor.column});

  /** Goes somewhere; to the nearest line where the one named is no longer there. */
  cursor.set = (row, column, item = 0) => Object.assign(cursor, {row, column: Math.max(0, Math.min(column, board.grid.columns.length - 1)), item});

  /** So many lines down, or up; titles are passed over. */
  cursor.step = by => {
    const {rows, indexOf} = board.grid.layout;
    const sign = Math.sign(by);
    let index = indexOf.get(cursor.row) ?? 0;
    for (let left = Math.abs(by); left > 0; left--) {
      let next = index + sign;
      while (rows[next]?.title !== undefined) next += sign;
      if (!rows[next]) break;
      index = next;
    }
    cursor.set(rows[index].key, cursor.column);
  };

  cursor.focus = () => {
    const {rows, indexOf} = board.grid.layout;
    if (rows.length === 0) return;
    if (!indexOf.has(cursor.row)) cursor.set(rows.find(row => row.title === undefined).key, cursor.column);
    cursor.item = Math.max(0, Math.min(cursor.item, cursor.items().length - 1));
    board.grid.reveal(cursor.row, cursor.column);
    element().focus({preventScroll: true});
  };

  function element() {
    const line = board.grid.line(cursor.row);
    const cell = line.querySelector(`:scope > .cell[data-column="${cursor.column}"]`);
    const chip = cell?.querySelectorAll('.chip')[cursor.item];
    document.querySelector('.cell.vacant')?.remove();
    return chip ?? vacant(line);
  }

  /** A cell without duties is made when the keyboard comes to it. */
  function vacant(line) {
    const cell = drawCell(cursor.column, [], board);
    const {date, week} = board.grid.columns[cursor.column];
    cell.classList.add('vacant');
    cell.tabIndex = -1;
    cell.setAttribute('aria-label', [cursor.line().label, week ? weekSpan(date) : dayLabel(date), t('roster.free')].join(t('list.separator')));
    line.append(cell);
    return cell;
  }

  return cursor;
}
