import { useEffect, useState } from "preact/hooks";

import type { KnownVersion } from "../api/client.ts";
import { type Story, storiesOf } from "../history.ts";
import type { Phone } from "../phone.ts";

export type OwnStory = Story<KnownVersion>;

/** Return every entry on this phone with its history, read again when something is kept or comes; at first nothing. */
export function useStories(phone: Phone): OwnStory[] | undefined {
  const [stories, setStories] = useState<OwnStory[]>();
  const changes = [phone.log.entries.value, phone.status.value, phone.log.locked.value];
  useEffect(() => {
    let open = true;
    void phone.versions().then((versions) => open && setStories(storiesOf(versions)));
    return () => void (open = false);
  }, [phone, ...changes]);
  return stories;
}
