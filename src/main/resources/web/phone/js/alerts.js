import {read, write} from '/js/api.js';
import {el} from '/js/dom.js';
import {t} from '/js/texts.js';
import {button, card, heading} from './parts.js';
import {store} from './store.js';

const path = part => `/api/counties/${encodeURIComponent(store.who.county)}/${part}`;
const isAble = 'PushManager' in window && 'Notification' in window && 'serviceWorker' in navigator;
const manager = async () => (await navigator.serviceWorker.ready).pushManager;

/** What the service's browsers subscribe with; undefined where the county has no Web Push. */
async function serverKey() {
  const channels = await read(path('push-channels'));
  return channels.find(channel => channel.channel === 'web_push')?.serverKey;
}

const register = subscription => write('POST', path('devices'), {channel: 'web_push', address: JSON.stringify(subscription)});

/**
 * A browser that is not heard of for long is forgotten; hence again each time the application is opened. A browser also forgets by
 * itself: whoever turned alerts on is subscribed anew.
 */
export async function keepAlerts() {
  if (!isAble) return;
  try {
    const subscription = await (await manager()).getSubscription();
    if (subscription) await register(subscription);
    else if (localStorage.alerts === 'yes' && Notification.permission === 'granted') await subscribe(await serverKey());
  } catch (problem) {
    console.warn(problem); // they may fail; the inbox has everything
  }
}

async function subscribe(key) {
  if (key) await register(await (await manager()).subscribe({userVisibleOnly: true, applicationServerKey: key}));
}

/** The device goes with its session in any case. */
export async function stopAlerts() {
  localStorage.removeItem('alerts');
  const registration = isAble && await navigator.serviceWorker.getRegistration('/phone/');
  const subscription = registration && await registration.pushManager.getSubscription();
  if (subscription) await subscription.unsubscribe().catch(() => false);
}

/** Where alerts are turned on. They may fail; the inbox has everything. */
export function alertsPart() {
  const told = el('p', {role: 'status'}, t('phone.alerts.why'));
  const part = card(heading(t('phone.alerts')), told);
  if (!isAble) told.textContent = t('phone.alerts.unable');
  else if (Notification.permission === 'denied') told.textContent = t('phone.alerts.denied');
  else part.append(el('div', {class: 'buttons'}, button(t('phone.alerts.on'), async ({currentTarget}) => {
    currentTarget.disabled = true;
    told.textContent = await turnOn();
    currentTarget.disabled = false;
  })));
  return part;
}

/** Answers with how it went, in words. */
async function turnOn() {
  try {
    const key = await serverKey();
    if (!key) return t('phone.alerts.none');
    if (await Notification.requestPermission() !== 'granted') return t('phone.alerts.denied');
    await subscribe(key);
    localStorage.alerts = 'yes';
    return t('phone.alerts.are.on');
  } catch (problem) {
    return problem.code === 'unreachable' ? t('phone.alerts.later') : t('phone.alerts.failed');
  }
}
