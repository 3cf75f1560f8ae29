/**
 * The phone's own diary and sync engine, on two devices of one patient, against a real server.
 *
 * Each line read is a program; each line said is what was written and what each device then holds.
 */
import "fake-indexeddb/auto";
import { createInterface } from "node:readline";

import { clinicOf } from "../../pwa/src/api/clinicOf.ts";
import { type EntryVersion, makeApi } from "../../pwa/src/api/client.ts";
import { uuid7 } from "../../pwa/src/ids.ts";
import { outboxOf } from "../../pwa/src/outbox.ts";
import { Diary } from "../../pwa/src/storage/diary.ts";
import { dropStores, openStores, vaultOf } from "../../pwa/src/storage/stores.ts";
import { sync } from "../../pwa/src/sync/engine.ts";

interface Program {
  port: number;
  patient: string;
  token: string;
  steps: [device: number, step: "write" | "amend" | "sync" | "tabs" | "kill"][];
  fates: Fate[];
}

type Fate = "well" | "reply lost" | "request lost" | "twice";
type Network = (request: Request) => Promise<Response>;

const SOME_TIME = 1_770_000_000_000;
const PLAIN = { kind: "check_in", local_date: "2026-03-02", local_time: "21:14:05", utc_offset_minutes: 60 } as const;
const REST = { zone: "Europe/Madrid", written_at: "2026-03-02T20:14:05Z", helping: "yes", gone_since: null } as const;
const ADDED = { device: "Firefox, Debian", reason: null, note: null, side_effects: [] };

let made = 0;

function newId(): string {
  return uuid7(SOME_TIME + made++, crypto.getRandomValues(new Uint8Array(10)));
}

/** A network on which it was decided what becomes of each request; later ones lose every third reply. */
function badNetwork({ token, fates }: Program): { network: Network; clear: () => void } {
  let asked = 0;
  let clear = false;
  const send = (request: Request) => {
    const headers = new Headers(request.headers);
    headers.set("Cookie", `reliefspan=${token}`);
    return fetch(new Request(request, { headers }));
  };
  const network = async (request: Request) => {
    const fate = clear ? "well" : (fates[asked] ?? (asked % 3 === 2 ? "reply lost" : "well"));
    asked++;
    if (fate === "request lost") throw new TypeError("no network");
    if (fate === "twice") await (await send(request.clone())).arrayBuffer();
    const answer = await send(request);
    if (fate !== "reply lost") return answer;
    await answer.arrayBuffer();
    throw new TypeError("the reply was lost");
  };
  return { network, clear: () => (clear = true) };
}

/** One device: its diary, and what syncs it, in as many tabs as one likes. */
class Device {
  readonly #name: string;
  readonly #program: Program;
  readonly #line: ReturnType<typeof badNetwork>;
  #lock: Promise<unknown> = Promise.resolve(); // as the browser's, shared by its tabs
  diary!: Diary;

  constructor(name: string, program: Program) {
    this.#name = name;
    this.#program = program;
    this.#line = badNetwork(program);
  }

  /** Open the diary, as at the start and after a kill. */
  async open(): Promise<void> {
    const db = await openStores(this.#name);
    this.diary = new Diary(db, await vaultOf(db));
  }

  /** Run the sync once, as a tab does that was nudged; a diary that was closed under it ends it. */
  async sync(): Promise<string> {
    const api = makeApi(this.#line.network, `http://127.0.0.1:${this.#program.port}`);
    const clinic = clinicOf(api, this.#program.patient, async () => {});
    const phone = outboxOf(this.diary, () => new Date(SOME_TIME));
    const alone = <T>(work: () => Promise<T>) => (this.#lock = this.#lock.then(work, work)) as Promise<T>;
    return sync({ phone, clinic, alone }).then(({ answer }) => answer, () => "ended");
  }

  /** Kill the app in the middle of a sync, and open it again. */
  async kill(): Promise<void> {
    const running = this.sync();
    await new Promise((later) => setTimeout(later, made % 4));
    this.diary.close();
    await running;
    await this.open();
  }

  /** Sync on a network that works until all is sent and fetched. */
  async settle(): Promise<void> {
    this.#line.clear();
    for (let tries = 0; tries < 20 && (await this.sync()) !== "kept"; tries++);
  }

  async drop(): Promise<void> {
    this.diary.close();
    await dropStores(this.#name);
  }
}

async function version(diary: Diary, amends: boolean): Promise<EntryVersion> {
  const held = amends ? await diary.everything() : [];
  const entry_id = held[made % (held.length || 1)]?.entry_id;
  const own = held.filter((one) => one.entry_id === entry_id);
  const replaced = new Set(own.flatMap(({ replaces }) => replaces));
  const replaces = own.map(({ id }) => id).filter((id) => !replaced.has(id));
  const ids = { id: newId(), entry_id: entry_id ?? newId(), replaces };
  return { ...PLAIN, ...REST, ...ADDED, ...ids, pain: made % 11 };
}

async function play(program: Program): Promise<{ written: EntryVersion[]; held: string[][]; unsent: number }> {
  const devices = [0, 1].map((n) => new Device(`reliefspan-${program.patient}-${n}`, program));
  for (const device of devices) await device.open();
  const written: EntryVersion[] = [];
  for (const [at, step] of program.steps) {
    const device = devices[at]!;
    if (step === "sync") await device.sync();
    else if (step === "tabs") await Promise.all([device.sync(), device.sync()]);
    else if (step === "kill") await device.kill();
    else {
      const one = await version(device.diary, step === "amend");
      await device.diary.keep(one);
      written.push(one);
    }
  }
  for (const device of [...devices, ...devices]) await device.settle();
  const diaries = devices.map(({ diary }) => diary);
  const held = await Promise.all(diaries.map(async (diary) => (await diary.everything()).map(({ id }) => id)));
  const counts = await Promise.all(diaries.map((diary) => diary.counts()));
  for (const device of devices) await device.drop();
  return { written, held, unsent: counts.reduce((sum, { waiting, refused }) => sum + waiting + refused, 0) };
}

for await (const line of createInterface({ input: process.stdin })) {
  console.log(JSON.stringify(await play(JSON.parse(line) as Program)));
}
