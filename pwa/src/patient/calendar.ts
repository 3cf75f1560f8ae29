import { signal } from "@preact/signals";

import { type Day, type Moment, momentOf } from "../moment.ts";
import { CLOCK, met, reckon, type Sighting, sighted, told } from "../reckoning.ts";
import type { Diary } from "../storage/diary.ts";

const OFTEN_MS = 3_600_000; // how often the passing of time is noted

export interface CalendarNeeds {
  diary: Pick<Diary, "recall" | "remember">;
  now: () => Date;
  zone: () => string;
}

/** What today is taken for where the phone's clock cannot simply be believed. */
export interface Doubt {
  today: Day;
  others: Day[]; // that it may be as well
  shown: Day; // by the phone's own clock
}

/** Which day the patient lives: by the phone's clock, and by what the clinic's server says of that clock. */
export class Calendar {
  /** Nothing to say while the day is beyond doubt and the one that the phone shows. */
  readonly doubt = signal<Doubt | null>(null);
  readonly #needs: CalendarNeeds;
  #seen: Sighting | null = null;

  constructor(needs: CalendarNeeds) {
    this.#needs = needs;
  }

  /** Return this instant, as far as the phone can know it. */
  now(): Date {
    return reckon(this.#needs.now(), this.#seen, this.#needs.zone()).instant;
  }

  /** Return the patient's own day. */
  today(): Day {
    return this.#dayAt(this.now());
  }

  /** Return this moment as the patient lives it; when it was written stays what the phone's clock says. */
  moment(): Moment {
    return { ...momentOf(this.now(), this.#needs.zone()), written_at: this.#needs.now().toISOString() };
  }

  /** Read what is known of the clock: another tab or the worker may have met the server. */
  async refresh(): Promise<void> {
    this.#seen = (await this.#needs.diary.recall<Sighting>(CLOCK)) ?? this.#seen;
    this.#look();
    const passed = Math.abs(this.#needs.now().getTime() - Date.parse(this.#seen?.phone ?? ""));
    if (passed > OFTEN_MS && !this.doubt.value?.others.length) await this.agree();
  }

  /** The server has said the time. */
  async meet(serverTime: string): Promise<void> {
    if (!Number.isNaN(Date.parse(serverTime))) await this.#see(met(this.#needs.now(), serverTime, this.#seen));
  }

  /** The patient has seen the day that today is taken for, and saved something for it; or nothing speaks against it. */
  async agree(): Promise<void> {
    const now = this.#needs.now();
    const { instant, others } = reckon(now, this.#seen, this.#needs.zone());
    const sure = others.every((at) => at.getTime() === instant.getTime());
    if (!this.#seen || !(sure || this.doubt.value?.others.length)) return; // two instants of one day: nobody chose
    const seen = sighted(now, instant, this.#seen, this.#needs.zone());
    await this.#see(this.#isOneOf(others, instant) ? { ...seen, dayOnly: true } : seen);
  }

  /** The patient has said which of the days it is. */
  async choose(day: Day): Promise<void> {
    const now = this.#needs.now();
    const { instant, others } = reckon(now, this.#seen, this.#needs.zone());
    const chosen = [instant, ...others].find((at) => this.#dayAt(at) === day);
    if (!chosen || !this.#seen) return;
    const seen = told(now, chosen, this.#seen, this.#needs.zone());
    await this.#see(this.#isOneOf([instant, ...others], chosen) ? { ...seen, dayOnly: true } : seen);
  }

  async #see(seen: Sighting): Promise<void> {
    this.#seen = seen;
    this.#look();
    await this.#needs.diary.remember(CLOCK, seen).catch(() => {}); // the next meeting says it again
  }

  #look(): void {
    const now = this.#needs.now();
    const { instant, others } = reckon(now, this.#seen, this.#needs.zone());
    const [today, shown] = [this.#dayAt(instant), this.#dayAt(now)];
    const days = [...new Set(others.map((at) => this.#dayAt(at)))].filter((day) => day !== today).sort();
    this.doubt.value = days.length > 0 || shown !== today ? { today, others: days, shown } : null;
  }

  /** Whether the day that was chosen leaves open which instant it is. */
  #isOneOf(all: Date[], chosen: Date): boolean {
    const day = this.#dayAt(chosen);
    return all.some((at) => at.getTime() !== chosen.getTime() && this.#dayAt(at) === day);
  }

  #dayAt(instant: Date): Day {
    return momentOf(instant, this.#needs.zone()).local_date;
  }
}
