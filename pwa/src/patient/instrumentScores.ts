import type { EntryVersion } from "../api/client.ts";
import { headsOf } from "../heads.ts";
import { type Instrument, INSTRUMENTS, scoreOf } from "../instruments.ts";
import type { Day } from "../moment.ts";

/** One filled-in instrument on this phone. */
export interface OwnScore {
  entryId: string;
  day: Day;
  points: number;
}

/** Return the scores of each instrument that was ever filled in, oldest first. */
export function ownScores(versions: readonly EntryVersion[]): { instrument: Instrument; scores: OwnScore[] }[] {
  const heads = headsOf(versions).sort((one, other) => (lived(one) < lived(other) ? -1 : 1));
  return INSTRUMENTS.map((instrument) => ({
    instrument,
    scores: heads.flatMap((head) => {
      if (head.questionnaire?.instrument !== instrument.code) return [];
      const points = scoreOf(instrument, head.questionnaire.answers);
      return [{ entryId: head.entry_id, day: head.local_date, points }];
    }),
  })).filter(({ scores }) => scores.length > 0);
}

function lived({ local_date, local_time, id }: EntryVersion): string {
  return `${local_date} ${local_time} ${id}`;
}
