import { seenWords } from "messages:seen";

import { showInstant } from "../i18n/format.ts";
import { language } from "../i18n/language.ts";
import type { KeptLine } from "./ownLine.ts";

/** Who of the clinic looked last, and when, from the server's last answer; nothing while nobody has said so. */
export function SeenByClinic({ line }: { line: KeptLine }) {
  const { review } = line;
  if (!review) return null;
  return <p class="muted seen">{seenWords().you({ name: review.name, when: showInstant(language.value, review.at) })}</p>;
}
