import { clinicOf } from "./api/clinicOf.ts";
import { type Me, reach } from "./api/client.ts";
import { outboxOf } from "./outbox.ts";
import { type KeptLine, keptOf } from "./patient/ownLine.ts";
import { type Schedule, scheduleOf } from "./patient/questionsDue.ts";
import type { Means } from "./means.ts";
import type { Diary } from "./storage/diary.ts";
import { Courier } from "./sync/courier.ts";
import { type Answer, sync } from "./sync/engine.ts";

export interface DeliveryNeeds {
  personId: string;
  diary: Diary;
  means: Means;
  met: (me: Me) => Promise<void>;
  ended: (answer: Answer) => Promise<void>;
}

/** Brings one person's entries to the clinic and what is new from there. Loaded after the first screen stands. */
export class Delivery {
  readonly #needs: DeliveryNeeds;
  readonly #courier: Courier;

  constructor(needs: DeliveryNeeds) {
    this.#needs = needs;
    this.#courier = new Courier({
      ...needs.means,
      run: () => this.#run(),
      ended: ({ answer }) => this.#ended(answer),
    });
  }

  /** Try now: something happened that makes it worth it. */
  nudge(): Promise<void> {
    return this.#courier.nudge();
  }

  /** Try now because the patient asks for it. */
  insist(): Promise<void> {
    return this.#courier.insist();
  }

  /** Go on after the person has signed in again. */
  resume(): Promise<void> {
    return this.#courier.resume();
  }

  /** Try no more; resolves when nothing is under way. */
  pause(): Promise<void> {
    return this.#courier.pause();
  }

  /** Return the own line from the server, if it answers. */
  async fetchLine(): Promise<KeptLine | undefined> {
    const { personId, means } = this.#needs;
    const params = { path: { patient_id: personId } };
    const { data } = await reach(means.api.GET("/api/v1/patients/{patient_id}/trend", { params }));
    return data && keptOf(data);
  }

  /** Return what says when which questionnaire is due, if the server answers. */
  async fetchSchedule(): Promise<Schedule | undefined> {
    const { personId, means } = this.#needs;
    const params = { path: { patient_id: personId } };
    const { data } = await reach(means.api.GET("/api/v1/patients/{patient_id}/questionnaires", { params }));
    return data && scheduleOf(data);
  }

  async #ended(answer: Answer): Promise<void> {
    const { diary, means, ended } = this.#needs;
    await ended(answer);
    if (answer !== "kept" || !(await diary.counts()).waiting) return;
    means.after(means.undoMs, () => void this.nudge()); // it is held, and a phone without room cannot let it go earlier
  }

  #run() {
    const { personId, diary, means, met } = this.#needs;
    const clinic = clinicOf(means.api, personId, met);
    const alone = <T>(work: () => Promise<T>) => means.alone(personId, work);
    return sync({ phone: outboxOf(diary, means.now), clinic, alone });
  }
}
