/** The one sentence that a lock screen may show, by language, and what its button says. */
const LATER: Record<string, string> = { "Open Reliefspan": "Later", "Abre Reliefspan": "Más tarde" };
const FALLBACK = "Open Reliefspan";

export interface Prompt {
  title: string;
  options: NotificationOptions & { actions: { action: string; title: string }[]; renotify: boolean };
}

/** Return what to show for a push: one of the known sentences, whatever was sent. */
export function promptOf(sent: string): Prompt {
  const title = Object.hasOwn(LATER, sent) ? sent : FALLBACK;
  const actions = [{ action: "later", title: LATER[title]! }];
  return { title, options: { tag: "reminder", renotify: true, icon: "/icons/mark-192.png", actions } };
}

/** Let the reminder come once more, in an hour; the server allows that once. */
export function putOff(home: string): Request {
  const method = "POST";
  return new Request(new URL("/api/v1/reminders/snoozes", home), { method, credentials: "same-origin", cache: "no-store" });
}

interface Page {
  focus(): Promise<unknown>;
}

/** Show the app: the page that is open, or a new one. */
export async function openApp(pages: readonly Page[], open: (url: string) => Promise<unknown>): Promise<void> {
  await (pages[0] ? pages[0].focus() : open("/"));
}
