/** A value that only this browser can open. */
export interface Sealed {
  iv: Uint8Array<ArrayBuffer>;
  box: ArrayBuffer;
}

const CIPHER = "AES-GCM";

/** Make a key that scripts can use but never read out. */
export function makeKey(): Promise<CryptoKey> {
  return crypto.subtle.generateKey({ name: CIPHER, length: 256 }, false, ["encrypt", "decrypt"]);
}

/** Seals and opens values. Each is bound to its name, so that two boxes cannot be swapped in the store. */
export class Vault {
  readonly #key: CryptoKey;

  constructor(key: CryptoKey) {
    this.#key = key;
  }

  /** Seal a value under its name, never twice under the same number. */
  async seal(name: string, value: unknown): Promise<Sealed> {
    const iv = crypto.getRandomValues(new Uint8Array(12));
    const plain = new TextEncoder().encode(JSON.stringify(value));
    return { iv, box: await crypto.subtle.encrypt(bound(name, iv), this.#key, plain) };
  }

  /** Open what was sealed under this name. */
  async open<T>(name: string, { iv, box }: Sealed): Promise<T> {
    const plain = await crypto.subtle.decrypt(bound(name, iv), this.#key, box);
    return JSON.parse(new TextDecoder().decode(plain)) as T;
  }
}

function bound(name: string, iv: Uint8Array<ArrayBuffer>): AesGcmParams {
  return { name: CIPHER, iv, additionalData: new TextEncoder().encode(name) };
}
