import { dayNumber } from "./days.ts";
import type { Episode, SessionMark } from "./values.ts";

export type Course = Pick<Episode, "course_first" | "course_last">;

/** Return the sessions of the course that an episode followed, oldest first. */
export function sessionsOf<T extends Pick<SessionMark, "local_date" | "entered_in_error">>(
  course: Course,
  sessions: readonly T[],
): T[] {
  return sessions
    .filter((session) => !session.entered_in_error)
    .filter(({ local_date: day }) => day >= course.course_first && day <= course.course_last)
    .sort((a, b) => dayNumber(a.local_date) - dayNumber(b.local_date));
}
