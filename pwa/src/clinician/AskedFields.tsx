import { instrumentsWords } from "messages:instruments";

import type { ClinicText } from "../i18n/clinicText.ts";
import { writtenFor } from "../i18n/language.ts";
import { DAYS_MAX, type Instrument } from "../instruments.ts";
import { Check } from "./Check.tsx";
import { Field } from "./Field.tsx";
import { type InstrumentsForm, withAsked } from "./instrumentsForm.ts";

interface Props {
  text: ClinicText;
  instrument: Instrument;
  form: InstrumentsForm;
  errors: Record<string, string>;
  onForm: (form: InstrumentsForm) => void;
}

/** One questionnaire: whether it is asked and how often, with what asking it means. */
export function AskedFields({ text, instrument, form, errors, onForm }: Props) {
  const words = instrumentsWords(text.chart.language);
  const { code, name, about, items } = instrument;
  const { asked } = form.byCode[code]!;
  const wrong = errors[`${code}.instrument`];
  return (
    <fieldset class="card rules-part" data-wrong={wrong ? "" : undefined}>
      <legend class="aside">{name}</legend>
      <h2 aria-hidden="true">{name}</h2>
      <Check
        label={words.ask({ name })}
        hint={hintOf(instrument, words.items({ count: items.length, about: about[writtenFor(text.chart.language)] }), text)}
        checked={asked}
        onCheck={(now) => onForm(withAsked(form, code, now))}
      />
      {asked && instrument.crisis_item !== null && <Cover text={text} form={form} onForm={onForm} />}
      {wrong && (
        <p class="wrong" role="alert">
          {wrong}
        </p>
      )}
      {asked && <Days text={text} instrument={instrument} form={form} errors={errors} onForm={onForm} />}
    </fieldset>
  );
}

/** Who asks about self-harm says that somebody answers the same day. */
function Cover({ text, form, onForm }: Pick<Props, "text" | "form" | "onForm">) {
  const words = instrumentsWords(text.chart.language);
  const tick = (sameDayCover: boolean) => onForm({ ...form, sameDayCover });
  return (
    <>
      <p>{words.crisis}</p>
      <Check label={words.cover} hint={words.coverHow} checked={form.sameDayCover} onCheck={tick} />
    </>
  );
}

function Days({ text, instrument, form, errors, onForm }: Props) {
  const words = instrumentsWords(text.chart.language);
  const { code, first_day, every_days } = instrument;
  const own = form.byCode[code]!;
  const write = (typed: Partial<typeof own>) => onForm({ ...form, byCode: { ...form.byCode, [code]: { ...own, ...typed } } });
  const limits = (standard: number) => words.limits({ most: text.number(DAYS_MAX), standard: text.number(standard) });
  return (
    <div class="parameters">
      <Field
        kind="decimal"
        label={words.first}
        hint={limits(first_day)}
        error={errors[`${code}.first_day`]}
        value={own.first}
        onValue={(first) => write({ first })}
      />
      <Field
        kind="decimal"
        label={words.every}
        hint={limits(every_days)}
        error={errors[`${code}.every_days`]}
        value={own.every}
        onValue={(every) => write({ every })}
      />
    </div>
  );
}

function hintOf({ at_start, family }: Instrument, items: string, { chart }: ClinicText): string {
  const words = instrumentsWords(chart.language);
  return [items, at_start ? words.atStart : "", family ? words.family : ""].filter(Boolean).join(" ");
}
