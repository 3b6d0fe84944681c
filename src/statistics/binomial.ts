import { type Alternative, type Interval, requireInteger, requireOpenUnit, requireUnit } from "./domain.ts";
import { firstInteger } from "./search.ts";
import { betaQuantile, betaTails, gammaQuantile, logBetaPower, normalUpperQuantile } from "./special.ts";

/** Two probabilities closer than this (relative) count as equal, so that rounding does not split mirror images. */
const TIE_TOLERANCE = 1e-7;

function requireTrials(successes: number, trials: number): void {
  requireInteger("trials", trials, 1);
  requireInteger("successes", successes, 0, trials);
}

/**
 * ln P(X = k) for X binomial with n trials of probability p: ln [n/(k(n−k)) pᵏ qⁿ⁻ᵏ / B(k, n−k)], q = 1 − p, without the
 * cancellation of factorials (Loader 2000). −∞ where X = k is impossible.
 *
 * Throws RangeError unless 0 ≤ k ≤ n are integers, n ≥ 1, and 0 ≤ p ≤ 1.
 */
export function logBinomialPmf(successes: number, trials: number, probability: number): number {
  requireTrials(successes, trials);
  requireUnit("probability", probability);
  const failures = trials - successes;
  if (probability === 0) return successes === 0 ? 0 : -Infinity;
  if (probability === 1) return failures === 0 ? 0 : -Infinity;
  if (successes === 0) return trials * Math.log1p(-probability);
  if (failures === 0) return trials * Math.log(probability);
  return Math.log(trials / successes / failures) + logBetaPower(successes, failures, probability);
}

/** P(X = k) for X binomial; see {@link logBinomialPmf}. */
export function binomialPmf(successes: number, trials: number, probability: number): number {
  return Math.exp(logBinomialPmf(successes, trials, probability));
}

/**
 * P(X ≤ k) = I₁₋ₚ(n−k, k+1) for X binomial with n trials of probability p, directly computed so that small values keep
 * their digits.
 *
 * Source: Abramowitz & Stegun 1964, 26.5.24. Throws RangeError unless 0 ≤ k ≤ n are integers, n ≥ 1, and 0 ≤ p ≤ 1.
 */
export function binomialCdf(successes: number, trials: number, probability: number): number {
  requireTrials(successes, trials);
  requireUnit("probability", probability);
  if (successes === trials) return 1;
  return betaTails(successes + 1, trials - successes, probability).upper;
}

/** P(X > k) = Iₚ(k+1, n−k) for X binomial, directly computed; see {@link binomialCdf}. */
export function binomialSf(successes: number, trials: number, probability: number): number {
  requireTrials(successes, trials);
  requireUnit("probability", probability);
  if (successes === trials) return 0;
  return betaTails(successes + 1, trials - successes, probability).lower;
}

/**
 * The largest p that k successes in n trials do not contradict: P(X ≤ k; n, p) = 1 − confidence. It is at least the true
 * probability in at least `confidence` of all samples, whatever that probability is.
 *
 * Clopper & Pearson 1934, Biometrika 26, 404-413: the `confidence` quantile of a beta variable with parameters k+1, n−k;
 * 1 − (1−confidence)^(1/n) for k = 0; 1 for k = n. Throws RangeError unless 0 ≤ k ≤ n are integers, n ≥ 1, and
 * 0 < confidence < 1.
 */
export function clopperPearsonUpper(successes: number, trials: number, confidence: number): number {
  requireTrials(successes, trials);
  requireOpenUnit("confidence", confidence);
  return upperBound(successes, trials, 1 - confidence);
}

/**
 * The smallest p that k successes in n trials do not contradict: P(X ≥ k; n, p) = 1 − confidence; the mirror image of
 * {@link clopperPearsonUpper}.
 */
export function clopperPearsonLower(successes: number, trials: number, confidence: number): number {
  requireTrials(successes, trials);
  requireOpenUnit("confidence", confidence);
  return lowerBound(successes, trials, 1 - confidence);
}

/** The two-sided Clopper-Pearson interval: each bound one-sided at (1 + confidence)/2. */
export function clopperPearson(successes: number, trials: number, confidence: number): Interval {
  requireTrials(successes, trials);
  requireOpenUnit("confidence", confidence);
  const alpha = (1 - confidence) / 2;
  return { lower: lowerBound(successes, trials, alpha), upper: upperBound(successes, trials, alpha) };
}

function upperBound(successes: number, trials: number, alpha: number): number {
  if (successes === trials) return 1;
  if (successes === 0) return -Math.expm1(Math.log(alpha) / trials);
  return betaQuantile(successes + 1, trials - successes, "upper", alpha).x;
}

function lowerBound(successes: number, trials: number, alpha: number): number {
  if (successes === 0) return 0;
  if (successes === trials) return Math.exp(Math.log(alpha) / trials);
  return betaQuantile(successes, trials - successes + 1, "lower", alpha).x;
}

