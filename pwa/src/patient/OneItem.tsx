import { questionsWords } from "messages:questions";

import { language, writtenFor } from "../i18n/language.ts";
import type { Instrument, Item } from "../instruments.ts";
import { Choices } from "../ui/Choices.tsx";
import { PainScale } from "../ui/PainScale.tsx";
import type { Filling } from "./filling.ts";

interface Props {
  instrument: Instrument;
  filling: Filling;
  onAnswer: (value: number) => void; // leads to the next item
  onBack: () => void;
}

/** One item of an instrument with large answers; the way back is always there but on the first. */
export function OneItem({ instrument, filling, onAnswer, onBack }: Props) {
  const { at, answers } = filling;
  const text = questionsWords(language.value);
  const { items, stem } = instrument;
  return (
    <div class="item stack">
      {stem && <p class="muted">{stem[writtenFor(language.value)]}</p>}
      <Answers item={items[at]!} value={answers[at] ?? null} onAnswer={onAnswer} />
      {at > 0 && (
        <button type="button" class="button quiet" onClick={onBack}>
          {text.back}
        </button>
      )}
    </div>
  );
}

/** Numbers where only the ends have words, else one line for each answer. */
function Answers({ item, value, onAnswer }: { item: Item; value: number | null; onAnswer: (value: number) => void }) {
  const question = item.text[writtenFor(language.value)];
  const label = (at: number) => item.options.at(at)?.label?.[writtenFor(language.value)] ?? "";
  if (item.options.some((option) => option.label === null)) {
    return <PainScale question={question} anchors={[label(0), label(-1)]} score={value} onScore={onAnswer} />;
  }
  const options = item.options.map((option, at) => ({ value: option.value, label: label(at) }));
  return <Choices question={question} options={options} value={value} onValue={(chosen) => onAnswer(chosen ?? value!)} />;
}
