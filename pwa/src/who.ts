import { signal } from "@preact/signals";

import { answerOf, type Me, reach } from "./api/client.ts";
import type { Means } from "./means.ts";
import { Phone } from "./phone.ts";
import type { Here } from "./storage/here.ts";

/** Who uses this device now. */
export type Who =
  | { kind: "opening" }
  | { kind: "nobody" }
  | { kind: "unreachable" }
  | { kind: "shut" } // what is stored here could not be opened; it is left as it is
  | { kind: "patient"; phone: Phone }
  | { kind: "staff"; me: Me };

/** Knows who uses this device, across reloads: only an id and a role lie outside the sealed store. */
export class Door {
  readonly who = signal<Who>({ kind: "opening" });
  #staff: string | null = null; // the member of staff who was here last, in this tab
  readonly #means: Means;
  readonly #here: Here;

  constructor(means: Means, here: Here) {
    this.#means = means;
    this.#here = here;
  }

  /**
   * Let in who was here before: a patient at once and offline too, anybody else by asking the server.
   *
   * At the entrance nobody is asked for: whoever stands there is about to say.
   */
  async open(atEntrance: boolean): Promise<void> {
    const { personId, owesSignOut } = await this.#here.read();
    if (owesSignOut) return this.endOwedSignIn();
    if (personId === null && atEntrance) this.who.value = { kind: "nobody" };
    if (personId === null) return atEntrance ? undefined : this.ask();
    const phone = await Phone.open(personId, this.#means).catch(() => null);
    this.who.value = phone ? { kind: "patient", phone } : { kind: "shut" };
    phone?.begin();
  }

  /** Ask the server whose sign-in this is. */
  async ask(): Promise<void> {
    const { data, response } = await reach(this.#means.api.GET("/api/v1/me"));
    if (data) return this.#letIn(data); // the other tabs know: nobody came
    const later = answerOf(response?.status ?? 0) === "later";
    this.who.value = { kind: later ? "unreachable" : "nobody" };
  }

  /** Let in a person who has just signed in or joined. */
  async welcome(me: Me): Promise<void> {
    const before = (await this.#here.read()).personId ?? this.#staff;
    await this.#letIn(me);
    if (me.id !== before) this.#means.tell("person"); // the other tabs then read who it is
  }

  /** The sign-in of staff ran out. Other tabs stay as they are: the same person may come back to them. */
  runOut(): void {
    this.who.value = { kind: "nobody" };
  }

  async #letIn(me: Me): Promise<void> {
    if (me.role !== "patient") {
      await this.#here.set(null);
      this.#staff = me.id;
      this.who.value = { kind: "staff", me };
      return;
    }
    const [phone] = await Promise.all([Phone.open(me.id, this.#means), this.#here.set(me.id)]);
    await phone.welcome(me);
    this.who.value = { kind: "patient", phone };
  }

  /** Tell the clinic's server that who was here last has left, if that is still owed. Till then nobody is let in by it. */
  async endOwedSignIn(): Promise<void> {
    if (!(await this.#here.read()).owesSignOut) return;
    this.who.value = { kind: "nobody" };
    const { response } = await reach(this.#means.api.DELETE("/api/v1/sign-ins/current"));
    const answer = answerOf(response?.status ?? 0);
    if (answer === "kept" || answer === "signed out") await this.#here.set(null);
  }

  /** Nobody is here any more; without a network the server is told later. */
  async leave(owesSignOut = false): Promise<void> {
    this.#staff = null;
    this.who.value = { kind: "nobody" };
    await this.#here.set(null, owesSignOut);
    this.#means.tell("person");
  }
}
