import { type Alternative, type Interval, requireOpenUnit, requireSample } from "./domain.ts";
import { randomSource } from "./random.ts";
import { hasTies, rank, sumOverTies } from "./ranks.ts";
import { type CountableValues, medianRanks, valuesAtRanks } from "./selection.ts";
import { normalUpperQuantile, normalUpperTail } from "./special.ts";

/** Evidence that values of one sample tend to be larger than those of another. */
export interface MannWhitneyTest {
  /** The pairs in which the first sample's value is the larger one, equal ones counting half. */
  readonly u: number;
  readonly pValue: number;
  readonly method: "exact" | "normal";
  /** The common-language effect size: U divided by the number of pairs, an estimate of P(X > Y) + ½ P(X = Y). */
  readonly effectSize: number;
}

/** By how much one sample is shifted against another. */
export interface Shift extends Interval {
  readonly shift: number;
  /** Whether there are enough values for the confidence asked for; if not, the ends are the extreme differences. */
  readonly isAttained: boolean;
}

/** Samples smaller than this on both sides, without ties, have an exact p-value. */
const EXACT_BELOW = 50;

/**
 * The Mann-Whitney test of whether values of `x` tend to be larger ("greater"), smaller ("less") or either than those of
 * `y`: a test of P(X > Y) = ½, not of means or quantiles.
 *
 * U = R₁ − n(n+1)/2, R₁ the sum of the ranks of x. Normal: z = (|U − nm/2| − ½)/σ, σ² = nm/12 [(N+1) − Σ(t³−t)/(N(N−1))]
 * over groups of t equal values, N = n + m; ½ only with `hasContinuity`. "auto" is exact where both samples have fewer
 * than 50 values and none are equal (Mann & Whitney 1947, Annals of Mathematical Statistics 18, 50-60; ties: Lehmann 1975,
 * Nonparametrics). Throws RangeError unless both samples have finite values, and for "exact" when values are equal.
 */
export function mannWhitney(
  x: ArrayLike<number>,
  y: ArrayLike<number>,
  options: { alternative?: Alternative; method?: "auto" | "exact" | "normal"; hasContinuity?: boolean } = {},
): MannWhitneyTest {
  requireSample("x", x, 1);
  requireSample("y", y, 1);
  const { alternative = "two-sided", method = "auto", hasContinuity = true } = options;
  const [n, m] = [x.length, y.length];
  const both = new Float64Array(n + m);
  both.set(x);
  both.set(y, n);
  const ranking = rank(both);
  let rankSum = 0;
  for (let i = 0; i < n; i++) rankSum += ranking.ranks[i]!;
  const u = rankSum - (n * (n + 1)) / 2;
  const isTied = hasTies(ranking);
  if (method === "exact" && isTied) throw new RangeError("found equal values, expected none for an exact test");
  const isExact = method === "exact" || (method === "auto" && !isTied && n < EXACT_BELOW && m < EXACT_BELOW);
  const total = n + m;
  const ties = sumOverTies(ranking, (t) => t ** 3 - t) / (total * (total - 1));
  const sigma = Math.sqrt(((n * m) / 12) * (total + 1 - ties));
  const upperTail = isExact ? exactTail(n, m) : normalTail((n * m) / 2, sigma, hasContinuity ? 0.5 : 0);
  const mirrored = n * m - u;
  const pValue =
    alternative === "greater"
      ? upperTail(u)
      : alternative === "less"
        ? upperTail(mirrored)
        : Math.min(1, 2 * upperTail(Math.max(u, mirrored)));
  return { u, pValue, method: isExact ? "exact" : "normal", effectSize: u / (n * m) };
}

function normalTail(mean: number, sigma: number, continuity: number): (u: number) => number {
  return (u) => (sigma === 0 ? 1 : normalUpperTail((u - mean - continuity) / sigma));
}

/** P(U ≥ u) = P(U ≤ nm − u) without ties. */
function exactTail(n: number, m: number): (u: number) => number {
  const probabilities = uDistribution(n, m);
  return (u) => {
    let sum = 0;
    for (let k = 0; k <= n * m - u; k++) sum += probabilities[k]!;
    return sum;
  };
}

/**
 * P(U = u) for samples of n and m values without ties, by whether the largest value is of the first sample or of the
 * second: p(n, m, u) = n/(n+m) p(n−1, m, u−m) + m/(n+m) p(n, m−1, u) (Mann & Whitney 1947).
 */
