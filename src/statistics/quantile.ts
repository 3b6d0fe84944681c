import { binomialCdf, binomialSf } from "./binomial.ts";
import { requireInteger, requireOpenUnit } from "./domain.ts";
import { firstInteger } from "./search.ts";

/** A place, counted from 1, in the ascending sample, and how sure it is that the quantile lies on its right side. */
export interface RankBound {
  readonly rank: number;
  /** The exact probability, at least the one asked for, with which the bound holds for a continuous distribution. */
  readonly confidence: number;
}

/** Ranks between which the quantile lies; an end is absent where the sample is too small to have one. */
export interface RankInterval {
  readonly lowerRank: number | undefined;
  readonly upperRank: number | undefined;
  /** The exact probability of lying between both ranks, an absent end counting as infinite. */
  readonly confidence: number;
}

/** Error probabilities that exceed the allowed one by less than this (relative) are equal to it up to rounding. */
const ROUNDING = 1e-12;

/**
 * The smallest rank r such that the r-th smallest of n values is at or above the q-quantile with at least `confidence`;
 * undefined when even the largest value is not sure enough.
 *
 * P(X₍ᵣ₎ ≥ Q_q) ≥ P(Bin(n, q) ≤ r − 1), with equality for continuous distributions (Conover 1999, Practical
 * Nonparametric Statistics, 3.2; Hahn & Meeker 1991, Statistical Intervals, 5.2). Needs no assumption on the
 * distribution. Throws RangeError unless n ≥ 1 is an integer, 0 < q < 1 and 0 < confidence < 1.
 */
export function upperRank(size: number, quantile: number, confidence: number): RankBound | undefined {
  requireQuantile(size, quantile, confidence);
  return upperRankFor(size, quantile, 1 - confidence);
}

/**
 * The largest rank r such that the r-th smallest of n values is at or below the q-quantile with at least `confidence`;
 * undefined when even the smallest value is not sure enough.
 *
 * P(X₍ᵣ₎ ≤ Q_q) ≥ P(Bin(n, q) ≥ r); otherwise as {@link upperRank}.
 */
export function lowerRank(size: number, quantile: number, confidence: number): RankBound | undefined {
  requireQuantile(size, quantile, confidence);
  return lowerRankFor(size, quantile, 1 - confidence);
}

/**
 * The ranks of {@link lowerRank} and {@link upperRank} at (1 + confidence)/2 each, between which the q-quantile lies with
 * at least `confidence` when both are present.
 */
export function rankInterval(size: number, quantile: number, confidence: number): RankInterval {
  requireQuantile(size, quantile, confidence);
  const alpha = (1 - confidence) / 2;
  const lower = lowerRankFor(size, quantile, alpha);
  const upper = upperRankFor(size, quantile, alpha);
  const missBelow = lower === undefined ? 0 : binomialCdf(lower.rank - 1, size, quantile);
  const missAbove = upper === undefined ? 0 : binomialSf(upper.rank - 1, size, quantile);
  return { lowerRank: lower?.rank, upperRank: upper?.rank, confidence: 1 - missBelow - missAbove };
}

function requireQuantile(size: number, quantile: number, confidence: number): void {
  requireInteger("size", size, 1);
  requireOpenUnit("quantile", quantile);
  requireOpenUnit("confidence", confidence);
}

function upperRankFor(size: number, quantile: number, alpha: number): RankBound | undefined {
  if (size < samplesUntil(Math.log(quantile), alpha)) return undefined;
  const allowed = alpha * (1 + ROUNDING);
  const errorAt = (rank: number) => binomialSf(rank - 1, size, quantile);
  const rank = firstInteger(0, size, (candidate) => errorAt(candidate) <= allowed);
  return { rank, confidence: binomialCdf(rank - 1, size, quantile) };
}

function lowerRankFor(size: number, quantile: number, alpha: number): RankBound | undefined {
  if (size < samplesUntil(Math.log1p(-quantile), alpha)) return undefined;
  const allowed = alpha * (1 + ROUNDING);
  const errorAt = (rank: number) => binomialCdf(rank - 1, size, quantile);
  const firstTooHigh = firstInteger(1, size + 1, (candidate) => candidate > size || errorAt(candidate) > allowed);
  const rank = firstTooHigh - 1;
  return { rank, confidence: binomialSf(rank - 1, size, quantile) };
}

/**
 * The smallest n for which {@link upperRank} exists: the first with 1 − qⁿ ≥ confidence, n ≥ ln(1−confidence)/ln q.
 *
 * Throws RangeError unless 0 < q < 1 and 0 < confidence < 1.
 */
export function samplesForUpperRank(quantile: number, confidence: number): number {
  requireOpenUnit("quantile", quantile);
  requireOpenUnit("confidence", confidence);
  return samplesUntil(Math.log(quantile), 1 - confidence);
}

/** The smallest n for which {@link lowerRank} exists: the first with 1 − (1−q)ⁿ ≥ confidence. */
export function samplesForLowerRank(quantile: number, confidence: number): number {
  requireOpenUnit("quantile", quantile);
  requireOpenUnit("confidence", confidence);
  return samplesUntil(Math.log1p(-quantile), 1 - confidence);
}

/** The smallest n for which both ends of {@link rankInterval} exist. */
export function samplesForRankInterval(quantile: number, confidence: number): number {
  requireOpenUnit("quantile", quantile);
  requireOpenUnit("confidence", confidence);
  const alpha = (1 - confidence) / 2;
  return Math.max(samplesUntil(Math.log(quantile), alpha), samplesUntil(Math.log1p(-quantile), alpha));
}

/** The smallest n ≥ 1 with e^(n · logMiss) ≤ alpha, equality up to {@link ROUNDING}: what decides whether a rank exists. */
function samplesUntil(logMiss: number, alpha: number): number {
  return Math.max(1, Math.ceil((Math.log(alpha) + Math.log1p(ROUNDING)) / logMiss));
}

/**
 * The nearest rank of the q-quantile among n values, ⌈q n⌉ but at least 1; products that are whole up to the rounding of
 * q, such as 0.07 · 100, count as whole.
 *
 * Source: Hyndman & Fan 1996, The American Statistician 50, 361-365, definition 1. Throws RangeError unless n ≥ 1 is an
 * integer and 0 < q < 1.
 */
export function nearestRank(size: number, quantile: number): number {
  requireInteger("size", size, 1);
  requireOpenUnit("quantile", quantile);
  const position = size * quantile;
  const whole = Math.round(position);
  const isWhole = Math.abs(position - whole) <= 2 * Number.EPSILON * position;
  return Math.min(size, Math.max(1, isWhole ? whole : Math.ceil(position)));
}
