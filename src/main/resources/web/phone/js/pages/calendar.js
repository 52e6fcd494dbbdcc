import {el} from '/js/dom.js';
import {read, write} from '/js/api.js';
import {Problem} from '/js/problem.js';
import {t} from '/js/texts.js';
import {button, card, clock, once, page} from '../parts.js';
import {store} from '../store.js';

const path = part => `/api/counties/${encodeURIComponent(store.who.county)}/calendar-feed${part}`;

/** The doctor's duties in another program: an address to subscribe to, which is told once. A form, so that news do not draw it anew. */
export function calendar() {
  const found = el('p', {role: 'status'}, t('phone.calendar.loading'));
  const told = el('div', {class: 'told-address'});
  const make = el('button', {type: 'submit', class: 'primary'}, t('phone.calendar.make'));
  const revoke = button(t('phone.calendar.revoke'), () => tried(found, async () => {
    await write('DELETE', path(''));
    told.replaceChildren();
    await tell();
  }));
  revoke.hidden = true;

  /** What stands now: none, or since when, and when a program last asked. */
  async function tell() {
    const feed = await read(path('')).catch(problem => {
      if (problem.details?.status !== 404) throw problem;
    });
    make.textContent = t(feed ? 'phone.calendar.renew' : 'phone.calendar.make');
    revoke.hidden = !feed;
    found.textContent = !feed ? t('phone.calendar.none')
      : feed.readAt ? t('phone.calendar.read', {made: clock(feed.madeAt), read: clock(feed.readAt)}) : t('phone.calendar.unread', {made: clock(feed.madeAt)});
  }

  const form = el('form', {class: 'form', onsubmit: once(() => tried(found, async () => {
    const {url} = await write('POST', path('/reset'), {});
    told.replaceChildren(...address(url));
    await tell();
  }))}, el('p', {}, t('phone.calendar.why')), found, told, make, revoke);
  tried(found, tell);
  return page(t('phone.calendar'), '#me', card(form));
}

async function tried(found, work) {
  try {
    await work();
  } catch (problem) {
    if (!(problem instanceof Problem)) throw problem;
    found.textContent = problem.code === 'unreachable' ? t('phone.calendar.later') : problem.message;
  }
}

function address(url) {
  const shown = el('textarea', {rows: '4', readonly: true, 'aria-label': t('phone.calendar.address'), onfocus: ({target}) => target.select()});
  shown.value = url;
  return [el('p', {}, t('phone.calendar.once')), shown, el('div', {class: 'buttons'},
    // Browsers let pages copy where the line is encrypted; elsewhere the address is selected by a touch.
    navigator.clipboard && button(t('phone.calendar.copy'), async ({currentTarget}) => {
      await navigator.clipboard.writeText(url);
      currentTarget.textContent = t('phone.calendar.copied');
    }),
    el('a', {class: 'button', href: url.replace(/^https?:/, 'webcal:')}, t('phone.calendar.open')))];
}
