import { paybackWords } from "messages:payback";
import { useState } from "preact/hooks";

import { showDay, WITH_YEAR } from "../../i18n/format.ts";
import { language } from "../../i18n/language.ts";
import type { Day } from "../../moment.ts";
import { Choices } from "../../ui/Choices.tsx";
import { Frame } from "../Frame.tsx";
import { Safety } from "../Safety.tsx";
import { useStories } from "../useStories.ts";
import { Ask } from "./Ask.tsx";
import type { Props } from "./ReliefPages.tsx";
import { Sheet } from "./Sheet.tsx";
import { type Start, startsOf } from "./starts.ts";
import { visitOf } from "./visit.ts";

/** A page for the visit, made from the diary on this phone: to show, or to print. */
export function VisitPage({ phone, whom }: Props) {
  const text = paybackWords();
  const { log } = phone;
  const today = log.today();
  const stories = useStories(phone);
  const { starts, first } = startsOf(phone.line.value?.sessions ?? [], today);
  const [chosen, setChosen] = useState<Start["name"]>(first);
  const start = (starts.find(({ name }) => name === chosen) ?? starts[0]!).day;
  const told = { line: phone.line.value, me: phone.me.value, first: start, last: today };
  return (
    <Frame page="relief" back="/relief" demo={phone.me.value?.clinic.demo ?? false} footer={<Safety whom={whom} />}>
      <div class="heading">
        <h1 tabIndex={-1}>{text.visit.title}</h1>
        <p class="muted unprinted">{log.locked.value ? text.locked : text.visit.lead}</p>
      </div>
      {!log.locked.value && (
        <div class="visit stack">
          <Since starts={starts} chosen={chosen} onChoose={setChosen} />
          {stories && <Sheet {...told} visit={visitOf(stories, start, today)} />}
          <Ask phone={phone} />
          <button type="button" class="button main wide unprinted" onClick={() => print()}>
            {text.visit.print}
          </button>
          <p class="muted">{text.visit.sign}</p>
        </div>
      )}
    </Frame>
  );
}

interface SinceProps {
  starts: readonly Start[];
  chosen: Start["name"];
  onChoose: (name: Start["name"]) => void;
}

function Since({ starts, chosen, onChoose }: SinceProps) {
  const { since, starts: names } = paybackWords().visit;
  const said = (day: Day) => showDay(language.value, day, WITH_YEAR);
  const label = ({ name, day }: Start) => (name === "session" || name === "before" ? names[name]({ day: said(day) }) : names[name]);
  return (
    <div class="unprinted">
      <Choices
        question={since}
        options={starts.map((start) => ({ value: start.name, label: label(start) }))}
        value={chosen}
        onValue={(name) => name && onChoose(name)}
      />
    </div>
  );
}
