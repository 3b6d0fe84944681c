/**
 * The number of pairs i < j with valuesᵢ > valuesⱼ, in O(n log n) time and O(n) memory, by merge sort.
 *
 * Source: Knight 1966, JASA 61, 436-439. `values` is left as it was.
 */
export function countInversions(values: ArrayLike<number>): number {
  let count = 0;
  mergeSort(values, (_, from, to) => {
    count += to - from;
    return true;
  });
  return count;
}

/** Calls `visit(i, j)` for every pair i < j with valuesᵢ > valuesⱼ until it returns false, in O(n log n + visits) time. */
export function visitInversions(values: ArrayLike<number>, visit: (i: number, j: number) => boolean): void {
  mergeSort(values, (order, from, to, right) => {
    for (let left = from; left < to; left++) if (!visit(order[left]!, order[right]!)) return false;
    return true;
  });
}

/**
 * Sorts the positions of the values. Each time that a value is put before greater ones that stood before it, their
 * positions are those of `order` in [from, to) and its own is that at `right`; a false from `onInversions` ends it.
 */
function mergeSort(
  values: ArrayLike<number>,
  onInversions: (order: Uint32Array, from: number, to: number, right: number) => boolean,
): void {
  const n = values.length;
  let source = Uint32Array.from({ length: n }, (_, i) => i);
  let target = new Uint32Array(n);
  for (let width = 1; width < n; width *= 2) {
    for (let start = 0; start < n; start += 2 * width) {
      const middle = Math.min(start + width, n);
      const end = Math.min(start + 2 * width, n);
      let left = start;
      let right = middle;
      let k = start;
      while (left < middle && right < end) {
        if (values[source[left]!]! <= values[source[right]!]!) {
          target[k++] = source[left++]!;
          continue;
        }
        if (!onInversions(source, left, middle, right)) return;
        target[k++] = source[right++]!;
      }
      while (left < middle) target[k++] = source[left++]!;
      while (right < end) target[k++] = source[right++]!;
    }
    [source, target] = [target, source];
  }
}
