import { useEffect, useRef } from "preact/hooks";

import { words } from "../i18n/words.ts";
import { Icon, type IconName } from "../ui/icons.tsx";
import "./nav.css";

/** The four places of the app: at the foot of a phone, beside the mark on a desk. */
export function Nav({ page }: { page: string }) {
  const { app } = words.value;
  const bar = useRef<HTMLElement>(null);
  useEffect(() => keepFree(bar.current!), []);
  return (
    <nav class="places" aria-label={app.pages} ref={bar}>
      {PLACES.map(({ name, word, icon, href }) => (
        <a key={name} href={href} aria-current={isHere(name, page)}>
          <Icon name={icon} />
          {app[word]}
        </a>
      ))}
    </nav>
  );
}

/** What a link to a place says of itself when one is there. */
export function isHere(place: string, page: string): "page" | undefined {
  return page.startsWith(place) ? "page" : undefined;
}

const PLACES = [
  { name: "home", word: "today", icon: "today", href: "/" },
  { name: "entries", word: "entries", icon: "list", href: "/entries" },
  { name: "relief", word: "relief", icon: "relief", href: "/relief" },
  { name: "help", word: "help", icon: "help", href: "/help" },
] as const satisfies { name: string; word: string; icon: IconName; href: string }[];

/** Say in `--foot` how high the bar is: large letters make it higher, and what sticks above it must follow. */
function keepFree(bar: HTMLElement): () => void {
  const { style } = document.documentElement;
  const seen = new ResizeObserver(() => {
    const isFoot = getComputedStyle(bar).position === "fixed";
    style.setProperty("--foot", isFoot ? `${bar.offsetHeight}px` : "0px");
  });
  seen.observe(bar);
  return () => {
    seen.disconnect();
    style.removeProperty("--foot");
  };
}
