import type { ComponentType } from "preact";

import { words } from "../i18n/words.ts";
import { Later } from "../ui/Later.tsx";
import { CaseloadPage } from "./CaseloadPage.tsx";
import { ChangePage } from "./ChangePage.tsx";
import type { Given } from "./given.ts";
import { InvitePage } from "./InvitePage.tsx";
import { Missing } from "./Missing.tsx";
import { PatientPage } from "./PatientPage.tsx";
import { placeOf } from "./places.ts";
import { ReinvitePage } from "./ReinvitePage.tsx";
import { SessionPage } from "./SessionPage.tsx";
import { TeamPage } from "./TeamPage.tsx";

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
    case "invite":
      return <InvitePage given={given} />;
    case "patient":
      return <PatientPage key={place.patientId} given={given} patientId={place.patientId} explained={place.explained} />;
    case "day":
      return <Part load={loadDay} key={path} given={{ given, patientId: place.patientId, day: place.day }} />;
    case "reinvite":
      return <ReinvitePage key={path} given={given} patientId={place.patientId} />;
    case "session":
      return <SessionPage key={path} given={given} patientId={place.patientId} id={place.id} />;
    case "change":
      return <ChangePage key={path} given={given} patientId={place.patientId} id={place.id} />;
    case "team":
      return <TeamPage given={given} />;
    case "relief":
      return <Part load={loadRelief} given={{ given, by: place.by, explained: place.explained }} />;
    case "settings":
    case "rules":
    case "questions":
    case "texts":
      return <Part load={LOADS[place.page]} given={{ given }} />;
    case "missing":
      return <Nowhere given={given} />;
  }
}

function Nowhere({ given }: { given: Given }) {
  return (
    <main class="narrow">
      <Missing given={given} />
    </main>
  );
}

// What is opened seldom comes when it is opened.
const loadDay = async () => (await import("./DayPage.tsx")).DayPage;
const loadRelief = async () => (await import("./ReliefPage.tsx")).ReliefPage;
const LOADS = {
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
  return <Later load={load} given={given} waiting={waiting} failed={failed} />;
}
