import {read, readRevised, write} from './api.js';
import {peopleList, summary} from './changes.js';
import {dateLabel} from './dates.js';
import {openDialog, refusal} from './dialog.js';
import {el} from './dom.js';
import {raiseChanged} from './live.js';
import {publishedInstead, rosterLabel} from './rosters.js';
import {learn, t} from './texts.js';
import {toast} from './toast.js';

/**
 * Asks before publishing: what changes for whom compared with what people follow now, and what stands against it. `actions`:
 * `show(change)`, `listChanged()`.
 */
export async function openPublishing(model, actions) {
  await learn('changes');
  const {roster} = model;
  const dialog = openDialog('publishing', t('changes.publish', {what: rosterLabel(roster)}));
  dialog.body.append(el('p', {class: 'muted', role: 'status'}, t('changes.wait')));
  try {
    await fill(dialog, model, actions);
  } catch (problem) {
    dialog.body.replaceChildren(refusal(problem));
  }
}

async function fill(dialog, model, actions) {
  const {county, roster, rosters, places} = model;
  const path = `/api/counties/${county.id}/rosters`;
  const old = publishedInstead(roster, rosters);
  const [{revision}, comparison, breaches] = await Promise.all([
    readRevised(`${path}/${roster.id}`),
    old && read(`${path}/${old.id}/comparison/${roster.id}`),
    read(`${path}/${roster.id}/unexplained-breaches`),
  ]);
  dialog.body.replaceChildren(
    el('p', {}, old ? t('changes.replaces', {what: rosterLabel(old), from: dateLabel(roster.from), to: dateLabel(roster.to)}) : t('changes.first', {from: dateLabel(roster.from), to: dateLabel(roster.to)})),
    ...(comparison ? affected(comparison, places) : []),
    breaches.length > 0 ? breachList(breaches, dialog, actions) : '');
  const confirm = el('button', {type: 'button', class: 'main-button', disabled: breaches.length > 0,
    onclick: () => publish(confirm, dialog, revision, model, actions)}, '⇪ ', t('bar.publish'));
  dialog.foot.replaceChildren(el('button', {type: 'button', onclick: dialog.close}, t('changes.not_now')), confirm);
  (breaches.length > 0 ? dialog.foot.firstChild : confirm).focus();
}

function affected(comparison, places) {
  return [
    el('p', {}, summary(comparison.duties, 'changes.duties'), el('br'), summary(comparison.visits, 'changes.visits')),
    el('h3', {}, t('changes.affected', {count: comparison.doctors.length})),
    peopleList(comparison, places),
  ];
}

/** What keeps it from being published, each with the way to it. */
export function breachList(breaches, dialog, {show}) {
  return el('section', {class: 'refusal', role: 'alert'},
    el('p', {}, '▲ ', t('changes.breaches', {count: breaches.length})),
    el('ul', {}, ...breaches.map(breach => el('li', {},
      el('button', {type: 'button', onclick: () => { dialog.close(); show({view: 'roster', duty: breach.duties[0]}); }}, t('changes.go')),
      ` ${breach.rule} ${breach.words}`))));
}

async function publish(button, dialog, revision, model, actions) {
  const {county, roster} = model;
  const path = `/api/counties/${county.id}/rosters/${roster.id}`;
  button.disabled = true;
  try {
    const published = await write('POST', `${path}/publication`, undefined, {seen: revision});
    dialog.close();
    toast(t('changes.published', {version: published.version}));
    raiseChanged({revision: published.revision});
    actions.listChanged();
  } catch (problem) {
    await explain(problem, dialog, revision, model, actions);
  }
}

/** Somebody changed the draft meanwhile: says who and what, and shows what would be published now. */
async function explain(problem, dialog, revision, model, actions) {
  const {county, roster} = model;
  const others = problem.details.status === 412 ? await read(`/api/counties/${county.id}/rosters/${roster.id}/changes?since=${revision.replaceAll('"', '')}`) : [];
  await fill(dialog, model, actions);
  dialog.body.prepend(refusal(problem), others.length > 0 ? el('ul', {class: 'refusal'},
    ...others.map(change => el('li', {}, t('changes.did', {by: change.by || t('bar.somebody'), duties: change.touched.join(' ')})))) : '');
}
