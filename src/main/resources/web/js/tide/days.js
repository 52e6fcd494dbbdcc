import {dateLabel, dayLabel} from '../dates.js';
import {el} from '../dom.js';
import {t} from '../texts.js';

/** The same as the chart in words and figures: days short of doctors, then days that need some, then the others. */
export function dayTable(site) {
  const rank = day => (day.needed > day.staffed ? 0 : day.needed > 0 ? 1 : 2);
  const days = [...site.days].sort((a, b) => rank(a) - rank(b) || (a.date < b.date ? -1 : 1));
  return el('table', {},
    el('caption', {class: 'unseen'}, t('tide.days', {site: site.name})),
    el('thead', {}, el('tr', {}, ...['day', 'q50', 'q80', 'needed', 'staffed', 'holiday'].map(column =>
      el('th', {scope: 'col', class: ['day', 'holiday'].includes(column) ? undefined : 'number'}, t(`tide.column.${column}`))))),
    el('tbody', {}, ...days.map(day => el('tr', {class: rank(day) === 0 ? 'short' : undefined},
      el('th', {scope: 'row', title: dateLabel(day.date)}, rank(day) === 0 ? '▲ ' : '', dayLabel(day.date)),
      ...[day.q50, day.q80, day.needed, day.staffed].map(value => el('td', {class: 'number'}, String(value))),
      el('td', {class: 'muted'}, day.holiday || (day.workday ? '' : t('tide.weekend')))))));
}
