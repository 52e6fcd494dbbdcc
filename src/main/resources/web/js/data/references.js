import {read} from '../api.js';

/** Rows of tables that others name, by key: what a person calls each. */
const LABELS = {
  facilities: {name: 'facility_name'},
  villages: {name: 'short_name', more: 'township_name'},
  doctors: {name: 'name', more: 'specialty'},
  teams: {name: 'team_name'},
};
const MOST = 1000;
const MOST_KNOWN = 5000;

/** The names behind the ids of a county; read once a table, when a sheet needs them. */
export class References {
  /** `tables`: those of the county, with their columns. */
  constructor(base, tables = []) {
    this.base = base;
    this.tables = tables;
    this.known = new Map();
  }

  /** Reads what the columns of a table refer to; tables too large or without names stay as ids. */
  async learn(table) {
    const names = new Set(table.columns.flatMap(column => column.refersTo));
    await Promise.all([...names].filter(name => LABELS[name] && !this.known.has(name)).map(name => this.read(name)));
  }

  async read(name) {
    const table = this.tables.find(item => item.name === name);
    if (table.rows > MOST_KNOWN) return;
    const at = column => table.columns.findIndex(item => item.name === column);
    const {name: label, more} = LABELS[name];
    const labels = new Map();
    let after = '';
    do {
      const page = await read(`${this.base}/tables/${name}/rows?${new URLSearchParams({limit: MOST, after})}`);
      for (const {key, cells} of page.rows) labels.set(key, {label: cells[at(label)], more: more ? cells[at(more)] : ''});
      after = page.after;
    } while (after);
    this.known.set(name, labels);
  }

  /** Forgets a table whose rows were changed. */
  forget(name) {
    this.known.delete(name);
  }

  /** What a person calls an id, if that is known. */
  label(column, id) {
    for (const name of column.refersTo) {
      const found = this.known.get(name)?.get(id);
      if (found) return found.label;
    }
    return undefined;
  }

  /** The ids that a cell may name: [{id, label, more}]; none where they are too many. */
  choices(column) {
    return column.refersTo.flatMap(name => [...this.known.get(name) ?? []].map(([id, {label, more}]) => ({id, label, more})));
  }
}
