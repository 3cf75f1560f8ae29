interface Scheduling {
  scheduler?: { postTask?(task: () => void): Promise<void> };
}

const { scheduler } = globalThis as Scheduling; // not in every browser

/** Let whatever else waits for this thread go first: a tap, or what is to be painted. */
export function giveWay(): Promise<void> {
  return scheduler?.postTask?.(() => {}) ?? new Promise((done) => setTimeout(done));
}
