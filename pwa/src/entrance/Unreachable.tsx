import { words } from "../i18n/words.ts";
import { Frame } from "../patient/Frame.tsx";
import "./entrance.css";

/** Nobody is known on this device, and the server cannot be asked. */
export function Unreachable({ onRetry }: { onRetry: () => void }) {
  const { app } = words.value;
  return (
    <Frame page="entrance" demo={false}>
      <section class="entrance card">
        <p>{app.unavailable}</p>
        <button type="button" class="button" onClick={onRetry}>
          {app.again}
        </button>
      </section>
    </Frame>
  );
}
