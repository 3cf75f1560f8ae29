import { PainLine } from "../charts/PainLine.tsx";
import type { Span } from "../charts/values.ts";
import { chartText } from "../i18n/chartText.ts";
import type { Language } from "../i18n/language.ts";
import type { KeptLine } from "./ownLine.ts";

interface Props {
  line: KeptLine;
  language: Language;
  span: Span;
}

/** The chart of the own line: scores and session marks, without the clinician's margins. */
export function OwnChart({ line, language, span }: Props) {
  return <PainLine compact text={chartText(language)} span={span} scores={line.days} sessions={line.sessions} />;
}
