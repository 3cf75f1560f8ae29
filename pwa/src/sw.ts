import { openApp, promptOf, putOff } from "./prompt.ts";
import { shellFile } from "./shell.ts";
import { sendEverything } from "./wake.ts";

declare const self: ServiceWorkerGlobalScope;
declare const BUILD: { version: string; files: readonly string[] }; // written by the build

const PREFIX = "reliefspan-shell-";
const CACHE = PREFIX + BUILD.version;

self.addEventListener("install", (event) => {
  const fresh = BUILD.files.map((file) => new Request(file, { cache: "reload", credentials: "omit" })); // the same for everybody
  event.waitUntil(caches.open(CACHE).then((cache) => cache.addAll(fresh)));
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
