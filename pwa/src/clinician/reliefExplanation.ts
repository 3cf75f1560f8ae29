import type { ReliefWords } from "messages:relief";
import type { ReliefExplainWords } from "messages:reliefExplain";
import type { RulesWords } from "messages:rules";

import type { ClinicText } from "../i18n/clinicText.ts";
import { wordFor } from "../i18n/codes.ts";
import { writtenParameters } from "./parameters.ts";
import { groupName } from "./reliefGroups.ts";
import { PARTS, shown } from "./rulesForm.ts";
import type { ClinicRelief, Logging, Method, Trended } from "./wire.ts";

export interface Explanation {
  title: string;
  definition: string;
  used: string[];
  leftOut: string[]; // never empty: nothing is said too
}

/** What has come so far of the numbers that are explained. */
export interface Known {
  relief: ClinicRelief;
  trends: readonly Trended[] | undefined;
  logging: Logging | undefined;
}

export interface ExplainWords {
  explain: ReliefExplainWords;
  relief: ReliefWords;
}

const OF_RELIEF = ["median", "rmst", "log-rank"]; // over episodes with relief alone

/** Return what a number means, what went into it and what was left out; nothing for a name that is none. */
export function explanationOf(number: string, known: Known, text: ClinicText, words: ExplainWords): Explanation | undefined {
  const { explain } = words;
  const title = wordFor(explain.names, number);
  if (title === undefined) return undefined;
  const definition = definitionOf(number, known.relief.method, text, explain);
  if (number === "trend") return { title, definition, used: changing(known, text, explain), leftOut: [explain.unclear] };
  if (number === "logging") {
    const used = known.logging ? [explain.patients({ count: text.number(known.logging.patients) })] : [];
    return { title, definition, used, leftOut: [explain.nothing] };
  }
  const left = leftOut(number, known.relief, explain);
  return { title, definition, used: usedOf(known.relief, text, words), leftOut: left.length > 0 ? left : [explain.nothing] };
}

/** Return the values of the rule by name, as a person reads them. */
export function ruleValues({ parameters }: Method, words: RulesWords): [string, string][] {
  return PARTS.flatMap((part) =>
    part.parameters.map(([name, unit]): [string, string] => [
      words.names[name],
      words.value[unit]({ count: shown(name, parameters[name]) }),
    ]),
  );
}

/** The words of a patient's page are those of the clinic's too: one definition of relief. */
function definitionOf(number: string, method: Method, { words, chart }: ClinicText, explain: ReliefExplainWords): string {
  const given = writtenParameters(method, chart);
  if (number === "responders") return words.numbers.respondersIs(given);
  const means = wordFor(explain.means, number) ?? "";
  if (number === "logging") return `${means} ${words.numbers.loggedIs(given)}`;
  return number === "median" ? `${means} ${words.numbers.medianIs(given)}` : means;
}

function usedOf({ groups, by }: ClinicRelief, text: ClinicText, { explain, relief }: ExplainWords): string[] {
  return groups.map(({ group, patients, episodes, evaluable, responders }) => {
    const [n, all, judged, helped] = [patients, episodes, evaluable, responders].map(text.number);
    return explain.group({ name: groupName(group, by, text, relief), patients: n!, all: all!, evaluable: judged!, responders: helped! });
  });
}

function changing({ trends }: Known, { number }: ClinicText, explain: ReliefExplainWords): string[] {
  if (!trends) return [];
  const shorter = trends.filter(({ direction }) => direction === "shortening").length;
  return [explain.changing({ shorter: number(shorter), longer: number(trends.length - shorter) })];
}

function leftOut(number: string, { groups, hidden_groups: hidden }: ClinicRelief, explain: ReliefExplainWords): string[] {
  const sum = (of: (group: ClinicRelief["groups"][number]) => number) => groups.reduce((total, group) => total + of(group), 0);
  const unjudged = sum(({ episodes, evaluable }) => episodes - evaluable);
  const without = sum(({ evaluable, responders }) => evaluable - responders);
  const asks = OF_RELIEF.includes(number);
  return [
    ...((asks || number === "responders") && unjudged > 0 ? [explain.notJudged({ count: unjudged })] : []),
    ...(asks && without > 0 ? [explain.notResponding({ count: without })] : []),
    ...(hidden > 0 ? [explain.hidden({ count: hidden })] : []),
  ];
}
