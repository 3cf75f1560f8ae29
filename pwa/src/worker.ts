interface TrustedTypes {
  createPolicy(name: string, rules: Address): Address;
}

interface Address {
  createScriptURL(asked: string): string;
}

/** The worker's address, which the server's policy lets become a script: no other one may. */
function workerAddress(): string {
  const { trustedTypes } = globalThis as { trustedTypes?: TrustedTypes };
  const address: Address = { createScriptURL: () => "/sw.js" };
  return (trustedTypes?.createPolicy("reliefspan-worker", address) ?? address).createScriptURL("");
}

/** Register the worker; a new version takes over only while nothing could be lost by it. */
export async function startWorker(isCalm: () => boolean): Promise<ServiceWorkerRegistration | undefined> {
  if (!("serviceWorker" in navigator)) return undefined;
  let controlled = navigator.serviceWorker.controller !== null;
  navigator.serviceWorker.addEventListener("controllerchange", () => {
    if (controlled) location.reload(); // this page's own files left with the old version
    controlled = true;
  });
  const registration = await navigator.serviceWorker.register(workerAddress(), { updateViaCache: "none" });
  const offer = () => isCalm() && registration.waiting?.postMessage("nothing is unsent");
  offer();
  registration.addEventListener("updatefound", () => {
    registration.installing?.addEventListener("statechange", offer);
  });
  return registration;
}
