import { useState } from "preact/hooks";

import { Arrived } from "./Arrived.tsx";
import { Form } from "./Form.tsx";
import type { Given } from "./given.ts";
import { InvitationCard } from "./InvitationCard.tsx";
import { patientPath } from "./places.ts";
import { SignOutEverywhere } from "./SignOutEverywhere.tsx";
import { Title } from "./Title.tsx";
import { useLoaded } from "./useLoaded.ts";
import { useSaving } from "./useSaving.ts";
import type { Invitation } from "./wire.ts";

interface Props {
  given: Given;
  patientId: string;
}

/** Invite a patient once more: for a new phone or a lost sign-in. */
export function ReinvitePage({ given, patientId }: Props) {
  const loaded = useLoaded(() => given.server.trend(patientId), patientId);
  return (
    <main class="invite narrow">
      <Arrived given={given} loaded={loaded}>
        {({ patient }) => <Reinvite given={given} patientId={patientId} name={patient.name} />}
      </Arrived>
    </main>
  );
}

function Reinvite({ given, patientId, name }: Props & { name: string }) {
  const { words } = given.text;
  const [made, setMade] = useState<Invitation>();
  const saving = useSaving();
  const invite = async () => setMade(await saving.save(() => given.server.invitePatient(patientId)));
  if (made) return <InvitationCard given={given} name={name} invitation={made} />;
  return (
    <>
      <Title>{words.invite.againTitle({ name })}</Title>
      <p class="muted">{words.patient.reinviteHow}</p>
      <Form given={given} saving={saving} onSave={invite} save={words.invite.make} cancel={patientPath(patientId)}>
        {null}
      </Form>
      <p class="muted">{words.patient.signOutHow}</p>
      <p>
        <SignOutEverywhere given={given} name={name} signOut={() => given.server.signOutPatient(patientId)} />
      </p>
    </>
  );
}
