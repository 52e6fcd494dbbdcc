import {write} from '../api.js';
import {dayLabel, today} from '../dates.js';
import {choice, el, redraw} from '../dom.js';
import {t} from '../texts.js';

const SO_FAR = 'so-far';
const WHOLE = 'whole';

/** Takes the visitors counted so far, or those reported of a whole day. */
export function countForm(site, model, changed) {
  const days = site.days.map(day => day.date);
  let kind = SO_FAR;
  const parts = {
    date: el('select', {id: 'count-date'}, ...days.map(date => el('option', {value: date, selected: date === today()}, dayLabel(date)))),
    kind: el('div', {class: 'count-kind', role: 'radiogroup', 'aria-label': t('tide.count.kind')}),
    at: el('input', {id: 'count-at', type: 'time', value: clock(), required: true}),
    visitors: el('input', {id: 'count-visitors', type: 'number', min: '0', max: '10000000', inputmode: 'numeric', required: true}),
    told: el('p', {class: 'told', role: 'status'}),
  };
  const atField = field('tide.count.at', parts.at);
  const drawKind = () => {
    redraw(parts.kind, ...choice('count-kind', [SO_FAR, WHOLE].map(value => ({value, label: t(`tide.count.${value}`)})), kind, chosen => { kind = chosen; drawKind(); }));
    atField.hidden = kind === WHOLE;
    parts.at.required = kind === SO_FAR;
  };
  drawKind();
  return el('form', {class: 'count', onsubmit: event => {
    event.preventDefault();
    send(parts, kind, site, model, changed);
  }}, field('tide.count.day', parts.date), parts.kind, atField, field('tide.count.visitors', parts.visitors),
  el('button', {type: 'submit'}, t('tide.count.send')), parts.told);
}

function field(key, input) {
  return el('p', {class: 'field'}, el('label', {for: input.id}, t(key)), input);
}

function clock() {
  return new Date().toTimeString().slice(0, 5);
}

async function send(parts, kind, site, {county, roster}, changed) {
  const visitors = Number(parts.visitors.value);
  const told = kind === SO_FAR ? {countSoFar: visitors, at: parts.at.value} : {visitors};
  try {
    const {surge} = await write('POST', `/api/counties/${county.id}/rosters/${roster.id}/visitor-counts`, {villageCode: site.village, date: parts.date.value, ...told});
    say(parts.told, surge ? t('tide.count.surge', {expected: surge.expected, missing: surge.skills.length}) : t('tide.count.suffice'), !surge);
    parts.visitors.value = '';
    if (surge) await changed();
  } catch (problem) {
    if (problem.code === undefined) throw problem;
    say(parts.told, problem.code === 'unreachable' ? t('problem.unreachable') : problem.message, false);
  }
}

function say(root, text, good) {
  root.className = good ? 'told good' : 'told';
  root.textContent = text;
}
