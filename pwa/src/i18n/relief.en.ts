import { plural } from "./plural.ts";

const patients = plural("en", "patient", "patients");
const groups = plural("en", "group", "groups");
const dayWord = (n: string) => (n === "1" ? "1 day" : `${n} days`);

/** The words of relief across the clinic in English; the type makes every other language name the same ones. */
export const reliefEn = {
  nav: { relief: "Relief", rules: "Relief rule" },
  title: "Relief across the clinic",
  lead: "How long relief lasted after each course of sessions, over all patients. Each line shows the share of episodes still in relief, day by day.",
  by: "Compare by",
  kinds: { route: "Route", dose: "Dose", condition: "Condition", quarter: "Quarter" },
  curveTitle: { route: "Relief by route", dose: "Relief by dose a session", condition: "Relief by condition", quarter: "Relief by calendar quarter" },
  refreshing: (done: string, all: string) => `Bringing the results up to date: ${done} of ${patientsOf(all)}.`,
  looking: "Looking whether every result is up to date…",
  notFresh: (n: number) => `Not up to date yet: the results of ${patients(n)}. What is shown for them is their last result.`,
  goOn: "Go on",
  empty: "No group has five patients yet. As soon as one has, its relief is shown here.",
  hidden: (n: number) => `${groups(n)} with fewer than 5 patients: hidden, so that nobody can be recognised.`,
  drawn: (shown: string, all: string) => `The picture shows the ${shown} largest of ${all} groups; the table has them all.`,
  table: {
    title: "In numbers",
    group: "Group",
    patients: "Patients",
    episodes: "Episodes",
    responders: "With relief",
    median: "Median relief",
    rmst: "Mean relief",
    ofAll: (n: string, all: string, percent: string) => `${n} of ${all} (${percent})`,
    days: dayWord,
    interval: (lower: string, upper: string) => `95 %: ${lower} to ${upper}`,
    retreated: (n: string) => `next session as the end: ${n}`,
    notReached: "not reached",
    tooFew: "too few to estimate",
    upTo: (tau: string) => `of the first ${dayWord(tau)}`,
    none: "–",
  },
  logRank: {
    title: "Do the groups differ?",
    result: (statistic: string, p: string) => `Log-rank test: χ² ${statistic}, p\u00a0${p}.`,
    below: "below 0.001",
    none: "Not computed: it needs at least two groups with relief.",
    caveat: "A hint where to look, no proof. Nobody was assigned to a group by chance: patients, doses and reasons differ between them. And several episodes come from the same patient, which the test does not know: its p is smaller than it should be.",
  },
  trends: {
    title: "Whose relief is changing",
    shortening: "Getting shorter",
    lengthening: "Getting longer",
    nobody: "Nobody whose relief is clearly getting shorter or longer.",
    shorter: (days: string, p: string, n: number, ended: number) =>
      `${dayWord(days)} shorter with each course; p\u00a0${p}; ${n} episodes with relief, ${ended} of them seen to end`,
    longer: (days: string, p: string, n: number, ended: number) =>
      `${dayWord(days)} longer with each course; p\u00a0${p}; ${n} episodes with relief, ${ended} of them seen to end`,
    latest: (days: string) => `Latest, oldest first, in days: ${days}`,
    noRelief: "no relief",
    of: (name: string) => `Open the page of ${name}`,
    more: (n: number) => `Show all ${n}`,
  },
  logging: {
    title: "How complete the logging is",
    value: (n: string, all: string, percent: string) => `${n} of ${all} days (${percent})`,
    how: (n: number) => `The last 28 days of ${patients(n)} who have joined.`,
    nobody: "No patient has joined yet.",
    days: "Days logged",
    band: (least: string, most: string) => `${least}–${most}`,
    patients: "Patients",
  },
  method: (version: string, rules: string) => `Method ${version}, ${rules}.`,
  rulesNumber: (n: string, date: string) => `relief rule no. ${n} of ${date}`,
  rulesDefault: "relief rule as delivered",
  lateCounts: "Days filled in late count.",
  lateOut: "Days filled in late are left out.",
  asOf: (day: string) => `As of ${day}.`,
  group: {
    mixed: "Mixed routes",
    unknown: "Not recorded",
    under: (route: string, mg: string) => `${route}, under ${mg} mg`,
    between: (route: string, from: string, to: string) => `${route}, ${from} to under ${to} mg`,
    over: (route: string, mg: string) => `${route}, ${mg} mg or more`,
    quarter: (quarter: string, year: string) => `Q${quarter} ${year}`,
  },
  condition: {
    label: "Condition",
    how: "What the pain treatment is for. Relief across the clinic is compared by it.",
    none: "Not recorded",
    change: "Change the condition",
    save: "Save the condition",
    saved: "Saved.",
    names: {
      crps: "Complex regional pain syndrome (CRPS)",
      neuropathic: "Neuropathic pain",
      fibromyalgia: "Fibromyalgia",
      migraine: "Migraine and other headache",
      phantom: "Phantom limb pain",
      central: "Central pain",
      post_surgical: "Pain after surgery",
      other: "Other",
    } as Record<string, string>,
  },
};

/** "1 patient", "40 patients": the number comes written. */
function patientsOf(written: string): string {
  return written === "1" ? "1 patient" : `${written} patients`;
}

export type ReliefWords = typeof reliefEn;
