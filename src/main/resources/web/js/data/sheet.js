import {readRevised, write} from '../api.js';

const PAGE = 200;
/** Tables of so many rows are read whole, and searched by what they show; larger ones by the service. */
const WHOLE = 2000;
const WHOLE_PAGE = 1000;

/** One table of the county as it is edited: the rows read, and what is to become of them once they are saved. */
export class Sheet {
  constructor(base, table) {
    this.table = table;
    this.path = `${base}/tables/${table.name}`;
    this.isWhole = table.rows <= WHOLE;
    this.rows = [];
    this.full = new Map();
    /** By row key: {sort, cells} with cells by column name. */
    this.pending = new Map();
    this.past = [];
    this.future = [];
    this.added = 0;
    this.query = '';
    this.clearErrors();
  }

  /** Has the rows read anew when the sheet is opened next; what is not saved stays. */
  forget() {
    this.rows = [];
  }

  /** Reads the rows from the start; what is not saved stays. */
  async open(query = this.query) {
    this.query = query;
    this.full.clear();
    this.rows = [];
    this.after = '';
    do await this.more(); while (this.isWhole && this.after);
  }

  /** Reads the next rows, if there are any; of several calls at once the last one's search counts. */
  async more() {
    const query = this.query;
    const search = new URLSearchParams({limit: this.isWhole ? WHOLE_PAGE : PAGE, after: this.after, q: this.isWhole ? '' : query});
    const {value, revision} = await readRevised(`${this.path}/rows?${search}`);
    if (query !== this.query) return;
    this.rows.push(...value.rows);
    this.total = value.total;
    this.after = value.after;
    this.revision = revision;
  }

  /** A row in full; the service puts on record that it was read. */
  async reveal(key) {
    if (!this.full.has(key)) this.full.set(key, (await readRevised(`${this.path}/rows/${encodeURIComponent(key)}`)).value.cells);
  }

  /** Rows to add first, then those of the county. */
  shown() {
    return [...this.newKeys().map(key => ({key, cells: []})), ...this.rows];
  }

  newKeys() {
    return [...this.pending].filter(([, change]) => change.sort === 'add').map(([key]) => key).reverse();
  }

  sortOf(key) {
    return this.pending.get(key)?.sort;
  }

  value(row, index) {
    return this.pending.get(row.key)?.cells[this.table.columns[index].name] ?? this.stored(row, index);
  }

  stored(row, index) {
    return (this.full.get(row.key) ?? row.cells)[index] ?? '';
  }

  isEdited(row, index) {
    return this.pending.get(row.key)?.cells[this.table.columns[index].name] !== undefined;
  }

  set(row, index, text) {
    if (this.value(row, index) === text) return;
    this.remember();
    const change = this.pending.get(row.key) ?? {sort: 'change', cells: {}};
    const {name} = this.table.columns[index];
    if (change.sort === 'change' && text === this.stored(row, index)) delete change.cells[name];
    else change.cells[name] = text;
    this.keep(row.key, change);
    this.errors.get(row.key)?.delete(name);
  }

  add() {
    this.remember();
    const key = `new ${++this.added}`;
    this.pending.set(key, {sort: 'add', cells: {}});
    return key;
  }

  /** Removes a row, or takes that back. */
  remove(row) {
    this.remember();
    const sort = this.sortOf(row.key);
    if (sort === 'add' || sort === 'remove') this.pending.delete(row.key);
    else this.pending.set(row.key, {sort: 'remove', cells: {}});
    this.errors.delete(row.key);
  }

  keep(key, change) {
    if (change.sort === 'change' && Object.keys(change.cells).length === 0) this.pending.delete(key);
    else this.pending.set(key, change);
  }

  remember() {
    this.past.push(structuredClone(this.pending));
    this.future = [];
    this.requestKey = undefined;
  }

  undo() {
    this.swap(this.past, this.future);
  }

  redo() {
    this.swap(this.future, this.past);
  }

  swap(from, to) {
    if (from.length === 0) return;
    to.push(this.pending);
    this.pending = from.pop();
    this.requestKey = undefined;
    this.clearErrors();
  }

  discard() {
    this.pending = new Map();
    this.past = [];
    this.future = [];
    this.clearErrors();
  }

  clearErrors() {
    /** By row key: what is wrong by column name; '' for the row as a whole. */
    this.errors = new Map();
    this.otherErrors = [];
  }

  /** Saves all or nothing. A refusal names every error; they stand at their cells, and nothing typed is lost. */
  async save() {
    const keys = [...this.pending.keys()];
    const changes = keys.map(key => {
      const {sort, cells} = this.pending.get(key);
      return {sort, row: sort === 'add' ? null : key, cells};
    });
    this.requestKey ??= newKey();
    this.clearErrors();
    try {
      await write('POST', `${this.path}/changes`, {changes}, {seen: this.revision, key: this.requestKey});
    } catch (problem) {
      if (problem.code !== 'unreachable') this.requestKey = undefined;
      this.take(problem.details?.errors ?? [], keys);
      if (problem.details?.status === 412) await this.compare();
      throw problem;
    }
    this.discard();
    await this.open();
  }

  take(errors, keys) {
    for (const error of errors) {
      const key = keys[error.line - 1];
      if (key === undefined) this.otherErrors.push(error);
      else this.errorsOf(key).set(error.column, error.detail);
    }
  }

  errorsOf(key) {
    if (!this.errors.has(key)) this.errors.set(key, new Map());
    return this.errors.get(key);
  }

  /** After somebody else's change: reads anew, and says at each cell edited here what it has become meanwhile. */
  async compare() {
    const before = new Map(this.rows.map(row => [row.key, row.cells]));
    await this.open();
    const now = new Map(this.rows.map(row => [row.key, row.cells]));
    this.conflicts = [];
    for (const [key, change] of this.pending) {
      if (change.sort === 'add' || !before.has(key)) continue;
      if (!now.has(key)) this.conflicts.push({key});
      for (const [index, column] of this.table.columns.entries()) {
        const is = now.get(key)?.[index];
        if (change.cells[column.name] !== undefined && is !== undefined && is !== before.get(key)[index]) this.conflicts.push({key, column: column.name, now: is});
      }
    }
  }
}

/** Also where there is no TLS, and so no randomUUID. */
function newKey() {
  return [...crypto.getRandomValues(new Uint8Array(16))].map(byte => byte.toString(16).padStart(2, '0')).join('');
}
