import {plusDays} from '../dates.js';

const MINUTES_PER_DAY = 1440;

/** The duties by id, in order of time, and lists of them by doctor and work, with each doctor's minutes a week. */
export function indexDuties(list, doctors) {
  const sorted = [...list].sort((a, b) => compare(a.date, b.date) || compare(a.start, b.start) || compare(a.id, b.id));
  const byDoctor = new Map([...doctors.keys()].map(id => [id, []]));
  const byWork = new Map();
  const open = [];
  const weekMinutes = new Map();
  for (const item of sorted) {
    put(byWork, item.work, item);
    if (!item.doctor) {
      open.push(item);
      continue;
    }
    put(byDoctor, item.doctor, item);
    const week = `${item.doctor} ${mondayOf(item.date)}`;
    weekMinutes.set(week, (weekMinutes.get(week) ?? 0) + minutesOf(item));
  }
  return {duties: new Map(sorted.map(item => [item.id, item])), byDoctor, byWork, open, weekMinutes};
}

function compare(a, b) {
  return a < b ? -1 : a > b ? 1 : 0;
}

function put(map, key, value) {
  if (map.has(key)) map.get(key).push(value);
  else map.set(key, [value]);
}

/** How long a duty lasts; one that does not end after its start ends on the next day. */
export function minutesOf({start, end}) {
  const minutes = clock(end) - clock(start);
  return minutes > 0 ? minutes : minutes + MINUTES_PER_DAY;
}

function clock(time) {
  return Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5));
}

const mondays = new Map();

/** The Monday of a date's ISO week. */
export function mondayOf(date) {
  if (!mondays.has(date)) mondays.set(date, plusDays(date, -((new Date(`${date}T00:00:00Z`).getUTCDay() + 6) % 7)));
  return mondays.get(date);
}
