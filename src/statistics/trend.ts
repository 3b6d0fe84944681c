import { median } from "simple-statistics";
import {
  type Alternative,
  type Interval,
  requireFinite,
  requireInteger,
  requireOpenUnit,
  requireSameLength,
  requireSample,
} from "./domain.ts";
import { countInversions, visitInversions } from "./inversions.ts";
import { randomSource } from "./random.ts";
import { hasTies, rank, type Ranking, sumOverTies } from "./ranks.ts";
import { firstInteger } from "./search.ts";
import { type CountableValues, medianRanks, valuesAtRanks } from "./selection.ts";
import { normalUpperQuantile, normalUpperTail } from "./special.ts";

/** Evidence for a monotone trend in a series. */
export interface TrendTest {
  /** Pairs that rise minus pairs that fall. */
  readonly s: number;
  /** The variance of S without a trend. */
  readonly variance: number;
  /** S, one unit nearer to 0, in standard deviations. */
  readonly z: number;
  /** S divided by the number of pairs. */
  readonly tau: number;
  readonly pValue: number;
  readonly method: "exact" | "normal";
}

/** A straight line through a series that outliers do not bend. */
export interface TrendLine {
  readonly slope: number;
  readonly intercept: number;
  /** The interval for the slope. */
  readonly lower: number;
  readonly upper: number;
  /** Whether there are enough points for the confidence asked for; if not, the ends are the extreme slopes. */
  readonly isAttained: boolean;
}

/** Longest series without ties whose p-value is exact. */
const MAX_EXACT = 10;

/**
 * The Mann-Kendall test of a series for a monotone trend; "greater" tests for a rise, "less" for a fall.
 *
 * S = Σ over i < j of sign(xⱼ − xᵢ), Var S = [n(n−1)(2n+5) − Σ t(t−1)(2t+5)]/18 over groups of t equal values,
 * z = (S ∓ 1)/√Var S; exact for n ≤ 10 without ties (Mann 1945, Econometrica 13, 245-259; Kendall 1975, Rank Correlation
 * Methods). S is counted in O(n log n). Throws RangeError unless there are at least 2 finite values.
 */
export function mannKendall(values: ArrayLike<number>, alternative: Alternative = "two-sided"): TrendTest {
  requireSample("values", values, 2);
  const ranking = rank(values);
  const s = kendallS(values, ranking);
  const variance = kendallVariance(values.length, ranking);
  if (values.length > MAX_EXACT || hasTies(ranking)) return normalTrendTest(values.length, s, variance, alternative);
  return {
    ...normalTrendTest(values.length, s, variance, alternative),
    pValue: exactPValue(values.length, s, alternative),
    method: "exact",
  };
}

function pairs(n: number): number {
  return (n * (n - 1)) / 2;
}

function kendallS(values: ArrayLike<number>, ranking: Ranking): number {
  const falls = countInversions(values);
  const equals = sumOverTies(ranking, pairs);
  return pairs(values.length) - equals - 2 * falls;
}

function kendallVariance(n: number, ...rankings: Ranking[]): number {
  const term = (t: number) => t * (t - 1) * (2 * t + 5);
  return rankings.reduce((sum, ranking) => sum - sumOverTies(ranking, term), term(n)) / 18;
}

function normalTrendTest(n: number, s: number, variance: number, alternative: Alternative): TrendTest {
  const z = s === 0 || variance === 0 ? 0 : (s - Math.sign(s)) / Math.sqrt(variance);
  return { s, variance, z, tau: s / pairs(n), pValue: normalPValue(s, variance, alternative), method: "normal" };
}

function normalPValue(s: number, variance: number, alternative: Alternative): number {
  if (variance === 0) return 1;
  const sigma = Math.sqrt(variance);
  if (alternative === "greater") return normalUpperTail((s - 1) / sigma);
  if (alternative === "less") return normalUpperTail((-s - 1) / sigma);
  return Math.min(1, 2 * normalUpperTail((Math.abs(s) - 1) / sigma));
}

/** From the number of orders of n values with a given number of falling pairs, built up value by value. */
function exactPValue(n: number, s: number, alternative: Alternative): number {
  let orders = [1];
  for (let size = 2; size <= n; size++) {
    const next = Array.from<number>({ length: orders.length + size - 1 }).fill(0);
    orders.forEach((count, falls) => {
      for (let more = 0; more < size; more++) next[falls + more]! += count;
    });
    orders = next;
  }
  const all = orders.reduce((sum, count) => sum + count, 0);
  const atLeast = (least: number) =>
    orders.reduce((sum, count, falls) => sum + (pairs(n) - 2 * falls >= least ? count : 0), 0) / all;
  if (alternative === "greater") return atLeast(s);
  if (alternative === "less") return atLeast(-s);
  return Math.min(1, 2 * atLeast(Math.abs(s)));
}

