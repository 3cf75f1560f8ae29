import { signal } from "@preact/signals";
import { render } from "preact";

import "./ui/tokens.css";
import "./ui/base.css";
import { makeApi } from "./api/client.ts";
import { lookUp } from "./api/lookUp.ts";
import { App } from "./App.tsx";
import { firstLanguage, writeLike } from "./i18n/language.ts";
import { uuid7 } from "./ids.ts";
import { deviceOf } from "./device.ts";
import { showBrowserBar, speak } from "./look.ts";
import { watchInstall } from "./patient/install.ts";
import type { Means } from "./phone.ts";
import { startRouter } from "./router.ts";
import { hereOf } from "./storage/here.ts";
import { Door } from "./who.ts";

const tabs = new BroadcastChannel("reliefspan");
const online = signal(navigator.onLine);
let registration: (ServiceWorkerRegistration & { sync?: { register(tag: string): Promise<void> } }) | undefined;

let line = new AbortController(); // cut when the network goes: a request left hanging would hold up the next run

function network(request: Request): Promise<Response> {
  return fetch(request, { signal: AbortSignal.any?.([request.signal, line.signal]) ?? line.signal });
}

let persisting: Promise<boolean> | undefined; // asked once a page: some browsers ask the person

const means: Means = {
  api: makeApi(network, location.origin),
  now: () => new Date(Date.now()),
  zone: () => Intl.DateTimeFormat().resolvedOptions().timeZone || "UTC",
  newId: (at) => uuid7(at?.getTime() ?? Date.now(), crypto.getRandomValues(new Uint8Array(10))),
  device: deviceOf(navigator.userAgent, navigator.maxTouchPoints),
  online,
  undoMs: 10_000,
  random: Math.random,
  after: (ms, work) => {
    const timer = setTimeout(work, ms);
    return () => clearTimeout(timer);
  },
  alone: (name, work) => (navigator.locks ? (navigator.locks.request(name, work) as ReturnType<typeof work>) : work()),
  persist: () => {
    persisting ??= navigator.storage?.persist?.().catch(() => false);
  },
  tell: (what) => tabs.postMessage(what),
  wakeLater: () => void registration?.sync?.register("send").catch(() => {}),
};

const door = new Door(means, hereOf(localStorage));

/** The patient's part of this phone, while a patient is here. */
function phone() {
  return door.who.value.kind === "patient" ? door.who.value.phone : undefined;
}

/** Whether a new version may take over now. Drafts of other pages outlast that: one left for days must not hold it up. */
function isCalm(): boolean {
  const here = phone();
  return !here || (here.atRisk().unsent === 0 && !here.log.unfinished.value);
}

function wentAway(): void {
  void phone()?.letGo();
}

function cameBack(): void {
  if (document.visibilityState !== "visible") return wentAway();
  void phone()?.reread();
  void phone()?.nudge();
  if (isCalm()) registration?.waiting?.postMessage("nothing is unsent");
}

addEventListener("online", () => {
  online.value = true;
  void phone()?.nudge();
  void door.endOwedSignIn();
});
addEventListener("offline", () => {
  online.value = false;
  line.abort();
  line = new AbortController();
});
addEventListener("focus", cameBack);
addEventListener("pagehide", wentAway);
document.addEventListener("visibilitychange", cameBack);
tabs.addEventListener("message", ({ data }) => (data === "person" ? location.reload() : void phone()?.reread()));

const code = location.pathname === "/join" ? decodeURIComponent(location.hash.slice(1)) : "";
if (code) history.replaceState(null, "", "/join"); // a code is used once, and no history needs it
const invited = code ? lookUp(means.api, code) : undefined; // on its way while the page for it loads

/** Draw first, then let in who was here; the worker comes last. */
async function start(): Promise<void> {
  writeLike(navigator.languages);
  await speak(firstLanguage(localStorage.getItem("language"), navigator.languages));
  const root = document.getElementById("app")!;
  render(<App door={door} {...means} languages={navigator.languages} code={code} invited={invited} />, root);
  void import("./delivery.ts").catch(() => {}); // while there surely is a network: the page has just come
  await door.open(["/join", "/sign-in"].includes(location.pathname));
  registration = await (await import("./worker.ts")).startWorker(isCalm);
}

showBrowserBar();
startRouter();
watchInstall();
void start();
