import {el} from '/js/dom.js';
import {countyToday, dateLabel, span} from '/js/dates.js';
import {t, word} from '/js/texts.js';
import {items, list as known} from '../overlay.js';
import {button, card, choices, empty, field, form, line, linkButton, list, page, strong, tag, waiting} from '../parts.js';
import {act} from '../sync.js';

/** What was asked for, and what came of it. */
export function leave() {
  const asked = known('leave', items()).sort((one, two) => two.from.localeCompare(one.from));
  return page(t('phone.leave'), '#me', linkButton(t('phone.leave.ask'), '#askleave', 'primary big'),
    card(asked.length > 0 ? list(asked.map(leaveLine)) : empty(t('phone.leave.none'))));
}

function leaveLine(request) {
  const days = request.from === request.to ? dateLabel(request.from) : span(request.from, request.to);
  const canWithdraw = ['asked', 'approved'].includes(request.state) && request.to >= countyToday();
  return el('div', {class: 'block'}, strong(`${days} ${word('phone.leave.kind', request.kind)}`), request.note && line(request.note),
    request.reason && line(t('phone.leave.reason', {reason: request.reason})),
    el('span', {class: 'line'}, tag(word('phone.leave.state', request.state), {approved: 'good', refused: 'bad'}[request.state]), waiting(request) || ''),
    canWithdraw && button(t('phone.withdraw'), () => act('withdraw_leave', {of: request.id})));
}

export function askLeave() {
  const today = countyToday();
  const kinds = ['annual', 'training', 'maternity', 'sick', 'family'].map(kind => [kind, word('phone.leave.kind', kind)]);
  return page(t('phone.leave.ask'), '#leave', card(form(t('phone.send'), '#leave', ask,
    field(t('phone.leave.from'), {type: 'date', name: 'from', min: today, required: true}),
    field(t('phone.leave.to'), {type: 'date', name: 'to', min: today, required: true}),
    choices({name: 'kind', legend: t('phone.leave.kind'), values: kinds, chosen: 'annual'}),
    field(t('phone.note'), {tag: 'textarea', name: 'note', rows: '2', maxlength: '500'}))));
}

/** Days given the wrong way round mean the same days. */
function ask({from, to, kind, note}) {
  const [first, last] = [from, to].sort();
  return act('request_leave', {leave: {from: first, to: last, kind, note: note.trim()}});
}
