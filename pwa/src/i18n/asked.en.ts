/** The words of what patients ask, and of what a clinic tells them in its own words. */
export const askedEn = {
  requests: {
    title: "Requests",
    kinds: { call: "Asks for a call", appointment: "Asks for an appointment" },
    seen: (who: string, when: string) => `Seen by ${who}, ${when}`,
    done: (who: string, when: string) => `Done by ${who}, ${when}`,
    markSeen: "Mark as seen",
    markDone: "Mark as done",
    told: "The patient reads who has seen it, and when.",
    earlier: (count: number) => `Done before (${count})`,
  },
  texts: {
    nav: "Texts",
    title: "What patients read from you",
    lead: "Plain text, shown in the app beside the general pages, also without a network. Leave empty what you do not want to say.",
    about: { before: "Before a session: what to bring and do", after: "After a session", gone: "When relief is gone: what the clinic does" },
    how: {
      before: "For example fasting, medicines, who comes along, where to park.",
      after: "For example whom to call tonight, and when the next visit is.",
      gone: "For example who looks at it, and how soon the patient hears from you.",
    },
    languages: { en: "In English", es: "In Spanish" },
    save: "Save the texts",
    saved: "Saved. Phones show it the next time they reach the clinic.",
    never: "Nothing is written yet.",
    stands: (number: string, when: string) => `State ${number}, saved ${when}.`,
  },
};

export type AskedWords = typeof askedEn;
