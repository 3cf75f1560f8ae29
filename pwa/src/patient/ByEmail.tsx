import { remindersWords } from "messages:reminders";
import { useState } from "preact/hooks";

import type { Api, Reminders } from "../api/client.ts";
import { TextField } from "../ui/TextField.tsx";
import { confirmEmail, type Told } from "./reminders.ts";
import { Wrong } from "./Wrong.tsx";

interface Props {
  api: Api;
  stands: Reminders;
  onTold: (told: Told) => void;
}

/** Whether the address is known to be the patient's: only then anything is sent there. */
export function ByEmail({ api, stands, onTold }: Props) {
  const { code: words } = remindersWords();
  const { email } = stands.wishes;
  if (!email) return null;
  if (stands.email_confirmed) return <p>{words.done({ address: email })}</p>;
  return (
    <div class="stack">
      <p>{words.sent({ address: email })}</p>
      <Code api={api} onTold={onTold} />
    </div>
  );
}

function Code({ api, onTold }: Omit<Props, "stands">) {
  const { code: words, away } = remindersWords();
  const [code, setCode] = useState("");
  const [trouble, setTrouble] = useState<string | null>(null);
  const confirm = async (event: Event) => {
    event.preventDefault();
    const told = await confirmEmail(api, code);
    if (!("trouble" in told)) return onTold(told);
    setTrouble({ code: words.wrong, wait: words.wait }[told.trouble as string] ?? away);
  };
  return (
    <form class="stack" onSubmit={(event) => void confirm(event)}>
      <TextField label={words.field} value={code} onValue={setCode} autocomplete="off" required />
      <p class="actions">
        <button type="submit" class="button">
          {words.confirm}
        </button>
      </p>
      <Wrong text={trouble} />
    </form>
  );
}
