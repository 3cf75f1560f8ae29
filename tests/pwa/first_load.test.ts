import assert from "node:assert/strict";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { gzipSync } from "node:zlib";

const BUILT = new URL("../../pwa/dist/", import.meta.url).pathname;
const MOST_BYTES = 60_000;

/** The files that a patient's phone is sent by itself: those that a check-in needs, and what then stands beside it. */
function firstLoad(): Set<string> {
  const page = readFileSync(join(BUILT, "index.html"), "utf8");
  const needed = new Set(["index.html"]);
  const follow = (name: string) => {
    if (needed.has(name)) return;
    needed.add(name);
    const text = name.endsWith(".js") ? readFileSync(join(BUILT, name), "utf8") : "";
    for (const [, other] of text.matchAll(/(?:from|import)\s*["'`]\.\/([^"'`]+\.js)["'`]/g)) follow(`assets/${other}`);
  };
  for (const [, name] of page.matchAll(/(?:src|href)="\/(assets\/[^"]+)"/g)) follow(name!);
  for (const name of readdirSync(join(BUILT, "assets"))) if (/^(home|intl)-.*\.(js|css)$/.test(name)) follow(`assets/${name}`);
  return needed;
}

test("the built client is there: npm run build, or python3 dev.py build", () => {
  assert.ok(existsSync(join(BUILT, "index.html")));
});

test("a patient's first load stays within its budget, and comes in few files", () => {
  const bytes = [...firstLoad()].map((name) => gzipSync(readFileSync(join(BUILT, name)), { level: 9 }).length);
  const total = bytes.reduce((sum, one) => sum + one, 0);
  assert.ok(total <= MOST_BYTES, `${total} bytes in ${bytes.length} files`);
  assert.ok(bytes.length >= 6 && bytes.length <= 10, `${bytes.length} files`);
});

test("the worker keeps every file of the shell, and no compressed twin", () => {
  const worker = readFileSync(join(BUILT, "sw.js"), "utf8");
  const assets = readdirSync(join(BUILT, "assets"));
  const isKept = (name: string) => new RegExp(`/assets/${name.replaceAll(".", "\\.")}(?![.\\w])`).test(worker);
  assert.deepEqual(assets.filter(isKept), assets.filter((name) => !/\.(gz|br)$/.test(name)));
});
