import { batch, computed, signal } from "@preact/signals";

import type { KnownVersion, Me } from "./api/client.ts";
import type { Delivery } from "./delivery.ts";
import type { Means } from "./means.ts";
import { giveWay } from "./giveWay.ts";
import { heldBy, keepSame } from "./onPhone.ts";
import { Log } from "./patient/log.ts";
import type { KeptLine } from "./patient/ownLine.ts";
import type { Schedule } from "./patient/questionsDue.ts";
import { Diary, type Refused } from "./storage/diary.ts";
import { databaseOf, dropStores, openStores, vaultOf } from "./storage/stores.ts";
import type { Answer } from "./sync/engine.ts";
import { statusOf, type Wait, waitOf } from "./sync/status.ts";

/** One patient's part of this phone: the log, its diary, and what brings it to the clinic. */
export class Phone {
  readonly me = signal<Me | null>(null);
  readonly line = signal<KeptLine | null>(null);
  readonly schedule = signal<Schedule | null>(null); // of questionnaires
  readonly refused = signal<Refused[]>([]);
  readonly wait = signal<Wait | null>(null);
  readonly log: Log;
  readonly personId: string;
  /** What parts that load later keep here, sealed, and nobody else needs. */
  readonly memory: Pick<Diary, "remember" | "recall">;
  readonly #means: Means;
  readonly #diary: Diary;
  #delivery: Promise<Delivery> | undefined;
  #sending: Promise<void> | undefined; // what nobody waits for, but the end of this phone's use
  readonly #counts = signal({ waiting: 0, refused: 0 });
  readonly #hasDrafts = signal(false);
  readonly #failed = signal(false);
  readonly #tried = signal(false); // a run has ended since the page was opened, however it did
  readonly #sentAt = signal<string | null>(null);
  #turns = 0; // counts the readings
  #shown = 0; // which of them is on the screen

  /** What the page says about sending. */
  readonly status = computed(() =>
    statusOf({
      ...this.#counts.value,
      online: this.#means.online.value,
      failed: this.#failed.value,
      sentAt: this.#sentAt.value,
      wait: this.wait.value,
    }),
  );

  /** Whether what this person logged elsewhere is still on its way to a phone that is new to them. */
  readonly arriving = computed(() => {
    const unknown = this.line.value === null && !this.log.locked.value && !this.#tried.value;
    return unknown && this.#means.online.value && !this.#failed.value;
  });

