import {el} from '../dom.js';
import {t} from '../texts.js';
import {box, countyToday, field, form, select, submit} from './words.js';

const REASONS = ['not_needed', 'wrong_department', 'incomplete', 'beyond_county', 'duplicate'];

/** What the reader can do with a referral now; the service says what that is. */
export function drawSteps(desk, read) {
  const {referral} = read;
  const can = action => referral.actions.includes(action);
  const isSender = can('withdraw') || (referral.bookable && !can('accept'));
  return box('steps',
    can('send') && step(desk, read, 'sending', t('referrals.send')),
    can('accept') && referral.direction === 'up' && step(desk, read, 'acceptance', t('referrals.accept')),
    isSender && referral.bookable && go(desk, 'slots', t('referrals.book_now'), 'main'),
    isSender && referral.bookable && go(desk, 'slip', t('referrals.slip'), 'other'),
    ...visit(desk, read),
    referral.state === 'seen' && can('close') && go(desk, 'recovery', t('referrals.recovery'), 'main', {recovery: referral}),
    can('close') && step(desk, read, 'closure', t('referrals.close'), 'other'),
    can('defer') && more(t('referrals.defer'), deferral(desk, read)),
    can('reject') && more(t('referrals.reject'), rejection(desk, read)),
    can('withdraw') && more(t('referrals.withdraw'), step(desk, read, 'withdrawal', t('referrals.withdraw_sure'), 'danger')));
}

/** Who stands at the hospital's desk: arrived, then seen, or missed. */
function visit(desk, {referral, booking}) {
  if (!booking) return [];
  const act = (name, label, style) => el('button', {type: 'button', class: style, onclick: async () => {
    if (await desk.attempt(() => desk.post(`/bookings/${booking.id}/${name}`))) desk.show({});
  }}, label);
  const isToday = booking.date <= countyToday();
  return [
    booking.state === 'booked' && desk.state.tab === 'own' && go(desk, 'slots', t('referrals.move'), 'other', {instead: booking.id}),
    booking.state === 'booked' && desk.state.tab !== 'own' && isToday && act('arrival', t('referrals.arrived'), 'main'),
    referral.state === 'arrived' && desk.state.tab !== 'own' && act('visit', t('referrals.seen'), 'main'),
  ].filter(Boolean);
}

function go(desk, screen, label, style, change = {}) {
  return el('button', {type: 'button', class: style, onclick: () => desk.show({screen, instead: undefined, ...change})}, label);
}

function step(desk, read, name, label, style = 'main') {
  return el('button', {type: 'button', class: style, 'data-step': name, onclick: () => take(desk, read, name)}, label);
}

async function take(desk, {referral, revision}, name, body) {
  const taken = await desk.attempt(() => desk.post(`/referrals/${referral.id}/${name}`, body, {seen: revision}));
  if (taken) desk.show({});
}

function more(title, content) {
  return el('details', {}, el('summary', {}, title), content);
}

function deferral(desk, read) {
  return form(({until, note}) => take(desk, read, 'deferral', {until: until || null, note}),
    field(t('referrals.until'), el('input', {type: 'date', name: 'until', min: countyToday()})),
    field(t('referrals.note'), el('input', {name: 'note', maxlength: '2000'})),
    submit(t('referrals.defer')));
}

function rejection(desk, read) {
  return form(({reason, note}) => take(desk, read, 'rejection', {reason, note}),
    field(t('referrals.reason'), select('reason', REASONS.map(code => [code, t(`referrals.reason.${code}`)]))),
    field(t('referrals.note'), el('input', {name: 'note', maxlength: '2000'})),
    submit(t('referrals.reject'), {style: 'danger'}));
}
