/* global VERSION, FILES -- written before this text by the build */

/**
 * Keeps the pages of one release on the device, so that an address opens without a line. Of data only the
 * public lists that a report is filled in from are kept; everything else that is asked of the API goes to the API. A new release waits until the last window of the old one is closed, so that an
 * open page still finds its own files.
 */
const CACHE = `jkk-${VERSION}`;
const LISTS = 'jkk-lists';
const PUBLIC_LIST = /^\/api\/v1\/reference\/(plkk|regencies|banks|branches|labels)$/;
const NOT_A_PAGE = /^\/(api|health|metrics)(\/|$)/;

self.addEventListener('install', (event) => {
  event.waitUntil(caches.open(CACHE).then((cache) => cache.addAll(FILES)));
});

self.addEventListener('activate', (event) => {
  const others = async () => {
    const names = await caches.keys();
    await Promise.all(
      names.filter((name) => name !== CACHE && name !== LISTS).map((name) => caches.delete(name)),
    );
  };
  event.waitUntil(others().then(() => self.clients.claim()));
});

self.addEventListener('fetch', (event) => {
  const { request } = event;
  const { origin, pathname } = new URL(request.url);
  if (request.method !== 'GET' || origin !== self.location.origin) return;
  if (PUBLIC_LIST.test(pathname)) return event.respondWith(listed(request));
  if (NOT_A_PAGE.test(pathname)) return;
  if (request.mode === 'navigate') {
    event.respondWith(fetch(request).catch(() => kept('/index.html')));
  } else if (FILES.includes(pathname)) {
    event.respondWith(kept(pathname).then((file) => file ?? fetch(request)));
  }
});

/** The newest that was read: from the API, and without a line from the device. */
const listed = async (request) => {
  const lists = await caches.open(LISTS);
  try {
    const answer = await fetch(request);
    if (answer.ok) await lists.put(request.url, answer.clone());
    return answer;
  } catch (error) {
    const known = await lists.match(request.url);
    if (known === undefined) throw error;
    return known;
  }
};

const kept = async (pathname) => (await caches.open(CACHE)).match(pathname);
