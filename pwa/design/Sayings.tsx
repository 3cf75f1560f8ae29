import { Notice } from "../src/ui/Notice.tsx";
import { StatusLine } from "../src/ui/StatusLine.tsx";
import { Specimen } from "./Specimen.tsx";

/** What a page says by itself. */
export function Sayings() {
  return (
    <>
      <h2>To be told</h2>
      <Notices />
      <StatusLines />
    </>
  );
}

function Notices() {
  return (
    <>
      <Specimen name="notice, calm">
        <Notice tone="calm" icon="lock">
          <p>Entries lie sealed on this phone.</p>
        </Notice>
      </Specimen>
      <Specimen name="notice, attention" note="Something waits for the person.">
        <Notice tone="attention" icon="attention" title="Needs your attention">
          <p>The clinic’s server refused an entry.</p>
          <p class="actions">
            <button type="button" class="button">
              Look at it
            </button>
          </p>
        </Notice>
      </Specimen>
      <Specimen name="notice, urgent" note="Only for what may not wait: a red flag, an emergency.">
        <Notice tone="urgent" icon="call" title="Call now">
          <p>Nobody watches entries as they come in.</p>
          <p class="actions">
            <a class="button main" href="#call">
              Call 112
            </a>
          </p>
        </Notice>
      </Specimen>
    </>
  );
}

function StatusLines() {
  return (
    <>
      <Specimen name="status line" note="One line, always as high: nothing shifts when it speaks.">
        <StatusLine icon="phone" tone="calm" text="Saved on this phone (1)" />
        <StatusLine icon="sent" tone="calm" text="Sent to clinic 14:02" />
      </Specimen>
      <Specimen name="status line, to retry">
        <StatusLine icon="retry" tone="attention" text="Not sent, tap to retry (2)" more="For an hour" onRetry={() => {}} />
      </Specimen>
    </>
  );
}
