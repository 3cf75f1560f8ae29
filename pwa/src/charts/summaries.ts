import type { ChartText } from "../i18n/chartText.ts";
import { wordFor } from "../i18n/codes.ts";
import { dayNumber, within } from "./days.ts";
import type { EffectRow } from "./effectLayout.ts";
import { outcomeOf } from "./outcome.ts";
import { newestFirst } from "./reliefLayout.ts";
import { unbrokenRuns } from "./runs.ts";
import type { DayScore, Episode, Span } from "./values.ts";

/** Return the pain of a span in one or two sentences. */
export function painSummary(scores: readonly DayScore[], span: Span, text: ChartText): string {
  const shown = within(span, scores, ({ date }) => date).sort((a, b) => a.date.localeCompare(b.date));
  const { pain } = text.words;
  const [first, last] = [shown[0], shown.at(-1)];
  if (!first || !last) return pain.empty;
  const points = shown.map(({ score }) => score);
  const mean = points.reduce((sum, score) => sum + score, 0) / points.length;
  const gaps = unbrokenRuns(shown.map(({ date }) => ({ day: dayNumber(date) }))).length - 1;
  const sentences = [
    pain.summary({ count: shown.length, from: text.fullDay(first.date), to: text.fullDay(last.date) }),
    pain.range({ mean: text.number(mean), least: text.number(Math.min(...points)), most: text.number(Math.max(...points)) }),
    gaps > 0 ? pain.gaps({ count: gaps }) : "",
  ];
  return sentences.filter(Boolean).join(" ");
}

/** Return the relief of all episodes in a sentence, and the latest in words. */
export function reliefSummary(episodes: readonly Episode[], text: ChartText): string {
  const { relief } = text.words;
  const [latest] = newestFirst(episodes);
  if (!latest) return relief.empty;
  const measured = episodes.filter(({ days }) => days !== null).length;
  const { value, why } = outcomeOf(latest, text);
  return `${relief.summary({ episodes: episodes.length, measured })} ${relief.latest({ outcome: `${value}, ${why}` })}`;
}

/** Return the side effects of a span in a sentence; rows stand with the worst first. */
export function effectSummary(
  rows: readonly EffectRow[],
  { words }: ChartText,
  nameOf: (effect: string) => string,
): string {
  const [worst] = rows;
  if (!worst) return words.effects.empty;
  return words.effects.summary({ count: rows.length, worst: nameOf(worst.effect), level: wordFor(words.effects.level, worst.worst) ?? "" });
}
