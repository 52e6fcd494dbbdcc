import {plusDays} from '../dates.js';
import {el} from '../dom.js';
import {t} from '../texts.js';
import {place} from '../yearaxis.js';
import {draggable} from './drag.js';
import {post, seatLabel, span, weeks} from './words.js';

/** Bars narrower than these shares of the year have no room for a name, or for more; all stands in the line below and in the tooltip. */
const TOO_NARROW = 0.03;
const NARROW = 0.07;

/** A term's bar: {element, show(wanted), focus()}. A planned one may be dragged as a whole and by either end. */
export function barOf(term, {top}, seat, axis, places, desk, say) {
  const isMovable = desk.editable && term.source !== 'running';
  const said = sentence(term, seat, places);
  const share = axis.share(plusDays(term.to, 1)) - axis.share(term.from);
  const button = el('button', {
    type: 'button',
    class: `term ${term.source} ${share < NARROW ? 'short' : ''} ${term.fills ? '' : 'unfit'}`,
    'data-key': `posting-${term.id}`,
    title: said,
    'aria-label': said,
    onclick: () => { if (desk.chosen?.term !== term) desk.choose(seat, term); },
    onfocus: () => say(said),
  }, ...label(term, share));
  const ends = isMovable ? [grip('from', term, seat, places), grip('to', term, seat, places)] : [];
  const element = el('span', {class: `bar ${isMovable ? 'movable' : ''}`}, button, ...ends);
  element.style.top = `${top}px`;
  const lay = ({from, to}) => place(element, axis, from, plusDays(to, 1));
  lay(term);
  if (isMovable) draggable(element, button, ends, {term, seat, axis, desk, say: wanted => say(`${term.name}: ${span(wanted)} (${weeks(wanted)})`)});
  return {
    element,
    focus: () => button.focus(),
    show: wanted => {
      lay(wanted ?? term);
      element.classList.toggle('chosen', Boolean(wanted));
      element.classList.toggle('breaks', Boolean(wanted) && desk.trial?.breaks.some(rule => rule.level === 'hard') === true);
      ends.forEach(end => end.show(wanted));
    },
  };
}

function sentence(term, seat, places) {
  return [`${seatLabel(seat, places)}: ${term.name} ${post(term)}`, `${span(term)} (${weeks(term)})`, t(`postings.${term.source}`),
    term.source === 'running' ? t('postings.settled') : undefined, term.fills ? undefined : t('postings.low_title')].filter(Boolean).join(', ');
}

function label(term, share) {
  if (share < TOO_NARROW) return [];
  return [el('b', {}, term.source === 'by_hand' ? `✎ ${term.name}` : term.name), share < NARROW ? undefined : ` ${post(term)}`];
}

/** One end of a bar; a slider to the keyboard, once its bar is chosen. */
function grip(end, term, seat, places) {
  const element = el('span', {class: `grip ${end}`, role: 'slider', tabindex: '-1', 'data-end': end, 'aria-orientation': 'horizontal',
    'aria-label': t(`postings.end_${end}`, {name: term.name, centre: seatLabel(seat, places)})});
  element.show = wanted => {
    const date = (wanted ?? term)[end];
    element.tabIndex = wanted ? 0 : -1;
    element.setAttribute('aria-valuenow', date.replaceAll('-', ''));
    element.setAttribute('aria-valuetext', `${span(wanted ?? term)} (${weeks(wanted ?? term)})`);
  };
  element.show();
  return element;
}

/** Days on which a seat is empty. */
export function holeOf(gap, seat, axis, places, desk, say) {
  const said = `${seatLabel(seat, places)}: ${t('postings.gap')}, ${span(gap)}. ${gap.reason}`;
  const until = plusDays(gap.to, 1);
  const element = el('button', {type: 'button', class: 'hole', title: said, 'aria-label': said, 'data-key': `gap-${seat.centre}-${gap.from}`,
    onclick: () => { say(said); desk.chooseGap(seat, gap); }, onfocus: () => say(said)},
    axis.share(until) - axis.share(gap.from) < NARROW ? '▲' : `▲ ${t('postings.gap')} ${span(gap)}`);
  return place(element, axis, gap.from, until);
}
