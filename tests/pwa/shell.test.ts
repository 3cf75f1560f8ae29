import assert from "node:assert/strict";
import { test } from "node:test";

import { pageOf } from "../../pwa/src/router.ts";
import { shellFile } from "../../pwa/src/shell.ts";

const HOME = "https://clinic.example";
const FILES = ["/", "/look.js", "/assets/main-1a2b.js"];

const ASKED = [
  ["a page", "GET", "navigate", "/settings", "/"],
  ["an asset", "GET", "cors", "/assets/main-1a2b.js", "/assets/main-1a2b.js"],
  ["an asset of an older version", "GET", "cors", "/assets/main-0000.js", undefined],
  ["the worker", "GET", "same-origin", "/sw.js", undefined],
  ["the API", "GET", "cors", "/api/v1/me", undefined],
  ["a page of the API", "GET", "navigate", "/api/v1/docs", undefined],
  ["a write", "POST", "navigate", "/", undefined],
  ["another site", "GET", "cors", "https://other.example/look.js", undefined],
] as const;

for (const [what, method, mode, path, file] of ASKED) {
  test(`the shell answers ${what} with ${file ?? "nothing"}`, () => {
    assert.equal(shellFile({ method, mode, url: new URL(path, HOME).href }, HOME, FILES), file);
  });
}

const CLICK = { button: 0, metaKey: false, ctrlKey: false, shiftKey: false, altKey: false, defaultPrevented: false };
const link = (href: string, more = {}) => ({ href, target: "", hasAttribute: () => false, ...more });

test("a plain click on a link inside the shell is followed by the router", () => {
  assert.equal(pageOf(CLICK, link("/settings"), HOME), "/settings");
});

const KEPT_BY_THE_BROWSER = [
  ["a new tab", { ...CLICK, ctrlKey: true }, link("/settings")],
  ["the middle button", { ...CLICK, button: 1 }, link("/settings")],
  ["an answered click", { ...CLICK, defaultPrevented: true }, link("/settings")],
  ["another site", CLICK, link("https://other.example/")],
  ["a telephone number", CLICK, link("tel:911")],
  ["a page of the API", CLICK, link("/api/v1/docs")],
  ["a download", CLICK, link("/copy", { hasAttribute: (name: string) => name === "download" })],
  ["a link with a target", CLICK, link("/settings", { target: "_blank" })],
  ["no link at all", CLICK, null],
] as const;

for (const [what, click, clicked] of KEPT_BY_THE_BROWSER) {
  test(`the browser keeps ${what}`, () => assert.equal(pageOf(click, clicked, HOME), undefined));
}
