import type { PaybackWords } from "messages:payback";

import { wordFor } from "../../i18n/codes.ts";
import { SHORT, showDay, showNumber } from "../../i18n/format.ts";
import type { Language } from "../../i18n/language.ts";
import type { Visit } from "./visit.ts";

/** What the lines of a page for the visit are made of. */
export interface Saying {
  words: PaybackWords["visit"];
  effects: Record<string, string>;
  language: Language;
}

/** Return how pain went: then and now, at its highest, and what it disturbed. */
export function painLines(visit: Visit, say: Saying): string[] {
  const { words } = say;
  const { worst, sleep, activity } = visit;
  return [
    ...(visit.logged > 0 ? [thenNow(visit, say)] : []),
    ...(worst ? [words.worst({ score: number(worst.score, say), day: showDay(say.language, worst.day, SHORT) })] : []),
    ...(sleep ? [words.sleep({ value: number(sleep.value, say), days: sleep.days })] : []),
    ...(activity ? [words.activity({ value: number(activity.value, say), days: activity.days })] : []),
  ];
}

/** Return since when it fades or is gone, in the patient's own answers. */
export function sinceLines({ fading, gone }: Visit, { words, language }: Saying): string[] {
  return [
    ...(fading ? [words.fading({ day: showDay(language, fading, SHORT) })] : []),
    ...(gone ? [words.gone({ day: showDay(language, gone, SHORT) })] : []),
  ];
}

/** Return the side effects, the worst first; that there were none is said, too. */
export function effectLines({ bothers, logged }: Visit, { words, effects }: Saying): string[] {
  if (bothers.length === 0) return logged > 0 ? [words.noEffects] : [];
  return bothers.map(({ effect, days, severity, stopped, over }) =>
    [
      words.effect({ name: effects[effect] ?? effect, on: days, severity: wordFor(words.severity, severity) ?? "" }),
      ...(stopped ? [words.stopped[stopped]] : []),
      ...(over ? [words.over] : []),
    ].join(", "),
  );
}

/** Return the medicines taken against the pain, the most often taken first. */
export function rescueLines({ taken, logged }: Visit, { words }: Saying): string[] {
  if (taken.length === 0) return logged > 0 ? [words.noRescue] : [];
  return taken.map(({ name, days, times }) =>
    times === null ? words.taken({ name, on: days }) : words.takenTimes({ name, on: days, often: times }),
  );
}

function thenNow({ then, now }: Visit, say: Saying): string {
  if (!now) return say.words.notNow;
  const latest = { now: number(now.value, say), nowDays: now.days };
  return then ? say.words.thenNow({ then: number(then.value, say), thenDays: then.days, ...latest }) : say.words.now(latest);
}

function number(value: number, { language }: Saying): string {
  return showNumber(language, value);
}
