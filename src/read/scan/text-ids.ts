import { Interner } from "./bytes.ts";

const SLOTS = 16_384;
const PROBES_MOST = 8;
const TEXTS_MOST = 12_288;
/** So many bytes of a text are its key. */
export const KEY_BYTES = 8;

/**
 * Numbers for the texts that a log repeats, from 0 on: what is kept of a text can then be found without one. Texts that
 * come after so many others have the number -1.
 */
export class TextIds {
  readonly #texts: string[] = [];
  readonly #ids = new Map<string, number>();
  readonly #long = new Interner();
  readonly #lows = new Int32Array(SLOTS);
  readonly #highs = new Int32Array(SLOTS);
  /** Length of the text of a slot, and its number, both one more than they are: 0 where the slot is free. */
  readonly #lengths = new Uint8Array(SLOTS);
  readonly #idOfSlot = new Int32Array(SLOTS);

  text(id: number): string {
    return this.#texts[id]!;
  }

  /** The number of a text of at most eight bytes, of which the bits are given, those behind its end 0. */
  ofKey(low: number, high: number, length: number): number {
    let slot = Math.imul(Math.imul(low, 0x9e3779b1) ^ (low >>> 15) ^ Math.imul(high, 0x85ebca77), 0xc2b2ae3d) >>> 18;
    for (let probe = 0; probe < PROBES_MOST; probe += 1) {
      const held = this.#lengths[slot]!;
      if (held === length + 1 && this.#lows[slot] === low && this.#highs[slot] === high) return this.#idOfSlot[slot]!;
      if (held === 0) return this.#take(slot, low, high, length);
      slot = (slot + 1) & (SLOTS - 1);
    }
    return -1;
  }

  /** The number of the text of those bytes. */
  ofBytes(bytes: Buffer, begin: number, end: number): number {
    return this.#idOf(this.#long.text(bytes, begin, end));
  }

  #idOf(text: string): number {
    const known = this.#ids.get(text);
    if (known !== undefined) return known;
    if (this.#texts.length >= TEXTS_MOST) return -1;
    this.#ids.set(text, this.#texts.length);
    return this.#texts.push(text) - 1;
  }

  #take(slot: number, low: number, high: number, length: number): number {
    const bytes = Buffer.alloc(KEY_BYTES);
    bytes.writeInt32LE(low, 0);
    bytes.writeInt32LE(high, 4);
    const id = this.#idOf(bytes.toString("utf8", 0, length));
    if (id < 0) return id;
    this.#lows[slot] = low;
    this.#highs[slot] = high;
    this.#lengths[slot] = length + 1;
    this.#idOfSlot[slot] = id;
    return id;
  }
}
