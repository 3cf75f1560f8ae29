import { words } from "../i18n/words.ts";
import type { Phone } from "../phone.ts";
import { Later } from "../ui/Later.tsx";
import { EntriesPage } from "./EntriesPage.tsx";
import { Frame } from "./Frame.tsx";
import type { Whom } from "./whom.ts";

interface Props {
  phone: Phone;
  whom: Whom;
  path: string; // "/entries", "/entries/2026-03-31"
}

const DAY = /^\/entries\/(\d{4}-\d\d-\d\d)$/;

/** All that a patient has logged, or one day of it; a path that names no day shows all. */
export function EntriesPages({ path, ...given }: Props) {
  const day = DAY.exec(path)?.[1];
  if (!day || Number.isNaN(Date.parse(day))) return <EntriesPage {...given} />;
  const { loading, unavailable } = words.value.app;
  const framed = (text: string) => (
    <Frame page="entries" back="/entries" demo={given.phone.me.value?.clinic.demo ?? false}>
      <p class="muted">{text}</p>
    </Frame>
  );
  return <Later key={day} load={loadDay} given={{ day, ...given }} waiting={framed(loading)} failed={framed(unavailable)} urgent />;
}

const loadDay = async () => (await import("./DayPage.tsx")).DayPage;
