import { deviceWords } from "messages:device";
import { useEffect, useState } from "preact/hooks";

import type { Phone } from "../phone.ts";
import { sinceOf } from "./Status.tsx";

/** What lies on this phone, how safely, and the way to a copy of it. */
export function Stored({ phone }: { phone: Phone }) {
  const { stored } = deviceWords();
  const [isPersisted, setPersisted] = useState<boolean | null>(null);
  useEffect(() => {
    navigator.storage?.persisted?.().then(setPersisted, () => {});
  }, []);
  const { unsent } = phone.atRisk();
  const wait = phone.wait.value;
  return (
    <section class="stack card">
      <h2>{stored.title}</h2>
      <p>{unsent === 0 ? stored.allSent : stored.unsent({ count: unsent })}</p>
      {wait && <p>{stored.since({ when: sinceOf(wait.since, phone.log.today()) })}</p>}
      {isPersisted !== null && <p class="muted">{isPersisted ? stored.persisted : stored.notPersisted}</p>}
      <p class="actions">
        <a class="button" href="/copy">
          {stored.copy}
        </a>
      </p>
    </section>
  );
}
