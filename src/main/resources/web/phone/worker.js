// Keeps the application's own files, so that it opens without signal. Data never passes through here: the pages keep it, sealed.
importScripts('/phone/files.js', '/phone/ring.js');

const {version, files} = self.kept;
const PREFIX = 'tidal-phone-';
const NAME = PREFIX + version;

self.addEventListener('install', event => event.waitUntil((async () => {
  const cache = await caches.open(NAME);
  await cache.addAll(files.map(file => new Request(file, {cache: 'reload'})));
  await self.skipWaiting();
})()));

self.addEventListener('activate', event => event.waitUntil((async () => {
  const old = (await caches.keys()).filter(name => name.startsWith(PREFIX) && name !== NAME);
  await Promise.all(old.map(name => caches.delete(name)));
  await self.clients.claim();
})()));

self.addEventListener('fetch', event => {
  const {request} = event;
  const url = new URL(request.url);
  if (request.method !== 'GET' || url.origin !== self.location.origin || url.pathname.startsWith('/api/')) return;
  event.respondWith((async () => {
    const cache = await caches.open(NAME);
    const kept = await cache.match(request.mode === 'navigate' ? '/phone/' : url.pathname);
    return kept ?? fetch(request);
  })());
});
