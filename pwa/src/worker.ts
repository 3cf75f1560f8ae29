/** Register the worker; a new version takes over only while nothing could be lost by it. */
export async function startWorker(isCalm: () => boolean): Promise<ServiceWorkerRegistration | undefined> {
  if (!("serviceWorker" in navigator)) return undefined;
  const takesOver = navigator.serviceWorker.controller !== null; // else it is the first one: nothing to reload
  navigator.serviceWorker.addEventListener("controllerchange", () => takesOver && location.reload());
  const registration = await navigator.serviceWorker.register("/sw.js", { updateViaCache: "none" });
  const offer = () => isCalm() && registration.waiting?.postMessage("nothing is unsent");
  offer();
  registration.addEventListener("updatefound", () => {
    registration.installing?.addEventListener("statechange", offer);
  });
  return registration;
}
