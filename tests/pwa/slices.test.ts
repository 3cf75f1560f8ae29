/** Hundreds of things are worked on without holding up whoever taps. */
import assert from "node:assert/strict";
import { test } from "node:test";

import { inSlices } from "../../pwa/src/storage/slices.ts";

const MANY = Array.from({ length: 40 }, (_, at) => at);

function busy(ms: number): void {
  const begun = performance.now();
  while (performance.now() - begun < ms);
}

test("whoever waits for the thread is let in between, and the results keep their order", async () => {
  const order: (number | "tap")[] = [];
  setTimeout(() => order.push("tap"));
  const done = await inSlices(MANY, async (one) => {
    busy(1);
    order.push(one);
    return one * 2;
  });
  assert.ok(order.slice(0, -1).includes("tap"), "the tap came after everything");
  assert.deepEqual(done, MANY.map((one) => one * 2));
});

test("what fails early is told, and nothing is left that nobody hears of", async () => {
  const unheard: unknown[] = [];
  const hear = (reason: unknown) => unheard.push(reason);
  process.on("unhandledRejection", hear);
  await assert.rejects(inSlices(MANY, async (one) => (busy(1), one === 0 ? Promise.reject(new Error("full")) : one)), /full/);
  await new Promise((done) => setTimeout(done));
  process.off("unhandledRejection", hear);
  assert.deepEqual(unheard, []);
});
