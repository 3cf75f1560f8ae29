/** How far this browser goes in being notified. */
export type Pushing = "able" | "denied" | "unsupported" | "home first";

interface Given {
  hasPush: boolean;
  permission: NotificationPermission | undefined;
  isApple: boolean;
  isInstalled: boolean;
}

/** Return whether this device can be pushed to, and what stands in the way. */
export function pushingOf({ hasPush, permission, isApple, isInstalled }: Given): Pushing {
  if (isApple && !isInstalled) return "home first";
  if (!hasPush) return "unsupported";
  return permission === "denied" ? "denied" : "able";
}

/** Look at the browser. */
export function pushingHere(): Pushing {
  const apple = /iPhone|iPad/.test(navigator.userAgent) || (/Macintosh/.test(navigator.userAgent) && navigator.maxTouchPoints > 1);
  return pushingOf({
    hasPush: "serviceWorker" in navigator && "PushManager" in globalThis && "Notification" in globalThis,
    permission: globalThis.Notification?.permission,
    isApple: apple,
    isInstalled: matchMedia("(display-mode: standalone)").matches,
  });
}

export interface Place {
  endpoint: string;
  p256dh: string;
  auth: string;
}

/** Ask the person, then the browser's vendor, for a place to push to; "denied": the person said no. */
export async function askForPlace(key: string): Promise<Place | "denied" | "failed"> {
  if ((await Notification.requestPermission()) !== "granted") return "denied";
  try {
    const { pushManager } = await navigator.serviceWorker.ready;
    await (await pushManager.getSubscription())?.unsubscribe(); // it may be for another key
    const options = { userVisibleOnly: true, applicationServerKey: bytesOf(key) };
    return placeOf((await pushManager.subscribe(options)).toJSON());
  } catch {
    return "failed"; // no network, or the vendor is away
  }
}

/** Give the place back; the server is told apart from this. */
export async function leavePlace(): Promise<void> {
  const { pushManager } = await navigator.serviceWorker.ready;
  await (await pushManager.getSubscription())?.unsubscribe();
}

/** Return what the server has to know of a subscription. */
export function placeOf({ endpoint, keys }: PushSubscriptionJSON): Place | "failed" {
  const { p256dh, auth } = keys ?? {};
  return endpoint && p256dh && auth ? { endpoint, p256dh, auth } : "failed";
}

/** Return the bytes of base64url. */
export function bytesOf(text: string): Uint8Array<ArrayBuffer> {
  const plain = atob(text.replaceAll("-", "+").replaceAll("_", "/"));
  return Uint8Array.from(plain, (sign) => sign.charCodeAt(0));
}
