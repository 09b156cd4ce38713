// Keeps the day's pages on the device: the agenda opens at once and without a network, the wall survives a reload.
const CACHE = 'tandem-jour-1';
const AGENDA = /^\/jour\/agenda\//;
const KEPT = /^\/(jour\/|assets\/|logo\.svg|api\/events\/[^/]+\/board|api\/me$)/;

self.addEventListener('install', () => self.skipWaiting());
self.addEventListener('activate', (event) => event.waitUntil(self.clients.claim()));

self.addEventListener('fetch', (event) => {
  const { request } = event;
  const url = new URL(request.url);
  if (request.method !== 'GET' || url.origin !== location.origin || !KEPT.test(url.pathname)) return;
  const held =
    AGENDA.test(url.pathname) || url.pathname.startsWith('/assets/') || url.pathname.endsWith('.js');
  event.respondWith(held && request.headers.get('x-fresh') !== '1' ? first(event) : fresh(request));
});

self.addEventListener('message', (event) => {
  const keep = async (path) => (await caches.match(path)) ?? fresh(new Request(path));
  event.waitUntil(Promise.all((event.data.keep ?? []).map(keep)));
});

/** What is kept, and the newer one for the next time. */
async function first(event) {
  const kept = await caches.match(event.request);
  const newer = fresh(event.request);
  if (!kept) return newer;
  event.waitUntil(newer.catch(() => undefined));
  return kept;
}

/** From the network, tried again once; else what is kept. */
async function fresh(request) {
  for (let attempt = 0; attempt < 3; attempt++) {
    try {
      const response = await fetch(request);
      if (response.ok) await (await caches.open(CACHE)).put(request.url, response.clone());
      return response;
    } catch {
      // Another try, on another connection.
    }
  }
  return (await caches.match(request.url)) ?? Response.error();
}
