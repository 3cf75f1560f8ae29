import { rulesWords } from "messages:rules";
import type { ComponentChildren } from "preact";

import type { ClinicText } from "../i18n/clinicText.ts";
import { Field } from "./Field.tsx";
import { type Part, type RulesForm, shown, type Unit } from "./rulesForm.ts";
import type { Parameter, Rules } from "./wire.ts";

interface Props {
  text: ClinicText;
  part: Part;
  parameters: readonly (readonly [Parameter, Unit])[];
  rules: Rules;
  typed: RulesForm["typed"];
  errors: Record<string, string>;
  onType: (name: Parameter, typed: string) => void;
  children: ComponentChildren;
}

/** The parameters of one part of the rule, each with what it means, its limits and its default. */
export function RulesPart({ text, part, parameters, rules, typed, errors, onType, children }: Props) {
  const words = rulesWords(text.chart.language);
  return (
    <fieldset class="card rules-part">
      <legend class="aside">{words.parts[part]}</legend>
      <h2 aria-hidden="true">{words.parts[part]}</h2>
      <div class="parameters">
        {parameters.map(([name, unit]) => (
          <Field
            key={name}
            kind="decimal"
            label={words.names[name]}
            {...(unit === "scores" ? {} : { aside: words.unit[unit].trim() })}
            hint={`${words.means[name]} ${limitsOf(name, rules, text)}`}
            error={errors[name]}
            value={typed[name]}
            onValue={(value) => onType(name, value)}
          />
        ))}
      </div>
      {children}
    </fieldset>
  );
}

function limitsOf(name: Parameter, { limits, defaults }: Rules, { chart }: ClinicText): string {
  const words = rulesWords(chart.language);
  const { lowest, highest, whole } = limits[name];
  const written = [lowest, highest, defaults.parameters[name]].map((value) => chart.exact(shown(name, value)));
  return (whole ? words.whole : words.limits)({ lowest: written[0]!, highest: written[1]!, standard: written[2]! });
}
