import { type QuestionsWords, questionsWords } from "messages:questions";

import type { ChartText } from "../i18n/chartText.ts";
import { writtenFor } from "../i18n/language.ts";
import type { Instrument } from "../instruments.ts";
import { within } from "./days.ts";
import { Explorer, Ring } from "./Explorer.tsx";
import { Figure } from "./Figure.tsx";
import { type Frame, frameOf } from "./frame.ts";
import { DAYS_APART, type InstrumentMark, meaningOf, onScale, scaleTicks } from "./instrumentValues.ts";
import { PAIN_MAX, painLayout } from "./painLayout.ts";
import { nearestAcross } from "./reading.ts";
import { Scores } from "./Scores.tsx";
import { Table } from "./Table.tsx";
import { TimeAxis } from "./TimeAxis.tsx";
import { useReading } from "./useReading.ts";
import { useWidth } from "./useWidth.ts";
import type { Span } from "./values.ts";

const PLOT = [10, 118] as const;

interface Props {
  text: ChartText;
  instrument: Instrument;
  scores: readonly InstrumentMark[]; // oldest first
  span: Span;
  bands?: boolean; // named for clinicians only: to a patient they would be a diagnosis
}

/** The scores of one instrument over time, on the whole of its scale. */
export function InstrumentLine({ bands = false, ...given }: Props) {
  const { text, instrument, span, scores } = given;
  const words = questionsWords(text.language).chart;
  const [ref, width] = useWidth<HTMLDivElement>();
  const shown = within(span, scores, ({ day }) => day);
  const meaning = (points: number) => meaningOf(instrument, points, text.language, bands);
  return (
    <Figure
      name="instrument"
      title={words.title({ name: instrument.name, about: instrument.about[writtenFor(text.language)] })}
      direction={words.direction}
      summary={summaryOf(given, meaning)}
      tableName={words.table}
      table={<Table {...rowsOf(given, meaning)} />}
    >
      <div ref={ref}>{width > 0 && shown.length > 0 && <Drawing {...given} scores={shown} width={width} meaning={meaning} />}</div>
    </Figure>
  );
}

type Meaning = (points: number) => string | undefined;

function summaryOf({ text, instrument, scores }: Props, meaning: Meaning): string {
  const words = questionsWords(text.language).chart;
  const [before, latest] = [scores.at(-2), scores.at(-1)!];
  const day = text.fullDay(latest.day);
  const said = meaning(latest.points);
  const single = instrument.items.length === 1;
  const most = [text.number(instrument.highest), ...(said ? [`(${said})`] : [])].join(" ");
  const score = words.latest({ score: text.number(latest.points), most, day });
  const first = single && said ? words.latestSaid({ said, day }) : score;
  return [first, before && !single ? changeOf(latest.points - before.points, text, words) : ""].filter(Boolean).join(" ");
}

function changeOf(points: number, text: ChartText, { change }: QuestionsWords["chart"]): string {
  const much = text.number(Math.abs(points));
  if (points === 0) return change.same;
  return points > 0 ? change.up({ points: much }) : change.down({ points: much });
}

function rowsOf({ text, scores }: Props, meaning: Meaning) {
  const words = questionsWords(text.language).chart;
  const told = scores.some(({ points }) => meaning(points));
  const rows = [...scores].reverse().map(({ day, points }) => {
    const said = told ? [meaning(points) ?? ""] : [];
    return [text.fullDay(day), text.number(points), ...said];
  });
  return { head: [words.day, words.score, ...(told ? [words.meaning] : [])], rows };
}

function Drawing({ text, instrument, scores, span, width, meaning }: Props & { width: number; meaning: Meaning }) {
  const frame = frameOf(width, span);
  const layout = painLayout(onScale(instrument, scores), span, frame, PLOT, DAYS_APART);
  const dots = layout.dots.map((dot) => ({ ...dot, r: 4 }));
  const marks = dots.map(({ x, y, score: { date } }, at) => {
    const { points } = scores[at]!;
    const said = meaning(points);
    return { x, y, said: { title: `${text.fullDay(date)}: ${text.number(points)}`, lines: said ? [said] : [] } };
  });
  const reading = useReading(marks, (x) => nearestAcross(marks, x));
  const y = (points: number) => layout.y(((points - instrument.lowest) / (instrument.highest - instrument.lowest)) * PAIN_MAX);
  return (
    <Explorer
      text={text}
      label={questionsWords(text.language).chart.title({ name: instrument.name, about: instrument.about[writtenFor(text.language)] })}
      reading={reading}
    >
      <svg width={width} height={PLOT[1] + 28} aria-hidden="true">
        <TimeAxis span={span} frame={frame} text={text} top={PLOT[0]} y={PLOT[1] + 22} />
        <Scale instrument={instrument} frame={frame} text={text} y={y} />
        <Scores {...layout} dots={dots} />
        <Ring reading={reading} />
      </svg>
    </Explorer>
  );
}

/** The instrument's own scale, from its best score to its worst. */
function Scale({ instrument, frame, text, y }: { instrument: Instrument; frame: Frame; text: ChartText; y: (points: number) => number }) {
  return (
    <g class="axis">
      {scaleTicks(instrument).map((points) => (
        <g>
          <line class="hair" x1={frame.left} x2={frame.right} y1={y(points)} y2={y(points)} />
          <text x={frame.left - 8} y={y(points) + 4} text-anchor="end">
            {text.number(points)}
          </text>
        </g>
      ))}
    </g>
  );
}
