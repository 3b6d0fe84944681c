/** Above so many distinct values the latencies are held with fewer leading bits, which the distribution says of itself. */
export const DISTINCT_MOST = 8_388_608;
/** So many values are held one by one before they are put together into values with counts. */
export const LOOSE_MOST = 2_097_152;
const EXACT_BITS = 53;
const FIRST_CHUNK = 64;
const CHUNK = 4_096;
const NANOSECONDS_PER_US = 1_000;
const COUNT_MOST = 0xffff_ffff;

type Doubles = Float64Array;
type Numbers = Uint32Array | Doubles;

/** A distribution as plain arrays, which survive being sent to another thread. Values are microseconds where `isMicro`. */
export interface DistributionParts {
  readonly bits: number;
  readonly isMicro: boolean;
  readonly loose: readonly Numbers[];
  readonly values: Numbers;
  readonly counts: Numbers;
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
  #total = 0;
  // Values come one by one, and are only put down: of all that can be done with a latency that costs the least.
  // Most logs write whole microseconds, of which 32 bits hold an hour.
  #isMicro = true;
  // Full ones, and the one that is being filled.
  #chunks: Numbers[] = [];
  #chunk: Numbers = new Uint32Array(0);
  #fill = 0;
  #loose = 0;
  // Values in ascending order with how often each stands there: where there are too many to hold one by one.
  #values: Numbers = new Uint32Array(0);
  #counts: Numbers = new Uint32Array(0);
  #isSorted = true;

  /** Number of latencies. */
  get total(): number {
    return this.#total;
  }

  /** Leading bits of each value that are kept; 53 while every value is exact. */
  get bits(): number {
    return this.#bits;
  }

