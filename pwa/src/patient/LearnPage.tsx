import { helpWords } from "messages:help";
import { learnWords } from "messages:learn";

import type { Phone } from "../phone.ts";
import { EmergencyPart } from "./EmergencyPart.tsx";
import { AROUND, type Page } from "./learning.ts";
import { OwnText } from "./OwnText.tsx";
import type { Whom } from "./whom.ts";

interface Props {
  page: Page;
  phone: Phone;
  whom: Whom;
}

/** One page that explains: the clinic's own words first, then what is generally so, then what that rests on. */
export function LearnPage({ page, phone, whom }: Props) {
  const text = learnWords()[page];
  const about = AROUND.find((one) => one === page) as "before" | "after" | "gone" | undefined;
  return (
    <article class="learn stack">
      <h1 tabIndex={-1}>{text.title}</h1>
      <p class="lead">{text.lead}</p>
      {about && <OwnText phone={phone} about={about} />}
      {page === "emergency" && <EmergencyPart whom={whom} />}
      {"parts" in text && Object.values<Parted>(text.parts).map((part) => <Part key={part.title} {...part} />)}
      {page === "gone" && (
        <a class="button" href="/help/ask">
          {helpWords().gone.call}
        </a>
      )}
      <Sources named={"sources" in text ? text.sources : []} />
    </article>
  );
}

/** A part of a page: paragraphs, or a list. */
interface Parted {
  title: string;
  text?: readonly string[];
  list?: readonly string[];
}

function Part({ title, text = [], list = [] }: Parted) {
  return (
    <section class="prose">
      <h2>{title}</h2>
      {text.map((paragraph) => (
        <p>{paragraph}</p>
      ))}
      {list.length > 0 && (
        <ul>
          {list.map((one) => (
            <li>{one}</li>
          ))}
        </ul>
      )}
    </section>
  );
}

/** What the sentences of the page rest on: studies and labels by the names they go by everywhere. */
function Sources({ named }: { named: readonly string[] }) {
  const { sources, notAdvice } = helpWords();
  return (
    <footer class="muted prose">
      <p>{notAdvice}</p>
      {named.length > 0 && (
        <details>
          <summary>{sources}</summary>
          <ul>
            {named.map((source) => (
              <li>{source}</li>
            ))}
          </ul>
        </details>
      )}
    </footer>
  );
}
