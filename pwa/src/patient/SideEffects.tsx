import { useState } from "preact/hooks";

import type { KnownVersion } from "../api/client.ts";
import { words } from "../i18n/words.ts";
import { Choices } from "../ui/Choices.tsx";
import { Later } from "../ui/Later.tsx";
import type { Form } from "./form.ts";
import type { Whom } from "./whom.ts";

export interface SideEffectsProps {
  form: Form;
  whom: Whom;
  hoursSinceSession: number | null; // null: none is known
  /** What this phone holds of earlier days. */
  before: () => Promise<readonly KnownVersion[]>;
  onChange: (answer: Pick<Form, "effects"> | Pick<Form, "ended">) => void;
}

/** Null: not answered. */
export type SideEffectAnswer = "none" | "some" | null;

/** "None today" in one tap, or which ones. What was there before and what is urgent says so at once. */
export function SideEffects(props: SideEffectsProps) {
  const { effects } = props.form;
  const { checkIn, app } = words.value;
  const some = (effects ?? []).length > 0;
  const [open, setOpen] = useState(some);
  const answer: SideEffectAnswer = effects?.length === 0 ? "none" : open || some ? "some" : null;
  const answered = (value: SideEffectAnswer) => {
    setOpen(value === "some");
    props.onChange({ effects: value === "none" ? [] : null });
  };
  const options = [
    { value: "none", label: checkIn.none },
    { value: "some", label: checkIn.some },
  ] as const;
  return (
    <div class="side-effects">
      <Choices question={checkIn.effects} options={options} value={answer} onValue={answered} />
      <Later load={loadAnswers} given={{ ...props, answer }} failed={answer === "some" ? <p>{app.unavailable}</p> : undefined} />
    </div>
  );
}

/** What earlier days ask for, and the list: after the rest, offline from the shell. */
const loadAnswers = async () => (await import("./homeParts.ts")).EffectAnswers;
