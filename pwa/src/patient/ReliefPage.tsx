import { words } from "../i18n/words.ts";
import type { Phone } from "../phone.ts";
import { Frame } from "./Frame.tsx";
import { OwnLine } from "./OwnLine.tsx";
import { Safety } from "./Safety.tsx";
import type { Whom } from "./whom.ts";

interface Props {
  phone: Phone;
  whom: Whom;
  path: string;
}

/** What the diary says of the patient’s own relief. */
export function ReliefPage({ phone, whom }: Props) {
  return (
    <Frame page="relief" demo={phone.me.value?.clinic.demo ?? false} footer={<Safety whom={whom} />}>
      <h1 tabIndex={-1}>{words.value.app.relief}</h1>
      {!phone.log.locked.value && <OwnLine line={phone.line.value} today={phone.log.today()} />}
    </Frame>
  );
}
