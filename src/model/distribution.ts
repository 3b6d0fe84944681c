import {
  listed,
  NO_COUNTS,
  packed,
  packedAbove,
  packedAtRank,
  type PackedCounts,
  packedTogether,
  unpacked,
} from "./packed-counts.ts";
import { RankedValues, type Values } from "./ranked-values.ts";

/** Above so many distinct values the latencies are held with fewer leading bits, which the distribution says of itself. */
export const DISTINCT_MOST = 16_777_216;
/** So many values are held one by one before they are put together into values with counts. */
export const LOOSE_MOST = 4_194_304;
const EXACT_BITS = 53;
const FIRST_CHUNK = 64;
const CHUNK = 4_096;
const NANOSECONDS_PER_US = 1_000;

/** A distribution as plain arrays, which survive being sent to another thread. Values are microseconds where `isMicro`. */
export interface DistributionParts {
  readonly bits: number;
  readonly isMicro: boolean;
  readonly loose: readonly Values[];
  readonly packed: PackedCounts;
}

/**
 * A multiset of latencies in integer nanoseconds, mergeable, in bounded memory whatever the number of requests.
 *
 * Values are exact until there are more than `DISTINCT_MOST` distinct ones. From then on only the leading `bits` bits of
 * each value are kept, `bits` being the largest number with which at most `DISTINCT_MOST` distinct values remain. That
 * number is a property of the values alone: halving the precision never separates two values that were together, and a
 * part of the data never needs fewer bits than the whole. So any split, in any order, merged, gives the same distribution.
 * The distributions of one tally share the limit (`limitTogether`), and the same argument holds for all of them at once.
 */
export class Distribution {
  #bits = EXACT_BITS;
  // Values come one by one, and are only put down: of all that can be done with a latency that costs the least.
  // Most logs write whole microseconds, of which 32 bits hold an hour.
  #isMicro = true;
  // Full ones, and the one that is being filled.
  #chunks: Values[] = [];
  #chunk: Values = new Uint32Array(0);
  #fill = 0;
  #loose = 0;
  /** Whether another distribution may hold the same chunks. */
  #isShared = false;
  /** The loose values, once somebody has asked for one by its rank. */
  #ranked: RankedValues | undefined;
  // Where there are too many to hold one by one.
  #packed: PackedCounts = NO_COUNTS;

  /** Number of latencies. */
  get total(): number {
    return this.#loose + this.#packed.total;
  }

  /** Leading bits of each value that are kept; 53 while every value is exact. */
  get bits(): number {
    return this.#bits;
  }

  /** How many numbers are held: at least as many as there are distinct values. */
  get held(): number {
    return this.#loose + this.#packed.distinct;
  }

  /** How many values are held one by one. */
  get loose(): number {
    return this.#loose;
  }

  /** Largest relative distance of a reported value from the true one: 0 while every value is exact. */
  get relativeError(): number {
    return this.#bits === EXACT_BITS ? 0 : 2 ** (1 - this.#bits);
  }

