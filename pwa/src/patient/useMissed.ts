import { useEffect, useState } from "preact/hooks";

import type { Day } from "../moment.ts";
import type { Phone } from "../phone.ts";
import { type Missed, missedDays } from "./missed.ts";

const SKIPPED = "skipped"; // under this name the phone remembers the days that nobody wants to be asked about

/** Return the days that can be filled in, and the way to skip one; read again when something is kept. */
export function useMissed(phone: Phone): [Missed[], (day: Day) => void] {
  const { entries } = phone.log;
  const [skipped, setSkipped] = useState<readonly Day[]>();
  const [missed, setMissed] = useState<Missed[]>([]);
  useEffect(() => {
    void phone.memory.recall<Day[]>(SKIPPED).then((days = []) => setSkipped(days));
  }, []);
  useEffect(() => {
    let open = true;
    const show = (found: Missed[]) => void (open && setMissed(found));
    if (skipped) void phone.versions().then((versions) => show(missedDays(versions, phone.log.today(), skipped)));
    return () => void (open = false);
  }, [phone, skipped, entries.value, phone.log.locked.value]);
  const skip = (day: Day) => {
    const days = [...(skipped ?? []), day].slice(-MOST_REMEMBERED);
    setSkipped(days);
    void phone.memory.remember(SKIPPED, days).catch(() => {}); // then it is asked once more
  };
  return [missed, skip];
}

const MOST_REMEMBERED = 12; // days; older ones cannot be filled in any more
