import type { ReliefWords } from "messages:relief";

import type { Curve } from "../charts/values.ts";
import type { ClinicText } from "../i18n/clinicText.ts";
import { wordFor } from "../i18n/codes.ts";
import { showNumber, tenths } from "../i18n/format.ts";
import type { ClinicRelief, Grouping, ReliefGroup } from "./wire.ts";

const MOST_CURVES = 8; // more could not be told apart

export const GROUPINGS: readonly Grouping[] = ["route", "dose", "condition", "quarter"];

/** Return the name of a group as a person says it, from its code: "iv:25-50", "2026-Q3", "crps". */
export function groupName(code: string, by: Grouping, text: ClinicText, words: ReliefWords): string {
  if (by === "condition") return wordFor(words.condition.names, code) ?? words.group.unknown;
  if (by === "quarter") return words.group.quarter({ quarter: code.slice(-1), year: code.slice(0, 4) });
  const [route = "", band] = code.split(":");
  const name = routeName(route, text, words);
  return band === undefined ? name : bandName(name, band, words);
}

function routeName(code: string, { chart }: ClinicText, { group }: ReliefWords): string {
  return code in chart.words.route ? chart.words.route[code as keyof typeof chart.words.route] : group.mixed;
}

/** Doses of several routes in a course cannot be put in one band: they stay together. */
function bandName(route: string, band: string, { group }: ReliefWords): string {
  const [from = "", to = ""] = band.split("-");
  if (!to) return group.over({ route, mg: from });
  return Number(from) === 0 ? group.under({ route, mg: to }) : group.between({ route, from, to });
}

/** Return the curves to draw, in the order of the groups: all of them, or the largest that can be told apart. */
export function curvesOf({ groups, by }: ClinicRelief, text: ClinicText, words: ReliefWords): Curve[] {
  const drawn = groups.filter(({ curve }) => curve.length > 0);
  const largest = [...drawn].sort((a, b) => b.responders - a.responders).slice(0, MOST_CURVES);
  return drawn
    .filter((group) => largest.includes(group))
    .map(({ group, curve, responders, patients, median_days }) => ({
      name: groupName(group, by, text, words),
      rows: curve,
      episodes: responders,
      patients,
      median: median_days,
    }));
}

export interface Cell {
  value: string;
  details: string[]; // under it, smaller
}

/** Return the numbers of a group in words, in the order of the table: patients, episodes, relief, median, mean. */
export function groupCells(group: ReliefGroup, text: ClinicText, words: ReliefWords): Cell[] {
  const { number, chart } = text;
  const { patients, episodes, evaluable, responders } = group;
  const share = evaluable > 0 ? chart.percent(responders / evaluable) : words.table.none;
  const plain = (value: string) => ({ value, details: [] });
  return [
    plain(number(patients)),
    plain(number(episodes)),
    plain(words.table.ofAll({ count: number(responders), all: number(evaluable), percent: share })),
    medianCell(group, text, words),
    meanCell(group, text, words),
  ];
}

function medianCell(group: ReliefGroup, { number }: ClinicText, { table }: ReliefWords): Cell {
  const { median_days: median, median_lower: lower, median_upper: upper, retreatment_as_end: second } = group;
  if (group.curve.length === 0) return { value: table.tooFew, details: [] };
  const reached = (days: number | null) => (days === null ? table.notReached : number(days));
  const known = lower !== null || upper !== null;
  return {
    value: median === null ? table.notReached : table.days({ days: tenths(median) }),
    details: [
      ...(known ? [table.interval({ lower: reached(lower), upper: reached(upper) })] : []),
      table.retreated({ days: reached(second.median_days) }),
    ],
  };
}

function meanCell({ rmst_days: mean, rmst_tau: tau, retreatment_as_end: second }: ReliefGroup, { number }: ClinicText, { table }: ReliefWords): Cell {
  if (mean === null || tau === null) return { value: table.tooFew, details: [] };
  const retreated = second.rmst_days === null ? [] : [table.retreated({ days: number(second.rmst_days) })];
  return { value: table.days({ days: tenths(mean) }), details: [table.upTo({ tau: tenths(tau) }), ...retreated] };
}

/** Return a p as it is read: never 0. */
export function pText(p: number, { chart }: ClinicText, { logRank }: ReliefWords): string {
  if (p < 0.001) return logRank.below;
  return `=\u00a0${p < 0.01 ? showNumber(chart.language, p, 3) : chart.exact(p)}`;
}

/** Return the result of the log-rank test in a sentence. */
export function logRankText({ log_rank }: ClinicRelief, text: ClinicText, words: ReliefWords): string {
  if (!log_rank) return words.logRank.none;
  return words.logRank.result({ statistic: text.chart.exact(log_rank.statistic), p: pText(log_rank.p, text, words) });
}
