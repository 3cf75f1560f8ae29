"""What a phone holds and what the clinic holds of it, told without the client's own code."""

from dataclasses import dataclass
from typing import Any, Literal

from playwright.sync_api import Page

# Reads every person's database in this browser, each box opened with the key beside it.
HELD = """async () => {
  const done = (asked) => new Promise((yes, no) => {
    asked.onsuccess = () => yes(asked.result);
    asked.onerror = () => no(asked.error);
  });
  const read = async (name) => {
    const db = await done(indexedDB.open(name));
    const stores = db.transaction(["keys", "versions", "unsent", "state"]);
    const all = (store, what) => done(stores.objectStore(store)[what]());
    const [key, ids, boxes, unsent, states, drafts] = await Promise.all([
      done(stores.objectStore("keys").get("vault")),
      all("versions", "getAllKeys"), all("versions", "getAll"),
      all("unsent", "getAllKeys"), all("unsent", "getAll"),
      all("state", "getAllKeys"),
    ]);
    db.close();
    const open = async (id, {iv, box}) => {
      const bound = {name: "AES-GCM", iv, additionalData: new TextEncoder().encode(id)};
      const plain = await crypto.subtle.decrypt(bound, key, box);
      return JSON.parse(new TextDecoder().decode(plain));
    };
    const stateOf = (id) => {
      const at = unsent.indexOf(id);
      if (at < 0) return "sent";
      return states[at].code ? "refused" : "waiting";
    };
    const versions = await Promise.all(ids.map(async (id, at) => {
      const {entry_id, kind, pain} = await open(id, boxes[at]);
      return {id, entry_id, kind, pain, state: stateOf(id)};
    }));
    return {person: name.slice("reliefspan-".length), versions, draft: drafts.includes("draft")};
  };
  const names = (await indexedDB.databases()).map(({name}) => name);
  return Promise.all(names.filter((name) => name.startsWith("reliefspan-")).map(read));
}"""

FEED = """async () => {
  const ids = [];
  for (let cursor = "", more = true; more;) {
    const answer = await fetch(`/api/v1/entry-versions${cursor && "?cursor=" + cursor}`);
    const page = await answer.json();
    ids.push(...page.versions.map(({id, pain}) => [id, pain]));
    cursor = encodeURIComponent(page.cursor);
    more = page.more;
  }
  return ids;
}"""


@dataclass(frozen=True, slots=True)
class HeldVersion:
    """A version as it lies on the phone."""

    id: str
    entry_id: str
    kind: Literal["check_in", "rating"]
    pain: int
    state: Literal["waiting", "refused", "sent"]


@dataclass(frozen=True, slots=True)
class Held:
    """What one person has on the phone."""

    person: str
    versions: list[HeldVersion]  # oldest first: their ids tell the time
    draft: bool

    def scores(self, *states: str) -> list[int]:
        """Return the scores of the versions in these states; without any, of all."""
        chosen = [one for one in self.versions if not states or one.state in states]
        return [one.pain for one in chosen]


def held(page: Page) -> list[Held]:
    """Return what everybody has on the phone that shows this page."""
    return [Held(one["person"], _versions(one), one["draft"]) for one in page.evaluate(HELD)]


def held_by_the_clinic(page: Page) -> list[tuple[str, int]]:
    """Return the id and the score of all that the clinic has of who is signed in on this page."""
    return [(version_id, pain) for version_id, pain in page.evaluate(FEED)]


def _versions(person: dict[str, Any]) -> list[HeldVersion]:
    return [HeldVersion(**version) for version in person["versions"]]
