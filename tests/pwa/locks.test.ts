/** Two tabs and the worker of one browser, under its real lock: nothing is sent twice, at once or one after the other. */
import "fake-indexeddb/auto";
import assert from "node:assert/strict";
import { afterEach, test } from "node:test";

import type { EntryVersion } from "../../pwa/src/api/client.ts";
import { Phone } from "../../pwa/src/phone.ts";
import { sendEverything } from "../../pwa/src/wake.ts";
import { ANA, BEN, forgetEverybody, HOME, meansOf, Server, until } from "./phone_parts.ts";

const opened: Phone[] = [];
afterEach(async () => {
  for (const phone of opened.splice(0)) await phone.clear();
  await forgetEverybody();
});

/** A server that takes its time and writes down how often each version came, and how many requests came at once. */
class SlowServer extends Server {
  times = new Map<string, number>();
  most = 0;
  #now = 0;
  #plain = (this as Server).answer;

  override answer = async (request: Request): Promise<Response> => {
    if (request.method !== "POST") return this.#plain(request);
    this.most = Math.max(this.most, ++this.#now);
    const { versions } = (await request.clone().json()) as { versions: EntryVersion[] };
    for (const { id } of versions) this.times.set(id, (this.times.get(id) ?? 0) + 1);
    await new Promise((done) => setTimeout(done, 10));
    this.#now--;
    return this.#plain(request);
  };
}

/** Open Ana's phone in one more tab of the same browser. */
async function tab(server: Server): Promise<Phone> {
  const alone = <T>(name: string, work: () => Promise<T>) => navigator.locks.request(name, work) as Promise<T>;
  const phone = await Phone.open(ANA, { ...meansOf(server), alone });
  opened.push(phone);
  return phone;
}

test("two tabs and the worker drain one queue, and each entry goes up once", async (t) => {
  const server = new SlowServer();
  t.mock.method(globalThis, "fetch", (request: Request) => server.answer(request));
  const [one, other] = [await tab(server), await tab(server)];
  for (let pain = 0; pain < 5; pain++) {
    await Promise.all([one.log.rate(pain), other.log.rate(10 - pain)]);
    await Promise.all([one.nudge(), other.nudge(), sendEverything(HOME, () => new Date(0))]);
  }
  await until(() => server.times.size === 10);
  assert.deepEqual([...server.times.values()], Array(10).fill(1));
  assert.equal(server.most, 1);
});

test("the worker sends nothing of one person under the sign-in of another, and deletes nothing", async (t) => {
  const server = new SlowServer();
  const phone = await tab(server);
  server.reachable = false;
  await phone.log.rate(4);
  server.reachable = true;
  server.signedIn = BEN;
  t.mock.method(globalThis, "fetch", (request: Request) => server.answer(request));
  await sendEverything(HOME, () => new Date(0));
  assert.equal(server.times.size, 0);
  await phone.reread();
  assert.equal(phone.atRisk().unsent, 1);
});
