import { endText, notEvaluableWhy } from "../charts/outcome.ts";
import type { ClinicText } from "../i18n/clinicText.ts";
import type { ReliefState } from "./wire.ts";

/** Return the parts of a state that stand under its name in the caseload, the most telling first. */
export function stateDetails(state: ReliefState, text: ClinicText): string[] {
  const { state: words } = text.words;
  const details = [];
  if (state.kind === "lost" && state.known_days !== null) details.push(words.lasted({ days: state.known_days }));
  if (state.kind === "unknown" && state.known_days !== null) details.push(words.atLeast({ days: state.known_days }));
  if (state.kind === "unknown" || state.kind === "not_measured") details.push(reasonOf(state, text));
  if (state.pending && state.kind === "relief") details.push(words.pending);
  const before = beforeOf(state, text);
  if (before === 0) details.push(words.beforeNone);
  else if (before) details.push(words.before({ length: before }));
  return details;
}

/** Return a patient's state in full sentences; `dose` names the latest session, empty when unknown. */
export function stateSentences(state: ReliefState, dose: string, text: ClinicText): string[] {
  const { sentence } = text.words;
  if (state.kind === "none" || state.course_last === null) return [sentence.none];
  const since = { day: text.number(state.day ?? 0), date: text.fullDay(state.course_last) };
  const sentences = [dose ? sentence.sinceDose({ ...since, dose }) : sentence.since(since)];
  sentences.push(kindSentence(state, text));
  if (state.pending) sentences.push(sentence.pending);
  const before = beforeOf(state, text);
  if (before === 0) sentences.push(sentence.beforeNone);
  else if (before) sentences.push(sentence.before({ length: before }));
  return sentences;
}

function kindSentence(state: ReliefState, text: ClinicText): string {
  const { sentence } = text.words;
  const days = state.known_days ?? 0;
  switch (state.kind) {
    case "relief":
      return sentence.relief({ days });
    case "lost":
      return sentence.lost({ days });
    case "unknown":
      return sentence.unknown({ days, why: reasonOf(state, text) });
    case "not_measured":
      return sentence.not_measured({ why: reasonOf(state, text) });
    default:
      return sentence[state.kind];
  }
}

/** Return the time before in words, 0 when there was no response, nothing when it is not known. */
function beforeOf({ last_days, last_at_least }: ReliefState, { chart }: ClinicText): string | 0 | undefined {
  if (last_days === null) return undefined;
  const { relief } = chart.words;
  if (last_at_least) return relief.atLeast({ days: last_days });
  return last_days === 0 ? 0 : relief.days({ days: last_days });
}

function reasonOf({ kind, reason }: ReliefState, { chart: { words } }: ClinicText): string {
  return kind === "not_measured" ? notEvaluableWhy(reason, words) : endText(reason, words);
}
