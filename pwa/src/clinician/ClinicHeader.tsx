import type { Me } from "../api/client.ts";
import type { ClinicText } from "../i18n/clinicText.ts";
import { words as shell } from "../i18n/words.ts";
import { Mark } from "../ui/icons.tsx";
import { CASELOAD, currentOf } from "./places.ts";

interface Props {
  text: ClinicText;
  me: Me;
  path: string;
  signOut: () => void;
}

/** Whose clinic this is, the way to its pages, and the way out. */
export function ClinicHeader({ text, me, path, signOut }: Props) {
  const { nav } = text.words;
  const links = linksOf(text, me.role);
  const current = currentOf(path, links.map(([to]) => to));
  return (
    <header>
      {me.clinic.demo && <p class="demo-line">{shell.value.app.demo}</p>}
      <div class="clinic-header">
        <a class="brand" href={CASELOAD}>
          <Mark />
          <span>{me.clinic.name}</span>
        </a>
        <nav aria-label={nav.label}>
          {links.map(([to, name]) => (
            <a href={to} aria-current={to === current ? "page" : undefined}>
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

function linksOf({ words: { nav } }: ClinicText, role: string): [to: string, name: string][] {
  if (role !== "administrator") return [[CASELOAD, nav.patients], [`${CASELOAD}/relief`, nav.relief]];
  return [
    [`${CASELOAD}/team`, nav.team],
    [`${CASELOAD}/settings`, nav.settings],
    [`${CASELOAD}/settings/relief`, nav.rules],
    [`${CASELOAD}/settings/questions`, nav.questions],
    [`${CASELOAD}/settings/texts`, nav.texts],
  ];
}
