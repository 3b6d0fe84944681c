/** Fewer numbers are sorted at once. */
const FEW = 1_024;
/** Numbers are told apart by their eight leading bits before they are sorted. */
const LEADING_BITS = 8;
const LEADING = 1 << LEADING_BITS;
/** Numbers of 64 bits and more share the last place. */
const EXPONENT_MOST = 63;
const PLACES = (EXPONENT_MOST - LEADING_BITS) * LEADING + 2 * LEADING;
const EXPONENT_BIAS = 1_023;

/** How many numbers each place has, while they are counted. */
const counted = new Uint32Array(PLACES);
const double = new Float64Array(1);
const doubleWords = new Uint32Array(double.buffer);
/** Where the more significant half of a double stands on this machine. */
const HIGH_WORD = new Uint8Array(new Uint16Array([1]).buffer)[0] === 1 ? 1 : 0;

export type Values = Uint32Array | Float64Array;

/**
 * Numbers that are not negative, put into places by their leading bits, of which each is sorted when it is looked at: the
 * number of a rank is found without putting all into order.
 */
export class RankedValues {
  /** All of them; where they were not sorted, in no order within a place. */
  readonly values: Values;
  /** Where the numbers of each place end, from the first place that has any to the last; absent where all are in order. */
  readonly #ends: Uint32Array | undefined;
  readonly #isSorted: Uint8Array;

  constructor(parts: readonly Values[], length: number, isWhole: boolean) {
    this.values = isWhole ? new Uint32Array(length) : new Float64Array(length);
    this.#ends =
      length < FEW ? undefined : isWhole ? this.#scatter(parts, placeOfWhole) : this.#scatter(parts, placeOfDouble);
    this.#isSorted = new Uint8Array(this.#ends?.length ?? 0);
    if (this.#ends) return;
    let filled = 0;
    for (const part of parts) {
      this.values.set(part, filled);
      filled += part.length;
    }
    this.values.sort();
  }

  /** The number that has so many others in front of it. */
  at(index: number): number {
    const ends = this.#ends;
    if (ends) {
      let low = 0;
      let high = ends.length - 1;
      while (low < high) {
        const middle = (low + high) >>> 1;
        if (ends[middle]! > index) high = middle;
        else low = middle + 1;
      }
      this.#sort(low);
    }
    return this.values[index]!;
  }

  /** All of them in ascending order. */
  ascending(): Values {
    for (let place = 0; place < this.#isSorted.length; place += 1) this.#sort(place);
    return this.values;
  }

  #scatter(parts: readonly Values[], placeOf: (value: number) => number): Uint32Array {
    const { values } = this;
    counted.fill(0);
    for (const part of parts) for (let index = 0; index < part.length; index += 1) counted[placeOf(part[index]!)]! += 1;
    let first = 0;
    while (counted[first] === 0) first += 1;
    let last = PLACES - 1;
    while (counted[last] === 0) last -= 1;
    const ends = counted.slice(first, last + 1);
    let begin = 0;
    for (let place = 0; place < ends.length; place += 1) {
      const count = ends[place]!;
      ends[place] = begin;
      begin += count;
    }
    for (const part of parts) {
      for (let index = 0; index < part.length; index += 1) {
        const value = part[index]!;
        const place = placeOf(value) - first;
        values[ends[place]!] = value;
        ends[place]! += 1;
      }
    }
    return ends;
  }

  #sort(place: number): void {
    if (this.#isSorted[place] === 1) return;
    this.#isSorted[place] = 1;
    const begin = place === 0 ? 0 : this.#ends![place - 1]!;
    const end = this.#ends![place]!;
    if (end - begin < 2) return;
    if (end - begin <= INSERTED_MOST) insertionSort(this.values, begin, end);
    else this.values.subarray(begin, end).sort();
  }
}

/** So few are put into order faster here than by a call. */
const INSERTED_MOST = 32;

function insertionSort(values: Values, begin: number, end: number): void {
  for (let index = begin + 1; index < end; index += 1) {
    const value = values[index]!;
    let at = index;
    for (; at > begin && values[at - 1]! > value; at -= 1) values[at] = values[at - 1]!;
    values[at] = value;
  }
}

/** Greater numbers never have a smaller place. */
function placeOfWhole(value: number): number {
  if (value < LEADING) return value;
  const shift = 31 - LEADING_BITS - Math.clz32(value);
  return (shift << LEADING_BITS) + (value >>> shift);
}

function placeOfDouble(value: number): number {
  if (value < LEADING) return value | 0;
  double[0] = value;
  const high = doubleWords[HIGH_WORD]!;
  const exponent = (high >>> 20) - EXPONENT_BIAS;
  if (exponent >= EXPONENT_MOST) return PLACES - 1;
  return ((exponent - LEADING_BITS) << LEADING_BITS) + LEADING + ((high >>> (20 - LEADING_BITS)) & (LEADING - 1));
}
