import {write} from '../api.js';
import {dutyWords} from '../changes.js';
import {refusal} from '../dialog.js';
import {el} from '../dom.js';
import {t} from '../texts.js';
import {toast} from '../toast.js';

/** Every duty that changes hands, what it breaks and mends, those left open first; then published or worked on. */
export function drawOutcome(dialog, covers, doctor, model, actions) {
  actions.listChanged();
  if (covers.length === 0) {
    dialog.body.replaceChildren(el('p', {class: 'all-well'}, el('b', {}, '✓ '), t('ill.no_duty', {name: doctor.name})));
    dialog.foot.replaceChildren(el('button', {type: 'button', onclick: dialog.close}, t('bar.close')));
    return;
  }
  const changes = covers.flatMap(cover => cover.comparison.duties.map(change => ({change, cover})));
  const open = changes.filter(({change}) => !change.after);
  dialog.body.replaceChildren(
    el('p', {class: open.length > 0 ? 'refusal' : 'all-well', role: 'status'},
      open.length > 0 ? `▲ ${t('ill.left_open', {open: open.length, count: changes.length})}` : el('b', {}, `✓ ${t('ill.covered', {count: changes.length})}`)),
    el('ul', {class: 'ill-changes'}, ...[...open, ...changes.filter(({change}) => change.after)].map(item => row(item, model))));
  const publishing = el('button', {type: 'button', class: 'main-button', onclick: () => publish(publishing, dialog, covers, model, actions)}, '⇪ ', t('bar.publish'));
  dialog.foot.replaceChildren(
    el('button', {type: 'button', onclick: () => discard(dialog, covers, model, actions)}, t('ill.discard')),
    el('button', {type: 'button', onclick: () => { dialog.close(); actions.choose(covers[0].draft); }}, t('ill.adjust')),
    publishing);
  publishing.focus();
}

function row({change: {before, after}, cover}, {places}) {
  const duty = after ?? before;
  const name = id => cover.comparison.doctors.find(doctor => doctor.id === id)?.name ?? id;
  const {breaks, mends} = cover.adjustment;
  const about = consequence => consequence.duties.includes(duty.id);
  return el('li', {'data-duty': duty.id},
    el('p', {}, el('strong', {}, dutyWords(duty, places)), ' ',
      before ? el('s', {}, name(before.doctor)) : '', ' → ', after ? el('b', {}, name(after.doctor)) : el('b', {class: 'warn'}, `▲ ${t('ill.open')}`)),
    el('ul', {}, ...breaks.filter(about).map(said => el('li', {class: said.level === 'soft' ? 'muted' : 'warn'}, `− ${said.rule} ${said.words}`)),
      ...mends.filter(about).map(said => el('li', {class: 'muted'}, `＋ ${said.rule} ${said.words}`))));
}

async function publish(button, dialog, covers, {county, roster}, actions) {
  button.disabled = true;
  try {
    for (const {draft, adjustment} of covers) {
      await write('POST', `/api/counties/${county.id}/rosters/${draft}/publication`, undefined, {seen: `"${adjustment.revision}"`});
    }
    dialog.close();
    toast(t('ill.published'));
    const followed = covers.find(cover => cover.roster.id === roster.id);
    if (followed) actions.choose(followed.draft);
    else actions.listChanged();
  } catch (problem) {
    dialog.body.prepend(refusal(problem));
    button.disabled = false;
  }
}

/** The leave stays recorded: the doctor is ill all the same. */
async function discard(dialog, covers, {county}, actions) {
  try {
    for (const {draft, adjustment} of covers) {
      await write('DELETE', `/api/counties/${county.id}/rosters/${draft}`, undefined, {seen: `"${adjustment.revision}"`});
    }
    dialog.close();
    toast(t('ill.discarded'));
    actions.listChanged();
  } catch (problem) {
    dialog.body.prepend(refusal(problem));
  }
}
