import { useEffect, useState } from "preact/hooks";

import type { Phone } from "../phone.ts";
import { fogOf } from "./fog.ts";

const LEFT = "fog_left";

/** Whether the patient comes from a session and has not asked to see everything; undefined while that is looked up. */
export function useFog({ line, log, memory }: Phone): { fog: boolean | undefined; leave: () => void } {
  const session = fogOf(line.value?.sessions ?? [], log.calendar.now());
  const [left, setLeft] = useState<string | null>();
  useEffect(() => {
    if (session) void memory.recall<string>(LEFT).then((kept) => setLeft(kept ?? null), () => setLeft(null));
  }, [session, memory]);
  const leave = () => {
    setLeft(session);
    void memory.remember(LEFT, session).catch(() => {}); // then it comes back at the next opening
  };
  if (!session) return { fog: false, leave };
  return { fog: left === undefined ? undefined : left !== session, leave };
}
