import { requireFinite } from "./domain.ts";
import { firstInteger } from "./search.ts";

/** A collection of numbers, such as all pairwise differences, that is too large to be held but can be counted. */
export interface CountableValues {
  readonly total: number;
  readonly smallest: number;
  readonly largest: number;
  /** How many values are below `limit`. */
  readonly countBelow: (limit: number) => number;
  /** Up to `atMost` of the values v with low ≤ v < high, in any order. */
  readonly listBetween: (low: number, high: number, atMost: number) => number[];
  /** One of the values, each as probable as every other. */
  readonly draw: () => number;
}

/** As many values as are listed at a time: the memory that a selection takes. */
const LISTED = 200_000;
const DRAWN = 4_000;

/**
 * The values at the given ranks, counted from 1 in ascending order, without holding all values.
 *
 * A sorted random sample of the values brackets each rank; the bracket is halved until its values can be listed and
 * sorted. Where many values are equal up to rounding, the result is one of them. The ranks must lie between 1 and `total`.
 * Throws RangeError where all values cannot be listed and their range is no finite number, because it has no middle.
 */
export function valuesAtRanks(values: CountableValues, ranks: readonly number[]): number[] {
  if (values.total <= LISTED) {
    const sorted = Float64Array.from(values.listBetween(-Infinity, Infinity, values.total)).sort();
    return ranks.map((rank) => sorted[rank - 1]!);
  }
  requireFinite("largest - smallest", values.largest - values.smallest);
  if (values.smallest === values.largest) return ranks.map(() => values.smallest);
  const sample = Float64Array.from({ length: DRAWN }, () => values.draw()).sort();
  const remembered = remembering(values);
  return ranks.map((rank) => valueAtRank(remembered, sample, rank));
}

/** The same values, counting and listing nothing twice: neighbouring ranks ask for the same. */
function remembering(values: CountableValues): CountableValues {
  const counts = new Map<number, number>();
  let last = { low: Number.NaN, high: Number.NaN, listed: [] as number[] };
  return {
    ...values,
    countBelow: (limit) => {
      const count = counts.get(limit) ?? values.countBelow(limit);
      counts.set(limit, count);
      return count;
    },
    listBetween: (low, high, atMost) => {
      if (last.low !== low || last.high !== high) last = { low, high, listed: values.listBetween(low, high, atMost) };
      return last.listed;
    },
  };
}

function valueAtRank(values: CountableValues, sample: Float64Array, rank: number): number {
  const span = values.largest - values.smallest;
  /** What counts as equal to a value up to rounding. */
  const roundingOf = (value: number) => Math.abs(value) * 1e-13 + span * 1e-16;
  const isAbove = (limit: number) => values.countBelow(limit) >= rank;
  const index = firstInteger(-1, sample.length, (i) => i === sample.length || isAbove(sample[i]!));
  let low = index === 0 ? values.smallest - span * 1e-12 : sample[index - 1]!;
  let high = index === sample.length ? values.largest + span * 1e-12 : sample[index]!;
  // A value that very many pairs share, such as a difference of 0, is tried first.
  const justAboveLow = low + roundingOf(low);
  if (justAboveLow < high && isAbove(justAboveLow)) high = justAboveLow;
  for (;;) {
    const below = values.countBelow(low);
    const inside = values.countBelow(high) - below;
    if (inside <= LISTED) {
      const listed = Float64Array.from(values.listBetween(low, high, LISTED)).sort();
      // Nothing lies between where counting is noisier than the values are far apart: then both ends are the value.
      return listed[Math.min(listed.length, Math.max(1, rank - below)) - 1] ?? low;
    }
    const middle = low + (high - low) / 2;
    // Each round leaves half of the doubles' range, of which some 2,100 halvings leave nothing between two neighbours.
    if (high - low <= 2 * roundingOf(low) || !(middle > low && middle < high)) {
      const listed = Float64Array.from(values.listBetween(low, high, LISTED)).sort();
      return listed[listed.length >> 1] ?? low;
    }
    if (isAbove(middle)) high = middle;
    else low = middle;
  }
}

/** The two ranks whose values' mean is the median; the same one twice where the total is odd. */
export function medianRanks(total: number): [number, number] {
  return [Math.floor((total + 1) / 2), Math.floor(total / 2) + 1];
}