/**
 * The Mann-Kendall test with the variance of S corrected for autocorrelation; undefined where the correction leaves no
 * variance, which happens when negative autocorrelations prevail.
 *
 * Var* = Var · (1 + 2/(n(n−1)(n−2)) Σ (n−i)(n−i−1)(n−i−2) ρᵢ) over the lags i up to `maxLag` (default n − 1) whose
 * autocorrelation ρᵢ of the ranks of the residuals from Sen's line is significant, |ρᵢ| > z/√n, z the two-sided normal
 * quantile of `lagConfidence` (Hamed & Rao 1998, Journal of Hydrology 204, 182-196). `slope` is that of the line per step,
 * by default Sen's. O(n · maxLag) time. Throws RangeError unless there are at least 3 finite values and 1 ≤ maxLag ≤ n − 1.
 */
export function hamedRao(
  values: ArrayLike<number>,
  options: { alternative?: Alternative; maxLag?: number; lagConfidence?: number; slope?: number } = {},
): TrendTest | undefined {
  requireSample("values", values, 3);
  const n = values.length;
  const { alternative = "two-sided", maxLag = n - 1, lagConfidence = 0.95 } = options;
  requireInteger("maxLag", maxLag, 1, n - 1);
  requireOpenUnit("lagConfidence", lagConfidence);
  const plain = mannKendall(values, alternative);
  if (plain.variance === 0) return plain;
  const factor = autocorrelationFactor(
    detrendedRanks(values, options.slope),
    maxLag,
    normalUpperQuantile((1 - lagConfidence) / 2),
  );
  return factor > 0 ? normalTrendTest(n, plain.s, plain.variance * factor, alternative) : undefined;
}

function detrendedRanks(values: ArrayLike<number>, slope: number | undefined): Float64Array {
  const times = Float64Array.from({ length: values.length }, (_, i) => i);
  const removed = slope ?? medianSlope(times, values);
  return rank(times.map((time, i) => values[i]! - removed * time)).ranks;
}

function autocorrelationFactor(ranks: Float64Array, maxLag: number, z: number): number {
  const n = ranks.length;
  const mean = (n + 1) / 2;
  const deviations = ranks.map((value) => value - mean);
  const covariance = (lag: number) => {
    let sum = 0;
    for (let i = lag; i < n; i++) sum += deviations[i]! * deviations[i - lag]!;
    return sum;
  };
  const variance = covariance(0);
  // Residuals that are all equal show no autocorrelation.
  if (variance === 0) return 1;
  let sum = 0;
  for (let lag = 1; lag <= maxLag; lag++) {
    const correlation = covariance(lag) / variance;
    if (Math.abs(correlation) > z / Math.sqrt(n)) sum += (n - lag) * (n - lag - 1) * (n - lag - 2) * correlation;
  }
  return 1 + (2 / (n * (n - 1) * (n - 2))) * sum;
}

/**
 * The Theil-Sen line with Sen's interval for its slope: the median of the slopes of all pairs of points, and the slopes
 * whose ranks are N/2 ∓ z σ/2.
 *
 * N the number of pairs with different x, σ² = [n(n−1)(2n+5) − Σ t(t−1)(2t+5)]/18 over ties in x and in y, z the normal
 * quantile of (1 + confidence)/2; intercept = median(y) − slope · median(x) (Theil 1950; Sen 1968, JASA 63, 1379-1389).
 * O(n) memory: slopes are counted, not held. Throws RangeError unless x and y have the same length, are finite, and x has
 * at least two different values, and 0 < confidence < 1.
 */
export function theilSen(x: ArrayLike<number>, y: ArrayLike<number>, confidence: number): TrendLine {
  requireOpenUnit("confidence", confidence);
  const slopes = slopesOf(x, y);
  const sigma = Math.sqrt(kendallVariance(x.length, rank(x), rank(y)));
  const reach = normalUpperQuantile((1 - confidence) / 2) * sigma;
  const lowerRank = Math.round((slopes.total - reach) / 2);
  const upperRank = Math.round((slopes.total + reach) / 2) + 1;
  const [lower, middleLow, middleHigh, upper] = valuesAtRanks(slopes, [
    Math.max(1, lowerRank),
    ...medianRanks(slopes.total),
    Math.min(slopes.total, upperRank),
  ]) as [number, number, number, number];
  const slope = (middleLow + middleHigh) / 2;
  const intercept = median(Array.from(y)) - slope * median(Array.from(x));
  return { slope, intercept, lower, upper, isAttained: lowerRank >= 1 && upperRank <= slopes.total };
}

function medianSlope(x: ArrayLike<number>, y: ArrayLike<number>): number {
  const slopes = slopesOf(x, y);
  const [low, high] = valuesAtRanks(slopes, medianRanks(slopes.total)) as [number, number];
  return (low + high) / 2;
}

/**
 * Where the level of the series will be at `horizon` if its trend goes on, with the levels that the ends of the slope's
 * interval lead to. It bounds the line, not single values, which scatter around it.
 *
 * median(yᵢ − b xᵢ) + b · horizon for b the slope of {@link theilSen} and for both ends of its interval. Throws RangeError
 * as {@link theilSen}, and unless the horizon is finite.
 */
