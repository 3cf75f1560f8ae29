import { computed, signal } from "@preact/signals";

import type { EntryVersion } from "../api/client.ts";
import { firstIdAt } from "../ids.ts";
import { type Day, type Moment, momentOf } from "../moment.ts";
import type { Diary } from "../storage/diary.ts";
import { type Entry, entriesOf } from "./entries.ts";
import { blankForm, type Form, formOf, isBlank, missing, ratingOf, versionOf } from "./form.ts";

const DRAFT = "draft";
const RECENT_MS = 4 * 86_400_000; // ids older than this cannot be of today, even with an odd clock

export interface LogNeeds {
  diary: Diary;
  now: () => Date;
  zone: () => string;
  newId: () => string;
  /** Something was kept: let it be sent. */
  kept: () => unknown;
}

/** What the patient sees and fills in today. Reading is locked while the sign-in is expired; writing never is. */
export class Log {
  readonly form = signal<Form>(blankForm(""));
  readonly entries = signal<Entry[]>([]);
  readonly lastSaved = signal<EntryVersion | null>(null); // since the page was opened: shown even while locked
  readonly trouble = signal(false); // the phone could not keep it
  readonly locked = signal(false);
  readonly unfinished = computed(() => !isBlank(this.form.value));
  readonly checkIns = computed(() => this.entries.value.filter(({ kind }) => kind === "check_in"));
  /** It was saved since the page was opened, and reading is locked. */
  readonly hidden = computed(() => this.locked.value && this.#isOfToday(this.lastSaved.value));
  /** Today's check-in is saved, and none is being filled in. */
  readonly done = computed(() => !this.unfinished.value && (this.checkIns.value.length > 0 || this.hidden.value));
  readonly ratings = computed(() => this.entries.value.filter(({ kind }) => kind === "rating"));
  readonly #needs: LogNeeds;
  #drafts = Promise.resolve();
  #busy = false;

  constructor(needs: LogNeeds) {
    this.#needs = needs;
  }

  /** Return the patient's own day. */
  today(): Day {
    return this.#moment().local_date;
  }

  /** Show what is on this phone: the draft, and today's entries unless reading is locked. */
  async open(): Promise<void> {
    this.form.value = (await this.#needs.diary.recall<Form>(DRAFT)) ?? blankForm(this.today());
    await this.refresh();
  }

  /** Read today's entries again, and begin a new day if one has come. */
  async refresh(): Promise<void> {
    const today = this.today();
    if (this.form.value.day !== today && !this.unfinished.value) this.form.value = blankForm(today);
    const recent = firstIdAt(this.#needs.now().getTime() - RECENT_MS);
    this.entries.value = this.locked.value ? [] : entriesOf(await this.#needs.diary.since(recent), today);
  }

  /** Take an answer into the form and keep it as a draft, so that a reload loses nothing. */
  change(answer: Partial<Form>): void {
    this.form.value = { ...this.form.value, ...answer };
    const draft = this.form.value;
    const { diary } = this.#needs;
    const write = () => (isBlank(draft) ? diary.forget(DRAFT) : diary.remember(DRAFT, draft));
    this.#drafts = this.#drafts.then(write).catch(() => {}); // a lost draft is no lost entry
  }

  /** Fill the form with one of the heads of an entry; saving will replace them all. */
  amend(entry: Entry, shown: EntryVersion): void {
    this.change(formOf(shown, entry.heads));
  }

  /** Empty the form: what was saved before stays as it was. */
  startOver(): void {
    this.change(blankForm(this.today()));
  }

  /** Keep the check-in on this phone. Resolves with whether it is on the disk. */
  async save(): Promise<boolean> {
    if (missing(this.form.value)) return false;
    const version = versionOf(this.form.value, this.#moment(), this.#needs.newId);
    await this.#drafts; // or a late draft would come back from behind the save
    return this.#keep(version, DRAFT, () => (this.form.value = blankForm(this.today())));
  }

  /** Keep a rating of this moment, or correct one. */
  rate(pain: number, amends: readonly EntryVersion[] = []): Promise<boolean> {
    return this.#keep(ratingOf(pain, this.#moment(), this.#needs.newId, amends));
  }

  /** Lock reading, or unlock it; entries stay either way. */
  async lock(locked: boolean): Promise<void> {
    this.locked.value = locked;
    await this.refresh();
  }

  async #keep(version: EntryVersion, draft?: string, done = () => {}): Promise<boolean> {
    if (this.#busy) return false; // a second tap on the same button
    this.#busy = true;
    const kept = this.#needs.diary.keep(version, draft).then(() => true, () => false);
    this.trouble.value = !(await kept);
    this.#busy = false;
    if (this.trouble.value) return false;
    this.lastSaved.value = version;
    done();
    await this.refresh();
    this.#needs.kept();
    return true;
  }

  #isOfToday(saved: EntryVersion | null): boolean {
    return saved?.kind === "check_in" && saved.local_date === this.form.value.day;
  }

  #moment(): Moment {
    return momentOf(this.#needs.now(), this.#needs.zone());
  }
}
