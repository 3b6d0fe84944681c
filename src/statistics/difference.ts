import { wilsonScore } from "./binomial.ts";
import { type Interval, requireInteger, requireOpenUnit } from "./domain.ts";
import { findRoot } from "./roots.ts";
import { normalUpperQuantile } from "./special.ts";

/** How many of a number of trials succeeded. */
export interface Proportion {
  readonly successes: number;
  readonly trials: number;
}

/** Stands for a value without bound where a search needs a number. */
const HUGE = 1e300;
/** Beyond e^±750 no ratio is a double. */
const LOG_RATIO_MOST = 750;

function requireProportions(first: Proportion, second: Proportion, confidence: number): void {
  requireInteger("first.trials", first.trials, 1);
  requireInteger("first.successes", first.successes, 0, first.trials);
  requireInteger("second.trials", second.trials, 1);
  requireInteger("second.successes", second.successes, 0, second.trials);
  requireOpenUnit("confidence", confidence);
}

function shareOf({ successes, trials }: Proportion): number {
  return successes / trials;
}

/** The two-sided normal quantile of a confidence. */
function criticalZ(confidence: number): number {
  return normalUpperQuantile((1 - confidence) / 2);
}

function clip(value: number): number {
  return Math.min(1, Math.max(-1, value));
}

/**
 * An interval for p₁ − p₂ from the Wilson intervals (lᵢ, uᵢ) of both proportions; the default choice: close to its
 * confidence for small counts too, and never outside [−1, 1].
 *
 * d − √((p̂₁−l₁)² + (u₂−p̂₂)²) to d + √((u₁−p̂₁)² + (p̂₂−l₂)²), d = p̂₁ − p̂₂ (Newcombe 1998, Statistics in Medicine 17,
 * 873-890, method 10). A one-sided bound of confidence c is the bound of the interval of confidence 2c − 1.
 * Throws RangeError unless 0 ≤ successes ≤ trials are integers, trials ≥ 1, and 0 < confidence < 1.
 */
export function newcombeDifference(first: Proportion, second: Proportion, confidence: number): Interval {
  requireProportions(first, second, confidence);
  const z = criticalZ(confidence);
  const [p1, p2] = [shareOf(first), shareOf(second)];
  const wilson1 = wilsonScore(first.successes, first.trials, z);
  const wilson2 = wilsonScore(second.successes, second.trials, z);
  return {
    lower: p1 - p2 - Math.hypot(p1 - wilson1.lower, wilson2.upper - p2),
    upper: p1 - p2 + Math.hypot(wilson1.upper - p1, p2 - wilson2.lower),
  };
}

/**
 * The textbook interval p̂₁ − p̂₂ ± z √(p̂₁(1−p̂₁)/n₁ + p̂₂(1−p̂₂)/n₂), within [−1, 1]; for comparison with other tools: it is
 * too narrow for small counts, and of no width for counts of 0 (Agresti & Caffo 2000).
 *
 * Throws RangeError as {@link newcombeDifference}.
 */
export function waldDifference(first: Proportion, second: Proportion, confidence: number): Interval {
  requireProportions(first, second, confidence);
  return waldInterval(first, second, criticalZ(confidence));
}

function waldInterval(first: Proportion, second: Proportion, z: number): Interval {
  const [p1, p2] = [shareOf(first), shareOf(second)];
  const halfWidth = z * Math.sqrt((p1 * (1 - p1)) / first.trials + (p2 * (1 - p2)) / second.trials);
  return { lower: clip(p1 - p2 - halfWidth), upper: clip(p1 - p2 + halfWidth) };
}

/**
 * The Wald interval of the proportions after one success and one failure are added to each (Agresti & Caffo 2000, The
 * American Statistician 54, 280-288).
 *
 * Throws RangeError as {@link newcombeDifference}.
 */
export function agrestiCaffoDifference(first: Proportion, second: Proportion, confidence: number): Interval {
  requireProportions(first, second, confidence);
  const add = ({ successes, trials }: Proportion) => ({ successes: successes + 1, trials: trials + 2 });
  return waldInterval(add(first), add(second), criticalZ(confidence));
}

/**
 * All differences δ = p₁ − p₂ that the score test does not reject.
 *
 * |d − δ| ≤ z √((p̃₁(1−p̃₁)/n₁ + p̃₂(1−p̃₂)/n₂) N/(N−1)), d = p̂₁ − p̂₂, p̃ᵢ the most likely probabilities that differ by δ,
 * N = n₁ + n₂ (Miettinen & Nurminen 1985, Statistics in Medicine 4, 213-226). Throws RangeError as
 * {@link newcombeDifference}.
 */
export function miettinenNurminenDifference(first: Proportion, second: Proportion, confidence: number): Interval {
  requireProportions(first, second, confidence);
  const isMostlySuccess = 2 * (first.successes + second.successes) > first.trials + second.trials;
  if (!isMostlySuccess) return scoreDifference(first, second, criticalZ(confidence));
  // The rarer outcome is counted, because 1 − p has few digits where p is near 1.
  const mirrored = scoreDifference(failuresOf(first), failuresOf(second), criticalZ(confidence));
  return { lower: -mirrored.upper, upper: -mirrored.lower };
}

