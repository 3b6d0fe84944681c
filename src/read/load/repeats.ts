import type { RepeatTally } from "../../model/tally.ts";
import { CARRIAGE_RETURN, NEWLINE } from "../scan/bytes.ts";
import { AT_MS, LATENCY_NS, LINE, RECORD_DOUBLES, RECORD_INTS, type RecordBatch } from "../scan/record-batch.ts";

/** Of so many different records the fingerprints are held; logs with more are compared by a sample of them. */
export const HELD_MOST = 8_192;
const SLOTS_FIRST = 1_024;
const MS_PER_SECOND = 1_000;

/**
 * Finds records that stand in a log more than once, byte for byte, in bounded memory.
 *
 * Records are compared by a fingerprint of their bytes. Once there are too many, only those are kept whose selector, a mix
 * of time and latency, begins with `level` zero bits, `level` being the smallest number with which few enough are left. Copies
 * of a record have one selector, so either all of them are compared or none. The level is a property of the set of records
 * alone, and a part of the log never needs a higher one than the whole: any split, in any order, merged, gives the same.
 *
 * A record whose time is a whole second is not compared: to the second, requests repeat by right.
 */
export class RepeatCounter {
  readonly #held = new HeldRecords(0);

  /** Looks at the records that a compiled layout read; `linesBefore` are those in front of the batch. */
  addBatch(batch: RecordBatch, bytes: Uint8Array, view: DataView, linesBefore: number): void {
    const { doubles, ints, count } = batch;
    const held = this.#held;
    for (let index = 0; index < count; index += 1) {
      const atMs = doubles[index * RECORD_DOUBLES + AT_MS]!;
      const selector = selectorOf(atMs, doubles[index * RECORD_DOUBLES + LATENCY_NS]!);
      if (selector > held.selectorMost || atMs % MS_PER_SECOND === 0) continue;
      const fingerprint = fingerprintOf(bytes, view, batch.beginOf(index), batch.endOf(index));
      held.put(fingerprint, selector, 1, linesBefore + ints[index * RECORD_INTS + LINE]!, Infinity);
    }
  }

  /** Looks at one record, whose line, with or without its end, stands at [begin, end). */
  add(
    { atMs, latencyNs }: { readonly atMs: number; readonly latencyNs: number },
    bytes: Uint8Array,
    view: DataView,
    begin: number,
    end: number,
    line: number,
  ): void {
    const selector = selectorOf(atMs, latencyNs);
    if (selector > this.#held.selectorMost || !Number.isFinite(atMs) || atMs % MS_PER_SECOND === 0) return;
    this.#held.put(fingerprintOf(bytes, view, begin, end), selector, 1, line, Infinity);
  }

  finish(): RepeatTally {
    return this.#held.tally();
  }
}

/** What both parts of a log found, together. */
export function mergeRepeats(a: RepeatTally, b: RepeatTally): RepeatTally {
  const held = new HeldRecords(Math.max(a.level, b.level));
  for (const { fingerprints, selectors, counts, firstLines, secondLines } of [a, b])
    fingerprints.forEach((fingerprint, index) => {
      const selector = selectors[index]!;
      if (selector <= held.selectorMost)
        held.put(fingerprint, selector, counts[index]!, firstLines[index]!, secondLines[index]!);
    });
  return held.tally();
}

/** The same with other line numbers, in the same order. */
export function renumberRepeats(repeats: RepeatTally, lineOf: (line: number) => number): RepeatTally {
  return {
    ...repeats,
    firstLines: repeats.firstLines.map(lineOf),
    secondLines: repeats.secondLines.map((line) => (line === Infinity ? line : lineOf(line))),
  };
}

/** A hash table of flat arrays with open addressing, at most half full; a fingerprint is never 0. */
class HeldRecords {
  /** Records with a greater selector are not held. */
  selectorMost: number;
  #level: number;
  #size = 0;
  #fingerprints = new Float64Array(SLOTS_FIRST);
  #selectors = new Uint32Array(SLOTS_FIRST);
  #counts = new Float64Array(SLOTS_FIRST);
  #firstLines = new Float64Array(SLOTS_FIRST);
  #secondLines = new Float64Array(SLOTS_FIRST);

  constructor(level: number) {
    this.#level = level;
    this.selectorMost = 2 ** (32 - level) - 1;
  }

