import type { ChartText } from "../i18n/chartText.ts";
import { wordFor } from "../i18n/codes.ts";
import { besideRows, type EffectRow, effectRows } from "./effectLayout.ts";
import { effectMarks, effectPicks } from "./effectMarks.ts";
import { Explorer } from "./Explorer.tsx";
import { Figure } from "./Figure.tsx";
import { type Frame, frameOf } from "./frame.ts";
import { Key } from "./Key.tsx";
import { effectSummary } from "./summaries.ts";
import { Table } from "./Table.tsx";
import { TimeAxis } from "./TimeAxis.tsx";
import { useReading } from "./useReading.ts";
import { useWidth } from "./useWidth.ts";
import type { EffectDay, Episode, Span } from "./values.ts";

const ROW_PX = 38;

interface Props {
  text: ChartText;
  span: Span;
  effects: readonly EffectDay[];
  nameOf: (effect: string) => string;
  episodes?: readonly Episode[]; // so that a day says how long after a session it was
}

/** A row for each side effect that the patient reported, its days by height, shade and letter of severity. */
export function SideEffectStrip({ text, span, effects, nameOf, episodes = [] }: Props) {
  const [ref, width] = useWidth<HTMLDivElement>();
  const { words } = text;
  const frame = frameOf(width, span);
  const rows = effectRows(effects, span, frame);
  const given = { rows, text, nameOf };
  return (
    <Figure
      name="side-effects"
      title={words.effects.title}
      direction={words.effects.direction}
      summary={effectSummary(rows, text, nameOf)}
      tableName={words.table}
      table={rows.length > 0 && <EffectTable {...given} />}
    >
      <div ref={ref}>{width > 0 && rows.length > 0 && <Strip {...given} episodes={episodes} frame={frame} span={span} />}</div>
      {rows.length > 0 && <Legend text={text} />}
    </Figure>
  );
}

interface StripProps {
  rows: readonly EffectRow[];
  text: ChartText;
  nameOf: (effect: string) => string;
}

function Strip({ rows, text, nameOf, episodes, frame, span }: StripProps & { episodes: readonly Episode[]; frame: Frame; span: Span }) {
  const marks = effectMarks(rows, episodes, text, nameOf);
  const reading = useReading(marks, effectPicks(marks));
  const read = reading.at === undefined ? undefined : marks[reading.at];
  const beside = besideRows(rows.map(({ effect }) => nameOf(effect)), frame);
  const label = `${text.words.effects.title}. ${effectSummary(rows, text, nameOf)}`;
  return (
    <Explorer text={text} label={label} reading={reading}>
      <ul class={beside ? "rows wide" : "rows"}>
        {rows.map((row, index) => (
          <Row
            {...{ row, index, beside, text, frame }}
            read={read?.row === index ? read.x : undefined}
            name={nameOf(row.effect)}
          />
        ))}
      </ul>
      <svg width={frame.width} height="26" aria-hidden="true">
        <TimeAxis span={span} frame={frame} text={text} top={0} y={18} />
      </svg>
    </Explorer>
  );
}

interface RowProps {
  row: EffectRow;
  index: number;
  beside: boolean; // the name, or above
  read: number | undefined; // px of the day that is read
  text: ChartText;
  name: string;
  frame: Frame;
}

function Row({ row, index, beside, read, text, name, frame }: RowProps) {
  const { effects } = text.words;
  const ground = ROW_PX - 4;
  return (
    <li data-row={index}>
      <span class="name" style={beside ? { width: `${frame.left - 10}px` } : undefined}>
        {name} <span class="aside">{effects.rowSummary({ days: row.days, worst: wordFor(effects.level, row.worst) ?? "" })}</span>
      </span>
      <svg width={frame.width} height={ROW_PX} aria-hidden="true">
        <line class="ground" x1={frame.left} x2={frame.right} y1={ground} y2={ground} />
        {row.cells.map((cell) => (
          <Cell {...cell} frame={frame} letter={wordFor(effects.letter, cell.severity) ?? ""} />
        ))}
        {frame.wide && (
          <text x={frame.right + 8} y={ROW_PX - 6}>
            {effects.onDays({ days: row.days })}
          </text>
        )}
        {read !== undefined && <rect class="near" x={read - 9} width="18" y="1" height={ROW_PX - 3} rx="4" />}
      </svg>
    </li>
  );
}

function Cell({ x, severity, height, letter, frame }: EffectRow["cells"][number] & { letter: string; frame: Frame }) {
  const width = Math.min(14, Math.max(2.5, frame.perDay * 0.8));
  const tall = height * (ROW_PX - 8);
  const roomy = width >= 12;
  return (
    <>
      <rect class={`severity s${severity}`} x={x - width / 2} width={width} y={ROW_PX - 4 - tall} height={tall} />
      {roomy && severity > 1 && (
        <text class={`letter s${severity}`} x={x} y={ROW_PX - 7} text-anchor="middle">
          {letter}
        </text>
      )}
    </>
  );
}

function Legend({ text }: { text: ChartText }) {
  const { level } = text.words.effects;
  return (
    <ul class="legend">
      {[1, 2, 3].map((severity) => (
        <Key name={wordFor(level, severity) ?? ""}>
          <rect class={`severity s${severity}`} x="6" width="8" y={14 - severity * 4.5} height={severity * 4.5} />
        </Key>
      ))}
    </ul>
  );
}

function EffectTable({ rows, text, nameOf }: StripProps) {
  const { words, day } = text;
  const head = [words.effects.effect, ...[1, 2, 3].map((severity) => wordFor(words.effects.level, severity) ?? "")];
  const on = (row: EffectRow, severity: number) =>
    row.cells.filter((cell) => cell.severity === severity).map(({ date }) => day(date)).join(", ") || words.none;
  return <Table head={head} rows={rows.map((row) => [nameOf(row.effect), on(row, 1), on(row, 2), on(row, 3)])} />;
}