  /** How many numbers are held: at least as many as there are distinct values. */
  get held(): number {
    return this.#loose + this.#values.length;
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
    this.#total += count;
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
        this.#total -= 1;
        this.add(valueNs);
        return;
      }
    }
    this.#chunk[this.#fill] = value;
    this.#fill += 1;
    this.#loose += 1;
    this.#isSorted = false;
  }

  merge(other: Distribution): void {
    if (other.#bits < this.#bits) this.coarsen(other.#bits);
    if (this.#isMicro && !other.#isMicro) this.#widen();
    if (other.#isMicro === this.#isMicro && this.#bits === EXACT_BITS) this.#takeOver(other);
    else for (const valueNs of other.#looseNs()) this.add(valueNs);
    if (other.#values.length > 0) {
      this.#combine(...other.#heldAs(this.#isMicro, this.#bits));
      this.#total += other.#total - other.#loose;
    }
    this.#limit();
  }

  /** The value of the given 1-based rank in ascending order, in nanoseconds. RangeError outside 1…total. */
  valueAtRank(rank: number): number {
    if (!(rank >= 1 && rank <= this.#total)) throw new RangeError(`rank ${rank}, expected 1 to ${this.#total}`);
    if (this.#values.length === 0) {
      const value = this.#sorted()[Math.ceil(rank) - 1]!;
      return this.#isMicro ? value * NANOSECONDS_PER_US : value;
    }
    this.compact();
    let below = 0;
    for (let index = 0; index < this.#values.length; index += 1) {
      below += this.#counts[index]!;
      if (below >= rank) return this.#values[index]! * this.#unitNs;
    }
    throw new RangeError(`rank ${rank} of ${below}`);
  }

  /** How many latencies are greater than the limit. */
  countAbove(limitNs: number): number {
    let above = 0;
    for (const valueNs of this.#looseNs()) if (valueNs > limitNs) above += 1;
    for (let index = 0; index < this.#values.length; index += 1)
      if (this.#values[index]! * this.#unitNs > limitNs) above += this.#counts[index]!;
    return above;
  }

  /** Value in nanoseconds and number of latencies, ascending. */
  entries(): readonly (readonly [valueNs: number, count: number])[] {
    this.compact();
    return Array.from(this.#values, (value, index) => [value * this.#unitNs, this.#counts[index]!] as const);
  }

  /** Number of distinct values. */
  get distinct(): number {
    this.compact();
    return this.#values.length;
  }

  /** Puts equal values together. Changes nothing but the memory that they take. */
  compact(): void {
    if (this.#loose === 0) return;
    const [values, counts] = runs(this.#isSorted ? this.#sorted() : this.#looseInOrder(borrow));
    this.#empty();
    this.#combine(values, counts);
  }

  /** Keeps no more than so many leading bits of each value. More bits than it has are no change. */
  coarsen(bits: number): void {
    if (bits >= this.#bits) return;
    this.compact();
    if (this.#isMicro) this.#widen();
    [this.#values, this.#counts] = this.#heldAs(false, bits);
    this.#bits = bits;
  }

  /** How many distinct values would be left with so many leading bits. */
  distinctAt(bits: number): number {
    this.compact();
    if (bits >= this.#bits) return this.#values.length;
    let distinct = 0;
    let previous = Number.NaN;
    for (const held of this.#values) {
      const value = truncate(held * this.#unitNs, bits);
      if (value !== previous) distinct += 1;
      previous = value;
    }
    return distinct;
  }

  /** The distribution as plain arrays, which share its memory. */
  toParts(): DistributionParts {
    return {
      bits: this.#bits,
      isMicro: this.#isMicro,
      loose: this.#filled(),
      values: this.#values,
      counts: this.#counts,
    };
  }

  static fromParts({ bits, isMicro, loose, values, counts }: DistributionParts): Distribution {
    const distribution = new Distribution();
    distribution.#bits = bits;
    distribution.#isMicro = isMicro;
    distribution.#chunks = [...loose];
    distribution.#loose = loose.reduce((sum, chunk) => sum + chunk.length, 0);
    distribution.#isSorted = distribution.#loose === 0;
    distribution.#values = values;
    distribution.#counts = counts;
    distribution.#total = distribution.#loose + sumOf(counts);
    return distribution;
  }

  /** What was put down is never written again: both can hold it. */
  #takeOver(other: Distribution): void {
    this.#chunks.push(...other.#filled());
    this.#loose += other.#loose;
    this.#total += other.#loose;
    if (other.#loose > 0) this.#isSorted = false;
  }

  #addMany(valueNs: number, count: number): void {
    const value = truncate(valueNs, this.#bits);
    const us = value / NANOSECONDS_PER_US;
    if (this.#isMicro && us >>> 0 !== us) this.#widen();
    this.#combine(this.#isMicro ? Uint32Array.of(us) : Float64Array.of(value), Float64Array.of(count));
  }

  get #unitNs(): number {
    return this.#isMicro ? NANOSECONDS_PER_US : 1;
  }

  /** The values with counts in the unit that is asked for, nanoseconds where it is a wider one, with no more than so many bits. */
  #heldAs(isMicro: boolean, bits: number): [Numbers, Numbers] {
    if (isMicro === this.#isMicro && bits >= this.#bits) return [this.#values, this.#counts];
    const unitNs = this.#unitNs;
    const values = Float64Array.from(this.#values, (value) => value * unitNs);
    if (bits >= this.#bits) return [values, this.#counts];
    return joined(
      values.map((value) => truncate(value, bits)),
      this.#counts,
    );
  }

  #extend(): void {
    this.#limit();
    if (this.#fill > 0) this.#chunks.push(this.#chunk);
    const length = this.#chunks.length === 0 ? FIRST_CHUNK : CHUNK;
    this.#chunk = this.#isMicro ? new Uint32Array(length) : new Float64Array(length);
    this.#fill = 0;
  }

  #limit(): void {
    if (this.#loose > LOOSE_MOST) this.compact();
    if (this.#values.length > DISTINCT_MOST) this.coarsen(largestBits([this], DISTINCT_MOST));
  }

  /** From microseconds to nanoseconds. */
  #widen(): void {
    const loose = this.#looseNs();
    [this.#values, this.#counts] = this.#heldAs(false, EXACT_BITS);
    this.#isMicro = false;
    this.#chunks = loose.length > 0 ? [loose] : [];
    this.#chunk = new Float64Array(0);
    this.#fill = 0;
  }

  #empty(): void {
    this.#chunks = [];
    this.#chunk = new Uint32Array(0);
    this.#fill = 0;
    this.#loose = 0;
    this.#isSorted = true;
  }

  #filled(): readonly Numbers[] {
    return this.#fill === 0 ? this.#chunks : [...this.#chunks, this.#chunk.subarray(0, this.#fill)];
  }

  #looseNs(): Doubles {
    const loose = new Float64Array(this.#loose);
    let length = 0;
    for (const chunk of this.#filled()) {
      loose.set(chunk, length);
      length += chunk.length;
    }
    if (this.#isMicro) for (let index = 0; index < length; index += 1) loose[index]! *= NANOSECONDS_PER_US;
    return loose;
  }

  /** The loose values in ascending order, in their own unit. */
  #sorted(): Numbers {
    if (this.#isSorted && this.#chunks.length === 1) return this.#chunks[0]!;
    const sorted = this.#looseInOrder((_, length, isMicro) =>
      isMicro ? new Uint32Array(length) : new Float64Array(length),
    );
    this.#chunks = [sorted];
    this.#chunk = sorted.subarray(0, 0);
    this.#fill = 0;
    this.#isSorted = true;
    return sorted;
  }

  /** The loose values in ascending order, in their own unit and in memory that is taken from `room`. */
  #looseInOrder(room: typeof borrow): Numbers {
    const all = room("all", this.#loose, this.#isMicro);
    let length = 0;
    for (const chunk of this.#filled()) {
      all.set(chunk, length);
      length += chunk.length;
    }
    if (!(all instanceof Uint32Array) || all.length < DIGITS) return all.sort();
    return sortedByRadix(all, room("other", this.#loose, true) as Uint32Array);
  }

  /** Adds ascending values with their counts to those that are held so. */
  #combine(values: Numbers, counts: Numbers): void {
    if (this.#values.length === 0) {
      this.#values = values;
      this.#counts = counts;
      return;
    }
    const sumsMost = this.#total > COUNT_MOST || counts instanceof Float64Array || this.#counts instanceof Float64Array;
    const lengthMost = values.length + this.#values.length;
    const mergedValues = borrow("all", lengthMost, this.#isMicro);
    const mergedCounts = borrow("other", lengthMost, !sumsMost).fill(0);
    let length = 0;
    let mine = 0;
    let theirs = 0;
    while (mine < this.#values.length || theirs < values.length) {
      // Each round takes from one side at least, whatever the numbers are: behind the last value, the other side's is next.
      const isMine = theirs === values.length || this.#values[mine]! <= values[theirs]!;
      const isTheirs = !isMine || values[theirs] === this.#values[mine];
      mergedValues[length] = isMine ? this.#values[mine]! : values[theirs]!;
      if (isTheirs) mergedCounts[length]! += counts[theirs++]!;
      if (isMine) mergedCounts[length]! += this.#counts[mine++]!;
      length += 1;
    }
    this.#values = mergedValues.slice(0, length);
    this.#counts = mergedCounts.slice(0, length);
  }
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

/** Ascending numbers as distinct ones and how often each stands there. */
function runs(ascending: Numbers): [Numbers, Uint32Array] {
  let distinct = 0;
  for (let index = 0; index < ascending.length; index += 1)
    if (index === 0 || ascending[index] !== ascending[index - 1]) distinct += 1;
  const values = ascending instanceof Uint32Array ? new Uint32Array(distinct) : new Float64Array(distinct);
  const counts = new Uint32Array(distinct);
  let at = -1;
  for (let index = 0; index < ascending.length; index += 1) {
    if (index === 0 || ascending[index] !== ascending[index - 1]) values[(at += 1)] = ascending[index]!;
    counts[at]! += 1;
  }
  return [values, counts];
}

/** Ascending numbers, of which neighbours may be equal, with the counts of equal ones added up. */
function joined(ascending: Doubles, counts: Numbers): [Numbers, Numbers] {
  const sums = new Float64Array(counts.length);
  let length = 0;
  for (let index = 0; index < ascending.length; index += 1) {
    if (index === 0 || ascending[index] !== ascending[index - 1]) ascending[length++] = ascending[index]!;
    sums[length - 1]! += counts[index]!;
  }
  const kept = sums.subarray(0, length);
  return [ascending.slice(0, length), kept.every((sum) => sum <= COUNT_MOST) ? Uint32Array.from(kept) : kept.slice()];
}

const DIGIT_BITS = 11;
const DIGITS = 1 << DIGIT_BITS;

function sumOf(numbers: Numbers): number {
  let sum = 0;
  for (const number of numbers) sum += number;
  return sum;
}

const borrowed = new Map<string, Numbers>();

/** Memory for the while of one call: what is put together again and again would else leave as much behind as it holds. */
function borrow(purpose: "all" | "other", length: number, isMicro: boolean): Numbers {
  const name = `${purpose} ${isMicro}`;
  let held = borrowed.get(name);
  if (!held || held.length < length) {
    held = isMicro ? new Uint32Array(2 * length) : new Float64Array(2 * length);
    borrowed.set(name, held);
  }
  return held.subarray(0, length);
}

/** Sorts in three passes over the bits, which for many numbers is several times as fast as comparing them. */
function sortedByRadix(numbers: Uint32Array, other: Uint32Array): Uint32Array {
  let from = numbers;
  let to = other;
  for (let shift = 0; shift < 32; shift += DIGIT_BITS) {
    const places = new Uint32Array(DIGITS);
    for (let index = 0; index < from.length; index += 1) places[(from[index]! >>> shift) & (DIGITS - 1)]! += 1;
    let place = 0;
    for (let digit = 0; digit < DIGITS; digit += 1) {
      const count = places[digit]!;
      places[digit] = place;
      place += count;
    }
    for (let index = 0; index < from.length; index += 1) {
      const digit = (from[index]! >>> shift) & (DIGITS - 1);
      to[places[digit]!] = from[index]!;
      places[digit]! += 1;
    }
    [from, to] = [to, from];
  }
  return from;
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
