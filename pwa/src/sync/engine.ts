/** What an answer of the clinic's server asks of the phone. */
export type Answer = "kept" | "refused" | "too large" | "signed out" | "gone" | "later";

export interface Refusal {
  code: string;
  field: string | null;
}

/** Why a run stopped, and how long the server asked to be left alone. */
export interface Outcome {
  answer: Answer;
  waitMs?: number | undefined;
}

interface Named {
  id: string;
}

export interface Phone<V extends Named> {
  unsent(): Promise<V[]>;
  settle(ids: readonly string[]): Promise<void>;
  setAside(id: string, why: Refusal): Promise<void>;
  cursor(): Promise<string | null>;
  absorb(page: { versions: V[]; cursor: string }): Promise<void>;
  resync(): Promise<void>;
}

export interface Clinic<V extends Named> {
  /** Whether the sign-in is still this person's: one browser may have been used by two. */
  greet(): Promise<Outcome>;
  offer(versions: readonly V[]): Promise<Outcome & { kept: string[]; refused: (Named & Refusal)[] }>;
  changes(cursor: string | null): Promise<Outcome & { page?: { versions: V[]; cursor: string; more: boolean } }>;
}

export interface Needs<V extends Named> {
  phone: Phone<V>;
  clinic: Clinic<V>;
  /** Runs the work while no other tab or worker does. */
  alone<T>(work: () => Promise<T>): Promise<T>;
}

/** As many versions as one request carries. */
export const BATCH = 50;

const DONE: Outcome = { answer: "kept" };

/** Send what is unsent, then fetch what is new; every step can be repeated. Return why it stopped. */
export function sync<V extends Named>({ phone, clinic, alone }: Needs<V>): Promise<Outcome> {
  return alone(async () => {
    for (const step of [() => greet(clinic), () => sendAll(phone, clinic), () => fetchAll(phone, clinic)]) {
      const outcome = await step();
      if (outcome.answer !== "kept") return outcome;
    }
    return DONE;
  });
}

/** Ask whose sign-in it is. Any other answer says nothing about an entry: nothing is sent on it, and nothing set aside. */
async function greet<V extends Named>(clinic: Clinic<V>): Promise<Outcome> {
  const outcome = await clinic.greet();
  const clear = outcome.answer === "kept" || outcome.answer === "signed out";
  return clear ? outcome : { ...outcome, answer: "later" };
}

async function sendAll<V extends Named>(phone: Phone<V>, clinic: Clinic<V>): Promise<Outcome> {
  const unsent = await phone.unsent();
  for (let at = 0; at < unsent.length; at += BATCH) {
    const outcome = await send(phone, clinic, unsent.slice(at, at + BATCH));
    if (outcome.answer !== "kept") return outcome;
  }
  return DONE;
}

/** Send a batch; one refused as a whole is halved until the version at fault stands alone. */
async function send<V extends Named>(phone: Phone<V>, clinic: Clinic<V>, batch: V[]): Promise<Outcome> {
  const { kept, refused, ...outcome } = await clinic.offer(batch);
  const whole = ["refused", "too large", "gone"].includes(outcome.answer);
  if (whole && batch.length > 1) return sendHalves(phone, clinic, batch);
  if (!whole && outcome.answer !== "kept") return outcome; // nobody knows, or not now: everything stays unsent
  if (kept.length > 0) await phone.settle(kept);
  for (const { id, code, field } of refused) await phone.setAside(id, { code, field }); // and go on
  return DONE;
}

async function sendHalves<V extends Named>(phone: Phone<V>, clinic: Clinic<V>, batch: V[]): Promise<Outcome> {
  const middle = Math.ceil(batch.length / 2);
  const first = await send(phone, clinic, batch.slice(0, middle));
  return first.answer === "kept" ? send(phone, clinic, batch.slice(middle)) : first;
}

/** Fetch page after page. A cursor that is gone starts over once, and drops nothing that is unsent. */
async function fetchAll<V extends Named>(phone: Phone<V>, clinic: Clinic<V>, startOver = true): Promise<Outcome> {
  for (;;) {
    const { page, ...outcome } = await clinic.changes(await phone.cursor());
    if (outcome.answer === "gone" && startOver) return resync(phone, clinic);
    if (!page) return outcome.answer === "signed out" ? outcome : { ...outcome, answer: "later" };
    await phone.absorb(page);
    if (!page.more) return DONE;
  }
}

async function resync<V extends Named>(phone: Phone<V>, clinic: Clinic<V>): Promise<Outcome> {
  await phone.resync();
  const sent = await sendAll(phone, clinic);
  return sent.answer === "kept" ? fetchAll(phone, clinic, false) : sent;
}
