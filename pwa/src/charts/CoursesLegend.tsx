import type { ChartText } from "../i18n/chartText.ts";
import { DurationMarks } from "./DurationMarks.tsx";
import type { DurationPoint } from "./durationPlot.ts";
import { Key } from "./Key.tsx";
import type { Episode } from "./values.ts";

/** What the points mean; only those that are there. */
export function CoursesLegend({ text, episodes }: { text: ChartText; episodes: readonly Episode[] }) {
  const { trend } = text.words;
  const has = (status: Episode["status"]) => episodes.some((episode) => episode.status === status);
  return (
    <ul class="legend">
      {has("loss") && <PointKey kind="ended" name={trend.ended} y={7} />}
      {has("censored") && <PointKey kind="atLeast" name={trend.atLeast} y={17} />}
      {has("non_responder") && <PointKey kind="never" name={text.words.relief.ends.never} y={7} />}
      {has("not_evaluable") && (
        <Key name={text.words.relief.notEvaluable}>
          <line class="unjudged" x1="11" x2="11" y1="0" y2="14" />
        </Key>
      )}
    </ul>
  );
}

export function PointKey({ kind, name, y }: Pick<DurationPoint, "kind" | "y"> & { name: string }) {
  const point = { kind, y, x: 11, from: null, upTo: null, number: 0 } as unknown as DurationPoint;
  return (
    <Key name={name}>
      <DurationMarks points={[point]} />
    </Key>
  );
}