  /** Adds copies of a record, of which the two lowest lines are given; a second line is infinite where there is only one. */
  put(fingerprint: number, selector: number, count: number, firstLine: number, secondLine: number): void {
    const slot = this.#slotOf(fingerprint);
    if (this.#fingerprints[slot] !== 0) {
      this.#counts[slot]! += count;
      const before = this.#firstLines[slot]!;
      this.#firstLines[slot] = Math.min(before, firstLine);
      this.#secondLines[slot] = Math.min(Math.max(before, firstLine), this.#secondLines[slot]!, secondLine);
      return;
    }
    this.#fingerprints[slot] = fingerprint;
    this.#selectors[slot] = selector;
    this.#counts[slot] = count;
    this.#firstLines[slot] = firstLine;
    this.#secondLines[slot] = secondLine;
    this.#size += 1;
    if (this.#size > HELD_MOST) this.#thin();
    else if (2 * this.#size > this.#fingerprints.length) this.#rebuild(2 * this.#fingerprints.length);
  }

  tally(): RepeatTally {
    const fingerprints = this.#fingerprints.filter((fingerprint) => fingerprint !== 0).sort();
    const slots = Uint32Array.from(fingerprints, (fingerprint) => this.#slotOf(fingerprint));
    return {
      level: this.#level,
      fingerprints,
      selectors: slots.map((slot) => this.#selectors[slot]!),
      counts: Float64Array.from(slots, (slot) => this.#counts[slot]!),
      firstLines: Float64Array.from(slots, (slot) => this.#firstLines[slot]!),
      secondLines: Float64Array.from(slots, (slot) => this.#secondLines[slot]!),
    };
  }

  #slotOf(fingerprint: number): number {
    const last = this.#fingerprints.length - 1;
    let slot = (fingerprint | 0) & last;
    // Half of the slots are free, so that the search comes to one.
    while (this.#fingerprints[slot] !== 0 && this.#fingerprints[slot] !== fingerprint) slot = (slot + 1) & last;
    return slot;
  }

  /** Raises the level until few enough are left: no selector is 0, so that the last level leaves none. */
  #thin(): void {
    while (this.#size > HELD_MOST && this.#level < 32) {
      this.#level += 1;
      this.selectorMost = 2 ** (32 - this.#level) - 1;
      this.#rebuild(this.#fingerprints.length);
    }
  }

  #rebuild(slots: number): void {
    const [fingerprints, selectors, counts] = [this.#fingerprints, this.#selectors, this.#counts];
    const [firstLines, secondLines] = [this.#firstLines, this.#secondLines];
    this.#fingerprints = new Float64Array(slots);
    this.#selectors = new Uint32Array(slots);
    this.#counts = new Float64Array(slots);
    this.#firstLines = new Float64Array(slots);
    this.#secondLines = new Float64Array(slots);
    this.#size = 0;
    for (let from = 0; from < fingerprints.length; from += 1) {
      if (fingerprints[from] === 0 || selectors[from]! > this.selectorMost) continue;
      const slot = this.#slotOf(fingerprints[from]!);
      this.#fingerprints[slot] = fingerprints[from]!;
      this.#selectors[slot] = selectors[from]!;
      this.#counts[slot] = counts[from]!;
      this.#firstLines[slot] = firstLines[from]!;
      this.#secondLines[slot] = secondLines[from]!;
      this.#size += 1;
    }
  }
}

/**
 * 32 bits of the time, to a fraction of a microsecond, and of the latency, of which the leading ones are mixed well (Knuth
 * 1998, The Art of Computer Programming 3, 6.4, multiplicative hashing). It is computed for every record of a log.
 */
function selectorOf(atMs: number, latencyNs: number): number {
  // Never 0, so that no level keeps everything.
  return Math.imul(((atMs * 4096) | 0) ^ Math.imul(latencyNs | 0, 0x85ebca6b), 0x9e3779b1) >>> 0 || 1;
}

/**
 * 53 bits of the bytes of a line without its end: two sums of words with odd multipliers (after MurmurHash3), of one text the
 * same everywhere; never 0.
 */
function fingerprintOf(bytes: Uint8Array, view: DataView, begin: number, behind: number): number {
  let end = behind;
  if (end > begin && bytes[end - 1] === NEWLINE) end -= 1;
  if (end > begin && bytes[end - 1] === CARRIAGE_RETURN) end -= 1;
  let a = 0x2545f491 ^ (end - begin);
  let b = 0x9e3779b9;
  let at = begin;
  for (; at + 4 <= end; at += 4) {
    const word = view.getInt32(at, true);
    a = Math.imul(a ^ word, 0xcc9e2d51);
    a ^= a >>> 15;
    b = Math.imul(b + word, 0x1b873593);
    b ^= b >>> 13;
  }
  for (; at < end; at += 1) {
    a = Math.imul(a ^ bytes[at]!, 0xcc9e2d51);
    a ^= a >>> 15;
    b = Math.imul(b + bytes[at]!, 0x1b873593);
    b ^= b >>> 13;
  }
  return (a >>> 0) * 2 ** 21 + (b >>> 11) || 1;
}
