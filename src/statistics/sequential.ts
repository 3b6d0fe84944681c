import { logBinomialPmf } from "./binomial.ts";
import { logDirichletMixture } from "./dirichlet-mixture.ts";
import { type Interval, requireInteger, requireOpenUnit, requirePositive } from "./domain.ts";
import type { RankInterval } from "./quantile.ts";
import { findRoot } from "./roots.ts";
import { firstInteger } from "./search.ts";

/**
 * The ρ for which the two-sided normal mixture boundary is lowest at the intrinsic time `tunedFor`.
 *
 * ρ = V / (2 ln(1/α) + ln(1 + 2 ln(1/α))), V the intrinsic time, α the error probability (Howard, Ramdas, McAuliffe &
 * Sekhon 2021, Annals of Statistics 49, 1055-1080, 3.5). Throws RangeError unless V > 0 and 0 < α < 1.
 */
export function normalMixtureRho(tunedFor: number, alpha: number): number {
  requirePositive("tunedFor", tunedFor);
  requireOpenUnit("alpha", alpha);
  const twice = -2 * Math.log(alpha);
  return tunedFor / (twice + Math.log1p(twice));
}

/**
 * ln of ∫ exp(λs − λ²v/2) dN(λ; 0, 1/ρ), the two-sided normal mixture: ½ ln(ρ/(v+ρ)) + s²/(2(v+ρ)), for a sum s of
 * variance v (Robbins 1970, Annals of Mathematical Statistics 41, 1397-1409).
 *
 * Throws RangeError unless v ≥ 0 and ρ > 0.
 */
export function normalLogMixture(sum: number, variance: number, rho: number): number {
  requireVariance(variance);
  requirePositive("rho", rho);
  return -0.5 * Math.log1p(variance / rho) + (sum * sum) / (2 * (variance + rho));
}

/**
 * The boundary that the absolute value of a sum of sub-Gaussian steps, v its accumulated variance, ever crosses with
 * probability at most α: √((v+ρ) ln((v+ρ)/(ρ α²))).
 *
 * Source: Howard et al. 2021, equation 14. Throws RangeError unless v ≥ 0, ρ > 0 and 0 < α < 1.
 */
export function normalMixtureBoundary(variance: number, rho: number, alpha: number): number {
  requireVariance(variance);
  requirePositive("rho", rho);
  requireOpenUnit("alpha", alpha);
  return Math.sqrt((variance + rho) * (Math.log1p(variance / rho) - 2 * Math.log(alpha)));
}

function requireVariance(variance: number): void {
  if (variance !== 0) requirePositive("variance", variance);
}

function requireCounts(successes: number, trials: number): void {
  requireInteger("trials", trials, 1);
  requireInteger("successes", successes, 0, trials);
}

/**
 * ln E of the uniform mixture against the probability p: under p, E exceeds 1/α at any time with probability at most α.
 *
 * E = B(1+k, 1+n−k) / (pᵏ(1−p)ⁿ⁻ᵏ) = 1 / ((n+1) P(X = k; n, p)) (Ville 1939; Robbins 1970). ∞ where p excludes the
 * counts. Throws RangeError unless 0 ≤ k ≤ n are integers, n ≥ 1 and 0 ≤ p ≤ 1.
 */
export function uniformMixtureLogE(successes: number, trials: number, probability: number): number {
  requireCounts(successes, trials);
  return -Math.log1p(trials) - logBinomialPmf(successes, trials, probability);
}

/**
 * Bounds for a proportion that all hold at once, at every look, with at least `confidence`: the p with E < 1/α of
 * {@link uniformMixtureLogE}, α = 1 − confidence. It needs no tuning.
 *
 * Throws RangeError unless 0 ≤ k ≤ n are integers, n ≥ 1 and 0 < confidence < 1.
 */
export function uniformMixtureSequence(successes: number, trials: number, confidence: number): Interval {
  requireCounts(successes, trials);
  requireOpenUnit("confidence", confidence);
  const failures = trials - successes;
  return acceptedProbabilities(successes, trials, confidence, (p, q) =>
    p <= q ? uniformMixtureLogE(successes, trials, p) : uniformMixtureLogE(failures, trials, q),
  );
}

