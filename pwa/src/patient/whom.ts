import type { Numbers } from "./emergency.ts";

/** Whom the patient can call. */
export interface Whom {
  numbers: Numbers;
  clinicPhone: string | null;
}
