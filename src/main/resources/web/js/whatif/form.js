import {el} from '../dom.js';
import {placeName} from '../places.js';
import {t} from '../texts.js';
import {plain} from './words.js';

const KINDS = ['vehicles', 'doctor_away', 'doctor_at', 'village_service', 'policy'];
/** What coordinators try; every other parameter may be sent over the API. */
const PARAMETERS = ['tour.visits_per_week', 'tour.crew_size', 'tour.day_end', 'duty.weekly_hours', 'duty.consecutive_days', 'tidal.quantile', 'posting.seats_per_centre', 'posting.department_share'];

/** One more assumption, said as a sentence with gaps to fill. */
export function form(column, {found, model, actions, draft}) {
  const fields = el('span', {class: 'whatif-fields'}, ...sentence(draft.kind, column, found, model));
  const kind = el('select', {name: 'kind', 'data-key': 'kind', 'aria-label': t('whatif.kind'), onchange: event => {
    draft.kind = event.target.value;
    fields.replaceChildren(...sentence(draft.kind, column, found, model));
  }}, ...KINDS.map(one => el('option', {value: one, selected: one === draft.kind}, t(`whatif.kind.${one}`))));
  return el('form', {class: 'whatif-form', onsubmit: event => {
    event.preventDefault();
    actions.state(column, [...column.assumptions.map(plain), read(draft.kind, new FormData(event.target), model)]);
  }}, kind, fields, el('button', {type: 'submit', class: 'primary', 'data-key': 'state'}, t('whatif.state')));
}

function sentence(kind, {roster}, found, model) {
  const bases = [...model.places.bases.values()];
  return {
    vehicles: () => [
      bare('subject', 'facility', bases.filter(base => base.vehicles > 0).map(base => [base.id, `${base.label} (${base.vehicles})`])),
      number('more', t('whatif.more_vehicles'), 1)],
    doctor_away: () => [doctor(found), date('from', roster.from), date('to', roster.to)],
    doctor_at: () => [doctor(found), bare('value', 'facility', bases.map(base => [base.id, base.label]))],
    village_service: () => [
      listed('subject', t('whatif.village'), [...model.places.villages.values()].map(village => `${placeName(model.places, village.code)} · ${village.townshipName} · ${village.code}`)),
      bare('value', 'service', ['tour', 'stationed'].map(mode => [mode, t(`whatif.service.${mode}`)]))],
    policy: () => [
      bare('subject', 'parameter', PARAMETERS.map(key => [key, t(`whatif.policy.${key}`)])),
      labelled('value', el('input', {type: 'text', name: 'value', required: true, maxlength: 40}))],
  }[kind]();
}

/** The number of cars is said as so many more, and kept as how many there are then. */
function read(kind, data, model) {
  const text = name => data.get(name)?.trim();
  const code = text('subject').split(' · ').at(-1);
  if (kind === 'vehicles') return {kind, subject: code, value: String(model.places.bases.get(code).vehicles + Number(text('more')))};
  return {kind, subject: code, value: text('value'), from: text('from'), to: text('to')};
}

function labelled(name, control) {
  return el('label', {}, t(`whatif.${name}`), control);
}

function bare(name, label, options) {
  return labelled(label, el('select', {name, required: true}, ...options.map(([value, text]) => el('option', {value}, text))));
}

function number(name, label, value) {
  return el('label', {}, label, el('input', {type: 'number', name, value, min: -20, max: 20, required: true}));
}

function date(name, value) {
  return labelled(name, el('input', {type: 'date', name, value, required: true}));
}

/** One of many, found by typing part of it. */
function listed(name, label, options) {
  const id = `whatif-${name}-options`;
  return el('label', {}, label, el('input', {type: 'text', name, list: id, required: true, autocomplete: 'off'}),
    el('datalist', {id}, ...options.map(value => el('option', {value}))));
}

function doctor({doctors}) {
  return listed('subject', t('whatif.doctor'), doctors.map(one => `${one.name} · ${one.department} · ${one.facility} · ${one.id}`));
}
