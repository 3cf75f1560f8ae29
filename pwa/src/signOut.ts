import { type Api, answerOf, reach } from "./api/client.ts";
import type { Phone } from "./phone.ts";

/** Why a sign-out did not happen; or that it is done, here and at the clinic, or here alone. */
export type SignedOut = "unsent" | "no network" | "done" | "owed";

/** What the patient has expressly agreed to. */
export interface Agreed {
  /** What did not reach the clinic may be lost, or is in a file. */
  throwAway?: boolean;
  /** The clinic's server learns of it when this phone has a network again. */
  untold?: boolean;
}

/** Sign out and take everything off this phone: after it was sent, or when it is expressly thrown away. */
export async function signOut(api: Api, phone: Phone, { throwAway, untold }: Agreed = {}): Promise<SignedOut> {
  if (!throwAway) await phone.insist();
  await phone.reread();
  const { unsent, unfinished } = phone.atRisk();
  if (!throwAway && (unsent > 0 || unfinished)) return "unsent";
  const { response } = await reach(api.DELETE("/api/v1/sign-ins/current"));
  const isTold = response && ["kept", "signed out"].includes(answerOf(response.status));
  if (!isTold && !untold) return "no network"; // the cookie would still open everything
  await phone.clear();
  return isTold ? "done" : "owed";
}
