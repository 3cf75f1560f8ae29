/** What heads are told by. */
interface Versioned {
  id: string;
  entry_id: string;
  replaces: readonly string[];
}

/** Return the versions that no other one of their entry replaces, oldest first. */
export function headsOf<Version extends Versioned>(versions: readonly Version[]): Version[] {
  const known = [...new Map(versions.map((version) => [version.id, version])).values()];
  const replaced = new Set(known.flatMap(({ entry_id, replaces }) => replaces.map((seen) => `${entry_id} ${seen}`)));
  const alive = known.filter(({ entry_id, id }) => !replaced.has(`${entry_id} ${id}`));
  return alive.sort((one, other) => (one.id < other.id ? -1 : 1));
}
