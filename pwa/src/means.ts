import type { ReadonlySignal } from "@preact/signals";

import type { Api } from "./api/client.ts";

/** What main.tsx makes of the real browser. */
export interface Means {
  api: Api;
  now: () => Date;
  zone: () => string;
  /** Make an id that sorts by an instant: this one by the phone's clock, if none is given. */
  newId: (at?: Date) => string;
  /** What this device is, in words; null: nothing is known of it. */
  device: string | null;
  online: ReadonlySignal<boolean>;
  /** For how long what was saved waits before it is sent, so that it can be taken back. */
  undoMs: number;
  random: () => number;
  after: (ms: number, work: () => void) => () => void;
  /** Run the work while no other tab or worker does work of this name. */
  alone: <T>(name: string, work: () => Promise<T>) => Promise<T>;
  /** Do something once what is to be seen now is seen. */
  afterPaint: (work: () => void) => void;
  /** Tell the other tabs what changed: entries, or who uses this device. */
  tell: (what: "entries" | "person") => void;
  /** Ask the browser not to clear what is stored here when it wants room. */
  persist: () => void;
  /** Ask the browser to wake the worker when there is a network again. */
  wakeLater: () => void;
}
