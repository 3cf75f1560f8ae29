import type { EntryVersion } from "../api/client.ts";
import type { Phone } from "../phone.ts";
import { DRAFT } from "../storage/diary.ts";
import { type Form, ratingOf, replacing, versionOf } from "./form.ts";
import type { Pen } from "./log.ts";
import type { OwnStory } from "./useStories.ts";

/** Return the name under which the amendment of an entry is kept while it is being filled in. */
export function draftName({ id }: Pick<OwnStory, "id">): string {
  return `${DRAFT} amend ${id}`;
}

/** Keep an amended check-in on this phone. Resolves with whether it is on the disk. */
export function keepAmended(phone: Phone, story: OwnStory, form: Form): Promise<boolean> {
  const make = ({ moment, newId, device }: Pen) => versionOf(form, moment, newId, device);
  return phone.log.add(make, { draft: draftName(story), mended: form.amends?.mends, form });
}

/** Keep a corrected rating; it replaces every head. */
export function keepRating(phone: Phone, { heads }: OwnStory, pain: number, reason: string): Promise<boolean> {
  const { replaces, mends } = replacing(heads, refusedOn(phone));
  const make = ({ moment, newId, device }: Pen): EntryVersion => ({
    ...ratingOf(pain, moment, newId, heads, { device, reason: reason.trim() || null }),
    replaces,
  });
  return phone.log.add(make, { mended: mends, form: null });
}

/** Keep a choice among the heads of an entry: what was said and when stays to the letter, and replaces them all. */
export function keepChosen(phone: Phone, { heads }: OwnStory, chosen: EntryVersion, reason: string): Promise<boolean> {
  const { replaces, mends } = replacing(heads, refusedOn(phone));
  const make = ({ newId, device }: Pen) => repeating(chosen, replaces, newId(), { device, reason: reason.trim() || null });
  return phone.log.add(make, { mended: mends, form: null });
}

/** Return a version that repeats another one, in place of those that it replaces. */
export function repeating(
  { revision: _, received_at: _at, flags: _f, author: _by, ...said }: EntryVersion,
  replaces: string[],
  id: string,
  aside: Pick<EntryVersion, "device" | "reason">,
): EntryVersion {
  return { ...said, ...aside, id, replaces };
}

/** Return the ids of what the clinic's server refused. */
export function refusedOn(phone: Phone): string[] {
  return phone.refused.value.map(({ version }) => version.id);
}
