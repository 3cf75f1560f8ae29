import type { Day } from "../moment.ts";

/** How often one instrument is asked of this patient. */
export interface Asked {
  instrument: string;
  first_day: number; // days from a session, which is day 0, to the first time
  every_days: number; // days from then on to the next time
  at_start: boolean; // asked before the first session, too
}

/** What the schedule goes by: the server's last answer, and what was filled in here since. */
export interface Schedule {
  plans: readonly Asked[];
  started: Day; // the first day with the clinic
  session_days: readonly Day[]; // those after today do not count yet
  answered: Readonly<Record<string, Day>>; // the last day on which each was filled in
}

/** An instrument that waits to be filled in. */
export interface Due {
  instrument: string;
  since: Day;
}

/** What the server says of filled-in instruments: the last day of each is enough here. */
type Told = Omit<Schedule, "answered"> & { scores: readonly { instrument: string; day: Day }[] };

/** Return what is worth keeping of the server's answer. */
export function scheduleOf({ plans, started, session_days, scores }: Told): Schedule {
  const answered = Object.fromEntries(scores.map(({ instrument, day }) => [instrument, day])); // the last of each
  return { plans, started, session_days, answered };
}

/** Return what is due on a day, as the clinic's server reckons it; nothing on the day of a session. */
export function dueOf({ plans, started, session_days, answered }: Schedule, today: Day): Due[] {
  const sessions = session_days.filter((day) => day <= today).sort();
  if (sessions.at(-1) === today) return [];
  return plans.flatMap((plan) => {
    const last = answered[plan.instrument];
    const since = sinceOf(plan, started, sessions, last, today);
    return since && (!last || last < since) ? [{ instrument: plan.instrument, since }] : [];
  });
}

/** Return the latest day up to today on which it had to be asked; none: there is none yet. */
function sinceOf(plan: Asked, started: Day, sessions: readonly Day[], last: Day | undefined, today: Day): Day | null {
  const [first, latest] = [sessions[0], sessions.at(-1)];
  if (!first || !latest) return plan.at_start ? latestOf(started, plan.every_days, today) : null;
  const regular = latestOf(plus(latest, plan.first_day), plan.every_days, today);
  const putOff = plus(last ?? first, plan.first_day + plan.every_days);
  return regular ?? (putOff <= today ? putOff : null);
}

function latestOf(first: Day, every: number, today: Day): Day | null {
  if (first > today) return null;
  const days = Math.round((Date.parse(today) - Date.parse(first)) / DAY_MS);
  return plus(first, Math.floor(days / every) * every);
}

function plus(day: Day, days: number): Day {
  return new Date(Date.parse(day) + days * DAY_MS).toISOString().slice(0, 10);
}

const DAY_MS = 86_400_000; // days here are of the calendar: each has 24 hours
