import {read} from '../api.js';
import {countyToday, plusDays, span} from '../dates.js';
import {choice, el, redraw} from '../dom.js';
import {t} from '../texts.js';
import {drawChart} from './chart.js';
import {dayTable} from './days.js';
import {ruleTable} from './rules.js';
import {departmentTable} from './table.js';
import {departmentWord} from './words.js';

const KINDS = ['session', 'bed', 'exam'];
const FORTNIGHT = 13;
const FOUR_WEEKS = 27;

let days;
let shown;

/** Two weeks from this week's Monday, unless others were chosen. */
export async function load(model) {
  days ??= {from: thisMonday(), to: plusDays(thisMonday(), FORTNIGHT)};
  const base = `/api/counties/${model.county.id}/capacity`;
  const query = `?from=${days.from}&to=${days.to}`;
  const [use, byDay, rules] = await Promise.all([read(base + query), read(`${base}/days${query}`), read(`${base}/shares`)]);
  return {...days, use, byDay, rules};
}

function thisMonday() {
  const today = countyToday();
  return plusDays(today, -((new Date(`${today}T00:00:00Z`).getUTCDay() + 6) % 7));
}

/** Departments, those short of slots first; the chosen one day by day, and what policy keeps of it. */
export function draw(root, found, model, update) {
  shown = {root, found, model, update};
  const kind = KINDS.includes(model.view.kind) ? model.view.kind : KINDS[0];
  const use = found.use.filter(row => row.kind === kind).sort(worstFirst);
  const chosen = use.find(row => row.department === model.view.department) ?? use[0];
  redraw(root,
    summary(found.use),
    el('section', {class: 'capacity-departments'},
      el('div', {class: 'view-head'},
        el('h2', {}, t('capacity.title', {span: span(found.from, found.to)})),
        el('div', {class: 'capacity-kinds', role: 'group', 'aria-label': t('capacity.kinds')},
          ...choice('capacity-kind', KINDS.map(value => ({value, label: t(`capacity.kind.${value}`)})), kind, value => update({kind: value, department: undefined}))),
        spanForm(found)),
      use.length === 0
        ? el('p', {class: 'nothing'}, t('capacity.none'))
        : el('div', {class: 'capacity-table', tabindex: '0', role: 'region', 'aria-label': t('capacity.table')}, departmentTable(use, chosen, department => update({department})))),
    chosen && departmentSection(chosen, found));
}

function worstFirst(one, other) {
  return other.expectedShortage - one.expectedShortage || other.waiting - one.waiting || one.department.localeCompare(other.department);
}

function summary(use) {
  const short = use.filter(row => row.expectedShortage > 0).sort(worstFirst);
  if (short.length === 0) return el('p', {class: 'all-well'}, el('b', {}, '✓ '), t('capacity.enough'));
  return el('details', {class: 'problems', open: true},
    el('summary', {}, `▲ ${t('capacity.short', {departments: short.length})}`),
    el('ul', {}, ...short.map(row => el('li', {},
      el('strong', {}, departmentWord(row.department)), ` ${t(`capacity.kind.${row.kind}`)} `,
      el('span', {class: 'muted'}, t('capacity.short.line', {short: row.expectedShortage, demand: row.expectedDemand, free: row.freeAhead, waiting: row.waiting}))))));
}

/** The days shown: typed, or one of two usual spans. */
function spanForm(found) {
  const day = (id, label, value) => el('label', {class: 'capacity-day'}, `${label} `, el('input', {type: 'date', id, value, required: true}));
  const form = el('form', {class: 'capacity-span', onsubmit: event => { event.preventDefault(); reread({from: field('from').value, to: field('to').value}); }},
    day('capacity-from', t('capacity.from'), found.from), day('capacity-to', t('capacity.to'), found.to),
    el('button', {'data-key': 'capacity-show'}, t('capacity.show')),
    el('button', {type: 'button', 'data-key': 'capacity-ahead', onclick: () => reread({from: thisMonday(), to: plusDays(thisMonday(), FORTNIGHT)})}, t('capacity.ahead')),
    el('button', {type: 'button', 'data-key': 'capacity-past', onclick: () => reread({from: plusDays(countyToday(), -FOUR_WEEKS), to: countyToday()})}, t('capacity.past')),
    el('span', {class: 'warn', role: 'alert', id: 'capacity-refused'}));
  const field = name => form.querySelector(`#capacity-${name}`);
  return form;
}

/** Reads other days; when the service refuses them, what is shown stays and the reason stands beside the days. */
async function reread(wanted) {
  const before = days;
  days = wanted;
  try {
    Object.assign(shown.found, await load(shown.model));
    draw(shown.root, shown.found, shown.model, shown.update);
  } catch (problem) {
    days = before;
    if (problem.code === undefined) throw problem;
    document.getElementById('capacity-refused').textContent = problem.message;
  }
}

function departmentSection(chosen, found) {
  const byDay = found.byDay.filter(day => day.kind === chosen.kind && day.department === chosen.department);
  const name = departmentWord(chosen.department);
  const chart = el('div', {class: 'capacity-chart', role: 'img', 'aria-label': t('capacity.chart', {department: name, kept: chosen.kept, used: chosen.keptByReferral})});
  drawChart(chart, byDay, chosen.kind);
  return el('section', {class: 'capacity-department'},
    el('div', {class: 'view-head'}, el('h2', {}, `${name} · ${t(`capacity.kind.${chosen.kind}`)}`), el('span', {class: 'muted'}, t('capacity.by_day'))),
    chart,
    el('div', {class: 'capacity-more', tabindex: '0', role: 'region', 'aria-label': t('capacity.details', {department: name})},
      ruleTable(found.rules.filter(rule => rule.kind === chosen.kind && rule.department === chosen.department)),
      dayTable(byDay)));
}
