const BLOCKS = "▁▂▃▄▅▆▇█";
/** Where there is no value: it is not zero, and not the least. */
const GAP = "·";

/**
 * Values as a line of block characters, from the least to the greatest of them; equal values are of half height. More than
 * `most` values are taken together by runs of the same length, each shown by its greatest.
 */
export function sparkline(values: readonly (number | null)[], most = 24): string {
  const columns = values.length <= most ? values : taken(values, most);
  const known = columns.filter((value) => value !== null);
  const low = known.reduce((least, value) => Math.min(least, value), Number.POSITIVE_INFINITY);
  const high = known.reduce((greatest, value) => Math.max(greatest, value), Number.NEGATIVE_INFINITY);
  return columns
    .map((value) => {
      if (value === null) return GAP;
      const part = high > low ? (value - low) / (high - low) : 0.4;
      return BLOCKS[Math.min(BLOCKS.length - 1, Math.floor(part * BLOCKS.length))]!;
    })
    .join("");
}

function taken(values: readonly (number | null)[], most: number): readonly (number | null)[] {
  return Array.from({ length: most }, (_, index) => {
    const run = values.slice(
      Math.floor((index * values.length) / most),
      Math.floor(((index + 1) * values.length) / most),
    );
    return run.reduce<number | null>(
      (greatest, value) => (value === null ? greatest : greatest === null ? value : Math.max(greatest, value)),
      null,
    );
  });
}
