import { adviceWords } from "../i18n/adviceWords.ts";
import rules from "../rules.json" with { type: "json" };

type Sign = keyof ReturnType<typeof adviceWords>["redSigns"]["signs"];

/** What is always an emergency, whatever was logged: a list of side effects cannot tell all of it. */
export function RedSigns({ emergency }: { emergency: string }) {
  const { callFor, signs } = adviceWords().redSigns;
  const named = rules.red_signs.map((sign) => signs[sign as Sign]);
  return (
    <p>
      {callFor(emergency)} {named.join(", ")}.
    </p>
  );
}
