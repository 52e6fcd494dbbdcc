import {el} from '/js/dom.js';
import {t, word} from '/js/texts.js';
import {items, list} from '../overlay.js';
import {button, card, dayName, facts, field, form, hours, kindName, line, linkButton, page, strong, tag, waiting} from '../parts.js';
import {act} from '../sync.js';
import {answerTag} from './roster.js';
import {sketch} from './sketch.js';

const here = id => `#duty/${encodeURIComponent(id)}`;
const gone = () => page(t('phone.nothing'), '#roster', el('p', {class: 'empty'}, t('phone.nothing.why')));

/** One duty, and the doctor's word on it. */
export function duty(id) {
  const all = items();
  const found = all.duties?.[id];
  if (!found) return gone();
  const run = all.runs?.[found.run];
  const offered = list('swaps', all).find(swap => swap.own && swap.duty === id && swap.state === 'open');
  return page(kindName(found.kind), '#roster',
    card(strong(`${dayName(found.date)} ${hours(found)}`), line(found.place),
      facts([[t('phone.duty.role'), word('phone.role', found.role)], [t('phone.duty.version'), String(found.version)],
        run && [t('phone.duty.stops'), run.stops.map(stop => stop.place.name).join(' → ')], [t('phone.reason'), found.answerReason]]),
      el('p', {class: 'line'}, answerTag(found) || tag(t('phone.duty.open')), waiting(found) || '', offered ? tag(t('phone.swap.offered')) : ''),
      el('div', {class: 'buttons'},
        found.answer !== 'accepted' ? button(t('phone.duty.accept'), () => act('accept_duty', {duty: {id}}), 'primary') : '',
        found.answer !== 'declined' ? linkButton(t('phone.duty.decline'), `#decline/${encodeURIComponent(id)}`) : '',
        offered ? '' : linkButton(t('phone.swap.offer'), `#offer/${encodeURIComponent(id)}`))),
    run && card(sketch(run)));
}

export function decline(id) {
  return reasoned(id, t('phone.duty.decline'), t('phone.duty.decline.why'), true, reason => act('decline_duty', {duty: {id, reason}}));
}

export function offer(id) {
  return reasoned(id, t('phone.swap.offer'), t('phone.swap.offer.why'), false, reason => act('offer_swap', {duty: {id, reason}}));
}

function reasoned(id, title, why, required, submit) {
  const found = items().duties?.[id];
  if (!found) return gone();
  return page(title, here(id), card(strong(`${dayName(found.date)} ${hours(found)}`), line(`${kindName(found.kind)} · ${found.place}`),
    el('p', {}, why), form(title, here(id), ({reason}) => submit(reason.trim()),
      field(t('phone.reason'), {tag: 'textarea', name: 'reason', rows: '3', maxlength: '500', required}))));
}
