import { useState } from "preact/hooks";

import { adviceWords } from "../i18n/adviceWords.ts";
import type { EffectCode } from "../i18n/effects.en.ts";
import { Choices } from "../ui/Choices.tsx";
import { Icon } from "../ui/icons.tsx";
import { Advice } from "./Advice.tsx";
import "./effects.css";
import { type Picked, type Severity, toggled } from "./form.ts";
import type { SideEffectsProps } from "./SideEffects.tsx";
import { adviceFor, OFFERED } from "./urgency.ts";

const COMMON = 10; // shown before "Show more": the list begins with what is common after a session

/** Chips to pick from; what was picked, each with its severity; and what to do at once where that is urgent. */
export function WhichEffects({ picked, whom, hoursSinceSession, onPicked }: SideEffectsProps) {
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
  onPicked: SideEffectsProps["onPicked"];
}

function PickedEffect({ one, picked, onPicked }: Rated) {
  const { picking, effects } = adviceWords();
  const name = effects[one.effect as EffectCode];
  const rate = (severity: Severity | null) =>
    onPicked(picked.map((other) => (other.effect === one.effect ? { ...other, severity } : other)));
  return (
    <li class={one.severity === null ? "unanswered" : undefined}>
      <Choices
        small
        question={picking.howBad(name)}
        options={SEVERITIES.map((value) => ({ value, label: picking.severity[value] }))}
        value={one.severity}
        onValue={rate}
      />
      <RemoveButton name={name} onClick={() => onPicked(toggled(picked, one.effect))} />
    </li>
  );
}

function RemoveButton({ name, onClick }: { name: string; onClick: () => void }) {
  return (
    <button type="button" class="round" aria-label={adviceWords().picking.remove(name)} onClick={onClick}>
      <Icon name="remove" />
    </button>
  );
}

const SEVERITIES: readonly Severity[] = [1, 2, 3];

function Chips({ picked, onToggle }: { picked: Picked[]; onToggle: (effect: string) => void }) {
  const { picking, effects } = adviceWords();
  const [all, setAll] = useState(false);
  const left = OFFERED.filter((code) => !picked.some(({ effect }) => effect === code));
  return (
    <div class="chips" role="group" aria-label={picking.which}>
      <p class="muted">{picking.which}</p>
      {left.slice(0, all ? undefined : COMMON).map((code) => (
        <button type="button" class="choice" key={code} onClick={() => onToggle(code)}>
          {effects[code]}
        </button>
      ))}
      {!all && (
        <button type="button" class="choice more" onClick={() => setAll(true)}>
          {picking.more}
        </button>
      )}
    </div>
  );
}
