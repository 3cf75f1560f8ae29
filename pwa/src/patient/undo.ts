import { signal } from "@preact/signals";

import type { EntryVersion } from "../api/client.ts";
import type { Form } from "./form.ts";

/** What was saved a moment ago and can still be taken back. */
export interface Offer {
  version: EntryVersion;
  form: Form | null; // that it was saved from; null: it was one tap
  draft: string; // the name under which that form is kept again
}

export interface UndoNeeds {
  now: () => Date;
  /** For how long something may be taken back, in milliseconds; 0: not at all. */
  undoMs: number;
  after: (ms: number, work: () => void) => () => void;
}

/** The time in which what was just saved lies on the phone and is not sent yet. */
export class Undo {
  readonly offered = signal<Offer | null>(null);
  readonly #needs: UndoNeeds;
  #takeBack = () => {};

  constructor(needs: UndoNeeds) {
    this.#needs = needs;
  }

  /** Return until when something saved now is held; nothing where it is not. */
  until(): string | undefined {
    const { now, undoMs } = this.#needs;
    return undoMs > 0 ? new Date(now().getTime() + undoMs).toISOString() : undefined;
  }

  /** Offer to take it back until its time is over; what was offered before is no longer. */
  offer(offer: Offer, over: () => void): void {
    this.withdraw();
    this.offered.value = offer;
    this.#takeBack = this.#needs.after(this.#needs.undoMs, () => {
      this.withdraw();
      over();
    });
  }

  /** Offer nothing any more. Return what was offered. */
  withdraw(): Offer | null {
    const offer = this.offered.value;
    this.#takeBack();
    this.offered.value = null;
    return offer;
  }
}
