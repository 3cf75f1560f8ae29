import { useEffect, useState } from "preact/hooks";

import type { Given } from "./given.ts";
import { bodyOfRules, formOfRules, type RulesForm, typedOf } from "./rulesForm.ts";
import { useRefreshing } from "./useRefreshing.ts";
import { type Saving, useSaving } from "./useSaving.ts";
import type { Parameter, Rules } from "./wire.ts";

export type Editing = ReturnType<typeof useRules>;

/** Edit the relief rule on top of the state that was seen; what is saved is worked out at once. */
export function useRules({ server }: Given, stands: Rules) {
  const [rules, setRules] = useState(stands);
  const [form, setForm] = useState(() => formOfRules(stands));
  const [saved, setSaved] = useState(false);
  const saving = useSaving();
  const refreshing = useRefreshing(server);
  useEffect(() => {
    if (stands.stale > 0) void refreshing.run(stands.stale); // of an earlier change, or of a new day
  }, []);
  const take = (kept: Rules) => {
    setRules(kept);
    setForm(formOfRules(kept));
    saving.setProblem(undefined);
  };
  const save = async (number: number) => {
    const sent = bodyOfRules(form, rules.limits);
    if ("faults" in sent) return saving.setProblem({ code: "validation_failed", where: sent.faults });
    const kept = await saving.save(() => server.putReliefRules(number, sent.body));
    if (!kept) return;
    take(kept);
    setSaved(true);
    await refreshing.run(kept.stale);
  };
  return { rules, saving, refreshing, saved, save, take, current: currentOf(saving), ...typing(rules, form, setForm) };
}

/** What somebody else saved meanwhile, if that is why it was refused. */
function currentOf({ problem }: Saving): Rules | undefined {
  return problem?.code === "stale" ? (problem.current as Rules) : undefined;
}

function typing({ defaults }: Rules, form: RulesForm, write: (form: RulesForm) => void) {
  return {
    form,
    write,
    type: (name: Parameter, typed: string) => write({ ...form, typed: { ...form.typed, [name]: typed } }),
    standard: () => write({ typed: typedOf(defaults.parameters), lateCounts: defaults.late_counts }),
  };
}
