import {weekSpan} from '../dates.js';
import {el} from '../dom.js';
import {t} from '../texts.js';
import {doctorName} from './words.js';

const MARKS = {good: '✓', poor: '▲', bad: '✖', busy: '…'};
const MOST = 4;

/** A shape and words for a judgement, so that colour is never alone. */
export function mark(level) {
  return el('b', {class: `mark ${level}`}, el('span', {'aria-hidden': 'true'}, `${MARKS[level]} `), t(`roster.verdict.${level}`));
}

/** What a change does, in words: rules broken, rules mended, hours. */
export function drawOutcome({level, breaks, mends, hours}, board, most = MOST) {
  return [
    el('p', {class: 'verdict-head'}, mark(level)),
    ...hours.map(week => hoursLine(week, board)),
    list('broken', breaks, most),
    list('mended', mends, most),
  ].filter(Boolean);
}

function hoursLine({doctor, monday, before, after, most}, {store}) {
  const over = after > most;
  return el('p', {class: over ? 'hours warn' : 'hours'}, over ? '▲ ' : '',
    t('roster.hours', {doctor: doctorName(store, doctor), week: weekSpan(monday), before: round(before), after: round(after), most: round(most)}));
}

export function round(hours) {
  return String(Math.round(hours * 10) / 10);
}

/** Rules, the hard ones first, as the service says them. */
export function list(kind, consequences, most = Infinity) {
  if (consequences.length === 0) return undefined;
  const shown = consequences.slice(0, most);
  return el('ul', {class: `rules ${kind}`, 'aria-label': t(`roster.${kind}`)},
    ...shown.map(item => el('li', {class: item.level},
      el('span', {class: 'unseen'}, t(`roster.${kind}.item`)),
      el('b', {class: 'rule'}, `${kind === 'broken' ? (item.level === 'hard' ? '✖' : '▲') : '✓'} ${item.rule}`), ` ${item.words}`)),
    consequences.length > most ? el('li', {class: 'muted'}, t('roster.more', {more: consequences.length - most})) : undefined);
}

/** The same in one sentence, for those who listen. */
export function sayOutcome(outcome) {
  return `${t(`roster.verdict.${outcome.level}`)}; ${sayEffects(outcome)}`;
}

/** The rules that speak loudest. */
export function sayEffects({breaks, mends}) {
  return [...breaks.slice(0, 2), ...mends.slice(0, 1)].map(item => item.words).join('; ');
}
