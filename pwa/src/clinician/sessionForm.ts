import type { Route } from "../charts/values.ts";
import { momentOf } from "../moment.ts";
import { asTyped, type Fault, fault, numberTyped, textTyped } from "./fields.ts";
import type { Session, SessionBody } from "./wire.ts";

/** What stands in the fields of the form, as typed. */
export interface SessionForm {
  date: string;
  time: string; // "14:30"
  zone: string;
  route: Route | ""; // nothing is preselected
  dose: string;
  weight: string;
  duration: string;
  note: string;
  inError: boolean;
}

/** Return a form for a session given now. */
export function newSessionForm(now: Date, zone: string): SessionForm {
  const { local_date, local_time } = momentOf(now, zone);
  const blank = { route: "", dose: "", weight: "", duration: "", note: "", inError: false } as const;
  return { date: local_date, time: local_time.slice(0, 5), zone, ...blank };
}

/** Return the form of a session that stands. */
export function formOfSession(session: Session): SessionForm {
  return {
    date: session.local_date,
    time: session.local_time.slice(0, 5),
    zone: session.zone,
    route: session.route,
    dose: asTyped(session.dose_mg),
    weight: asTyped(session.weight_kg),
    duration: asTyped(session.duration_minutes),
    note: session.note ?? "",
    inError: session.entered_in_error,
  };
}

/** Return what to send, or the fields that cannot be sent as they are; limits are the server's to judge. */
export function sessionBody(form: SessionForm): { body: SessionBody } | { faults: Fault[] } {
  const dose = numberTyped(form.dose);
  const weight = numberTyped(form.weight);
  const duration = numberTyped(form.duration);
  const faults = [
    ...(form.date ? [] : [fault("local_date", "required")]),
    ...(form.time ? [] : [fault("local_time", "required")]),
    ...(form.route ? [] : [fault("route", "required")]),
    ...(dose === null ? [fault("dose_mg", "required")] : []),
    ...(dose === undefined ? [fault("dose_mg", "not_a_number")] : []),
    ...(weight === undefined ? [fault("weight_kg", "not_a_number")] : []),
    ...(duration === undefined ? [fault("duration_minutes", "not_a_number")] : []),
  ];
  if (faults.length > 0 || !form.route || dose == null || weight === undefined || duration === undefined) {
    return { faults };
  }
  return { body: { ...when(form), route: form.route, dose_mg: dose, weight_kg: weight, ...rest(form, duration) } };
}

function when({ date, time, zone }: SessionForm) {
  const local_time = `${time}:00`;
  return { local_date: date, local_time, zone, utc_offset_minutes: offsetAt(date, local_time, zone) };
}

function rest(form: SessionForm, duration_minutes: number | null) {
  return { duration_minutes, note: textTyped(form.note), entered_in_error: form.inError };
}

/** Return the offset that a zone has at a local time; in an hour that comes twice, the first one's. */
export function offsetAt(date: string, time: string, zone: string): number {
  const local = Date.parse(`${date}T${time}Z`);
  const at = (offset: number) => momentOf(new Date(local - offset * 60_000), zone).utc_offset_minutes;
  const [before, after] = [at(24 * 60), at(-24 * 60)];
  return at(before) === before ? before : at(after) === after ? after : before;
}
