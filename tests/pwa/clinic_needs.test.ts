import { needsWords } from "messages:needs";
import assert from "node:assert/strict";
import { test } from "node:test";

import { FIRST_ORDER, inOrder } from "../../pwa/src/clinician/caseload.ts";
import { columnName, waited, whyOf } from "../../pwa/src/clinician/needs.ts";
import type { Need } from "../../pwa/src/clinician/wire.ts";
import { clinicText } from "../../pwa/src/i18n/clinicText.ts";
import { patientRow } from "./clinic_values.ts";

const need = (changes: Partial<Need> = {}): Need => ({ kind: "amber", pressing: "today", date: "2026-03-31", since: "2026-03-31", effects: [], ...changes });

test("the caseload begins with who needs somebody first, and the rest by name", () => {
  const rows = [
    patientRow({ name: "a" }),
    patientRow({ name: "review", needs: [need({ kind: "craving", pressing: "review" })] }),
    patientRow({ name: "b urgent", needs: [need({ kind: "tell_now", pressing: "urgent" })] }),
    patientRow({ name: "a urgent", needs: [need({ kind: "red", pressing: "urgent" }), need()] }),
    patientRow({ name: "today", needs: [need()] }),
  ];
  const names = inOrder(rows, FIRST_ORDER).map(({ name }) => name);
  assert.deepEqual(names, ["a urgent", "b urgent", "today", "review", "a"]);
});

test("of equally pressing ones who has waited longest stands first", () => {
  const since = (date: string, pressing: Need["pressing"] = "urgent") => need({ pressing, since: date });
  const rows = [
    patientRow({ name: "new", needs: [since("2026-03-31")] }),
    patientRow({ name: "a same day, for a month", needs: [since("2026-03-01", "today")] }),
    patientRow({ name: "one day", needs: [since("2026-03-31"), since("2026-03-30"), since("2026-03-01", "today")] }),
    patientRow({ name: "two days", needs: [since("2026-03-29")] }),
  ];
  const names = inOrder(rows, FIRST_ORDER).map(({ name }) => name);
  assert.deepEqual(names, ["two days", "one day", "new", "a same day, for a month"]);
});

test("what should be looked at on its own day says how long it has waited", () => {
  const days = (pressing: Need["pressing"], since: string) => waited(need({ pressing, since }), "2026-04-01");
  assert.equal(days("urgent", "2026-04-01"), 0);
  assert.equal(days("urgent", "2026-03-29"), 3);
  assert.equal(days("today", "2026-03-31"), 1);
  assert.equal(days("review", "2026-03-29"), 0);
  assert.equal(needsWords("en").waited({ count: 1 }), "waiting for 1 day");
});

test("a need says the rule that fired, with its limits", () => {
  const said = (kind: Need["kind"]) => whyOf(need({ kind }), needsWords("en"));
  assert.equal(said("lasting"), "Moderate or worse in 3 answers in a row, or for 7 days");
  assert.equal(said("urinary"), "Bladder, on 2 or more of 14 days");
  assert.equal(said("belly_pain"), "Belly pain, on 3 or more of 14 days: ask where");
  assert.equal(said("tell_now"), "Wants somebody to know now");
});

test("every column has its name in both languages", () => {
  assert.equal(columnName("need", clinicText("en")), "Needs");
  assert.equal(columnName("need", clinicText("es")), "Necesita");
  assert.equal(columnName("name", clinicText("en")), "Patient");
});
