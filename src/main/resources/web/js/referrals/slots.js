import {dayLabel, plusDays} from '../dates.js';
import {el} from '../dom.js';
import {authorized} from '../session.js';
import {t} from '../texts.js';
import {newKey} from './desk.js';
import {countyToday, hour, screen} from './words.js';

const DAYS = 27;

/** Books during the visit, or moves what is booked: the reserve first. */
export async function drawSlots(root, desk) {
  const back = () => desk.show({screen: 'detail'});
  const body = el('div', {class: 'slots'}, el('p', {class: 'muted'}, t('referrals.loading')));
  root.replaceChildren(screen(desk.state.instead ? t('referrals.move') : t('referrals.book_now'), back, body));
  await desk.attempt(() => fill(desk, body));
}

async function fill(desk, body) {
  const slots = await load(desk);
  const part = (pool, title) => {
    const free = slots.filter(slot => slot.pool === pool);
    return free.length ? [el('h3', {}, title), ...days(desk, free, body)] : [];
  };
  const parts = [...part('reserve', `★ ${t('referrals.slots.kept')}`), ...part('open', t('referrals.slots.open'))];
  body.replaceChildren(...parts.length ? parts : [el('p', {class: 'muted'}, t('referrals.slots.none'))]);
}

async function load(desk) {
  const referral = await desk.get(`/referrals/${desk.state.id}`);
  const from = countyToday();
  const query = new URLSearchParams({department: referral.department, kind: referral.kind, from, to: plusDays(from, DAYS)});
  return desk.get(`/slots?${query}`);
}

function days(desk, free, body) {
  const dates = [...new Set(free.map(slot => slot.date))].sort();
  return dates.flatMap(date => [
    el('h4', {}, dayLabel(date)),
    el('div', {class: 'times'}, ...free.filter(slot => slot.date === date).map(slot => el('button', {
      type: 'button', 'data-slot': slot.id, onclick: () => book(desk, slot, body),
    }, slot.kind === 'session' ? hour(slot.startsAt) : slot.id.split('.').at(-1)))),
  ]);
}

/** After a refusal what is free is read anew, and the reason stays. */
async function book(desk, slot, body) {
  const {id, instead} = desk.state;
  const booked = await desk.attempt(async () => {
    const hold = await desk.post(`/referrals/${id}/holds`, {slot: slot.id, ...(instead && {instead})}, {key: newKey()});
    try {
      return await desk.post(instead ? `/bookings/${instead}/move` : '/bookings', {slot: slot.id, token: hold.token}, {key: newKey()});
    } catch (problem) {
      await authorized('DELETE', `${desk.base}/slots/${slot.id}/hold`, undefined, {headers: {'Hold-Token': hold.token}});
      throw problem;
    }
  });
  if (booked) desk.show({screen: 'detail', instead: undefined});
  else await fill(desk, body);
}
