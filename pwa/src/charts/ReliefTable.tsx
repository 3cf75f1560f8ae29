import { courseDays, declaredText, doses, outcomeOf } from "./outcome.ts";
import { newestFirst } from "./reliefLayout.ts";
import type { SwimmerProps } from "./SwimmerPlot.tsx";
import { Table } from "./Table.tsx";

/** Each episode with its duration, its end, its limits and the days behind them. */
export function ReliefTable({ text, episodes, sessions }: SwimmerProps) {
  const { words, exact, number } = text;
  const { relief, pain, said } = words;
  const points = (value: number | null) => (value === null ? words.none : exact(value));
  const head = [relief.course, words.sessions.title, relief.relief, relief.why, pain.baseline, pain.threshold, relief.declaredHead, said.loggedHead];
  const rows = newestFirst(episodes).map((episode) => {
    const { value, why } = outcomeOf(episode, text);
    const { evidence } = episode;
    const before = points(episode.baseline);
    const baseline = episode.baseline_source === "inherited" ? relief.inherited({ points: before }) : before;
    const logged = evidence ? said.ofDays({ count: number(evidence.days_logged), all: number(evidence.seen_to_day) }) : words.none;
    const course = [courseDays(episode, sessions, text), doses(episode, sessions, text)];
    return [...course, value, why, baseline, points(episode.threshold), declaredText(episode, text) || words.none, logged];
  });
  return <Table head={head} rows={rows} />;
}
