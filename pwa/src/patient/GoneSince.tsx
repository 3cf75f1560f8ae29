import { words } from "../i18n/words.ts";
import type { Day } from "../moment.ts";
import { PastDay } from "./PastDay.tsx";

interface Props {
  day: Day; // of the check-in
  value: Day | null;
  onValue: (day: Day | null) => void;
}

/** Since when relief is gone. */
export function GoneSince(props: Props) {
  return <PastDay question={words.value.checkIn.goneSince} {...props} />;
}
