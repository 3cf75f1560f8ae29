const WELCOMED = "welcomed";

/** Return whether nobody was welcomed on this device before; from now on somebody was. */
export function isFirstTime(kept: Pick<Storage, "getItem" | "setItem">): boolean {
  const before = kept.getItem(WELCOMED);
  kept.setItem(WELCOMED, "yes");
  return before === null;
}