/**
 * The p whose score test does not reject k successes in n trials: |p̂ − p| ≤ z √(p(1−p)/n), z the normal quantile of
 * (1 + confidence)/2. Close to its confidence on average, sometimes below it.
 *
 * (p̂ + z²/2n ± z √(p̂(1−p̂)/n + z²/4n²)) / (1 + z²/n) (Wilson 1927, JASA 22, 209-212). A one-sided bound of confidence c
 * is the bound of the interval of confidence 2c − 1. Throws RangeError as {@link clopperPearsonUpper}.
 */
export function wilson(successes: number, trials: number, confidence: number): Interval {
  requireTrials(successes, trials);
  requireOpenUnit("confidence", confidence);
  return wilsonScore(successes, trials, normalUpperQuantile((1 - confidence) / 2));
}

/** {@link wilson} for a given normal quantile z ≥ 0, written so that neither bound cancels for small counts. */
export function wilsonScore(successes: number, trials: number, z: number): Interval {
  const centre = successes + (z * z) / 2;
  const halfWidth = z * Math.sqrt(successes * (1 - successes / trials) + (z * z) / 4);
  const isCertain = successes === trials;
  return {
    lower: ((successes / trials) * successes) / (centre + halfWidth),
    upper: isCertain ? 1 : (centre + halfWidth) / (trials + z * z),
  };
}

/**
 * The exact probability, if each of n trials succeeds with probability p, of a count at least as extreme as k.
 *
 * "less": P(X ≤ k); "greater": P(X ≥ k); "two-sided": the sum of all P(X = i) ≤ P(X = k), equality up to 10⁻⁷, as R and
 * scipy compute it. The far tail is found by bisection. Throws RangeError unless 0 ≤ k ≤ n are integers, n ≥ 1, and
 * 0 ≤ p ≤ 1.
 */
export function binomialTest(
  successes: number,
  trials: number,
  probability: number,
  alternative: Alternative = "two-sided",
): number {
  requireTrials(successes, trials);
  requireUnit("probability", probability);
  const atMost = (k: number) => (k < 0 ? 0 : binomialCdf(k, trials, probability));
  const atLeast = (k: number) => (k <= 0 ? 1 : k > trials ? 0 : binomialSf(k - 1, trials, probability));
  if (alternative === "less") return atMost(successes);
  if (alternative === "greater") return atLeast(successes);
  if (probability === 0 || probability === 1) return successes === trials * probability ? 1 : 0;
  const limit = logBinomialPmf(successes, trials, probability) + Math.log1p(TIE_TOLERANCE);
  const isAsRare = (k: number) => logBinomialPmf(k, trials, probability) <= limit;
  const mode = Math.min(trials, Math.floor((trials + 1) * probability));
  if (isAsRare(mode)) return 1;
  // The probabilities fall on both sides of the mode, so that "as rare" is true from some count outwards.
  if (successes < mode) {
    const first = firstInteger(mode, trials + 1, (k) => k > trials || isAsRare(k));
    return Math.min(1, atMost(successes) + atLeast(first));
  }
  const last = firstInteger(-mode, 1, (minusK) => minusK > 0 || isAsRare(-minusK));
  return Math.min(1, atLeast(successes) + atMost(-last));
}

/**
 * The smallest n for which k successes in n trials have an upper bound {@link clopperPearsonUpper} of at most `limit`:
 * how many trials a proof of "p ≤ limit" takes when k of them succeed; undefined where it exceeds 2⁵³ − 1.
 *
 * Started from the Poisson limit, n ≈ χ/limit with χ the (1−confidence) upper quantile of a gamma variable of shape k+1,
 * and bracketed from there, so that small limits cost no more than large ones. Throws RangeError unless k ≥ 0 is an
 * integer, 0 < limit < 1 and 0 < confidence < 1.
 */
export function samplesToProve(successes: number, limit: number, confidence: number): number | undefined {
  requireInteger("successes", successes, 0);
  requireOpenUnit("limit", limit);
  requireOpenUnit("confidence", confidence);
  const alpha = 1 - confidence;
  const isProof = (trials: number) => trials > successes && upperBound(successes, trials, alpha) <= limit;
  const guess = Math.max(successes + 1, Math.ceil(gammaQuantile(successes + 1, "upper", alpha) / limit));
  let enough = guess;
  for (let step = 1; enough <= Number.MAX_SAFE_INTEGER && !isProof(enough); step *= 2) enough += step;
  if (enough > Number.MAX_SAFE_INTEGER) return undefined;
  let tooFew = enough - 1;
  for (let step = 1; tooFew > successes && isProof(tooFew); step *= 2) {
    enough = tooFew;
    tooFew = Math.max(successes, tooFew - step);
  }
  return firstInteger(tooFew, enough, isProof);
}
