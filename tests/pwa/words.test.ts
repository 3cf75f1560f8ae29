import assert from "node:assert/strict";
import { test } from "node:test";

import { askedEn } from "../../pwa/src/i18n/asked.en.ts";
import { askedEs } from "../../pwa/src/i18n/asked.es.ts";
import { adviceEn } from "../../pwa/src/i18n/advice.en.ts";
import { adviceEs } from "../../pwa/src/i18n/advice.es.ts";
import { copyEn } from "../../pwa/src/i18n/copy.en.ts";
import { copyEs } from "../../pwa/src/i18n/copy.es.ts";
import { deviceEn } from "../../pwa/src/i18n/device.en.ts";
import { deviceEs } from "../../pwa/src/i18n/device.es.ts";
import { effectsEn } from "../../pwa/src/i18n/effects.en.ts";
import { effectsEs } from "../../pwa/src/i18n/effects.es.ts";
import { en } from "../../pwa/src/i18n/en.ts";
import { entranceEn } from "../../pwa/src/i18n/entrance.en.ts";
import { entranceEs } from "../../pwa/src/i18n/entrance.es.ts";
import { es } from "../../pwa/src/i18n/es.ts";
import { showClock, showDay, showNumber, showPercent, showTime } from "../../pwa/src/i18n/format.ts";
import { instrumentsEn } from "../../pwa/src/i18n/instruments.en.ts";
import { instrumentsEs } from "../../pwa/src/i18n/instruments.es.ts";
import { keptEn } from "../../pwa/src/i18n/kept.en.ts";
import { keptEs } from "../../pwa/src/i18n/kept.es.ts";
import { latelyEn } from "../../pwa/src/i18n/lately.en.ts";
import { latelyEs } from "../../pwa/src/i18n/lately.es.ts";
import { explainEn } from "../../pwa/src/i18n/explain.en.ts";
import { explainEs } from "../../pwa/src/i18n/explain.es.ts";
import { helpEn } from "../../pwa/src/i18n/help.en.ts";
import { helpEs } from "../../pwa/src/i18n/help.es.ts";
import { learnEn } from "../../pwa/src/i18n/learn.en.ts";
import { learnEs } from "../../pwa/src/i18n/learn.es.ts";
import { startEn } from "../../pwa/src/i18n/start.en.ts";
import { startEs } from "../../pwa/src/i18n/start.es.ts";
import { historyEn } from "../../pwa/src/i18n/history.en.ts";
import { historyEs } from "../../pwa/src/i18n/history.es.ts";
import { directionOf, firstLanguage, writeLike } from "../../pwa/src/i18n/language.ts";
import { missedEn } from "../../pwa/src/i18n/missed.en.ts";
import { missedEs } from "../../pwa/src/i18n/missed.es.ts";
import { moreEn } from "../../pwa/src/i18n/more.en.ts";
import { moreEs } from "../../pwa/src/i18n/more.es.ts";
import { needsEn } from "../../pwa/src/i18n/needs.en.ts";
import { needsEs } from "../../pwa/src/i18n/needs.es.ts";
import { plural } from "../../pwa/src/i18n/plural.ts";
import { questionsEn } from "../../pwa/src/i18n/questions.en.ts";
import { questionsEs } from "../../pwa/src/i18n/questions.es.ts";
import { reliefEn } from "../../pwa/src/i18n/relief.en.ts";
import { reliefEs } from "../../pwa/src/i18n/relief.es.ts";
import { reliefExplainEn } from "../../pwa/src/i18n/reliefExplain.en.ts";
import { reliefExplainEs } from "../../pwa/src/i18n/reliefExplain.es.ts";
import { remindersEn } from "../../pwa/src/i18n/reminders.en.ts";
import { remindersEs } from "../../pwa/src/i18n/reminders.es.ts";
import { rulesEn } from "../../pwa/src/i18n/rules.en.ts";
import { rulesEs } from "../../pwa/src/i18n/rules.es.ts";
import { paybackEn } from "../../pwa/src/i18n/payback.en.ts";
import { paybackEs } from "../../pwa/src/i18n/payback.es.ts";
import { seenEn } from "../../pwa/src/i18n/seen.en.ts";
import { seenEs } from "../../pwa/src/i18n/seen.es.ts";
import { toldEn } from "../../pwa/src/i18n/told.en.ts";
import { toldEs } from "../../pwa/src/i18n/told.es.ts";
import rules from "../../pwa/src/rules.json" with { type: "json" };

