import type { Me } from "../api/client.ts";
import type { ClinicText } from "../i18n/clinicText.ts";
import { words as shell } from "../i18n/words.ts";
import { Mark } from "../ui/icons.tsx";
import { CASELOAD } from "./places.ts";

interface Props {
  text: ClinicText;
  me: Me;
  path: string;
  signOut: () => void;
}

/** Whose clinic this is, the way to its pages, and the way out. */
export function ClinicHeader({ text: { words }, me, path, signOut }: Props) {
  const { nav } = words;
  const links =
    me.role === "administrator"
      ? [[`${CASELOAD}/team`, nav.team] as const, [`${CASELOAD}/settings`, nav.settings] as const]
      : [[CASELOAD, nav.patients] as const];
  return (
    <header>
      {me.clinic.demo && <p class="demo-line">{shell.value.app.demo}</p>}
      <div class="clinic-header">
        <a class="brand" href={CASELOAD}>
          <Mark />
          <span>{me.clinic.name}</span>
        </a>
        <nav aria-label={nav.label} class={links.length === 1 ? "single" : undefined}>
          {links.map(([to, name]) => (
            <a href={to} aria-current={path === to ? "page" : undefined}>
              {name}
            </a>
          ))}
        </nav>
        <span class="me">{me.name}</span>
        <button type="button" class="button quiet" onClick={signOut}>
          {nav.signOut}
        </button>
      </div>
    </header>
  );
}
