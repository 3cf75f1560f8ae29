import { isoDay } from "./days.ts";
import { markText } from "./outcome.ts";
import type { PainLineProps } from "./PainLine.tsx";
import { inRelief, remarks } from "./remarks.ts";
import { trailingMedian } from "./trailingMedian.ts";
import { Table } from "./Table.tsx";

/** Each day of the span that has a score, a session or another change; the newest first. */
export function PainTable({ text, span, scores, sessions, confounders = [], episodes = [], median }: PainLineProps) {
  const { words } = text;
  const rows = [];
  const medians = new Map(median ? trailingMedian(scores).map(({ date, score }) => [date, text.number(score)]) : []);
  const byDate = new Map(scores.map((score) => [score.date, score]));
  for (let day = span.last; day >= span.first; day -= 1) {
    const date = isoDay(day);
    const score = byDate.get(date);
    const marks = [
      ...sessions.filter((s) => s.local_date === date && !s.entered_in_error).map((s) => markText(s, text)),
      ...confounders
        .filter((mark) => mark.local_date === date && !mark.entered_in_error)
        .map((mark) => words.confounder[mark.kind]),
    ];
    if (!score && marks.length === 0) continue;
    const relief = score && inRelief(date, episodes) ? [words.pain.inRelief] : [];
    const remark = [...marks, ...relief, ...(score ? remarks(score, text) : [])].join("; ");
    const middle = median ? [medians.get(date) ?? words.none] : [];
    rows.push([text.fullDay(date), score ? text.number(score.score) : words.none, ...middle, remark]);
  }
  const head = [words.date, words.pain.score, ...(median ? [words.pain.median] : []), words.pain.remark];
  return <Table head={head} rows={rows} />;
}
