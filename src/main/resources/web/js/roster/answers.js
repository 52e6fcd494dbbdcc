import {moment} from '../dates.js';
import {el} from '../dom.js';
import {placeName} from '../places.js';
import {t} from '../texts.js';
import {doctorName} from './words.js';

/** What doctors know a duty by in whatever version: day, kind, place, start; and whose it is. */
const keyOf = duty => `${duty.date}.${duty.kind}.${duty.place}.${duty.start.replace(':', '')} ${duty.doctor}`;

/**
 * What doctors said on their phones to duties that are still theirs in the roster shown, by the duty's id: {declined, offer, duty}. One
 * that was given to somebody else needs nothing more.
 */
export function matchAnswers(store, {said = [], offers = []} = {}) {
  const known = new Map(said.filter(answer => !answer.accepted).map(declined => [`${declined.duty} ${declined.doctor}`, {declined}]));
  for (const offer of offers) {
    const key = `${offer.duty} ${offer.doctor}`;
    known.set(key, {...known.get(key), offer});
  }
  if (known.size === 0) return new Map();
  return new Map([...store.duties.values()].filter(duty => known.has(keyOf(duty))).map(duty => [duty.id, {...known.get(keyOf(duty)), duty}]));
}

/** The worklist's groups of them: what a doctor will not do, what a colleague does instead, and what none took yet. */
export function answerGroups(answers, board) {
  const all = [...answers.values()];
  const group = (key, kind, which, words) => ({key, kind, title: t(`roster.work.${key}`), items: all.filter(which).map(one => item(key, one, words(one), board))});
  return {
    declined: group('declined', 'declined', ({declined, offer}) => declined && !offer?.takenBy, ({declined}) => declined.reason),
    taken: group('taken', 'swap', ({offer}) => offer?.takenBy, ({offer}) => t('roster.answer.taken', {doctor: doctorName(board.store, offer.takenBy)})),
    offered: group('offered', 'offered', ({offer}) => offer && !offer.takenBy, ({offer}) => offer.reason),
  };
}

function item(key, {duty}, words, {store, model}) {
  return {key: `${key} ${duty.id}`, duty: duty.id, date: duty.date, title: doctorName(store, duty.doctor),
    where: [duty.start, placeName(model.places, duty.place)].join(' · '), words: words || undefined};
}

/** That a doctor will not do it, in a sentence. */
export function sayDeclined({declined, duty}, store) {
  return `⊘ ${t('roster.answer.declined', {doctor: doctorName(store, duty.doctor), at: moment(declined.at), reason: declined.reason})}`;
}

/** In the panel: the swap that a duty is offered for, and in a draft the way to make it so. */
export function swapFacts(duty, board) {
  const {offer} = board.problems.answers.get(duty.id) ?? {};
  if (!offer) return [];
  const name = id => doctorName(board.store, id);
  const words = offer.takenBy
    ? t('roster.answer.swap_taken', {doctor: name(offer.doctor), taker: name(offer.takenBy)})
    : t('roster.answer.swap_open', {doctor: name(offer.doctor)});
  return [
    el('p', {class: 'told'}, el('b', {'aria-hidden': 'true'}, '⇄ '), words, offer.reason ? ` ${t('roster.answer.reason', {reason: offer.reason})}` : undefined),
    offer.takenBy ? wayOf(duty, offer.takenBy, board) : undefined,
  ];
}

function wayOf(duty, taker, board) {
  if (!board.mayChange) return el('p', {class: 'muted'}, t('roster.read_only'));
  if (duty.pinned) return el('p', {class: 'muted'}, t('roster.drop.pinned'));
  return el('p', {class: 'acts'}, el('button', {type: 'button', class: 'primary', 'data-act': 'swap',
    onclick: () => board.changes.make({changes: [{operation: 'assign', duty: duty.id, doctor: taker}]})},
    t('roster.act.swap', {doctor: doctorName(board.store, taker)})));
}
