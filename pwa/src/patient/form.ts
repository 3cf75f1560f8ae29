import type { EntryVersion } from "../api/client.ts";
import type { Day, Moment } from "../moment.ts";
import { isMore, type More, type Recalled, toldOf, UNTOLD } from "./more.ts";

export type Helping = "yes" | "fading" | "gone";
export type Severity = 1 | 2 | 3;

/** A side effect that was picked; its severity may still be unanswered. */
export interface Picked {
  effect: string;
  severity: Severity | null;
  stopped?: "no" | "some" | "most" | null; // doing usual things
  present?: boolean | null; // still there
  ended_on?: Day | null;
  tell?: "now" | "this_week" | "record" | null; // how soon someone should know
}

/** A side effect of earlier days that is over. */
export interface Ended {
  effect: string;
  ended_on: Day | null; // null: on an unknown day
}

/** What a form will replace. A refused version gives way to it: the clinic never had that one. */
export interface Amends {
  entryId: string;
  replaces: string[];
  mends?: string[]; // absent in drafts of an older version of the app
}

/** A check-in while it is being filled in. `null` is not answered: nothing is preselected. */
export interface Form {
  day: Day; // the day it is about: the one on which it was begun
  amends: Amends | null; // null: a new entry
  pain: number | null;
  helping: Helping | null;
  goneSince: Day | null;
  effects: Picked[] | null; // []: none today
  ended?: Ended[]; // absent: nothing of the kind was said
  more?: Partial<More>; // what most days do without
  recalled?: Recalled | null; // how a missed day was told beside another one
  note: string;
  reason?: string; // why it is amended; absent: not said
}

/** What a version tells beside its answers. */
export type Aside = Pick<EntryVersion, "device" | "reason">;

const NO_ASIDE: Aside = { device: null, reason: null };

/** Return a form in which nothing is answered. */
export function blankForm(day: Day): Form {
  return { day, amends: null, pain: null, helping: null, goneSince: null, effects: null, note: "" };
}

/** Whether there is nothing in it that could be lost. */
export function isBlank(form: Form): boolean {
  const { pain, helping, effects, ended = [], more = {}, note, amends } = form;
  const isTold = isMore(more) || ended.length > 0 || note !== "";
  return pain === null && helping === null && effects === null && !isTold && amends === null;
}

/** Return a form filled with a saved check-in, to amend it; it will replace every head of the entry. */
export function formOf(shown: EntryVersion, heads: readonly EntryVersion[], refused: readonly string[] = []): Form {
  return {
    day: shown.local_date,
    amends: { entryId: shown.entry_id, ...replacing(heads, refused) },
    pain: shown.pain,
    helping: shown.helping ?? null,
    goneSince: shown.gone_since ?? null,
    effects: shown.side_effects?.map((one) => ({ ...one, severity: one.severity as Severity })) ?? null,
    ...extrasOf(shown),
    note: shown.note ?? "",
  };
}

/** What only some check-ins tell: an amendment must not lose it. */
function extrasOf({ ended_effects: ended, recalled, ...version }: EntryVersion): Pick<Form, "ended" | "more" | "recalled"> {
  const more = toldOf(version);
  return { ...(ended && { ended }), ...(isMore(more) && { more }), ...(recalled && { recalled }) };
}

/** Return what a version that settles these heads replaces, and which refused ones it stands in for. */
export function replacing(heads: readonly EntryVersion[], refused: readonly string[]) {
  const isRefused = ({ id }: EntryVersion) => refused.includes(id);
  const replaces = heads.flatMap((head) => (isRefused(head) ? head.replaces : [head.id]));
  return { replaces: [...new Set(replaces)], mends: heads.filter(isRefused).map(({ id }) => id) };
}

/** Return what must be answered before it can be saved: the first such question, or nothing. */
export function missing(form: Form): "pain" | "severity" | null {
  if (form.pain === null && !form.recalled) return "pain";
  return form.effects?.some(({ severity }) => severity === null) ? "severity" : null;
}

/** Add a side effect, or take it away; the last one taken away leaves the question unanswered. */
export function toggled(picked: readonly Picked[] | null, effect: string): Picked[] | null {
  const others = (picked ?? []).filter((one) => one.effect !== effect);
  if (others.length === (picked ?? []).length) return [...others, { effect, severity: null }];
  return others.length > 0 ? others : null;
}

/** Return the version of a check-in that a form with nothing missing says. */
export function versionOf(
  form: Form,
  moment: Moment,
  newId: () => string,
  device: string | null = null,
): EntryVersion {
  const id = newId();
  return {
    ...moment,
    id,
    entry_id: form.amends?.entryId ?? newId(),
    kind: "check_in",
    replaces: form.amends?.replaces ?? [],
    local_date: form.day,
    ...UNTOLD,
    pain: form.pain,
    helping: form.helping,
    gone_since: form.helping === "gone" ? form.goneSince : null,
    side_effects: form.effects as EntryVersion["side_effects"],
    ...toldOf(form.more ?? {}),
    recalled: form.recalled ?? null,
    ended_effects: form.ended?.length ? (form.ended as EntryVersion["ended_effects"]) : null,
    note: form.note.trim() || null,
    device,
    reason: form.reason?.trim() || null,
  };
}

/** Return the version of a momentary rating, or of its amendment. */
export function ratingOf(
  pain: number,
  moment: Moment,
  newId: () => string,
  amends: readonly EntryVersion[] = [],
  aside: Aside = NO_ASIDE,
): EntryVersion {
  const [first] = amends;
  return {
    ...(first ? { ...livedAt(first), written_at: moment.written_at } : moment),
    id: newId(),
    entry_id: first?.entry_id ?? newId(),
    kind: "rating",
    replaces: amends.map(({ id }) => id),
    ...UNTOLD,
    pain,
    helping: null,
    gone_since: null,
    side_effects: null,
    note: first?.note ?? null,
    ...aside,
  };
}

/** The moment that a rating is about stays when it is corrected; only the writing is new. */
function livedAt({ local_date, local_time, utc_offset_minutes, zone }: EntryVersion): Omit<Moment, "written_at"> {
  return { local_date, local_time, utc_offset_minutes, zone };
}
