import { waitMs } from "./backoff.ts";
import type { Outcome } from "./engine.ts";

export interface CourierNeeds {
  run: () => Promise<Outcome>;
  ended: (outcome: Outcome) => void;
  /** Call back after so many milliseconds; returns what takes it back. */
  after: (ms: number, work: () => void) => () => void;
  random: () => number;
}

/** Runs the sync when something happened: one run at a time, once more after a nudge, later after a failure. */
export class Courier {
  readonly #needs: CourierNeeds;
  #running = false;
  #again = false;
  #paused = false;
  #failedTries = 0;
  #takeBack = () => {};

  constructor(needs: CourierNeeds) {
    this.#needs = needs;
  }

  /** Run now, or once more after the run under way: it may have looked before the save. */
  async nudge(): Promise<void> {
    if (this.#paused) return;
    this.#again = true;
    if (this.#running) return;
    this.#running = true;
    try {
      while (this.#again && !this.#paused) await this.#runOnce();
    } finally {
      this.#running = false;
    }
  }

  /** Go on after the person has signed in again. */
  resume(): Promise<void> {
    this.#paused = false;
    return this.nudge();
  }

  /** Stop for good, or until `resume`. */
  pause(): void {
    this.#paused = true;
    this.#takeBack();
  }

  async #runOnce(): Promise<void> {
    this.#again = false;
    this.#takeBack();
    const outcome = await this.#needs.run();
    this.#failedTries = outcome.answer === "later" ? this.#failedTries + 1 : 0;
    if (outcome.answer === "signed out") this.pause();
    if (outcome.answer === "later" && !this.#paused) this.#wait(outcome.waitMs);
    this.#needs.ended(outcome);
  }

  #wait(askedMs?: number): void {
    const ms = waitMs(this.#failedTries, this.#needs.random(), askedMs);
    this.#takeBack = this.#needs.after(ms, () => void this.nudge());
  }
}
