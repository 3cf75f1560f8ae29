import type { Signal } from "@preact/signals";

import type { KeptLine } from "./patient/ownLine.ts";
import type { Schedule } from "./patient/questionsDue.ts";
import type { Diary } from "./storage/diary.ts";

/** Take a value that was read anew; one that says the same stays, so that nothing is drawn again for it. */
export function keepSame<T>(shown: Signal<T>, read: T): void {
  if (JSON.stringify(shown.peek()) !== JSON.stringify(read)) shown.value = read;
}

/** Read what a phone holds beside today's entries; nothing of the person's while that is locked. */
export async function heldBy(diary: Diary, locked: boolean) {
  const [counts, hasDrafts, sentAt = null, schedule = null, refused = [], line = null] = await Promise.all([
    diary.counts(),
    diary.hasDrafts(),
    diary.recall<string>("sent_at"),
    diary.recall<Schedule>("schedule"),
    locked ? undefined : diary.refused(),
    locked ? undefined : diary.recall<KeptLine>("line"),
  ]);
  return { counts, hasDrafts, sentAt, schedule, refused, line };
}
