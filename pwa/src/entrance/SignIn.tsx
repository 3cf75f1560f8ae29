import { entranceWords } from "messages:entrance";
import { useState } from "preact/hooks";

import { type Api, type Me, reach } from "../api/client.ts";
import { PassphraseField } from "../ui/PassphraseField.tsx";
import { TextField } from "../ui/TextField.tsx";
import { Entrance } from "./Entrance.tsx";
import { TroubleLine } from "./TroubleLine.tsx";
import { type Trouble, troubleOf } from "./trouble.ts";

interface Props {
  api: Api;
  login: string; // known on this device, or empty
  demo: boolean;
  onMe: (me: Me) => void;
}

/** Signing in, for patients and staff alike. */
export function SignIn({ api, login: known, demo, onMe }: Props) {
  const [trouble, setTrouble] = useState<Trouble | "busy" | null>(null);

  async function signIn(login: string, passphrase: string): Promise<void> {
    setTrouble("busy");
    const { data, response } = await reach(api.POST("/api/v1/sign-ins", { body: { login, passphrase } }));
    if (data) onMe(data);
    else setTrouble(troubleOf(response?.status ?? 0, "wrong"));
  }

  return (
    <Entrance demo={demo}>
      <SignInForm known={known} trouble={trouble} onSubmit={(...typed) => void signIn(...typed)} />
    </Entrance>
  );
}

interface FormProps {
  known: string;
  trouble: Trouble | "busy" | null;
  onSubmit: (login: string, passphrase: string) => void;
}

function SignInForm({ known, trouble, onSubmit }: FormProps) {
  const { signIn } = entranceWords();
  const [login, setLogin] = useState(known);
  const [passphrase, setPassphrase] = useState("");
  const submit = (event: Event) => {
    event.preventDefault();
    onSubmit(login, passphrase);
  };
  const { show, hide } = signIn;
  const secret = { show, hide, label: signIn.passphrase, value: passphrase, onValue: setPassphrase };
  return (
    <form class="entrance card" onSubmit={submit}>
      <h1 tabIndex={-1}>{signIn.title}</h1>
      <TextField label={signIn.login} value={login} onValue={setLogin} autocomplete="username" required />
      <PassphraseField {...secret} autocomplete="current-password" />
      <TroubleLine trouble={trouble} />
      <button class="button main wide" disabled={trouble === "busy"}>
        {trouble === "busy" ? signIn.busy : signIn.submit}
      </button>
      <a class="button quiet wide" href="/join">
        {signIn.join}
      </a>
    </form>
  );
}
