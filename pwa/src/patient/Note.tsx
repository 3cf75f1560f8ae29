import { moreWords } from "messages:more";

import rules from "../rules.json" with { type: "json" };
import { TextArea } from "../ui/TextArea.tsx";

interface Props {
  value: string;
  onValue: (note: string) => void;
}

/** The patient's own words, for whoever has any today. */
export function Note(note: Props) {
  const { parts, noteHint } = moreWords();
  return <TextArea label={parts.note} hint={noteHint} longest={rules.limits.note_max_characters} {...note} />;
}
