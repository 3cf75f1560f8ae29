import { type Api, makeApi, type Me } from "./api/client.ts";
import { clinicOf } from "./api/clinicOf.ts";
import { outboxOf } from "./outbox.ts";
import { CLOCK, met, type Sighting } from "./reckoning.ts";
import { Diary } from "./storage/diary.ts";
import { openStores, personsHere, vaultOf } from "./storage/stores.ts";
import { type Answer, sync } from "./sync/engine.ts";

/** Send what waits on this phone, for whoever is signed in; other people's entries stay where they are. */
export async function sendEverything(home: string, now: () => Date): Promise<void> {
  const api = makeApi(fetch, home);
  const answers: Answer[] = [];
  for (const person of await personsHere()) answers.push(await send(api, person, now).catch(() => "later" as const));
  const tabs = new BroadcastChannel("reliefspan");
  tabs.postMessage("entries");
  tabs.close();
  if (answers.includes("later")) throw new Error("later"); // the browser then tries again by itself
}

async function send(api: Api, { personId, name }: { personId: string; name: string }, now: () => Date): Promise<Answer> {
  const db = await openStores(name);
  const diary = new Diary(db, await vaultOf(db));
  const alone = <T>(work: () => Promise<T>) => navigator.locks.request(personId, work) as Promise<T>;
  const greeted = async ({ server_time: time }: Me) =>
    diary.remember(CLOCK, met(now(), time, (await diary.recall<Sighting>(CLOCK)) ?? null));
  const run = sync({ phone: outboxOf(diary, now), clinic: clinicOf(api, personId, greeted), alone });
  return run.then(({ answer }) => leftOver(diary, answer)).finally(() => diary.close());
}

/** What is still held goes up the next time that the browser wakes the worker. */
async function leftOver(diary: Diary, answer: Answer): Promise<Answer> {
  return answer === "kept" && (await diary.counts()).waiting > 0 ? "later" : answer;
}
