import { moreWords } from "messages:more";
import { sitesWords } from "messages:sites";
import type { ComponentChildren } from "preact";

import type { EntryVersion } from "../api/client.ts";
import { Row } from "./Row.tsx";
import { nameOf } from "./taking.ts";

/** What a check-in tells beside what most do. A question that was not answered is not shown. */
export function MoreAnswers({ version }: { version: EntryVersion }) {
  const { said } = moreWords();
  const { body_sites: sites, rescue, recalled } = version;
  return (
    <>
      {recalled && <Row name={said.recalled} value={said.recalledAs[recalled]} />}
      {SCALES.map(([name, field]) => (
        <Score key={name} name={said[name]} points={version[field]} />
      ))}
      {sites && <Row name={said.sites} value={listed(sites.map((site) => sitesWords()[site]))} />}
      {rescue && <Row name={said.rescue} value={listed(rescue.map(takenOf)) || said.noRescue} />}
    </>
  );
}

const SCALES = [
  ["worst", "worst"],
  ["least", "least"],
  ["sleep", "sleep_interference"],
  ["activity", "activity_interference"],
] as const;

function Score({ name, points }: { name: string; points: number | null | undefined }): ComponentChildren {
  return points == null ? null : <Row name={name} value={moreWords().said.outOf({ score: points })} />;
}

function takenOf(taken: NonNullable<EntryVersion["rescue"]>[number]): string {
  const times = taken.times === null ? [] : [moreWords().said.times({ count: taken.times })];
  return [nameOf(taken), ...times].join(" · ");
}

function listed(parts: readonly string[]): string {
  return parts.join(", ");
}
