import assert from "node:assert/strict";
import { test } from "node:test";

import { askWhetherDemo, isDemo } from "../../pwa/src/entrance/demo.ts";

test("the entrance says that it is a demo once the server did, and a silent server unsays nothing", async () => {
  await askWhetherDemo(async () => ({ json: async () => ({ status: "ok", demo: true }) }));
  assert.equal(isDemo.value, true);
  await askWhetherDemo(() => Promise.reject(new TypeError("no network")));
  assert.equal(isDemo.value, true);
  await askWhetherDemo(async () => ({ json: async () => ({ status: "ok", demo: false }) }));
  assert.equal(isDemo.value, false);
});
