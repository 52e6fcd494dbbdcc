import {el} from '/js/dom.js';
import {dateLabel} from '/js/dates.js';
import {t, word} from '/js/texts.js';
import {items, list as known} from '../overlay.js';
import {card, choices, empty, facts, field, form, line, linkButton, list, page, row, strong, tag, waiting} from '../parts.js';
import {act} from '../sync.js';
import {residentField} from './residentfield.js';

const BAD = ['rejected', 'expired', 'withdrawn'];

export function referrals() {
  const all = known('referrals', items()).sort((one, two) => (two.validUntil ?? '9').localeCompare(one.validUntil ?? '9'));
  return page(t('phone.referrals'), undefined, linkButton(t('phone.refer'), '#refer', 'primary big'),
    card(all.length > 0 ? list(all.map(referralRow)) : empty(t('phone.referrals.none'))));
}

const stateTags = item => el('span', {class: 'line'},
  tag(word('phone.referral.state', item.state), BAD.includes(item.state) ? 'bad' : ['booked', 'accepted'].includes(item.state) ? 'good' : ''),
  item.urgency !== 'routine' && tag(word('phone.urgency', item.urgency), item.urgency === 'urgent' ? 'bad' : ''), waiting(item));

function referralRow(item) {
  return row(`#referral/${encodeURIComponent(item.id)}`, strong(`${item.name} → ${item.department}`), stateTags(item));
}

export function referral(id) {
  const found = items().referrals?.[id];
  if (!found) return page(t('phone.nothing'), '#referrals', el('p', {class: 'empty'}, t('phone.nothing.why')));
  return page(found.name, '#referrals', card(strong(`${word('phone.direction', found.direction)} → ${found.department}`), stateTags(found), facts([
    [t('phone.referral.kind'), word('phone.referral.kind', found.kind)],
    [t('phone.complaint'), found.complaint], [t('phone.note'), found.note],
    [t('phone.referral.until'), found.validUntil && dateLabel(found.validUntil)], [t('phone.referral.reference'), found.reference],
  ])));
}

/** A new referral up, of somebody under contract with the doctor's teams. */
export function refer() {
  const all = items();
  const residents = known('residents', all).sort((one, two) => one.name.localeCompare(two.name, 'zh'));
  const departments = known('me', all)[0]?.departments ?? [];
  if (residents.length === 0) return page(t('phone.refer'), '#referrals', card(empty(t('phone.refer.nobody'))));
  return page(t('phone.refer'), '#referrals', card(form(t('phone.send'), '#referrals', send,
    residentField(residents),
    field(t('phone.department'), {name: 'department', options: [['', t('phone.choose')], ...departments.map(name => [name, name])], required: true}),
    choices({name: 'urgency', legend: t('phone.urgency'), values: ['routine', 'soon', 'urgent'].map(code => [code, word('phone.urgency', code)]), chosen: 'routine'}),
    choices({name: 'kind', legend: t('phone.referral.kind'), values: ['session', 'bed', 'exam'].map(code => [code, word('phone.referral.kind', code)]), chosen: 'session'}),
    field(t('phone.complaint'), {tag: 'textarea', name: 'complaint', rows: '4', maxlength: '2000', required: true}))));
}

const send = ({resident, department, urgency, kind, complaint}) => act('refer', {referral: {resident, department, urgency, kind, complaint: complaint.trim()}});
