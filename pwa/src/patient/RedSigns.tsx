import { adviceWords } from "messages:advice";

import rules from "../rules.json" with { type: "json" };
import { numbersFor } from "./emergency.ts";
import { dial, type Whom } from "./whom.ts";

type Sign = keyof ReturnType<typeof adviceWords>["redSigns"]["signs"];

/** Whom to call, and for what at once, whatever was logged: a list of side effects cannot tell all of it. */
export function RedSigns({ whom }: { whom: Whom }) {
  const { callFor, signs, emergency, crisis } = adviceWords().redSigns;
  const numbers = numbersFor(whom.zone, whom.languages);
  const named = rules.red_signs.map((sign) => signs[sign as Sign]);
  return (
    <>
      <Call name={emergency} number={numbers.emergency} />
      {numbers.crisis && <Call name={crisis} number={numbers.crisis} />}
      <p>
        {callFor({ number: numbers.emergency })} {named.join(", ")}.
      </p>
    </>
  );
}

function Call({ name, number }: { name: string; number: string }) {
  return (
    <a class="number" href={dial(number)}>
      {name} <strong class="nowrap">{number}</strong>
    </a>
  );
}
