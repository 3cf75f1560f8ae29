import { rulesWords } from "messages:rules";
import { useEffect, useRef } from "preact/hooks";

import type { ClinicText } from "../i18n/clinicText.ts";
import { Check } from "./Check.tsx";
import { Form } from "./Form.tsx";
import type { Given } from "./given.ts";
import { PARTS, ruleErrors } from "./rulesForm.ts";
import { rulesLines } from "./rulesLines.ts";
import { RulesPart } from "./RulesPart.tsx";
import { RulesProgress } from "./RulesProgress.tsx";
import { Stale } from "./Stale.tsx";
import { type Editing, useRules } from "./useRules.ts";
import type { Rules } from "./wire.ts";

/** The form of the rule. Saving is one step, working the results out again the next; each says how it went. */
export function RulesEditor({ given, stands }: { given: Given; stands: Rules }) {
  const { text } = given;
  const words = rulesWords(text.chart.language);
  const editing = useRules(given, stands);
  const { rules, saving, refreshing, current, saved } = editing;
  const errorWords = { rules: words.fault, field: text.words.field, number: text.chart.exact };
  const errors = ruleErrors(saving.problem, rules.limits, errorWords);
  const progress = <RulesProgress text={text} refreshing={refreshing} saved={saved} />; // where the eye is: beside the button once it was pressed
  return (
    <>
      <p class="muted">{standing(rules, text)}</p>
      {!saved && progress}
      <Form given={given} saving={saving} onSave={() => void editing.save(rules.number)} save={words.save}>
        {current && <Meanwhile text={text} editing={editing} current={current} />}
        <Parts text={text} editing={editing} errors={errors} />
        <button type="button" class="button quiet standard" onClick={editing.standard}>
          {words.standard}
        </button>
      </Form>
      {saved && progress}
    </>
  );
}

/** What somebody else saved stands above a long form, and the button below it: the focus goes there. */
function Meanwhile({ text, editing, current }: { text: ClinicText; editing: Editing; current: Rules }) {
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => place.current?.focus(), []);
  return (
    <div ref={place} tabIndex={-1}>
      <Stale
        text={text}
        lines={rulesLines(editing.rules, current, text)}
        onTake={() => editing.take(current)}
        onKeep={() => void editing.save(current.number)}
      />
    </div>
  );
}

function Parts({ text, editing, errors }: { text: ClinicText; editing: Editing; errors: Record<string, string> }) {
  const words = rulesWords(text.chart.language);
  const { form, rules, type, write } = editing;
  return PARTS.map((part) => (
    <RulesPart {...part} text={text} rules={rules} typed={form.typed} errors={errors} onType={type}>
      {part.part === "late" && (
        <Check
          label={words.lateCounts}
          hint={words.lateCountsHow}
          checked={form.lateCounts}
          onCheck={(lateCounts) => write({ ...form, lateCounts })}
        />
      )}
    </RulesPart>
  ));
}

function standing({ number, changed_at: since }: Rules, text: ClinicText): string {
  const words = rulesWords(text.chart.language);
  return since === null ? words.standsDefault : words.stands({ number: text.number(number), when: text.instant(since) });
}
