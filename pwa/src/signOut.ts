import { type Api, answerOf, reach } from "./api/client.ts";
import type { Phone } from "./phone.ts";

/** Why a sign-out did not happen, or "done". */
export type SignedOut = "done" | "unsent" | "no network";

/** Sign out and take everything off this phone: after it was sent, or when it is expressly thrown away. */
export async function signOut(api: Api, phone: Phone, throwAway: boolean): Promise<SignedOut> {
  if (!throwAway) await phone.nudge();
  await phone.reread();
  const { unsent, unfinished } = phone.atRisk();
  if (!throwAway && (unsent > 0 || unfinished)) return "unsent";
  const { response } = await reach(api.DELETE("/api/v1/sign-ins/current"));
  const closed = response && ["kept", "signed out"].includes(answerOf(response.status));
  if (!closed) return "no network"; // the cookie would still open everything
  await phone.clear();
  return "done";
}
