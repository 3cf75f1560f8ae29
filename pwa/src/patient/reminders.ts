import { type Api, type Reminders, type Wishes, reach } from "../api/client.ts";

/** What came of a call: how the reminders stand, or why nothing was done. */
export type Told = { stands: Reminders } | { trouble: Trouble; stands?: Reminders };
export type Trouble = "away" | "stale" | "times" | "weekdays" | "email" | "zone" | "other" | "code" | "wait";

interface Call {
  data?: unknown;
  error?: unknown;
  response: Response;
}

const FIELDS: readonly string[] = ["times", "weekdays", "email", "zone"];
export const TIMES_MOST = 3;
const EVENING = "20:00:00";

/** Ask the server how the reminders stand. */
export function fetchReminders(api: Api): Promise<Told> {
  return told(api.GET("/api/v1/reminders"));
}

/** Save wishes on top of the state that was seen. */
export function saveWishes(api: Api, seen: number, wishes: Wishes): Promise<Told> {
  return told(api.PUT("/api/v1/reminders", { headers: { "If-Match": `"${seen}"` }, body: wishes }));
}

/** Prove that an address is one's own. */
export function confirmEmail(api: Api, code: string): Promise<Told> {
  return told(api.POST("/api/v1/reminders/email-confirmations", { body: { code: code.trim() } }));
}

/** Have the code sent to the address once more. */
export function sendCodeAgain(api: Api): Promise<Told> {
  return told(api.POST("/api/v1/reminders/email-codes"));
}

/** Tell the server where to push to this device, or to stop. */
export function subscribe(api: Api, place: { endpoint: string; p256dh: string; auth: string }): Promise<Told> {
  return told(api.PUT("/api/v1/reminders/push", { body: place }));
}

export async function unsubscribe(api: Api): Promise<Told> {
  const { response } = await reach(api.DELETE("/api/v1/reminders/push"));
  return response?.ok ? fetchReminders(api) : { trouble: "away" };
}

async function told(call: Promise<Call>): Promise<Told> {
  const { data, error, response } = await reach(call);
  if (response?.ok) return { stands: data as Reminders };
  if (!response || response.status >= 500 || response.status === 401) return { trouble: "away" };
  return troubleOf(response.status, error as Problem | undefined);
}

interface Problem {
  code?: string;
  current?: Reminders;
  where?: { field: string }[];
}

/** Return what a refusal means to the patient. */
export function troubleOf(status: number, problem: Problem = {}): Told {
  if (status === 412 && problem.current) return { trouble: "stale", stands: problem.current };
  if (status === 429) return { trouble: "wait" };
  if (problem.code === "code_unusable") return { trouble: "code" };
  const field = problem.where?.[0]?.field.split(".")[0] ?? "";
  return { trouble: FIELDS.includes(field) ? (field as Trouble) : "other" };
}

/** Return the wishes that a form begins with: those that stand, in the language of the page. */
export function formOf({ number, wishes }: Reminders, zone: string, language: Wishes["language"]): Wishes {
  return number === 0 ? { ...wishes, zone, language } : { ...wishes, language };
}

/** Return the wishes with another time, or without one. */
export function withTime(wishes: Wishes, at: number, time: string): Wishes {
  const times = wishes.times.map((one, number) => (number === at ? secondsOf(time) : one));
  return { ...wishes, times };
}

export function addTime(wishes: Wishes): Wishes {
  const free = [EVENING, "08:00:00", "13:00:00"].find((time) => !wishes.times.includes(time));
  return { ...wishes, times: [...wishes.times, free ?? EVENING] };
}

export function removeTime(wishes: Wishes, at: number): Wishes {
  return { ...wishes, times: wishes.times.filter((_, number) => number !== at) };
}

/** Return the wishes with a day of the week put in or taken out; 1 is Monday. */
export function toggleDay(wishes: Wishes, day: number): Wishes {
  const chosen = wishes.weekdays.includes(day);
  const weekdays = chosen ? wishes.weekdays.filter((one) => one !== day) : [...wishes.weekdays, day];
  return { ...wishes, weekdays: weekdays.sort((a, b) => a - b) };
}

/** Return what the server would refuse, before it is asked. */
export function missing({ times, weekdays }: Wishes): "times" | "weekdays" | null {
  if (times.some((time) => time === "") || new Set(times).size !== times.length || times.length === 0) return "times";
  return weekdays.length === 0 ? "weekdays" : null;
}

/** A field for a time of day says "20:00"; the wire has seconds. */
function secondsOf(time: string): string {
  return time.length === 5 ? `${time}:00` : time;
}
