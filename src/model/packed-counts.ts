/**
 * Ascending numbers with how often each stands there, in one or two bytes for each. What is written is how far a number
 * is from the one in front of it, seven bits a byte (LEB128), and how often it stands there only where that is not once.
 */
export interface PackedCounts {
  readonly bytes: Uint8Array;
  /** How many different numbers there are, and how many altogether. */
  readonly distinct: number;
  readonly total: number;
  /** Of one number in so many: where it is written, the number in front of it, and how many there are up to that one. */
  readonly marks: { readonly at: Float64Array; readonly before: Float64Array; readonly below: Float64Array };
}

/** Numbers in ascending order, of which neighbours may be equal. `next` goes to the first one, and to the one behind. */
export interface AscendingCounts {
  readonly value: number;
  readonly count: number;
  /** False behind the last one. */
  next(): boolean;
}

const MARK_EVERY = 1_024;
/** The first byte holds six bits of the distance beside what is said of the count, the others seven. */
const FIRST = 64;
const MORE = 128;
/** No number takes more bytes: itself as it stands in memory, and a count. */
const NUMBER_BYTES_MOST = 32;

/** Memory that is written to and copied out of: numbers are put together again and again. */
let written = new Uint8Array(1 << 16);
const double = new Float64Array(1);
const doubleBytes = new Uint8Array(double.buffer);

/** Takes ascending numbers and packs them. Only one at a time can be at work. */
class Packer {
  #at = 0;
  #value = Number.NaN;
  #count = 0;
  #previous = -1;
  #distinct = 0;
  #total = 0;
  readonly #marks = { at: [] as number[], before: [] as number[], below: [] as number[] };

  add(value: number, count: number): void {
    if (value === this.#value) {
      this.#count += count;
      return;
    }
    this.#write();
    this.#value = value;
    this.#count = count;
  }

