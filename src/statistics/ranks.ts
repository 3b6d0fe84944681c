/** Ranks of a sample, with what ties do to variances. */
export interface Ranking {
  /** Ranks from 1, tied values sharing the mean of theirs. */
  readonly ranks: Float64Array;
  /** How many values share each distinct value, in ascending order. */
  readonly tieSizes: readonly number[];
}

/** Ranks the values in O(n log n). */
export function rank(values: ArrayLike<number>): Ranking {
  const order = Uint32Array.from({ length: values.length }, (_, i) => i).sort((i, j) => values[i]! - values[j]!);
  const ranks = new Float64Array(values.length);
  const tieSizes: number[] = [];
  for (let from = 0; from < order.length;) {
    let to = from + 1;
    while (to < order.length && values[order[to]!] === values[order[from]!]) to++;
    for (let k = from; k < to; k++) ranks[order[k]!] = (from + 1 + to) / 2;
    tieSizes.push(to - from);
    from = to;
  }
  return { ranks, tieSizes };
}

/** Whether some values are equal. */
export function hasTies({ tieSizes }: Ranking): boolean {
  return tieSizes.some((size) => size > 1);
}

/** Σ f(t) over the sizes t of all groups of equal values. */
export function sumOverTies({ tieSizes }: Ranking, f: (size: number) => number): number {
  return tieSizes.reduce((sum, size) => sum + f(size), 0);
}
