import { keptWords } from "messages:kept";

import { Notice } from "../ui/Notice.tsx";

/** The sign-in has expired: what that hides, and that writing goes on. */
export function Expired() {
  const { expired } = keptWords();
  return (
    <Notice tone="attention" icon="lock" title={expired.title}>
      <p>{expired.text}</p>
      <p class="actions">
        <a class="button" href="/sign-in">
          {expired.signIn}
        </a>
      </p>
      <p>{expired.orInvitation}</p>
    </Notice>
  );
}
