import type { Given } from "./given.ts";
import { problemText } from "./problems.ts";
import { SignOutEverywhere } from "./SignOutEverywhere.tsx";
import type { Invited } from "./TeamPage.tsx";
import { useSaving } from "./useSaving.ts";
import type { Colleague } from "./wire.ts";

interface Props {
  given: Given;
  colleague: Colleague;
  onInvited: (invited: Invited) => void;
}

/** A colleague, and what an administrator can do: a new invitation, or the end of every sign-in. */
export function ColleagueRow({ given, colleague, onInvited }: Props) {
  const { server, text, me } = given;
  const { team } = text.words;
  const saving = useSaving();
  const { id, name, login, role, enrolled } = colleague;
  const invite = async () => {
    const invitation = await saving.save(() => server.inviteColleague(id));
    if (invitation) onInvited({ name, invitation });
  };
  return (
    <li>
      <div class="about">
        <strong>{id === me.id ? `${name} (${team.you})` : name}</strong>
        <span class="muted">
          {login} · {role === "administrator" ? team.roles.administrator : team.roles.clinician} · {enrolled ? team.enrolled : team.notEnrolled}
        </span>
        <span role="status">{saving.problem && problemText(saving.problem, text.words)}</span>
      </div>
      <div class="actions">
        <button type="button" class="button quiet" aria-label={`${team.reinvite}: ${name}`} onClick={invite}>
          {team.reinvite}
        </button>
        <SignOutEverywhere given={given} name={name} signOut={() => server.signOutColleague(id)} />
      </div>
    </li>
  );
}
