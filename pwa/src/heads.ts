/** What heads are told by. */
interface Versioned {
  id: string;
  entry_id: string;
  replaces: readonly string[];
}

/** Return the versions that no other one of their entry replaces, oldest first. */
export function headsOf<Version extends Versioned>(versions: readonly Version[]): Version[] {
  const known = [...new Map(versions.map((version) => [version.id, version])).values()];
  const replacers = new Map<string, Set<string>>(); // by the id of what was replaced: the entries of what replaces it
  for (const { entry_id, replaces } of known) {
    for (const seen of replaces) replacers.set(seen, (replacers.get(seen) ?? new Set()).add(entry_id));
  }
  const alive = known.filter(({ entry_id, id }) => !replacers.get(id)?.has(entry_id));
  return alive.sort((one, other) => (one.id < other.id ? -1 : 1));
}
