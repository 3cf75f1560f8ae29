import { useState } from "preact/hooks";

import { words } from "../i18n/words.ts";
import { Choices } from "../ui/Choices.tsx";
import { Icon } from "../ui/icons.tsx";
import { Advice } from "./Advice.tsx";
import type { EffectCode } from "../i18n/effects.en.ts";
import { adviceFor, OFFERED } from "./urgency.ts";
import { type Picked, type Severity, toggled } from "./form.ts";
import type { Whom } from "./whom.ts";

const COMMON = 10; // shown before "Show more": the list begins with what is common after a session

interface Props {
  picked: Picked[] | null;
  whom: Whom;
  hoursSinceSession: number | null; // null: none is known
  onPicked: (picked: Picked[] | null) => void;
}

/** "None today" in one tap, or chips with a severity each. What is urgent says so at once. */
export function SideEffects(props: Props) {
  const { picked, onPicked } = props;
  const { checkIn } = words.value;
  const some = (picked ?? []).length > 0;
  const [open, setOpen] = useState(some);
  const answer = picked?.length === 0 ? "none" : open || some ? "some" : null;
  const answered = (value: "none" | "some" | null) => {
    setOpen(value === "some");
    onPicked(value === "none" ? [] : null);
  };
  const options = [
    { value: "none", label: checkIn.none },
    { value: "some", label: checkIn.some },
  ] as const;
  return (
    <div class="side-effects">
      <Choices question={checkIn.effects} options={options} value={answer} onValue={answered} />
      {answer === "some" && <Which {...props} />}
    </div>
  );
}

function Which({ picked, whom, hoursSinceSession, onPicked }: Props) {
  const chosen = picked ?? [];
  return (
    <>
      {chosen.length > 0 && (
        <ul class="picked">
          {chosen.map((one) => (
            <PickedEffect key={one.effect} one={one} picked={chosen} onPicked={onPicked} />
          ))}
        </ul>
      )}
      <Advice advice={adviceFor(chosen, hoursSinceSession)} whom={whom} />
      <Chips picked={chosen} onToggle={(effect) => onPicked(toggled(picked, effect))} />
    </>
  );
}

interface Rated {
  one: Picked;
  picked: Picked[];
  onPicked: Props["onPicked"];
}

function PickedEffect({ one, picked, onPicked }: Rated) {
  const { checkIn, effects } = words.value;
  const name = effects[one.effect as EffectCode];
  const rate = (severity: Severity | null) =>
    onPicked(picked.map((other) => (other.effect === one.effect ? { ...other, severity } : other)));
  return (
    <li class={one.severity === null ? "unanswered" : undefined}>
      <Choices
        small
        question={checkIn.howBad(name)}
        options={SEVERITIES.map((value) => ({ value, label: checkIn.severity[value] }))}
        value={one.severity}
        onValue={rate}
      />
      <RemoveButton name={name} onClick={() => onPicked(toggled(picked, one.effect))} />
    </li>
  );
}

function RemoveButton({ name, onClick }: { name: string; onClick: () => void }) {
  return (
    <button type="button" class="round" aria-label={words.value.checkIn.remove(name)} onClick={onClick}>
      <Icon name="remove" />
    </button>
  );
}

const SEVERITIES: readonly Severity[] = [1, 2, 3];

function Chips({ picked, onToggle }: { picked: Picked[]; onToggle: (effect: string) => void }) {
  const { checkIn, effects } = words.value;
  const [all, setAll] = useState(false);
  const left = OFFERED.filter((code) => !picked.some(({ effect }) => effect === code));
  return (
    <div class="chips" role="group" aria-label={checkIn.which}>
      <p class="muted">{checkIn.which}</p>
      {left.slice(0, all ? undefined : COMMON).map((code) => (
        <button type="button" class="choice" key={code} onClick={() => onToggle(code)}>
          {effects[code]}
        </button>
      ))}
      {!all && (
        <button type="button" class="choice more" onClick={() => setAll(true)}>
          {checkIn.more}
        </button>
      )}
    </div>
  );
}