  constructor(personId: string, diary: Diary, means: Means) {
    this.personId = personId;
    this.#means = means;
    this.#diary = this.memory = diary;
    const refused = () => this.refused.value.map(({ version }) => version.id);
    this.log = new Log({ ...means, diary, refused, waits: () => this.#waits(), kept: () => (this.#sending = this.#kept()) });
  }

  /** Open a person's part and show what it holds; the network is not waited for. */
  static async open(personId: string, means: Means): Promise<Phone> {
    const open = () => openStores(databaseOf(personId));
    const db = await open();
    const diary = new Diary(db, await vaultOf(db));
    diary.stayOpen(open);
    const phone = new Phone(personId, diary, means);
    await phone.#show();
    return phone;
  }

  /** Send and fetch: something happened that makes it worth a try. */
  async nudge(): Promise<void> {
    const delivery = await this.#loaded().catch(() => undefined);
    this.#failed.value ||= !delivery;
    await delivery?.nudge();
  }

  /** Read again what another tab or the worker changed. */
  async reread(): Promise<void> {
    await this.#readAll(() => this.log.refresh());
  }

  /** Take note of a sign-in of this person: reading is open, sending goes on. */
  async welcome(me: Me): Promise<void> {
    await Promise.all([this.#met(me), this.#lock(false)]);
    this.#means.persist();
    this.#sending = this.#soon(async () => (await this.#loaded()).resume());
  }

  /** Send and fetch once the first page stands. */
  begin(): void {
    this.#sending = this.#soon(() => this.nudge());
  }

  /** The person has left the page: nothing is taken back any more, and the worker sends if the page no longer can. */
  async letGo(): Promise<void> {
    if (!this.log.undo.offered.value) return;
    this.#means.wakeLater();
    await this.log.letGo();
  }

  /** Send now because the patient asks for it, even while the server wants to be left alone. */
  async insist(): Promise<void> {
    this.log.undo.withdraw();
    await this.#diary.release();
    const delivery = await this.#loaded().catch(() => undefined);
    this.#failed.value ||= !delivery;
    await delivery?.insist();
  }

  /**
   * Return every version on this phone, with what the server added; none while reading is locked.
   *
   * Several parts of a page ask at once, and each goes through hundreds of them: each has a turn of its own.
   */
  async versions(): Promise<KnownVersion[]> {
    if (this.log.locked.value) return [];
    const versions = await this.#diary.everything();
    await giveWay();
    return this.log.locked.value ? [] : (versions as KnownVersion[]);
  }

  /** Let a part that loads later work on the diary; what that changes is shown, told and sent. */
  async work<T>(on: (diary: Diary, newId: () => string) => Promise<T>): Promise<T> {
    const done = await on(this.#diary, () => this.#means.newId(this.log.calendar.now()));
    this.#sending = this.#kept();
    return done;
  }

  /** Return what a sign-out would lose. */
  atRisk(): { unsent: number; unfinished: boolean } {
    const { waiting, refused } = this.#counts.value;
    return { unsent: waiting + refused, unfinished: this.log.unfinished.value || this.#hasDrafts.value };
  }

  /** Stop sending and take everything of this person off the device. */
  async clear(): Promise<void> {
    await (await this.#delivery)?.pause();
    await this.#sending;
    this.#diary.close();
    await dropStores(databaseOf(this.personId));
  }

  async #show(): Promise<void> {
    const diary = this.#diary;
    const released = diary.release(); // the page that could have taken it back is gone, or has another one beside it
    const [me, locked] = await Promise.all([diary.recall<Me>("me"), diary.recall<boolean>("locked"), released]);
    this.me.value = me ?? null;
    this.log.locked.value = locked ?? false;
    await this.#readAll(() => this.log.open());
  }

  /** Read today's entries, and at once whatever else is shown; what was read earlier never takes the place of the later. */
  async #readAll(today: () => Promise<void>): Promise<void> {
    const turn = ++this.#turns;
    const [held] = await Promise.all([heldBy(this.#diary, this.log.locked.value), today()]);
    if (turn < this.#shown) return;
    this.#shown = turn;
    const locked = this.log.locked.value; // it may have been locked meanwhile
    batch(() => {
      this.#counts.value = held.counts;
      this.#hasDrafts.value = held.hasDrafts;
      this.wait.value = waitOf(held.counts.oldest, this.log.calendar.now());
      this.#sentAt.value = held.sentAt;
      this.refused.value = locked ? [] : held.refused;
      keepSame(this.line, locked ? null : held.line);
      keepSame(this.schedule, held.schedule);
    });
  }

  #waits(): void {
    const { waiting, refused } = this.#counts.value;
    this.#counts.value = { waiting: waiting + 1, refused };
  }

  async #kept(): Promise<void> {
    this.#failed.value = false;
    this.#means.persist();
    await this.reread();
    this.#means.tell("entries");
    if (!this.#means.online.value) this.#means.wakeLater(); // the page may be closed before a try has failed
    await this.nudge();
  }

  async #soon(work: () => Promise<void>): Promise<void> {
    await new Promise<void>((done) => this.#means.afterPaint(done));
    await work().catch(() => {}); // without a network there is nothing to send with: later
  }

  #loaded(): Promise<Delivery> {
    const needs = {
      personId: this.personId,
      diary: this.#diary,
      means: this.#means,
      met: (me: Me) => this.#greeted(me),
      ended: (answer: Answer) => this.#ended(answer),
    };
    this.#delivery ??= import("./delivery.ts").then(({ Delivery }) => new Delivery(needs));
    this.#delivery.catch(() => (this.#delivery = undefined)); // the network went meanwhile: load again next time
    return this.#delivery;
  }

  async #ended(answer: Answer): Promise<void> {
    this.#failed.value = answer === "later";
    if (answer === "later") this.#means.wakeLater();
    if (answer === "signed out") await this.#lock(true);
    if (answer === "kept") await this.#lock(false);
    if (answer === "kept") await this.#fetchAnswers();
    await this.reread();
    this.#tried.value = true;
    this.#means.tell("entries");
  }

  async #fetchAnswers(): Promise<void> {
    const delivery = await this.#loaded();
    const line = await delivery.fetchLine();
    if (line) await this.#diary.remember("line", line);
    const schedule = await delivery.fetchSchedule();
    if (schedule) await this.#diary.remember("schedule", schedule);
  }

  async #greeted(me: Me): Promise<void> {
    await this.log.meet(me.server_time);
    await this.#met(me);
  }

  async #met(me: Me): Promise<void> {
    this.me.value = me;
    await this.#diary.remember("me", me);
  }

  async #lock(locked: boolean): Promise<void> {
    if (this.log.locked.value === locked) return;
    await this.#diary.remember("locked", locked);
    if (locked) this.#diary.shut();
    await this.log.lock(locked);
    await this.reread();
  }
}
