import type { ComponentChildren } from "preact";

import { words } from "../i18n/words.ts";
import { Icon, Mark } from "../ui/icons.tsx";
import { isHere, Nav } from "./Nav.tsx";
import "./patient.css";

interface Props {
  demo: boolean;
  page: "home" | "home done" | "entries" | "relief" | "questions" | "help" | "settings" | "entrance";
  bare?: boolean; // one thing on the page and no way elsewhere
  back?: string | undefined; // where the arrow leads; without one the mark stands in its place
  status?: ComponentChildren;
  more?: ComponentChildren; // at the end of the header
  footer?: ComponentChildren;
  children: ComponentChildren;
}

/** What surrounds every page of the patient: the mark, the one status line, the ways to the other pages, safety. */
export function Frame({ demo, page, bare = page === "entrance", status, more, footer, children, ...given }: Props) {
  const { app } = words.value;
  const back = given.back ?? (page === "settings" ? "/" : undefined);
  return (
    <div class={`patient ${page}`}>
      {demo && <aside class="demo-line">{app.demo}</aside>}
      <header>
        {back ? (
          <a class="round" href={back} aria-label={app.back}>
            <Icon name="back" />
          </a>
        ) : (
          <span class="brand">
            <Mark />
            <span>Reliefspan</span>
          </span>
        )}
        {status}
        {!bare && (
          <a class="round" href="/settings" aria-label={app.settings} aria-current={isHere("settings", page)}>
            <Icon name="settings" />
          </a>
        )}
        {more}
        {!bare && <Nav page={page} />}
      </header>
      <main>{children}</main>
      {footer}
    </div>
  );
}
