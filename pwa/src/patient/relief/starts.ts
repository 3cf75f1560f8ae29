import { dayNumber, isoDay } from "../../charts/days.ts";
import type { Day } from "../../moment.ts";
import type { Given } from "./told.ts";

const WEEKS = 28; // days
const MONTHS = 91; // days
const TOO_NEW = 7; // days: a page for the visit is about what came before the session of these days

/** From when on a page for the visit can tell. */
export interface Start {
  name: "session" | "before" | "weeks" | "months";
  day: Day;
}

/** Return from when on a page can tell, and which of these it begins with. */
export function startsOf(sessions: readonly Given[], today: Day): { starts: Start[]; first: Start["name"] } {
  const given = sessions.filter((one) => !one.entered_in_error && one.local_date <= today).map((one) => one.local_date);
  const [last, before] = [...new Set(given)].sort().reverse();
  const isNew = last !== undefined && dayNumber(today) - dayNumber(last) < TOO_NEW;
  const starts: Start[] = [
    ...(last ? [{ name: "session", day: last } as const] : []),
    ...(before ? [{ name: "before", day: before } as const] : []),
    { name: "weeks", day: isoDay(dayNumber(today) - WEEKS + 1) },
    { name: "months", day: isoDay(dayNumber(today) - MONTHS + 1) },
  ];
  if (!last) return { starts, first: "weeks" };
  if (!isNew) return { starts, first: "session" };
  return { starts, first: before ? "before" : "weeks" };
}
