import type { ChartText } from "../i18n/chartText.ts";
import { declaredText, outcomeOf } from "./outcome.ts";
import type { Said } from "./reading.ts";
import type { Episode } from "./values.ts";

/** Where a number is explained: the name of the number in, the link out. */
export type LinkOf = (number: string) => string;

/** Return what an episode's mark says: how long relief lasted, how it ended, and the days and limits behind it. */
export function episodeSaid(episode: Episode, number: number, text: ChartText, linkOf?: LinkOf): Said {
  const { value, why } = outcomeOf(episode, text);
  const { said } = text.words;
  const title = said.episode({ day: text.fullDay(episode.course_last), value });
  const lines = [sentence(why), limitsText(episode, text), daysText(episode, text), declaredText(episode, text)].filter(Boolean);
  return linkOf ? { title, lines, more: { href: linkOf(`episode-${number}`), text: text.words.reading.more } } : { title, lines };
}

/** Return what the limit of relief was and which days made it. */
export function limitsText({ baseline, threshold, baseline_source, evidence }: Episode, { words, exact, day }: ChartText): string {
  if (baseline === null) return "";
  const { said } = words;
  const days = evidence?.baseline_days ?? [];
  const [first, last] = [days[0], days.at(-1)];
  const from = first && last ? said.fromDays({ count: days.length, first: day(first), last: day(last) }) : "";
  const source = baseline_source === "inherited" ? words.relief.inherited({ points: exact(baseline) }) : exact(baseline);
  const measured = from ? said.baselineFrom({ baseline: source, from }) : source;
  if (threshold === null) return said.limits({ baseline: measured });
  return said.limitsAndThreshold({ baseline: measured, threshold: exact(threshold) });
}

/** Return how many of an episode's days were logged, how many late, and which spikes did not count. */
export function daysText({ evidence, onset_day, lower_days }: Episode, { words, number }: ChartText): string {
  const { said } = words;
  const relief = onset_day !== null && lower_days !== null ? [said.inRelief({ first: number(onset_day), last: number(lower_days) })] : [];
  if (!evidence) return relief.join(" ");
  const { days_logged, seen_to_day, late, ignored_spikes } = evidence;
  const logged = said.logged({ count: days_logged, all: seen_to_day, late });
  const spikes = ignored_spikes.length > 0 ? [said.spikes({ days: ignored_spikes.map((day) => number(day)).join(", ") })] : [];
  return [...relief, logged, ...spikes].join(" ");
}

/** Return words as a sentence: a capital in front, a stop behind. */
export function sentence(words: string): string {
  return words && `${words[0]!.toUpperCase()}${words.slice(1)}.`;
}
