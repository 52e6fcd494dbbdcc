import {el} from '/js/dom.js';
import {current, t} from '/js/texts.js';
import {items, list} from './overlay.js';
import {clock} from './parts.js';
import {store} from './store.js';
import {state, sync} from './sync.js';

const PLACES = [['today', '☀'], ['roster', '▦'], ['tasks', '✍'], ['referrals', '⇄'], ['me', '☺']];
/** Which of the first pages a page belongs to. */
const WITHIN = {
  stop: 'today', duty: 'roster', decline: 'roster', offer: 'roster', swaps: 'roster', task: 'tasks', sign: 'tasks', outcome: 'tasks',
  refer: 'referrals', referral: 'referrals', leave: 'me', askleave: 'me', wishes: 'me', wish: 'me', inbox: 'me', again: 'me', signout: 'me',
};

export function drawHead(root, title, back) {
  const unseen = unseenCount();
  root.replaceChildren(
    el('div', {class: 'head-line'},
      back && el('a', {class: 'back', href: back, 'aria-label': t('phone.back')}, '‹'),
      el('h1', {tabindex: '-1'}, title),
      el('a', {class: unseen > 0 ? 'bell unseen-there' : 'bell', href: '#inbox', 'aria-label': t('phone.inbox.count', {n: String(unseen)})},
        el('span', {'aria-hidden': 'true'}, '✉'), unseen > 0 ? el('span', {class: 'badge', 'aria-hidden': 'true'}, String(unseen)) : undefined)),
    standing());
}

/** Messages not confirmed, and answers that the doctor has to see. */
export function unseenCount() {
  return store.notices.length + list('inbox', items()).filter(item => !item.confirmed).length;
}

/** What the phone has, what waits on it, and whether there is signal: pressed, it tries at once. */
function standing() {
  const needsPassword = state.problem?.code.startsWith('access.');
  const words = needsPassword ? t('phone.sync.again') : standingWords();
  const kind = needsPassword || state.problem && state.problem.code !== 'unreachable' ? 'bad' : isOffline() ? 'off' : 'on';
  return el('div', {role: 'status'}, el('button', {type: 'button', class: `standing ${kind}`, 'data-key': 'standing',
    onclick: () => needsPassword ? location.assign('#again') : sync()}, words));
}

const isOffline = () => !navigator.onLine || state.problem?.code === 'unreachable';

export function standingWords() {
  const count = store.queue.filter(action => !action.result).length;
  const {syncedAt} = store.view;
  const last = syncedAt ? t('phone.sync.last', {time: clock(syncedAt)}) : t('phone.sync.never');
  const first = state.isBusy ? t('phone.sync.busy')
    : isOffline() ? `⚡ ${t('phone.sync.off')}`
      : state.problem ? state.problem.words || t('problem.failed') : undefined;
  return [first, count > 0 && t('phone.sync.count', {n: String(count)}), last].filter(Boolean).join(' · ');
}

export function drawNav(root, name) {
  const here = WITHIN[name] ?? name;
  root.ariaLabel = t('phone.nav');
  root.lang = current();
  root.replaceChildren(...PLACES.map(([place, sign]) =>
    el('a', {href: `#${place}`, 'aria-current': place === here ? 'page' : undefined},
      el('span', {class: 'sign', 'aria-hidden': 'true'}, sign), navName(place))));
}

function navName(place) {
  return {
    today: t('phone.today'), roster: t('phone.roster'), tasks: t('phone.tasks'), referrals: t('phone.referrals'), me: t('phone.me'),
  }[place];
}
