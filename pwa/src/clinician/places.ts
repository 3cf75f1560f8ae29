import type { Grouping } from "./wire.ts";

/** Which of the clinic's screens a path asks for. */
export type Place =
  | { page: "caseload" | "invite" | "team" | "settings" | "rules" | "questions" | "texts" | "missing" }
  | { page: "relief"; by: Grouping; explained: string | null } // null: no number is explained
  | { page: "patient"; patientId: string; explained: string | null } // the number that is explained; null: none
  | { page: "day"; patientId: string; day: string }
  | { page: "reinvite"; patientId: string }
  | { page: "session" | "change"; patientId: string; id: string | null }; // null: a new one

const ID = "([0-9a-f-]{36})";
const FIXED: Record<string, "caseload" | "invite" | "team" | "settings" | "rules" | "questions" | "texts"> = {
  "/clinic": "caseload",
  "/clinic/invite": "invite",
  "/clinic/team": "team",
  "/clinic/settings": "settings",
  "/clinic/settings/relief": "rules",
  "/clinic/settings/questions": "questions",
  "/clinic/settings/texts": "texts",
};
const OF_PATIENT = new RegExp(`^/clinic/patients/${ID}(?:/(invitation|sessions|changes)(?:/(new|${ID}))?)?$`);
const EXPLAINED = new RegExp(`^/clinic/patients/${ID}/explained/([a-z]+(?:-[0-9]+)?)$`);

const DAY = new RegExp(`^/clinic/patients/${ID}/days/([0-9]{4}-[0-9]{2}-[0-9]{2})$`);
const RELIEF = /^\/clinic\/relief(?:\/(route|dose|condition|quarter))?(?:\/explained\/([a-z-]+))?$/;

const OF_ADMINISTRATORS: readonly Place["page"][] = ["team", "settings", "rules", "questions", "texts"];

/**
 * Return the place of a path for a role; a path that names none of its places is missing.
 *
 * An administrator's start is the team: the caseload holds health data.
 */
export function placeOf(path: string, role: string): Place {
  const place = anyPlace(path);
  const administers = role === "administrator";
  if (place.page === "caseload" && administers) return { page: "team" };
  return administers === OF_ADMINISTRATORS.includes(place.page) ? place : { page: "missing" };
}

function anyPlace(path: string): Place {
  const plain = path.length > 1 ? path.replace(/\/$/, "") : path;
  const fixed = FIXED[plain];
  if (fixed) return { page: fixed };
  const [relief, by = "route", explained = null] = RELIEF.exec(plain) ?? [];
  if (relief) return { page: "relief", by: by as Grouping, explained };
  const [, of, day] = DAY.exec(plain) ?? [];
  if (of && day) return Number.isNaN(Date.parse(day)) ? { page: "missing" } : { page: "day", patientId: of, day };
  const [, whose, number] = EXPLAINED.exec(plain) ?? [];
  if (whose && number) return { page: "patient", patientId: whose, explained: number };
  const [found, patientId, part, which] = OF_PATIENT.exec(plain) ?? [];
  if (!found || !patientId) return { page: "missing" };
  if (!part) return { page: "patient", patientId, explained: null };
  if (part === "invitation") return which ? { page: "missing" } : { page: "reinvite", patientId };
  if (!which) return { page: "missing" };
  const id = which === "new" ? null : which;
  return { page: part === "sessions" ? "session" : "change", patientId, id };
}

export const CASELOAD = "/clinic";

export function patientPath(id: string): string {
  return `${CASELOAD}/patients/${id}`;
}

/** Return the path of what a patient logged for a day. */
export function dayPath(id: string, day: string): string {
  return `${patientPath(id)}/days/${day}`;
}

/** Return the path of relief compared by something, or of the explanation of one of its numbers. */
export function reliefPath(by: Grouping, explained?: string): string {
  return `${CASELOAD}/relief/${by}${explained ? `/explained/${explained}` : ""}`;
}

/** Return which of the header's links the path belongs to: the longest that it begins with. */
export function currentOf(path: string, links: readonly string[]): string | undefined {
  const within = links.filter((link) => path === link || (link !== CASELOAD && path.startsWith(`${link}/`)));
  return within.sort((a, b) => b.length - a.length)[0];
}

/** Return the lasting address of the explanation of a patient's number. */
export function explainedPath(id: string, number: string): string {
  return `${patientPath(id)}/explained/${number}`;
}
