import { courseDays, outcomeOf } from "./outcome.ts";
import type { CoursesProps } from "./ReliefCourses.tsx";
import { swimmerRows } from "./swimmer.ts";
import { Table } from "./Table.tsx";

/** Each course by its number, with its duration and its mean percent relief. */
export function CoursesTable({ text, episodes, sessions }: CoursesProps) {
  const { words, number } = text;
  const { trend, relief, said } = words;
  const rows = swimmerRows(episodes).map(({ episode, number: course }) => {
    const { value, why } = outcomeOf(episode, text);
    const percent = episode.evidence?.percent_relief ?? null;
    const shown = percent === null ? words.none : `${number(percent)}\u00a0%`;
    return [number(course), courseDays(episode, sessions, text), value, why, shown, number(episode.evidence?.percent_days ?? 0)];
  });
  return <Table head={[trend.course, relief.course, relief.relief, relief.why, trend.percent, said.loggedHead]} rows={rows} />;
}
