import {dutyWords} from '../changes.js';
import {dayLabel} from '../dates.js';
import {el} from '../dom.js';
import {placeName} from '../places.js';
import {t} from '../texts.js';

/** More rows nobody reads; the filters narrow them. */
const MOST = 250;

export function dutyTable(changes, doctors, places) {
  const names = new Map(doctors.map(({id, name}) => [id, name]));
  const side = duty => (duty ? [el('span', {}, dutyWords(duty, places)), ' ', el('strong', {}, names.get(duty.doctor) ?? duty.doctor)] : ['–']);
  return table(t('compare.duties'), changes, ({change, before, after}) => [kind(change), side(before), side(after)]);
}

export function visitTable(changes, places) {
  const side = visit => (visit ? [`${dayLabel(visit.date)} ${visit.arrive} · ${placeName(places, visit.base)}`] : ['–']);
  return table(t('compare.visit_changes'), changes, ({change, village, before, after}) =>
    [[el('strong', {}, placeName(places, village)), ' ', ...kind(change)], side(before), side(after)]);
}

const SIGNS = {added: '＋', dropped: '−', moved: '⇄', handed_over: '⇢'};

function kind(change) {
  return [el('span', {class: `sign ${change}`}, `${SIGNS[change]} ${t(`changes.${change}`)}`)];
}

function table(title, changes, cells) {
  if (changes.length === 0) return undefined;
  return el('div', {class: 'compare-table'},
    el('table', {},
      el('caption', {}, `${title} · ${changes.length}`),
      el('thead', {}, el('tr', {}, ...['what', 'before', 'after'].map(column => el('th', {scope: 'col'}, t(`compare.${column}`))))),
      el('tbody', {}, ...changes.slice(0, MOST).map(change => el('tr', {}, ...cells(change).map(content => el('td', {}, ...content)))))),
    changes.length > MOST ? el('p', {class: 'muted'}, t('compare.more', {more: changes.length - MOST})) : undefined);
}
