import { plural } from "./plural.ts";

const episodes = plural("en", "episode", "episodes");

/** What each number of relief across the clinic means, in English. */
export const reliefExplainEn = {
  group: (name: string, patients: string, all: string, evaluable: string, responders: string) =>
    `${name}: ${patients} patients, ${all} episodes, ${evaluable} of them could be judged, ${responders} with relief.`,
  patients: (n: string) => `${n} patients who have joined, their last 28 days.`,
  changing: (shorter: string, longer: string) => `${shorter} getting shorter, ${longer} getting longer. Each patient’s own page lists every episode behind it.`,
  notJudged: (n: number) =>
    `${episodes(n)} that could not be judged: too few scores before or after the sessions, too little pain before, another treatment in the first days, or too soon.`,
  notResponding: (n: number) => `${episodes(n)} without relief: how long relief lasts is asked only where there was some.`,
  hidden: (n: number) => `${n} of the groups: fewer than 5 patients each, so that nobody can be recognised.`,
  nothing: "Nothing.",
  unclear: "Patients without a clear direction are not named: no trend that chance alone could have made is called one.",
  names: {
    patients: "Patients",
    episodes: "Episodes",
    responders: "With relief",
    median: "Median relief",
    rmst: "Mean relief",
    "log-rank": "Do the groups differ?",
    trend: "Whose relief is changing",
    logging: "How complete the logging is",
  } as Record<string, string>,
  means: {
    patients: "Patients with at least one course of sessions in the group. A patient may be in several groups: one course by infusion, a later one by spray.",
    episodes: "What follows a course of sessions until the next course, another change of treatment, or today. A course belongs to the group of its route (mixed when it had several), of its mean dose a session, of its patient’s condition, or of the calendar quarter of its last session.",
    median: "The day by which relief had ended in half of the episodes with relief; those of patients who are still in relief, or are treated again, do not make it look short. The interval is by bootstrap over patients: it is drawn again and again from whole patients, because the episodes of one patient resemble each other. People are treated again because relief fades, so a second median counts each next session as the end: right where sessions come as soon as relief is gone, as the first is where they follow the calendar. Fewer than 5 episodes with relief: too few to estimate.",
    rmst: "The mean days in relief among the first 28 days: the area under the curve up to day 28, or up to the longest time seen where that is shorter. It can be compared where the median is not reached.",
    "log-rank": "The log-rank test asks whether one curve for all would explain the groups as well as their own. A small p says: hardly. It treats the episodes as independent and the groups as made by chance; neither holds here, so read it as a hint. Hidden groups are not in it.",
    trend: "For each patient, the slope of relief over the number of the course, by Akritas, Theil and Sen: the middle of the slopes between all pairs of episodes, which respects “at least”. A direction is named only with at least 6 episodes with relief, at least 4 of them seen to end, a permutation p below 0.05, and the same, as clearly, among the pairs of episodes whose baselines are at most one point apart: a lower baseline alone makes the same relief look shorter.",
    logging: "Days with a score, of the days on which there could be one: for each patient the last 28 days, or since the first entry if that is later; today counts once it is logged.",
  } as Record<string, string>,
};

export type ReliefExplainWords = typeof reliefExplainEn;