/**
 * Bounds for a proportion that all hold at once, at every look, with at least `confidence`, narrowest near `tunedFor`
 * trials: the p with E < 1/α of a beta-binomial mixture around p, α = 1 − confidence.
 *
 * E = B(a+k, b+n−k) / (B(a, b) pᵏ(1−p)ⁿ⁻ᵏ), a = c p, b = c (1−p), c = max(T/(2 ln(1/α) + ln(1 + 2 ln(1/α))) − 1, 1/1000),
 * T = tunedFor (Howard et al. 2021, proposition 7). A single success or failure never excludes the edge next to it, so
 * that the bound is then that edge. Throws RangeError unless 0 ≤ k ≤ n are integers, n ≥ 1, T > 0 and 0 < confidence < 1.
 */
export function betaBinomialSequence(
  successes: number,
  trials: number,
  confidence: number,
  tunedFor: number,
): Interval {
  requireCounts(successes, trials);
  requireOpenUnit("confidence", confidence);
  const concentration = mixtureConcentration(tunedFor, 1 - confidence);
  const counts = [successes, trials - successes];
  return acceptedProbabilities(successes, trials, confidence, (p, q) =>
    logDirichletMixture(counts, [p, q], concentration),
  );
}

function mixtureConcentration(tunedFor: number, alpha: number): number {
  return Math.max(normalMixtureRho(tunedFor, alpha) - 1, 1e-3);
}

/** Log-odds beyond which a bound is the edge itself. */
const MAX_LOG_ODDS = 700;

/** The p around k/n with ln E(p, 1−p) < ln(1/α), found in the log-odds of p so that p and 1−p are both exact. */
function acceptedProbabilities(
  successes: number,
  trials: number,
  confidence: number,
  logE: (p: number, q: number) => number,
): Interval {
  const failures = trials - successes;
  const start = Math.min(MAX_LOG_ODDS, Math.max(-MAX_LOG_ODDS, Math.log(successes / failures)));
  const threshold = -Math.log(1 - confidence);
  const excess = (u: number) => logE(1 / (1 + Math.exp(-u)), 1 / (1 + Math.exp(u))) - threshold;
  return {
    lower: successes === 0 ? 0 : 1 / (1 + Math.exp(-crossing(excess, start, -1))),
    upper: failures === 0 ? 1 : 1 / (1 + Math.exp(-crossing(excess, start, 1))),
  };
}

/** Where `excess`, below 0 at `start`, reaches 0 in the given direction; ±∞ where it does not. */
function crossing(excess: (logOdds: number) => number, start: number, direction: 1 | -1): number {
  let near = start;
  // Growing steps that end where one of them alone crosses all log-odds.
  for (let step = 0.25; step <= 4 * MAX_LOG_ODDS; step *= 2) {
    const far = Math.min(MAX_LOG_ODDS, Math.max(-MAX_LOG_ODDS, near + direction * step));
    if (excess(far) >= 0) return findRoot(excess, near, far);
    near = far;
  }
  return direction * Infinity;
}

/**
 * Ranks between which the q-quantile lies at every look at once with at least `confidence`, narrowest near `tunedFor`
 * values; an end is undefined while the sample is too small to have one.
 *
 * The number K of values at or below the quantile is binomial (n, q); the ranks are the smallest and one more than the
 * largest K whose beta-binomial mixture {@link betaBinomialSequence} stays below 1/α (Howard & Ramdas 2022, Sequential
 * estimation of quantiles, Bernoulli 28, 1704-1728). `confidence` in the result is the one asked for, of all looks.
 * Throws RangeError unless n ≥ 1 is an integer, 0 < q < 1, 0 < confidence < 1 and tunedFor > 0.
 */
export function quantileSequence(size: number, quantile: number, confidence: number, tunedFor: number): RankInterval {
  requireInteger("size", size, 1);
  requireOpenUnit("quantile", quantile);
  requireOpenUnit("confidence", confidence);
  const concentration = mixtureConcentration(tunedFor, 1 - confidence);
  const threshold = -Math.log(1 - confidence);
  const isAccepted = (count: number) =>
    logDirichletMixture([count, size - count], [quantile, 1 - quantile], concentration) < threshold;
  // E is convex in the count and below 1 at its mean, so the accepted counts are one run around it.
  const centre = Math.round(size * quantile);
  const smallest = firstInteger(-1, centre, isAccepted);
  const firstAbove = firstInteger(centre, size + 1, (count) => count > size || !isAccepted(count));
  return {
    lowerRank: smallest === 0 ? undefined : smallest,
    upperRank: firstAbove > size ? undefined : firstAbove,
    confidence,
  };
}