const PARTS = {
  shell: [en, es],
  kept: [keptEn, keptEs],
  instruments: [instrumentsEn, instrumentsEs],
  history: [historyEn, historyEs],
  told: [toldEn, toldEs],
  seen: [seenEn, seenEs],
  payback: [paybackEn, paybackEs],
  help: [helpEn, helpEs],
  asked: [askedEn, askedEs],
  learn: [learnEn, learnEs],
  start: [startEn, startEs],
  lately: [latelyEn, latelyEs],
  advice: [adviceEn, adviceEs],
  copy: [copyEn, copyEs],
  missed: [missedEn, missedEs],
  more: [moreEn, moreEs],
  device: [deviceEn, deviceEs],
  questions: [questionsEn, questionsEs],
  relief: [reliefEn, reliefEs],
  reliefExplain: [reliefExplainEn, reliefExplainEs],
  needs: [needsEn, needsEs],
  reminders: [remindersEn, remindersEs],
  rules: [rulesEn, rulesEs],
  entrance: [entranceEn, entranceEs],
  effects: [effectsEn, effectsEs],
  explain: [explainEn, explainEs],
};

/** Every sentence by its path, functions called with a sign that must come out again. */
function sentences(words: object, path = ""): [string, string][] {
  return Object.entries(words).flatMap(([key, value]) => {
    const at = `${path}.${key}`;
    if (typeof value === "string") return [[at, value]];
    if (typeof value === "function") return [[at, value(...Array(value.length).fill(7))]];
    return sentences(value, at);
  });
}

for (const [part, [english, spanish]] of Object.entries(PARTS)) {
  test(`${part}: both languages have the same sentences, none empty, none left in the other language`, () => {
    const [ours, theirs] = [sentences(english!), sentences(spanish!)];
    assert.deepEqual(theirs.map(([at]) => at).sort(), ours.map(([at]) => at).sort());
    for (const [at, text] of [...ours, ...theirs]) assert.ok(text.trim(), at);
    const spanishAt = new Map(theirs);
    const same = ours.filter(([at, text]) => text === spanishAt.get(at)).map(([, text]) => text);
    assert.deepEqual(same.filter((text) => !/^(Normal|No)$/.test(text)), []);
  });

  test(`${part}: what is handed to a sentence comes out in both languages`, () => {
    for (const words of [english, spanish]) {
      for (const [at, text] of sentences(words!)) {
        const handed = at.split(".").slice(1).reduce((inner, key) => (inner as never)[key], words as unknown);
        if (typeof handed === "function") assert.match(text, /7/, at);
      }
    }
  });
}

test("every side effect of the domain has its words, and no other", () => {
  assert.deepEqual(Object.keys(effectsEn).sort(), rules.effects.map(({ code }) => code).sort());
});

test("every sign of an emergency has its words, and no other", () => {
  assert.deepEqual(Object.keys(adviceEn.redSigns.signs).sort(), [...rules.red_signs].sort());
});

test("days, times and numbers are written as each language writes them", () => {
  assert.equal(showDay("en", "2026-03-31"), "Tuesday, March 31");
  assert.equal(showDay("es", "2026-03-31"), "martes, 31 de marzo");
  assert.equal(showClock("en", "21:14:05"), "21:14");
  assert.equal(showClock("es", "21:14:05"), "21:14");
  assert.equal(showTime("es", "2026-03-31T12:02:00Z", "Europe/Madrid"), "14:02");
  assert.deepEqual([showNumber("en", 9.54), showNumber("es", 9.54)], ["9.5", "9,5"]);
});

test("days and numbers are written as the phone's region writes the language", () => {
  writeLike(["de-DE", "en-GB", "es-MX"]);
  assert.equal(showDay("en", "2026-03-31"), "Tuesday 31 March");
  assert.equal(showNumber("es", 9.54), "9.5");
  writeLike([]);
});

test("one is one, and everything else is many", () => {
  const days = plural("en", "day", "days");
  assert.deepEqual([0, 1, 2].map(days), ["0 days", "1 day", "2 days"]);
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
