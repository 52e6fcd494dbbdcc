import {el} from '../dom.js';
import {chip} from './chip.js';

/** One line or title of the grid, as an element that lies where it is put. */
export function drawRow(row, index, columns, board) {
  if (row.title !== undefined) return drawTitle(row, index, columns);
  return el('div', {class: row.open ? 'line open-line' : 'line', role: 'row', 'aria-rowindex': index + 2, 'data-row': row.key},
    el('div', {class: 'name', role: 'rowheader', 'aria-colindex': 1, title: [row.label, row.sub, row.warn].filter(Boolean).join('\n')},
      row.warn ? el('b', {class: 'warn', 'aria-hidden': 'true'}, '▲') : undefined,
      el('span', {class: 'who'}, row.label), el('small', {}, row.sub)),
    ...row.bars.map(drawBar),
    ...[...row.cells].map(([column, items]) => drawCell(column, items, board)));
}

function drawTitle(row, index, columns) {
  return el('div', {class: row.alert ? 'title alert' : 'title', role: 'row', 'aria-rowindex': index + 2, 'data-row': row.key},
    el('div', {role: 'rowheader', 'aria-colindex': 1, 'aria-colspan': columns.length + 1}, el('span', {}, row.alert ? '▲ ' : '', row.title), el('small', {}, ` · ${row.count}`)));
}

export function drawCell(column, items, board) {
  const cell = el('div', {class: 'cell', role: 'gridcell', 'aria-colindex': column + 2, 'data-column': column}, ...items.map(item => chip(item, board)));
  cell.style.setProperty('--c', column);
  return cell;
}

function drawBar(bar) {
  const element = el('div', {class: `bar-${bar.kind}`, title: bar.label}, el('span', {}, bar.label));
  element.style.setProperty('--c', bar.from);
  element.style.setProperty('--n', bar.to - bar.from + 1);
  return element;
}
