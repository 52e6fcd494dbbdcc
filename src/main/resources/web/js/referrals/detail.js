import {readRevised} from '../api.js';
import {dateLabel, dayLabel} from '../dates.js';
import {el} from '../dom.js';
import {t} from '../texts.js';
import {drawSteps} from './steps.js';
import {screen, when} from './words.js';

/** A referral: how it stands first, then what can be done, then what it says. */
export async function drawDetail(root, desk) {
  root.replaceChildren(screen(t('referrals.loading'), () => desk.show({screen: 'list'})));
  const read = await desk.attempt(() => load(desk));
  if (!read) return;
  const {referral, attachments, booking, tasks} = read;
  const arrow = referral.direction === 'up' ? t('referrals.up') : t('referrals.down');
  root.replaceChildren(screen(`${referral.residentName} ${arrow} ${referral.department}`, () => desk.show({screen: 'list'}),
    el('p', {class: 'state', 'data-state': referral.state},
      el('b', {}, t(`referrals.state.${referral.state}`)),
      ` · ${t(`referrals.urgency.${referral.urgency}`)} · ${t(`referrals.kind.${referral.kind}`)}`),
    booking && el('p', {class: 'booked'}, el('b', {}, when(booking.startsAt)), ` · ${t(`referrals.booking.${booking.state}`)}`),
    referral.deferredUntil && el('p', {class: referral.overdue ? 'warn' : ''}, t('referrals.deferred_until', {day: dateLabel(referral.deferredUntil)})),
    referral.reasonCode && el('p', {}, t(`referrals.reason.${referral.reasonCode}`)),
    referral.note && el('p', {class: 'words'}, referral.note),
    drawSteps(desk, read),
    el('h3', {}, t('referrals.complaint')),
    el('p', {class: 'words'}, referral.complaint),
    ...attachments.flatMap(({title, content}) => [el('h3', {}, title), el('p', {class: 'words'}, content)]),
    referral.plan && el('h3', {}, t('referrals.plan')),
    referral.plan && el('p', {class: 'words'}, referral.plan),
    tasks.length > 0 && el('h3', {}, t('referrals.tab.tasks')),
    ...tasks.map(task => el('p', {}, `${dayLabel(task.dueOn)} ${task.task} · ${t(`referrals.task.${task.state}`)}`)),
    el('p', {class: 'muted'}, t('referrals.from', {doctor: referral.fromDoctorName, day: dateLabel(referral.validUntil)}))));
}

async function load(desk) {
  const path = `/referrals/${desk.state.id}`;
  const [{value: referral, revision}, attachments] = await Promise.all([
    readRevised(desk.base + path),
    desk.get(`${path}/attachments`),
  ]);
  const [booking, tasks] = await Promise.all([
    referral.bookingId ? desk.get(`/bookings/${referral.bookingId}`) : undefined,
    referral.direction === 'down' ? desk.get(`${path}/follow-ups`) : [],
  ]);
  return {referral, revision, attachments, booking, tasks};
}
