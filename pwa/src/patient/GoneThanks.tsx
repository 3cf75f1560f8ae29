import { helpWords } from "messages:help";

import { Icon } from "../ui/icons.tsx";
import { Notice } from "../ui/Notice.tsx";

/** After somebody has said that relief is gone: thanks, and what becomes of it. */
export function GoneThanks() {
  const { gone } = helpWords();
  return (
    <Notice tone="calm" icon="relief" title={gone.thanks}>
      <p>{gone.helps}</p>
      <p class="actions">
        <a class="button" href="/help/gone">
          {gone.more}
        </a>
        <a class="button" href="/help/ask">
          <Icon name="call" />
          {gone.call}
        </a>
      </p>
    </Notice>
  );
}
