import type { StandingEffect } from "./effectDays.ts";
import { type Form, type Picked, type Severity, toggled } from "./form.ts";
import { adviceFor } from "./urgency.ts";

/** What a person says of a side effect of an earlier day. */
export type Standing = "over" | "there";

/** What a form says of side effects. */
export type Said = Pick<Form, "effects" | "ended">;

/** Return what a form says of a side effect that was there on an earlier day; null: nothing yet. */
export function standingOf({ effects, ended = [] }: Said, effect: string): Standing | null {
  if (ended.some((one) => one.effect === effect)) return "over";
  return effects?.some((one) => one.effect === effect && one.present) ? "there" : null;
}

/** Return what a form says once this is said of a side effect; null takes it back. */
export function withStanding({ effects, ended = [] }: Said, one: StandingEffect, said: Standing | null): Required<Said> {
  const stays = ended.filter(({ effect }) => effect !== one.effect);
  if (said === "there") return { ended: stays, effects: withPicked(effects, asTold(one)) };
  const left = effects?.some(({ effect }) => effect === one.effect) ? toggled(effects, one.effect) : effects;
  return { ended: said === "over" ? [...stays, { effect: one.effect, ended_on: null }] : stays, effects: left };
}

/** The tap says how bad, too: the button names it. */
function asTold({ effect, severity }: StandingEffect): Picked {
  return { effect, severity: severity as Severity, present: true };
}

function withPicked(picked: readonly Picked[] | null, one: Picked): Picked[] {
  return [...(picked ?? []).filter(({ effect }) => effect !== one.effect), one];
}

/** Return what a form says once these are picked: what is picked again is not over. */
export function withPicks({ ended }: Said, effects: Picked[] | null): Said {
  const stays = ended?.filter((over) => !effects?.some(({ effect }) => effect === over.effect));
  return { effects, ...(stays && { ended: stays }) };
}

/** Return the picked side effects with more told of one of them; a day without "over" says nothing. */
export function told(picked: readonly Picked[], effect: string, more: Partial<Picked>): Picked[] {
  return picked.map((one) => (one.effect === effect ? tidy({ ...one, ...more }) : one));
}

function tidy(one: Picked): Picked {
  return one.present === false ? one : { ...one, ended_on: null };
}

/** Whether more was told of it than how bad it is. */
export function saysMore({ stopped, present, tell }: Picked): boolean {
  return stopped != null || present != null || tell != null;
}

/** Whether what was just picked calls for the screen that covers everything. */
export function beginsCrisis(before: readonly Picked[], after: readonly Picked[]): boolean {
  const calls = (picked: readonly Picked[]) => adviceFor(picked, null).includes("crisis");
  return calls(after) && !calls(before);
}
