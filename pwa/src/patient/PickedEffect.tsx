import { adviceWords } from "messages:advice";
import { effectsWords } from "messages:effects";
import { useEffect, useRef } from "preact/hooks";

import type { EffectCode } from "../i18n/codes.ts";
import type { Day } from "../moment.ts";
import { Choices } from "../ui/Choices.tsx";
import { Icon } from "../ui/icons.tsx";
import { AboutEffect } from "./AboutEffect.tsx";
import { type Picked, type Severity, toggled } from "./form.ts";
import { told } from "./picking.ts";
import { WarningSigns } from "./WarningSigns.tsx";
import type { Whom } from "./whom.ts";

interface Props {
  one: Picked;
  fresh: boolean; // picked a moment ago: wherever on the list that was, its question comes into view
  picked: Picked[];
  day: Day; // of the check-in
  whom: Whom;
  opens: boolean; // this person tells more of them
  onPicked: (picked: Picked[] | null) => void;
}

/** A side effect that was picked: how bad it is, what to look out for, and more for who wants to say it. */
export function PickedEffect({ one, fresh, picked, day, whom, opens, onPicked }: Props) {
  const { picking } = adviceWords();
  const name = effectsWords()[one.effect as EffectCode];
  const place = useInView(fresh);
  const tell = (more: Partial<Picked>) => onPicked(told(picked, one.effect, more));
  return (
    <li ref={place} class={one.severity === null ? "unanswered" : undefined}>
      <Choices
        small
        question={picking.howBad({ effect: name })}
        options={SEVERITIES.map((value) => ({ value, label: picking.severity[value] }))}
        value={one.severity}
        onValue={(severity) => tell({ severity })}
      />
      <RemoveButton name={name} onClick={() => onPicked(toggled(picked, one.effect))} />
      <WarningSigns effect={one.effect} whom={whom} />
      {one.severity !== null && <AboutEffect one={one} name={name} day={day} opens={opens} onTell={tell} />}
    </li>
  );
}

/** The reader's place moves to what was just picked: its question is read out, and stands on the screen. */
function useInView(fresh: boolean) {
  const place = useRef<HTMLLIElement>(null);
  useEffect(() => {
    if (!fresh) return;
    place.current!.querySelector("legend")!.focus({ preventScroll: true });
    place.current!.scrollIntoView({ block: "nearest" });
  }, [fresh]);
  return place;
}

function RemoveButton({ name, onClick }: { name: string; onClick: () => void }) {
  return (
    <button type="button" class="round" aria-label={adviceWords().picking.remove({ effect: name })} onClick={onClick}>
      <Icon name="remove" />
    </button>
  );
}

const SEVERITIES: readonly Severity[] = [1, 2, 3];
