import { keptWords } from "messages:kept";

import type { EntryVersion } from "../api/client.ts";
import { SHORT, showDay } from "../i18n/format.ts";
import { language } from "../i18n/language.ts";
import { words } from "../i18n/words.ts";
import { Later } from "../ui/Later.tsx";
import "./kept.css";
import { isMore } from "./more.ts";
import { Row } from "./Row.tsx";

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
      {effects && <Row name={saved.effects} value={<Later load={loadNames} given={{ effects }} />} />}
      {ended && <Row name={saved.ended} value={<Later load={loadEnded} given={{ ended }} />} />}
      {(isMore(version) || version.recalled) && <Later load={loadMore} given={{ version }} />}
      {note && <Row name={saved.note} value={note} />}
    </dl>
  );
}

const loadMore = async () => (await import("./MoreAnswers.tsx")).MoreAnswers;
const loadNames = async () => (await import("./SavedEffects.tsx")).EffectNames;
const loadEnded = async () => (await import("./SavedEffects.tsx")).EndedNames;