export function projectTrend(
  x: ArrayLike<number>,
  y: ArrayLike<number>,
  horizon: number,
  confidence: number,
): Interval & { readonly level: number; readonly isAttained: boolean } {
  requireFinite("horizon", horizon);
  const line = theilSen(x, y, confidence);
  const levelFor = (slope: number) => median(Array.from(x, (xi, i) => y[i]! + slope * (horizon - xi)));
  const ends = [levelFor(line.lower), levelFor(line.upper)];
  return {
    level: levelFor(line.slope),
    lower: Math.min(...ends),
    upper: Math.max(...ends),
    isAttained: line.isAttained,
  };
}

/**
 * All slopes (yⱼ − yᵢ)/(xⱼ − xᵢ) with xᵢ < xⱼ, counted by the order of the points' heights above a line of slope t: a
 * pair has changed its order exactly when its slope is below t.
 */
function slopesOf(x: ArrayLike<number>, y: ArrayLike<number>): CountableValues {
  requireSample("x", x, 2);
  requireSample("y", y, 2);
  requireSameLength("x", x, "y", y);
  const n = x.length;
  const order = Array.from({ length: n }, (_, i) => i).sort((i, j) => x[i]! - x[j]! || y[i]! - y[j]!);
  // Heights are taken from the middle of the range, so that a large x such as a time costs no digits.
  const centre = x[order[n >> 1]!]!;
  const xs = Float64Array.from(order, (i) => x[i]! - centre);
  const ys = Float64Array.from(order, (i) => y[i]!);
  const total = pairs(n) - sumOverTies(rank(x), pairs);
  if (total === 0) throw new RangeError(`found only the x "${x[0]}", expected at least two different ones`);
  const heights = (slope: number) => {
    if (slope === -Infinity) return xs;
    return slope === Infinity ? xs.map((v) => -v) : ys.map((v, i) => v - slope * xs[i]!);
  };
  const slopeOf = (i: number, j: number) => (ys[j]! - ys[i]!) / (xs[j]! - xs[i]!);
  const draw = pairDrawing(xs);
  return {
    total,
    ...slopeRange(xs, slopeOf),
    countBelow: (limit) => countInversions(heights(limit)),
    listBetween: (low, high, atMost) => {
      const atLow = heights(low);
      const sequence = Uint32Array.from(xs, (_, i) => i).sort((i, j) => atLow[i]! - atLow[j]! || i - j);
      const atHigh = heights(high);
      const listed: number[] = [];
      visitInversions(
        Float64Array.from(sequence, (i) => atHigh[i]!),
        (i, j) => {
          const [left, right] = [sequence[i]!, sequence[j]!];
          if (left < right && xs[left] !== xs[right]) listed.push(slopeOf(left, right));
          return listed.length < atMost;
        },
      );
      return listed;
    },
    draw: () => slopeOf(...draw()),
  };
}

/** Draws pairs of points with different x, given in ascending order, each pair as probable as every other. */
function pairDrawing(xs: Float64Array): () => [number, number] {
  const n = xs.length;
  const random = randomSource(1);
  const [from, to] = [new Uint32Array(n), new Uint32Array(n)];
  for (let i = 1; i < n; i++) from[i] = xs[i] === xs[i - 1] ? from[i - 1]! : i;
  for (let i = n - 1; i >= 0; i--) to[i] = i + 1 < n && xs[i] === xs[i + 1] ? to[i + 1]! : i + 1;
  // A point is drawn as often as there are points at another x, of which the second is one.
  const partnersUntil = new Float64Array(n);
  for (let i = 0; i < n; i++) partnersUntil[i] = (partnersUntil[i - 1] ?? 0) + n - (to[i]! - from[i]!);
  const all = partnersUntil[n - 1]!;
  return () => {
    const drawn = random.below(all);
    const i = firstInteger(-1, n - 1, (candidate) => partnersUntil[candidate]! > drawn);
    const j = random.below(n - (to[i]! - from[i]!));
    return [i, j < from[i]! ? j : j + to[i]! - from[i]!];
  };
}

/** The extreme slopes, which lie between points whose x are next to each other. */
function slopeRange(
  xs: Float64Array,
  slopeOf: (i: number, j: number) => number,
): { smallest: number; largest: number } {
  let smallest = Infinity;
  let largest = -Infinity;
  let groupBefore = -1;
  let group = 0;
  for (let i = 1; i <= xs.length; i++) {
    if (i < xs.length && xs[i] === xs[group]) continue;
    // Points from `group` to i − 1 share an x, in ascending order of y.
    if (groupBefore >= 0) {
      smallest = Math.min(smallest, slopeOf(group - 1, group));
      largest = Math.max(largest, slopeOf(groupBefore, i - 1));
    }
    groupBefore = group;
    group = i;
  }
  return { smallest, largest };
}
