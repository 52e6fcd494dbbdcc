import {el} from '../dom.js';
import {t} from '../texts.js';
import {KINDS, kindWord, titleWord} from './words.js';

/** As the county's files write titles. */
const TITLES = {attending: '主治医师', associate_chief: '副主任医师', chief: '主任医师'};

/** A work that the plan does not know: what, where, when and for whom. What is refused stays in the form with the reason. */
export function addForm(board, wish, close) {
  const {store, model} = board;
  const problem = el('p', {class: 'warn', role: 'alert'});
  const all = [...store.doctors.values()];
  const departments = [...new Set(all.map(doctor => doctor.department))].sort((a, b) => a.localeCompare(b, 'zh'));
  const skills = [...new Set(all.flatMap(doctor => doctor.skills))].sort();
  const form = el('form', {class: 'add', onsubmit: submit},
    el('h3', {}, t('roster.add')),
    field('kind', select('kind', KINDS.map(kind => [kind, kindWord(kind)]), wish.kind ?? 'activity')),
    field('place', places()),
    field('date', input('date', wish.date ?? store.days[0].date, {min: store.days[0].date, max: store.days.at(-1).date})),
    el('div', {class: 'pair'}, field('start', input('time', '09:00', {name: 'start'})), field('end', input('time', '11:00', {name: 'end'}))),
    ...(wish.seats ?? [{}]).map(seat),
    wish.doctor ? el('p', {class: 'muted'}, t('roster.add.for', {doctor: store.doctors.get(wish.doctor).name})) : undefined,
    problem,
    el('p', {class: 'buttons'}, el('button', {type: 'submit', class: 'primary'}, t('roster.add.send')), el('button', {type: 'button', onclick: close}, t('roster.cancel'))));
  return form;

  function field(name, control) {
    return el('label', {}, el('span', {}, t(`roster.field.${name}`)), control);
  }

  function input(type, value, attributes) {
    return el('input', {type, name: type, required: true, value, ...attributes});
  }

  function select(name, items, chosen) {
    return el('select', {name}, ...items.map(([value, label]) => el('option', {value, selected: value === chosen}, label)));
  }

  function places() {
    const option = (id, name) => el('option', {value: id, selected: id === wish.place}, name);
    return el('select', {name: 'place', required: true},
      el('optgroup', {label: t('roster.facilities')}, ...[...model.places.bases.values()].map(base => option(base.id, base.name))),
      ...model.places.townships.map(town => el('optgroup', {label: town.name},
        ...[...model.places.villages.values()].filter(village => village.townshipCode === town.code).map(village => option(village.code, village.shortName)))));
  }

  function seat(wanted) {
    const any = [['', t('roster.any')]];
    return el('fieldset', {class: 'seat'}, el('legend', {}, t('roster.seat')),
      field('specialty', select('specialty', [...any, ...departments.map(name => [name, name])], wanted.specialty)),
      field('title', select('minTitle', [...any, ...Object.entries(TITLES).map(([code, title]) => [title, titleWord(code)])], wanted.minTitle)),
      field('skill', select('skill', [...any, ...skills.map(name => [name, name])], wanted.skill)));
  }

  async function submit(event) {
    event.preventDefault();
    const value = name => form.elements[name].value;
    const seats = [...form.querySelectorAll('fieldset.seat')].map(asked);
    const add = {kind: value('kind'), placeId: value('place'), date: value('date'), start: value('start'), end: value('end'), seats};
    const known = new Set(store.byWork.keys());
    if (!await board.changes.make({changes: [{operation: 'add', add}]}, message => { problem.textContent = `▲ ${message}`; })) return;
    const [work] = [...store.byWork.keys()].filter(id => !known.has(id));
    const made = store.byWork.get(work)?.[0];
    close();
    if (made && wish.doctor) await board.changes.make({changes: [{operation: 'assign', duty: made.id, doctor: wish.doctor}]});
    if (made) board.choose(made.id, {reveal: true, panel: true});
  }
}

/** What a seat asks for; what is left open, any doctor has. */
function asked(set) {
  return Object.fromEntries([...set.querySelectorAll('select')].map(({name, value}) => [name, value || undefined]));
}
