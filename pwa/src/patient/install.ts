import { signal } from "@preact/signals";

/** How this browser puts the app on the home screen; null: it is there already, or was declined. */
export type Way = "prompt" | "ios" | null;

interface InstallPrompt extends Event {
  prompt: () => Promise<unknown>;
}

export const way = signal<Way>(null);
const DECLINED = "install-declined";
let held: InstallPrompt | undefined;

/** Return which kind of device this is: each has its own way. */
export function platformOf(userAgent: string, touchPoints: number): "ios" | "android" | "desk" {
  if (/iPhone|iPad/.test(userAgent) || (/Mac/.test(userAgent) && touchPoints > 1)) return "ios"; // an iPad calls itself a Mac
  return /Android/.test(userAgent) ? "android" : "desk";
}

/** Learn which way there is. Chromium says so itself; on an iPhone it is the Share menu. */
export function watchInstall(): void {
  const installed = matchMedia("(display-mode: standalone)").matches;
  if (installed || localStorage.getItem(DECLINED) !== null) return;
  if (platformOf(navigator.userAgent, navigator.maxTouchPoints) === "ios") way.value = "ios";
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
