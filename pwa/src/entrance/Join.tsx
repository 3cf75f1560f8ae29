import { entranceWords } from "messages:entrance";
import { useEffect, useState } from "preact/hooks";

import type { Api, Invited, Me } from "../api/client.ts";
import { type LookedUp, lookUp } from "../api/lookUp.ts";
import { words } from "../i18n/words.ts";
import { TextField } from "../ui/TextField.tsx";
import { Accept } from "./Accept.tsx";
import { Entrance } from "./Entrance.tsx";
import { HomeFirst } from "./HomeFirst.tsx";
import { TroubleLine } from "./TroubleLine.tsx";
import { type Trouble, troubleOf } from "./trouble.ts";

interface Props {
  api: Api;
  code: string; // from the link, or empty
  invited: LookedUp | undefined; // whom the link is for, where that is already asked
  zone: string;
  onMe: (me: Me) => void;
}

/** Joining a clinic: by the link, which carries the code, or by typing it. */
export function Join({ api, code: given, invited: asked, zone, onMe }: Props) {
  const [code, setCode] = useState(given);
  const [invited, setInvited] = useState<Invited | null>(null);
  const [asking, setAsking] = useState(given !== ""); // whom the link is for: nothing is to be typed meanwhile
  const [trouble, setTrouble] = useState<Trouble | "busy" | null>(null);

  async function meet(answer: LookedUp): Promise<void> {
    setTrouble("busy");
    const { data, response } = await answer;
    setInvited(data ?? null);
    setTrouble(data ? null : troubleOf(response?.status ?? 0, "unusable"));
    setAsking(false);
  }
  useEffect(() => void (given && meet(asked ?? lookUp(api, given))), []);

  return (
    <Entrance>
      {given && <HomeFirst code={given} />}
      {invited && <Accept api={api} code={code} invited={invited} zone={zone} onMe={onMe} />}
      {!invited && asking && <p class="opening">{words.value.app.loading}</p>}
      {!invited && !asking && (
        <TypeCode code={code} trouble={trouble} onCode={setCode} onNext={() => void meet(lookUp(api, code))} />
      )}
    </Entrance>
  );
}

interface TypeCodeProps {
  code: string;
  trouble: Trouble | "busy" | null;
  onCode: (code: string) => void;
  onNext: () => void;
}

function TypeCode({ code, trouble, onCode, onNext }: TypeCodeProps) {
  const { join, signIn } = entranceWords();
  const next = (event: Event) => {
    event.preventDefault();
    onNext();
  };
  return (
    <form class="entrance card" onSubmit={next}>
      <h1 tabIndex={-1}>{join.title}</h1>
      <p class="muted">{join.intro}</p>
      <TextField
        label={join.code}
        hint={join.codeHint}
        value={code}
        onValue={onCode}
        autocomplete="off"
        autocapitalize="characters"
        required
      />
      <TroubleLine trouble={trouble} />
      <button class="button main wide" disabled={trouble === "busy"}>
        {trouble === "busy" ? signIn.busy : join.next}
      </button>
      <a class="button quiet wide" href="/sign-in">
        {join.signIn}
      </a>
    </form>
  );
}
