import { makeApi, type Me } from "./api/client.ts";
import { clinicOf } from "./api/clinicOf.ts";
import { outboxOf } from "./outbox.ts";
import { CLOCK, met, type Sighting } from "./reckoning.ts";
import { Diary } from "./storage/diary.ts";
import { openStores, personsHere, vaultOf } from "./storage/stores.ts";
import { sync } from "./sync/engine.ts";

/** Send what waits on this phone, for whoever is signed in; other people's entries stay where they are. */
export async function sendEverything(home: string, now: () => Date): Promise<void> {
  const api = makeApi(fetch, home);
  for (const { personId, name } of await personsHere()) {
    const db = await openStores(name);
    const diary = new Diary(db, await vaultOf(db));
    const alone = <T>(work: () => Promise<T>) => navigator.locks.request(personId, work) as Promise<T>;
    const phone = outboxOf(diary, now);
    const greeted = async ({ server_time: time }: Me) =>
      diary.remember(CLOCK, met(now(), time, (await diary.recall<Sighting>(CLOCK)) ?? null));
    const { answer } = await sync({ phone, clinic: clinicOf(api, personId, greeted), alone });
    diary.close();
    if (answer === "later") throw new Error("later"); // the browser then tries again by itself
  }
  new BroadcastChannel("reliefspan").postMessage("entries");
}
