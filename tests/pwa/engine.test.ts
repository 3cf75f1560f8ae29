import assert from "node:assert/strict";
import { test } from "node:test";

import { type Answer, BATCH, type Clinic, type Phone, sync } from "../../pwa/src/sync/engine.ts";

interface Version {
  id: string;
}
type Offer = Awaited<ReturnType<Clinic<Version>["offer"]>>;

/** A phone with these versions unsent that writes down what happens to it. */
class PhoneOf implements Phone<Version> {
  log: string[] = [];
  waiting: string[];
  place: string | null = "41";

  constructor(...ids: string[]) {
    this.waiting = ids;
  }
  unsent = async () => this.waiting.map((id) => ({ id }));
  settle = async (ids: readonly string[]) => {
    this.log.push(`settled ${ids.join(" ")}`);
    this.waiting = this.waiting.filter((id) => !ids.includes(id));
  };
  setAside = async (id: string, { code }: { code: string }) => {
    this.log.push(`set ${id} aside: ${code}`);
    this.waiting = this.waiting.filter((other) => other !== id);
  };
  cursor = async () => this.place;
  absorb = async ({ cursor }: { cursor: string }) => {
    this.log.push(`absorbed up to ${cursor}`);
    this.place = cursor;
  };
  resync = async () => {
    this.log.push("started over");
    this.place = null;
    this.waiting = ["old", ...this.waiting];
  };
}

/** A clinic that keeps everything, but for what the test says about an id or a batch. */
function clinicOf(says: (ids: string[]) => Answer | undefined = () => undefined, epoch = "41"): Clinic<Version> {
  return {
    greet: async () => ({ answer: "kept" }),
    offer: async (versions) => answerTo(versions.map(({ id }) => id), says),
    changes: async (cursor) =>
      cursor !== null && cursor !== epoch
        ? { answer: "gone" }
        : { answer: "kept", page: { versions: [], cursor: epoch, more: false } },
  };
}

function answerTo(ids: string[], says: (ids: string[]) => Answer | undefined): Offer {
  const whole = says(ids);
  const refused = ids.filter((id) => whole || id.startsWith("bad")); // a problem is one for each version of the batch
  const kept = whole ? [] : ids.filter((id) => !refused.includes(id));
  const named = refused.map((id) => ({ id, code: whole ?? "validation_failed", field: null }));
  return { answer: whole ?? "kept", kept, refused: named };
}

const alone = <T>(work: () => Promise<T>) => work();

test("a refused entry holds nothing back", async () => {
  const phone = new PhoneOf("a", "bad", "c");
  assert.equal((await sync({ phone, clinic: clinicOf(), alone })).answer, "kept");
  assert.deepEqual(phone.log, ["settled a c", "set bad aside: validation_failed", "absorbed up to 41"]);
});

for (const answer of ["later", "signed out"] as const) {
  test(`"${answer}" ends the run, and everything stays unsent`, async () => {
    const phone = new PhoneOf("a", "b");
    assert.equal((await sync({ phone, clinic: clinicOf(() => answer), alone })).answer, answer);
    assert.deepEqual(phone.waiting, ["a", "b"]);
    assert.deepEqual(phone.log, []);
  });
}

for (const answer of ["refused", "gone", "too large", "later"] as const) {
  test(`who is signed in cannot be told ("${answer}"): nothing is sent, nothing set aside, and it is tried again`, async () => {
    const phone = new PhoneOf("a");
    const clinic = { ...clinicOf(), greet: async () => ({ answer, waitMs: 5 }) };
    assert.deepEqual(await sync({ phone, clinic, alone }), { answer: "later", waitMs: 5 });
    assert.deepEqual(phone.log, []);
  });
}

test("nothing is sent under the sign-in of somebody else", async () => {
  const phone = new PhoneOf("a");
  const clinic = { ...clinicOf(), greet: async () => ({ answer: "signed out" as const }) };
  assert.equal((await sync({ phone, clinic, alone })).answer, "signed out");
  assert.deepEqual(phone.log, []);
});

test("a batch that is too large is halved until it fits", async () => {
  const phone = new PhoneOf("a", "b", "c", "d", "e");
  const clinic = clinicOf((ids) => (ids.length > 2 ? "too large" : undefined));
  await sync({ phone, clinic, alone });
  assert.deepEqual(phone.log, ["settled a b", "settled c", "settled d e", "absorbed up to 41"]);
});

test("a version too large by itself is set aside", async () => {
  const phone = new PhoneOf("huge", "b");
  const clinic = clinicOf((ids) => (ids.includes("huge") ? "too large" : undefined));
  await sync({ phone, clinic, alone });
  assert.deepEqual(phone.log, ["set huge aside: too large", "settled b", "absorbed up to 41"]);
});

test("a batch refused as a whole is halved to the version at fault", async () => {
  const phone = new PhoneOf("a", "odd", "c", "d");
  const clinic = clinicOf((ids) => (ids.includes("odd") ? "refused" : undefined));
  await sync({ phone, clinic, alone });
  assert.deepEqual(phone.waiting, []);
  assert.deepEqual(phone.log.slice(0, 3), ["settled a", "set odd aside: refused", "settled c d"]);
});

test("more than one batch goes up in one run", async () => {
  const ids = Array.from({ length: BATCH + 1 }, (_, at) => `v${at}`);
  const sizes: number[] = [];
  const clinic = clinicOf((batch) => void sizes.push(batch.length));
  await sync({ phone: new PhoneOf(...ids), clinic, alone });
  assert.deepEqual(sizes, [BATCH, 1]);
});

test("a cursor that is gone starts over: everything held is offered again, nothing unsent is dropped", async () => {
  const phone = new PhoneOf("new");
  assert.equal((await sync({ phone, clinic: clinicOf(undefined, "1"), alone })).answer, "kept");
  assert.deepEqual(phone.log, ["settled new", "started over", "settled old", "absorbed up to 1"]);
});

test("a server whose cursors are always gone does not make the phone run in circles", async () => {
  const clinic = { ...clinicOf(), changes: async () => ({ answer: "gone" as const }) };
  assert.equal((await sync({ phone: new PhoneOf(), clinic, alone })).answer, "later");
});

test("changes are fetched page after page", async () => {
  const phone = new PhoneOf();
  const pages = [
    { versions: [], cursor: "42", more: true },
    { versions: [], cursor: "43", more: false },
  ];
  const clinic = { ...clinicOf(), changes: async () => ({ answer: "kept" as const, page: pages.shift()! }) };
  await sync({ phone, clinic, alone });
  assert.deepEqual(phone.log, ["absorbed up to 42", "absorbed up to 43"]);
});

test("two runs never overlap: the work is done under the lock it was handed", async () => {
  let locked = false;
  const phone = new PhoneOf("a");
  const settle = phone.settle;
  phone.settle = async (ids) => {
    assert.ok(locked);
    await settle(ids);
  };
  const under = async <T>(work: () => Promise<T>) => {
    locked = true;
    const done = await work();
    locked = false;
    return done;
  };
  await sync({ phone, clinic: clinicOf(), alone: under });
  assert.deepEqual(phone.waiting, []);
});
