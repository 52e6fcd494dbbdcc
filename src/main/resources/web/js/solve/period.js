import {write} from '../api.js';
import {refusal} from '../dialog.js';
import {countyToday, plusDays, span} from '../dates.js';
import {el} from '../dom.js';
import {t} from '../texts.js';

const A_MONDAY = '2024-01-01';
const WEEKS = 4;
const MOST_WEEKS = 53;
const SECONDS = 120;
const DAY_SECONDS = 86_400;

/** Days that no roster covers yet: a draft for them, planned from scratch. */
export function periodForm(model) {
  const from = el('input', {type: 'date', name: 'from', min: A_MONDAY, step: 7, value: nextStart(model.rosters), required: true});
  const weeks = el('input', {type: 'number', name: 'weeks', min: 1, max: MOST_WEEKS, value: WEEKS, required: true});
  const seconds = el('input', {type: 'number', name: 'seconds', min: 1, max: DAY_SECONDS, value: SECONDS, required: true});
  const said = el('div', {'aria-live': 'polite'});
  const submit = el('button', {class: model.roster ? undefined : 'main-button', 'data-key': 'period'}, t('solve.period.start'));
  return el('form', {class: 'period-form', onsubmit: async event => {
    event.preventDefault();
    submit.disabled = true;
    try {
      await create(model, from.value, Number(weeks.value), Number(seconds.value));
    } catch (problem) {
      said.replaceChildren(refusal(problem));
      submit.disabled = false;
    }
  }},
    el('h2', {}, t('solve.period')),
    model.roster ? undefined : el('p', {}, t('solve.period.first')),
    el('div', {class: 'solve-days'},
      el('label', {}, t('solve.period.from'), from), el('label', {}, t('solve.period.weeks'), weeks), el('label', {}, t('solve.seconds.label'), seconds)),
    submit, said);
}

async function create(model, from, weeks, seconds) {
  const name = t('solve.period.name', {days: span(from, plusDays(from, 7 * weeks - 1))});
  const key = `period ${Date.now()} ${Math.random()}`;
  const draft = await write('POST', `/api/counties/${model.county.id}/rosters`, {name, from, weeks, solve: {seconds}}, {key});
  model.choose(draft.id);
}

/** The Monday after the last day that any roster covers; next Monday where there is none. */
function nextStart(rosters) {
  const last = rosters.map(roster => roster.to).sort().at(-1);
  return last ? monday(plusDays(last, 1)) : monday(plusDays(countyToday(), 1));
}

/** The day itself, or the first Monday after it. */
function monday(iso) {
  const weekday = new Date(`${iso}T00:00:00Z`).getUTCDay();
  return plusDays(iso, (8 - weekday) % 7);
}
