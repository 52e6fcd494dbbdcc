import {el} from '/js/dom.js';
import {current, t} from '/js/texts.js';
import {items, list} from './overlay.js';
import {clock} from './parts.js';
import {store} from './store.js';
import {state, sync} from './sync.js';

const WRONG_MINUTES = 5;
const PLACES = [['today', '☀'], ['roster', '▦'], ['tasks', '✍'], ['referrals', '⇄'], ['me', '☺']];
/** Which of the first pages a page belongs to. */
const WITHIN = {
  stop: 'today', duty: 'roster', decline: 'roster', offer: 'roster', swaps: 'roster', task: 'tasks', sign: 'tasks', outcome: 'tasks',
  refer: 'referrals', referral: 'referrals', calendar: 'me', leave: 'me', askleave: 'me', wishes: 'me', wish: 'me', inbox: 'me', again: 'me', signout: 'me',
};

export function drawHead(root, title, back) {
  const unseen = unseenCount();
  root.replaceChildren(
    el('div', {class: 'head-line'},
      back && el('a', {class: 'back', href: back, 'aria-label': t('phone.back')}, '‹'),
      el('h1', {tabindex: '-1'}, title),
      el('a', {class: unseen > 0 ? 'bell unseen-there' : 'bell', href: '#inbox', 'aria-label': t('phone.inbox.count', {n: String(unseen)})},
        el('span', {'aria-hidden': 'true'}, '✉'), unseen > 0 ? el('span', {class: 'badge', 'aria-hidden': 'true'}, String(unseen)) : undefined)),
    standing(), clockWarning());
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

/** What is due today, and when things were done, is told by the phone's clock. */
function clockWarning() {
  const minutes = Math.round((store.view.aheadMillis ?? 0) / 60_000);
  if (Math.abs(minutes) < WRONG_MINUTES) return '';
  return el('p', {class: 'clock-wrong', role: 'alert'}, t(minutes > 0 ? 'phone.clock.slow' : 'phone.clock.fast', {time: howLong(Math.abs(minutes))}));
}

function howLong(minutes) {
  if (minutes < 120) return t('phone.minutes', {n: String(minutes)});
  return minutes < 2880 ? t('phone.hours', {n: String(Math.round(minutes / 60))}) : t('phone.days', {n: String(Math.round(minutes / 1440))});
}

const isOffline = () => !navigator.onLine || state.problem?.code === 'unreachable';

export function standingWords() {
  const count = store.queue.filter(action => !action.result).length;
  const {syncedAt} = store.view;
  const last = syncedAt ? t('phone.sync.last', {time: clock(syncedAt)}) : t('phone.sync.never');
  const first = state.isBusy ? t('phone.sync.busy')
    : state.problem?.code === 'storage' ? state.problem.words
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
