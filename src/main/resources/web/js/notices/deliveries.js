import {moment} from '../dates.js';
import {el} from '../dom.js';
import {t} from '../texts.js';

/** The way to each device, folded up: how far, how often tried, and the channel's own word where something went wrong. */
export function drawDeliveries(deliveries) {
  if (deliveries.length === 0) return undefined;
  return el('details', {}, el('summary', {}, t('notices.devices', {count: deliveries.length})),
    el('ul', {}, ...deliveries.map(delivery => el('li', {}, told(delivery)))));
}

function told({channel, state, attempts, nextAt, answer}) {
  return [
    t(`notices.channel.${channel}`),
    t(`notices.delivery.${state}`),
    t('notices.attempts', {count: attempts}),
    answer && state !== 'delivered' ? `(${answer})` : '',
    nextAt ? t('notices.next', {at: moment(nextAt)}) : '',
  ].filter(Boolean).join(' · ');
}
