import { signal } from "@preact/signals";

/** How this browser puts the app on the home screen; null: it is there already, or was declined. */
export type Way = "prompt" | "ios" | null;

interface InstallPrompt extends Event {
  prompt: () => Promise<unknown>;
}

export const way = signal<Way>(null);
const DECLINED = "install-declined";
let held: InstallPrompt | undefined;

/** Learn which way there is. Chromium says so itself; on an iPhone it is the Share menu. */
export function watchInstall(): void {
  const installed = matchMedia("(display-mode: standalone)").matches;
  if (installed || localStorage.getItem(DECLINED) !== null) return;
  const apple = /iPhone|iPad/.test(navigator.userAgent) || (/Mac/.test(navigator.userAgent) && navigator.maxTouchPoints > 1);
  if (apple) way.value = "ios";
  addEventListener("beforeinstallprompt", (event) => {
    event.preventDefault();
    held = event as InstallPrompt;
    way.value = "prompt";
  });
  addEventListener("appinstalled", () => (way.value = null));
}

/** Let the browser ask. */
export async function install(): Promise<void> {
  await held?.prompt();
  way.value = null;
}

/** Do not offer it again on this device. */
export function declineInstall(): void {
  localStorage.setItem(DECLINED, "yes");
  way.value = null;
}
