import type { ComponentChildren } from "preact";
import { useEffect, useRef } from "preact/hooks";

import { Notice } from "../ui/Notice.tsx";
import type { Given } from "./given.ts";
import { type Problem, unsavedText } from "./problems.ts";
import type { Saving } from "./useSaving.ts";

interface Props {
  given: Given;
  saving: Saving;
  onSave: () => void;
  save: string; // the words of its button
  cancel?: string; // where giving up leads
  onCancel?: () => void;
  children: ComponentChildren;
}

/** A form that keeps what is typed when saving fails, and leads to the first field at fault. */
export function Form({ given, saving, onSave, children, ...more }: Props) {
  const form = useRef<HTMLFormElement>(null);
  const { problem } = saving;
  useEffect(() => {
    if (problem) form.current?.querySelector<HTMLElement>("[data-wrong] :is(input, textarea)")?.focus();
  }, [problem]);
  const submit = (event: Event) => {
    event.preventDefault();
    onSave();
  };
  return (
    <form ref={form} class="form" noValidate onSubmit={submit}>
      {children}
      {problem && <Failure given={given} problem={problem} />}
      <Actions given={given} saving={saving} {...more} />
    </form>
  );
}

/** Why it was not saved; what stands in the way of a stale change is shown above the fields. */
function Failure({ given, problem }: { given: Given; problem: Problem }) {
  if (problem.code === "stale") return null;
  return (
    <Notice tone="attention" icon="attention" alert>
      <p>{unsavedText(problem, given.text.words)}</p>
    </Notice>
  );
}

function Actions({ given, saving: { saving }, save, cancel, onCancel }: Omit<Props, "onSave" | "children">) {
  const { words } = given.text;
  return (
    <div class="actions">
      <button type="submit" class="button main" aria-disabled={saving}>
        {saving ? words.saving : save}
      </button>
      {cancel && (
        <a class="button quiet" href={cancel} onClick={onCancel}>
          {words.cancel}
        </a>
      )}
    </div>
  );
}
