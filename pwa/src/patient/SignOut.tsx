import { useState } from "preact/hooks";

import type { Api } from "../api/client.ts";
import { deviceWords } from "../i18n/deviceWords.ts";
import type { Phone } from "../phone.ts";
import { type SignedOut, signOut as signOutOf } from "../signOut.ts";
import { Notice } from "../ui/Notice.tsx";

interface Props {
  api: Api;
  phone: Phone;
  onSignedOut: () => void;
}

/** Signing out: what is unsent goes up first; what cannot is thrown away only when expressly asked. */
export function SignOut({ api, phone, onSignedOut }: Props) {
  const { settings } = deviceWords();
  const [outcome, setOutcome] = useState<SignedOut | "busy" | null>(null);

  async function signOut(throwAway: boolean): Promise<void> {
    setOutcome("busy");
    const done = await signOutOf(api, phone, throwAway);
    if (done === "done") onSignedOut();
    else setOutcome(done);
  }

  return (
    <section class="stack card">
      <h2>{settings.signOut}</h2>
      <p class="muted">{settings.signOutText}</p>
      {outcome === "unsent" ? (
        <ThrowAway {...phone.atRisk()} onYes={() => void signOut(true)} onNo={() => setOutcome(null)} />
      ) : (
        <button type="button" class="button" disabled={outcome === "busy"} onClick={() => void signOut(false)}>
          {outcome === "busy" ? settings.sending : settings.signOut}
        </button>
      )}
      <p role="alert" class="wrong">
        {outcome === "no network" && settings.noNetwork}
      </p>
    </section>
  );
}

interface Risk {
  unsent: number;
  unfinished: boolean;
  onYes: () => void;
  onNo: () => void;
}

function ThrowAway({ unsent, unfinished, onYes, onNo }: Risk) {
  const { settings } = deviceWords();
  const [sure, setSure] = useState(false);
  return (
    <Notice tone="attention" icon="attention" alert>
      {unsent > 0 && <p>{settings.unsent(unsent)}</p>}
      {unfinished && <p>{settings.unfinished}</p>}
      <label class="sure">
        <input type="checkbox" checked={sure} onChange={({ currentTarget }) => setSure(currentTarget.checked)} />
        {settings.throwAway}
      </label>
      <p class="actions">
        <button type="button" class="button main" onClick={onNo}>
          {settings.stay}
        </button>
        <button type="button" class="button" disabled={!sure} onClick={onYes}>
          {settings.signOutAnyway}
        </button>
      </p>
    </Notice>
  );
}
