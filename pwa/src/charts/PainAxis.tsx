import type { ChartText } from "../i18n/chartText.ts";
import type { Frame } from "./frame.ts";

const STEPS = [0, 2, 4, 6, 8, 10];

interface Props {
  frame: Frame;
  text: ChartText;
  y: (score: number) => number;
}

/** The scale of pain: always 0 to 10, with its ends in words where there is room. */
export function PainAxis({ frame, text, y }: Props) {
  const { worst, least } = text.words.pain;
  const words: Record<number, string> = frame.wide ? { 0: least, 10: worst } : {};
  return (
    <g class="axis">
      {STEPS.map((score) => (
        <g>
          <line class="hair" x1={frame.left} x2={frame.right} y1={y(score)} y2={y(score)} />
          <text x={frame.left - 8} y={y(score) + 4} text-anchor="end">
            {words[score] ?? score}
          </text>
        </g>
      ))}
    </g>
  );
}

/** The pattern of days within which relief ended. */
export function Hatch({ id }: { id: string }) {
  return (
    <defs>
      <pattern id={id} width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
        <rect class="hatch" width="2.5" height="6" />
      </pattern>
    </defs>
  );
}
