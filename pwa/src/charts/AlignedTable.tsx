import { AFTER_DAYS, BEFORE_DAYS } from "./alignedLayout.ts";
import type { AlignedProps } from "./AlignedEpisodes.tsx";
import { dayNumber } from "./days.ts";
import { courseName } from "./painSaid.ts";
import { swimmerRows } from "./swimmer.ts";
import { Table } from "./Table.tsx";

/** A row for each day from the week before day 0 to four weeks after, a column for each episode; the newest first. */
export function AlignedTable({ text, scores, episodes, sessions }: AlignedProps) {
  const scoreOn = new Map(scores.map(({ date, score }) => [dayNumber(date), score]));
  const shown = swimmerRows(episodes).map(({ episode }) => ({ episode, day0: dayNumber(episode.course_last) }));
  const head = [text.words.aligned.day, ...shown.map(({ episode }) => courseName(episode, sessions, text))];
  const rows = Array.from({ length: BEFORE_DAYS + AFTER_DAYS + 1 }, (_, index) => {
    const dayNo = index - BEFORE_DAYS;
    const cells = shown.map(({ day0 }) => scoreOn.get(day0 + dayNo));
    return [text.number(dayNo), ...cells.map((score) => (score === undefined ? text.words.none : text.number(score)))];
  });
  return <Table head={head} rows={rows} />;
}
