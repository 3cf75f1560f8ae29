import { askedWords } from "messages:asked";
import { instrumentsWords } from "messages:instruments";
import { reliefWords } from "messages:relief";

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

function linksOf({ words: { nav }, chart }: ClinicText, role: string): [to: string, name: string][] {
  const relief = reliefWords(chart.language).nav;
  if (role !== "administrator") return [[CASELOAD, nav.patients], [`${CASELOAD}/relief`, relief.relief]];
  return [
    [`${CASELOAD}/team`, nav.team],
    [`${CASELOAD}/settings`, nav.settings],
    [`${CASELOAD}/settings/relief`, relief.rules],
    [`${CASELOAD}/settings/questions`, instrumentsWords(chart.language).nav],
    [`${CASELOAD}/settings/texts`, askedWords(chart.language).texts.nav],
  ];
}
