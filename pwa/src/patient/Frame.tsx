import type { ComponentChildren } from "preact";

import { words } from "../i18n/words.ts";
import { Icon, type IconName, Mark } from "../ui/icons.tsx";
import { isHere, Nav } from "./Nav.tsx";
import "./patient.css";

interface Props {
  demo: boolean;
  page: "home" | "home done" | "entries" | "relief" | "questions" | "help" | "settings" | "entrance" | "welcome" | "fog";
  bare?: boolean; // one thing on the page and no way elsewhere
  back?: string | undefined; // where the arrow leads; without one the mark stands in its place
  status?: ComponentChildren;
  more?: ComponentChildren; // at the end of the header
  footer?: ComponentChildren;
  children: ComponentChildren;
}

/** What surrounds every page of the patient: the mark, the one status line, the ways to the other pages, safety. */
export function Frame({ demo, page, bare = page === "entrance", status, more, footer, children, ...given }: Props) {
  const back = given.back ?? (page === "settings" ? "/" : undefined);
  return (
    <div class={`patient ${page}`}>
      {demo && <aside class="demo-line">{words.value.app.demo}</aside>}
      <header>
        {back ? <Round href={back} icon="back" name={words.value.app.back} /> : <Brand />}
        {status}
        {!bare && (
          <Round href="/settings" icon="settings" name={words.value.app.settings} here={isHere("settings", page)} />
        )}
        {more}
        {!bare && <Nav page={page} />}
      </header>
      <main>{children}</main>
      {footer}
    </div>
  );
}

function Brand() {
  return (
    <span class="brand">
      <Mark />
      <span>Reliefspan</span>
    </span>
  );
}

function Round({ href, icon, name, here }: { href: string; icon: IconName; name: string; here?: "page" | undefined }) {
  return (
    <a class="round" href={href} aria-label={name} aria-current={here}>
      <Icon name={icon} />
    </a>
  );
}
