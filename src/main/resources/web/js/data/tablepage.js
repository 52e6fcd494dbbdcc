import {el} from '../dom.js';
import {t} from '../texts.js';
import {Grid} from './grid.js';
import {drawRequests} from './requests.js';

/** One table: what is odd about it, tools, the grid, and what came of saving. */
export async function drawTable(page, here, sheet) {
  const {found} = here;
  const told = el('div', {class: 'data-told', role: 'status'});
  const tools = el('div', {class: 'data-tools'});
  const shown = el('span', {class: 'muted', 'aria-live': 'polite'});
  const place = el('div', {class: 'data-grid'}, el('p', {class: 'nothing'}, t('data.reading')));
  const search = el('input', {type: 'search', class: 'data-search', autocomplete: 'off', value: sheet.query, placeholder: t('data.search'), 'aria-label': t('data.search'), oninput: () => searched()});
  page.replaceChildren(
    el('div', {class: 'view-head'}, el('h2', {}, sheet.table.title), search, shown, tools),
    warnings(found.warnings.filter(warning => warning.table === sheet.table.name)),
    ...(sheet.table.name === 'leave' && here.isCoordinator ? [drawRequests(here, () => reread())] : []),
    told, place, el('p', {class: 'data-keys muted'}, t('data.keys')));
  await Promise.all([found.references.learn(sheet.table), sheet.rows.length === 0 ? sheet.open() : undefined]);
  if (!place.isConnected) return;
  const grid = new Grid(sheet, found.references, {changed, near, refused: text => tell(text)});
  makeTools();
  place.replaceChildren(grid.root);
  grid.refresh();
  drawTools();

  function changed(isEdit) {
    if (isEdit) told.replaceChildren();
    drawTools();
    if (isEdit) here.drawList();
  }

  async function near() {
    if (!sheet.after || near.reading) return;
    near.reading = true;
    await attempt(() => sheet.more());
    near.reading = false;
    grid.refresh();
    drawTools();
  }

  async function searched() {
    if (sheet.isWhole) sheet.query = search.value.trim();
    else await attempt(() => sheet.open(search.value.trim()));
    grid.root.scrollTop = 0;
    grid.refresh();
    drawTools();
  }

  async function reread() {
    await sheet.open();
    await here.again();
    grid.refresh();
    drawTools();
  }

  async function save() {
    grid.close(true);
    const count = sheet.pending.size;
    try {
      await sheet.save();
      found.references.forget(sheet.table.name);
      await here.again();
      await found.references.learn(sheet.table);
      tell(t('data.saved', {count}), 'well');
    } catch (problem) {
      tellProblem(problem);
    }
    grid.refresh();
    drawTools();
  }

  async function attempt(work) {
    try {
      await work();
    } catch (problem) {
      tellProblem(problem);
    }
  }

  function tell(text, kind = 'warn') {
    told.replaceChildren(el('p', {class: kind}, text));
  }

  /** What was refused, in the service's words; each error leads to its cell. */
  function tellProblem(problem) {
    const errors = [...sheet.errors].flatMap(([key, wrongs]) => [...wrongs].map(([column, text]) => ({key, column, text})));
    const title = name => sheet.table.columns.find(column => column.name === name)?.title ?? '';
    const conflicts = (sheet.conflicts ?? []).map(({key, column, now}) => ({key, column, text: column ? t('data.conflict', {now: now || '–'}) : t('data.row_gone', {row: key})}));
    sheet.conflicts = [];
    told.replaceChildren(el('div', {class: 'problems'},
      el('p', {}, `▲ ${problem.code === 'unreachable' ? t('data.unreachable') : problem.message}`),
      el('ul', {},
        ...[...errors, ...conflicts].map(({key, column, text}) => el('li', {}, el('button', {type: 'button', class: 'link', onclick: () => grid.show(key, column)}, rowName(key), title(column) ? ` · ${title(column)}` : ''), ` ${text}`)),
        ...sheet.otherErrors.map(error => el('li', {}, [error.file, error.column, error.value].filter(Boolean).join(' · '), ` ${error.detail}`)))));
  }

  function rowName(key) {
    return sheet.sortOf(key) === 'add' ? t('data.new_row') : decodeURIComponent(key.replace(/!([0-9a-f]{2})/g, '%$1')).replaceAll('~', ' ');
  }

  /** The buttons stay, and only what they say changes: one may just be pressed while a cell closes. */
  function drawTools() {
    const {size} = sheet.pending;
    const current = grid.rows[grid.at.row];
    const state = {
      remove: [current && sheet.sortOf(current.key) === 'remove' ? t('data.keep') : t('data.remove'), !current],
      undo: [t('data.undo'), sheet.past.length === 0],
      redo: [t('data.redo'), sheet.future.length === 0],
      discard: [t('data.discard'), size === 0],
      save: [size === 0 ? t('data.save') : t('data.save_count', {count: size}), size === 0 && !grid.editor],
    };
    for (const [key, [label, off]] of Object.entries(state)) {
      const button = tools.querySelector(`[data-key=${key}]`);
      button.textContent = label;
      button.disabled = off;
    }
    shown.textContent = t('data.shown', {shown: grid.rows.length, all: sheet.total ?? sheet.rows.length});
  }

  function makeTools() {
    const button = (key, label, work, kind) => el('button', {type: 'button', 'data-key': key, class: kind, onclick: work}, label);
    tools.append(
      button('add', t('data.add'), add),
      button('remove', '', () => { grid.remove(); grid.root.focus(); }),
      button('undo', '', () => { grid.close(false); grid.after(() => sheet.undo()); }),
      button('redo', '', () => grid.after(() => sheet.redo())),
      button('discard', '', () => { grid.close(false); grid.after(() => sheet.discard()); }),
      button('save', '', save, 'primary'));
  }

  function add() {
    grid.close(true);
    const key = sheet.add();
    grid.refresh();
    grid.show(key, sheet.table.columns[0].name);
    changed(true);
  }
}

function warnings(list) {
  if (list.length === 0) return '';
  return el('details', {class: 'problems data-warnings'}, el('summary', {}, `▲ ${t('data.warnings', {count: list.length})}`), el('ul', {}, ...list.map(warning => el('li', {}, warning.text))));
}
