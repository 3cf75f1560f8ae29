import { moreWords } from "messages:more";
import { useEffect, useRef } from "preact/hooks";

import { words } from "../i18n/words.ts";
import { PainScale } from "../ui/PainScale.tsx";
import type { MoreProps } from "./More.tsx";
import type { More, Part } from "./more.ts";
import { Note } from "./Note.tsx";
import type { Offers } from "./offers.ts";
import { Rescues } from "./Rescues.tsx";
import { Sites } from "./Sites.tsx";

interface Props extends Pick<MoreProps, "form" | "onChange" | "asked"> {
  part: Part;
  offers: Offers;
}

/** One part of what can be added, with its question or questions. */
export function MorePart({ asked, ...props }: Props) {
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => (asked ? place.current?.querySelector<HTMLElement>("legend, textarea")?.focus() : undefined), []);
  return (
    <div class="more-part" ref={place}>
      <Questions {...props} />
    </div>
  );
}

function Questions({ part, form, offers, onChange }: Omit<Props, "asked">) {
  const text = moreWords();
  const { anchors } = words.value.checkIn;
  const more = form.more ?? {};
  const told = (answer: Partial<More>) => onChange({ more: { ...more, ...answer } });
  const scale = (field: ScaleField, question: string, ends = anchors) => (
    <OptionalScale question={question} anchors={ends} score={more[field] ?? null} onScore={(score) => told({ [field]: score })} />
  );
  if (part === "sleep") return scale("sleep_interference", text.sleep, text.extent);
  if (part === "activity") return scale("activity_interference", text.activity, text.extent);
  if (part === "note") return <Note value={form.note} onValue={(note) => onChange({ note })} />;
  if (part === "sites") {
    return <Sites value={more.body_sites ?? []} before={offers.sites} onValue={(body_sites) => told({ body_sites })} />;
  }
  if (part === "rescue") {
    return <Rescues value={more.rescue ?? null} own={offers.medicines} onValue={(rescue) => told({ rescue })} />;
  }
  return (
    <>
      {scale("worst", text.worst)}
      {scale("least", text.least)}
    </>
  );
}

type ScaleField = "worst" | "least" | "sleep_interference" | "activity_interference";

interface ScaleProps {
  question: string;
  anchors: readonly [string, string];
  score: number | null;
  onScore: (score: number | null) => void;
}

/** A scale that nobody must answer: a second tap on a number takes it away. */
function OptionalScale({ score, onScore, ...shown }: ScaleProps) {
  return <PainScale {...shown} score={score} onScore={(tapped) => onScore(tapped === score ? null : tapped)} />;
}
