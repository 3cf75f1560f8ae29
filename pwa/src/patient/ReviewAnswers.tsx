import { questionsWords } from "messages:questions";

import { language, writtenFor } from "../i18n/language.ts";
import type { Instrument, Item } from "../instruments.ts";
import type { Filling } from "./filling.ts";

interface Props {
  instrument: Instrument;
  filling: Filling;
  onChange: (at: number) => void;
  onSave: () => void;
}

/** Everything that was answered, to be looked at once more before it is saved. */
export function ReviewAnswers({ instrument, filling, onChange, onSave }: Props) {
  const text = questionsWords(language.value);
  return (
    <div class="review card stack">
      <h2 tabIndex={-1}>{text.review}</h2>
      <ol class="answered">
        {instrument.items.map((item, at) => (
          <li>
            <span>{item.text[writtenFor(language.value)]}</span>
            <strong>{saidOf(item, filling.answers[at]!)}</strong>
            <button type="button" class="button quiet" aria-label={text.changeOf({ number: at + 1 })} onClick={() => onChange(at)}>
              {text.change}
            </button>
          </li>
        ))}
      </ol>
      <button type="button" class="button main wide" onClick={onSave}>
        {text.save}
      </button>
    </div>
  );
}

function saidOf(item: Item, value: number): string {
  const label = item.options.find((option) => option.value === value)?.label?.[writtenFor(language.value)];
  const numbered = item.options.some((option) => option.label === null);
  if (!label) return String(value);
  return numbered ? `${value} (${label})` : label;
}
