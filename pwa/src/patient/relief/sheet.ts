import { SHORT, showDay, showNumber } from "../../i18n/format.ts";
import type { Language } from "../../i18n/language.ts";
import type { PaybackWords } from "../../i18n/payback.en.ts";
import type { Mean, Visit } from "./visit.ts";

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
    ...(worst ? [words.worst(number(worst.score, say), showDay(say.language, worst.day, SHORT))] : []),
    ...(sleep ? [words.sleep(...told(sleep, say))] : []),
    ...(activity ? [words.activity(...told(activity, say))] : []),
  ];
}

/** Return since when it fades or is gone, in the patient's own answers. */
export function sinceLines({ fading, gone }: Visit, { words, language }: Saying): string[] {
  return [
    ...(fading ? [words.fading(showDay(language, fading, SHORT))] : []),
    ...(gone ? [words.gone(showDay(language, gone, SHORT))] : []),
  ];
}

/** Return the side effects, the worst first; that there were none is said, too. */
export function effectLines({ bothers, logged }: Visit, { words, effects }: Saying): string[] {
  if (bothers.length === 0) return logged > 0 ? [words.noEffects] : [];
  return bothers.map(({ effect, days, severity, stopped, over }) =>
    [
      words.effect(effects[effect] ?? effect, days, words.severity[severity]!),
      ...(stopped ? [words.stopped[stopped]] : []),
      ...(over ? [words.over] : []),
    ].join(", "),
  );
}

/** Return the medicines taken against the pain, the most often taken first. */
export function rescueLines({ taken, logged }: Visit, { words }: Saying): string[] {
  if (taken.length === 0) return logged > 0 ? [words.noRescue] : [];
  return taken.map(({ name, days, times }) =>
    times === null ? words.taken(name, days) : words.takenTimes(name, days, times),
  );
}

function thenNow({ then, now }: Visit, say: Saying): string {
  if (!now) return say.words.notNow;
  return then ? say.words.thenNow(...told(then, say), ...told(now, say)) : say.words.now(...told(now, say));
}

function told({ value, days }: Mean, say: Saying): [string, number] {
  return [number(value, say), days];
}

function number(value: number, { language }: Saying): string {
  return showNumber(language, value);
}
