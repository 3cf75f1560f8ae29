import { useCallback } from "preact/hooks";

import type { KnownVersion } from "../api/client.ts";
import type { Phone } from "../phone.ts";

/** Return how to read what this phone holds: another function whenever something is kept or comes. */
export function useHeld(phone: Phone): () => Promise<KnownVersion[]> {
  const entries = phone.log.entries.value; // another array each time
  return useCallback(() => phone.versions(), [phone, entries]);
}
