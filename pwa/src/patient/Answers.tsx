import { keptWords } from "messages:kept";

import type { EntryVersion } from "../api/client.ts";
import { SHORT, showDay } from "../i18n/format.ts";
import { language } from "../i18n/language.ts";
import { words } from "../i18n/words.ts";
import "./kept.css";
import { isMore } from "./more.ts";
import { MoreAnswers } from "./MoreAnswers.tsx";
import { Row } from "./Row.tsx";
import { EffectNames, EndedNames } from "./SavedEffects.tsx";

/** What an entry says. A question that was not answered is not shown. */
export function Answers({ version }: { version: EntryVersion }) {
  const { saved } = keptWords();
  const { checkIn } = words.value;
  const { pain, helping, gone_since: since, side_effects: effects, ended_effects: ended, note } = version;
  const gone = helping === "gone" && since ? saved.gone({ day: showDay(language.value, since, SHORT) }) : null;
  return (
    <dl class="answers">
      {pain !== null && <Row name={version.kind === "rating" ? saved.painThen : saved.pain} value={<strong class="score">{pain}</strong>} />}
      {helping && <Row name={saved.helping} value={gone ?? checkIn.helpingAs[helping]} />}
      {effects && <Row name={saved.effects} value={<EffectNames effects={effects} />} />}
      {ended && <Row name={saved.ended} value={<EndedNames ended={ended} />} />}
      {(isMore(version) || version.recalled) && <MoreAnswers version={version} />}
      {note && <Row name={saved.note} value={note} />}
    </dl>
  );
}
