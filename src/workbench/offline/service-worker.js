/**
 * Keeps the workbench's own files, so that it opens without a network. The build puts the list of the files before this: `FILES`, the SHA-256 of each
 * by its address, and `VERSION`, which follows from them. Nothing else is ever kept, and pages other than the workbench are left alone.
 */
/* global FILES, VERSION */
const PREFIX = 'binh-xet-';
const CACHE = `${PREFIX}${VERSION}`;
const scope = new URL('./', self.location.href);
const PAGE = new URL('index.html', scope).href;

/** An address without what follows `?` and `#`; the folder is its page. */
function plain(address) {
  const { origin, pathname } = new URL(address);
  return `${origin}${pathname}` === scope.href ? PAGE : `${origin}${pathname}`;
}

/** The address under which a request is kept, or `null` where it is none of ours. */
function keptAddress({ url, method, mode, referrer }) {
  if (method !== 'GET') return null;
  const asked = plain(url);
  if (mode === 'navigate') return asked === PAGE ? PAGE : null;
  const isFromPage = referrer !== '' && plain(referrer) === PAGE;
  return isFromPage && asked.startsWith(scope.href) && asked.slice(scope.href.length) in FILES ? asked : null;
}

async function sha256(bytes) {
  const digest = await crypto.subtle.digest('SHA-256', bytes);
  return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** Takes every file of this version, or none: a version that came half over a line, or in the middle of a release, is no version. */
async function install() {
  const cache = await caches.open(CACHE);
  try {
    for (const [name, hash] of Object.entries(FILES)) {
      const address = new URL(name, scope).href;
      const response = await fetch(address, { cache: 'no-cache' });
      if (!response.ok) throw new Error(`${name}: ${response.status}`);
      if ((await sha256(await response.clone().arrayBuffer())) !== hash)
        throw new Error(`${name} is of another version`);
      await cache.put(address, response);
    }
  } catch (error) {
    await caches.delete(CACHE);
    throw error;
  }
}

async function removeOthers() {
  const names = await caches.keys();
  await Promise.all(
    names.filter((name) => name.startsWith(PREFIX) && name !== CACHE).map((name) => caches.delete(name)),
  );
}

async function answer(request, address) {
  const cache = await caches.open(CACHE);
  return (await cache.match(address)) ?? fetch(request);
}

/** A version in use by another window is not taken from under it. */
async function takeOver(source) {
  // A worker that waits controls no window yet.
  const windows = await self.clients.matchAll({ type: 'window', includeUncontrolled: true });
  const others = windows.filter(({ id, url }) => id !== source.id && plain(url) === PAGE);
  if (others.length > 0) source.postMessage('others-open');
  else await self.skipWaiting();
}

self.addEventListener('install', (event) => event.waitUntil(install()));
self.addEventListener('activate', (event) => event.waitUntil(removeOthers().then(() => self.clients.claim())));
self.addEventListener('message', (event) => {
  if (event.data === 'take-over') event.waitUntil(takeOver(event.source));
});
self.addEventListener('fetch', (event) => {
  const address = keptAddress(event.request);
  if (address !== null) event.respondWith(answer(event.request, address));
});
