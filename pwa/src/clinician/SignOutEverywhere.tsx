import { useState } from "preact/hooks";

import type { Answered } from "./calls.ts";
import type { Given } from "./given.ts";
import { problemText } from "./problems.ts";

interface Props {
  given: Given;
  name: string;
  signOut: () => Promise<Answered<unknown>>;
}

/** Ends every sign-in of somebody, after asking; only a new invitation lets them back. */
export function SignOutEverywhere({ given, name, signOut }: Props) {
  const { words } = given.text;
  const [said, setSaid] = useState("");
  const ask = async () => {
    if (!confirm(words.team.signOutSure({ name }))) return;
    const answer = await signOut();
    setSaid("problem" in answer ? problemText(answer.problem, words) : words.team.signedOut({ name }));
  };
  return (
    <>
      <button type="button" class="button quiet" aria-label={`${words.team.signOut}: ${name}`} onClick={ask}>
        {words.team.signOut}
      </button>
      <span role="status">{said}</span>
    </>
  );
}
