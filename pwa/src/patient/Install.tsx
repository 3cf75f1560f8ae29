import { deviceWords } from "messages:device";

import { declineInstall, install, way } from "./install.ts";

/** The offer to put the app on the home screen, where the browser has a way that is not yet taken. */
export function Install() {
  const { install: text } = deviceWords();
  if (way.value === null) return null;
  return (
    <section class="install stack card">
      <h2>{text.title}</h2>
      <p class="muted">{way.value === "ios" ? text.ios : text.other}</p>
      <p class="actions">
        {way.value === "prompt" && (
          <button type="button" class="button" onClick={() => void install()}>
            {text.button}
          </button>
        )}
        <button type="button" class="button quiet" onClick={declineInstall}>
          {text.done}
        </button>
      </p>
    </section>
  );
}
