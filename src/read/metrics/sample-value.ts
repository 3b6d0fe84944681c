/** Longer than any double that a tool prints, and short enough that nothing slow can be asked of the pattern. */
const LENGTH_MOST = 64;

/** Each digit can be matched in one way only, so the pattern takes linear time. */
const DECIMAL = /^[+-]?(?:\d+(?:\.\d*)?|\.\d+)(?:e[+-]?\d+)?$/i;

/**
 * The number that Prometheus' formats write for a sample: a decimal, `NaN` (prom-client writes `Nan`) or `±Inf`.
 * Undefined for anything else: hexadecimal, empty text, and decimals that are too large for a double.
 */
export function parseSampleValue(text: string): number | undefined {
  if (text.length > LENGTH_MOST) return undefined;
  if (DECIMAL.test(text)) {
    const value = Number(text);
    return Number.isFinite(value) ? value : undefined;
  }
  switch (text.toLowerCase()) {
    case "nan":
      return Number.NaN;
    case "inf":
    case "+inf":
      return Number.POSITIVE_INFINITY;
    case "-inf":
      return Number.NEGATIVE_INFINITY;
    default:
      return undefined;
  }
}
