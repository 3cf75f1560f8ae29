import { useEffect, useRef, useState } from "preact/hooks";

import { type Instrument, tellsOfSelfHarm } from "../instruments.ts";
import type { Phone } from "../phone.ts";
import { answered, complete, draftName, type Filling, questionnaireOf, resumed, wentTo } from "./filling.ts";

/** Fill in an instrument: each answer is kept on this phone at once, so that nothing is asked twice. */
export function useFilling(phone: Phone, instrument: Instrument) {
  const [filling, setFilling] = useState<Filling>();
  const [isSaved, setSaved] = useState(false);
  const [crisis, setCrisis] = useState(false);
  const name = draftName(instrument);
  const writing = useRef(Promise.resolve());
  useEffect(() => {
    void phone.memory.recall<Filling>(name).then((draft) => setFilling(resumed(draft, instrument, phone.log.today())));
  }, [phone, name]);

  const take = (next: Filling) => {
    setFilling(next);
    writing.current = writing.current.then(() => phone.memory.remember(name, next)).catch(() => {}); // a lost draft is no lost entry
  };
  const answer = (value: number) => {
    const next = answered(filling!, value);
    take(next);
    if (filling!.at === instrument.crisis_item && tellsOfSelfHarm(instrument, next.answers)) setCrisis(true);
  };
  const save = async () => {
    const answers = complete(filling!);
    await writing.current; // or a late draft would come back from behind the save
    if (answers && (await keep(phone, instrument, answers, name))) setSaved(true);
  };
  return { filling, isSaved, crisis, setCrisis, answer, save, goTo: (at: number) => take(wentTo(filling!, at)) };
}

/** Keep complete answers as an entry; what is due follows at once, also without a network. */
async function keep(phone: Phone, { code }: Instrument, answers: number[], draft: string): Promise<boolean> {
  const isKept = await phone.log.add((pen) => questionnaireOf(code, answers, pen), { draft });
  const schedule = phone.schedule.value;
  if (!isKept || !schedule) return isKept;
  const answeredToday = { ...schedule.answered, [code]: phone.log.today() };
  await phone.memory.remember("schedule", { ...schedule, answered: answeredToday });
  await phone.reread();
  return true;
}
