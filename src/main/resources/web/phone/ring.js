// Alerts of Web Push. They say that there is something to fetch and of what kind, no more; see mobile-api-spec/push-messages.schema.json.
const RUNG = 'tidal-alerts';
const MOST_KEPT = 50;

self.addEventListener('push', event => event.waitUntil(ring(event.data.json())));

/** One alert of a kind is shown, the latest; one that came before is not shown a second time. */
async function ring({id, kind, urgent, collapseKey, expiresAt}) {
  const windows = await self.clients.matchAll({type: 'window'});
  windows.forEach(window => window.postMessage('sync'));
  if (Date.parse(expiresAt) < Date.now() || await hasRung(id)) return;
  const texts = await readTexts();
  await self.registration.showNotification(texts[`phone.alert.${kind}`] ?? texts['phone.alert.digest'], {
    body: texts['phone.alert.open'], tag: collapseKey, renotify: urgent === 'true', requireInteraction: urgent === 'true', icon: '/phone/icon-192.png',
    timestamp: Date.now(),
  });
}

async function hasRung(id) {
  const cache = await caches.open(RUNG);
  const key = `/phone/alerts/${encodeURIComponent(id)}`;
  if (await cache.match(key)) return true;
  await cache.put(key, new Response());
  const keys = await cache.keys();
  await Promise.all(keys.slice(0, -MOST_KEPT).map(old => cache.delete(old)));
  return false;
}

/** Chinese, unless the phone itself speaks English; the application's own choice is out of a worker's reach. */
async function readTexts() {
  const path = `/i18n/${self.navigator.language.startsWith('en') ? 'en' : 'zh'}/phone.json`;
  return ((await caches.match(path)) ?? await fetch(path)).json();
}

self.addEventListener('notificationclick', event => {
  event.notification.close();
  event.waitUntil((async () => {
    const [window] = await self.clients.matchAll({type: 'window'});
    return window ? window.focus() : self.clients.openWindow('/phone/#inbox');
  })());
});
