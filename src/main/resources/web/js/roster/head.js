import {today, weekday, weekdayLetter, weekSpan} from '../dates.js';
import {el} from '../dom.js';

/** The days or weeks above the grid; days off and today are marked by a word or shape besides their colour. */
export function drawHead(columns, corner, tight) {
  return [
    el('div', {class: 'corner', role: 'columnheader', 'aria-colindex': 1}, corner),
    ...columns.map((column, index) => put(index, column.week ? weekHead(column) : dayHead(column, index, tight), {'aria-colindex': index + 2})),
  ];
}

function put(index, {content, kind, title}, attributes) {
  const element = el('div', {class: `day ${kind}`, role: 'columnheader', title, ...attributes}, ...content);
  element.style.setProperty('--c', index);
  return element;
}

function weekHead({date}) {
  return {content: [el('b', {}, weekSpan(date))], kind: 'week'};
}

function dayHead(day, index, tight) {
  const number = Number(day.date.slice(8));
  const month = !tight && (index === 0 || number === 1);
  const kind = [day.workday ? '' : 'off', day.date === today() ? 'today' : '', new Date(`${day.date}T00:00:00Z`).getUTCDay() === 1 ? 'monday' : ''].join(' ');
  return {
    kind,
    title: [day.date, day.holiday].filter(Boolean).join(' '),
    content: [
      el('span', {}, tight ? weekdayLetter(day.date) : weekday(day.date)),
      el('b', {}, month ? `${Number(day.date.slice(5, 7))}.${number}` : String(number)),
      day.holiday ? el('small', {}, day.holiday.slice(0, tight ? 1 : 3)) : undefined,
    ].filter(Boolean),
  };
}

/** Stripes behind the rows: days off, today, where weeks begin. */
export function drawStripes(columns) {
  return columns.map((column, index) => put(index, {content: [], kind: column.week ? 'week' : dayHead(column, index).kind}, {role: undefined, 'aria-hidden': 'true'}));
}
