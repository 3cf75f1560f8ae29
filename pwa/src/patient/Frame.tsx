import type { ComponentChildren } from "preact";

import { words } from "../i18n/words.ts";
import { Icon, Mark } from "../ui/icons.tsx";
import "./patient.css";

interface Props {
  demo: boolean;
  page: "home" | "home done" | "settings" | "entrance";
  status?: ComponentChildren;
  more?: ComponentChildren; // at the end of the header
  footer?: ComponentChildren;
  children: ComponentChildren;
}

/** What surrounds every page of the patient: the mark, the one status line, the way to the settings, safety. */
export function Frame({ demo, page, status, more, footer, children }: Props) {
  const { app } = words.value;
  return (
    <div class={`patient ${page}`}>
      {demo && <aside class="demo-line">{app.demo}</aside>}
      <header>
        {page === "settings" ? (
          <a class="round" href="/" aria-label={app.back}>
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
