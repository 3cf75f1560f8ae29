import { dayNumber, isoDay } from "./days.ts";
import { markText } from "./outcome.ts";
import type { PainLineProps } from "./PainLine.tsx";
import { inRelief, remarks } from "./remarks.ts";
import { Table } from "./Table.tsx";

/** Each day of the span that has a score, a session or another change; the newest first. */
export function PainTable({ text, span, scores, sessions, confounders = [], episodes = [] }: PainLineProps) {
  const { words } = text;
  const rows = [];
  for (let day = span.last; day >= span.first; day -= 1) {
    const date = isoDay(day);
    const score = scores.find((one) => dayNumber(one.date) === day);
    const marks = [
      ...sessions.filter((s) => s.local_date === date && !s.entered_in_error).map((s) => markText(s, text)),
      ...confounders
        .filter((mark) => mark.local_date === date && !mark.entered_in_error)
        .map((mark) => words.confounder[mark.kind]),
    ];
    if (!score && marks.length === 0) continue;
    const relief = score && inRelief(date, episodes) ? [words.pain.inRelief] : [];
    const remark = [...marks, ...relief, ...(score ? remarks(score, text) : [])].join("; ");
    rows.push([text.fullDay(date), score ? text.number(score.score) : words.none, remark]);
  }
  return <Table head={[words.date, words.pain.score, words.pain.remark]} rows={rows} />;
}
