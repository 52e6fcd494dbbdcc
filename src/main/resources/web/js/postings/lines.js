import {daysBetween, monthLabel} from '../dates.js';
import {el} from '../dom.js';
import {t} from '../texts.js';
import {isShown, nextMonth, place} from '../yearaxis.js';
import {barOf, holeOf} from './bars.js';
import {seatLabel} from './words.js';

/** A handover; whoever is there longer beside another gets a lane of the line for himself. */
const HANDOVER_DAYS = 31;
/** In pixels, as in postings.css. */
const LANE = 27;
/** A share of the year too narrow for a word. */
const TOO_NARROW = 0.03;

/** The lines of all seats: {element, show(desk), focus(number)}. */
export function linesOf({seats}, axis, places, desk, say) {
  const bars = new Map();
  const rows = seats.map(seat => line(seat, axis, places, desk, say, bars));
  const element = el('div', {class: 'year-scroll'},
    el('div', {class: 'year-lines', role: 'table', 'aria-label': t('view.postings')}, head(axis), ...rows), todayLine(axis));
  return {
    element,
    show: ({chosen, wanted}) => {
      bars.forEach((bar, id) => bar.show(id === chosen?.term?.id ? wanted : undefined));
      rows.forEach(row => row.classList.toggle('target', wanted?.centre === row.dataset.centre && String(wanted.seat) === row.dataset.seat));
    },
    focus: id => bars.get(id)?.focus(),
  };
}

export function legend({editable}) {
  const item = (kind, text) => el('span', {}, el('i', {class: `swatch ${kind}`, 'aria-hidden': 'true'}), text);
  return el('small', {class: 'legend muted'},
    item('running', t('postings.running')), item('planned', t('postings.planned')),
    editable ? item('by_hand', t('postings.by_hand')) : undefined,
    item('gap', t('postings.gap')), item('now', t('postings.today')));
}

function head(axis) {
  const months = [];
  for (let month = axis.start; month < axis.end; month = nextMonth(month)) {
    const next = nextMonth(month);
    months.push(place(el('span', {class: 'month'}, monthLabel(month)), axis, month, next < axis.end ? next : axis.end));
  }
  const side = axis.share(axis.now) > TOO_NARROW ? 'month-today before' : 'month-today';
  if (isShown(axis.now, axis)) months.push(place(el('span', {class: side}, t('postings.today')), axis, axis.now));
  return el('div', {class: 'year-head', role: 'row'},
    el('span', {class: 'year-name', role: 'columnheader'}, t('postings.centre')), el('span', {class: 'track', role: 'columnheader'}, ...months));
}

function line(seat, axis, places, desk, say, bars) {
  const shown = seat.terms.filter(term => term.to >= axis.start && term.from < axis.end);
  const lanes = lanesOf(shown);
  const elements = [
    ...shown.map((term, index) => {
      const bar = barOf(term, {top: lanes[index] * LANE + (index % 2 === 1 ? 7 : 3)}, seat, axis, places, desk, say);
      bars.set(term.id, bar);
      return {from: term.from, element: bar.element};
    }),
    ...seat.gaps.map(gap => ({from: gap.from, element: holeOf(gap, seat, axis, places, desk, say)})),
  ].sort((a, b) => (a.from < b.from ? -1 : 1));
  const row = el('div', {class: 'year-line', role: 'row', 'data-centre': seat.centre, 'data-seat': seat.seat},
    el('span', {class: 'year-name', role: 'rowheader', title: seat.name}, seat.gaps.length > 0 ? el('b', {class: 'warn'}, '▲ ') : undefined, seatLabel(seat, places)),
    el('span', {class: 'track', role: 'cell'}, ...elements.map(({element}) => element)));
  row.style.height = `${Math.max(1, ...lanes.map(lane => lane + 1)) * LANE + 3}px`;
  return row;
}

/** For each term the first lane that is free but for a handover. */
function lanesOf(terms) {
  const ends = [];
  return terms.map(term => {
    const free = ends.findIndex(end => daysBetween(term.from, end) < HANDOVER_DAYS);
    const lane = free < 0 ? ends.length : free;
    ends[lane] = term.to;
    return lane;
  });
}

function todayLine(axis) {
  return isShown(axis.now, axis) ? el('div', {class: 'today-track', 'aria-hidden': 'true'}, place(el('span', {class: 'today-line'}), axis, axis.now)) : undefined;
}
