import { moreWords } from "messages:more";
import { useState } from "preact/hooks";

import rules from "../rules.json" with { type: "json" };
import { Choices } from "../ui/Choices.tsx";
import { Icon } from "../ui/icons.tsx";
import { NewMedicine } from "./NewMedicine.tsx";
import type { Rescue } from "./more.ts";
import { isSame, type Medicine } from "./offers.ts";
import { nameOf, TIMES, timesIn, timesTaken, withMedicine, withoutMedicine } from "./taking.ts";

const { rescue_max: MOST_MEDICINES, rescue_times_max: MOST_TIMES } = rules.limits;

interface Props {
  value: readonly Rescue[] | null; // []: none taken
  own: readonly Medicine[]; // taken before
  onValue: (taken: Rescue[] | null) => void;
}

/** What was taken against the pain: "none" in one tap, the person's own medicines as buttons, any other by its name. */
export function Rescues({ value, own, onValue }: Props) {
  const { rescue } = moreWords();
  const taken = value ?? [];
  const isFull = taken.length >= MOST_MEDICINES;
  const add = (medicine: Medicine) => onValue(withMedicine(value, medicine));
  return (
    <fieldset class="rescues part">
      <legend tabIndex={-1}>{rescue.question}</legend>
      <p class="hint">{rescue.hint}</p>
      {taken.map((one) => (
        <Taken key={nameOf(one)} one={one} taken={taken} onValue={onValue} />
      ))}
      <div class="chips" role="group" aria-label={rescue.own}>
        {own
          .filter((medicine) => !isFull && !taken.some((one) => isSame(one, medicine)))
          .map((medicine) => (
            <button type="button" class="choice" key={nameOf(medicine)} onClick={() => add(medicine)}>
              {nameOf(medicine)}
            </button>
          ))}
        {taken.length === 0 && (
          <button type="button" class="choice" aria-pressed={value !== null} onClick={() => onValue(value ? null : [])}>
            {rescue.none}
          </button>
        )}
      </div>
      {isFull ? <p>{rescue.full({ most: MOST_MEDICINES })}</p> : <NewMedicine onAdd={add} />}
    </fieldset>
  );
}

interface TakenProps {
  one: Rescue;
  taken: readonly Rescue[];
  onValue: Props["onValue"];
}

function Taken({ one, taken, onValue }: TakenProps) {
  const { rescue } = moreWords();
  const [exact, setExact] = useState((one.times ?? 0) > TIMES.length);
  const name = nameOf(one);
  const told = (times: number | null) => onValue(timesTaken(taken, one, times));
  const options = [...TIMES.map((value) => ({ value: `${value}`, label: `${value}` })), { value: MORE, label: rescue.more }];
  const answered = (value: string | null) => {
    setExact(value === MORE);
    told(value === null || value === MORE ? null : Number(value));
  };
  return (
    <div class="taken">
      <Choices
        small
        question={rescue.times({ name })}
        options={options}
        value={exact ? MORE : one.times === null ? null : `${one.times}`}
        onValue={answered}
      />
      {exact && <Exact name={name} times={one.times} onTimes={told} />}
      <button type="button" class="round" aria-label={rescue.remove({ name })} onClick={() => onValue(withoutMedicine(taken, one))}>
        <Icon name="remove" />
      </button>
    </div>
  );
}

const MORE = "more";

function Exact({ name, times, onTimes }: { name: string; times: number | null; onTimes: (times: number | null) => void }) {
  return (
    <label class="field">
      <span>{moreWords().rescue.timesExact({ name })}</span>
      <input
        type="number"
        inputMode="numeric"
        min={1}
        max={MOST_TIMES}
        value={times ?? ""}
        onInput={({ currentTarget }) => onTimes(timesIn(currentTarget.value, MOST_TIMES))}
      />
    </label>
  );
}
