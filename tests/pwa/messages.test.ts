import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { keptWords } from "messages:kept";
import { latelyWords } from "messages:lately";
import { paybackWords } from "messages:payback";
import { shellWords } from "messages:shell";
import { test } from "node:test";

import en from "../../pwa/messages/en/shell.json";
import { allFaults, faultsOf } from "../../pwa/messageFaults.ts";
import { areas, languages, type Messages, partsOf, placeholders } from "../../pwa/messageParts.ts";
import { codeOfSentence } from "../../pwa/messages.ts";
import { declarations } from "../../pwa/messageTypes.ts";
import { LANGUAGES, writeLike } from "../../pwa/src/i18n/language.ts";

const FOLDER = new URL("../../pwa/messages/", import.meta.url);
const FILE = "messages/es/kept.json";

/** What is found wrong with one Spanish sentence. */
function faults(spanish: string, english: string): string[] {
  return faultsOf({ a: { b: spanish } }, { a: { b: english } }, "es", FILE);
}

test("every language has every sentence, with what English hands to it and the forms that it needs", () => {
  assert.ok(areas().length > 20);
  assert.deepEqual(Object.keys(languages()), Object.keys(LANGUAGES));
  assert.deepEqual(allFaults(), []);
});

test("what TypeScript knows of the messages is up to date: npm run messages", () => {
  for (const [path, text] of Object.entries(declarations())) {
    assert.equal(readFileSync(new URL(path, FOLDER), "utf8"), text, `${path} is out of date: run npm run messages in pwa`);
  }
});

test("a sentence without placeholders is a string, and one with them takes an object", () => {
  assert.equal(en.app.back, "Back");
  assert.equal(shellWords("es").status.sent({ when: "ayer" }), "Enviado a la clínica ayer");
  assert.equal(keptWords("es").saved.gone({ day: "3 de mayo" }), "Ya no, desde el 3 de mayo");
});

test("a plural takes the form of its number, and a choice nests", () => {
  const { iv } = paybackWords("en").episodes.several;
  assert.deepEqual([0, 1, 2].map((count) => iv({ count })), ["0 infusions", "1 infusion", "2 infusions"]);
  const told = { count: 2, number: "dos", spans: "9 y 12 días" };
  assert.match(latelyWords("es").helped({ ...told, kind: "course" }), /^Tus últimas dos tandas de sesiones ayudaron 9/);
  assert.match(latelyWords("es").helped({ ...told, kind: "session" }), /^Tus últimas dos sesiones ayudaron 9/);
});

test("a form for one number stands beside the forms of the language, and what other says is shipped once", () => {
  const code = codeOfSentence("{n, plural, =1 {`x`} one {y} many {`x`} other {`x`}}", FILE);
  assert.equal(code, '(given) => `${plural(language, given.n, { "=1": `\\`x\\``, "one": `y`, "other": `\\`x\\`` })}`');
});

test("a number is written as the phone's region writes it", () => {
  writeLike(["en-IN"]);
  assert.equal(en.status.on_phone({ count: 123456 }), "Saved on this phone (1,23,456)");
  writeLike([]);
});

for (const [name, spanish, english, said] of [
  ["a brace that is left open", "Hola {name", "Hello {name}", /a \{ has no \} that closes it/],
  ["a placeholder that is left out", "Hola", "Hello {name}", /\{name\} is missing/],
  ["a placeholder that was translated", "Hola {nombre} {name}", "Hello {name}", /\{nombre\} is not in English/],
  ["a number written as a text", "{n} días", "{n, number} days", /\{n\} is text here, but number in English/],
  ["a number written both ways", "{n} {n, number}", "{n, number}", /write \{n, number\}/],
  ["a form that the language needs", "{n, plural, one {día} other {días}}", "{n, plural, one {day} other {days}}", /lacks the form many/],
  ["a form that it does not know", "{n, plural, one {a} two {b} many {c} other {d}}", "{n, number}", /form two, which es does not know/],
  ["a plural without other", "{n, plural, one {día}}", "{n, number}", /add the form other/],
  ["a choice of other words", "{k, select, si {a} other {b}}", "{k, select, yes {a} other {b}}", /one of other, si here/],
  ["a name that is none", "{0}", "{name}", /\{0\} is no name/],
  ["a date", "{d, date}", "{d}", /days and times come already written/],
  ["nothing", " ", "Hello", /is empty/],
  ["English", "Try it again", "Try it again", /is still in English/],
] as const) {
  test(`a translator is told of ${name}, and where`, () => {
    const [fault, ...others] = faults(spanish, english);
    assert.match(fault ?? "none", said);
    assert.match(fault!, /^messages\/es\/kept\.json, a\.b/);
    assert.deepEqual(others, []);
  });
}

test("a translator is told of keys that are missing, unknown or in another place", () => {
  const told = (spanish: Messages) => faultsOf(spanish, { a: "One", b: ["Two", "Three"], c: "Four" }, "es", FILE);
  assert.deepEqual(told({ a: "Uno", b: ["Dos", "Tres"], c: "Cuatro" }), []);
  assert.deepEqual(told({ a: "Uno", b: ["Dos"], c: "Cuatro" }), [`${FILE}, b[1]: is missing; translate “Three”`]);
  const more = told({ a: "Uno", b: ["Dos", "Tres"], c: "Cuatro", d: "Cinco" });
  assert.deepEqual(more, [`${FILE}, d: is not in English; remove it or correct its name`]);
  const mixed = told({ b: ["Dos", "Tres"], a: "Uno", c: "Cuatro" });
  assert.deepEqual(mixed, [`${FILE}, a: stands in another place than in English; keep the order`]);
});

test("what a sentence takes is told by its notation", () => {
  const kinds = placeholders(partsOf("{who}: {n, plural, one {# of {all, number}} other {#}} {k, select, a {x} other {y}}", FILE), FILE);
  assert.deepEqual([...kinds], [["who", "text"], ["n", "number"], ["all", "number"], ["k", "one of a, other"]]);
});
