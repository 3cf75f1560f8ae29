import { adviceWords } from "messages:advice";

import rules from "../rules.json" with { type: "json" };
import { Icon } from "../ui/icons.tsx";
import { numbersFor } from "./emergency.ts";
import { dial, type Whom } from "./whom.ts";

type Sign = keyof ReturnType<typeof adviceWords>["redSigns"]["signs"];

/** Whom to call here, and for what at once; from the shell, so it is there offline. */
export function EmergencyPart({ whom }: { whom: Whom }) {
  const { advice, redSigns } = adviceWords();
  const { emergency, crisis } = numbersFor(whom.zone, whom.languages);
  return (
    <section class="stack">
      <Call number={emergency} words={`${redSigns.emergency}: ${advice.call({ number: emergency })}`} main />
      {crisis && <Call number={crisis} words={`${redSigns.crisis}: ${advice.call({ number: crisis })}`} />}
      {whom.clinicPhone && <Call number={whom.clinicPhone} words={advice.callClinic} />}
      <h2>{redSigns.callFor({ number: emergency })}</h2>
      <ul>
        {rules.red_signs.map((sign) => (
          <li key={sign}>{redSigns.signs[sign as Sign]}</li>
        ))}
      </ul>
    </section>
  );
}

function Call({ number, words, main }: { number: string; words: string; main?: boolean }) {
  return (
    <a class={main ? "button main wide" : "button wide"} href={dial(number)}>
      <Icon name="call" />
      {words}
    </a>
  );
}