function uDistribution(n: number, m: number): Float64Array {
  let before: Float64Array[] = Array.from({ length: m + 1 }, () => Float64Array.of(1));
  for (let i = 1; i <= n; i++) {
    const row: Float64Array[] = [Float64Array.of(1)];
    for (let j = 1; j <= m; j++) {
      const next = new Float64Array(i * j + 1);
      before[j]!.forEach((p, u) => (next[u + j]! += (i / (i + j)) * p));
      row[j - 1]!.forEach((p, u) => (next[u]! += (j / (i + j)) * p));
      row.push(next);
    }
    before = row;
  }
  return before[m]!;
}

/**
 * The Hodges-Lehmann estimate of how far `x` lies above `y`, the median of all differences xᵢ − yⱼ, with its confidence
 * interval from the distribution of U.
 *
 * The ends are the c-th smallest and c-th largest difference, c the largest integer with P(U < c) ≤ α/2: exact where both
 * samples have fewer than 50 values and none are equal, else ⌊nm/2 − z σ⌋ (Hodges & Lehmann 1963, Annals of Mathematical
 * Statistics 34, 598-611; Lehmann 1975). Differences are counted, not held. Throws RangeError unless both samples have
 * finite values and 0 < confidence < 1.
 */
export function hodgesLehmann(x: ArrayLike<number>, y: ArrayLike<number>, confidence: number): Shift {
  requireSample("x", x, 1);
  requireSample("y", y, 1);
  requireOpenUnit("confidence", confidence);
  const differences = differencesOf(x, y);
  const reach = reachOf(x, y, (1 - confidence) / 2);
  const [lower, middleLow, middleHigh, upper] = valuesAtRanks(differences, [
    Math.max(1, reach),
    ...medianRanks(differences.total),
    Math.min(differences.total, differences.total + 1 - reach),
  ]) as [number, number, number, number];
  return { shift: middleLow + (middleHigh - middleLow) / 2, lower, upper, isAttained: reach >= 1 };
}

/** The rank, from either end, of the differences that bound the shift; below 1 where there is none. */
function reachOf(x: ArrayLike<number>, y: ArrayLike<number>, alpha: number): number {
  const [n, m] = [x.length, y.length];
  const both = new Float64Array(n + m);
  both.set(x);
  both.set(y, n);
  const ranking = rank(both);
  if (n < EXACT_BELOW && m < EXACT_BELOW && !hasTies(ranking)) {
    const probabilities = uDistribution(n, m);
    let reach = 0;
    for (let below = probabilities[0]!; below <= alpha * (1 + 1e-12); below += probabilities[reach]!) reach++;
    return reach;
  }
  const total = n + m;
  const ties = sumOverTies(ranking, (t) => t ** 3 - t) / (total * (total - 1));
  const sigma = Math.sqrt(((n * m) / 12) * (total + 1 - ties));
  return Math.floor((n * m) / 2 - normalUpperQuantile(alpha) * sigma);
}

/** All differences xᵢ − yⱼ, counted by walking through both sorted samples. */
function differencesOf(x: ArrayLike<number>, y: ArrayLike<number>): CountableValues {
  const xs = Float64Array.from(x).sort();
  const ys = Float64Array.from(y).sort();
  const [n, m] = [xs.length, ys.length];
  const random = randomSource(1);
  /** Calls `visit` with each i and the first j for which xᵢ − yⱼ is below the limit; j rises with i. */
  const walk = (limit: number, visit: (i: number, firstBelow: number) => void) => {
    let j = 0;
    for (let i = 0; i < n; i++) {
      while (j < m && xs[i]! - ys[j]! >= limit) j++;
      visit(i, j);
    }
  };
  return {
    total: n * m,
    smallest: xs[0]! - ys[m - 1]!,
    largest: xs[n - 1]! - ys[0]!,
    countBelow: (limit) => {
      let count = 0;
      walk(limit, (_, firstBelow) => (count += m - firstBelow));
      return count;
    },
    listBetween: (low, high, atMost) => {
      const listed: number[] = [];
      walk(high, (i, firstBelow) => {
        for (let j = firstBelow; j < m && listed.length < atMost; j++) {
          const difference = xs[i]! - ys[j]!;
          if (difference < low) break;
          listed.push(difference);
        }
      });
      return listed;
    },
    draw: () => xs[random.below(n)]! - ys[random.below(m)]!,
  };
}
