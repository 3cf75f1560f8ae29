interface OnDay {
  day: number;
}

/** Split what happened day by day, oldest first, where the line must break: a gap stays a gap. */
export function unbrokenRuns<T extends OnDay>(scores: readonly T[], maxDaysApart = 2): T[][] {
  const runs: T[][] = [];
  let last = -Infinity;
  for (const score of scores) {
    if (score.day - last > maxDaysApart) runs.push([]);
    runs.at(-1)!.push(score);
    last = score.day;
  }
  return runs;
}
