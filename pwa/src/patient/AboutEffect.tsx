import { adviceWords } from "messages:advice";
import { useState } from "preact/hooks";

import type { Day } from "../moment.ts";
import { Choices } from "../ui/Choices.tsx";
import type { Picked } from "./form.ts";
import { PastDay } from "./PastDay.tsx";
import { saysMore } from "./picking.ts";

interface Props {
  one: Picked;
  name: string;
  day: Day; // of the check-in
  opens: boolean; // this person tells more of them: no tap for it
  onTell: (more: Partial<Picked>) => void;
}

/** What else can be told of a side effect. All of it can be left out. */
export function AboutEffect({ one, name, day, opens, onTell }: Props) {
  const { about } = adviceWords();
  const [open, setOpen] = useState(opens || saysMore(one));
  if (!open) {
    return (
      <button type="button" class="button quiet" aria-label={about.more({ effect: name })} onClick={() => setOpen(true)}>
        {about.moreShort}
      </button>
    );
  }
  return (
    <div class="about">
      <Present one={one} day={day} onTell={onTell} />
      <Choices
        small
        question={about.stopped}
        options={STOPPED.map((value) => ({ value, label: about.stoppedAs[value] }))}
        value={one.stopped ?? null}
        onValue={(stopped) => onTell({ stopped })}
      />
      <Choices
        small
        question={about.tell}
        options={TELL.map((value) => ({ value, label: about.tellAs[value] }))}
        value={one.tell ?? null}
        onValue={(tell) => onTell({ tell })}
      />
    </div>
  );
}

const STOPPED = ["no", "some", "most"] as const;
const TELL = ["now", "this_week", "record"] as const;

function Present({ one, day, onTell }: Pick<Props, "one" | "day" | "onTell">) {
  const { about } = adviceWords();
  const options = [
    { value: "yes", label: about.presentAs.yes },
    { value: "no", label: about.presentAs.no },
  ] as const;
  const value = one.present == null ? null : one.present ? "yes" : "no";
  return (
    <>
      <Choices<"yes" | "no">
        small
        question={about.present}
        options={options}
        value={value}
        onValue={(said) => onTell({ present: said === null ? null : said === "yes" })}
      />
      {one.present === false && (
        <PastDay question={about.endedOn} day={day} value={one.ended_on ?? null} onValue={(ended_on) => onTell({ ended_on })} />
      )}
    </>
  );
}
