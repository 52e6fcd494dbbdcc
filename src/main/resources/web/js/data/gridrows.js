import {el} from '../dom.js';
import {t} from '../texts.js';
import {isNumber, shownText, unitOf, widthOf} from './cells.js';

/** In pixels, as in data.css. */
export const ROW = 30;
const ERROR = 24;

export function cellId({row, column}) {
  return `cell-${row}-${column}`;
}

/** The place of the cell that an event is about, if it is about one. */
export function placeOf(event) {
  const cell = event.target.closest?.('[role=gridcell][id]');
  const [, row, column] = /^cell-(\d+)-(\d+)$/.exec(cell?.id ?? '') ?? [];
  return row === undefined ? undefined : {row: Number(row), column: Number(column)};
}

/** Draws the head and the rows of a sheet: how wide, how high, and what is said in words below a row that was refused. */
export class Rows {
  constructor(sheet, references) {
    Object.assign(this, {sheet, references});
    this.columns = sheet.table.columns;
    this.widths = this.columns.map(widthOf);
    /** So many columns stay in sight: the code, and the name beside it. */
    this.stuck = this.columns[1]?.name.endsWith('name') ? 2 : 1;
  }

  head() {
    const head = el('div', {class: 'sheet-head', role: 'rowgroup'}, el('div', {class: 'sheet-row', role: 'row', 'aria-rowindex': 1},
      ...this.columns.map((column, index) => this.sized(el('div', {class: this.kinds(column, index), role: 'columnheader', 'aria-colindex': index + 1, title: column.title},
        column.title, column.required ? '' : el('small', {}, ` ${t('data.optional')}`), unitOf(column) ? el('small', {}, ` ${unitOf(column)}`) : ''), index))));
    head.style.width = `${this.width()}px`;
    return head;
  }

  width() {
    return this.before(this.widths.length);
  }

  /** Where a column lies, in pixels, and how much of the left the columns that stay take; those end there. */
  span(index) {
    const left = this.before(index);
    const kept = this.before(this.stuck);
    return {left, right: Math.max(kept, left + this.widths[index]), kept};
  }

  height(row) {
    return ROW + this.wrongs(row).length * ERROR;
  }

  /** A row and the lines that say what is wrong with it. */
  row(row, index, top) {
    const wrongs = this.wrongs(row);
    const element = el('div', {class: ['sheet-row', this.sheet.sortOf(row.key)].filter(Boolean).join(' '), role: 'row', 'aria-rowindex': index + 2, 'data-row': row.key},
      ...this.columns.map((column, place) => this.cell(row, index, column, place, wrongs)));
    element.style.top = `${top}px`;
    return [element, ...wrongs.map(([name, text], number) => this.wrong(top + ROW + number * ERROR, name, text))];
  }

  cell(row, index, column, place, wrongs) {
    const text = this.sheet.value(row, place);
    const isWrong = wrongs.some(([name]) => name === column.name);
    const shown = shownText(column, text, this.references);
    return this.sized(el('div', {
      class: [this.kinds(column, place), this.sheet.isEdited(row, place) && 'edited', isWrong && 'wrong'].filter(Boolean).join(' '),
      role: 'gridcell', id: cellId({row: index, column: place}), 'aria-colindex': place + 1, 'data-column': column.name,
      'aria-invalid': isWrong ? 'true' : undefined, title: shown === text ? text : `${shown} (${text})`,
    }, shown), place);
  }

  /** What is wrong with a cell stands in words right below its row, where the reader is looking. */
  wrong(top, name, text) {
    const title = this.columns.find(column => column.name === name)?.title;
    const line = el('div', {class: 'sheet-wrong', role: 'row'}, el('div', {role: 'gridcell', 'aria-colindex': 1, 'aria-colspan': this.columns.length}, '▲ ', title ? el('strong', {}, `${title}: `) : '', text));
    line.style.top = `${top}px`;
    return line;
  }

  wrongs(row) {
    return [...this.sheet.errors.get(row.key) ?? []];
  }

  kinds(column, index) {
    return ['sheet-cell', isNumber(column) && 'number', column.kind === 'boolean' && 'mark', index < this.stuck && 'first'].filter(Boolean).join(' ');
  }

  sized(cell, index) {
    cell.style.width = `${this.widths[index]}px`;
    if (index < this.stuck) cell.style.left = `${this.before(index)}px`;
    return cell;
  }

  /** Pixels left of a column. */
  before(index) {
    return this.widths.slice(0, index).reduce((sum, width) => sum + width, 0);
  }
}