  finish(): PackedCounts {
    this.#write();
    const { at, before, below } = this.#marks;
    return {
      bytes: written.slice(0, this.#at),
      distinct: this.#distinct,
      total: this.#total,
      marks: { at: Float64Array.from(at), before: Float64Array.from(before), below: Float64Array.from(below) },
    };
  }

  #write(): void {
    const value = this.#value;
    const count = this.#count;
    if (count === 0) return;
    if (this.#distinct % MARK_EVERY === 0) {
      this.#marks.at.push(this.#at);
      this.#marks.before.push(this.#previous);
      this.#marks.below.push(this.#total);
    }
    if (this.#at + NUMBER_BYTES_MOST > written.length) {
      const larger = new Uint8Array(2 * written.length);
      larger.set(written);
      written = larger;
    }
    const bytes = written;
    const isMany = count === 1 ? 0 : 1;
    const distance = value - this.#previous;
    if (distance > 0 && distance < FIRST && Number.isInteger(distance)) bytes[this.#at++] = (distance << 1) | isMany;
    else if (distance > 0 && Number.isInteger(distance) && value <= Number.MAX_SAFE_INTEGER) {
      bytes[this.#at++] = MORE | ((distance % FIRST) << 1) | isMany;
      this.#writeWhole(Math.floor(distance / FIRST));
    } else {
      // What no distance can tell stands behind one of nothing, which no two numbers have.
      bytes[this.#at++] = isMany;
      double[0] = value;
      bytes.set(doubleBytes, this.#at);
      this.#at += doubleBytes.length;
    }
    if (isMany) this.#writeWhole(count - 2);
    this.#previous = value;
    this.#distinct += 1;
    this.#total += count;
  }

  #writeWhole(number: number): void {
    let rest = number;
    for (; rest >= MORE; rest = Math.floor(rest / MORE)) written[this.#at++] = MORE | (rest % MORE);
    written[this.#at++] = rest;
  }
}

/** Goes through packed numbers, from the first one or from a mark on. */
class PackedCursor implements AscendingCounts {
  value = -1;
  count = 0;
  readonly #bytes: Uint8Array;
  #at = 0;

  constructor({ bytes, marks }: PackedCounts, mark?: number) {
    this.#bytes = bytes;
    if (mark === undefined) return;
    this.#at = marks.at[mark]!;
    this.value = marks.before[mark]!;
  }

  next(): boolean {
    const bytes = this.#bytes;
    if (this.#at === bytes.length) return false;
    const first = bytes[this.#at++]!;
    let distance = (first >>> 1) & (FIRST - 1);
    if (first >= MORE) distance += FIRST * this.#readWhole();
    if (distance === 0) {
      doubleBytes.set(bytes.subarray(this.#at, this.#at + doubleBytes.length));
      this.#at += doubleBytes.length;
      this.value = double[0]!;
    } else this.value += distance;
    this.count = (first & 1) === 0 ? 1 : 2 + this.#readWhole();
    return true;
  }

  #readWhole(): number {
    const bytes = this.#bytes;
    let byte = bytes[this.#at++]!;
    let number = byte & (MORE - 1);
    for (let unit = MORE; byte >= MORE; unit *= MORE) {
      byte = bytes[this.#at++]!;
      number += unit * (byte & (MORE - 1));
    }
    return number;
  }
}

/** Goes through a list, in which each number stands once for each time that it counts, or has a count beside it. */
class ListCursor implements AscendingCounts {
  value = Number.NaN;
  count = 1;
  readonly #numbers: ArrayLike<number>;
  readonly #counts: ArrayLike<number> | undefined;
  #at = 0;

  constructor(numbers: ArrayLike<number>, counts: ArrayLike<number> | undefined) {
    this.#numbers = numbers;
    this.#counts = counts;
  }

  next(): boolean {
    if (this.#at === this.#numbers.length) return false;
    this.value = this.#numbers[this.#at]!;
    if (this.#counts) this.count = this.#counts[this.#at]!;
    this.#at += 1;
    return true;
  }
}

export const NO_COUNTS: PackedCounts = new Packer().finish();

/** Ascending numbers as a list; each counts once where there are no counts. */
export function listed(ascending: ArrayLike<number>, counts?: ArrayLike<number>): AscendingCounts {
  return new ListCursor(ascending, counts);
}

export function unpacked(counts: PackedCounts): AscendingCounts {
  return new PackedCursor(counts);
}

/** Packs ascending numbers, each as what becomes of it, which must keep their order. */
export function packed(numbers: AscendingCounts, become?: (value: number) => number): PackedCounts {
  const packer = new Packer();
  while (numbers.next()) packer.add(become ? become(numbers.value) : numbers.value, numbers.count);
  return packer.finish();
}

/** Packs the numbers of both. */
export function packedTogether(one: AscendingCounts, other: AscendingCounts): PackedCounts {
  const packer = new Packer();
  let isOne = one.next();
  let isOther = other.next();
  // Each round takes from one side, whatever the numbers are: what is no number has no order.
  while (isOne || isOther) {
    if (isOne && (!isOther || one.value <= other.value)) {
      packer.add(one.value, one.count);
      isOne = one.next();
    } else {
      packer.add(other.value, other.count);
      isOther = other.next();
    }
  }
  return packer.finish();
}

/** The number of a 1-based rank. RangeError where there is none. */
export function packedAtRank(counts: PackedCounts, rank: number): number {
  const { below } = counts.marks;
  const mark = lastWhere(below.length, (index) => below[index]! < rank);
  const cursor = new PackedCursor(counts, mark);
  let reached = mark === undefined ? 0 : below[mark]!;
  while (cursor.next()) {
    reached += cursor.count;
    if (reached >= rank) return cursor.value;
  }
  throw new RangeError(`rank ${rank} of ${reached}`);
}

/** How many are greater than the limit. */
export function packedAbove(counts: PackedCounts, limit: number): number {
  const { below, before } = counts.marks;
  const mark = lastWhere(before.length, (index) => before[index]! <= limit);
  const cursor = new PackedCursor(counts, mark);
  let notAbove = mark === undefined ? 0 : below[mark]!;
  while (cursor.next() && cursor.value <= limit) notAbove += cursor.count;
  return counts.total - notAbove;
}

/** The last index for which it is so, where it is so up to one and no further; the first one where it is so for none, undefined where there is none. */
function lastWhere(length: number, isSo: (index: number) => boolean): number | undefined {
  if (length === 0) return undefined;
  let low = 0;
  let high = length - 1;
  while (low < high) {
    const middle = (low + high + 1) >>> 1;
    if (isSo(middle)) low = middle;
    else high = middle - 1;
  }
  return low;
}
