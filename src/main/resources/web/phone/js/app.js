import {el, redraw} from '/js/dom.js';
import {isRevoked, resume} from '/js/session.js';
import {current, languages, learn, speak, t} from '/js/texts.js';
import {keepAlerts, stopAlerts} from './alerts.js';
import {drawHead, drawNav} from './chrome.js';
import {ensureOpen, sayGone} from './door.js';
import {finishLeaving} from './leaving.js';
import {routes} from './routes.js';
import {isLocked, store, wipe} from './store.js';
import {isBehind, onChange, state, sync} from './sync.js';

const part = id => document.getElementById(id);
const main = part('main');
/** A weak signal comes back without a word. */
const RETRY_MILLIS = 60_000;
let shown;

function route() {
  const [name = '', ...args] = location.hash.slice(1).split('/').map(decodeURIComponent);
  return {name: routes[name] ? name : 'today', args};
}

function show() {
  const {name, args} = route();
  const {title, back, children} = routes[name](...args);
  const isNew = shown !== location.hash;
  shown = location.hash;
  document.title = `${title} · ${t('brand')}`;
  drawHead(part('head'), title, back);
  drawNav(part('nav'), name);
  redraw(main, ...children);
  main.className = `main page-${name}`;
  if (!isNew) return;
  window.scrollTo(0, 0);
  part('head').querySelector('h1').focus({preventScroll: true});
}

/** What somebody is typing or drawing is left alone. */
function refresh() {
  if (!store.who) return;
  if (state.problem?.code === 'revoked') {
    leaveEnded();
  } else if (main.querySelector('form, canvas')) {
    const {title, back} = routes[route().name](...route().args);
    drawHead(part('head'), title, back);
    drawNav(part('nav'), route().name);
  } else {
    show();
  }
}

async function leaveEnded() {
  await leave();
  sayGone(main);
}

/** What somebody ended from elsewhere is wiped before anybody opens it. */
async function wipeIfEnded() {
  if (!await isLocked()) return;
  await resume().catch(problem => { if (problem.code === undefined) throw problem; });
  if (isRevoked()) await leaveEnded();
}

async function leave() {
  await wipe();
  await stopAlerts();
  part('head').hidden = true;
  part('nav').hidden = true;
}

async function start() {
  await speak(languages.includes(localStorage.language) ? localStorage.language : languages[0]);
  await finishLeaving();
  wipeIfEnded();
  await ensureOpen(main, changeLanguage);
  part('head').hidden = false;
  part('nav').hidden = false;
  show();
  await sync();
  if (store.who && !state.problem) await keepAlerts();
}

async function changeLanguage() {
  localStorage.language = languages.find(language => language !== current());
  await speak(localStorage.language);
  if (store.who) show();
}

/** Two windows would each keep a queue of their own and overwrite the other's. */
function oneWindow(work) {
  let isFirst = false;
  setTimeout(() => { if (!isFirst) main.replaceChildren(el('p', {class: 'empty'}, t('phone.other.window'))); }, 1500);
  navigator.locks.request('tidal-phone', () => {
    isFirst = true;
    work();
    return new Promise(() => undefined);
  });
}

async function openApplication() {
  if (location.pathname !== '/phone/') return location.replace('/phone/');
  if (!navigator.locks || !crypto.subtle) {
    await speak(languages[0]);
    return main.replaceChildren(el('p', {class: 'empty'}, t('phone.insecure')));
  }
  navigator.serviceWorker?.register('/phone/worker.js', {scope: '/phone/', updateViaCache: 'none'});
  navigator.storage?.persist?.();
  await learn('phone');
  oneWindow(start);
}

onChange(refresh);
window.addEventListener('hashchange', () => { if (store.who) show(); });
window.addEventListener('online', () => sync());
window.addEventListener('offline', refresh);
setInterval(() => { if (store.who && !document.hidden && isBehind()) sync(); }, RETRY_MILLIS);
document.addEventListener('visibilitychange', () => { if (!document.hidden && store.who) sync(); });
navigator.serviceWorker?.addEventListener('message', () => { if (store.who) sync(); });
document.addEventListener('phone-language', changeLanguage);
document.addEventListener('phone-left', async () => {
  await leave();
  location.hash = '';
  await start();
});
await openApplication();
