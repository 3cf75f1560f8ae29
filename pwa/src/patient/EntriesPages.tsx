import type { Phone } from "../phone.ts";
import { DayPage } from "./DayPage.tsx";
import { EntriesPage } from "./EntriesPage.tsx";
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
  return <DayPage key={day} day={day} {...given} />;
}
