import {read, write} from '../api.js';
import {plusDays, today} from '../dates.js';
import {openDialog, refusal} from '../dialog.js';
import {el} from '../dom.js';
import {learn, t} from '../texts.js';
import {doctorChoice} from './doctors.js';
import {drawOutcome} from './outcome.js';

const DAYS = 7;

/**
 * A doctor is ill: who, from when to when, and the duties go to others in a draft of the published roster; then it is published.
 * `actions`: `choose(id)`, `show(change)`, `listChanged()`.
 */
export async function openIllness(model, actions) {
  await Promise.all([learn('ill'), learn('changes')]);
  const dialog = openDialog('illness', t('ill.title'));
  const published = model.rosters.filter(roster => roster.state === 'published' && roster.to > today()).sort((a, b) => (a.from < b.from ? -1 : 1));
  if (published.length === 0) {
    dialog.body.append(el('p', {}, t('ill.nothing_published')));
    return;
  }
  drawForm(dialog, published, model, actions);
}

function drawForm(dialog, published, model, actions) {
  const first = [plusDays(today(), 1), published[0].from].sort().at(-1);
  const from = el('input', {type: 'date', name: 'from', value: first, required: true});
  const to = el('input', {type: 'date', name: 'to', value: plusDays(first, DAYS - 1), required: true});
  const doctors = doctorChoice(read(`/api/counties/${model.county.id}/rosters/${published[0].id}/fairness`).then(found => found.doctors));
  const submit = el('button', {class: 'main-button'}, '⟳ ', t('ill.replan'));
  const said = el('div', {'aria-live': 'polite'});
  const key = crypto.randomUUID?.() ?? String(Math.random());
  dialog.body.replaceChildren(el('form', {class: 'ill-form', onsubmit: event => {
    event.preventDefault();
    const doctor = doctors.chosen();
    if (!doctor) return said.replaceChildren(refusal({message: t('ill.who_first')}));
    return replan({dialog, published, model, actions, submit, said, key}, {doctor: doctor.id, from: from.value, to: to.value, kind: 'sick'}, doctor);
  }},
    doctors.root,
    el('label', {}, t('ill.from'), from),
    el('label', {}, t('ill.to'), to),
    submit), said);
  doctors.focus();
}

/** One draft for each published roster that the days reach into. */
async function replan({dialog, published, model, actions, submit, said, key}, absence, doctor) {
  const reached = published.filter(roster => roster.from <= absence.to && roster.to >= absence.from);
  if (reached.length === 0) return said.replaceChildren(refusal({message: t('ill.outside')}));
  submit.disabled = true;
  said.replaceChildren(el('p', {class: 'muted'}, t('ill.wait')));
  try {
    const covers = [];
    for (const roster of reached) covers.push({roster, ...await cover(model, roster, absence, key)});
    drawOutcome(dialog, covers.filter(found => found.draft), doctor, model, actions);
  } catch (problem) {
    said.replaceChildren(refusal(problem));
    submit.disabled = false;
  }
  return undefined;
}

async function cover({county}, roster, absence, key) {
  const path = `/api/counties/${county.id}/rosters`;
  const made = await write('POST', `${path}/${roster.id}/absences`, absence, {key: `${key} ${roster.id} ${absence.doctor} ${absence.from} ${absence.to}`});
  return {...made, comparison: made.draft && await read(`${path}/${roster.id}/comparison/${made.draft}`)};
}
