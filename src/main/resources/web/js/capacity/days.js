import {dayLabel} from '../dates.js';
import {el} from '../dom.js';
import {t} from '../texts.js';

/** The same as the chart in figures. */
export function dayTable(byDay) {
  const figures = day => [day.capacity, day.kept, day.keptByReferral, day.released, day.booked];
  return el('table', {class: 'capacity-days'},
    el('caption', {}, t('capacity.by_day')),
    el('thead', {}, el('tr', {}, el('th', {scope: 'col'}, t('capacity.column.day')),
      ...['capacity', 'kept', 'by_referral', 'released', 'booked'].map(column => el('th', {scope: 'col', class: 'number'}, t(`capacity.column.${column}`))))),
    el('tbody', {}, ...byDay.map(day => el('tr', {}, el('th', {scope: 'row'}, dayLabel(day.date)), ...figures(day).map(figure => el('td', {class: 'number'}, String(figure)))))));
}
