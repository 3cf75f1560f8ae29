import { useState } from "preact/hooks";

import { type Api, type Me, reach } from "../api/client.ts";
import { entranceWords } from "../i18n/entranceWords.ts";
import { TextField } from "../ui/TextField.tsx";
import { Entrance } from "./Entrance.tsx";
import { PassphraseField } from "./PassphraseField.tsx";
import { type Trouble, troubleOf } from "./trouble.ts";

interface Props {
  api: Api;
  login: string; // known on this device, or empty
  demo: boolean;
  onMe: (me: Me) => void;
}

/** Signing in, for patients and staff alike. */
export function SignIn({ api, login: known, demo, onMe }: Props) {
  const { signIn } = entranceWords();
  const [login, setLogin] = useState(known);
  const [passphrase, setPassphrase] = useState("");
  const [trouble, setTrouble] = useState<Trouble | "busy" | null>(null);

  async function submit(event: Event): Promise<void> {
    event.preventDefault();
    setTrouble("busy");
    const { data, response } = await reach(api.POST("/api/v1/sign-ins", { body: { login, passphrase } }));
    if (data) onMe(data);
    else setTrouble(troubleOf(response?.status ?? 0, "wrong"));
  }

  return (
    <Entrance demo={demo}>
      <form class="entrance card" onSubmit={submit}>
        <h1 tabIndex={-1}>{signIn.title}</h1>
        <TextField label={signIn.login} value={login} onValue={setLogin} autocomplete="username" required />
        <PassphraseField
          label={signIn.passphrase}
          value={passphrase}
          onValue={setPassphrase}
          autocomplete="current-password"
        />
        <TroubleLine trouble={trouble} />
        <button class="button main wide" disabled={trouble === "busy"}>
          {trouble === "busy" ? signIn.busy : signIn.submit}
        </button>
        <a class="button quiet wide" href="/join">
          {signIn.join}
        </a>
      </form>
    </Entrance>
  );
}

/** What went wrong, read aloud, and what to do about it. */
export function TroubleLine({ trouble }: { trouble: Trouble | "busy" | null }) {
  const { signIn, join } = entranceWords();
  const text = { wrong: signIn.wrong, unusable: join.unusable, tooMany: signIn.tooMany, noNetwork: signIn.noNetwork };
  return (
    <p class="wrong" role="alert">
      {trouble !== null && trouble !== "busy" && text[trouble]}
    </p>
  );
}
