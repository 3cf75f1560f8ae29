import { momentOf } from "../moment.ts";
import { type Fault, fault, textTyped } from "./fields.ts";
import type { Confounder, ConfounderBody } from "./wire.ts";

export const KINDS = ["block", "surgery", "opioid_change", "other"] as const;

/** What stands in the fields of the form, as typed. */
export interface ChangeForm {
  date: string;
  kind: ConfounderBody["kind"] | "";
  note: string;
  inError: boolean;
}

/** Return a form for a change of today. */
export function newChangeForm(now: Date, zone: string): ChangeForm {
  return { date: momentOf(now, zone).local_date, kind: "", note: "", inError: false };
}

/** Return the form of a change that stands. */
export function formOfChange({ local_date, kind, note, entered_in_error }: Confounder): ChangeForm {
  return { date: local_date, kind, note: note ?? "", inError: entered_in_error };
}

/** Return what to send, or the fields that cannot be sent as they are. */
export function changeBody({ date, kind, note, inError }: ChangeForm): { body: ConfounderBody } | { faults: Fault[] } {
  const faults = [
    ...(date ? [] : [fault("local_date", "required")]),
    ...(kind ? [] : [fault("kind", "required")]),
  ];
  if (!kind || faults.length > 0) return { faults };
  return { body: { local_date: date, kind, note: textTyped(note), entered_in_error: inError } };
}
