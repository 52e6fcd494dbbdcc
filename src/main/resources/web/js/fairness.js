import {dateLabel} from './dates.js';
import {el} from './dom.js';
import {t, word} from './texts.js';

export const rereads = true;

const BURDENS = ['weekends', 'holidays', 'tidal', 'farRuns'];
const MINUTES_PER_HOUR = 60;
const sum = load => BURDENS.reduce((points, burden) => points + load[burden], 0);

/** What a column shows of a doctor; text sorts upwards first, figures downwards. */
const COLUMNS = {
  name: doctor => doctor.name,
  facility: doctor => doctor.facility,
  department: doctor => doctor.department,
  ...Object.fromEntries(BURDENS.flatMap(burden => [
    [`${burden}.now`, doctor => doctor.now[burden]],
    [`${burden}.before`, doctor => doctor.before[burden]],
  ])),
  'sum.now': doctor => sum(doctor.now),
  'sum.before': doctor => sum(doctor.before),
  'sum.all': doctor => sum(doctor.now) + sum(doctor.before),
  hours: doctor => doctor.now.minutes / MINUTES_PER_HOUR,
};
const WORDS = ['name', 'facility', 'department'];
const FIRST = '-sum.all';

/** Who carries how much, sortable and by township or department. Filters redraw the rows only, so that typing goes on. */
export function draw(root, fairness, model, update) {
  const {view, places} = model;
  const body = el('tbody');
  const shown = el('span', {class: 'muted', 'aria-live': 'polite'});
  const figures = el('section', {class: 'figures'});
  const table = el('table', {'aria-label': t('view.fairness')});
  const refresh = change => {
    if (change) update(change, false);
    const doctors = chosen(fairness.doctors, view);
    figures.replaceChildren(...BURDENS.map(burden => figure(burden, doctors)));
    body.replaceChildren(...sorted(doctors, view.sort ?? FIRST).map(row(most(fairness.doctors))));
    table.replaceChildren(...head(view.sort ?? FIRST, sort => refresh({sort})), body);
    shown.textContent = doctors.length === 0 ? t('fairness.nothing') : t('fairness.shown', {shown: doctors.length, all: fairness.doctors.length});
  };
  root.replaceChildren(figures,
    el('section', {class: 'fairness'},
      el('div', {class: 'view-head'}, el('h2', {}, t('fairness.title', {from: dateLabel(fairness.from), to: dateLabel(fairness.to)})),
        select('township', t('fairness.township.all'), places.townships.map(town => [town.code, town.name]), view, refresh),
        select('department', t('fairness.department.all'), departments(fairness.doctors), view, refresh),
        el('input', {type: 'search', id: 'who', autocomplete: 'off', value: view.who ?? '', placeholder: t('fairness.search'), 'aria-label': t('fairness.search'),
          oninput: event => refresh({who: event.target.value.trim() || undefined})}),
        shown),
      records(fairness),
      el('div', {class: 'fairness-table', tabindex: 0}, table)));
  refresh();
}

function records({before}) {
  const days = {from: dateLabel(before.from), to: dateLabel(before.to)};
  if (!before.recordsFrom) return el('p', {class: 'records'}, `▲ ${t('fairness.no_records', days)}`);
  return el('p', {class: 'records muted'}, t('fairness.records', {...days, first: dateLabel(before.recordsFrom), days: before.daysRecorded}));
}

function departments(doctors) {
  return [...new Set(doctors.map(doctor => doctor.department))].sort((a, b) => a.localeCompare(b, 'zh')).map(name => [name, name]);
}

function select(key, all, items, view, refresh) {
  return el('select', {'data-filter': key, 'aria-label': all, onchange: event => refresh({[key]: event.target.value || undefined})},
    el('option', {value: ''}, all), ...items.map(([value, label]) => el('option', {value, selected: value === view[key]}, label)));
}

function chosen(doctors, {township, department, who}) {
  return doctors.filter(doctor => (!township || doctor.townshipCode === township) && (!department || doctor.department === department)
    && (!who || doctor.name.includes(who)));
}

