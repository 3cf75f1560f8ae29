import { waitMs } from "./backoff.ts";
import type { Outcome } from "./engine.ts";

export interface CourierNeeds {
  run: () => Promise<Outcome>;
  ended: (outcome: Outcome) => Promise<void>;
  /** Call back after so many milliseconds; returns what takes it back. */
  after: (ms: number, work: () => void) => () => void;
  random: () => number;
}

/** Runs the sync when something happened: one run at a time, once more after a nudge, later after a failure. */
export class Courier {
  readonly #needs: CourierNeeds;
  #under: Promise<void> | undefined; // the run under way
  #again = false;
  #paused = false;
  #resting = false; // the server asked to be left alone, and that time is not over
  #failedTries = 0;
  #takeBack = () => {};

  constructor(needs: CourierNeeds) {
    this.#needs = needs;
  }

  /** Run now, or once more after the run under way: it may have looked before the save. Resolves when done. */
  async nudge(): Promise<void> {
    if (this.#paused || this.#resting) return this.#under;
    this.#again = true;
    this.#under ??= this.#runWhileNudged();
    await this.#under;
  }

  /** Run now because a person asks for it, whatever the server asked. */
  insist(): Promise<void> {
    this.#resting = false;
    return this.nudge();
  }

  /** Go on after the person has signed in again. */
  resume(): Promise<void> {
    this.#paused = false;
    return this.insist();
  }

  /** Run no more until `resume`; resolves when no run is under way. */
  async pause(): Promise<void> {
    this.#paused = true;
    this.#takeBack();
    await this.#under;
  }

  async #runWhileNudged(): Promise<void> {
    while (this.#again && !this.#paused) await this.#runOnce();
    this.#under = undefined;
  }

  async #runOnce(): Promise<void> {
    this.#again = false;
    this.#takeBack();
    const outcome = await this.#needs.run().catch((): Outcome => ({ answer: "later" })); // the store was closed
    this.#failedTries = outcome.answer === "later" ? this.#failedTries + 1 : 0;
    if (outcome.answer === "signed out") this.#paused = true;
    if (outcome.answer === "later" && !this.#paused) this.#wait(outcome.waitMs);
    await this.#needs.ended(outcome).catch(() => {}); // what could not be shown now is read at the next opening
  }

  #wait(askedMs?: number): void {
    const ms = waitMs(this.#failedTries, this.#needs.random(), askedMs);
    this.#resting = askedMs !== undefined;
    this.#takeBack = this.#needs.after(ms, () => void this.insist());
  }
}
