import {write} from '../api.js';
import {refusal} from '../dialog.js';
import {choice, el} from '../dom.js';
import {rosterLabel} from '../rosters.js';
import {t} from '../texts.js';

const LENGTHS = [30, 120, 600];
const DAY_SECONDS = 86_400;

/** How long to search, and whether the draft is kept as it is beside the new plan. */
export function startForm(model, {isRunning, started}) {
  const {roster} = model;
  const isDraft = roster.state === 'draft';
  const seconds = el('input', {type: 'number', name: 'seconds', min: 1, max: DAY_SECONDS, value: LENGTHS[1], required: true, 'aria-label': t('solve.seconds.label')});
  const said = el('div', {'aria-live': 'polite'});
  const submit = el('button', {class: 'main-button', disabled: isRunning}, '⟳ ', t('solve.start'));
  return el('form', {class: 'solve-form', onsubmit: async event => {
    event.preventDefault();
    submit.disabled = true;
    const keep = new FormData(event.target).get('keep');
    try {
      await start(model, Number(seconds.value), keep, started);
    } catch (problem) {
      said.replaceChildren(refusal(problem));
      submit.disabled = false;
    }
  }},
    el('h2', {}, t('solve.title', {what: rosterLabel(roster)})),
    el('fieldset', {}, el('legend', {}, t('solve.length')),
      el('div', {class: 'solve-length'}, ...choice('length', LENGTHS.map(length => ({value: length, label: t(`solve.length.${length}`)})), LENGTHS[1], length => { seconds.value = length; }),
        el('label', {}, seconds, ' ', t('unit.seconds')))),
    el('fieldset', {}, el('legend', {}, t('solve.keep')),
      isDraft ? radio('replace', t('solve.keep.none'), true) : undefined,
      radio('copy', t('solve.keep.draft', {what: rosterLabel(roster)}), !isDraft),
      el('p', {class: 'muted'}, t('solve.keep.published'))),
    submit, said);
}

function radio(value, text, checked) {
  return el('label', {class: 'solve-radio'}, el('input', {type: 'radio', name: 'keep', value, checked}), ' ', text);
}

async function start(model, seconds, keep, started) {
  const path = `/api/counties/${model.county.id}/rosters`;
  const key = `solve ${Date.now()} ${Math.random()}`;
  if (keep === 'replace') {
    started(await write('POST', `${path}/${model.roster.id}/solve-jobs`, {seconds}, {key}));
    return;
  }
  const name = t('solve.name', {what: rosterLabel(model.roster)});
  const draft = await write('POST', path, {name, copyOf: model.roster.id, solve: {seconds}}, {key});
  model.choose(draft.id);
}