function sorted(doctors, sort) {
  const value = COLUMNS[sort.replace('-', '')] ?? COLUMNS['sum.all'];
  const sign = sort.startsWith('-') ? -1 : 1;
  const compare = (a, b) => (typeof a === 'number' ? a - b : a.localeCompare(b, 'zh'));
  return [...doctors].sort((a, b) => sign * compare(value(a), value(b)) || compare(a.id, b.id));
}

function most(doctors) {
  return Math.max(1, ...doctors.map(COLUMNS['sum.all']));
}

/** How a burden is shared among those shown. */
function figure(burden, doctors) {
  const now = doctors.map(doctor => doctor.now[burden]);
  const total = now.reduce((a, b) => a + b, 0);
  const sharing = now.filter(points => points > 0).length;
  return el('dl', {class: 'figure'}, el('dt', {}, t(`fairness.${burden}`)),
    el('dd', {}, String(total), el('small', {}, total === 0 ? '' : ` · ${t('fairness.shared', {doctors: sharing, most: Math.max(...now)})}`)));
}

function head(sort, resort) {
  const column = (key, label, attributes = {}) => {
    const up = sort === key;
    const down = sort === `-${key}`;
    const words = WORDS.includes(key);
    const next = words ? (up ? `-${key}` : key) : (down ? key : `-${key}`);
    return el('th', {scope: 'col', 'aria-sort': up ? 'ascending' : down ? 'descending' : 'none', class: words ? undefined : 'number', ...attributes},
      el('button', {type: 'button', 'data-sort': key, onclick: () => { resort(next); document.querySelector(`[data-sort="${key}"]`).focus(); }},
        label, el('span', {'aria-hidden': 'true'}, up ? ' ↑' : down ? ' ↓' : '')));
  };
  const groups = [...BURDENS, 'sum'];
  return [el('thead', {},
    el('tr', {}, ...WORDS.map(key => column(key, t(`fairness.${key}`), {rowspan: 2})),
      ...groups.map(burden => el('th', {scope: 'colgroup', colspan: burden === 'sum' ? 3 : 2, class: 'group'}, t(`fairness.${burden}`))),
      column('hours', t('fairness.hours'), {rowspan: 2})),
    el('tr', {class: 'second'}, ...groups.flatMap(burden => [column(`${burden}.now`, t('fairness.now'), {class: 'number first'}), column(`${burden}.before`, t('fairness.before'))]),
      column('sum.all', t('fairness.both'))))];
}

function row(scale) {
  const figures = load => BURDENS.map(burden => load[burden]);
  return doctor => {
    const now = figures(doctor.now);
    const before = figures(doctor.before);
    const cells = BURDENS.flatMap((_, index) => [number(now[index], 'first'), number(before[index], 'muted')]);
    return el('tr', {'data-doctor': doctor.id},
      el('th', {scope: 'row'}, doctor.name, el('small', {class: 'muted'}, ` ${word('title', doctor.title)}`)),
      el('td', {class: 'long', title: doctor.facility}, doctor.facility), el('td', {}, doctor.department),
      ...cells, number(sum(doctor.now), 'first'), number(sum(doctor.before), 'muted'), bars(doctor, scale),
      number((doctor.now.minutes / MINUTES_PER_HOUR).toFixed(1), 'first', doctor.now.minutes === 0));
  };
}

function number(value, kind, none = value === 0) {
  return el('td', {class: `number ${kind}`}, none ? el('span', {class: 'zero'}, '0') : String(value));
}

/** This period solid, the months before it outlined behind; the figure stands beside. */
function bars(doctor, scale) {
  const all = COLUMNS['sum.all'](doctor);
  const bar = (kind, points) => {
    const element = el('i', {class: kind});
    element.style.width = `${(points / scale) * 100}%`;
    return element;
  };
  return el('td', {class: 'number bars'}, el('span', {class: 'bar', 'aria-hidden': 'true'}, all > 0 ? bar('now', sum(doctor.now)) : undefined, sum(doctor.before) > 0 ? bar('before', sum(doctor.before)) : undefined),
    all === 0 ? el('span', {class: 'zero'}, '0') : String(all));
}
