import type { ComponentChildren } from "preact";
import { useEffect } from "preact/hooks";

import { type Language, language, LANGUAGES } from "../i18n/language.ts";
import { chooseLanguage } from "../look.ts";
import { Frame } from "../patient/Frame.tsx";
import { askWhetherDemo, isDemo } from "./demo.ts";

/** What surrounds the pages on which nobody has signed in yet. */
export function Entrance({ demo = false, children }: { demo?: boolean; children: ComponentChildren }) {
  useEffect(() => void askWhetherDemo((path) => fetch(path)), []);
  return (
    <Frame page="entrance" demo={demo || isDemo.value} more={<OtherLanguages />}>
      {children}
    </Frame>
  );
}

/** Who cannot read this page yet must find their language without reading it. */
function OtherLanguages() {
  const others = (Object.keys(LANGUAGES) as Language[]).filter((one) => one !== language.value);
  return others.map((other) => (
    <button type="button" class="button quiet" key={other} lang={other} onClick={() => chooseLanguage(other)}>
      {LANGUAGES[other]}
    </button>
  ));
}
