import type { Api, Me } from "../api/client.ts";

/** What the shell hands to the clinic's part, which loads only for staff. */
export interface ClinicProps {
  path: string; // "/clinic", "/clinic/patients/<id>"…
  go: (path: string) => void;
  api: Api;
  me: Me;
  newId: () => string; // UUIDv7
  now: () => Date;
  signedOut: () => void; // an answer was 401
  signOut: () => void;
}

export function Clinic({ me }: ClinicProps) {
  return <main>{me.clinic.name}</main>;
}
