import {el} from '../dom.js';
import {t} from '../texts.js';
import {editorOf, isNumber, shownText, typedText, unitOf, widthOf} from './cells.js';

/** In pixels, as in data.css. */
const ROW = 30;
const ERROR = 24;
const BEYOND = 6;
const NEAR_END = 40;

/**
 * A sheet as a table of which only the rows in sight are drawn. The keyboard's place is the whole table; which cell it means is told by
 * aria-activedescendant, so that a row may be drawn anew beneath it.
 */
export class Grid {
  /** `changed()` is called after each edit, `near()` when the end of what was read comes into sight. */
  constructor(sheet, references, {changed, near, refused}) {
    Object.assign(this, {sheet, references, changed, near, refused});
    this.columns = sheet.table.columns;
    this.widths = this.columns.map(widthOf);
    /** So many columns stay in sight: the code, and the name beside it. */
    this.stuck = this.columns[1]?.name.endsWith('name') ? 2 : 1;
    this.at = {row: 0, column: 0};
    this.body = el('div', {class: 'sheet-body', role: 'rowgroup'});
    this.root = el('div', {
      class: 'sheet', role: 'grid', tabindex: 0, 'aria-label': sheet.table.title, 'aria-colcount': this.columns.length,
      onkeydown: event => this.press(event), onscroll: () => this.scrolled(), onpaste: event => this.paste(event), oncopy: event => this.copy(event),
      onmousedown: event => this.point(event), ondblclick: event => this.pointTwice(event),
    }, this.head(), this.body);
    new ResizeObserver(() => this.draw()).observe(this.root);
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

  sized(cell, index) {
    cell.style.width = `${this.widths[index]}px`;
    if (index < this.stuck) cell.style.left = `${this.before(index)}px`;
    return cell;
  }

  /** Pixels left of a column. */
  before(index) {
    return this.widths.slice(0, index).reduce((sum, width) => sum + width, 0);
  }

  kinds(column, index) {
    return ['sheet-cell', isNumber(column) && 'number', column.kind === 'boolean' && 'mark', index < this.stuck && 'first'].filter(Boolean).join(' ');
  }

  /** The rows that match what is searched for; new and changed ones always do. */
  filter(rows) {
    const text = this.sheet.query.toLowerCase();
    if (!this.sheet.isWhole || text === '') return rows;
    return rows.filter(row => this.sheet.sortOf(row.key) !== undefined
      || this.columns.some((column, index) => {
        const value = this.sheet.value(row, index);
        return value.toLowerCase().includes(text) || shownText(column, value, this.references).toLowerCase().includes(text);
      }));
  }

  refresh() {
    this.rows = this.filter(this.sheet.shown());
    this.tops = [];
    let top = 0;
    for (const row of this.rows) {
      this.tops.push(top);
      top += ROW + this.wrongs(row).length * ERROR;
    }
    this.body.style.height = `${Math.max(top, ROW)}px`;
    this.body.style.width = `${this.width()}px`;
    this.root.setAttribute('aria-rowcount', String(this.rows.length + 1));
    this.at.row = Math.min(this.at.row, Math.max(0, this.rows.length - 1));
    this.draw();
  }

  wrongs(row) {
    return [...this.sheet.errors.get(row.key) ?? []];
  }

  draw() {
    if (!this.rows || this.editor) return;
    const from = this.root.scrollTop - BEYOND * ROW;
    const until = this.root.scrollTop + this.root.clientHeight + BEYOND * ROW;
    let first = this.tops.findIndex(top => top + ROW >= from);
    if (first < 0) first = this.rows.length;
    const drawn = [];
    for (let index = first; index < this.rows.length && this.tops[index] <= until; index++) drawn.push(...this.rowElements(index));
    this.body.replaceChildren(...drawn);
    this.mark();
  }

  cellId({row, column}) {
    return `cell-${row}-${column}`;
  }

  rowElements(index) {
    const row = this.rows[index];
    const wrongs = this.wrongs(row);
    const element = el('div', {class: ['sheet-row', this.sheet.sortOf(row.key)].filter(Boolean).join(' '), role: 'row', 'aria-rowindex': index + 2, 'data-row': row.key},
      ...this.columns.map((column, place) => this.cell(row, index, column, place, wrongs)));
    element.style.top = `${this.tops[index]}px`;
    return [element, ...wrongs.map(([name, text], number) => this.wrong(index, number, name, text))];
  }

  cell(row, index, column, place, wrongs) {
    const text = this.sheet.value(row, place);
    const isWrong = wrongs.some(([name]) => name === column.name);
    const shown = shownText(column, text, this.references);
    return this.sized(el('div', {
      class: [this.kinds(column, place), this.sheet.isEdited(row, place) && 'edited', isWrong && 'wrong'].filter(Boolean).join(' '),
      role: 'gridcell', id: this.cellId({row: index, column: place}), 'aria-colindex': place + 1, 'data-column': column.name,
      'aria-invalid': isWrong ? 'true' : undefined, title: shown === text ? text : `${shown} (${text})`,
    }, shown), place);
  }

  /** What is wrong with a cell stands in words right below its row, where the reader is looking. */
  wrong(index, number, name, text) {
    const title = this.columns.find(column => column.name === name)?.title;
    const line = el('div', {class: 'sheet-wrong', role: 'row'}, el('div', {role: 'gridcell', 'aria-colindex': 1, 'aria-colspan': this.columns.length}, '▲ ', title ? el('strong', {}, `${title}: `) : '', text));
    line.style.top = `${this.tops[index] + ROW + number * ERROR}px`;
    return line;
  }

  scrolled() {
    this.draw();
    if (this.rows && this.root.scrollTop + this.root.clientHeight > this.body.clientHeight - NEAR_END * ROW) this.near();
  }

  point(event) {
    const place = this.placeOf(event);
    if (!place || this.editor?.contains(event.target)) return;
    this.close(true);
    this.go(place.row, place.column);
  }

  pointTwice(event) {
    const place = this.placeOf(event);
    if (place && !this.editor) this.edit();
  }

  placeOf(event) {
    const cell = event.target.closest?.('[role=gridcell][id]');
    const [, row, column] = /^cell-(\d+)-(\d+)$/.exec(cell?.id ?? '') ?? [];
    return row === undefined ? undefined : {row: Number(row), column: Number(column)};
  }

  go(row, column) {
    this.at = {row: Math.max(0, Math.min(row, this.rows.length - 1)), column: Math.max(0, Math.min(column, this.columns.length - 1))};
    this.reveal();
    if (document.getElementById(this.cellId(this.at))) this.mark();
    else this.draw();
    this.changed(false);
  }

  /** Shows where the keyboard is without drawing anew: what is pressed must not vanish beneath the pointer. */
  mark() {
    for (const element of this.body.querySelectorAll('.active, .current')) element.classList.remove('active', 'current');
    const cell = document.getElementById(this.cellId(this.at));
    cell?.classList.add('active');
    cell?.parentElement.classList.add('current');
    if (cell) this.root.setAttribute('aria-activedescendant', cell.id);
    else this.root.removeAttribute('aria-activedescendant');
  }

  /** Goes to a cell named by its row's key and its column. */
  show(key, name) {
    const row = this.rows.findIndex(item => item.key === key);
    if (row < 0) return;
    this.go(row, Math.max(0, this.columns.findIndex(column => column.name === name)));
    this.root.focus();
  }

  reveal() {
    const top = this.tops[this.at.row] ?? 0;
    const high = ROW + this.wrongs(this.rows[this.at.row] ?? {}).length * ERROR;
    const view = this.root.clientHeight - ROW;
    if (top < this.root.scrollTop) this.root.scrollTop = top;
    else if (top + high > this.root.scrollTop + view) this.root.scrollTop = top + high - view;
    if (this.at.column < this.stuck) return;
    const left = this.before(this.at.column);
    const kept = this.before(this.stuck);
    if (left - kept < this.root.scrollLeft) this.root.scrollLeft = left - kept;
    else if (left + this.widths[this.at.column] > this.root.scrollLeft + this.root.clientWidth) this.root.scrollLeft = left + this.widths[this.at.column] - this.root.clientWidth;
  }

  press(event) {
    if (this.editor) return this.pressEditing(event);
    const {row, column} = this.at;
    const page = Math.max(1, Math.floor(this.root.clientHeight / ROW) - 2);
    const control = event.ctrlKey || event.metaKey;
    const to = {
      ArrowUp: [row - 1, column], ArrowDown: [row + 1, column], ArrowLeft: [row, column - 1], ArrowRight: [row, column + 1],
      PageUp: [row - page, column], PageDown: [row + page, column],
      Home: [control ? 0 : row, 0], End: [control ? this.rows.length - 1 : row, this.columns.length - 1],
    }[event.key];
    if (to) this.go(...to);
    else if (event.key === 'Enter' || event.key === 'F2') this.edit();
    else if (event.key === ' ' && this.columns[column].kind === 'boolean') this.toggle();
    else if (event.key === 'Delete' && control) this.remove();
    else if (event.key === 'Delete' || event.key === 'Backspace') this.put('');
    else if (control && event.key.toLowerCase() === 'z') this.after(() => (event.shiftKey ? this.sheet.redo() : this.sheet.undo()));
    else if (control && event.key.toLowerCase() === 'y') this.after(() => this.sheet.redo());
    else if (event.key.length === 1 && !control && !event.altKey) return this.edit(event.key);
    else return undefined;
    event.preventDefault();
    return undefined;
  }

  pressEditing(event) {
    if (event.isComposing) return;
    if (event.key === 'Escape') this.close(false);
    else if (event.key === 'Enter') { this.close(true); this.go(this.at.row + 1, this.at.column); }
    else if (event.key === 'Tab') { this.close(true); this.go(this.at.row, this.at.column + (event.shiftKey ? -1 : 1)); }
    else return;
    event.preventDefault();
    event.stopPropagation();
  }

  toggle() {
    this.put(this.sheet.value(this.rows[this.at.row], this.at.column) === '1' ? '0' : '1');
  }

  put(text) {
    if (this.sheet.sortOf(this.rows[this.at.row]?.key) === 'remove' || !this.isOpen()) return;
    this.after(() => this.sheet.set(this.rows[this.at.row], this.at.column, text));
  }

  after(work) {
    work();
    this.refresh();
    this.changed(true);
  }

  remove() {
    if (this.rows.length > 0) this.after(() => this.sheet.remove(this.rows[this.at.row]));
  }

  /** Codes that other rows name are given once. */
  isOpen() {
    const row = this.rows[this.at.row];
    const {columns, name} = this.sheet.table;
    const fixed = columns.filter(column => column.key).length === 1 && columns[this.at.column].key && this.sheet.sortOf(row?.key) !== 'add';
    if (fixed && name !== 'calendar') this.refused(t('data.code_fixed'));
    return row !== undefined && !(fixed && name !== 'calendar');
  }

  async edit(typed) {
    const row = this.rows[this.at.row];
    const column = this.columns[this.at.column];
    if (!row || this.sheet.sortOf(row.key) === 'remove' || !this.isOpen()) return;
    if (column.kind === 'boolean') { this.toggle(); return; }
    if (column.masked && typed === undefined && this.sheet.sortOf(row.key) !== 'add') {
      await this.sheet.reveal(row.key);
      this.draw();
    }
    this.reveal();
    const cell = document.getElementById(this.cellId(this.at));
    this.editor = editorOf(column, this.sheet.value(row, this.at.column), this.references);
    if (typed !== undefined && this.editor.type === 'text') this.editor.value = '';
    this.editor.addEventListener('blur', () => this.close(true));
    if (this.editor.tagName === 'SELECT') this.editor.addEventListener('change', () => { this.close(true); this.root.focus(); });
    cell.replaceChildren(this.editor);
    this.editor.focus();
    if (typed === undefined) this.editor.select?.();
    this.changed(false);
  }

  close(isKept) {
    if (!this.editor) return;
    const {editor} = this;
    const held = editor === document.activeElement;
    this.editor = undefined;
    if (isKept) this.sheet.set(this.rows[this.at.row], this.at.column, typedText(this.columns[this.at.column], editor.value, this.references));
    this.refresh();
    this.changed(isKept);
    if (held) this.root.focus();
  }

  copy(event) {
    if (this.editor || this.rows.length === 0) return;
    event.clipboardData.setData('text/plain', this.sheet.value(this.rows[this.at.row], this.at.column));
    event.preventDefault();
  }

  /** Cells copied from a spreadsheet go in from the current cell on. */
  paste(event) {
    if (this.editor || this.rows.length === 0) return;
    event.preventDefault();
    const lines = event.clipboardData.getData('text/plain').replace(/\r?\n$/, '').split(/\r?\n/);
    const start = {...this.at};
    lines.forEach((line, down) => line.split('\t').forEach((text, right) => {
      this.at = {row: start.row + down, column: start.column + right};
      if (this.at.row < this.rows.length && this.at.column < this.columns.length && this.isOpen()) this.sheet.set(this.rows[this.at.row], this.at.column, text.trim());
    }));
    this.at = start;
    this.after(() => {});
  }
}
