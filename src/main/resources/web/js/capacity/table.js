import {el} from '../dom.js';
import {percent} from '../numbers.js';
import {t} from '../texts.js';
import {daysWord, departmentWord} from './words.js';

/** What each column says of a department; a dash where there is nothing to measure. */
const COLUMNS = {
  shortage: row => (row.expectedShortage > 0 ? `▲ ${row.expectedShortage}` : 0),
  demand: row => row.expectedDemand,
  free: row => row.freeAhead,
  waiting: row => (row.longestWaitDays === 0 ? row.waiting : `${row.waiting} (${t('capacity.longest', {days: row.longestWaitDays})})`),
  wait: row => (row.medianWaitDays === 0 ? '–' : `${daysWord(row.medianWaitDays)} / ${daysWord(row.wait90Days)}`),
  used: row => (row.kept === 0 ? '–' : `${row.keptByReferral} (${percent(row.keptByReferral / row.kept)})`),
  kept: row => row.kept,
  released: row => row.released,
  capacity: row => row.capacity,
};

/** Departments as rows; pressing one shows it day by day. */
export function departmentTable(use, chosen, choose) {
  return el('table', {},
    el('caption', {class: 'unseen'}, t('capacity.table')),
    el('thead', {}, el('tr', {},
      el('th', {scope: 'col'}, t('capacity.column.department')),
      ...Object.keys(COLUMNS).map(column => el('th', {scope: 'col', class: 'number', title: t(`capacity.explain.${column}`)}, t(`capacity.column.${column}`))))),
    el('tbody', {}, ...use.map(row => el('tr', {class: row === chosen ? 'chosen' : undefined},
      el('th', {scope: 'row'}, el('button', {type: 'button', 'data-key': `capacity-${row.department}`, 'aria-pressed': String(row === chosen), onclick: () => choose(row.department)}, departmentWord(row.department))),
      ...Object.entries(COLUMNS).map(([column, say]) => el('td', {class: column === 'shortage' && row.expectedShortage > 0 ? 'number warn' : 'number'}, String(say(row))))))));
}
