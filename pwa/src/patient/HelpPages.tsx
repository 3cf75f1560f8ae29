import { helpWords } from "messages:help";
import { learnWords } from "messages:learn";

import type { Api } from "../api/client.ts";
import { words } from "../i18n/words.ts";
import type { Phone } from "../phone.ts";
import { Later } from "../ui/Later.tsx";
import { AskPage } from "./AskPage.tsx";
import { Frame } from "./Frame.tsx";
import "./help.css";
import { AROUND, LEARN, pageOf } from "./learning.ts";
import { LearnPage } from "./LearnPage.tsx";
import { Safety } from "./Safety.tsx";
import type { Whom } from "./whom.ts";

interface Props {
  api: Api;
  phone: Phone;
  whom: Whom;
  path: string; // "/help", "/help/ask", "/help/therapy"
}

/** Where a person finds out about the therapy, and asks; no network is needed, but to move. */
export function HelpPages({ path, ...given }: Props) {
  const { phone, whom } = given;
  const isIndex = path.replace(/\/$/, "") === "/help";
  return (
    <Frame
      page="help"
      back={isIndex ? undefined : "/help"}
      demo={phone.me.value?.clinic.demo ?? false}
      footer={<Safety whom={whom} />}
    >
      <Chosen key={path} path={path} {...given} />
    </Frame>
  );
}

function Chosen({ api, phone, whom, path }: Props) {
  const page = pageOf(path);
  if (page) return <LearnPage page={page} phone={phone} whom={whom} />;
  if (path === "/help/ask") return <AskPage phone={phone} whom={whom} />;
  if (path === "/help/move") return <Later load={loadMove} given={{ api, phone }} />;
  return <Index />;
}

const loadMove = async () => (await import("./Move.tsx")).Move;

function Index() {
  const { index } = helpWords();
  const learn = learnWords();
  const listed = (pages: typeof LEARN) => pages.map((page) => ({ href: `/help/${page}`, text: learn[page].title }));
  return (
    <>
      <h1 tabIndex={-1}>{words.value.app.help}</h1>
      <p class="muted">{index.lead}</p>
      <a class="button main wide" href="/help/ask">
        {index.ask}
      </a>
      <Links title={index.around} links={listed(AROUND)} />
      <Links title={index.learn} links={listed(LEARN)} />
      <Links
        title={index.device}
        links={[
          { href: "/help/move", text: index.move },
          { href: "/welcome", text: index.setUp },
        ]}
      />
    </>
  );
}

function Links({ title, links }: { title: string; links: readonly { href: string; text: string }[] }) {
  return (
    <section class="links">
      <h2>{title}</h2>
      <ul class="card">
        {links.map(({ href, text }) => (
          <li key={href}>
            <a href={href}>{text}</a>
          </li>
        ))}
      </ul>
    </section>
  );
}
