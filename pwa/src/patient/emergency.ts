/** Whom to call, by country. `crisis` is a line for people who think of suicide; null: none we could verify. */
export interface Numbers {
  emergency: string;
  crisis: string | null;
  byText: boolean; // the crisis line answers messages too
}

const BY_REGION: Record<string, Numbers> = {
  US: { emergency: "911", crisis: "988", byText: true },
  CA: { emergency: "911", crisis: "988", byText: true },
  MX: { emergency: "911", crisis: "800 911 2000", byText: false },
  GB: { emergency: "999", crisis: "116 123", byText: false },
  IE: { emergency: "112", crisis: "116 123", byText: false },
  ES: { emergency: "112", crisis: "024", byText: false },
  AU: { emergency: "000", crisis: "13 11 14", byText: false },
  NZ: { emergency: "111", crisis: "1737", byText: true },
};

/** What every mobile phone network connects to the local emergency service. */
const ANYWHERE: Numbers = { emergency: "112", crisis: null, byText: false };

/** Return the numbers of where the phone's clock is; only a clock of no place asks the phone's languages. */
export function numbersFor(zone: string, languages: readonly string[]): Numbers {
  const placed = zone.includes("/") && !zone.startsWith("Etc/") && zonesOf("US").length > 0;
  const regions = placed ? [regionOf(zone)] : languages.map((tag) => new Intl.Locale(tag).region);
  const known = regions.find((region) => region !== undefined && region in BY_REGION);
  return known === undefined ? ANYWHERE : BY_REGION[known]!;
}

function regionOf(zone: string): string | undefined {
  return Object.keys(BY_REGION).find((region) => zonesOf(region).includes(zone));
}

type WithZones = Intl.Locale & { getTimeZones?: () => string[]; timeZones?: string[] };

function zonesOf(region: string): readonly string[] {
  const locale = new Intl.Locale(`und-${region}`) as WithZones;
  return locale.getTimeZones?.() ?? locale.timeZones ?? []; // older browsers know neither
}
