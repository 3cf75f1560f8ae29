const FIRST_MS = 2_000;
const LONGEST_MS = 5 * 60_000;
const LONGEST_ASKED_MS = 60 * 60_000; // a server that asks for more is mistaken: entries wait here

/**
 * Return how long to wait after so many failed tries in a row.
 *
 * Random in the upper half: phones that failed together do not come back together.
 */
export function waitMs(failedTries: number, random: number, askedMs = 0): number {
  const ceiling = Math.min(LONGEST_MS, FIRST_MS * 2 ** (failedTries - 1));
  return Math.max(Math.min(askedMs, LONGEST_ASKED_MS), ceiling / 2 + (random * ceiling) / 2);
}
