import { useMemo } from "preact/hooks";

import type { Api, Me } from "../api/client.ts";
import { clinicText } from "../i18n/clinicText.ts";
import { language } from "../i18n/language.ts";
import { ClinicHeader } from "./ClinicHeader.tsx";
import { dropDraft } from "./drafts.ts";
import { Look } from "./Look.tsx";
import { Page } from "./Page.tsx";
import { serverOf } from "./server.ts";
import "./clinic.css";
import "./caseload.css";
import "./patient.css";
import "./form.css";

/** What the shell hands to the clinic's part, which loads only for staff. */
export interface ClinicProps {
  path: string; // "/clinic", "/clinic/patients/<id>"…
  go: (path: string) => void;
  api: Api;
  me: Me;
  newId: () => string; // UUIDv7
  device: string | null; // in words
  now: () => Date;
  signedOut: () => void; // an answer was 401
  signOut: () => void;
}

/** The clinic's part: its header and one of its screens. */
export function Clinic({ path, go, api, me, newId, device, now, signedOut, signOut }: ClinicProps) {
  const text = useMemo(() => clinicText(language.value), [language.value]);
  const server = useMemo(() => serverOf(api, signedOut), [api, signedOut]);
  const leave = () => {
    dropDraft();
    signOut();
  };
  return (
    <div class="clinic">
      <ClinicHeader text={text} me={me} path={path} signOut={leave} />
      <Page path={path} given={{ server, text, me, go, newId, device, now }} />
      <Look words={text.words} />
    </div>
  );
}
