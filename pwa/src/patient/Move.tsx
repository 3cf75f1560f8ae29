import { startWords } from "messages:start";
import { useState } from "preact/hooks";

import { type Api, type Invitation, reach } from "../api/client.ts";
import { showTime } from "../i18n/format.ts";
import { language } from "../i18n/language.ts";
import { words } from "../i18n/words.ts";
import type { Phone } from "../phone.ts";
import { Notice } from "../ui/Notice.tsx";
import { QrCode } from "../ui/QrCode.tsx";

interface Props {
  api: Api;
  phone: Phone;
}

/** Letting a new phone in by a code that this one shows; what waits here is sent first. */
export function Move({ api, phone }: Props) {
  const { move } = startWords();
  const [invitation, setInvitation] = useState<Invitation | null>(null);
  const [isBusy, setBusy] = useState(false);
  const [failed, setFailed] = useState(false);
  async function ask(): Promise<void> {
    setBusy(true);
    await phone.insist(); // or the new phone would lack what still lies here
    const { data } = await reach(api.POST("/api/v1/me/invitations"));
    setInvitation(data ?? null);
    setFailed(!data);
    setBusy(false);
  }
  return (
    <article class="move stack">
      <h1 tabIndex={-1}>{move.title}</h1>
      <p>{move.lead}</p>
      <Unsent phone={phone} />
      {invitation && <Code {...invitation} />}
      <p class="wrong" role="alert">
        {failed && move.failed}
      </p>
      <button type="button" class={invitation ? "button" : "button main wide"} disabled={isBusy} onClick={() => void ask()}>
        {isBusy ? words.value.app.loading : invitation ? move.another : move.show}
      </button>
      <p class="muted">{move.stays}</p>
      <p class="muted">{move.lost}</p>
    </article>
  );
}

/** What is only here, said plainly: the new phone fetches what the clinic has. */
function Unsent({ phone }: { phone: Phone }) {
  const { move } = startWords();
  const { unsent, unfinished } = phone.atRisk();
  if (unsent === 0 && !unfinished) return null;
  return (
    <Notice tone="attention" icon="phone">
      {unsent > 0 && <p>{move.unsent({ count: unsent })}</p>}
      {unfinished && <p>{move.unfinished}</p>}
    </Notice>
  );
}

function Code({ code, link, qr, expires_at }: Invitation) {
  const { move } = startWords();
  return (
    <section class="stack card">
      <p>{move.scan}</p>
      <QrCode rows={qr} name={move.qr} />
      <p>{move.type({ host: new URL(link).host })}</p>
      <p class="code">{code}</p>
      <p class="muted">{move.until({ time: showTime(language.value, expires_at) })}</p>
    </section>
  );
}
