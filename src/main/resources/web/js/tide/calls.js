import {read, readRevised, write} from '../api.js';
import {dayLabel, moment} from '../dates.js';
import {el, redraw} from '../dom.js';
import {t} from '../texts.js';
import {isComing} from './news.js';

const SIGNS = {called: '…', confirmed: '✓', declined: '✖', expired: '⌛'};

/** The calls of a site, the last first: their state, and what the doctor says on the telephone. */
export function drawCalls(root, calls, model, changed) {
  const told = el('p', {class: 'told', role: 'alert'});
  redraw(root,
    calls.length > 0 && el('h3', {}, t('tide.calls')),
    ...[...calls].reverse().map(call => callPart(call, model, changed, told)),
    told);
}

function callPart(call, model, changed, told) {
  const answer = name => () => note(call, name, model, changed, told);
  return el('div', {class: `sent ${call.state}`, 'data-call': String(call.id)},
    el('p', {}, el('strong', {}, call.doctor.name), ` ${call.wanted} · ${dayLabel(call.date)} `,
      el('b', {class: 'call-state'}, `${SIGNS[call.state]} ${t(`tide.call.${call.state}`)}`)),
    el('p', {class: 'muted'}, t('tide.call.at', {at: moment(call.calledAt)})),
    isComing(call) ? el('p', {class: 'answers'},
      phoneButton(call, model),
      call.state === 'called' ? el('button', {type: 'button', 'data-key': `confirm-${call.id}`, onclick: answer('confirmation')}, t('tide.call.confirm')) : undefined,
      el('button', {type: 'button', 'data-key': `decline-${call.id}`, onclick: answer('refusal')}, t('tide.call.decline'))) : undefined);
}

/** Telephone numbers are read one at a time, and on the audit trail. */
function phoneButton(call, model) {
  const button = el('button', {type: 'button', 'data-key': `phone-${call.id}`, onclick: async () => {
    const {phone} = await read(`/api/counties/${model.county.id}/doctors/${call.doctor.id}`);
    button.replaceWith(phone ? el('a', {href: `tel:${phone}`}, phone) : el('span', {class: 'muted'}, t('tide.call.no_phone')));
  }}, t('tide.call.phone'));
  return button;
}

async function note(call, answer, {county}, changed, told) {
  const calls = `/api/counties/${county.id}`;
  try {
    if (answer === 'confirmation') {
      await write('POST', `${calls}/call-outs/${call.id}/confirmation`);
    } else {
      const roster = `${calls}/rosters/${call.roster}`;
      const {revision} = await readRevised(`${roster}/duties?from=${call.date}&to=${call.date}`);
      await write('POST', `${roster}/call-outs/${call.id}/refusal`, {}, {seen: revision});
      document.dispatchEvent(new CustomEvent('roster-changed', {detail: {}}));
    }
    await changed();
  } catch (problem) {
    if (problem.code === undefined) throw problem;
    told.textContent = problem.message || t('problem.unreachable');
  }
}
