import { questionsWords } from "messages:questions";

import { language } from "../i18n/language.ts";
import { instrumentOf } from "../instruments.ts";
import type { Phone } from "../phone.ts";
import { FillIn } from "./FillIn.tsx";
import { Frame } from "./Frame.tsx";
import { QuestionsHome } from "./QuestionsHome.tsx";
import { Safety } from "./Safety.tsx";
import type { Whom } from "./whom.ts";

interface Props {
  phone: Phone;
  whom: Whom;
  path: string; // "/questions", "/questions/peg"
}

/** Questionnaires: what waits, or one of them while it is filled in. */
export function QuestionsPage({ path, ...given }: Props) {
  const code = path.split("/")[2];
  const instrument = code ? instrumentOf(code) : undefined;
  if (!code) return <QuestionsHome {...given} />;
  if (!instrument) return <Unknown {...given} />;
  return <FillIn key={code} instrument={instrument} {...given} />;
}

function Unknown({ phone, whom }: Omit<Props, "path">) {
  return (
    <Frame page="questions" back="/questions" demo={phone.me.value?.clinic.demo ?? false} footer={<Safety whom={whom} />}>
      <p class="card">{questionsWords(language.value).unknown}</p>
    </Frame>
  );
}
