import { useId } from "preact/hooks";

import "./PainScale.css";

const SCORES = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10] as const;

interface Props {
  question: string;
  anchors: readonly [least: string, most: string];
  score: number | null;
  onScore: (score: number) => void;
}

/** Eleven labelled buttons, 0 to 10. Takes a value, gives a callback, knows no storage. */
export function PainScale({ question, anchors, score, onScore }: Props) {
  const id = useId();
  return (
    <fieldset class="pain-scale" aria-describedby={id}>
      <legend tabIndex={-1}>{question}</legend>
      <p class="anchors" id={id}>
        <span>{anchors[0]}</span> <span>{anchors[1]}</span>
      </p>
      <div class="scores">
        {SCORES.map((value) => (
          <button type="button" class="choice" aria-pressed={value === score} onClick={() => onScore(value)}>
            {value}
          </button>
        ))}
      </div>
    </fieldset>
  );
}
