import type { ComponentChildren } from "preact";

import { words } from "../i18n/words.ts";
import { Icon, Mark } from "../ui/icons.tsx";
import "./patient.css";

interface Props {
  demo: boolean;
  page: "home" | "home done" | "settings" | "entries" | "entrance";
  back?: string | undefined; // where the arrow leads; without one the mark stands in its place
  status?: ComponentChildren;
  more?: ComponentChildren; // at the end of the header
  footer?: ComponentChildren;
  children: ComponentChildren;
}

/** What surrounds every page of the patient: the mark, the one status line, the way to the settings, safety. */
export function Frame({ demo, page, back = page === "settings" ? "/" : undefined, status, more, footer, children }: Props) {
  const { app } = words.value;
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
        {page.startsWith("home") && (
          <a class="round" href="/settings" aria-label={app.settings}>
            <Icon name="settings" />
          </a>
        )}
        {more}
      </header>
      <main>{children}</main>
      {footer}
    </div>
  );
}
