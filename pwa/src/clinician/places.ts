/** Which of the clinic's screens a path asks for. */
export type Place =
  | { page: "caseload" | "invite" | "team" | "settings" | "missing" }
  | { page: "patient" | "reinvite"; patientId: string }
  | { page: "session" | "change"; patientId: string; id: string | null }; // null: a new one

const ID = "([0-9a-f-]{36})";
const FIXED: Record<string, "caseload" | "invite" | "team" | "settings"> = {
  "/clinic": "caseload",
  "/clinic/invite": "invite",
  "/clinic/team": "team",
  "/clinic/settings": "settings",
};
const OF_PATIENT = new RegExp(`^/clinic/patients/${ID}(?:/(invitation|sessions|changes)(?:/(new|${ID}))?)?$`);

const OF_ADMINISTRATORS: readonly Place["page"][] = ["team", "settings"];

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
  const [found, patientId, part, which] = OF_PATIENT.exec(plain) ?? [];
  if (!found || !patientId) return { page: "missing" };
  if (!part) return { page: "patient", patientId };
  if (part === "invitation") return which ? { page: "missing" } : { page: "reinvite", patientId };
  if (!which) return { page: "missing" };
  const id = which === "new" ? null : which;
  return { page: part === "sessions" ? "session" : "change", patientId, id };
}

export const CASELOAD = "/clinic";

export function patientPath(id: string): string {
  return `${CASELOAD}/patients/${id}`;
}
