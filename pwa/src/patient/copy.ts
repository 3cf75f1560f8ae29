import type { Phone } from "../phone.ts";
import { copyOf, type Extent, takeIn, type TakenIn } from "../storage/copies.ts";

/** Return a file of this phone's entries and its name. While reading is locked only what is unsent goes in. */
export async function makeCopy(phone: Phone, wanted: Extent, passphrase: string): Promise<{ name: string; text: string }> {
  const extent = phone.log.locked.value ? "unsent" : wanted;
  const now = phone.log.calendar.now();
  const given = { person: phone.personId, extent, passphrase, now };
  const text = await phone.work((diary) => copyOf(diary, given));
  return { name: `reliefspan-${now.toISOString().slice(0, 10)}.json`, text };
}

/** Read a file into this phone's diary; what was not held here goes to the clinic. */
export function readCopy(phone: Phone, text: string, passphrase: string): Promise<TakenIn> {
  return phone.work((diary) => takeIn(diary, phone.personId, text, passphrase));
}

/** Hand a text over as a file: the browser asks where to, or puts it into the downloads. */
export function download(name: string, text: string, type = "application/json"): void {
  const address = URL.createObjectURL(new Blob([text], { type }));
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 60_000); // Safari reads it after the click
}
