import { dayNumber } from "../charts/days.ts";
import { InstrumentLine } from "../charts/InstrumentLine.tsx";
import { chartText } from "../i18n/chartText.ts";
import type { Language } from "../i18n/language.ts";
import type { Instrument } from "../instruments.ts";
import type { Day } from "../moment.ts";
import type { OwnScore } from "./instrumentScores.ts";

const SHORTEST = 84; // days; all of it where there is more

interface Props {
  scores: readonly { instrument: Instrument; scores: readonly OwnScore[] }[];
  language: Language;
  today: Day;
}

/** The patient's own scores, one drawing for each instrument. */
export function OwnScores({ scores, language, today }: Props) {
  const text = chartText(language);
  return scores.map(({ instrument, scores: own }) => (
    <section class="card" key={instrument.code}>
      <InstrumentLine text={text} instrument={instrument} scores={own} span={spanOf(own, today)} />
    </section>
  ));
}

function spanOf([oldest]: readonly OwnScore[], today: Day) {
  const last = dayNumber(today);
  return { first: Math.min(dayNumber(oldest!.day), last - SHORTEST + 1), last };
}
