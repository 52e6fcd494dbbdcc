import {dayLabel} from './dates.js';
import {el} from './dom.js';
import {placeName} from './places.js';
import {t} from './texts.js';

const KINDS = ['added', 'moved', 'handed_over', 'dropped'];

/** How many duties were added, moved, handed over and dropped. */
export function countByKind(changes) {
  return Object.fromEntries(KINDS.map(kind => [kind, changes.filter(change => change.change === kind).length]));
}

/** 改动 12 项任务（新增 2、换人 10） */
export function summary(changes, key) {
  const counts = countByKind(changes);
  const parts = KINDS.filter(kind => counts[kind] > 0).map(kind => `${t(`changes.${kind}`)} ${counts[kind]}`);
  return t(key, {count: changes.length}) + (parts.length > 0 ? t('changes.detail', {parts: parts.join(t('list.separator'))}) : '');
}

/**
 * What a comparison means for each doctor, those with most changes first: {id, name, items}. An item is what the doctor gains, loses
 * or keeps at another time: {effect, change}.
 */
export function byDoctor({doctors, duties}) {
  const people = new Map(doctors.map(({id, name}) => [id, {id, name, items: []}]));
  const note = (duty, effect, change) => people.get(duty?.doctor)?.items.push({effect, change});
  for (const change of duties) {
    const {before, after} = change;
    if (before && after && before.doctor === after.doctor) note(after, 'moved', change);
    else {
      note(before, 'loses', change);
      note(after, 'gains', change);
    }
  }
  return [...people.values()].filter(person => person.items.length > 0).sort((a, b) => b.items.length - a.items.length || (a.id < b.id ? -1 : 1));
}

/** 向志强 ＋2 −1 */
export function tally({items}) {
  const count = effect => items.filter(item => item.effect === effect).length;
  return [['gains', '＋'], ['loses', '−'], ['moved', '⇄']]
    .filter(([effect]) => count(effect) > 0)
    .map(([effect, sign]) => el('span', {class: `tally ${effect}`, title: t(`changes.${effect}`)}, `${sign}${count(effect)}`));
}

/** 周四 12.3 08:10–16:40 巡诊 官渡镇 */
export function dutyWords(duty, places) {
  return `${dayLabel(duty.date)} ${duty.start}–${duty.end} ${t(`changes.kind.${duty.kind}`)} ${placeName(places, duty.place)}`;
}

/** A change as the doctor concerned sees it. */
export function itemWords({effect, change: {before, after}}, places) {
  if (effect === 'gains') return `＋ ${dutyWords(after, places)}`;
  if (effect === 'loses') return `− ${dutyWords(before, places)}`;
  return `⇄ ${dutyWords(before, places)} → ${dutyWords(after, places)}`;
}

/** Everybody concerned, each to be opened for what changes. */
export function peopleList(comparison, places) {
  return el('ul', {class: 'people'}, ...byDoctor(comparison).map(person => el('li', {},
    el('details', {},
      el('summary', {}, el('strong', {}, person.name), ' ', ...tally(person)),
      el('ul', {}, ...person.items.map(item => el('li', {}, itemWords(item, places))))))));
}
