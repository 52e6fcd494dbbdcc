import {current, tag} from './texts.js';

// Dates travel as YYYY-MM-DD without a zone; UTC on both sides keeps the day.
const day = iso => new Date(`${iso}T00:00:00Z`);
const format = (iso, options) => new Intl.DateTimeFormat(tag(), {timeZone: 'UTC', ...options}).format(day(iso));

/** 11.30–12.6 or 30 Nov – 6 Dec */
export function weekSpan(monday) {
  return span(monday, plusDays(monday, 6));
}

/** The same from any day to any other. */
export function span(from, to) {
  return current() === 'zh' ? `${dotted(from)}–${dotted(to)}` : `${english(from)} – ${english(to)}`;
}

/** 周三 12.2 or Wed 2 Dec */
export function dayLabel(iso) {
  return current() === 'zh' ? `${weekday(iso)} ${dotted(iso)}` : `${weekday(iso)} ${english(iso)}`;
}

/** 周三 or Wed */
export function weekday(iso) {
  return format(iso, {weekday: 'short'});
}

/** 周三 or Wed, by its number: 1 = Monday. */
export function weekdayName(number) {
  return weekday(plusDays('2026-11-30', number - 1));
}

/** 2026.12.2 or 2 Dec 2026 */
export function dateLabel(iso) {
  return current() === 'zh' ? `${iso.slice(0, 4)}.${dotted(iso)}` : `${english(iso)} ${iso.slice(0, 4)}`;
}

/** 12月 or Dec; with its year where one begins. */
export function monthLabel(iso) {
  return format(iso, {month: 'short', year: iso.slice(5, 7) === '01' ? 'numeric' : undefined});
}

/** Whole days from one date to a later one. */
export function daysBetween(from, to) {
  return Math.round((day(to) - day(from)) / 86_400_000);
}

/** 六 or S */
export function weekdayLetter(iso) {
  return current() === 'zh' ? weekday(iso).slice(1) : format(iso, {weekday: 'narrow'});
}

/** 2026年11月22日 14:05 or 22 Nov 2026, 14:05, on the clock of whoever reads it. */
export function moment(instant) {
  return new Intl.DateTimeFormat(current() === 'zh' ? 'zh-CN' : 'en-GB', {dateStyle: 'medium', timeStyle: 'short'}).format(new Date(instant));
}

export function plusDays(iso, days) {
  return new Date(day(iso).getTime() + days * 86_400_000).toISOString().slice(0, 10);
}

/** Today's date on the clock of whoever reads it. */
export function today() {
  const now = new Date();
  return new Date(now.getTime() - now.getTimezoneOffset() * 60_000).toISOString().slice(0, 10);
}

/** Today's date where the counties are; all of China keeps one time. */
export function countyToday() {
  return new Intl.DateTimeFormat('sv-SE', {timeZone: 'Asia/Shanghai'}).format(new Date());
}

function dotted(iso) {
  return `${Number(iso.slice(5, 7))}.${Number(iso.slice(8))}`;
}

function english(iso) {
  return new Intl.DateTimeFormat('en-GB', {timeZone: 'UTC', day: 'numeric', month: 'short'}).format(day(iso));
}
