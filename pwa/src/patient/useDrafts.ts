import { useEffect, useState } from "preact/hooks";

import type { Instrument } from "../instruments.ts";
import type { Phone } from "../phone.ts";
import { draftName, type Filling, resumed } from "./filling.ts";

/** Return what was begun of some instruments, by code; at first nothing. */
export function useDrafts(phone: Phone, instruments: readonly Instrument[]): Record<string, Filling> {
  const [drafts, setDrafts] = useState<Record<string, Filling>>({});
  const codes = instruments.map(({ code }) => code).join(" ");
  useEffect(() => {
    let open = true;
    void begunOf(phone, instruments).then((found) => open && setDrafts(found));
    return () => void (open = false);
  }, [phone, codes]);
  return drafts;
}

async function begunOf(phone: Phone, instruments: readonly Instrument[]): Promise<Record<string, Filling>> {
  const today = phone.log.today();
  const read = async (one: Instrument) => resumed(await phone.memory.recall<Filling>(draftName(one)), one, today);
  return Object.fromEntries(await Promise.all(instruments.map(async (one) => [one.code, await read(one)])));
}
