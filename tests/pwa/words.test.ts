import { adviceWords } from "messages:advice";
import { effectsWords } from "messages:effects";
import assert from "node:assert/strict";
import { test } from "node:test";

import { showClock, showDay, showNumber, showPercent, showTime, tenths } from "../../pwa/src/i18n/format.ts";
import { directionOf, firstLanguage, type Language, writeLike, writtenFor } from "../../pwa/src/i18n/language.ts";
import rules from "../../pwa/src/rules.json" with { type: "json" };

test("every side effect of the domain has its words, and no other", () => {
  assert.deepEqual(Object.keys(effectsWords("en")).sort(), rules.effects.map(({ code }) => code).sort());
});

test("every sign of an emergency has its words, and no other", () => {
  assert.deepEqual(Object.keys(adviceWords("en").redSigns.signs).sort(), [...rules.red_signs].sort());
});

test("days, times and numbers are written as each language writes them", () => {
  assert.equal(showDay("en", "2026-03-31"), "Tuesday, March 31");
  assert.equal(showDay("es", "2026-03-31"), "martes, 31 de marzo");
  assert.equal(showClock("en", "21:14:05"), "21:14");
  assert.equal(showClock("es", "21:14:05"), "21:14");
  assert.equal(showTime("es", "2026-03-31T12:02:00Z", "Europe/Madrid"), "14:02");
  assert.deepEqual([showNumber("en", 9.54), showNumber("es", 9.54)], ["9.5", "9,5"]);
});

test("a number is rounded to tenths as it is shown with one decimal", () => {
  for (const value of [0, 0.96, 1.04, 1.25, 8.35, 12]) assert.equal(String(tenths(value)), showNumber("en", value));
});

test("days and numbers are written as the phone's region writes the language", () => {
  writeLike(["de-DE", "en-GB", "es-MX"]);
  assert.equal(showDay("en", "2026-03-31"), "Tuesday 31 March");
  assert.equal(showNumber("es", 9.54), "9.5");
  writeLike([]);
});

test("a language is written the way its readers read", () => {
  assert.deepEqual(["en", "es", "arq", "he-IL", "ar", "fa"].map(directionOf), ["ltr", "ltr", "ltr", "rtl", "rtl", "rtl"]);
});

test("shares are written as the language writes them", () => {
  assert.equal(showPercent("en", 125), "125%");
  assert.equal(showPercent("es", 125).replace(/\s/, " "), "125 %");
});

test("the chosen language comes before the phone's, and an unknown one is passed over", () => {
  assert.equal(firstLanguage(null, ["de-DE", "es-MX", "en"]), "es");
  assert.equal(firstLanguage("en", ["es"]), "en");
  assert.equal(firstLanguage("xx", ["fr"]), "en");
});

test("the server writes to a reader in their language, or in English where it has no better", () => {
  assert.deepEqual((["en", "es", "de"] as Language[]).map(writtenFor), ["en", "es", "en"]);
});
