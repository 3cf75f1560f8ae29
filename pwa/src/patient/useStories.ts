import { useEffect, useState } from "preact/hooks";

import type { KnownVersion } from "../api/client.ts";
import { type Story, storiesOf } from "../history.ts";
import type { Phone } from "../phone.ts";

export type OwnStory = Story<KnownVersion>;

/**
 * Return every entry on this phone with its history, read again when something is kept or comes.
 *
 * Nothing at first, and while a phone that is new to the person still fetches what they logged before.
 */
export function useStories(phone: Phone): OwnStory[] | undefined {
  const [stories, setStories] = useState<OwnStory[]>();
  const isWhole = !phone.arriving.value;
  const changes = [phone.log.entries.value, phone.status.value, phone.log.locked.value, isWhole];
  useEffect(() => {
    let open = isWhole;
    if (open) void phone.versions().then((versions) => open && setStories(storiesOf(versions)));
    return () => void (open = false);
  }, [phone, ...changes]);
  return isWhole ? stories : undefined;
}
