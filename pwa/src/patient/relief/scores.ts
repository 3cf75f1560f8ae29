import type { EntryVersion } from "../../api/client.ts";
import type { Story } from "../../history.ts";
import type { Day } from "../../moment.ts";
import { groupsOf } from "./groups.ts";

/** What these functions need of a version. */
export type Scored = Pick<EntryVersion, "id" | "entry_id" | "kind" | "replaces" | "local_date" | "pain">;

/** Return the score of each day that has one: the check-ins' mean, else the ratings'. The server's rule, for a page without a network. */
export function dayScores(stories: readonly Story<Scored>[]): Map<Day, number> {
  const [checkIns, ratings] = [meansOf(stories, "check_in"), meansOf(stories, "rating")];
  return new Map([...ratings, ...checkIns]);
}

/** An entry weighs once, however many heads it has. */
function meansOf(stories: readonly Story<Scored>[], kind: Scored["kind"]): Map<Day, number> {
  const byDay = new Map<Day, number[]>();
  for (const { heads } of stories.filter((story) => story.kind === kind)) {
    for (const [day, own] of groupsOf(heads, ({ local_date }) => local_date)) {
      const pains = own.flatMap(({ pain }) => pain ?? []);
      if (pains.length > 0) byDay.set(day, [...(byDay.get(day) ?? []), mean(pains)]);
    }
  }
  return new Map([...byDay].map(([day, entries]) => [day, mean(entries)]));
}

/** Return the mean of at least one number. */
export function mean(numbers: readonly number[]): number {
  return numbers.reduce((sum, one) => sum + one, 0) / numbers.length;
}