function failuresOf({ successes, trials }: Proportion): Proportion {
  return { successes: trials - successes, trials };
}

function scoreDifference(first: Proportion, second: Proportion, z: number): Interval {
  const observed = shareOf(first) - shareOf(second);
  const scoreAt = (difference: number) => {
    if (difference === observed) return 0;
    const { p1, p2 } = mostLikelyWithDifference(first, second, difference);
    const total = first.trials + second.trials;
    const variance = ((p1 * (1 - p1)) / first.trials + (p2 * (1 - p2)) / second.trials) * (total / (total - 1));
    return bounded((observed - difference) / Math.sqrt(variance));
  };
  return {
    lower: observed === -1 ? -1 : findRoot((difference) => scoreAt(difference) - z, -1, observed),
    upper: observed === 1 ? 1 : findRoot((difference) => scoreAt(difference) + z, observed, 1),
  };
}

function bounded(value: number): number {
  return Math.min(HUGE, Math.max(-HUGE, value));
}

/**
 * The probabilities p₁ = p₂ + δ under which both counts are most likely: where the derivative of the log-likelihood,
 * k₁/p₁ − (n₁−k₁)/(1−p₁) + k₂/p₂ − (n₂−k₂)/(1−p₂), which falls in p₂, is 0, or the edge at which it is nearest to it.
 */
function mostLikelyWithDifference(
  first: Proportion,
  second: Proportion,
  difference: number,
): { p1: number; p2: number } {
  const low = Math.max(0, -difference);
  const high = Math.min(1, 1 - difference);
  const p1At = (p2: number) => (p2 === low && difference < 0 ? 0 : p2 === high && difference > 0 ? 1 : p2 + difference);
  const slopeAt = (p2: number) => bounded(slopeOf(first, p1At(p2)) + slopeOf(second, p2));
  let p2: number;
  if (low >= high || slopeAt(low) <= 0) p2 = low;
  else if (slopeAt(high) >= 0) p2 = high;
  else p2 = findRoot(slopeAt, low, high);
  return { p1: p1At(p2), p2 };
}

/** d/dp of ln(pᵏ (1−p)ⁿ⁻ᵏ): k/p − (n−k)/(1−p), a count of 0 contributing nothing. */
function slopeOf({ successes, trials }: Proportion, p: number): number {
  const failures = trials - successes;
  return (successes === 0 ? 0 : successes / p) - (failures === 0 ? 0 : failures / (1 - p));
}

/**
 * All ratios φ = p₁/p₂ that the score test does not reject; up to ∞ where the second count is 0, from 0 where the first is.
 *
 * |p̂₁ − φ p̂₂| ≤ z √(p̃₁(1−p̃₁)/n₁ + φ² p̃₂(1−p̃₂)/n₂), p̃₁ = φ p̃₂ and p̃₂ the smaller root of
 * N φ p² − (φ(n₁+k₂) + k₁ + n₂) p + k₁ + k₂ = 0, N = n₁ + n₂ (Koopman 1984, Biometrics 40, 513-517; Miettinen & Nurminen
 * 1985). Throws RangeError as {@link newcombeDifference}.
 */
export function scoreRiskRatio(first: Proportion, second: Proportion, confidence: number): Interval {
  requireProportions(first, second, confidence);
  const z = criticalZ(confidence);
  const scoreAt = (logRatio: number) => ratioScore(first, second, Math.exp(logRatio));
  const start = first.successes > 0 && second.successes > 0 ? Math.log(shareOf(first) / shareOf(second)) : 0;
  const lower = first.successes === 0 ? -Infinity : crossing((u) => scoreAt(u) - z, start, -1);
  const upper = second.successes === 0 ? Infinity : crossing((u) => scoreAt(u) + z, start, 1);
  return { lower: Math.exp(lower), upper: Math.exp(upper) };
}

function ratioScore(first: Proportion, second: Proportion, ratio: number): number {
  const total = first.trials + second.trials;
  const sum = first.successes + second.successes;
  const b = ratio * (first.trials + second.successes) + first.successes + second.trials;
  const p2 = Math.min(1, (2 * sum) / (b + Math.sqrt(Math.max(0, b * b - 4 * total * ratio * sum))));
  const p1 = Math.min(1, ratio * p2);
  const variance = (p1 * (1 - p1)) / first.trials + (ratio * ratio * (p2 * (1 - p2))) / second.trials;
  const miss = shareOf(first) - ratio * shareOf(second);
  return miss === 0 ? 0 : bounded(miss / Math.sqrt(variance));
}

/** The zero of a falling function beyond `start`: searched with growing steps downwards (−1) or upwards (+1). */
function crossing(f: (u: number) => number, start: number, direction: 1 | -1): number {
  let near = start;
  // Without an estimate to start from, the zero may lie on the other side of the start.
  while (f(near) * direction < 0 && Math.abs(near) < 2 * LOG_RATIO_MOST) near -= direction;
  let step = 0.5;
  let far = near + direction * step;
  while (f(far) * direction > 0) {
    step *= 2;
    if (step > 512) return direction * Infinity;
    near = far;
    far = near + direction * step;
  }
  return findRoot(f, near, far);
}
