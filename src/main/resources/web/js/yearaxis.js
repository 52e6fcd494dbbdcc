import {daysBetween, plusDays, today} from './dates.js';

/** Today is drawn where the plan begins no later than this many days from now; else it would squeeze the year. */
const NEAR_DAYS = 62;

/** From the first of a month to the end of the year planned, today in it where it is near. */
export function axisOf({from, to}) {
  const now = today();
  const first = now < from && daysBetween(now, from) <= NEAR_DAYS ? now : from;
  const start = `${first.slice(0, 7)}-01`;
  const end = plusDays(to, 1);
  const length = daysBetween(start, end);
  const share = date => Math.min(1, Math.max(0, daysBetween(start, date) / length));
  return {start, end, share, now};
}

/** Placed by script, because the content policy forbids styles in markup. */
export function place(element, axis, from, until) {
  element.style.left = `${axis.share(from) * 100}%`;
  if (until) element.style.width = `${(axis.share(until) - axis.share(from)) * 100}%`;
  return element;
}

export function nextMonth(iso) {
  return `${plusDays(iso, 31).slice(0, 7)}-01`;
}

/** Whether a date lies on the axis. */
export function isShown(date, axis) {
  return date >= axis.start && date < axis.end;
}
