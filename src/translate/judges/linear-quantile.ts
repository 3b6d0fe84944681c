/**
 * The quantile of `sorted` at `q`, by linear interpolation between order statistics: with h = q (n − 1), the value at
 * ⌊h⌋ plus (h − ⌊h⌋) times the distance to the next (type 7 of Hyndman & Fan 1996, The American Statistician 50, 361-365).
 * Throws RangeError for an empty sample and unless 0 ≤ q ≤ 1.
 */
export function linearQuantile(sorted: ArrayLike<number>, q: number): number {
  if (sorted.length === 0) throw new RangeError("found no values, expected at least one");
  if (!(q >= 0 && q <= 1)) throw new RangeError(`found q "${q}", expected a number from 0 to 1`);
  const position = q * (sorted.length - 1);
  const below = Math.floor(position);
  const low = sorted[below]!;
  const high = sorted[below + 1] ?? low;
  return low + (high - low) * (position - below);
}

/** The values in ascending order, without a NaN. */
export function ascending(values: ArrayLike<number>): Float64Array {
  return Float64Array.from(values)
    .filter((value) => !Number.isNaN(value))
    .sort();
}
