import { useState } from "preact/hooks";

import { QrCode } from "../ui/QrCode.tsx";
import type { Given } from "./given.ts";
import { Title } from "./Title.tsx";
import type { Invitation } from "./wire.ts";

interface Props {
  given: Given;
  name: string;
  invitation: Invitation;
}

/** An invitation to hand over: scanned, opened or typed. It prints on its own. */
export function InvitationCard({ given: { text, me }, name, invitation }: Props) {
  const { invite } = text.words;
  const { code, link, qr, expires_at } = invitation;
  return (
    <article class="invitation card">
      <Title>{invite.ready({ name })}</Title>
      <p class="muted">{me.clinic.name}</p>
      <p>{invite.how}</p>
      <QrCode rows={qr} name={invite.qr} />
      <dl>
        <dt>{invite.code}</dt>
        <dd class="code">{code}</dd>
        <dt>{invite.link}</dt>
        <dd class="link">{link}</dd>
      </dl>
      <p>{invite.expires({ when: text.instant(expires_at) })}</p>
      <p class="muted">{invite.inPerson}</p>
      <Copying given={{ words: invite, code, link }} />
    </article>
  );
}

type Words = Given["text"]["words"]["invite"];

function Copying({ given: { words, code, link } }: { given: { words: Words; code: string; link: string } }) {
  const [said, setSaid] = useState("");
  const copy = async (what: string) => {
    try {
      await navigator.clipboard.writeText(what);
      setSaid(words.copied);
    } catch {
      setSaid(words.notCopied);
    }
  };
  return (
    <div class="actions screen-only">
      <button type="button" class="button" onClick={() => copy(link)}>
        {words.copyLink}
      </button>
      <button type="button" class="button" onClick={() => copy(code)}>
        {words.copyCode}
      </button>
      <button type="button" class="button" onClick={() => print()}>
        {words.print}
      </button>
      <span role="status" class="muted">
        {said}
      </span>
    </div>
  );
}
