import type { EntryVersion } from "../api/client.ts";

/** What a file that a patient saved says, once it is open. */
export interface Copy {
  person: string; // whose entries these are
  made_at: string;
  versions: EntryVersion[];
}

/** Why a file could not be opened: it is none of ours, of a later app, or the passphrase is another one. */
export type Shut = "not ours" | "newer" | "passphrase";

const FORMAT = "reliefspan-copy";
const VERSION = 1;
export const ROUNDS = 600_000; // OWASP's least for PBKDF2 with SHA-256
const MOST_ROUNDS = 20 * ROUNDS; // a file that asks for more would hold the phone up for ever
const DERIVATION = "PBKDF2";
const HASH = "SHA-256";
const CIPHER = "AES-GCM";
const SALT_BYTES = 16;
const IV_BYTES = 12;

interface File {
  format: typeof FORMAT;
  version: number;
  derivation: { name: string; hash: string; rounds: number; salt: string };
  cipher: { name: string; iv: string };
  sealed: string;
}

type Bytes = Uint8Array<ArrayBuffer>;

/** Return the text of a file that only this passphrase opens; fewer rounds are for tests in a hurry. */
export async function sealCopy(copy: Copy, passphrase: string, rounds = ROUNDS): Promise<string> {
  const [salt, iv] = [SALT_BYTES, IV_BYTES].map((count) => crypto.getRandomValues(new Uint8Array(count))) as [Bytes, Bytes];
  const key = await keyOf(passphrase, salt, rounds);
  const plain = new TextEncoder().encode(JSON.stringify(copy));
  const sealed = new Uint8Array(await crypto.subtle.encrypt(bound(VERSION, iv), key, plain));
  const file: File = {
    format: FORMAT,
    version: VERSION,
    derivation: { name: DERIVATION, hash: HASH, rounds, salt: toBase64(salt) },
    cipher: { name: CIPHER, iv: toBase64(iv) },
    sealed: toBase64(sealed),
  };
  return JSON.stringify(file, null, 1);
}

/** Open a file with its passphrase, or say why that cannot be. */
export async function openCopy(text: string, passphrase: string): Promise<Copy | Shut> {
  const file = fileOf(text);
  if (typeof file === "string") return file;
  const { derivation, cipher, sealed } = file;
  const plain = await keyOf(passphrase, fromBase64(derivation.salt), derivation.rounds)
    .then((key) => crypto.subtle.decrypt(bound(file.version, fromBase64(cipher.iv)), key, fromBase64(sealed)))
    .catch(() => null); // a wrong passphrase and a damaged file cannot be told apart
  if (!plain) return "passphrase";
  const copy = parsed(new TextDecoder().decode(plain));
  return isCopy(copy) ? copy : "not ours";
}

function fileOf(text: string): File | Shut {
  const file = parsed(text) as Partial<File> | null;
  if (file?.format !== FORMAT || typeof file.version !== "number") return "not ours";
  if (file.version > VERSION) return "newer";
  const { derivation, cipher, sealed } = file;
  const known = derivation?.name === DERIVATION && derivation.hash === HASH && cipher?.name === CIPHER;
  const fair = known && derivation.rounds >= 1 && derivation.rounds <= MOST_ROUNDS;
  const whole = fair && [derivation.salt, cipher.iv, sealed].every(isBase64);
  return whole ? (file as File) : "not ours";
}

function isCopy(copy: unknown): copy is Copy {
  const { person, versions } = (copy ?? {}) as Partial<Copy>;
  const named = (version: Partial<EntryVersion> | null) =>
    [version?.id, version?.entry_id].every((id) => typeof id === "string" && UUID7.test(id));
  return typeof person === "string" && Array.isArray(versions) && versions.every(named);
}

const UUID7 = /^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;

/** Two keyboards may write one letter differently: the passphrase counts as it is read. */
async function keyOf(passphrase: string, salt: Bytes, iterations: number): Promise<CryptoKey> {
  const typed = new TextEncoder().encode(passphrase.normalize("NFKC"));
  const secret = await crypto.subtle.importKey("raw", typed, DERIVATION, false, ["deriveKey"]);
  const how = { name: DERIVATION, hash: HASH, salt, iterations };
  return crypto.subtle.deriveKey(how, secret, { name: CIPHER, length: 256 }, false, ["encrypt", "decrypt"]);
}

function bound(version: number, iv: Bytes): AesGcmParams {
  return { name: CIPHER, iv, additionalData: new TextEncoder().encode(`${FORMAT} ${version}`) };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

function isBase64(text: unknown): text is string {
  return typeof text === "string" && /^[A-Za-z0-9+/]+={0,2}$/.test(text) && text.length % 4 === 0;
}

function toBase64(bytes: Bytes): string {
  return btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(""));
}

function fromBase64(text: string): Bytes {
  return Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0));
}
