import { latelyWords } from "messages:lately";
import { paybackWords } from "messages:payback";

import { WITH_YEAR, showDay } from "../../i18n/format.ts";
import { language } from "../../i18n/language.ts";
import { words } from "../../i18n/words.ts";
import { Frame } from "../Frame.tsx";
import { datedOf, type KeptLine } from "../ownLine.ts";
import { OwnLine } from "../OwnLine.tsx";
import { Safety } from "../Safety.tsx";
import { Episodes } from "./Episodes.tsx";
import { Helped } from "./Helped.tsx";
import type { Props } from "./ReliefPages.tsx";
import type { Telling } from "./told.ts";

/** What the diary says of the patient's own relief, from the server's last answer; no network is needed. */
export function ReliefPage({ phone, whom }: Props) {
  const text = paybackWords();
  const { log } = phone;
  return (
    <Frame page="relief" demo={phone.me.value?.clinic.demo ?? false} footer={<Safety whom={whom} />}>
      <div class="heading">
        <h1 tabIndex={-1}>{words.value.app.relief}</h1>
        <p class="muted">{log.locked.value ? text.locked : text.lead}</p>
      </div>
      {!log.locked.value && (
        <>
          <div class="first">
            <OwnLine line={phone.line.value} today={log.today()} />
          </div>
          <div class="second">
            <Ways />
            {phone.line.value && <Told line={phone.line.value} today={log.today()} />}
          </div>
        </>
      )}
    </Frame>
  );
}

function Ways() {
  const text = paybackWords();
  return (
    <nav class="ways stack" aria-label={words.value.app.relief}>
      <Way href="/relief/visit" name={text.toVisit} how={text.toVisitHow} />
      <Way href="/relief/data" name={text.toData} how={text.toDataHow} />
      <Way href="/help/measure" name={text.toMeasure} how={text.toMeasureHow} />
    </nav>
  );
}

function Way({ href, name, how }: { href: string; name: string; how: string }) {
  return (
    <div class="way card">
      <a href={href}>{name}</a>
      <p class="muted">{how}</p>
    </div>
  );
}

function Told({ line, today }: { line: KeptLine; today: string }) {
  const text = paybackWords();
  const telling: Telling = { words: text.episodes, lately: latelyWords(), language: language.value };
  const dated = datedOf(line, today);
  return (
    <>
      {dated && <p class="muted">{text.asOf({ day: showDay(language.value, dated, WITH_YEAR) })}</p>}
      <Episodes line={line} telling={telling} />
      <Helped line={line} telling={telling} />
    </>
  );
}
