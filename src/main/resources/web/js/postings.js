import {dateLabel, daysBetween, monthLabel, plusDays, today} from './dates.js';
import {el} from './dom.js';
import {rove} from './roving.js';
import {t, word} from './texts.js';

/** Today is drawn where the plan begins no later than this many days from now; else it would squeeze the year. */
const NEAR_DAYS = 62;
/** Bars narrower than this share of the year have no room for a name; it stands in the line below and in the tooltip. */
const NARROW = 0.07;

/** The postings of the year: a line a seat, a bar a term; gaps first in words, then where they lie. */
export function drawPostings(root, postings, {places}) {
  const axis = axisOf(postings);
  const detail = el('p', {class: 'detail', 'aria-live': 'polite'}, t('postings.hint'));
  const show = text => (detail.textContent = text);
  const lines = el('div', {class: 'year-lines', role: 'table', 'aria-label': t('view.postings')},
    head(axis), ...postings.seats.map(seat => line(seat, axis, places, show)));
  root.replaceChildren(
    problems(postings, places),
    el('section', {class: 'year'},
      el('div', {class: 'view-head'}, el('h2', {}, t('postings.title', {from: dateLabel(postings.from), to: dateLabel(postings.to)})), legend()),
      postings.seats.length === 0 ? el('p', {class: 'nothing'}, t('postings.none')) : el('div', {class: 'year-scroll'}, lines, todayLine(axis)),
      detail));
  rove(lines, '.year-line');
}

function axisOf({from, to}) {
  const now = today();
  const first = now < from && daysBetween(now, from) <= NEAR_DAYS ? now : from;
  const start = `${first.slice(0, 7)}-01`;
  const end = plusDays(to, 1);
  const length = daysBetween(start, end);
  const share = date => Math.min(1, Math.max(0, daysBetween(start, date) / length));
  return {start, end, share, now};
}

/** Placed by script, because the content policy forbids styles in markup. */
function place(element, axis, from, until) {
  element.style.left = `${axis.share(from) * 100}%`;
  element.style.width = `${(axis.share(until) - axis.share(from)) * 100}%`;
  return element;
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
  return el('div', {class: 'year-head', role: 'row'},
    el('span', {class: 'year-name', role: 'columnheader'}, t('postings.centre')), el('span', {class: 'track', role: 'columnheader'}, ...months));
}

function nextMonth(iso) {
  return `${plusDays(iso, 31).slice(0, 7)}-01`;
}

function line(seat, axis, places, show) {
  const shown = seat.terms.filter(term => term.to >= axis.start && term.from < axis.end);
  const bars = [
    ...shown.map((term, index) => ({from: term.from, element: bar(term, index, seat, axis, places, show)})),
    ...seat.gaps.map(gap => ({from: gap.from, element: hole(gap, seat, axis, places, show)})),
  ].sort((a, b) => (a.from < b.from ? -1 : 1));
  return el('div', {class: 'year-line', role: 'row', 'data-centre': seat.centre},
    el('span', {class: 'year-name', role: 'rowheader', title: seat.name}, seat.gaps.length > 0 ? el('b', {class: 'warn'}, '▲ ') : undefined, seatLabel(seat, places)),
    el('span', {class: 'track', role: 'cell'}, ...bars.map(({element}) => element)));
}

function bar(term, index, seat, axis, places, show) {
  const until = plusDays(term.to, 1);
  const who = `${term.name} ${word('title', term.title)} · ${term.department}`;
  const said = [`${seatLabel(seat, places)}: ${who}`, `${span(term)} (${weeks(term)})`, t(`postings.${term.source}`),
    term.fills ? undefined : t('postings.low_title')].filter(Boolean).join(', ');
  const element = el('button', {
    type: 'button',
    class: `term ${term.source} ${index % 2 ? 'lower' : ''} ${term.fills ? '' : 'unfit'}`,
    title: said,
    'aria-label': said,
    onclick: () => show(said),
    onfocus: () => show(said),
  }, axis.share(until) - axis.share(term.from) < NARROW ? '' : el('span', {}, el('b', {}, term.name), ` ${word('title', term.title)} · ${term.department}`));
  return place(element, axis, term.from, until);
}

function hole(gap, seat, axis, places, show) {
  const said = `${seatLabel(seat, places)}: ${t('postings.gap')}, ${span(gap)}. ${gap.reason}`;
  const element = el('button', {type: 'button', class: 'hole', title: said, 'aria-label': said, onclick: () => show(said), onfocus: () => show(said)},
    axis.share(plusDays(gap.to, 1)) - axis.share(gap.from) < NARROW ? '▲' : `▲ ${t('postings.gap')} ${span(gap)}`);
  return place(element, axis, gap.from, plusDays(gap.to, 1));
}

function todayLine(axis) {
  if (axis.now < axis.start || axis.now >= axis.end) return undefined;
  const mark = el('span', {class: 'today-line'}, el('span', {class: 'unseen'}, t('postings.today')));
  mark.style.left = `${axis.share(axis.now) * 100}%`;
  return el('div', {class: 'today-track'}, mark);
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
