import { rulesWords } from "messages:rules";
import assert from "node:assert/strict";
import { test } from "node:test";

import { refreshAll } from "../../pwa/src/clinician/refreshing.ts";
import { bodyOfRules, formOfRules, PARTS, ruleErrors } from "../../pwa/src/clinician/rulesForm.ts";
import { rulesLines } from "../../pwa/src/clinician/rulesLines.ts";
import type { Parameter } from "../../pwa/src/clinician/wire.ts";
import { clinicText } from "../../pwa/src/i18n/clinicText.ts";
import { rules } from "./relief_values.ts";

const rulesEn = rulesWords("en");

const { limits } = rules();
const typed = (name: Parameter, value: string) => {
  const form = formOfRules(rules());
  return bodyOfRules({ ...form, typed: { ...form.typed, [name]: value } }, limits);
};
const sentOf = (name: Parameter, value: string) => {
  const sent = typed(name, value);
  return "body" in sent ? sent.body.parameters[name] : sent.faults.map(({ field, code }) => `${field} ${code}`).join();
};

test("a rule that stands goes through its form unchanged", () => {
  const { parameters, late_counts } = rules();
  assert.deepEqual(bodyOfRules(formOfRules(rules()), limits), { body: { parameters, late_counts } });
});

test("every parameter has its place on the page, once", () => {
  const names = PARTS.flatMap(({ parameters }) => parameters.map(([name]) => name));
  assert.deepEqual(names.sort(), Object.keys(rules().parameters).sort());
});

const CASES: [Parameter, string, number | string][] = [
  ["response", "50", 0.5],
  ["response", "33,3", 0.333], // what was typed, not 0.33299999999999996
  ["response", "100", 1],
  ["response", "100.1", "response out_of_range"],
  ["response", "0", 0],
  ["min_abs", "", "min_abs required"],
  ["min_abs", "a lot", "min_abs not_a_number"],
  ["min_abs", "-1", "min_abs not_a_number"],
  ["min_abs", "10.1", "min_abs out_of_range"],
  ["min_abs", "0.5", 0.5],
  ["confirmations", "1", 1],
  ["confirmations", "0", "confirmations out_of_range"],
  ["confirmations", "2.5", "confirmations not_whole"],
];

for (const [name, value, sent] of CASES) {
  test(`${name} typed as "${value}" is ${sent}`, () => assert.equal(sentOf(name, value), sent));
}

test("each fault says what is possible, in the unit of its field", () => {
  const words = { rules: rulesEn.fault, field: { required: "Fill this in." }, number: String };
  const wrong = (field: string, code: string) => ruleErrors({ code: "validation_failed", where: [{ field, code, message: "?" }] }, limits, words);
  assert.deepEqual(wrong("response", "out_of_range"), { response: "Enter a number from 0 to 100." });
  assert.deepEqual(wrong("parameters.max_gap", "out_of_range"), { max_gap: "Enter a number from 0 to 3660." });
  assert.deepEqual(wrong("min_base", "required"), { min_base: "Fill this in." });
  assert.deepEqual(wrong("parameters.min_base", "out_of_range"), { min_base: rulesEn.fault.window });
  assert.deepEqual(wrong("min_base", "out_of_range"), { min_base: "Enter a number from 1 to 3660." });
});

test("what somebody else changed is told by what differs", () => {
  const parameters = { ...rules().parameters, response: 0.5, max_gap: 10 };
  const lines = rulesLines(rules(), rules({ parameters, late_counts: false }), clinicText("en"));
  assert.deepEqual(lines, ["Pain must fall by: 50 %", "Longest silence: 10 days", "late days left out"]);
});

/** A server that answers in turn, and what was shown meanwhile. */
function turns(...answers: (readonly [refreshed: number, left: number] | "offline")[]) {
  const shown: string[] = [];
  const refresh = async () => {
    const answer = answers.shift()!;
    if (answer === "offline") return { problem: { code: "offline", where: [] } };
    return { data: { refreshed: answer[0], left: answer[1] } };
  };
  const given = { refresh, stale: 120, onProgress: (to: { done: number; all: number }) => shown.push(`${to.done}/${to.all}`), open: () => true };
  return { given, shown, answers };
}

test("results are worked out turn by turn until none is left", async () => {
  const { given, shown } = turns([50, 70], [50, 20], [20, 0]);
  assert.deepEqual(await refreshAll(given), { done: 120, left: 0 });
  assert.deepEqual(shown, ["50/120", "100/120"]);
});

test("a server that goes away in between loses nothing, and says how many are left", async () => {
  const { given } = turns([50, 70], "offline");
  assert.deepEqual(await refreshAll(given), { done: 50, left: 70, problem: { code: "offline", where: [] } });
});

test("a server that works nothing out is not asked for ever", async () => {
  const { given } = turns([0, 70], [0, 70]);
  assert.equal((await refreshAll(given)).problem?.code, "unavailable");
});

test("nobody asks on when the page was left", async () => {
  const { given, answers } = turns([50, 70], [50, 20]);
  let looks = 0;
  await refreshAll({ ...given, open: () => looks++ < 1 });
  assert.equal(answers.length, 1);
});
