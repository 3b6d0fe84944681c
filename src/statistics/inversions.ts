/**
 * The number of pairs i < j with valuesᵢ > valuesⱼ, in O(n log n) time and O(n) memory, by merge sort.
 *
 * Source: Knight 1966, JASA 61, 436-439. `values` is left as it was.
 */
export function countInversions(values: ArrayLike<number>): number {
  const n = values.length;
  let source = Float64Array.from(values);
  let target = new Float64Array(n);
  let count = 0;
  for (let width = 1; width < n; width *= 2) {
    for (let start = 0; start < n; start += 2 * width) {
      const middle = Math.min(start + width, n);
      const end = Math.min(start + 2 * width, n);
      let left = start;
      let right = middle;
      let k = start;
      while (left < middle && right < end) {
        if (source[left]! <= source[right]!) {
          target[k++] = source[left++]!;
        } else {
          count += middle - left;
          target[k++] = source[right++]!;
        }
      }
      while (left < middle) target[k++] = source[left++]!;
      while (right < end) target[k++] = source[right++]!;
    }
    [source, target] = [target, source];
  }
  return count;
}

/**
 * Calls `visit(i, j)` for every pair i < j with valuesᵢ > valuesⱼ until it returns false, in O(n log n + visits) time: the
 * same merge sort, of positions.
 */
export function visitInversions(values: ArrayLike<number>, visit: (i: number, j: number) => boolean): void {
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
        for (let i = left; i < middle; i++) if (!visit(source[i]!, source[right]!)) return;
        target[k++] = source[right++]!;
      }
      while (left < middle) target[k++] = source[left++]!;
      while (right < end) target[k++] = source[right++]!;
    }
    [source, target] = [target, source];
  }
}
