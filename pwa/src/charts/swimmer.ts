import type { ChartText } from "../i18n/chartText.ts";
import { episodeSaid, type LinkOf } from "./episodeSaid.ts";
import type { Mark } from "./reading.ts";
import { nextDay } from "./reliefLayout.ts";
import type { Episode } from "./values.ts";

export interface SwimmerRow {
  episode: Episode;
  number: number; // of the episode, the oldest is 1
  next: number | null; // day of the next session
}

/** Return a row for each episode, the newest first, as a clinician reads them; episodes stand oldest first. */
export function swimmerRows(episodes: readonly Episode[]): SwimmerRow[] {
  return episodes.map((episode, index) => ({ episode, number: index + 1, next: nextDay(episodes, index) })).reverse();
}

/** Return what each row says; rows stand in the page themselves, so their marks have no place in a drawing. */
export function rowMarks(rows: readonly Pick<SwimmerRow, "episode" | "number">[], text: ChartText, linkOf?: LinkOf): Mark[] {
  return rows.map(({ episode, number }) => ({ x: 0, y: 0, said: episodeSaid(episode, number, text, linkOf) }));
}
