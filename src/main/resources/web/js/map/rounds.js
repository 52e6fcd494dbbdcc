import {read} from '../api.js';
import {dayLabel, weekdayName} from '../dates.js';
import {el} from '../dom.js';
import {t} from '../texts.js';

const NEXT = 4;
const seen = new Map();

/** The weekdays a village knows by heart, whether they are kept, and the next visits; read once for each roster and village. */
export function villageRounds(village, {county, roster, view}) {
  const root = el('div', {class: 'village-rounds', 'aria-live': 'polite'});
  if (village.serviceMode === 'stationed') return root;
  const path = `/api/counties/${county.id}/rosters/${roster.id}/villages/${village.sharedWith || village.code}/rounds`;
  const key = `${path} ${roster.revision ?? ''}`;
  if (!seen.has(key)) seen.set(key, read(path));
  seen.get(key).then(
    rounds => root.replaceChildren(...parts(rounds, view)),
    problem => {
      seen.delete(key);
      root.replaceChildren(el('p', {class: 'open-note'}, problem.message || t('problem.unreachable')));
    });
  return root;
}

document.addEventListener('roster-changed', () => seen.clear());

function parts(rounds, view) {
  if (rounds.rounds.length === 0) return [el('p', {class: 'open-note'}, `▲ ${t('map.village.none')}`)];
  const days = rounds.fixedDays.map(day =>
    t('map.village.fixed.day', {day: weekdayName(day.weekday), from: day.from.slice(0, 5), to: day.to.slice(0, 5)}));
  const all = rounds.rounds.length;
  const next = rounds.rounds.filter(round => round.date >= view.day).slice(0, NEXT);
  return [
    el('p', {class: 'fixed-days'}, t('map.village.fixed', {days: days.join(t('list.separator'))})),
    el('p', {class: rounds.regular === all ? 'muted' : 'open-note'}, rounds.regular === all
      ? t('map.village.regular', {weeks: rounds.weeks})
      : t('map.village.irregular', {regular: rounds.regular, all})),
    rounds.team ? el('p', {class: 'muted'}, t('map.village.team', {team: rounds.team})) : undefined,
    next.length === 0 ? undefined : el('p', {class: 'next'}, el('span', {class: 'muted'}, t('map.village.next')),
      ...next.map(round => el('span', {}, `${dayLabel(round.date)} ${round.arrive.slice(0, 5)} ${round.doctors[0] ?? '▲'}`))),
  ].filter(Boolean);
}
