import { adviceWords } from "messages:advice";
import { effectsWords } from "messages:effects";

import type { EffectCode } from "../i18n/codes.ts";
import { SHORT, showDay } from "../i18n/format.ts";
import { language } from "../i18n/language.ts";
import { Choices } from "../ui/Choices.tsx";
import type { StandingEffect } from "./effectDays.ts";
import type { Form, Severity } from "./form.ts";
import { PastDay } from "./PastDay.tsx";
import { type Standing, standingOf, withStanding } from "./picking.ts";
import type { SideEffectsProps } from "./SideEffects.tsx";

interface Props {
  standing: readonly StandingEffect[];
  form: Form;
  onChange: SideEffectsProps["onChange"];
}

/** What was there on an earlier day: over, or still there, in one tap each. */
export function StandingEffects({ standing, form, onChange }: Props) {
  return (
    <section class="standing">
      <p class="muted">{adviceWords().standing.title}</p>
      {standing.map((one) => (
        <OneStanding key={one.effect} one={one} form={form} onChange={onChange} />
      ))}
    </section>
  );
}

function OneStanding({ one, form, onChange }: Omit<Props, "standing"> & { one: StandingEffect }) {
  const { standing, about, picking } = adviceWords();
  const severity = picking.severity[one.severity as Severity].toLowerCase();
  const options = [
    { value: "over", label: standing.over },
    { value: "there", label: standing.there({ severity }) },
  ] as const;
  const ended = form.ended?.find(({ effect }) => effect === one.effect);
  const endedOn = (ended_on: string | null) =>
    onChange({ ended: form.ended!.map((other) => (other === ended ? { ...other, ended_on } : other)) });
  return (
    <div class="one">
      <Choices<Standing>
        small
        question={standing.question({ effect: effectsWords()[one.effect as EffectCode], day: showDay(language.value, one.told_on, SHORT) })}
        options={options}
        value={standingOf(form, one.effect)}
        onValue={(value) => onChange(withStanding(form, one, value))}
      />
      {ended && <PastDay question={about.endedOn} day={form.day} value={ended.ended_on} onValue={endedOn} />}
    </div>
  );
}
