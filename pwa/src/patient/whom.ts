/** Where the patient is, by the phone, and the clinic's number: what decides whom to call. */
export interface Whom {
  zone: string;
  languages: readonly string[];
  clinicPhone: string | null;
}

/** Return the address that a tap on a number dials. */
export function dial(number: string): string {
  return `tel:${number.replaceAll(/[^+\d]/g, "")}`;
}

/** Return the address that begins a message to a number. */
export function write(number: string): string {
  return `sms:${number.replaceAll(/[^+\d]/g, "")}`;
}

/** Return a number as it is read: never cut in two at the end of a line. */
export function unbroken(number: string): string {
  return number.replaceAll(" ", "\u00a0");
}
