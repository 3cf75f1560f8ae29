import { useState } from "preact/hooks";

import { Arrived } from "./Arrived.tsx";
import { ColleagueForm } from "./ColleagueForm.tsx";
import { ColleagueRow } from "./ColleagueRow.tsx";
import type { Given } from "./given.ts";
import { InvitationCard } from "./InvitationCard.tsx";
import { Title } from "./Title.tsx";
import { useLoaded } from "./useLoaded.ts";
import type { Colleague, Invitation } from "./wire.ts";

export interface Invited {
  name: string;
  invitation: Invitation;
}

/** Who works here: administrators invite colleagues, and sign out whoever lost a device. */
export function TeamPage({ given }: { given: Given }) {
  const { team } = given.text.words;
  const loaded = useLoaded(given.server.staff, "team");
  const [invited, setInvited] = useState<Invited>();
  const show = (next: Invited) => {
    setInvited(next);
    loaded.again();
    scrollTo(0, 0);
  };
  return (
    <main class="team">
      <Title>{team.title}</Title>
      {invited && <InvitationCard given={given} name={invited.name} invitation={invited.invitation} />}
      <section class="card">
        <Arrived given={given} loaded={loaded}>
          {({ staff }) => <Colleagues given={given} staff={staff} onInvited={show} />}
        </Arrived>
      </section>
      <section class="card">
        <h2>{team.invite}</h2>
        <ColleagueForm given={given} onInvited={show} />
      </section>
    </main>
  );
}

interface ListProps {
  given: Given;
  staff: readonly Colleague[];
  onInvited: (invited: Invited) => void;
}

function Colleagues({ given, staff, onInvited }: ListProps) {
  return (
    <ul class="colleagues">
      {staff.map((colleague) => (
        <ColleagueRow key={colleague.id} given={given} colleague={colleague} onInvited={onInvited} />
      ))}
    </ul>
  );
}
