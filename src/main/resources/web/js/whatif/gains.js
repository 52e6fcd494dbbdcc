import {el} from '../dom.js';
import {placeName} from '../places.js';
import {t} from '../texts.js';

/** Names given before the rest is counted. */
const NAMED = 5;
/** Hours that nobody notices. */
const FEW_HOURS = 2;

/** Who is better off in each draft than in the first, and who worse: villages by their visits, doctors by their hours. */
export function gains(columns, {doctors}, {places}) {
  const [base] = columns;
  const names = new Map(doctors.map(doctor => [doctor.id, doctor.name]));
  return el('tr', {class: 'gains'}, el('th', {scope: 'row'}, t('whatif.gains')), ...columns.map(column => (column === base
    ? el('td', {})
    : el('td', {}, el('ul', {}, ...lines(base.outlook, column.outlook, places, names))))));
}

function lines(before, after, places, names) {
  const villages = changes(before.villages, after.villages, 'village', 'visits').map(one => ({...one, name: placeName(places, one.id)}));
  const hours = changes(before.doctors, after.doctors, 'doctor', 'hours').filter(one => Math.abs(one.by) >= FEW_HOURS).map(one => ({...one, name: names.get(one.id) ?? one.id}));
  return [
    line('better', 'whatif.villages_gain', villages.filter(one => one.by < 0), one => `${one.name} +${-one.by}`),
    line('worse', 'whatif.villages_lose', villages.filter(one => one.by > 0), one => `${one.name} −${one.by}`),
    line('better', 'whatif.doctors_relieved', hours.filter(one => one.by < 0), one => `${one.name} −${Math.round(-one.by)} h`),
    line('other', 'whatif.doctors_more', hours.filter(one => one.by > 0), one => `${one.name} +${Math.round(one.by)} h`),
  ].filter(Boolean);
}

/** What differs, the largest change first. */
function changes(before, after, id, figure) {
  const by = new Map(after.map(one => [one[id], one[figure]]));
  for (const one of before) by.set(one[id], (by.get(one[id]) ?? 0) - one[figure]);
  return [...by].map(([key, change]) => ({id: key, by: change})).filter(one => one.by !== 0).sort((a, b) => Math.abs(b.by) - Math.abs(a.by));
}

function line(kind, key, all, say) {
  if (all.length === 0) return undefined;
  const rest = all.length > NAMED ? ` ${t('whatif.and_more', {more: all.length - NAMED})}` : '';
  return el('li', {class: kind}, el('b', {}, t(key, {count: all.length})), ` ${all.slice(0, NAMED).map(say).join(t('list.separator'))}${rest}`);
}
