/** No function of the client outgrows what a person can hold in mind. */
import assert from "node:assert/strict";
import { globSync, readFileSync } from "node:fs";
import test from "node:test";

import ts from "typescript";

const MOST_LINES = 30;
const SOURCES = { cwd: new URL("../../", import.meta.url).pathname };

test("no function has more than 30 lines", () => {
  const files = globSync(["pwa/src/**/*.{ts,tsx}", "tests/pwa/**/*.ts"], SOURCES);
  const written = files.filter((file) => !file.endsWith(".d.ts"));
  assert.ok(written.length > 0);
  assert.deepEqual(written.flatMap(longFunctions), []);
});

function longFunctions(file: string): string[] {
  const text = readFileSync(SOURCES.cwd + file, "utf8");
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true);
  const line = (position: number) => source.getLineAndCharacterOfPosition(position).line + 1;
  return functionsIn(source)
    .map((found) => ({ first: line(found.getStart()), last: line(found.getEnd()) }))
    .filter(({ first, last }) => last - first + 1 > MOST_LINES)
    .map(({ first, last }) => `${file}:${first} has ${last - first + 1} lines`);
}

function functionsIn(node: ts.Node): ts.Node[] {
  const within = node.getChildren().flatMap(functionsIn);
  return ts.isFunctionLike(node) ? [node, ...within] : within;
}
