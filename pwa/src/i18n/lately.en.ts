const COUNTS: Record<number, string> = { 1: "one", 2: "two", 3: "three", 4: "four" };
const count = (n: number) => COUNTS[n] ?? String(n);

/** "last four sessions"; a series is sessions close together, told as one. */
function last(n: number, series: boolean): string {
  if (series) return n === 1 ? "last course of sessions" : `last ${count(n)} courses of sessions`;
  return n === 1 ? "last session" : `last ${count(n)} sessions`;
}

/** How long the last sessions helped, as a patient would say it: no statistics, no advice. */
export const latelyEn = {
  title: "How long it helped",
  helped: (n: number, series: boolean, spans: string) => `Your ${last(n, series)} helped for ${spans}.`,
  allWithout: (n: number, series: boolean) => `Your ${last(n, series)} brought no clear relief.`,
  allUnknown: (n: number, series: boolean) => `How long your ${last(n, series)} helped could not be measured.`,
  of: (n: number, series: boolean, parts: string) => `Of your ${last(n, series)}, ${parts}.`,
  someHelped: (n: number, spans: string) => `${count(n)} helped for ${spans}`,
  someWithout: (n: number) => `${count(n)} brought no clear relief`,
  someUnknown: (n: number) => `${count(n)} could not be measured`,
  unit: (spans: string, days: number) => `${spans} ${days === 1 ? "day" : "days"}`,
  atLeast: (days: string) => `at least ${days}`,
  about: (days: string) => `about ${days}`,
  series: "Sessions close together count as one course, from the day of its last session.",
  regular: "Regular doses are not counted here, as their relief is not left to end.",
  soon: "The newest is too recent to count.",
  noRelief: "no clear relief",
  after: (day: string) => `After ${day}`,
  axis: "days",
  why: {
    baseline: "too few check-ins before it",
    early: "too few check-ins after it",
    low_baseline: "little pain before it",
    confounder: "another treatment came",
    other: "not measured",
  } as Record<string, string>,
};

export type LatelyWords = typeof latelyEn;
