import type { ChartText } from "../i18n/chartText.ts";
import { CoursesLegend } from "./CoursesLegend.tsx";
import { CoursesTable } from "./CoursesTable.tsx";
import { type CoursesLayout, coursesLayout } from "./coursesLayout.ts";
import { DaysAxis, DurationMarks } from "./DurationMarks.tsx";
import type { LinkOf } from "./episodeSaid.ts";
import { Explorer, Ring } from "./Explorer.tsx";
import { Figure } from "./Figure.tsx";
import { nearestAcross } from "./reading.ts";
import { courseMarks, trendSentence } from "./trendWords.ts";
import { useReading } from "./useReading.ts";
import { useWidth } from "./useWidth.ts";
import type { Episode, ReliefTrend, SessionMark } from "./values.ts";
import "./durations.css";

const PLOT = [26, 190] as const;
const BELOW = [236, 296] as const; // mean percent relief

export interface CoursesProps {
  text: ChartText;
  episodes: readonly Episode[]; // oldest first: a course's number is its place
  sessions: readonly SessionMark[];
  trend?: ReliefTrend | undefined;
  linkOf?: LinkOf;
}

/** Is relief getting shorter? A sentence, and every course that it rests on. */
export function ReliefCourses(props: CoursesProps) {
  const { text, episodes, trend } = props;
  const { trend: words } = text.words;
  const [ref, width] = useWidth<HTMLDivElement>();
  return (
    <Figure
      name="courses"
      title={words.title}
      direction={words.direction}
      summary={trendSentence(trend, text)}
      tableName={text.words.table}
      table={<CoursesTable {...props} />}
    >
      <div ref={ref}>{width > 0 && <Drawing {...props} width={width} />}</div>
      <CoursesLegend text={text} episodes={episodes} />
    </Figure>
  );
}

function Drawing({ width, text, episodes, trend, linkOf }: CoursesProps & { width: number }) {
  const layout = coursesLayout(episodes, width, PLOT, BELOW);
  const marks = courseMarks(episodes, layout, PLOT[1], text, linkOf);
  const reading = useReading(marks, (x) => nearestAcross(marks, x));
  const { trend: words } = text.words;
  return (
    <Explorer text={text} label={`${words.title} ${trendSentence(trend, text)}`} reading={reading}>
      <svg width={width} height={BELOW[1] + 42} aria-hidden="true">
        <text x="0" y="12">
          {words.days}
        </text>
        <DaysAxis scale={layout.scale} left={layout.left} right={layout.right} text={text} />
        <Unjudged layout={layout} />
        <DurationMarks points={layout.points} />
        <Percent layout={layout} text={text} />
        <Numbers layout={layout} text={text} />
        <Ring reading={reading} r={9} />
      </svg>
    </Explorer>
  );
}

function Unjudged({ layout }: { layout: CoursesLayout }) {
  return (
    <>
      {layout.unjudged.map(({ x }) => (
        <line class="unjudged" x1={x} x2={x} y1={PLOT[0]} y2={PLOT[1]} />
      ))}
    </>
  );
}

function Percent({ layout: { percent, left, right }, text }: { layout: CoursesLayout; text: ChartText }) {
  return (
    <g class="axis">
      <text x="0" y={BELOW[0] - 14}>
        {text.words.trend.percent}
      </text>
      {percent.ticks.map((value) => (
        <>
          <line class={value === 0 ? "ground" : "hair"} x1={left} x2={right} y1={percent.y(value)} y2={percent.y(value)} />
          <text x={left - 8} y={percent.y(value) + 4} text-anchor="end">
            {text.number(value).replace("-", "−")}
          </text>
        </>
      ))}
      {percent.bars.map((bar) => (
        <rect class="percent" {...bar} />
      ))}
    </g>
  );
}

function Numbers({ layout: { ticks, x, right }, text }: { layout: CoursesLayout; text: ChartText }) {
  return (
    <g class="axis">
      {ticks.map((number) => (
        <text x={x(number)} y={BELOW[1] + 18} text-anchor="middle">
          {number}
        </text>
      ))}
      <text x={right} y={BELOW[1] + 36} text-anchor="end">
        {text.words.trend.number}
      </text>
    </g>
  );
}
