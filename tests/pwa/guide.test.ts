import { learnWords } from "messages:learn";
import assert from "node:assert/strict";
import { test } from "node:test";

import type { Language } from "../../pwa/src/i18n/language.ts";
import { isFirstTime } from "../../pwa/src/patient/firstTime.ts";
import { fogOf } from "../../pwa/src/patient/fog.ts";
import { platformOf } from "../../pwa/src/patient/install.ts";
import { AROUND, LEARN, ownText, type Page, pageOf } from "../../pwa/src/patient/learning.ts";

const learnEn = learnWords("en");

const session = { local_date: "2026-03-02", local_time: "10:00:00", utc_offset_minutes: 60, entered_in_error: false };

test("for 24 hours from the start of a session there is fog, and not a minute longer", () => {
  const on = (at: string) => fogOf([session], new Date(at));
  assert.equal(on("2026-03-02T08:59:00Z"), null);
  assert.equal(on("2026-03-02T09:00:00Z"), "2026-03-02T09:00:00.000Z");
  assert.equal(on("2026-03-03T08:59:59Z"), "2026-03-02T09:00:00.000Z");
  assert.equal(on("2026-03-03T09:00:00Z"), null);
});

test("without a session, or with one entered in error, there is none", () => {
  const now = new Date("2026-03-02T10:00:00Z");
  assert.equal(fogOf([], now), null);
  assert.equal(fogOf([{ ...session, entered_in_error: true }], now), null);
});

test("a second session has a fog of its own", () => {
  const later = { ...session, local_time: "20:00:00" };
  const now = new Date("2026-03-02T20:00:00Z");
  assert.notEqual(fogOf([session, later], now), fogOf([session], now));
});

test("a clinic's text is shown in the page's language, else in the one there is", () => {
  const said = { en: "Eat nothing.\n\nBring somebody.\nA friend.", es: null };
  assert.deepEqual(ownText(said, "es"), { lang: "en", paragraphs: ["Eat nothing.", "Bring somebody.\nA friend."] });
  assert.deepEqual(ownText({ en: "Come.", es: "Ven." }, "es"), { lang: "es", paragraphs: ["Ven."] });
  assert.equal(ownText({ en: null, es: null }, "en"), null);
  assert.equal(ownText(undefined, "en"), null);
});

test("every page that explains is listed once, and its address leads to it", () => {
  assert.deepEqual([...AROUND, ...LEARN].sort(), Object.keys(learnEn).sort());
  for (const page of LEARN) assert.equal(pageOf(`/help/${page}`), page);
  assert.equal(pageOf("/help"), undefined);
  assert.equal(pageOf("/help/constructor"), undefined);
});

test("each language names the same studies and labels, in words of its own", () => {
  const named = (language: Language) => LEARN.map((page) => sourcesOf(page, language).join("; ").match(/[A-Z][a-z]+ et al\. \d{4}|Ketalar|Spravato/g));
  assert.deepEqual(named("es"), named("en"));
  assert.equal(sourcesOf("therapy", "en").length, 5);
  for (const page of LEARN.filter((page) => page !== "emergency")) assert.notDeepEqual(sourcesOf(page, "es"), sourcesOf(page, "en"));
});

function sourcesOf(page: Page, language: Language): readonly string[] {
  const text = learnWords(language)[page];
  return "sources" in text ? text.sources : [];
}

test("each kind of device is told its own way to the home screen", () => {
  const mac = "Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 Version/18.0 Safari/605.1.15";
  assert.equal(platformOf("Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X)", 5), "ios");
  assert.equal(platformOf(mac, 5), "ios");
  assert.equal(platformOf(mac, 0), "desk");
  assert.equal(platformOf("Mozilla/5.0 (Linux; Android 15) Chrome/140", 5), "android");
});

test("a device welcomes once, whoever joins on it later", () => {
  const kept = new Map<string, string>();
  const storage = { getItem: (name: string) => kept.get(name) ?? null, setItem: (name: string, value: string) => void kept.set(name, value) };
  assert.deepEqual([isFirstTime(storage), isFirstTime(storage)], [true, false]);
});
