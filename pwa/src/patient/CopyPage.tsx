import { copyWords } from "messages:copy";

import type { Phone } from "../phone.ts";
import { Frame } from "./Frame.tsx";
import { ReadCopy } from "./ReadCopy.tsx";
import { Safety } from "./Safety.tsx";
import { SaveCopy } from "./SaveCopy.tsx";
import type { Whom } from "./whom.ts";

/** Entries in a locked file: out of this phone, and back in on this one or another. */
export function CopyPage({ phone, whom }: { phone: Phone; whom: Whom }) {
  const words = copyWords();
  return (
    <Frame page="settings" demo={phone.me.value?.clinic.demo ?? false} footer={<Safety whom={whom} />}>
      <h1 tabIndex={-1}>{words.title}</h1>
      <p>{words.intro}</p>
      <SaveCopy phone={phone} />
      <ReadCopy phone={phone} />
    </Frame>
  );
}
