import { words } from "../i18n/words.ts";
import { Later } from "../ui/Later.tsx";
import "./effects.css";
import type { SideEffectAnswer, SideEffectsProps } from "./SideEffects.tsx";
import { StandingEffects } from "./StandingEffects.tsx";
import { useEffectsBefore } from "./useEffectsBefore.ts";

interface Props extends SideEffectsProps {
  answer: SideEffectAnswer;
}

/** Whether what was there before still is, and which side effects there are. */
export function EffectAnswers({ answer, before: read, ...props }: Props) {
  const { form, onChange } = props;
  const before = useEffectsBefore(read, form.day);
  const over = (form.ended ?? []).map(({ effect }) => effect);
  const asked = before.standing.filter(({ effect }) => answer !== "none" || over.includes(effect));
  return (
    <>
      {asked.length > 0 && <StandingEffects standing={asked} form={form} onChange={onChange} />}
      {answer === "some" && (
        <Later load={loadWhich} given={{ ...props, before }} failed={<p>{words.value.app.unavailable}</p>} />
      )}
    </>
  );
}

/** Most days there are none: the list comes with what else an answer needs. */
const loadWhich = async () => (await import("./answerParts.ts")).WhichEffects;
