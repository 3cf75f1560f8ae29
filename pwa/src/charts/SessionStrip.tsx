import type { ChartText } from "../i18n/chartText.ts";
import { dayNumber, within } from "./days.ts";
import type { Frame } from "./frame.ts";
import { placeTelling } from "./labels.ts";
import { markText } from "./outcome.ts";
import type { ConfounderMark, SessionMark, Span } from "./values.ts";

export const STRIP_PX = 52; // a row of marks, two rows of names

interface Props {
  sessions: readonly SessionMark[];
  confounders: readonly ConfounderMark[];
  span: Span;
  frame: Frame;
  text: ChartText;
  plot: readonly [number, number]; // px, the top and bottom of the plot above
}

/** The sessions and other changes under the scores, each on its day, named by route and dose. */
export function SessionStrip({ sessions, confounders, span, frame, text, plot }: Props) {
  const given = shown(span, sessions);
  const changed = shown(span, confounders);
  const top = plot[1] + 6;
  const at = (mark: { local_date: string }) => frame.x(dayNumber(mark.local_date));
  const names = [
    ...given.map((session) => ({ x: at(session), text: markText(session, text) })),
    ...changed.map((mark) => ({ x: at(mark), text: text.words.confounder[mark.kind] })),
  ].sort((a, b) => a.x - b.x);
  return (
    <g class="sessions">
      <line class="ground" x1={frame.left} x2={frame.right} y1={top + 14} y2={top + 14} />
      {given.map((session) => (
        <Session x={at(session)} top={top} plot={plot} />
      ))}
      {changed.map((mark) => (
        <Change x={at(mark)} top={top} plot={plot} />
      ))}
      {placeTelling(names, 2, [frame.left, frame.width]).map(({ x, row, text: name }) => (
        <text x={x} y={top + 29 + row * 15} text-anchor="middle">
          {name}
        </text>
      ))}
    </g>
  );
}

function shown<T extends { local_date: string; entered_in_error: boolean }>(span: Span, marks: readonly T[]): T[] {
  return within(span, marks, ({ local_date }) => local_date).filter((mark) => !mark.entered_in_error);
}

interface MarkProps {
  x: number;
  top: number;
  plot: readonly [number, number];
}

function Session({ x, top, plot }: MarkProps) {
  return (
    <>
      <line class="given" x1={x} x2={x} y1={plot[0]} y2={top} />
      <path class="mark" d={`M${x} ${top}l5 7l-5 7l-5 -7z`} />
    </>
  );
}

function Change({ x, top, plot }: MarkProps) {
  return (
    <>
      <line class="changed" x1={x} x2={x} y1={plot[0]} y2={top} />
      <rect class="change" x={x - 5} y={top + 2} width="10" height="10" />
    </>
  );
}
