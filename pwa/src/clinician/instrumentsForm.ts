import type { InstrumentsWords } from "messages:instruments";

import { DAYS_MAX, type Instrument, INSTRUMENTS } from "../instruments.ts";
import type { Problem } from "./problems.ts";
import type { ChosenInstruments, InstrumentsBody } from "./wire.ts";

/** One instrument in the form: whether it is asked, and the days as typed. */
export interface AskedForm {
  asked: boolean;
  first: string;
  every: string;
}

/** What a clinic asks, as a form. */
export interface InstrumentsForm {
  byCode: Record<string, AskedForm>;
  sameDayCover: boolean;
}

type Choice = Pick<ChosenInstruments, "plans" | "same_day_cover">;

/** Return the form of a choice; what is not asked shows the days as delivered. */
export function formOfInstruments({ plans, same_day_cover: sameDayCover }: Choice): InstrumentsForm {
  const askedBy = new Map<string, Choice["plans"][number]>(plans.map((plan) => [plan.instrument, plan]));
  const formOf = ({ code, first_day, every_days }: Instrument): [string, AskedForm] => {
    const plan = askedBy.get(code);
    return [code, { asked: plan !== undefined, first: String(plan?.first_day ?? first_day), every: String(plan?.every_days ?? every_days) }];
  };
  return { byCode: Object.fromEntries(INSTRUMENTS.map(formOf)), sameDayCover };
}

/** Ask an instrument, or no more; of one family only one stays. */
export function withAsked(form: InstrumentsForm, code: string, asked: boolean): InstrumentsForm {
  const family = INSTRUMENTS.find((one) => one.code === code)?.family;
  const rivals = INSTRUMENTS.filter((one) => family && one.family === family && one.code !== code);
  const dropped = asked ? rivals.map((one) => [one.code, { ...form.byCode[one.code]!, asked: false }]) : [];
  return { ...form, byCode: { ...form.byCode, ...Object.fromEntries(dropped), [code]: { ...form.byCode[code]!, asked } } };
}

/** Return the choice that a form says; what is no whole number goes as it is, for the server to refuse. */
export function bodyOfInstruments({ byCode, sameDayCover }: InstrumentsForm): InstrumentsBody {
  const asked = INSTRUMENTS.filter(({ code }) => byCode[code]?.asked);
  const plans = asked.map(({ code }) => ({ instrument: code, first_day: daysTyped(byCode[code]!.first), every_days: daysTyped(byCode[code]!.every) }));
  return { plans, same_day_cover: sameDayCover } as InstrumentsBody;
}

function daysTyped(typed: string): number {
  return /^\s*\d{1,9}\s*$/.test(typed) ? Number(typed) : 0; // no day has the number 0 here
}

/** Return what is wrong beside each field: "peg.first_day", "phq_9.instrument". */
export function instrumentErrors(problem: Problem | undefined, sent: InstrumentsBody | undefined, words: InstrumentsWords): Record<string, string> {
  const pairs = (problem?.where ?? []).flatMap(({ field, code }) => {
    const [, at, name] = /^plans\.(\d+)\.(\w+)$/.exec(field) ?? [];
    const plan = sent?.plans[Number(at)];
    if (!plan || !name) return [];
    const said = code === "needs_same_day_cover" ? words.fault.needs_same_day_cover : words.fault.range({ most: String(DAYS_MAX) });
    return [[`${plan.instrument}.${name}`, said]];
  });
  return Object.fromEntries(pairs);
}

/** Return a choice in lines, for whoever was slower. */
export function instrumentLines({ plans }: Choice, words: InstrumentsWords): string[] {
  const nameOf = (code: string) => INSTRUMENTS.find((one) => one.code === code)?.name ?? code;
  if (plans.length === 0) return [words.nothing];
  return plans.map((plan) => words.line({ name: nameOf(plan.instrument), first: String(plan.first_day), every: String(plan.every_days) }));
}
