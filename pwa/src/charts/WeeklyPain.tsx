import type { ChartText } from "../i18n/chartText.ts";
import { within } from "./days.ts";
import { Explorer, Ring } from "./Explorer.tsx";
import { Figure } from "./Figure.tsx";
import { frameOf } from "./frame.ts";
import { PainAxis } from "./PainAxis.tsx";
import { painLayout } from "./painLayout.ts";
import { nearestAcross, type Said } from "./reading.ts";
import { Scores } from "./Scores.tsx";
import { Table } from "./Table.tsx";
import { TimeAxis } from "./TimeAxis.tsx";
import { useReading } from "./useReading.ts";
import { useWidth } from "./useWidth.ts";
import type { Span, Week } from "./values.ts";

const PLOT = [10, 130] as const;
const DAYS_APART = 7;

interface Props {
  text: ChartText;
  span: Span;
  weeks: readonly Week[];
}

/** Mean pain by week: what to read where dosing is kept up and relief has no end. */
export function WeeklyPain({ text, span, weeks }: Props) {
  const [ref, width] = useWidth<HTMLDivElement>();
  const { weekly, pain, table } = text.words;
  const shown = within(span, weeks, ({ week_start }) => week_start);
  const latest = shown.at(-1);
  const summary = latest ? weekly.summary({ weeks: shown.length, latest: text.number(latest.mean) }) : pain.empty;
  const rows = [...shown].reverse().map(({ week_start, mean, days }) => [text.fullDay(week_start), text.number(mean), days]);
  return (
    <Figure
      name="weekly-pain"
      title={weekly.title}
      direction={weekly.direction}
      summary={summary}
      tableName={table}
      table={latest && <Table head={[weekly.week, weekly.mean, weekly.logged]} rows={rows} />}
    >
      <div ref={ref}>{width > 0 && latest && <Drawing text={text} span={span} weeks={shown} width={width} />}</div>
    </Figure>
  );
}

function Drawing({ text, span, weeks, width }: Props & { width: number }) {
  const frame = frameOf(width, span);
  const scores = weeks.map(({ week_start: date, mean: score }) => ({ date, score, late: false, disputed: false }));
  const pain = painLayout(scores, span, frame, PLOT, DAYS_APART);
  const r = Math.min(4, Math.max(2, frame.perDay));
  const dots = pain.dots.map((dot) => ({ ...dot, r }));
  const marks = dots.map(({ x, y }, index) => ({ x, y, said: weekSaid(weeks[index]!, text) }));
  const reading = useReading(marks, (x) => nearestAcross(marks, x));
  return (
    <Explorer text={text} label={text.words.weekly.title} reading={reading}>
      <svg width={width} height={PLOT[1] + 28} aria-hidden="true">
        <TimeAxis span={span} frame={frame} text={text} top={PLOT[0]} y={PLOT[1] + 22} />
        <PainAxis frame={frame} y={pain.y} text={text} />
        <Scores {...pain} dots={dots} />
        <Ring reading={reading} />
      </svg>
    </Explorer>
  );
}

function weekSaid({ week_start, mean, days }: Week, { words, fullDay, number }: ChartText): Said {
  return { title: `${words.weekly.week} ${fullDay(week_start)}: ${number(mean)}`, lines: [words.weekly.of({ days })] };
}
