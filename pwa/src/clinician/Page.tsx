import type { ComponentType } from "preact";

import { words } from "../i18n/words.ts";
import { Later } from "../ui/Later.tsx";
import { CaseloadPage } from "./CaseloadPage.tsx";
import type { Given } from "./given.ts";
import { Missing } from "./Missing.tsx";
import { type Place, placeOf } from "./places.ts";

interface Props {
  path: string;
  given: Given;
}

/** The screen of a path; administrators have those of the clinic, clinicians those of its patients. */
export function Page({ path, given }: Props) {
  const place = placeOf(path, given.me.role);
  switch (place.page) {
    case "caseload":
      return <CaseloadPage given={given} />;
    case "missing":
      return <Nowhere given={given} />;
    case "relief":
      return <Part load={loadRelief} given={{ given, by: place.by, explained: place.explained }} />;
    case "invite":
    case "team":
    case "settings":
    case "rules":
    case "questions":
    case "texts":
      return <Part key={path} load={LOADS[place.page]} given={{ given }} />;
    default:
      return <OfPatient path={path} place={place} given={given} />;
  }
}

type PlaceOfPatient = Extract<Place, { patientId: string }>;

function OfPatient({ path, place, given }: Props & { place: PlaceOfPatient }) {
  const { patientId } = place;
  switch (place.page) {
    case "patient":
      return <Part load={loadPatient} key={patientId} given={{ given, patientId, explained: place.explained }} />;
    case "day":
      return <Part load={loadDay} key={path} given={{ given, patientId, day: place.day }} />;
    case "reinvite":
      return <Part load={loadReinvite} key={path} given={{ given, patientId }} />;
    case "session":
      return <Part load={loadSession} key={path} given={{ given, patientId, id: place.id }} />;
    case "change":
      return <Part load={loadChange} key={path} given={{ given, patientId, id: place.id }} />;
  }
}

function Nowhere({ given }: { given: Given }) {
  return (
    <main class="narrow">
      <Missing given={given} />
    </main>
  );
}

// The caseload is what the clinic opens; each other page comes when it is opened.
const loadPatient = async () => (await import("./patientParts.ts")).PatientPage;
const loadReinvite = async () => (await import("./patientParts.ts")).ReinvitePage;
const loadSession = async () => (await import("./patientParts.ts")).SessionPage;
const loadChange = async () => (await import("./patientParts.ts")).ChangePage;
const loadDay = async () => (await import("./DayPage.tsx")).DayPage;
const loadRelief = async () => (await import("./ReliefPage.tsx")).ReliefPage;
const LOADS = {
  invite: async () => (await import("./patientParts.ts")).InvitePage,
  team: async () => (await import("./TeamPage.tsx")).TeamPage,
  settings: async () => (await import("./SettingsPage.tsx")).SettingsPage,
  rules: async () => (await import("./RulesPage.tsx")).RulesPage,
  questions: async () => (await import("./InstrumentsPage.tsx")).InstrumentsPage,
  texts: async () => (await import("./TextsPage.tsx")).TextsPage,
};

interface PartProps<T> {
  load: () => Promise<ComponentType<T>>;
  given: T;
}

function Part<T extends object>({ load, given }: PartProps<T>) {
  const { app } = words.value;
  const waiting = (
    <main>
      <p class="muted waiting">{app.loading}</p>
    </main>
  );
  const failed = (
    <main>
      <p class="card">{app.unavailable}</p>
    </main>
  );
  return <Later load={load} given={given} waiting={waiting} failed={failed} urgent />;
}
