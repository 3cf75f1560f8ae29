/** Return the hours from the start of the latest session to now; nothing without one. */
export function hoursSince(sessions: readonly Given[], now: Date): number | null {
  const starts = sessions.filter((session) => !session.entered_in_error).map(startMs);
  const last = Math.max(...starts.filter((start) => start <= now.getTime()));
  return Number.isFinite(last) ? (now.getTime() - last) / 3_600_000 : null;
}

export interface Given {
  local_date: string;
  local_time: string;
  utc_offset_minutes: number;
  entered_in_error: boolean;
}

function startMs({ local_date, local_time, utc_offset_minutes }: Given): number {
  return Date.parse(`${local_date}T${local_time}Z`) - utc_offset_minutes * 60_000;
}
