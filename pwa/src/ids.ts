/** Make a UUID of version 7 from an instant and ten random bytes: ids sort by the time they were made. */
export function uuid7(atMs: number, random: Uint8Array): string {
  const hex = (value: number, digits: number) => value.toString(16).padStart(digits, "0");
  const bytes = [...random.subarray(0, 10)];
  bytes[0] = 0x70 | (bytes[0]! & 0x0f); // version
  bytes[2] = 0x80 | (bytes[2]! & 0x3f); // variant
  const all = hex(atMs, 12) + bytes.map((byte) => hex(byte, 2)).join("");
  return all.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, "$1-$2-$3-$4-$5");
}

/** Return the least id that could have been made at an instant: the start of a range. */
export function firstIdAt(atMs: number): string {
  return uuid7(atMs, new Uint8Array(10));
}

/** Return the instant at which an id was made, by the clock of who made it. */
export function madeAt(id: string): Date {
  return new Date(Number.parseInt(id.replaceAll("-", "").slice(0, 12), 16));
}
