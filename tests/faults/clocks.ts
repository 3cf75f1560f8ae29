/**
 * The phone's own log, kept by people whose phones' clocks are wrong.
 *
 * Each line read, {"seed", "faults"}, is one life of a phone; each line said, what became of it.
 */
import { createInterface } from "node:readline";

import { uuid7 } from "../../pwa/src/ids.ts";
import { momentOf } from "../../pwa/src/moment.ts";
import { Log, type LogNeeds } from "../../pwa/src/patient/log.ts";

type Version = { local_date: string };

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const ZONES = ["Europe/Madrid", "America/New_York", "Asia/Kathmandu", "Pacific/Kiritimati", "Pacific/Marquesas"];
const MORE_ZONES = ["Australia/Lord_Howe", "America/St_Johns", "Africa/Casablanca", "UTC", "Asia/Tokyo", "Pacific/Apia"];

/** Numbers that look random and are the same for one seed. */
function drawing(seed: number) {
  let state = seed;
  const next = () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const between = (least: number, most: number) => least + next() * (most - least);
  const oneOf = <T>(all: readonly T[]): T => all[Math.floor(next() * all.length)]!;
  return { between, oneOf };
}

/** A person with a phone; `ahead` is what its clock is wrong by. */
class Life {
  faults = 0;
  asked = 0;
  readonly wrong: string[] = [];
  readonly #draw;
  readonly #log: Log;
  #at = Date.parse("2026-01-01T00:00:00Z");
  #ahead = 0;
  #zone = "Europe/Madrid"; // where the person is
  #shown = "Europe/Madrid"; // where the phone takes itself to be
  #goesOn = () => {};
  #kept: Version[] = [];

  constructor(seed: number) {
    this.#draw = drawing(seed);
    const state = new Map<string, unknown>();
    const diary = {
      recall: async (name: string) => state.get(name),
      remember: async (name: string, value: unknown) => void state.set(name, structuredClone(value)),
      forget: async (name: string) => void state.delete(name),
      keep: async (version: Version) => void this.#kept.push(version),
      since: async () => [],
    } as unknown as LogNeeds["diary"];
    const now = () => new Date(this.#at + this.#ahead);
    const newId = (at: Date) => uuid7(at.getTime(), crypto.getRandomValues(new Uint8Array(10)));
    const rest = { zone: () => this.#shown, device: null, refused: () => [], undoMs: 0, after: () => () => {} };
    this.#log = new Log({ diary, now, newId, ...rest, waits: () => {}, kept: () => this.#goesOn() });
  }

  async live(faults: number): Promise<void> {
    this.#at += this.#draw.between(0, 365 * DAY);
    await this.#log.open();
    await this.#meets();
    while (this.faults < faults) {
      await this.#draw.oneOf([this.#isSetWrong, this.#jumps, this.#isSetRight, this.#travels, this.#movesItsHands]).call(this);
      for (let days = this.#draw.between(0, 4); days > 0; days--) await this.#writes();
      if (this.#draw.between(0, 1) < 0.4) await this.#meets();
    }
  }

  /** Any wrong time, while there is a network: the phone meets the server before the next entry. */
  async #isSetWrong(): Promise<void> {
    const size = this.#draw.oneOf([20 * 60_000, HOUR, 6 * HOUR, 12 * HOUR, DAY, 9 * DAY, 400 * DAY, 9000 * DAY]);
    this.#isSet(size * this.#draw.between(0.6, 1.4) * this.#draw.oneOf([1, -1]));
    await this.#meets();
  }

  /** A wrong time without a network: by less than days it cannot be told from time that went by. */
  async #jumps(): Promise<void> {
    const to1970 = this.#draw.between(0, DAY) - this.#at;
    const sizes = [to1970, 5 * DAY, -5 * DAY, 300 * DAY, -300 * DAY, 3000 * DAY];
    const far = sizes.filter((ahead) => Math.abs(ahead - this.#ahead) >= 5 * DAY);
    this.#isSet(this.#draw.oneOf(far));
  }

  async #isSetRight(): Promise<void> {
    this.#isSet(0);
  }

  #isSet(ahead: number): void {
    this.#ahead = ahead;
    this.#shown = this.#zone;
    this.faults++;
  }

  /** The phone learns its zone; an owner who had set the clock by hand sets it back. */
  async #travels(): Promise<void> {
    if (this.#zone !== this.#shown) this.#ahead = 0;
    this.#zone = this.#shown = this.#draw.oneOf([...ZONES, ...MORE_ZONES]);
    this.faults++;
  }

  /** Away from home the owner sets the clock by hand and leaves the zone as it was. */
  async #movesItsHands(): Promise<void> {
    this.#zone = this.#draw.oneOf([...ZONES, ...MORE_ZONES]);
    this.#setsItsHands();
    this.faults++;
    await this.#meets();
  }

  #setsItsHands(): void {
    this.#ahead = (this.#offsetIn(this.#zone) - this.#offsetIn(this.#shown)) * 60_000;
  }

  #offsetIn(zone: string): number {
    return momentOf(new Date(this.#at), zone).utc_offset_minutes;
  }

  #today(): string {
    return momentOf(new Date(this.#at), this.#zone).local_date;
  }

  #meets(): Promise<void> {
    return this.#log.meet(new Date(this.#at).toISOString());
  }

  /** Some hours later: the page says a day; where it is wrong and offers the right one, that is tapped. */
  async #writes(): Promise<void> {
    this.#at += this.#draw.between(HOUR / 10, 28 * HOUR);
    if (this.#zone !== this.#shown) this.#setsItsHands(); // daylight saving begins or ends in either zone
    await this.#log.refresh();
    const { doubt } = this.#log.calendar;
    this.asked += doubt.value?.others.length ? 1 : 0;
    if (doubt.value?.others.includes(this.#today())) await this.#log.choose(this.#today());
    this.#log.change({ pain: 5 });
    const noted = new Promise<void>((done) => (this.#goesOn = done)); // that the person agreed with the day, after the save
    await this.#log.save();
    await noted;
    const { local_date: day } = this.#kept.at(-1)!;
    if (day !== this.#today()) this.wrong.push(`${day} for ${this.#today()}, ${this.#ahead / HOUR} h, ${this.#zone}/${this.#shown}`);
  }

  get written(): number {
    return this.#kept.length;
  }
}

for await (const line of createInterface({ input: process.stdin })) {
  const { seed, faults } = JSON.parse(line) as { seed: number; faults: number };
  const life = new Life(seed);
  await life.live(faults);
  const { written, asked, wrong } = life;
  console.log(JSON.stringify({ seed, faults: life.faults, written, asked, wrong }));
}
