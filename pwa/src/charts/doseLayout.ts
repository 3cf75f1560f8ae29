import { sessionsOf } from "./courses.ts";
import { type DurationPoint, durationPoints, type DurationScale, durationScale } from "./durationPlot.ts";
import type { Episode, Route, SessionMark } from "./values.ts";

const LEFT_PX = 40;
const RIGHT_PX = 40;
const MG_STEPS = [5, 10, 20, 25, 50, 100, 200, 500];
const PX_PER_TICK = 54;
const APART_PX = 10;

export type CourseRoute = Route | "mixed";

/** What was given in a course: the mean of its sessions, and its route. */
export interface Given {
  mg: number;
  route: CourseRoute;
}

export interface DosePoint extends DurationPoint, Given {}

export interface DoseLayout {
  left: number;
  right: number;
  x: (mg: number) => number;
  ticks: number[]; // mg
  scale: DurationScale;
  points: DosePoint[];
}

/** Return what was given in the course of an episode; nothing when none of its sessions is known. */
export function givenIn(episode: Episode, sessions: readonly SessionMark[]): Given | null {
  const given = sessionsOf(episode, sessions);
  if (given.length === 0) return null;
  const routes = new Set(given.map(({ route }) => route));
  const mg = given.reduce((sum, { dose_mg }) => sum + dose_mg, 0) / given.length;
  return { mg, route: routes.size > 1 ? "mixed" : given[0]!.route };
}

/** Return relief over dose: both scales begin at 0, so that a small difference does not look large. */
export function doseLayout(
  episodes: readonly Episode[],
  sessions: readonly SessionMark[],
  width: number,
  plot: readonly [number, number],
): DoseLayout {
  const given = new Map(episodes.map((episode) => [episode, givenIn(episode, sessions)]));
  const most = Math.max(10, ...[...given.values()].map((one) => one?.mg ?? 0)) * 1.08;
  const [left, right] = [LEFT_PX, width - RIGHT_PX];
  const x = (mg: number) => left + (mg / most) * (right - left);
  const step = MG_STEPS.find((mg) => most / mg <= (right - left) / PX_PER_TICK) ?? 1000;
  const scale = durationScale(episodes, plot);
  const points = durationPoints(episodes, scale, (episode) => {
    const one = given.get(episode);
    return one ? x(one.mg) : null;
  });
  const ticks = Array.from({ length: Math.floor(most / step) + 1 }, (_, index) => index * step);
  return { left, right, x, ticks, scale, points: apart(points).map((point) => ({ ...point, ...given.get(point.episode)! })) };
}

/** Return the points with those that would hide each other moved aside: one dose is often given many times. */
function apart<T extends { x: number; y: number }>(points: readonly T[]): T[] {
  const placed: T[] = [];
  for (const point of points) {
    const aside = [0, 1, -1, 2, -2].map((steps) => ({ ...point, x: point.x + steps * APART_PX }));
    const free = aside.find(({ x, y }) => placed.every((other) => Math.hypot(other.x - x, other.y - y) >= APART_PX - 0.5));
    placed.push(free ?? point);
  }
  return placed;
}
