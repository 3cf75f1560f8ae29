import type { ComponentChildren } from "preact";
import { useEffect, useRef, useState } from "preact/hooks";

import { Advice } from "./Advice.tsx";
import { CrisisScreen } from "./CrisisScreen.tsx";
import { EffectChips } from "./EffectChips.tsx";
import { type Picked, toggled } from "./form.ts";
import { PickedEffect } from "./PickedEffect.tsx";
import { beginsCrisis, withPicks } from "./picking.ts";
import type { SideEffectsProps } from "./SideEffects.tsx";
import { adviceFor } from "./urgency.ts";
import type { EffectsBefore } from "./useEffectsBefore.ts";
import { WatchNote } from "./WatchNote.tsx";

interface Props extends Omit<SideEffectsProps, "before"> {
  before: EffectsBefore;
}

/** What was picked, each with its questions; what to do at once where that is urgent; and what there is to pick. */
export function WhichEffects({ form, before, whom, hoursSinceSession, onChange }: Props) {
  const chosen = form.effects ?? [];
  const [fresh, setFresh] = useState<string>();
  const [crisis, setCrisis] = useState(false);
  const change = (effects: Picked[] | null) => onChange(withPicks(form, effects));
  const pick = (effect: string) => {
    const after = toggled(chosen, effect);
    setFresh(effect);
    setCrisis(beginsCrisis(chosen, after ?? []));
    change(after);
  };
  const isOver = (code: string) => form.ended?.some(({ effect }) => effect === code);
  const advice = adviceFor(chosen, hoursSinceSession);
  const shown = { picked: chosen, day: form.day, whom, opens: before.saysMore, onPicked: change };
  return (
    <>
      <ul class="picked">
        {chosen.map((one) => (
          <PickedEffect key={one.effect} one={one} fresh={one.effect === fresh && !crisis} {...shown} />
        ))}
      </ul>
      <InView count={advice.length}>
        <Advice advice={advice} whom={whom} />
      </InView>
      <WatchNote days={before.days} today={form.day} picked={chosen} />
      <EffectChips picked={chosen} recent={before.recent.filter((code) => !isOver(code))} onPick={pick} />
      {crisis && <CrisisScreen whom={whom} onClose={() => setCrisis(false)} />}
    </>
  );
}

/** Advice that comes because of a tap comes into view: it must not wait below the edge of the screen. */
function InView({ count, children }: { count: number; children: ComponentChildren }) {
  const place = useRef<HTMLDivElement>(null);
  const before = useRef(count);
  useEffect(() => {
    if (count > before.current) place.current?.scrollIntoView({ block: "nearest" });
    before.current = count;
  }, [count]);
  return (
    <div class="advice" ref={place}>
      {children}
    </div>
  );
}

