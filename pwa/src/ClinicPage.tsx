import { useEffect } from "preact/hooks";

import { type Api, type Me, reach } from "./api/client.ts";
import { Clinic } from "./clinician/main.tsx";
import { go } from "./router.ts";

interface Props {
  path: string;
  me: Me;
  api: Api;
  newId: () => string;
  device: string | null;
  now: () => Date;
  onSignedOut: () => void; // a sign-in ran out: the page stays where it is
  onLeave: () => void;
}

/** The clinic's part, for staff; a patient's phone never loads it. */
export function ClinicPage({ path, me, api, newId, device, now, onSignedOut, onLeave }: Props) {
  const inside = path.startsWith("/clinic");
  useEffect(() => (inside ? undefined : go("/clinic")), [inside]);

  async function signOut(): Promise<void> {
    const { response } = await reach(api.DELETE("/api/v1/sign-ins/current"));
    if (response?.ok || response?.status === 401) onLeave();
  }

  const given = { path, go, api, me, newId, device, now, signedOut: onSignedOut, signOut: () => void signOut() };
  return <Clinic {...given} />;
}
