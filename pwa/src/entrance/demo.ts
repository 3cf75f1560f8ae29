import { signal } from "@preact/signals";

/** Whether all people here are invented. At the entrance nobody is signed in who could tell. */
export const isDemo = signal(false);

/** Ask the server; one that does not answer leaves it as it was. */
export async function askWhetherDemo(get: (path: string) => Promise<Pick<Response, "json">>): Promise<void> {
  const told = await get("/healthz").then((answer) => answer.json()).catch(() => null);
  isDemo.value = told?.demo ?? isDemo.value;
}
