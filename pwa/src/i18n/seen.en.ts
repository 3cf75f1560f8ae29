/** The mark "seen by your clinician", as the clinic sets it and as the patient reads it. */
export const seenEn = {
  by: (name: string, when: string) => `Seen by ${name}, ${when}.`,
  nobody: "Nobody has marked this diary as seen.",
  since: (changes: string) => `Since then ${changes}.`,
  changes: ["new entry or change", "new entries or changes"] as [string, string],
  mark: "Mark as seen",
  how: "The patient is told your name and the time.",
  you: (name: string, when: string) => `${name} from your clinic looked at your entries: ${when}.`,
};

export type SeenWords = typeof seenEn;
