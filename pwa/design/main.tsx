import { render } from "preact";

import "../src/ui/tokens.css";
import "../src/ui/base.css";
import "./design.css";
import { chooseTextSize, chooseTheme, TEXT_SIZES, textSize, theme, THEMES } from "../src/look.ts";
import { Choices } from "../src/ui/Choices.tsx";
import { Controls } from "./Controls.tsx";
import { Foundations } from "./Foundations.tsx";
import { Questions } from "./Questions.tsx";
import { Sayings } from "./Sayings.tsx";

/** Every piece that screens are made of, in each of its states, in whatever look is chosen at the top. */
function Pieces() {
  return (
    <main class="pieces">
      <h1>The pieces</h1>
      <section class="stack card">
        <Choices
          small
          question="Appearance"
          options={THEMES.map((value) => ({ value, label: value }))}
          value={theme.value}
          onValue={(chosen) => chosen && chooseTheme(chosen)}
        />
        <Choices
          small
          question="Text size, in percent"
          options={TEXT_SIZES.map((value) => ({ value, label: String(value) }))}
          value={textSize.value}
          onValue={(chosen) => chosen && chooseTextSize(chosen)}
        />
        <button type="button" class="button" onClick={turnRound}>
          Turn the page round
        </button>
      </section>
      <Foundations />
      <Controls />
      <Questions />
      <Sayings />
    </main>
  );
}

function turnRound(): void {
  const root = document.documentElement;
  root.dir = root.dir === "rtl" ? "ltr" : "rtl";
}

render(<Pieces />, document.getElementById("app")!);
