import {el} from '../dom.js';
import {percent} from '../numbers.js';
import {t} from '../texts.js';
import {points} from './words.js';

export const LEVELS = ['townships', 'teams', 'doctors'];

/** What a column shows of a row, and the columns of each level after its name. */
const COLUMNS = {
  leader: ({row}) => row.leader,
  county_doctor: ({row}) => (row.countyDoctorMissing ? el('span', {class: 'warn'}, '▲ ', t('signing.none')) : row.countyDoctor),
  contracts: ({row, targets}) => (row.contracts > targets.contractLimit && row.leader === undefined ? el('span', {class: 'warn'}, `▲ ${row.contracts}`) : row.contracts),
  residents: ({row}) => row.figures.residents,
  cover: ({row, targets}) => coverBar(row.figures, targets.coverTarget),
  missing: ({row}) => row.figures.missing,
  growth: ({row}) => points(row.figures.growth),
  missing_growth: ({row}) => row.figures.missingForGrowth,
  expiring: ({row}) => row.figures.expiring,
  tasks: ({row}) => row.figures.openTasks,
  overdue: ({row}) => (row.figures.overdueTasks > 0 ? el('span', {class: 'warn'}, String(row.figures.overdueTasks)) : 0),
};
const FIGURES = ['cover', 'missing', 'growth', 'missing_growth', 'expiring', 'tasks', 'overdue'];
const OF = {townships: ['residents', ...FIGURES], teams: ['leader', 'county_doctor', 'contracts', ...FIGURES], doctors: ['contracts', ...FIGURES]};
const WORDS = ['leader', 'county_doctor'];

/** The rows of a level, those that miss most first; teams of one township or doctor alone if such is chosen. */
export function rowsOf({level, township, who}, targets) {
  const rows = level === 'teams' ? targets.teams.filter(team => (!township || team.townshipCode === township) && (!who || team.leader === who)) : targets[level];
  return [...rows].sort((one, other) => other.figures.missing - one.figures.missing || other.figures.overdueTasks - one.figures.overdueTasks || one.name.localeCompare(other.name, 'zh'));
}

/** Pressing a township or doctor shows its teams, pressing a team its tasks. */
export function levelTable(level, rows, targets, chosen, choose) {
  const next = {
    townships: row => ({level: 'teams', township: row.code}),
    doctors: row => ({level: 'teams', who: row.name}),
    teams: row => ({team: row.id}),
  }[level];
  return el('table', {},
    el('thead', {}, el('tr', {}, el('th', {scope: 'col'}, t(`signing.column.${level}`)),
      ...OF[level].map(name => el('th', {scope: 'col', class: kind(name), title: t(`signing.explain.${name}`)}, t(`signing.column.${name}`))))),
    el('tbody', {}, ...rows.map(row => el('tr', {class: row.id !== undefined && row.id === chosen ? 'chosen' : undefined},
      el('th', {scope: 'row'}, el('button', {type: 'button', 'data-key': `signing-${row.id ?? row.code}`, onclick: () => choose(next(row))}, row.name)),
      ...OF[level].map(name => cell(name, COLUMNS[name]({row, targets})))))));
}

function cell(name, shown) {
  return el('td', {class: kind(name)}, shown instanceof Node ? shown : String(shown));
}

function kind(name) {
  return WORDS.includes(name) ? 'word' : name === 'cover' ? 'cover' : 'number';
}

/** The share of the key groups under contract, with a line where policy wants it. */
function coverBar({keyShare, missing}, target) {
  const filled = el('span', {class: missing > 0 ? 'cover-filled short' : 'cover-filled'});
  const line = el('span', {class: 'cover-target'});
  filled.style.width = `${keyShare * 100}%`;
  line.style.left = `${target * 100}%`;
  return el('span', {class: 'cover-cell'}, el('span', {class: 'cover-bar', 'aria-hidden': 'true'}, filled, line), percent(keyShare));
}
