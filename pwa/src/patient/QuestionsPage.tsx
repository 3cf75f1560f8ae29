import { words } from "../i18n/words.ts";
import type { Phone } from "../phone.ts";
import { Frame } from "./Frame.tsx";
import { Safety } from "./Safety.tsx";
import type { Whom } from "./whom.ts";

interface Props {
  phone: Phone;
  whom: Whom;
  path: string;
}

/** Questionnaires that are due. */
export function QuestionsPage({ phone, whom }: Props) {
  return (
    <Frame page="questions" demo={phone.me.value?.clinic.demo ?? false} footer={<Safety whom={whom} />}>
      <h1 tabIndex={-1}>{words.value.app.questions}</h1>
    </Frame>
  );
}
