import type { EntryVersion } from "./api/client.ts";
import type { Diary } from "./storage/diary.ts";
import type { Phone } from "./sync/engine.ts";

/** Return a diary as the sync engine knows it; when something was acknowledged the diary remembers when. */
export function outboxOf(diary: Diary, now: () => Date): Phone<EntryVersion> {
  return {
    unsent: () => diary.due(now()),
    setAside: (id, why) => diary.setAside(id, why),
    cursor: () => diary.cursor(),
    absorb: (page) => diary.absorb(page),
    resync: () => diary.resync(),
    async settle(ids) {
      await diary.settle(ids);
      await diary.remember("sent_at", now().toISOString());
    },
  };
}