  add(valueNs: number, count = 1): void {
    if (count !== 1) {
      this.#addMany(valueNs, count);
      return;
    }
    // Making room may put fewer bits into use: it comes before the value is looked at.
    if (this.#fill === this.#chunk.length) this.#extend();
    let value = this.#bits === EXACT_BITS ? valueNs : truncate(valueNs, this.#bits);
    if (this.#isMicro) {
      const us = value / NANOSECONDS_PER_US;
      if (us >>> 0 === us) value = us;
      else {
        this.#widen();
        this.add(valueNs);
        return;
      }
    }
    this.#chunk[this.#fill] = value;
    this.#fill += 1;
    this.#loose += 1;
  }

  merge(other: Distribution): void {
    if (other.#bits < this.#bits) this.coarsen(other.#bits);
    if (this.#isMicro && !other.#isMicro) this.#widen();
    if (other.#isMicro === this.#isMicro && this.#bits === EXACT_BITS) this.#takeOver(other);
    else for (const valueNs of other.#looseNs()) this.add(valueNs);
    if (other.#packed.distinct > 0) {
      const theirs = other.#packedAs(this.#isMicro, this.#bits);
      this.#packed = this.#packed.distinct === 0 ? theirs : packedTogether(unpacked(this.#packed), unpacked(theirs));
    }
    this.#limit();
  }

  /** The value of the given 1-based rank in ascending order, in nanoseconds. RangeError outside 1…total. */
  valueAtRank(rank: number): number {
    if (!(rank >= 1 && rank <= this.total)) throw new RangeError(`rank ${rank}, expected 1 to ${this.total}`);
    if (this.#packed.distinct === 0) return this.#unitNs * this.#rankedValues().at(Math.ceil(rank) - 1);
    this.compact();
    return this.#unitNs * packedAtRank(this.#packed, rank);
  }

  /** How many latencies are greater than the limit. */
  countAbove(limitNs: number): number {
    const unitNs = this.#unitNs;
    // The greatest whole number of units that is not above the limit, whatever the division rounded to.
    let limit = unitNs === 1 ? limitNs : Math.floor(limitNs / unitNs);
    if (limit * unitNs > limitNs) limit -= 1;
    let above = packedAbove(this.#packed, limit);
    for (const chunk of this.#filled())
      for (let index = 0; index < chunk.length; index += 1) if (chunk[index]! > limit) above += 1;
    return above;
  }

  /** Value in nanoseconds and number of latencies, ascending. */
  entries(): readonly (readonly [valueNs: number, count: number])[] {
    this.compact();
    const entries: [number, number][] = [];
    for (const counts = unpacked(this.#packed); counts.next();)
      entries.push([counts.value * this.#unitNs, counts.count]);
    return entries;
  }

  /** Number of distinct values. */
  get distinct(): number {
    this.compact();
    return this.#packed.distinct;
  }

  /** Puts equal values together. Changes nothing but the memory that they take. */
  compact(): void {
    if (this.#loose === 0) return;
    const used = this.#isShared ? [] : [...this.#chunks, this.#chunk];
    const loose = listed(this.#rankedValues().ascending());
    this.#packed = this.#packed.distinct === 0 ? packed(loose) : packedTogether(unpacked(this.#packed), loose);
    giveBack(used);
    this.#chunks = [];
    this.#chunk = new Uint32Array(0);
    this.#fill = 0;
    this.#loose = 0;
    this.#isShared = false;
    this.#ranked = undefined;
  }

  /** Keeps no more than so many leading bits of each value. More bits than it has are no change. */
  coarsen(bits: number): void {
    if (bits >= this.#bits) return;
    this.compact();
    if (this.#isMicro) this.#widen();
    this.#packed = this.#packedAs(false, bits);
    this.#bits = bits;
  }

  /** How many distinct values would be left with so many leading bits. */
  distinctAt(bits: number): number {
    this.compact();
    if (bits >= this.#bits) return this.#packed.distinct;
    let distinct = 0;
    let previous = Number.NaN;
    for (const counts = unpacked(this.#packed); counts.next();) {
      const value = truncate(counts.value * this.#unitNs, bits);
      if (value !== previous) distinct += 1;
      previous = value;
    }
    return distinct;
  }

  /** The distribution as plain arrays, which share its memory. */
  toParts(): DistributionParts {
    this.#isShared = true;
    return { bits: this.#bits, isMicro: this.#isMicro, loose: this.#filled(), packed: this.#packed };
  }

  static fromParts({ bits, isMicro, loose, packed: held }: DistributionParts): Distribution {
    const distribution = new Distribution();
    distribution.#bits = bits;
    distribution.#isMicro = isMicro;
    distribution.#chunks = [...loose];
    distribution.#loose = loose.reduce((sum, chunk) => sum + chunk.length, 0);
    distribution.#isShared = true;
    distribution.#packed = held;
    return distribution;
  }

  /** The distribution of ascending values, in nanoseconds with no more leading bits than that, and of their counts. */
  static ofCounts(valuesNs: readonly number[], counts: readonly number[], bits: number): Distribution {
    const distribution = new Distribution();
    distribution.#bits = bits;
    distribution.#isMicro = false;
    distribution.#packed = packed(listed(valuesNs, counts));
    return distribution;
  }

  /** The latencies of all of them. Those that are packed are put together by pairs, so that none is packed again for each. */
  static together(distributions: readonly Distribution[]): Distribution {
    if (distributions.length <= 2) {
      const merged = new Distribution();
      for (const one of distributions) merged.merge(one);
      return merged;
    }
    const half = distributions.length >>> 1;
    return Distribution.together([
      Distribution.together(distributions.slice(0, half)),
      Distribution.together(distributions.slice(half)),
    ]);
  }

  /** What was put down is never written again: both can hold it. */
  #takeOver(other: Distribution): void {
    if (other.#loose === 0) return;
    this.#chunks.push(...other.#filled());
    this.#loose += other.#loose;
    this.#isShared = true;
    other.#isShared = true;
  }

  #addMany(valueNs: number, count: number): void {
    const value = truncate(valueNs, this.#bits);
    const us = value / NANOSECONDS_PER_US;
    if (this.#isMicro && us >>> 0 !== us) this.#widen();
    const one = listed([this.#isMicro ? us : value], [count]);
    this.#packed = packedTogether(unpacked(this.#packed), one);
  }

  get #unitNs(): number {
    return this.#isMicro ? NANOSECONDS_PER_US : 1;
  }

  /** The values with counts in the unit that is asked for, nanoseconds where it is a wider one, with no more than so many bits. */
  #packedAs(isMicro: boolean, bits: number): PackedCounts {
    if (isMicro === this.#isMicro && bits >= this.#bits) return this.#packed;
    const unitNs = this.#unitNs;
    return packed(unpacked(this.#packed), (value) => truncate(value * unitNs, bits));
  }

  #extend(): void {
    this.#limit();
    this.#ranked = undefined;
    if (this.#fill > 0) this.#chunks.push(this.#chunk);
    const length = this.#chunks.length === 0 ? FIRST_CHUNK : CHUNK;
    this.#chunk = this.#isMicro ? chunkOf(length) : new Float64Array(length);
    this.#fill = 0;
  }

  #limit(): void {
    if (this.#loose > LOOSE_MOST) this.compact();
    if (this.#packed.distinct > DISTINCT_MOST) this.coarsen(largestBits([this], DISTINCT_MOST));
  }

  /** From microseconds to nanoseconds. */
  #widen(): void {
    const loose = this.#looseNs();
    this.#packed = this.#packedAs(false, EXACT_BITS);
    this.#isMicro = false;
    this.#hold(loose);
  }

  /** Holds these loose values in the place of those that it held. */
  #hold(loose: Values): void {
    this.#chunks = loose.length > 0 ? [loose] : [];
    this.#chunk = loose.subarray(0, 0);
    this.#fill = 0;
    this.#ranked = undefined;
  }

  #filled(): readonly Values[] {
    return this.#fill === 0 ? this.#chunks : [...this.#chunks, this.#chunk.subarray(0, this.#fill)];
  }

  #looseNs(): Float64Array {
    const loose = new Float64Array(this.#loose);
    let length = 0;
    for (const chunk of this.#filled()) {
      loose.set(chunk, length);
      length += chunk.length;
    }
    if (this.#isMicro) for (let index = 0; index < length; index += 1) loose[index]! *= NANOSECONDS_PER_US;
    return loose;
  }

  /** The loose values by their ranks; they are held in that form from here on, until another one comes. */
  #rankedValues(): RankedValues {
    if (!this.#ranked) {
      const ranked = new RankedValues(this.#filled(), this.#loose, this.#isMicro);
      this.#hold(ranked.values);
      this.#ranked = ranked;
    }
    return this.#ranked;
  }
}

/** Chunks that were used and may be used again: memory that is given up and asked for anew piles up before it is free. */
const free: Uint32Array[] = [];

function chunkOf(length: number): Uint32Array {
  return (length === CHUNK ? free.pop() : undefined) ?? new Uint32Array(length);
}

function giveBack(chunks: readonly Values[]): void {
  for (const chunk of chunks)
    if (chunk instanceof Uint32Array && chunk.length === CHUNK && free.length < LOOSE_MOST / CHUNK) free.push(chunk);
}

/**
 * Holds all the distributions with the same number of leading bits: the largest with which they have at most
 * `distinctMost` distinct values together.
 */
export function limitTogether(distributions: readonly Distribution[], distinctMost: number = DISTINCT_MOST): void {
  const held = distributions.reduce((sum, distribution) => sum + distribution.held, 0);
  const least = distributions.reduce((bits, distribution) => Math.min(bits, distribution.bits), EXACT_BITS);
  for (const distribution of distributions) distribution.coarsen(least);
  if (held <= distinctMost) return;
  const bits = largestBits(distributions, distinctMost);
  for (const distribution of distributions) distribution.coarsen(bits);
}

function largestBits(distributions: readonly Distribution[], distinctMost: number): number {
  const fits = (bits: number): boolean =>
    distributions.reduce((sum, distribution) => sum + distribution.distinctAt(bits), 0) <= distinctMost;
  if (fits(EXACT_BITS)) return EXACT_BITS;
  // The fewer bits, the fewer distinct values: the largest number that fits is found by halving.
  let low = 1;
  let high = EXACT_BITS - 1;
  while (low < high) {
    const middle = (low + high + 1) >>> 1;
    if (fits(middle)) low = middle;
    else high = middle - 1;
  }
  return low;
}

const scratch = new Float64Array(1);
const scratchWords = new Uint32Array(scratch.buffer);
/** Where the less significant half of a double stands on this machine. */
const LOW_WORD = new Uint8Array(new Uint16Array([1]).buffer)[0] === 1 ? 0 : 1;

/** The value with all but its leading `bits` bits set to zero: at most 2^(1 - bits) of it is lost. */
function truncate(value: number, bits: number): number {
  // A double is its leading 53 bits and an exponent: the bits that are not kept are cleared in place.
  const cleared = EXACT_BITS - bits;
  scratch[0] = value;
  if (cleared >= 32) {
    scratchWords[LOW_WORD] = 0;
    scratchWords[1 - LOW_WORD] = (scratchWords[1 - LOW_WORD]! >>> (cleared - 32)) << (cleared - 32);
  } else scratchWords[LOW_WORD] = (scratchWords[LOW_WORD]! >>> cleared) << cleared;
  return scratch[0];
}
