import {read} from '../api.js';
import {el, redraw} from '../dom.js';
import {me} from '../session.js';
import {t} from '../texts.js';
import {drawPolicy} from './policy.js';
import {References} from './references.js';
import {Sheet} from './sheet.js';
import {drawTable} from './tablepage.js';
import {drawTransfer} from './transfer.js';

/** What is edited outlives the view: going elsewhere and back loses nothing. */
const sheets = new Map();
let here;

export async function load(model) {
  const base = `/api/counties/${model.county.id}`;
  const found = {base, county: model.county, roster: model.roster};
  await readAll(found);
  return found;
}

async function readAll(found) {
  const [tables, warnings] = await Promise.all([read(`${found.base}/tables`), read(`${found.base}/warnings`)]);
  found.references ??= new References(found.base);
  found.references.tables = tables;
  Object.assign(found, {tables: tables.filter(table => table.editable), warnings});
}

export function leave() {
  const count = unsaved();
  document.getElementById('data-unsaved')?.remove();
  if (count === 0) return;
  document.body.append(el('p', {id: 'data-unsaved', class: 'data-unsaved', role: 'status'},
    t('data.left', {count}), ' ', el('a', {href: '?view=data', onclick: event => { event.preventDefault(); document.querySelector('#tabs a[href="?view=data"]').click(); }}, t('data.back'))));
}

window.addEventListener('beforeunload', event => {
  if (unsaved() > 0) event.preventDefault();
});

function unsaved() {
  return [...sheets.values()].reduce((sum, sheet) => sum + sheet.pending.size, 0);
}

/** Tables and tasks on the left, what was chosen on the right. */
export function draw(root, found, model, update) {
  document.getElementById('data-unsaved')?.remove();
  const page = el('div', {class: 'data-page'});
  const list = el('nav', {class: 'data-list', 'aria-label': t('data.tables')});
  root.replaceChildren(el('section', {class: 'data'}, list, page));
  here = {found, page, list, update, view: model.view, isAdministrator: me().roles.includes('administrator'), isCoordinator: me().roles.includes('coordinator')};
  here.again = async () => { await readAll(found); drawList(); };
  here.drawList = drawList;
  here.imported = async () => { for (const sheet of sheets.values()) sheet.forget(); found.references = undefined; await here.again(); };
  drawList();
  show(chosen());
}

function chosen() {
  const {view, found} = here;
  return ['policy', 'transfer'].includes(view.table) || found.tables.some(table => table.name === view.table) ? view.table : found.tables[0].name;
}

function drawList() {
  const {list, found} = here;
  const entry = (name, title, count, warnings, edited) => el('li', {}, el('button', {
    type: 'button', 'data-key': name, 'data-table': name, 'aria-current': chosen() === name ? 'page' : undefined, onclick: () => { here.update({table: name}, false); drawList(); show(name); }},
    el('span', {}, title), edited > 0 ? el('b', {title: t('data.unsaved', {count: edited})}, `● ${edited}`) : undefined,
    warnings > 0 ? el('span', {class: 'warn', title: t('data.warnings', {count: warnings})}, `▲${warnings}`) : undefined,
    count === undefined ? undefined : el('small', {class: 'muted'}, count.toLocaleString('en'))));
  redraw(list,
    el('h2', {}, t('data.tables')),
    el('ul', {}, ...found.tables.map(table => entry(table.name, table.title, table.rows,
      found.warnings.filter(warning => warning.table === table.name).length, sheets.get(table.name)?.pending.size ?? 0))),
    el('h2', {}, t('data.more')),
    el('ul', {}, entry('policy', t('data.policy')), entry('transfer', t('data.transfer'))));
}

function show(name) {
  const {page, found} = here;
  if (name === 'policy') return drawPolicy(page, here);
  if (name === 'transfer') return drawTransfer(page, here);
  const table = found.tables.find(item => item.name === name);
  if (!sheets.has(name)) sheets.set(name, new Sheet(found.base, table));
  const sheet = sheets.get(name);
  sheet.table = table;
  return drawTable(page, here, sheet);
}
