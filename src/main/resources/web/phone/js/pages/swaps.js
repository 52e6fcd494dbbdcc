import {el} from '/js/dom.js';
import {t, word} from '/js/texts.js';
import {items, list as known} from '../overlay.js';
import {button, card, dayName, empty, heading, hours, kindName, line, list, page, strong, tag, waiting} from '../parts.js';
import {act} from '../sync.js';

/** Duties that colleagues offer, and the doctor's own offers. */
export function swaps() {
  const all = known('swaps', items()).sort((one, two) => one.date.localeCompare(two.date));
  const open = all.filter(swap => !swap.own && swap.state === 'open');
  const mine = all.filter(swap => swap.own || swap.takenByMe);
  return page(t('phone.swaps'), '#roster',
    card(heading(t('phone.swaps.open')), open.length > 0 ? list(open.map(swapLine)) : empty(t('phone.swaps.none'))),
    mine.length > 0 && card(heading(t('phone.swaps.mine')), list(mine.map(swapLine))));
}

function swapLine(swap) {
  const who = swap.own ? swap.takenBy && t('phone.swap.taker', {name: swap.takenBy}) : t('phone.swap.from', {name: swap.offeredBy ?? ''});
  return el('div', {class: 'block'}, strong(`${dayName(swap.date)} ${hours(swap)}`), line(`${kindName(swap.kind)} · ${swap.place}`),
    who && line(who), swap.reason && line(swap.reason),
    el('span', {class: 'line'}, tag(word('phone.swap.state', swap.state)), waiting(swap) || ''),
    !swap.own && swap.state === 'open' && button(t('phone.swap.take'), () => act('take_swap', {of: swap.id}), 'primary'),
    swap.own && swap.state === 'open' && button(t('phone.withdraw'), () => act('withdraw_swap', {of: swap.id})));
}
