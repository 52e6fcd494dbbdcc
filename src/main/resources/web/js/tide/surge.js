import {readRevised, write} from '../api.js';
import {dayLabel, moment} from '../dates.js';
import {el} from '../dom.js';
import {t, word} from '../texts.js';

const MOST_REASONS = 3;
/** That somebody comes at all is true of every candidate. */
const STAFFED = 'D1';

/** A surge, and whom to call for each skill missing, ranked; asked for anew whenever the surge or its calls change. */
export function drawSurge(root, surge, model, changed) {
  const told = el('p', {class: 'told', role: 'alert'});
  root.append(
    el('h3', {}, el('i', {class: surge.missing > 0 ? 'warn' : ''}, '☁ '), `${t('tide.surge')} · ${dayLabel(surge.date)}`),
    el('p', {}, surge.reason.replace(surge.villageCode, model.places.villages.get(surge.villageCode)?.shortName)),
    el('p', {class: 'muted'}, t('tide.surge.raised', {at: moment(surge.raisedAt)})));
  if (surge.missing === 0) {
    root.append(el('p', {}, el('b', {class: 'good'}, '✓ '), t('tide.surge.called')));
    return root;
  }
  const list = el('div', {class: 'skills'}, el('p', {class: 'muted'}, t('tide.surge.asking')));
  root.append(told, list);
  ask(list, told, surge, model, changed);
  return root;
}

async function ask(list, told, surge, model, changed) {
  try {
    const path = `/api/counties/${model.county.id}/rosters/${model.roster.id}/surges/${surge.id}/candidates`;
    const {value, revision} = await readRevised(path);
    const call = (skill, doctor, reason) => send({surge, skill, doctor, reason, revision}, {list, told, model, changed});
    list.replaceChildren(...value.skills.map(skill => skillPart(skill, call)));
  } catch (problem) {
    if (problem.code === undefined) throw problem;
    list.replaceChildren();
    told.textContent = problem.message || t('problem.unreachable');
  }
}

function skillPart(skill, call) {
  return el('div', {class: 'skill'},
    el('h4', {}, t('tide.call.for', {wanted: skill.wanted, missing: skill.missing, start: skill.start.slice(0, 5), end: skill.end.slice(0, 5)})),
    skill.candidates.length === 0 ? el('p', {class: 'warn'}, t('tide.call.nobody')) : undefined,
    el('ol', {}, ...skill.candidates.map((candidate, index) => candidatePart(candidate, index, skill, call))));
}

function candidatePart({doctor, onCall, score, breaks, mends}, index, skill, call) {
  const soft = one => one.level === 'soft';
  const reasons = [...breaks.filter(one => !soft(one)), ...mends.filter(one => one.rule !== STAFFED), ...breaks.filter(soft)]
    .map(one => one.words).slice(0, MOST_REASONS);
  return el('li', {class: 'candidate'},
    el('button', {type: 'button', class: 'call', 'data-key': `call-${skill.skill}-${doctor.id}`, onclick: () => call(skill.skill, doctor)},
      t('tide.call.send'), el('span', {class: 'unseen'}, ` ${doctor.name}`)),
    el('p', {}, `${index + 1} `, el('strong', {}, doctor.name), ` ${word('title', doctor.title)} ${doctor.specialty} `,
      onCall ? el('b', {class: 'reserve'}, `○ ${t('tide.call.reserve')}`) : undefined),
    el('p', {class: 'muted'}, [t('tide.call.score', {score: score.soft}), ...reasons].join(t('list.semicolon'))));
}

/** Calls; a hard rule that would break asks for a reason first, and a roster that moved on is looked at again. */
async function send(order, {list, told, model, changed}) {
  const roster = order.roster ?? model.roster.id;
  told.replaceChildren();
  const body = {skill: order.skill, doctor: order.doctor.id, reason: order.reason};
  try {
    await write('POST', `/api/counties/${model.county.id}/rosters/${roster}/surges/${order.surge.id}/call-outs`, body, {seen: order.revision});
    if (order.roster) return model.choose(order.roster);
    document.dispatchEvent(new CustomEvent('roster-changed', {detail: {}}));
    await changed();
  } catch (problem) {
    if (problem.code === undefined) throw problem;
    told.replaceChildren(problem.message || t('problem.unreachable'));
    if (problem.code === 'adjust.needs_reason') told.append(reasonForm(order, {list, told, model, changed}));
    if (problem.code === 'adjust.not_a_draft' && model.choose) told.append(el('button', {type: 'button', onclick: () => callInDraft(order, {list, told, model, changed})}, t('tide.call.draft')));
    if (problem.code === 'adjust.overtaken') ask(list, told, order.surge, model, changed);
  }
}

/** What is published never changes: a draft made of it gets the call, and is shown from then on. */
async function callInDraft(order, parts) {
  const {county, roster} = parts.model;
  try {
    const name = t('tide.call.draft_name', {day: dayLabel(order.surge.date)});
    const draft = await write('POST', `/api/counties/${county.id}/rosters`, {name, copyOf: roster.id}, {key: crypto.randomUUID()});
    await send({...order, roster: draft.id, revision: `"${draft.revision}"`}, parts);
  } catch (problem) {
    if (problem.code === undefined) throw problem;
    parts.told.textContent = problem.message || t('problem.unreachable');
  }
}

function reasonForm(order, parts) {
  const reason = el('input', {id: 'call-reason', required: true, maxlength: '1000'});
  return el('form', {class: 'reason', onsubmit: event => {
    event.preventDefault();
    send({...order, reason: reason.value}, parts);
  }}, el('label', {for: 'call-reason'}, t('tide.call.reason')), reason, el('button', {type: 'submit'}, t('tide.call.anyway')));
}
