/** Above so many distinct values a distribution is held with fewer leading bits, and says what that costs. */
const DISTINCT_MOST = 32_768;
const EXACT_BITS = 53;

/**
 * A multiset of latencies in integer nanoseconds, mergeable, in bounded memory whatever the number of requests.
 *
 * Values are exact until more than 32 768 distinct ones were seen. From then on only the leading `bits` bits of each
 * value are kept, `bits` being the largest number with which at most 32 768 distinct values remain. That number is a
 * property of the values alone: halving the precision never separates two values that were together, and a part of the
 * data never needs fewer bits than the whole. So any split, in any order, merged, gives the same distribution.
 */
export class Distribution {
  #bits = EXACT_BITS;
  #counts = new Map<number, number>();
  #total = 0;
  #sorted: readonly (readonly [number, number])[] | undefined;

  /** Number of latencies. */
  get total(): number {
    return this.#total;
  }

  /** Largest relative distance of a reported value from the true one: 0 while every value is exact. */
  get relativeError(): number {
    return this.#bits === EXACT_BITS ? 0 : 2 ** (1 - this.#bits);
  }

  add(valueNs: number, count = 1): void {
    const key = this.#bits === EXACT_BITS ? valueNs : truncate(valueNs, this.#bits);
    this.#counts.set(key, (this.#counts.get(key) ?? 0) + count);
    this.#total += count;
    this.#sorted = undefined;
    if (this.#counts.size > DISTINCT_MOST) this.#coarsen(this.#bits - 1);
  }

  merge(other: Distribution): void {
    if (other.#bits < this.#bits) this.#coarsen(other.#bits);
    for (const [valueNs, count] of other.#counts) this.add(valueNs, count);
  }

  /** The value of the given 1-based rank in ascending order, in nanoseconds. RangeError outside 1…total. */
  valueAtRank(rank: number): number {
    if (!(rank >= 1 && rank <= this.#total)) throw new RangeError(`rank ${rank}, expected 1 to ${this.#total}`);
    const sorted = this.#ascending();
    let low = 0;
    let high = sorted.length - 1;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (sorted[middle]![1] >= rank) high = middle;
      else low = middle + 1;
    }
    return sorted[low]![0];
  }

  /** How many latencies are greater than the limit. */
  countAbove(limitNs: number): number {
    let above = 0;
    for (const [valueNs, count] of this.#counts) if (valueNs > limitNs) above += count;
    return above;
  }

  /** Value in nanoseconds and number of latencies, ascending. */
  entries(): readonly (readonly [valueNs: number, count: number])[] {
    return [...this.#counts].sort((a, b) => a[0] - b[0]);
  }

  #ascending(): readonly (readonly [number, number])[] {
    if (this.#sorted) return this.#sorted;
    let cumulative = 0;
    this.#sorted = this.entries().map(([valueNs, count]) => [valueNs, (cumulative += count)] as const);
    return this.#sorted;
  }

  #coarsen(bits: number): void {
    let next = bits;
    for (;;) {
      const counts = new Map<number, number>();
      for (const [valueNs, count] of this.#counts) {
        const key = truncate(valueNs, next);
        counts.set(key, (counts.get(key) ?? 0) + count);
      }
      if (counts.size <= DISTINCT_MOST || next === 1) {
        this.#counts = counts;
        this.#bits = next;
        this.#sorted = undefined;
        return;
      }
      next -= 1;
    }
  }
}

/** The value with all but its leading `bits` bits set to zero: at most 2^(1 - bits) of it is lost. */
function truncate(value: number, bits: number): number {
  if (value < 2 ** bits) return value;
  const unit = 2 ** (Math.floor(Math.log2(value)) + 1 - bits);
  return Math.floor(value / unit) * unit;
}
