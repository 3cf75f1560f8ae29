import { useState } from "preact/hooks";

import { words } from "../i18n/words.ts";
import { Choices } from "../ui/Choices.tsx";
import { Later } from "../ui/Later.tsx";
import type { Picked } from "./form.ts";
import type { Whom } from "./whom.ts";

export interface SideEffectsProps {
  picked: Picked[] | null;
  whom: Whom;
  hoursSinceSession: number | null; // null: none is known
  onPicked: (picked: Picked[] | null) => void;
}

/** "None today" in one tap, or chips with a severity each. What is urgent says so at once. */
export function SideEffects(props: SideEffectsProps) {
  const { picked, onPicked } = props;
  const { checkIn, app } = words.value;
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
      {answer === "some" && <Later load={loadWhich} given={props} failed={<p>{app.unavailable}</p>} />}
    </div>
  );
}

/** Most days there are none: the list comes when it is asked for, offline from the shell. */
const loadWhich = async () => (await import("./WhichEffects.tsx")).WhichEffects;
