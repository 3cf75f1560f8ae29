import { useState } from "preact/hooks";

import { Icon } from "../src/ui/icons.tsx";
import { PassphraseField } from "../src/ui/PassphraseField.tsx";
import { QrCode } from "../src/ui/QrCode.tsx";
import { TextArea } from "../src/ui/TextArea.tsx";
import { TextField } from "../src/ui/TextField.tsx";
import { Specimen } from "./Specimen.tsx";

/** What is pressed and filled in. */
export function Controls() {
  return (
    <>
      <h2>To press and to fill in</h2>
      <Buttons />
      <Fields />
      <Specimen name="QR code" note="Dark on light in every theme, or no camera reads it.">
        <QrCode rows={MODULES} name="A code for a camera" />
      </Specimen>
      <Specimen name="card" note="A part of a page that stands for itself.">
        <section class="card">
          <h3>A heading</h3>
          <p>What it is about.</p>
          <p class="muted">What stands beside it.</p>
        </section>
      </Specimen>
    </>
  );
}

/** What fills a code here: no camera is to read it. */
const MODULES = Array.from({ length: 21 }, (_, y) =>
  Array.from({ length: 21 }, (_, x) => ((x * x + 3 * y * y + x * y) % 5 < 2 ? "1" : "0")).join(""),
);

function Buttons() {
  return (
    <>
      <Specimen name="button" note="48 px at least. One main button on a page.">
        <button type="button" class="button main">
          Save
        </button>
        <button type="button" class="button">
          Rate pain right now
        </button>
        <button type="button" class="button quiet">
          Cancel
        </button>
        <a class="button" href="#call">
          <Icon name="call" /> Call the clinic
        </a>
      </Specimen>
      <Specimen name="button, not now" note="Still reached by the keyboard where aria-disabled says so.">
        <button type="button" class="button main" disabled>
          Save
        </button>
        <button type="button" class="button" aria-disabled="true">
          Next page
        </button>
      </Specimen>
      <Specimen name="button, wide" note="At the end of a form.">
        <button type="button" class="button main wide">
          Save check-in
        </button>
      </Specimen>
    </>
  );
}

function Fields() {
  const [name, setName] = useState("");
  const [passphrase, setPassphrase] = useState("correct horse");
  const [note, setNote] = useState("");
  return (
    <>
      <Specimen name="text field">
        <TextField label="Sign-in name" hint="As on your invitation." value={name} onValue={setName} autocomplete="off" />
      </Specimen>
      <Specimen name="passphrase field" note="Long ones are mistyped: it can be shown.">
        <PassphraseField
          label="Passphrase"
          value={passphrase}
          onValue={setPassphrase}
          autocomplete="off"
          show="Show"
          hide="Hide"
        />
      </Specimen>
      <Specimen name="text area" note="A person's own words, with room for some lines.">
        <TextArea label="Note" hint="Your own words." value={note} longest={2000} onValue={setNote} />
      </Specimen>
      <Specimen name="another field, wrong">
        <div class="field">
          <label for="day">Day</label>
          <input id="day" type="date" aria-invalid="true" aria-describedby="day-wrong" />
          <p class="wrong" id="day-wrong">
            This day is still to come.
          </p>
        </div>
      </Specimen>
    </>
  );
}
