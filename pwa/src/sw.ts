import { openApp, promptOf, putOff } from "./prompt.ts";
import { shellFile } from "./shell.ts";
import { sendEverything } from "./wake.ts";

declare const self: ServiceWorkerGlobalScope;
declare const BUILD: { version: string; files: readonly string[] }; // written by the build

const PREFIX = "reliefspan-shell-";
const CACHE = PREFIX + BUILD.version;

/** Where an answer comes from without this worker being woken for it; TypeScript knows nothing of it yet. */
interface Route {
  condition: { urlPattern: string; requestMode?: RequestMode };
  source: "network" | { cacheName: string };
}

// For browsers that can: what "fetch" below would say of these, some hundred milliseconds earlier on a slow phone.
const ROUTES: readonly Route[] = [
  { condition: { urlPattern: "/api/*" }, source: "network" },
  { condition: { urlPattern: "/assets/*" }, source: { cacheName: CACHE } },
  { condition: { urlPattern: "/", requestMode: "navigate" }, source: { cacheName: CACHE } },
];

self.addEventListener("install", (event) => {
  const fresh = BUILD.files.map((file) => new Request(file, { cache: "reload", credentials: "omit" })); // the same for everybody
  event.waitUntil(caches.open(CACHE).then((cache) => cache.addAll(fresh)));
  const { addRoutes } = event as { addRoutes?: (routes: readonly Route[]) => Promise<void> };
  event.waitUntil(Promise.resolve(addRoutes?.call(event, ROUTES)).catch(() => {})); // then "fetch" answers
}); // and then wait: a new version takes over only when the page says so

self.addEventListener("message", ({ data }) => {
  if (data === "nothing is unsent") void self.skipWaiting();
});

self.addEventListener("activate", (event) => event.waitUntil(dropOldShells().then(() => self.clients.claim())));

self.addEventListener("fetch", (event) => {
  const file = shellFile(event.request, location.origin, BUILD.files);
  if (file) event.respondWith(fromShell(file, event.request));
});

// Background Sync: the network is back while no page may be open. Chromium only; pages send by themselves.
self.addEventListener("sync", (event) => {
  (event as ExtendableEvent).waitUntil(sendEverything(self.location.origin, () => new Date()));
});

// A reminder. It names no one and nothing; what it opens asks for no passphrase.
self.addEventListener("push", (event) => {
  const { title, options } = promptOf(event.data?.text() ?? "");
  event.waitUntil(self.registration.showNotification(title, options));
});

self.addEventListener("notificationclick", (event) => {
  event.notification.close();
  const open = async () => openApp(await self.clients.matchAll({ type: "window" }), (url) => self.clients.openWindow(url));
  const later = () => fetch(putOff(self.location.origin)).then(() => {}, () => {}); // without a network it just ends
  event.waitUntil(event.action === "later" ? later() : open());
});

async function fromShell(file: string, request: Request): Promise<Response> {
  const cache = await caches.open(CACHE);
  return (await cache.match(file)) ?? fetch(request);
}

async function dropOldShells(): Promise<void> {
  const names = await caches.keys();
  const old = names.filter((name) => name.startsWith(PREFIX) && name !== CACHE);
  await Promise.all(old.map((name) => caches.delete(name)));
}
