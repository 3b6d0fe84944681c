const BARS = ["▁", "▂", "▃", "▄", "▅", "▆", "▇", "█"] as const;
const GAP = "·";

/** A row of bars, the least number the lowest; a dot where there is none. Equal numbers are bars of half height. */
export function sparkline(numbers: readonly (number | null)[]): string {
  const known = numbers.filter((number) => number !== null);
  const low = known.reduce((least, number) => Math.min(least, number), Number.POSITIVE_INFINITY);
  const high = known.reduce((most, number) => Math.max(most, number), Number.NEGATIVE_INFINITY);
  return numbers.map((number) => (number === null ? GAP : barOf(number, low, high))).join("");
}

function barOf(number: number, low: number, high: number): string {
  if (high === low) return BARS[3];
  return BARS[Math.min(BARS.length - 1, Math.floor(((number - low) / (high - low)) * BARS.length))]!;
}
