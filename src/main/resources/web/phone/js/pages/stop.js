import {el} from '/js/dom.js';
import {countyToday} from '/js/dates.js';
import {t, word} from '/js/texts.js';
import {items, list} from '../overlay.js';
import {button, card, dayName, heading, hours, kindName, line, linkButton, list as rows, page, person, row, short, strong} from '../parts.js';
import {act} from '../sync.js';
import {taskRow} from './tasks.js';
import {presence} from './today.js';

const PATIENCE_MILLIS = 8_000;

/** A place on a day: arriving, what is to be done there, leaving. */
export function stop(date, place) {
  const all = items();
  const run = list('runs', all).find(one => one.date === date && one.stops.some(item => item.place.id === place));
  const duty = list('duties', all).find(one => one.date === date && one.placeId === place);
  const here = run?.stops.find(item => item.place.id === place);
  if (!here && !duty) return page(t('phone.nothing'), '#today', el('p', {class: 'empty'}, t('phone.nothing.why')));
  const times = here ? `${short(here.arrive)}–${short(here.depart)}` : hours(duty);
  const tasks = (here?.tasks ?? []).map(id => all.tasks?.[id]).filter(Boolean);
  return page(here?.place.name ?? duty.place, '#today',
    card(line(here ? t('phone.stop.of', {n: String(here.seq), all: String(run.stops.length)}) : kindName(duty.kind)),
      strong(`${dayName(date)} ${times}`), presence(all, date, place), date === countyToday() && arriving(all, date, place)),
    here?.homeVisits.length > 0 && card(heading(t('phone.visits')), rows(here.homeVisits.map(visitLine))),
    tasks.length > 0 && card(heading(t('phone.tasks.here')), rows(tasks.map(taskRow))),
    card(linkButton(t('phone.refer'), '#refer')));
}

const visitLine = visit => el('div', {class: 'row plain-row'}, el('span', {class: 'row-text'},
  strong(person(visit)), line(`${t('phone.minutes', {n: String(visit.minutes)})} · ${word('phone.skill', visit.skill)}`)));

function arriving(all, date, place) {
  const at = all.checkIns?.[`${date}.${place}`];
  const withPosition = el('input', {type: 'checkbox', id: 'with-position', checked: localStorage.position === 'yes',
    onchange: ({target}) => { localStorage.position = target.checked ? 'yes' : 'no'; }});
  return el('div', {class: 'arriving'},
    !at?.arrivedAt ? button(t('phone.stop.here'), event => arrive(event.currentTarget, date, place, withPosition.checked), 'primary big') : '',
    at?.arrivedAt && !at.leftAt ? button(t('phone.stop.leave'), () => act('check_out', {stop: {date, place}}), 'primary big') : '',
    !at?.arrivedAt ? el('label', {class: 'check'}, withPosition, el('span', {}, t('phone.stop.position'))) : '');
}

/** The position goes along if the doctor wants it to and the phone finds it soon enough. */
async function arrive(pressed, date, place, withPosition) {
  pressed.disabled = true;
  if (withPosition) pressed.textContent = t('phone.stop.locating');
  const position = withPosition ? await find() : {};
  await act('check_in', {stop: {date, place, ...position}});
}

function find() {
  return new Promise(resolve => {
    if (!navigator.geolocation) return resolve({});
    navigator.geolocation.getCurrentPosition(
      ({coords}) => resolve({latitude: coords.latitude, longitude: coords.longitude, accuracyMetres: Math.round(coords.accuracy)}),
      () => resolve({}), {enableHighAccuracy: true, timeout: PATIENCE_MILLIS, maximumAge: 60_000});
  });
}
