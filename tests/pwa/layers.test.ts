import assert from "node:assert/strict";
import { globSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { test } from "node:test";

const SOURCES = new URL("../../pwa/src/", import.meta.url).pathname;

// What a folder may never reach into; all else is free.
const BARRED: Record<string, string[]> = {
  ui: ["storage", "sync", "api", "patient", "clinician", "entrance"],
  charts: ["storage", "sync", "api", "patient", "clinician", "entrance"],
  sync: ["storage", "api", "patient", "clinician", "entrance", "ui", "charts"],
  storage: ["sync", "patient", "clinician", "entrance", "ui", "charts"],
  patient: ["clinician", "entrance"],
  clinician: ["patient", "entrance", "storage", "sync"],
  i18n: ["storage", "sync", "api", "patient", "clinician", "entrance", "ui", "charts"],
};

/** Every file of a folder with the folders that it imports from. */
function importsOf(folder: string): { file: string; from: string }[] {
  return globSync(`${folder}/**/*.{ts,tsx}`, { cwd: SOURCES }).flatMap((file) => {
    const text = readFileSync(SOURCES + file, "utf8");
    const named = [...text.matchAll(/(?:from|import)\s*\(?\s*"(\.[^"]+)"/g)].map(([, path]) => path!);
    return named.map((path) => ({ file, from: join(dirname(file), path).split("/")[0]! }));
  });
}

for (const [folder, barred] of Object.entries(BARRED)) {
  test(`${folder} imports nothing of ${barred.join(", ")}`, () => {
    const imports = importsOf(folder);
    assert.ok(imports.length > 0);
    assert.deepEqual(imports.filter(({ from }) => barred.includes(from)), []);
  });
}

test("only the page and the worker, where each begins, read the clock of the device", () => {
  const files = globSync("**/*.{ts,tsx}", { cwd: SOURCES }).filter((file) => !["main.tsx", "sw.ts"].includes(file));
  const readers = files.filter((file) => /Date\.now\(\)|new Date\(\)/.test(readFileSync(SOURCES + file, "utf8")));
  assert.deepEqual(readers, []);
});

test("nothing makes HTML of strings, and no style or script stands in the page: the content policy is 'self'", () => {
  const sources = globSync("**/*.{ts,tsx}", { cwd: SOURCES }).map((file) => readFileSync(SOURCES + file, "utf8"));
  assert.deepEqual(sources.filter((text) => /innerHTML|insertAdjacentHTML|eval\(/.test(text)), []);
  const page = readFileSync(join(SOURCES, "../index.html"), "utf8");
  assert.doesNotMatch(page, /<style|style=|<script>|onload=/);
});
