import {el} from '/js/dom.js';
import {countyToday, dayLabel} from '/js/dates.js';
import {t} from '/js/texts.js';
import {unseenCount} from '../chrome.js';
import {items, list} from '../overlay.js';
import {card, clock, empty, heading, hours, kindName, line, list as rows, page, row, short, strong, tag, waiting} from '../parts.js';
import {postingCards} from './roster.js';
import {sketch} from './sketch.js';

/** The day's run stop by stop, and whatever else the doctor does today. */
export function today() {
  const all = items();
  const date = countyToday();
  const duties = list('duties', all).filter(duty => duty.date === date).sort((one, two) => one.start.localeCompare(two.start));
  const runs = list('runs', all).filter(run => run.date === date);
  const others = duties.filter(duty => !runs.some(run => run.id === duty.run));
  const unseen = unseenCount();
  const posted = postingCards(all, date);
  return page(t('phone.today.of', {day: dayLabel(date)}), undefined,
    unseen > 0 && card(row('#inbox', strong(t('phone.inbox.unseen', {n: String(unseen)})))),
    ...posted,
    ...runs.map(run => runCard(run, all)),
    others.length > 0 && card(heading(t('phone.others')), rows(others.map(duty => dutyRow(duty, all)))),
    duties.length === 0 && nothing(all, date, posted.length > 0));
}

function nothing(all, date, isPosted) {
  const next = list('duties', all).filter(duty => duty.date > date).sort((one, two) => (one.date + one.start).localeCompare(two.date + two.start))[0];
  if (isPosted && !next) return undefined;
  return card(!isPosted && empty(t('phone.today.free')),
    next && row(`#duty/${encodeURIComponent(next.id)}`, line(t('phone.today.next')), strong(`${dayLabel(next.date)} ${hours(next)}`), line(`${kindName(next.kind)} · ${next.place}`)));
}

function runCard(run, all) {
  const crew = run.crew.map(doctor => doctor.lead ? t('phone.lead', {name: doctor.name}) : doctor.name).join(t('phone.list'));
  return card(
    heading(t('phone.run', {vehicle: String(run.vehicle)})), el('p', {class: 'muted'}, crew),
    el('ol', {class: 'way-list'},
      el('li', {class: 'run-end'}, el('span', {class: 'time'}, short(run.leaveBase)), el('span', {}, t('phone.run.leave', {place: run.base.name}))),
      ...run.stops.map(stop => el('li', {}, stopRow(run, stop, all))),
      el('li', {class: 'run-end'}, el('span', {class: 'time'}, short(run.backBase)), el('span', {}, t('phone.run.back', {place: run.base.name})))),
    sketch(run),
    el('p', {class: 'muted'}, t('phone.run.driving', {minutes: String(run.driveMinutes)})));
}

function stopRow(run, stop, all) {
  const open = stop.tasks.filter(id => ['ready', 'draft', 'in_progress'].includes(all.tasks?.[id]?.state)).length;
  const work = [
    open > 0 && t('phone.stop.tasks', {n: String(open)}),
    stop.homeVisits.length > 0 && t('phone.stop.visits', {n: String(stop.homeVisits.length)}),
  ].filter(Boolean).join(' · ');
  return row(`#stop/${run.date}/${encodeURIComponent(stop.place.id)}`,
    el('span', {class: 'time'}, `${short(stop.arrive)}–${short(stop.depart)}`), strong(stop.place.name), work && line(work), presence(all, run.date, stop.place.id));
}

function dutyRow(duty, all) {
  return row(`#stop/${duty.date}/${encodeURIComponent(duty.placeId)}`,
    el('span', {class: 'time'}, hours(duty)), strong(`${kindName(duty.kind)} · ${duty.place}`), presence(all, duty.date, duty.placeId));
}

/** Whether the doctor is there, or was. */
export function presence(all, date, place) {
  const at = all.checkIns?.[`${date}.${place}`];
  if (!at) return undefined;
  const words = at.leftAt ? t('phone.stop.was', {from: at.arrivedAt ? clock(at.arrivedAt) : '', to: clock(at.leftAt)}) : t('phone.stop.here.since', {time: clock(at.arrivedAt)});
  return el('span', {class: 'line'}, tag(words, at.leftAt ? '' : 'good'), waiting(at) || '');
}
