import { adviceWords } from "messages:advice";

import rules from "../rules.json" with { type: "json" };
import { numbersFor } from "./emergency.ts";
import { dial, type Whom } from "./whom.ts";

/** When a complaint is more than it seems: nobody is asked for it, it is said where the complaint is picked. */
export function WarningSigns({ effect, whom }: { effect: string; whom: Whom }) {
  const { advice } = adviceWords();
  const { emergency } = numbersFor(whom.zone, whom.languages);
  return (
    <>
      {rules.warnings.signs
        .filter((sign) => sign.effect === effect)
        .map(({ urgency, sign }) => (
          <p key={sign} class="warning">
            {urgency === "red" ? <a href={dial(emergency)}>{advice.ifRed({ number: emergency })}</a> : advice.ifToday} {signWords(sign)}.
          </p>
        ))}
    </>
  );
}

function signWords(sign: string): string {
  const { signs, beside } = adviceWords().redSigns;
  const { systolic, diastolic, no_fluids_hours: hours } = rules.warnings;
  switch (sign) {
    case "no_fluids":
      return beside.no_fluids({ hours });
    case "high_pressure":
    case "high_pressure_with_symptoms":
      return beside[sign]({ systolic, diastolic });
    default:
      return signs[sign as keyof typeof signs];
  }
}
