import { batch, computed, signal } from "@preact/signals";

import type { EntryVersion } from "../api/client.ts";
import { firstIdAt } from "../ids.ts";
import type { Day, Moment } from "../moment.ts";
import { type Diary, DRAFT } from "../storage/diary.ts";
import { Calendar } from "./calendar.ts";
import { type Entry, entriesOf } from "./entries.ts";
import { blankForm, type Form, formOf, isBlank, missing, ratingOf, versionOf } from "./form.ts";
import { type Trouble, troubleWith } from "./trouble.ts";
import { Undo, type UndoNeeds } from "./undo.ts";

const RECENT_MS = 4 * 86_400_000; // ids older than this cannot be of today, even with an odd clock

export interface LogNeeds extends UndoNeeds {
  diary: Diary;
  zone: () => string;
  /** Make an id that sorts by this instant. */
  newId: (at: Date) => string;
  /** What this device is, in words; null: nothing is known of it. */
  device: string | null;
  /** The ids of what the clinic's server refused. */
  refused: () => readonly string[];
  /** One more version waits to be sent: said at once, and counted anew later. */
  waits: () => void;
  /** Something was kept: let it be sent. */
  kept: () => unknown;
}

/** What a page writes a version with. */
export interface Pen {
  moment: Moment;
  newId: () => string;
  device: string | null;
}

/** What keeping a version brings about beside it. */
interface Keeping {
  draft?: string | undefined; // goes in the same transaction
  mended?: string[] | undefined; // refused versions that give way to it
  form?: Form | null; // what taking it back brings back; absent: it cannot be taken back
  done?: () => void;
}

