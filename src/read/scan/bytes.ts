/** Where a newline, `"`, `\` and so on stand in ASCII. */
export const NEWLINE = 10;
export const CARRIAGE_RETURN = 13;
export const QUOTE = 34;
export const BACKSLASH = 92;

/** What the hash of a text begins with (FNV-1a, 32 bits). */
export const HASH_SEED = 0x811c9dc5 | 0;
export const HASH_PRIME = 0x01000193;

const SLOTS = 8_192;
const TEXTS_MOST = 4_096;
const TEXT_BYTES_MOST = 256;
const PROBES_MOST = 8;

/**
 * Texts that a log repeats, each made once: a string for each field of each line would cost more than reading the line.
 * Holds at most 4 096 texts; those that come later, and long ones, are made anew each time.
 */
export class Interner {
  readonly #texts = Array.from<string>({ length: SLOTS });
  readonly #arena = new Uint8Array(TEXTS_MOST * 32);
  readonly #begins = new Int32Array(SLOTS);
  readonly #lengths = new Int32Array(SLOTS).fill(-1);
  #held = 0;
  #arenaEnd = 0;

  /** The text of the bytes, whose hash is known. */
  find(bytes: Buffer, begin: number, end: number, hash: number): string {
    const length = end - begin;
    if (length > TEXT_BYTES_MOST) return bytes.toString("utf8", begin, end);
    let slot = (hash ^ (hash >>> 15)) & (SLOTS - 1);
    for (let probe = 0; probe < PROBES_MOST; probe += 1) {
      const held = this.#lengths[slot]!;
      if (held < 0) return this.#keep(slot, bytes, begin, end);
      if (held === length && this.#isAt(this.#begins[slot]!, bytes, begin, length)) return this.#texts[slot]!;
      slot = (slot + 1) & (SLOTS - 1);
    }
    return bytes.toString("utf8", begin, end);
  }

  /** The text of the bytes. */
  text(bytes: Buffer, begin: number, end: number): string {
    let hash = HASH_SEED;
    for (let index = begin; index < end; index += 1) hash = Math.imul(hash ^ bytes[index]!, HASH_PRIME);
    return this.find(bytes, begin, end, hash);
  }

  #isAt(at: number, bytes: Buffer, begin: number, length: number): boolean {
    for (let index = 0; index < length; index += 1) if (this.#arena[at + index] !== bytes[begin + index]) return false;
    return true;
  }

  #keep(slot: number, bytes: Buffer, begin: number, end: number): string {
    const text = bytes.toString("utf8", begin, end);
    if (this.#held >= TEXTS_MOST || this.#arenaEnd + end - begin > this.#arena.length) return text;
    this.#arena.set(bytes.subarray(begin, end), this.#arenaEnd);
    this.#texts[slot] = text;
    this.#begins[slot] = this.#arenaEnd;
    this.#lengths[slot] = end - begin;
    this.#arenaEnd += end - begin;
    this.#held += 1;
    return text;
  }
}
