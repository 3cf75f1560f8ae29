import { PointKey } from "./CoursesLegend.tsx";
import type { DoseProps } from "./DoseRelief.tsx";
import { type CourseRoute, givenIn } from "./doseLayout.ts";
import { routeName } from "./doseWords.ts";
import { DISC } from "./DurationMarks.tsx";
import { Key } from "./Key.tsx";

const SHAPES: Record<CourseRoute, string> = {
  iv: DISC,
  im: "M-4.5 -4.5h9v9h-9z",
  nasal: "M0 -6l5.5 10h-11z",
  mixed: "M0 -6l6 6l-6 6l-6 -6z",
};

/** Return the shape of a route: routes differ in how much arrives, so they are never one kind of point. */
export function shapeOf(route: CourseRoute): string {
  return SHAPES[route];
}

/** What the shapes mean; only the routes that were given. */
export function DoseLegend({ text, episodes, sessions }: DoseProps) {
  const given = new Set(episodes.map((episode) => givenIn(episode, sessions)?.route));
  const routes = (Object.keys(SHAPES) as CourseRoute[]).filter((route) => given.has(route));
  const has = (status: string) => episodes.some((episode) => episode.status === status);
  return (
    <ul class="legend">
      {routes.map((route) => (
        <Key name={routeName(route, text.words)}>
          <g class="durations">
            <path class="point" d={SHAPES[route]} transform="translate(11 7)" />
          </g>
        </Key>
      ))}
      {has("censored") && <PointKey kind="atLeast" name={text.words.trend.atLeast} y={17} />}
      {has("non_responder") && <PointKey kind="never" name={text.words.relief.ends.never} y={7} />}
    </ul>
  );
}