/** What the patient sees and fills in today. Reading is locked while the sign-in is expired; writing never is. */
export class Log {
  readonly calendar: Calendar;
  readonly undo: Undo;
  readonly form = signal<Form>(blankForm(""));
  readonly entries = signal<Entry[]>([]);
  readonly lastSaved = signal<EntryVersion | null>(null); // since the page was opened: shown even while locked
  readonly trouble = signal<Trouble | null>(null);
  readonly locked = signal(false);
  readonly unfinished = computed(() => !isBlank(this.form.value));
  readonly checkIns = computed(() => this.entries.value.filter(({ kind }) => kind === "check_in"));
  /** It was saved since the page was opened, and reading is locked. */
  readonly hidden = computed(() => this.locked.value && this.#isOfToday(this.lastSaved.value));
  /** Today's check-in is saved, and none is being filled in. */
  readonly done = computed(() => !this.unfinished.value && (this.checkIns.value.length > 0 || this.hidden.value));
  readonly ratings = computed(() => this.entries.value.filter(({ kind }) => kind === "rating"));
  readonly #needs: LogNeeds;
  #recent: EntryVersion[] = []; // versions of the last days, as last read
  #turns = 0; // counts the readings, and what is kept between them
  #shown = 0; // which of them is on the screen
  #drafts = Promise.resolve();
  #busy = false;

  constructor(needs: LogNeeds) {
    this.#needs = needs;
    this.calendar = new Calendar(needs);
    this.undo = new Undo(needs);
  }

  /** Return the patient's own day. */
  today(): Day {
    return this.calendar.today();
  }

  /** Show what is on this phone: the draft, and today's entries unless reading is locked. */
  async open(): Promise<void> {
    const draft = this.#needs.diary.recall<Form>(DRAFT);
    await this.calendar.refresh();
    this.form.value = (await draft) ?? blankForm(this.today());
    await this.#read();
  }

  /** Read today's entries again, and begin a new day if one has come. */
  async refresh(): Promise<void> {
    await this.#reckonAnew(() => this.calendar.refresh());
    const today = this.today();
    if (this.form.value.day !== today && !this.unfinished.value) this.form.value = blankForm(today);
    await this.#read();
  }

  async #read(): Promise<void> {
    const turn = ++this.#turns;
    const since = firstIdAt(this.calendar.now().getTime() - RECENT_MS);
    const recent = this.locked.value ? [] : await this.#needs.diary.since(since);
    if (turn >= this.#shown) this.#show(recent, turn); // else something was kept meanwhile
  }

  /** The clinic's server has said the time. */
  async meet(serverTime: string): Promise<void> {
    await this.#reckonAnew(() => this.calendar.meet(serverTime));
    await this.refresh();
  }

  /** The patient has said which day it is. */
  async choose(day: Day): Promise<void> {
    await this.#reckonAnew(() => this.calendar.choose(day));
    await this.refresh();
  }

  /** Take an answer into the form and keep it as a draft, so that a reload loses nothing. */
  change(answer: Partial<Form>): void {
    this.form.value = { ...this.form.value, ...answer };
    this.keepDraft(DRAFT, this.form.value);
  }

  /** Keep a form that is being filled in under a name; a blank one is forgotten. */
  keepDraft(name: string, draft: Form): void {
    const { diary } = this.#needs;
    const write = () => (isBlank(draft) ? diary.forget(name) : diary.remember(name, draft));
    this.#drafts = this.#drafts.then(write).catch(() => {}); // a lost draft is no lost entry
  }

  /** Return the form that was being filled in under a name. */
  async draftOf(name: string): Promise<Form | undefined> {
    return this.#needs.diary.recall<Form>(name);
  }

  /** Keep a version that another page makes: an amendment of any day, or a choice between several. */
  async add(make: (pen: Pen) => EntryVersion, keeping: Omit<Keeping, "done"> = {}): Promise<boolean> {
    await this.#drafts; // or a late draft would come back from behind the save
    return this.#keep(make(this.#pen()), keeping);
  }

  /** Fill the form with one of the heads of an entry; saving will replace them all, and mend those refused. */
  amend(entry: Pick<Entry, "heads">, shown: EntryVersion): void {
    this.change(formOf(shown, entry.heads, this.#needs.refused()));
  }

  /** Empty the form: what was saved before stays as it was. */
  startOver(): void {
    this.change(blankForm(this.today()));
  }

  /** Keep the check-in on this phone. Resolves with whether it is on the disk. */
  async save(): Promise<boolean> {
    if (missing(this.form.value)) return false;
    const { moment, newId, device } = this.#pen();
    const form = this.form.value;
    const version = versionOf(form, moment, newId, device);
    await this.#drafts; // or a late draft would come back from behind the save
    const done = () => (this.form.value = blankForm(this.today()));
    return this.#keep(version, { draft: DRAFT, mended: form.amends?.mends, form, done });
  }

  /** Keep a day that was missed, told in one tap. */
  fillIn(answer: Pick<Form, "day" | "pain" | "recalled">): Promise<boolean> {
    const { moment, newId, device } = this.#pen();
    return this.#keep(versionOf({ ...blankForm(answer.day), ...answer }, moment, newId, device), { form: null });
  }

  /**
   * Take back what was saved a moment ago: it comes back into the form, or into the draft of the page it is from.
   *
   * What is on its way is changed instead. Return whether there was still time.
   */
  async takeBack(): Promise<boolean> {
    const offer = this.undo.withdraw();
    if (!offer) return false;
    const { version, form, draft } = offer;
    const isBack = await this.#needs.diary.takeBack(version.id, this.#needs.now, draft, form ?? undefined);
    if (isBack) this.lastSaved.value = null;
    if (form && draft === DRAFT) this.form.value = isBack ? form : formOf(version, [version]);
    await this.refresh();
    this.#needs.kept();
    return isBack;
  }

  /** Let what was just saved be sent at once: the person has gone, and takes nothing back. */
  async letGo(): Promise<void> {
    if (!this.undo.withdraw()) return;
    await this.#needs.diary.release();
    this.#needs.kept();
  }

  /** Keep a rating of this moment, or correct one. */
  rate(pain: number, amends: readonly EntryVersion[] = []): Promise<boolean> {
    const { moment, newId, device } = this.#pen();
    return this.#keep(ratingOf(pain, moment, newId, amends, { device, reason: null }), { form: null });
  }

  /** Lock reading, or unlock it; entries stay either way. */
  async lock(locked: boolean): Promise<void> {
    this.locked.value = locked;
    await this.refresh();
  }

  async #keep(version: EntryVersion, { draft, mended = [], form, done = () => {} }: Keeping): Promise<boolean> {
    if (this.#busy) return false; // a second tap on the same button
    this.#busy = true;
    const until = form === undefined || mended.length > 0 ? undefined : this.undo.until();
    this.trouble.value = await troubleWith(version.kind, this.#needs.diary.keep(version, draft, mended, until));
    this.#busy = false;
    if (this.trouble.value) return false;
    batch(() => {
      this.lastSaved.value = version;
      this.#needs.waits();
      const recent = this.#recent.filter(({ id }) => !mended.includes(id));
      this.#show([...recent, version], ++this.#turns);
      done();
      if (until && form !== undefined) this.undo.offer({ version, form, draft: draft ?? DRAFT }, this.#needs.kept);
    });
    void this.#goOn(); // the person has seen that it is kept, whatever becomes of the rest
    return true;
  }

  async #goOn(): Promise<void> {
    await this.calendar.agree().catch(() => {});
    this.#needs.kept();
  }

  #show(recent: EntryVersion[], turn: number): void {
    this.#shown = turn;
    this.#recent = this.locked.value ? [] : recent; // it may have been locked while they were read
    this.entries.value = entriesOf(this.#recent, this.today());
  }

  #isOfToday(saved: EntryVersion | null): boolean {
    return saved?.kind === "check_in" && saved.local_date === this.form.value.day;
  }

  /** What is begun for today stays today's when today turns out to be another day. */
  async #reckonAnew(turn: () => Promise<void>): Promise<void> {
    const was = this.today();
    await turn();
    const { day, amends } = this.form.value;
    if (day === was && this.today() !== was && !amends) this.change({ day: this.today() });
  }

  /** Ids sort by when they were made, so the phone's own clock is not enough. */
  #pen(): Pen {
    const { newId, device } = this.#needs;
    return { moment: this.calendar.moment(), newId: () => newId(this.calendar.now()), device };
  }
}
