import type { EntryVersion } from "../api/client.ts";
import { type Instrument, RESUMED_FOR_DAYS } from "../instruments.ts";
import type { Day } from "../moment.ts";
import { DRAFT } from "../storage/diary.ts";
import type { Pen } from "./log.ts";

/** An instrument while it is being filled in: one item a screen, nothing preselected. */
export interface Filling {
  day: Day; // on which it was begun
  at: number; // the item that is shown; as many as there are items: all is answered, and waits to be saved
  answers: readonly (number | null)[];
}

/** Return the name under which a phone keeps what is begun. */
export function draftName({ code }: Pick<Instrument, "code">): string {
  return `${DRAFT} questions ${code}`;
}

/** Return an instrument of which nothing is answered. */
export function begun({ items }: Instrument, day: Day): Filling {
  return { day, at: 0, answers: items.map(() => null) };
}

/** Return what was begun, if it is of these days and of this instrument; else begin anew. */
export function resumed(draft: Filling | undefined, instrument: Instrument, today: Day): Filling {
  const fits = draft?.answers.length === instrument.items.length;
  const age = draft ? (Date.parse(today) - Date.parse(draft.day)) / DAY_MS : 0;
  return draft && fits && age >= 0 && age <= RESUMED_FOR_DAYS ? draft : begun(instrument, today);
}

const DAY_MS = 86_400_000;

/** Take an answer to the item that is shown and go on to the next. */
export function answered(filling: Filling, value: number): Filling {
  const answers = filling.answers.with(filling.at, value);
  return { ...filling, answers, at: filling.at + 1 };
}

/** Go to an item: back to the one before, or from the end to one that is to be changed. */
export function wentTo(filling: Filling, at: number): Filling {
  return { ...filling, at: Math.min(Math.max(at, 0), filling.answers.length) };
}

/** Return the answers when none is missing. */
export function complete({ answers }: Filling): number[] | undefined {
  return answers.every((answer) => answer !== null) ? [...answers] : undefined;
}

type Code = NonNullable<EntryVersion["questionnaire"]>["instrument"];

/** Return the version of an entry that says complete answers. */
export function questionnaireOf(code: string, answers: number[], { moment, newId, device }: Pen): EntryVersion {
  return {
    ...moment,
    id: newId(),
    entry_id: newId(),
    kind: "questionnaire",
    replaces: [],
    pain: null,
    helping: null,
    gone_since: null,
    side_effects: null,
    note: null,
    device,
    reason: null,
    questionnaire: { instrument: code as Code, answers },
  };
}
