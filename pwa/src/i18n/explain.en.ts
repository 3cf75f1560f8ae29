/** The words that explain a patient's numbers, in English; the type makes every other language name the same ones. */
export const explainEn = {
  how: "How it is measured",
  close: "Close",
  missing: "There is no such number on this page.",
  used: "What it rests on",
  leftOut: "What was left out, and why",
  nothing: "Nothing.",
  values: "Parameters",
  link: "Permanent link to this explanation",
  unjudged: (course: string, why: string) => `After ${course}: not evaluable, ${why}.`,
  unresponsive: (course: string) => `After ${course}: no response, so it has no duration to estimate from.`,
  missed: (n: string, of: string) => `${n} of ${of} days have no score: a missing day is never a number.`,
  spikes: (days: string) => `Single scores above the threshold: day ${days}.`,
  inherited: "The baseline is that of the episode before: at this course the relief of the one before had not been over long enough.",
  names: {
    responders: "Episodes with relief",
    median: "Median relief",
    rmst: "Mean relief",
    retreatment: "If the next session counts as the end",
    bounds: "How sure the numbers are",
    percent: "Mean percent relief",
    trend: "Trend over sessions",
    logged: "Days logged",
  } as Record<string, string>,
  episode: (course: string) => `Relief after ${course}`,
  short: {
    responders: (response: string, days: string) => `Pain fell by at least ${response} within ${days} days, confirmed.`,
    median: "By then relief had ended in half of the episodes (Kaplan–Meier).",
    rmst: (tau: string) => `Days of relief on average, counted up to day ${tau}.`,
    trend: "Does relief change from course to course?",
    logged: "Days with a score, of the days possible.",
  },
  retreated: (median: string) => `With the next session as the end: ${median}.`,
  means: {
    rmst: "The area under the Kaplan–Meier curve up to a day τ: the mean number of days in relief when no day after τ is counted. It needs no median to be reached, and it says nothing about later days.",
    retreatment:
      "The same curve, with an episode that the next session cut counted as ended there. People are treated again because relief fades; counted as “at least so long”, such episodes can make relief look longer than it is. Where sessions follow the calendar the first curve is right; where they come as soon as relief is gone, this one is. Otherwise neither is.",
    bounds:
      "Where days are missing around a loss, only an interval is known for its end: one median takes every loss at its earliest day, the other at its latest. And if every day without a score had been in relief, or out of it: how far missing days could move the numbers at most.",
    percent:
      "For each scored day from 1 to 28: how far pain lay below baseline, in percent of baseline; then their mean. It has no threshold, so it also sees what is too little for one.",
    trend:
      "The slope over the numbers of the courses by Akritas, Theil and Sen, which counts “at least so long” as just that; p comes from a permutation test. A direction is named only with at least 6 episodes with relief, 4 of them seen to end, p below 0.05, and the same, as clearly, among the pairs of episodes whose baselines are at most one point apart: a lower baseline alone makes the same relief look shorter.",
    episode: (confirmations: string, gap: string, silence: string) =>
      `Days from the last session of the course (day 0) to the last day in relief. Relief ends with ${confirmations} scores in a row above the threshold, at most ${gap} days apart; where days are missing before them, the middle is shown. After a silence of more than ${silence} days only “at least” is known.`,
  },
  rows: {
    median: "Median",
    mean: "Mean",
    shown: "As shown",
    retreated: "Next session counts as the end",
    earliest: "Every loss at its earliest day",
    latest: "Every loss at its latest day",
    best: "Every missing day in relief",
    worst: "Every missing day out of relief",
    estimate: "Estimate",
    responders: "With relief",
    ofEvaluable: (n: string, of: string) => `${n} of ${of}`,
    baselineDay: "for the baseline",
    counted: "Counted as",
    kinds: {
      early: "before relief",
      relief: "relief",
      spike: "relief: one score above does not end it",
      ending: "around the end",
      after: "after relief",
      unjudged: "not judged",
      day0: "day of the course",
    },
  },
};

export type ExplainWords = typeof explainEn;
