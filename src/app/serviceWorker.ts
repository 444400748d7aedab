/**
 * The service worker: a visited site opens without a network. Hashed files come from the cache, since their names change
 * with them; everything else comes from the network and from the cache only where there is none, so that nothing stale is shown while
 * anything newer can be had. What is kept is one whole build, never a mixture. The build puts the list of its files
 * before this script (`src/build/hostingPlugin.ts`).
 */
interface Precache {
  /** Differs with the content of any file. */
  version: string;
  /** Paths below the worker's own folder. */
  files: string[];
}

/** The part of the worker's surroundings that is needed; TypeScript's own types for it clash with the page's. */
interface WorkerScope {
  registration: { scope: string };
  skipWaiting: () => Promise<void>;
  addEventListener: (
    type: string,
    listener: (
      event: Event & {
        request: Request;
        waitUntil: (promise: Promise<unknown>) => void;
        respondWith: (response: Promise<Response>) => void;
      },
    ) => void,
  ) => void;
}

declare const PRECACHE: Precache;
const scope = self as unknown as WorkerScope;
const PREFIX = `claimed-flows ${scope.registration.scope} `;
const NAME = PREFIX + PRECACHE.version;
/** This build and the one before it, whose pages may still be open. */
const BUILDS_KEPT = 2;

async function install(): Promise<void> {
  const cache = await caches.open(NAME);
  // past the browser's own cache, which may hold an older build
  await cache.addAll(
    PRECACHE.files.map(
      (file) =>
        new Request(new URL(file, scope.registration.scope), {
          cache: file.startsWith('assets/') ? 'default' : 'no-cache',
        }),
    ),
  );
  await scope.skipWaiting();
}

async function removeOld(): Promise<void> {
  const builds = (await caches.keys()).filter((name) => name.startsWith(PREFIX) && name !== NAME);
  await Promise.all(builds.slice(0, Math.max(0, builds.length - BUILDS_KEPT + 1)).map((name) => caches.delete(name)));
}

async function fromCache({ url }: Request): Promise<Response | undefined> {
  // kept without its file name: hosts that redirect from the one to the other would make it unusable
  const address = url.replace(/index\.html(?=$|[?#])/, '');
  // a page's choices stand in its query, which makes it no other page
  return (await caches.open(NAME)).match(address, { ignoreSearch: true, ignoreVary: true });
}

async function cacheFirst(request: Request): Promise<Response> {
  return (await caches.match(request, { ignoreVary: true })) ?? fetch(request);
}

async function networkFirst(request: Request): Promise<Response> {
  try {
    const response = await fetch(request, { cache: 'no-cache' });
    if (response.status < 500) return response;
    return (await fromCache(request)) ?? response;
  } catch (error) {
    const kept = await fromCache(request);
    if (kept) return kept;
    throw error;
  }
}

scope.addEventListener('install', (event) => event.waitUntil(install()));
scope.addEventListener('activate', (event) => event.waitUntil(removeOld()));
scope.addEventListener('fetch', (event) => {
  const { request } = event;
  if (request.method !== 'GET' || !request.url.startsWith(scope.registration.scope)) return;
  const isHashed = request.url.slice(scope.registration.scope.length).startsWith('assets/');
  event.respondWith(isHashed ? cacheFirst(request) : networkFirst(request));
});
