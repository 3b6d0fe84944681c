import { binomialTest } from "./binomial.ts";
import { logDirichletMixture } from "./dirichlet-mixture.ts";
import { requireInteger, requirePositive, requireSameLength } from "./domain.ts";
import { chiSquareUpperTail, logGamma } from "./special.ts";

/** How far observed counts lie from a configured split, and how probable that is if the split is right. */
export interface SplitTest {
  readonly method: "chi-square" | "exact";
  /** Pearson's χ². */
  readonly statistic: number;
  readonly degreesOfFreedom: number;
  readonly pValue: number;
  /** The counts that the split leads to expect. */
  readonly expected: readonly number[];
}

/** Evidence against a split that may be looked at after every observation. */
export interface SequentialSplitTest {
  /** ln E: under the split, E exceeds 1/α at any time with probability at most α. */
  readonly logEValue: number;
  /** min(1, 1/E); the smallest value so far may be compared to α at any time. */
  readonly pValue: number;
}

/** Below this expected count, the χ² distribution is no good approximation (Cochran 1954, Biometrics 10, 417-451). */
const SMALL_EXPECTATION = 5;
const MAX_ENUMERATED_OUTCOMES = 2_000_000;
/** Two probabilities closer than this (relative) count as equal. */
const TIE_TOLERANCE = 1e-7;

function probabilitiesOf(counts: readonly number[], weights: readonly number[]): number[] {
  requireSameLength("counts", counts, "weights", weights);
  requireInteger("counts.length", counts.length, 1);
  counts.forEach((count, i) => requireInteger(`counts[${i}]`, count, 0));
  weights.forEach((weight, i) => requirePositive(`weights[${i}]`, weight));
  const total = sum(weights);
  return weights.map((weight) => weight / total);
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}

/**
 * Pearson's goodness-of-fit test of `counts` against the proportions of `weights`, with a directly computed upper tail.
 *
 * χ² = Σ (nᵢ − N θᵢ)² / (N θᵢ), nᵢ the counts, N their sum, θᵢ the weights divided by their sum; p = P(χ²ₖ₋₁ ≥ χ²), k the
 * number of categories (Pearson 1900, Philosophical Magazine 50, 157-175). No observations, or one category, give p = 1.
 * Throws RangeError unless counts are integers ≥ 0, weights are positive, and there are as many of one as of the other.
 */
export function chiSquareSplitTest(counts: readonly number[], weights: readonly number[]): SplitTest {
  const probabilities = probabilitiesOf(counts, weights);
  const total = sum(counts);
  const expected = probabilities.map((probability) => total * probability);
  const statistic = total === 0 ? 0 : sum(expected.map((mean, i) => (counts[i]! - mean) ** 2 / mean));
  const degreesOfFreedom = counts.length - 1;
  const pValue = degreesOfFreedom === 0 ? 1 : chiSquareUpperTail(statistic, degreesOfFreedom);
  return { method: "chi-square", statistic, degreesOfFreedom, pValue, expected };
}

/**
 * The exact test of `counts` against `weights`: the probability of all outcomes that are at most as probable as the
 * observed one. Two categories are a binomial test; more are enumerated.
 *
 * P(n₁ … nₖ) = N! Π θᵢ^nᵢ / nᵢ!, equality up to 10⁻⁷. Throws RangeError as {@link chiSquareSplitTest}, and when three or
 * more categories have over two million possible outcomes.
 */
export function exactSplitTest(counts: readonly number[], weights: readonly number[]): SplitTest {
  const pearson = chiSquareSplitTest(counts, weights);
  const total = sum(counts);
  if (total === 0 || counts.length === 1) return { ...pearson, method: "exact" };
  const probabilities = probabilitiesOf(counts, weights);
  const pValue =
    counts.length === 2
      ? binomialTest(counts[0]!, total, probabilities[0]!)
      : multinomialPValue(counts, probabilities, total);
  return { ...pearson, method: "exact", pValue };
}

function multinomialPValue(counts: readonly number[], probabilities: readonly number[], total: number): number {
  const outcomes = outcomeCount(total, counts.length);
  if (outcomes > MAX_ENUMERATED_OUTCOMES) {
    throw new RangeError(`found ${outcomes} possible outcomes, expected at most ${MAX_ENUMERATED_OUTCOMES}`);
  }
  const logs = probabilities.map((probability) => Math.log(probability));
  const logFactorials = Array.from({ length: total + 1 }, (_, n) => logGamma(n + 1));
  const termOf = (count: number, category: number) => count * logs[category]! - logFactorials[count]!;
  const logLimit = sum(counts.map(termOf)) + Math.log1p(TIE_TOLERANCE);
  let pValue = 0;
  const visit = (category: number, left: number, logTerm: number): void => {
    if (category === counts.length - 1) {
      const logProbability = logTerm + termOf(left, category);
      if (logProbability <= logLimit) pValue += Math.exp(logFactorials[total]! + logProbability);
      return;
    }
    for (let count = 0; count <= left; count++) visit(category + 1, left - count, logTerm + termOf(count, category));
  };
  visit(0, total, 0);
  return Math.min(1, pValue);
}

/** The number of ways to divide `total` among `categories`: C(total + categories − 1, categories − 1). */
function outcomeCount(total: number, categories: number): number {
  let ways = 1;
  for (let i = 1; i < categories; i++) ways = (ways * (total + i)) / i;
  return Math.round(ways);
}

/**
 * Whether `counts` fit the split `weights`: Pearson's test, or the exact one for two categories of which one is expected
 * fewer than five times.
 *
 * Throws RangeError as {@link chiSquareSplitTest}.
 */
export function splitTest(counts: readonly number[], weights: readonly number[]): SplitTest {
  const pearson = chiSquareSplitTest(counts, weights);
  const isSmall = counts.length === 2 && pearson.expected.some((mean) => mean < SMALL_EXPECTATION);
  return isSmall ? exactSplitTest(counts, weights) : pearson;
}

/**
 * The sequential multinomial test of `counts` against `weights`, valid however often it is looked at: the Bayes factor of
 * a Dirichlet mixture around the split against the split itself.
 *
 * E = [Γ(A)/Γ(A+N)] Π Γ(αᵢ+nᵢ)/Γ(αᵢ) / Π θᵢ^nᵢ, αᵢ = A θᵢ, A the `concentration`: large values notice small departures
 * after many observations, small values large departures soon (Lindon & Malek 2022, Anytime-valid inference for
 * multinomial count data). Throws RangeError as
 * {@link chiSquareSplitTest}, and unless the concentration is positive.
 */
export function sequentialSplitTest(
  counts: readonly number[],
  weights: readonly number[],
  concentration = 10_000,
): SequentialSplitTest {
  const probabilities = probabilitiesOf(counts, weights);
  requirePositive("concentration", concentration);
  const logEValue = logDirichletMixture(counts, probabilities, concentration);
  return { logEValue, pValue: Math.min(1, Math.exp(-logEValue)) };
}
