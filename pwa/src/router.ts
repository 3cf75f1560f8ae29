import { signal } from "@preact/signals";

/** The path that is shown. Health data never stands in it. */
export const path = signal("/");

/** Show another page of the shell and remember it in the browser's history. */
export function go(to: string): void {
  if (to !== location.pathname) history.pushState(null, "", to);
  path.value = location.pathname;
  scrollTo(0, 0);
}

/** Return which page an ordinary click on a link inside the shell asks for; the browser keeps the rest. */
export function pageOf(click: Clicked, link: Linked | null, home: string): string | undefined {
  const plain = click.button === 0 && !click.metaKey && !click.ctrlKey && !click.shiftKey && !click.altKey;
  if (!link || !plain || click.defaultPrevented || link.target || link.hasAttribute("download")) return undefined;
  const { origin, pathname } = new URL(link.href, home);
  return origin === home && !pathname.startsWith("/api/") ? pathname : undefined;
}

type Clicked = Pick<MouseEvent, "button" | "metaKey" | "ctrlKey" | "shiftKey" | "altKey" | "defaultPrevented">;
type Linked = Pick<HTMLAnchorElement, "href" | "target" | "hasAttribute">;

/** Follow the browser's history and plain links, so that components write ordinary anchors. */
export function startRouter(): void {
  path.value = location.pathname;
  addEventListener("popstate", () => (path.value = location.pathname));
  document.addEventListener("click", (click) => {
    const link = (click.target as Element | null)?.closest?.("a[href]") as HTMLAnchorElement | null;
    const to = pageOf(click, link, location.origin);
    if (to === undefined) return;
    click.preventDefault();
    go(to);
  });
}

/** Return what stands behind the # of an address; as it is where a mail program has garbled it, so that it can be mended. */
export function behindHash(hash: string): string {
  const written = hash.slice(1);
  try {
    return decodeURIComponent(written);
  } catch {
    return written;
  }
}
