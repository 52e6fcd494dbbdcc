import {el} from '../dom.js';
import {t} from '../texts.js';
import {editorOf, shownText, typedText} from './cells.js';
import {copied, pasted, pressed} from './gridkeys.js';
import {cellId, placeOf, ROW, Rows} from './gridrows.js';

/** In rows. */
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
    this.drawn = new Rows(sheet, references);
    this.at = {row: 0, column: 0};
    this.body = el('div', {class: 'sheet-body', role: 'rowgroup'});
    this.root = el('div', {
      class: 'sheet', role: 'grid', tabindex: 0, 'aria-label': sheet.table.title, 'aria-colcount': this.columns.length,
      onkeydown: event => pressed(this, event), onscroll: () => this.scrolled(), onpaste: event => pasted(this, event), oncopy: event => copied(this, event),
      onmousedown: event => this.point(event),
    }, this.drawn.head(), this.body);
    new ResizeObserver(() => this.draw()).observe(this.root);
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
      top += this.drawn.height(row);
    }
    this.body.style.height = `${Math.max(top, ROW)}px`;
    this.body.style.width = `${this.drawn.width()}px`;
    this.root.setAttribute('aria-rowcount', String(this.rows.length + 1));
    this.at.row = Math.min(this.at.row, Math.max(0, this.rows.length - 1));
    this.draw();
  }

  draw() {
    if (!this.rows || this.editor) return;
    const from = this.root.scrollTop - BEYOND * ROW;
    const until = this.root.scrollTop + this.root.clientHeight + BEYOND * ROW;
    let first = this.tops.findIndex(top => top + ROW >= from);
    if (first < 0) first = this.rows.length;
    const drawn = [];
    for (let index = first; index < this.rows.length && this.tops[index] <= until; index++) drawn.push(...this.drawn.row(this.rows[index], index, this.tops[index]));
    this.body.replaceChildren(...drawn);
    this.mark();
  }

  scrolled() {
    this.draw();
    if (this.rows && this.root.scrollTop + this.root.clientHeight > this.body.clientHeight - NEAR_END * ROW) this.near();
  }

  /** The second of two clicks opens the cell of the first, which may have been scrolled and drawn anew between them. */
  point(event) {
    if (this.editor?.contains(event.target)) return;
    const place = placeOf(event);
    if (!place) return;
    if (event.detail === 2 && !this.editor) {
      event.preventDefault(); // or the focus would go from the editor to the table
      this.edit();
      return;
    }
    this.close(true);
    this.go(place.row, place.column);
  }

  go(row, column) {
    this.at = {row: Math.max(0, Math.min(row, this.rows.length - 1)), column: Math.max(0, Math.min(column, this.columns.length - 1))};
    this.reveal();
    if (document.getElementById(cellId(this.at))) this.mark();
    else this.draw();
    this.changed(false);
  }

  /** Shows where the keyboard is without drawing anew: what is pressed must not vanish beneath the pointer. */
  mark() {
    for (const element of this.body.querySelectorAll('.active, .current')) element.classList.remove('active', 'current');
    const cell = document.getElementById(cellId(this.at));
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
    const high = this.drawn.height(this.rows[this.at.row] ?? {});
    const view = this.root.clientHeight - ROW;
    if (top < this.root.scrollTop) this.root.scrollTop = top;
    else if (top + high > this.root.scrollTop + view) this.root.scrollTop = top + high - view;
    const {left, right, kept} = this.drawn.span(this.at.column);
    if (right === kept) return;
    if (left - kept < this.root.scrollLeft) this.root.scrollLeft = left - kept;
    else if (right > this.root.scrollLeft + this.root.clientWidth) this.root.scrollLeft = right - this.root.clientWidth;
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
    const cell = document.getElementById(cellId(this.at));
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
}
