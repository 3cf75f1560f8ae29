import { missedWords } from "messages:missed";
import { useState } from "preact/hooks";

import { showDay } from "../i18n/format.ts";
import { language } from "../i18n/language.ts";
import { words } from "../i18n/words.ts";
import { Choices } from "../ui/Choices.tsx";
import { PainScale } from "../ui/PainScale.tsx";
import type { Form } from "./form.ts";
import type { Missed, Scored } from "./missed.ts";

export type Told = Pick<Form, "pain" | "recalled">;

interface Props {
  missed: Missed;
  onAnswer: (told: Told) => void;
  onSkip: () => void;
}

type Way = "same" | "better" | "worse" | "number" | "skip";

/** One day without a check-in, told beside a day that has one, or by a number. */
export function MissedDay({ missed: { day, like }, onAnswer, onSkip }: Props) {
  const text = missedWords();
  const [way, setWay] = useState<Way | null>(null);
  const chosen = (way: Way | null) => {
    if (way === "skip") return onSkip();
    if (way === "same" && like) return onAnswer({ pain: like.pain, recalled: "same" });
    setWay(way);
  };
  return (
    <div class="missed-day">
      <Choices small question={text.question({ day: showDay(language.value, day) })} options={waysOf(like)} value={way} onValue={chosen} />
      {way === "number" && <Number question={text.about} onScore={(pain) => onAnswer({ pain, recalled: null })} />}
      {(way === "better" || way === "worse") && (
        <>
          <Number question={text.about} onScore={(pain) => onAnswer({ pain, recalled: way })} />
          <button type="button" class="button" onClick={() => onAnswer({ pain: null, recalled: way })}>
            {text.withoutNumber}
          </button>
        </>
      )}
    </div>
  );
}

/** Without a day to tell it beside only a number is left. */
function waysOf(like: Scored | null): { value: Way; label: string }[] {
  const text = missedWords();
  const beside = like && showDay(language.value, like.day, WEEKDAY);
  const told: { value: Way; label: string }[] = beside
    ? [
        { value: "same", label: text.same({ day: beside, score: like.pain }) },
        { value: "better", label: text.better },
        { value: "worse", label: text.worse },
      ]
    : [];
  return [...told, { value: "number", label: text.number }, { value: "skip", label: text.skip }];
}

const WEEKDAY: Intl.DateTimeFormatOptions = { weekday: "long" };

/** One tap says it: nothing is saved before, and it can be taken back after. */
function Number({ question, onScore }: { question: string; onScore: (pain: number) => void }) {
  return <PainScale question={question} anchors={words.value.checkIn.anchors} score={null} onScore={onScore} />;
}
