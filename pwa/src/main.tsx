import { signal } from "@preact/signals";
import { render } from "preact";

import "./ui/tokens.css";
import "./ui/base.css";
import "./ui/Notice.tsx"; // this and the next five: files of their own would hold up the pages that show them first
import "./ui/TextField.tsx";
import "./ui/PassphraseField.css";
import "./patient/device.css";
import "./patient/kept.css";
import "./entrance/entrance.css";
import { makeApi } from "./api/client.ts";
import { lookUp } from "./api/lookUp.ts";
import { App, comeTo } from "./App.tsx";
import { firstLanguage, writeLike } from "./i18n/language.ts";
import { uuid7 } from "./ids.ts";
import { deviceOf } from "./device.ts";
import { showBrowserBar, speak } from "./look.ts";
import { watchInstall } from "./patient/install.ts";
import { phonesZone } from "./moment.ts";
import type { Means } from "./means.ts";
import { behindHash, startRouter } from "./router.ts";
import { hereOf } from "./storage/here.ts";
import { afterPaint, painted } from "./ui/afterPaint.ts";
import { Door } from "./who.ts";

const tabs = new BroadcastChannel("reliefspan");
const online = signal(navigator.onLine);
let registration: (ServiceWorkerRegistration & { sync?: { register(tag: string): Promise<void> } }) | undefined;

let line = new AbortController(); // cut when the network goes: a request left hanging would hold up the next run

/** What look.js has begun: requests for what is sure to be needed, and what readies `Intl`. */
interface Begun {
  early?: Record<string, Promise<Response>>;
  intl?: Promise<unknown>;
}

const { early = {}, intl } = globalThis as Begun;

function network(request: Request): Promise<Response> {
  const { pathname } = new URL(request.url);
  const { [pathname]: answer } = early;
  delete early[pathname]; // an answer is read once
  return answer ?? fetch(request, { signal: AbortSignal.any?.([request.signal, line.signal]) ?? line.signal });
}

let persisting: Promise<boolean> | undefined; // asked once a page: some browsers ask the person

const means: Means = {
  api: makeApi(network, location.origin),
  now: () => new Date(Date.now()),
  zone: phonesZone,
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
  afterPaint,
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

const code = location.pathname === "/join" ? behindHash(location.hash) : "";
if (code) history.replaceState(null, "", "/join"); // a code is used once, and no history needs it
const invited = code ? lookUp(means.api, code) : undefined;

const WITHOUT_A_WORD_MS = 300;
const WITHOUT_A_DATE_MS = 2000;

function passed(ms: number): Promise<void> {
  return new Promise((done) => setTimeout(done, ms));
}

/** Let in who was here: mostly that is known before anybody would wonder. The worker comes last. */
async function start(): Promise<void> {
  writeLike(navigator.languages);
  speak(firstLanguage(localStorage.getItem("language"), navigator.languages));
  const root = document.getElementById("app")!;
  const opened = door.open(["/join", "/sign-in"].includes(location.pathname));
  await Promise.race([Promise.all([opened, comeTo(location.pathname)]), passed(WITHOUT_A_WORD_MS)]);
  render(<App door={door} {...means} languages={navigator.languages} code={code} invited={invited} />, root);
  await Promise.race([Promise.all([opened, intl]), passed(WITHOUT_A_DATE_MS)]);
  await new Promise<void>(afterPaint);
  painted.value = true;
  await opened;
  registration = await (await import("./worker.ts")).startWorker(isCalm);
}

showBrowserBar();
startRouter();
watchInstall();
void start();
