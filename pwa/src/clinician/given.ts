import type { Me } from "../api/client.ts";
import type { ClinicText } from "../i18n/clinicText.ts";
import type { Server } from "./server.ts";

/** What every screen of the clinic is handed. */
export interface Given {
  server: Server;
  text: ClinicText;
  me: Me;
  go: (path: string) => void;
  newId: () => string; // UUIDv7
  device: string | null; // in words
  now: () => Date;
}
