import { helpWords } from "messages:help";

import { language } from "../i18n/language.ts";
import type { Phone } from "../phone.ts";
import { ownText } from "./learning.ts";

type About = "before" | "after" | "gone";

/** What the patient's own clinic says about it, in its own words; nothing where it says nothing. */
export function OwnText({ phone, about }: { phone: Phone; about: About }) {
  const me = phone.me.value;
  const text = ownText(me?.texts?.[about], language.value); // absent in what an older app kept
  if (!me || !text) return null;
  return (
    <section class="own-text stack card">
      <h2>{helpWords().clinicSays({ clinic: me.clinic.name })}</h2>
      <div class="prose" lang={text.lang}>
        {text.paragraphs.map((paragraph) => (
          <p>{paragraph}</p>
        ))}
      </div>
    </section>
  );
}
