import { entranceWords } from "messages:entrance";

import rules from "../rules.json" with { type: "json" };
import type { Trouble } from "./trouble.ts";

const LEAST = rules.limits.passphrase_min_characters;

/** What went wrong, read aloud, and what to do about it. */
export function TroubleLine({ trouble }: { trouble: Trouble | "busy" | null }) {
  const { signIn, join } = entranceWords();
  const text = {
    wrong: signIn.wrong,
    unusable: join.unusable,
    tooMany: signIn.tooMany,
    noNetwork: signIn.noNetwork,
    short: join.tooShort({ least: LEAST }),
  };
  return (
    <p class="wrong" role="alert">
      {trouble !== null && trouble !== "busy" && text[trouble]}
    </p>
  );
}
