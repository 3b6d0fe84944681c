import { rank, sumOverTies } from "../../statistics/ranks.ts";
import { normalQuantile } from "../../statistics/special.ts";

/** How far the canary is shifted against the baseline, as Kayenta computes it. */
export interface KayentaShift {
  readonly low: number;
  /** May lie below `low`: the original returns its root finder's artefacts of ties as they are. */
  readonly high: number;
  readonly estimate: number;
}

const ROOT_TOLERANCE = 1e-4;
const ROOT_STEPS = 1000;
/** The 2.22e-16 of R's zeroin. */
const DOUBLE_EPSILON = Number.EPSILON;

/**
 * The standardised rank-sum statistic of x − μ against y, less `quantile`:
 * (W − ½ sign W) / σ − quantile, W = Σ ranks of x − μ in the pooled sample − n(n+1)/2 − nm/2,
 * σ² = nm/12 (n + m + 1 − Σ(t³−t) / ((n+m)(n+m−1))), t the sizes of the groups of equal values.
 *
 * R Core Team, stats::wilcox.test, asymptotic branch with continuity correction; kayenta MannWhitney.scala.
 * Throws RangeError where every value is tied.
 */
export function rankSumExcess(x: readonly number[], y: readonly number[], mu: number, quantile: number): number {
  const [n, m] = [x.length, y.length];
  const pooled = new Float64Array(n + m);
  for (let i = 0; i < n; i += 1) pooled[i] = x[i]! - mu;
  pooled.set(y, n);
  const ranking = rank(pooled);
  let rankSum = 0;
  for (let i = 0; i < n; i += 1) rankSum += ranking.ranks[i]!;
  const w = rankSum - (n * (n + 1)) / 2 - (n * m) / 2;
  const ties = sumOverTies(ranking, (t) => t ** 3 - t) / ((n + m) * (n + m - 1));
  const sigma = Math.sqrt(((n * m) / 12) * (n + m + 1 - ties));
  if (!(sigma > 0)) throw new RangeError("cannot compute a confidence interval when all observations are tied");
  return (w - 0.5 * Math.sign(w)) / sigma - quantile;
}

/**
 * The interval and the estimate of the shift of `x` (canary) over `y` (baseline): roots of {@link rankSumExcess} at
 * ∓Φ⁻¹(α/2) and 0 between min x − max y and max x − min y, where a bound without a root is clamped to that range.
 * The roots are found to 10⁻⁴ only, as in the original: a finer tolerance gives other classifications.
 */
export function kayentaShift(x: readonly number[], y: readonly number[], confidence: number): KayentaShift {
  const [xRange, yRange] = [rangeOf(x), rangeOf(y)];
  const from = xRange.min - yRange.max;
  const to = xRange.max - yRange.min;
  const rootAt = (quantile: number): number => {
    const excess = (mu: number) => rankSumExcess(x, y, mu, quantile);
    if (excess(from) <= 0) return from;
    if (excess(to) >= 0) return to;
    return coarseRoot(excess, from, to);
  };
  const z = normalQuantile((1 - confidence) / 2);
  const [low, high] = [rootAt(-z), rootAt(z)];
  return { low, high, estimate: coarseRoot((mu) => rankSumExcess(x, y, mu, 0), from, to) };
}

function rangeOf(values: readonly number[]): { min: number; max: number } {
  let [min, max] = [Infinity, -Infinity];
  for (const value of values) {
    if (value < min) min = value;
    if (value > max) max = value;
  }
  return { min, max };
}

/**
 * Brent's zero finder with the stopping rule and the acceptance test of R's `zeroin` (Brent 1973, Algorithms for
 * Minimization without Derivatives, chapter 4): step tolerance 2ε|b| + 10⁻⁴/2. Distinct from the product's exact root
 * finder on purpose: each of its steps is part of what Kayenta answers on step functions.
 */
function coarseRoot(f: (x: number) => number, from: number, to: number): number {
  let [a, fa] = [from, f(from)];
  let [b, fb] = [to, f(to)];
  if (fa === 0) return a;
  if (fb === 0) return b;
  if (fa > 0 === fb > 0) throw new RangeError(`found ${fa} and ${fb} at the ends, expected values of opposite sign`);
  let [c, fc] = [a, fa];
  for (let step = 0; step <= ROOT_STEPS; step += 1) {
    const before = b - a;
    if (Math.abs(fc) < Math.abs(fb)) {
      [a, b, c] = [b, c, b];
      [fa, fb, fc] = [fb, fc, fb];
    }
    const tolerance = 2 * DOUBLE_EPSILON * Math.abs(b) + ROOT_TOLERANCE / 2;
    const half = (c - b) / 2;
    if (Math.abs(half) <= tolerance || fb === 0) return b;
    let move = half;
    if (Math.abs(before) >= tolerance && Math.abs(fa) > Math.abs(fb)) {
      move = interpolated({ a, b, c, fa, fb, fc }, before, tolerance) ?? half;
    }
    if (Math.abs(move) < tolerance) move = move > 0 ? tolerance : -tolerance;
    [a, fa] = [b, fb];
    b += move;
    fb = f(b);
    if ((fb > 0 && fc > 0) || (fb < 0 && fc < 0)) [c, fc] = [a, fa];
  }
  return b;
}

/** The secant or inverse quadratic step, undefined where it is not clearly better than halving. */
function interpolated(
  { a, b, c, fa, fb, fc }: Readonly<Record<"a" | "b" | "c" | "fa" | "fb" | "fc", number>>,
  before: number,
  tolerance: number,
): number | undefined {
  const width = c - b;
  const s = fb / fa;
  let p: number;
  let q: number;
  if (a === c) {
    p = width * s;
    q = 1 - s;
  } else {
    const r = fa / fc;
    const t = fb / fc;
    p = s * (width * r * (r - t) - (b - a) * (t - 1));
    q = (r - 1) * (t - 1) * (s - 1);
  }
  if (p > 0) q = -q;
  else p = -p;
  const isClose = p < 0.75 * width * q - Math.abs(tolerance * q) / 2 && p < Math.abs((before * q) / 2);
  return isClose ? p / q : undefined;
}
