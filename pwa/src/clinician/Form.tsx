import type { ComponentChildren } from "preact";
import { useEffect, useRef } from "preact/hooks";

import { Notice } from "../ui/Notice.tsx";
import type { Given } from "./given.ts";
import { problemText } from "./problems.ts";
import type { Saving } from "./useSaving.ts";

interface Props {
  given: Given;
  saving: Saving;
  onSave: () => void;
  save: string; // the words of its button
  cancel?: string | undefined; // where giving up leads
  onCancel?: () => void;
  children: ComponentChildren;
}

/** A form that keeps what is typed when saving fails, and leads to the first field at fault. */
export function Form({ given, saving, onSave, save, cancel, onCancel, children }: Props) {
  const { words } = given.text;
  const form = useRef<HTMLFormElement>(null);
  const { problem } = saving;
  useEffect(() => {
    if (problem) form.current?.querySelector<HTMLElement>("[data-wrong] :is(input, textarea)")?.focus();
  }, [problem]);
  return (
    <form
      ref={form}
      class="form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        onSave();
      }}
    >
      {children}
      {problem && problem.code !== "stale" && (
        <Notice tone="attention" icon="attention" alert>
          <p>{problemText(problem, words)}</p>
        </Notice>
      )}
      <div class="actions">
        <button type="submit" class="button main" aria-disabled={saving.saving}>
          {saving.saving ? words.saving : save}
        </button>
        {cancel && (
          <a class="button quiet" href={cancel} onClick={onCancel}>
            {words.cancel}
          </a>
        )}
      </div>
    </form>
  );
}
