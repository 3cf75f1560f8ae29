import { deviceWords } from "messages:device";
import type { ComponentChildren } from "preact";
import { useState } from "preact/hooks";

import type { Api } from "../api/client.ts";
import type { Phone } from "../phone.ts";
import { type Agreed, type SignedOut, signOut as signOutOf } from "../signOut.ts";
import { Notice } from "../ui/Notice.tsx";

interface Props {
  api: Api;
  phone: Phone;
  /** Whether the clinic's server has still to be told. */
  onSignedOut: (owes: boolean) => void;
}

/** Signing out: what is unsent goes up first; what cannot goes into a file, or is thrown away when expressly asked. */
export function SignOut({ api, phone, onSignedOut }: Props) {
  const { settings } = deviceWords();
  const [outcome, setOutcome] = useState<SignedOut | "busy" | null>(null);
  const [agreed, setAgreed] = useState<Agreed>({});
  const stay = () => setOutcome(null);

  async function signOut(more: Agreed): Promise<void> {
    setOutcome("busy");
    setAgreed({ ...agreed, ...more });
    const done = await signOutOf(api, phone, { ...agreed, ...more });
    if (done === "done" || done === "owed") onSignedOut(done === "owed");
    else setOutcome(done);
  }

  return (
    <section class="stack card">
      <h2>{settings.signOut}</h2>
      <p class="muted">{settings.signOutText}</p>
      {(outcome === null || outcome === "busy") && (
        <button type="button" class="button" disabled={outcome === "busy"} onClick={() => void signOut({})}>
          {outcome === "busy" ? settings.sending : settings.signOut}
        </button>
      )}
      {outcome === "unsent" && (
        <Unsent {...phone.atRisk()} onYes={() => void signOut({ throwAway: true })} onNo={stay} />
      )}
      {outcome === "no network" && <Untold onYes={() => void signOut({ untold: true })} onNo={stay} />}
    </section>
  );
}

interface ChoiceProps {
  onYes: () => void;
  onNo: () => void;
}

function Unsent({ unsent, unfinished, ...choice }: { unsent: number; unfinished: boolean } & ChoiceProps) {
  const { settings } = deviceWords();
  return (
    <Asked sure={settings.throwAway} yes={settings.signOutAnyway} {...choice}>
      {unsent > 0 && <p>{settings.unsent({ count: unsent })}</p>}
      {unsent > 0 && (
        <p class="actions">
          <a class="button" href="/copy">
            {settings.copyFirst}
          </a>
        </p>
      )}
      {unfinished && <p>{settings.unfinished}</p>}
    </Asked>
  );
}

function Untold(choice: ChoiceProps) {
  const { settings } = deviceWords();
  return (
    <Asked sure={settings.untoldSure} yes={settings.takeOff} {...choice}>
      <p>{settings.noNetwork}</p>
      <p>{settings.untold}</p>
    </Asked>
  );
}

interface AskedProps extends ChoiceProps {
  sure: string;
  yes: string;
  children: ComponentChildren;
}

/** What would be lost, and the two ways on; the one that loses something only after a tick. */
function Asked({ sure: label, yes, onYes, onNo, children }: AskedProps) {
  const { settings } = deviceWords();
  const [sure, setSure] = useState(false);
  return (
    <Notice tone="attention" icon="attention" alert>
      {children}
      <label class="sure">
        <input type="checkbox" checked={sure} onChange={({ currentTarget }) => setSure(currentTarget.checked)} />
        {label}
      </label>
      <p class="actions">
        <button type="button" class="button main" onClick={onNo}>
          {settings.stay}
        </button>
        <button type="button" class="button" disabled={!sure} onClick={onYes}>
          {yes}
        </button>
      </p>
    </Notice>
  );
}
