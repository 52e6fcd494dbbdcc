import {download, write} from '../api.js';
import {el} from '../dom.js';
import {t} from '../texts.js';

/** The service takes no larger file; one that is far too large it would not even read. */
const MOST_BYTES = 20 * 2 ** 20;

/** Files in and out: an import is tried first, and shows table by table what it would change. */
export function drawTransfer(page, here) {
  const {base, roster} = here.found;
  const result = el('div', {class: 'import-result', 'aria-live': 'polite'});
  const told = el('p', {class: 'warn', role: 'status'});
  const input = el('input', {type: 'file', id: 'import-file', class: 'unseen', accept: '.zip,.xlsx', onchange: () => { if (input.files[0]) attempt(input.files[0]); input.value = ''; }});
  const drop = el('label', {class: 'import-drop', for: 'import-file',
    ondragover: event => { event.preventDefault(); drop.classList.add('over'); }, ondragleave: () => drop.classList.remove('over'),
    ondrop: event => { event.preventDefault(); drop.classList.remove('over'); if (event.dataTransfer.files[0]) attempt(event.dataTransfer.files[0]); }},
  el('strong', {}, t('data.import.drop')), el('span', {class: 'muted'}, t('data.import.what')));
  const files = [['workbook', `${base}/exports/workbook`], ['folder', `${base}/exports/folder`],
    ...(roster && here.isCoordinator ? [['roster_workbook', `${base}/rosters/${roster.id}/exports/workbook`], ['roster_folder', `${base}/rosters/${roster.id}/exports/folder`]] : [])];
  page.replaceChildren(
    el('div', {class: 'view-head'}, el('h2', {}, t('data.transfer'))),
    el('section', {class: 'transfer', 'aria-label': t('data.export')}, el('h3', {}, t('data.export')),
      el('div', {class: 'export-files'}, ...files.map(([name, path]) => el('button', {type: 'button', 'data-export': name, onclick: () => save(path)}, `↓ ${t(`data.export.${name}`)}`))), told),
    el('section', {class: 'transfer', 'aria-label': t('data.import')}, el('h3', {}, t('data.import')), input, drop, result));

  async function save(path) {
    told.textContent = '';
    try {
      const {blob, name} = await download(path);
      const link = el('a', {href: URL.createObjectURL(blob), download: name});
      link.click();
      URL.revokeObjectURL(link.href);
    } catch (problem) {
      told.textContent = problem.message;
    }
  }

  async function attempt(file) {
    if (file.size > MOST_BYTES) return result.replaceChildren(refusal(file, new Error(t('data.import.too_large'))));
    const body = new Blob([file], {type: 'application/octet-stream'});
    result.replaceChildren(el('p', {class: 'muted'}, t('data.import.trying', {file: file.name})));
    try {
      show(file, body, await write('POST', `${base}/imports/trial`, body));
    } catch (problem) {
      result.replaceChildren(refusal(file, problem));
    }
  }

  function show(file, body, trial) {
    result.replaceChildren(
      el('h4', {}, t(trial.changes ? 'data.import.would' : 'data.import.nothing', {file: file.name})),
      trial.warnings.length > 0 ? el('details', {class: 'problems'}, el('summary', {}, `▲ ${t('data.warnings', {count: trial.warnings.length})}`), el('ul', {}, ...trial.warnings.map(text => el('li', {}, text)))) : '',
      trial.changes ? changes(trial.tables, here.found.tables) : '',
      trial.changes ? el('p', {class: 'import-go'}, el('button', {type: 'button', class: 'primary', onclick: () => apply(file, body, trial)}, t('data.import.go')),
        el('button', {type: 'button', onclick: () => result.replaceChildren()}, t('data.import.not'))) : '');
  }

  async function apply(file, body, trial) {
    try {
      const done = await write('POST', `${base}/imports`, body, {seen: `"${trial.token}"`});
      await here.imported();
      result.replaceChildren(el('p', {class: 'well'}, t('data.import.done', done)));
    } catch (problem) {
      result.replaceChildren(refusal(file, problem));
    }
  }
}

/** What would change, table by table; a few rows of each sort to look at. */
function changes(tables, known) {
  const number = (value, kind) => el('td', {class: `number ${value > 0 ? kind : 'muted'}`}, String(value));
  return el('table', {class: 'import-changes'},
    el('thead', {}, el('tr', {}, el('th', {scope: 'col'}, t('data.import.table')), ...['added', 'changed', 'removed', 'unchanged'].map(sort => el('th', {scope: 'col', class: 'number'}, t(`data.import.${sort}`))), el('th', {scope: 'col'}, t('data.import.samples')))),
    el('tbody', {}, ...tables.filter(table => table.added + table.changed + table.removed > 0).map(table => el('tr', {'data-table': table.name},
      el('th', {scope: 'row'}, table.title), number(table.added, 'added'), number(table.changed, 'changed'), number(table.removed, 'removed'), number(table.unchanged, 'muted'),
      el('td', {}, el('ul', {}, ...table.samples.map(row => sample(row, known.find(item => item.name === table.name)))))))));
}

function sample({key, change, cells}, table) {
  return el('li', {class: change}, el('b', {}, `${{added: '+', changed: '~', removed: '−'}[change]} ${key}`),
    ...cells.map(cell => el('span', {}, ` ${table?.columns.find(column => column.name === cell.column)?.title ?? cell.column}: ${cell.before || '–'} → ${cell.after || '–'}`)));
}

/** Every error with its file, line, column and value, and what would be right. */
function refusal(file, problem) {
  const errors = problem.details?.errors ?? [];
  return el('div', {class: 'import-refused'},
    el('p', {class: 'warn'}, `▲ ${file.name}: ${problem.message}`),
    errors.length === 0 ? undefined : el('table', {class: 'import-errors'},
      el('thead', {}, el('tr', {}, ...['file', 'line', 'column', 'value', 'remedy'].map(column => el('th', {scope: 'col'}, t(`data.error.${column}`))))),
      el('tbody', {}, ...errors.map(error => el('tr', {}, el('td', {}, error.file), el('td', {class: 'number'}, error.line || ''), el('td', {}, error.column), el('td', {}, error.value), el('td', {}, error.detail))))));
}
