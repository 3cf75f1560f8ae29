import { remindersWords } from "messages:reminders";
import { useState } from "preact/hooks";

import type { Api, Reminders } from "../api/client.ts";
import { TextField } from "../ui/TextField.tsx";
import { confirmEmail, sendCodeAgain, type Told } from "./reminders.ts";
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
  const [said, setSaid] = useState("");
  const [trouble, setTrouble] = useState<string | null>(null);
  const judge = (told: Told, onDone: () => void) => {
    const failed = "trouble" in told;
    setSaid("");
    setTrouble(failed ? ({ code: words.wrong, wait: words.wait }[told.trouble as string] ?? away) : null);
    if (!failed) onDone();
  };
  const confirm = async (event: Event) => {
    event.preventDefault();
    const told = await confirmEmail(api, code);
    judge(told, () => onTold(told));
  };
  const again = async () => judge(await sendCodeAgain(api), () => setSaid(words.sentAgain));
  return (
    <form class="stack" onSubmit={(event) => void confirm(event)}>
      <TextField label={words.field} value={code} onValue={setCode} autocomplete="off" required />
      <button class="button">{words.confirm}</button>
      <button type="button" class="button quiet" onClick={() => void again()}>
        {words.again}
      </button>
      <p role="status">{said}</p>
      <Wrong text={trouble} />
    </form>
  );
}
