import type { ComponentType } from "preact";

import type { Api, Me } from "./api/client.ts";
import type { LookedUp } from "./api/lookUp.ts";
import { words } from "./i18n/words.ts";
import { isFirstTime } from "./patient/firstTime.ts";
import { Home } from "./patient/Home.tsx";
import type { Whom } from "./patient/whom.ts";
import type { Phone } from "./phone.ts";
import { go, path } from "./router.ts";
import { come, Later } from "./ui/Later.tsx";
import type { Door, Who } from "./who.ts";

export interface AppProps {
  door: Door;
  api: Api;
  newId: () => string;
  device: string | null;
  now: () => Date;
  zone: () => string;
  languages: readonly string[];
  code: string; // of the invitation's link
  invited: LookedUp | undefined; // asked while the page for it still loads
}

/** Which page is shown, from the path and from who is here. */
export function App(props: AppProps) {
  const who = props.door.who.value;
  const entered = async (me: Me) => {
    await props.door.welcome(me);
    if (me.role === "patient") go(path.value === "/join" && isFirstTime(localStorage) ? "/welcome" : "/");
    else if (!inClinic()) go("/clinic"); // else back to the page where a sign-in ran out
  };
  if (path.value === "/join") {
    const { api, code, invited, zone } = props;
    return <Loaded load={loadJoin} given={{ api, code, invited, zone: zone(), onMe: entered }} />;
  }
  if (path.value === "/sign-in" || who.kind === "nobody") {
    return <Loaded load={loadSignIn} given={{ api: props.api, ...knownOf(who), onMe: entered }} />;
  }
  return <Inside {...props} who={who} />;
}

function Inside({ who, ...props }: AppProps & { who: Who }) {
  switch (who.kind) {
    case "patient":
      return <PatientPage {...props} phone={who.phone} />;
    case "staff":
      return <Loaded load={loadClinic} given={{ ...props, me: who.me, path: path.value, ...endings(props.door) }} />;
    case "unreachable":
      return <Stuck text={words.value.app.unavailable} onAgain={() => void props.door.ask()} />;
    case "shut":
      return <Stuck text={words.value.app.shut} onAgain={() => location.reload()} />;
    default:
      return <p class="opening">{words.value.app.loading}</p>;
  }
}

function PatientPage({ phone, door, api, zone, languages }: AppProps & { phone: Phone }) {
  const whom = { zone: zone(), languages, clinicPhone: phone.me.value?.clinic.phone ?? null };
  const load = patientPageOf(path.value);
  if (!load) return <Home phone={phone} whom={whom} />;
  return <Loaded load={load} given={{ api, phone, whom, path: path.value, onSignedOut: (owes) => leave(door, owes) }} />;
}

/** What each page of a patient is handed; most need less. */
interface PatientPageProps {
  api: Api;
  phone: Phone;
  whom: Whom;
  path: string;
  onSignedOut: (owes: boolean) => void;
}

const loadJoin = async () => (await import("./entrance/Join.tsx")).Join;
const loadSignIn = async () => (await import("./entrance/SignIn.tsx")).SignIn;
const loadClinic = async () => (await import("./ClinicPage.tsx")).ClinicPage;
const PATIENT_PAGES: Record<string, () => Promise<ComponentType<PatientPageProps>>> = {
  "/settings": async () => (await import("./patient/Settings.tsx")).Settings,
  "/copy": async () => (await import("./patient/CopyPage.tsx")).CopyPage,
  "/entries": async () => (await import("./patient/EntriesPages.tsx")).EntriesPages,
  "/relief": async () => (await import("./patient/relief/ReliefPages.tsx")).ReliefPages,
  "/questions": async () => (await import("./patient/QuestionsPage.tsx")).QuestionsPage,
  "/help": async () => (await import("./patient/HelpPages.tsx")).HelpPages,
  "/welcome": async () => (await import("./patient/Welcome.tsx")).Welcome,
};

/** Return what loads a page of a patient; nothing for the home screen, which the first load carries. */
function patientPageOf(place: string) {
  return PATIENT_PAGES[startOf(place)];
}

/** Let the page come that lies at a path, before it is known who will see it. */
export async function comeTo(place: string): Promise<void> {
  const others: Record<string, () => Promise<void>> = {
    "/join": () => come(loadJoin),
    "/sign-in": () => come(loadSignIn),
    "/clinic": () => come(loadClinic),
  };
  const load = patientPageOf(place);
  await (load ? come(load) : others[startOf(place)]?.());
}

/** Return the first part of a path: "/entries" of "/entries/2026-03-31". */
function startOf(place: string): string {
  return `/${place.split("/")[1]}`;
}

/** Nobody is known on this device and the server cannot be asked, or what is stored here cannot be opened. */
function Stuck({ text, onAgain }: { text: string; onAgain: () => void }) {
  return (
    <main class="opening">
      <p>{text}</p>
      <button type="button" class="button" onClick={onAgain}>
        {words.value.app.again}
      </button>
    </main>
  );
}

function Loaded<Given extends object>({ load, given }: { load: () => Promise<ComponentType<Given>>; given: Given }) {
  const { app } = words.value;
  return (
    <Later
      key={load}
      load={load}
      given={given}
      waiting={<p class="opening">{app.loading}</p>}
      failed={<p class="opening">{app.unavailable}</p>}
      urgent
    />
  );
}

/** How a sign-in ends: by itself, and signing in again leads back to the page; or on purpose. */
function endings(door: Door) {
  return { onSignedOut: () => door.runOut(), onLeave: () => leave(door) };
}

function leave(door: Door, owesSignOut = false): void {
  void door.leave(owesSignOut);
  go("/sign-in");
}

function inClinic(): boolean {
  return path.value.startsWith("/clinic");
}

/** What this device knows of who signs in again. */
function knownOf(who: Who): { login: string; demo: boolean } {
  const me = who.kind === "patient" ? who.phone.me.value : null;
  return { login: me?.login ?? "", demo: me?.clinic.demo ?? false };
}
