import type { ComponentChildren } from "preact";
import { useId } from "preact/hooks";

import { EpisodeMarks } from "./EpisodeMarks.tsx";
import { episodeLayout } from "./episodeLayout.ts";
import type { Frame } from "./frame.ts";
import { Hatch, PainAxis } from "./PainAxis.tsx";
import type { PainLineProps } from "./PainLine.tsx";
import { medianPaths, type PainLayout } from "./painLayout.ts";
import { Scores } from "./Scores.tsx";
import { SessionStrip, STRIP_PX } from "./SessionStrip.tsx";
import { TimeAxis } from "./TimeAxis.tsx";

interface Props extends PainLineProps {
  frame: Frame;
  pain: PainLayout;
  plot: readonly [number, number]; // px, top and bottom
  children: ComponentChildren; // drawn over it
}

/** The drawing of the pain line: what was measured behind, sessions under, the scores in front. */
export function PainPlot({ text, span, scores, sessions, confounders = [], episodes = [], median, frame, pain, plot, children }: Props) {
  const hatch = useId();
  const bottom = plot[1] + STRIP_PX + 22;
  return (
    <svg width={frame.width} height={bottom + 6} aria-hidden="true">
      <Hatch id={hatch} />
      <TimeAxis span={span} frame={frame} text={text} top={plot[0]} y={bottom} />
      <PainAxis frame={frame} y={pain.y} text={text} />
      <EpisodeMarks layout={episodeLayout(episodes, span, frame)} frame={frame} text={text} y={pain.y} hatch={hatch} />
      <SessionStrip sessions={sessions} confounders={confounders} span={span} frame={frame} text={text} plot={plot} />
      <Scores {...pain} />
      {median && medianPaths(scores, span, frame, plot).map((path) => <path class="trailing" d={path} />)}
      {children}
    </svg>
  );
}
