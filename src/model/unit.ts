/** The units that a plan may write and a finding may carry. Every quantity is held in the base unit of its dimension. */
export type Unit = "ms" | "ratio" | "count" | "bytes" | "none";

/** How many base units one written unit is, and in which base unit: `0.4s` is 400 `ms`, `99%` is 0.99 `ratio`. */
export const WRITTEN_UNITS: Readonly<
  Record<string, { readonly base: Unit; readonly num: number; readonly den: number }>
> = {
  ns: { base: "ms", num: 1, den: 1_000_000 },
  us: { base: "ms", num: 1, den: 1_000 },
  µs: { base: "ms", num: 1, den: 1_000 },
  ms: { base: "ms", num: 1, den: 1 },
  s: { base: "ms", num: 1_000, den: 1 },
  m: { base: "ms", num: 60_000, den: 1 },
  min: { base: "ms", num: 60_000, den: 1 },
  h: { base: "ms", num: 3_600_000, den: 1 },
  d: { base: "ms", num: 86_400_000, den: 1 },
  "%": { base: "ratio", num: 1, den: 100 },
  ratio: { base: "ratio", num: 1, den: 1 },
  count: { base: "count", num: 1, den: 1 },
  B: { base: "bytes", num: 1, den: 1 },
  bytes: { base: "bytes", num: 1, den: 1 },
  kB: { base: "bytes", num: 1_000, den: 1 },
  MB: { base: "bytes", num: 1_000_000, den: 1 },
  GB: { base: "bytes", num: 1_000_000_000, den: 1 },
  KiB: { base: "bytes", num: 1_024, den: 1 },
  MiB: { base: "bytes", num: 1_048_576, den: 1 },
  GiB: { base: "bytes", num: 1_073_741_824, den: 1 },
  none: { base: "none", num: 1, den: 1 },
};

/**
 * A written decimal times num/den, rounded once: `99.9` `%` is the double nearest to 0.999, and not the quotient of two
 * doubles that are near to it. Where den is a power of ten the point is shifted in the decimal digits.
 */
export function toBase(written: number, unit: { readonly num: number; readonly den: number }): number {
  if (!Number.isFinite(written) || unit.den === 1) return written * unit.num;
  const match = /^(-?)(\d+)(?:\.(\d+))?(?:e([+-]\d+))?$/.exec(String(written));
  const shift = String(unit.den).length - 1;
  if (!match || 10 ** shift !== unit.den) return (written * unit.num) / unit.den;
  const [, sign, whole, fraction = "", exponent = "0"] = match;
  const digits = BigInt(`${whole}${fraction}`) * BigInt(unit.num);
  return Number(`${sign}${digits}e${Number(exponent) - fraction.length - shift}`);
}
