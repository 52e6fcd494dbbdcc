import {dateLabel, daysBetween, monthLabel, plusDays} from './dates.js';
import {el} from './dom.js';
import {rove} from './roving.js';
import {t, word} from './texts.js';
import {axisOf, isShown, nextMonth, place} from './yearaxis.js';

/** A handover; whoever is there longer beside another gets a lane of the line for himself. */
const HANDOVER_DAYS = 31;
/** In pixels, as in postings.css. */
const LANE = 27;
/** Bars narrower than these shares of the year have no room for a name, or for more; all stands in the line below and in the tooltip. */
const TOO_NARROW = 0.03;
const NARROW = 0.07;

/** The postings of the year: a line a seat, a bar a term; gaps first in words, then where they lie. */
export function draw(root, postings, {places}) {
  const axis = axisOf(postings);
  const detail = el('p', {class: 'detail', 'aria-live': 'polite'}, t('postings.hint'));
  const show = text => (detail.textContent = text);
  const lines = el('div', {class: 'year-lines', role: 'table', 'aria-label': t('view.postings')},
    head(axis), ...postings.seats.map(seat => line(seat, axis, places, show)));
  root.replaceChildren(
    ...(postings.seats.length > 0 ? [problems(postings, places)] : []),
    el('section', {class: 'year'},
      el('div', {class: 'view-head'}, el('h2', {}, t('postings.title', {from: dateLabel(postings.from), to: dateLabel(postings.to)})), legend()),
      postings.seats.length === 0 ? el('p', {class: 'nothing'}, t('postings.none')) : el('div', {class: 'year-scroll'}, lines, todayLine(axis)),
      detail));
  rove(lines, '.year-line');
}

function problems({seats}, places) {
  const gaps = seats.flatMap(seat => seat.gaps.map(gap => ({seat, gap})));
  if (gaps.length === 0) return el('p', {class: 'all-well'}, el('b', {}, '✓ '), t('postings.covered', {seats: seats.length}));
  return el('details', {class: 'problems', open: true},
    el('summary', {}, `▲ ${t('postings.gaps', {gaps: gaps.length})}`),
    el('ul', {}, ...gaps.map(({seat, gap}) =>
      el('li', {}, el('strong', {}, seatLabel(seat, places)), ` ${span(gap)} `, el('span', {class: 'muted'}, gap.reason)))));
}

function legend() {
  const item = (kind, text) => el('span', {}, el('i', {class: `swatch ${kind}`, 'aria-hidden': 'true'}), text);
  return el('small', {class: 'legend muted'},
    item('running', t('postings.running')), item('planned', t('postings.planned')), item('gap', t('postings.gap')), item('now', t('postings.today')));
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

function line(seat, axis, places, show) {
  const shown = seat.terms.filter(term => term.to >= axis.start && term.from < axis.end);
  const lanes = lanesOf(shown);
  const bars = [
    ...shown.map((term, index) => ({from: term.from, element: bar(term, {lane: lanes[index], lower: index % 2 === 1}, seat, axis, places, show)})),
    ...seat.gaps.map(gap => ({from: gap.from, element: hole(gap, seat, axis, places, show)})),
  ].sort((a, b) => (a.from < b.from ? -1 : 1));
  const row = el('div', {class: 'year-line', role: 'row', 'data-centre': seat.centre},
    el('span', {class: 'year-name', role: 'rowheader', title: seat.name}, seat.gaps.length > 0 ? el('b', {class: 'warn'}, '▲ ') : undefined, seatLabel(seat, places)),
    el('span', {class: 'track', role: 'cell'}, ...bars.map(({element}) => element)));
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

function bar(term, {lane, lower}, seat, axis, places, show) {
  const until = plusDays(term.to, 1);
  const who = `${term.name} ${word('title', term.title)} · ${term.department}`;
  const said = [`${seatLabel(seat, places)}: ${who}`, `${span(term)} (${weeks(term)})`, t(`postings.${term.source}`),
    term.fills ? undefined : t('postings.low_title')].filter(Boolean).join(', ');
  const element = el('button', {
    type: 'button',
    class: `term ${term.source} ${axis.share(until) - axis.share(term.from) < NARROW ? 'short' : ''} ${term.fills ? '' : 'unfit'}`,
    title: said,
    'aria-label': said,
    onclick: () => show(said),
    onfocus: () => show(said),
  }, ...label(term, axis.share(until) - axis.share(term.from)));
  element.style.top = `${lane * LANE + (lower ? 7 : 3)}px`;
  return place(element, axis, term.from, until);
}

function label(term, share) {
  if (share < TOO_NARROW) return [];
  return [el('b', {}, term.name), share < NARROW ? undefined : ` ${word('title', term.title)} · ${term.department}`];
}

function hole(gap, seat, axis, places, show) {
  const said = `${seatLabel(seat, places)}: ${t('postings.gap')}, ${span(gap)}. ${gap.reason}`;
  const element = el('button', {type: 'button', class: 'hole', title: said, 'aria-label': said, onclick: () => show(said), onfocus: () => show(said)},
    axis.share(plusDays(gap.to, 1)) - axis.share(gap.from) < NARROW ? '▲' : `▲ ${t('postings.gap')} ${span(gap)}`);
  return place(element, axis, gap.from, plusDays(gap.to, 1));
}

function todayLine(axis) {
  return isShown(axis.now, axis) ? el('div', {class: 'today-track', 'aria-hidden': 'true'}, place(el('span', {class: 'today-line'}), axis, axis.now)) : undefined;
}

function seatLabel(seat, places) {
  const label = places.bases.get(seat.centre)?.label ?? seat.name;
  return seat.seat > 1 ? `${label} ${seat.seat}` : label;
}

function span({from, to}) {
  return `${dateLabel(from)} – ${dateLabel(to)}`;
}

function weeks({from, to}) {
  return t('postings.weeks', {weeks: Math.round((daysBetween(from, to) + 1) / 7)});
}
