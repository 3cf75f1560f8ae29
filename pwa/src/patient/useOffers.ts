import { useEffect, useState } from "preact/hooks";

import type { KnownVersion } from "../api/client.ts";
import { NO_OFFERS, type Offers, offersOf } from "./offers.ts";

/** Return what this person's own check-ins offer; nothing until they are read. */
export function useOffers(before: () => Promise<readonly KnownVersion[]>, changed: string | undefined): Offers | undefined {
  const [offers, setOffers] = useState<Offers>();
  useEffect(() => {
    let open = true;
    const taken = (read: Offers) => void (open && setOffers(read));
    void before().then((versions) => taken(offersOf(versions, changed)), () => taken(NO_OFFERS));
    return () => void (open = false);
  }, [changed]);
  return offers;
}
