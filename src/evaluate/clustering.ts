import { uniformMixtureSequence } from "../statistics/sequential.ts";
import type { Certainty } from "./guardrail-kind.ts";
import {
  effectiveClopperPearsonLower,
  effectiveClopperPearsonUpper,
  overdispersion,
} from "../statistics/dispersion.ts";
import { chiSquareUpperQuantile, chiSquareUpperTail } from "../statistics/special.ts";

/** Bad requests among the requests of one slice of a phase. */
export interface Slice {
  readonly bad: number;
  readonly requests: number;
}

/**
 * How much errors cluster, as the factor by which clustered requests say less than independent ones (the design effect).
 * `estimate` is for the bound that a failure rests on, `bound` for the one that a pass rests on: canaries that look good are
 * those whose bursts were not seen, so a pass must stand up to more clustering than was seen.
 */
export interface Clustering {
  readonly estimate: number;
  readonly bound: number;
  readonly slices: number;
  /** Probability of so uneven a spread if requests were independent; undefined where nothing could be estimated. */
  readonly pValue: number | undefined;
}

const SLICES_LEAST = 2;
const SLICES_MOST = 60;
/** The data hint at clustering below this p-value; above it a pass pays nothing for a possibility without any sign. */
const HINT_P = 0.2;
const BOUND_CONFIDENCE = 0.95;

/** No clustering beyond what the plan declares. */
export function declaredClustering(declared: number): Clustering {
  return { estimate: declared, bound: declared, slices: 0, pValue: undefined };
}

/**
 * The clustering of the bad requests over the slices: chi-square/df of their counts (McCullagh and Nelder 1989, 4.5) and,
 * where they hint at clustering, chi-square over its lower 5 % quantile as the upper bound. Never less than declared; with
 * a single slice, or without any bad request, nothing can be estimated. Few slices make the bound very wide, as they should: a
 * first look at three minutes must not take one burst for the rate.
 */
export function clusteringOf(slices: readonly Slice[], declared: number): Clustering {
  return clusteringWithin([slices], declared);
}

/**
 * The clustering within phases that may differ from each other, as {@link clusteringOf} for one: chi-squares and degrees of
 * freedom are summed over the phases, so that a phase with more errors than another is no cluster.
 */
export function clusteringWithin(phases: readonly (readonly Slice[])[], declared: number): Clustering {
  let statistic = 0;
  let degreesOfFreedom = 0;
  let slices = 0;
  for (const phase of phases) {
    const cells = merge(phase.filter(({ requests }) => requests > 0)).map(({ bad, requests }) => ({
      successes: bad,
      trials: requests,
    }));
    const found = cells.length < SLICES_LEAST ? undefined : overdispersion(cells);
    if (!found) continue;
    statistic += found.statistic;
    degreesOfFreedom += found.degreesOfFreedom;
    slices += cells.length;
  }
  if (degreesOfFreedom === 0) return declaredClustering(declared);
  const pValue = chiSquareUpperTail(statistic, degreesOfFreedom);
  const bound = pValue < HINT_P ? statistic / chiSquareUpperQuantile(BOUND_CONFIDENCE, degreesOfFreedom) : 1;
  return {
    estimate: Math.max(declared, 1, statistic / degreesOfFreedom),
    bound: Math.max(declared, 1, bound),
    slices,
    pValue,
  };
}

/** Neighbouring slices put together until there are at most sixty of them. */
function merge(slices: readonly Slice[]): readonly Slice[] {
  const perCell = Math.ceil(slices.length / SLICES_MOST);
  const merged: Slice[] = [];
  for (let begin = 0; begin < slices.length; begin += perCell) {
    const part = slices.slice(begin, begin + perCell);
    merged.push({
      bad: part.reduce((sum, { bad }) => sum + bad, 0),
      requests: part.reduce((sum, { requests }) => sum + requests, 0),
    });
  }
  return merged;
}

/** The greatest design effect up to which a pass would stand; undefined where it would not stand even without any. */
export function standsUpTo(isPass: (effect: number) => boolean): number | undefined {
  if (!isPass(1)) return undefined;
  let stands = 1;
  let falls = 2;
  while (isPass(falls) && falls < 1e6) {
    stands = falls;
    falls *= 2;
  }
  for (let step = 0; step < 30; step += 1) {
    const middle = (stands + falls) / 2;
    if (isPass(middle)) stands = middle;
    else falls = middle;
  }
  return stands;
}

/** One-sided Clopper-Pearson bounds of a share, each on the requests that its design effect leaves. */
export function clusteredBounds(
  matching: number,
  requests: number,
  confidence: number,
  effects: { readonly low: number; readonly high: number },
): { readonly low: number; readonly high: number } {
  const counts = { successes: matching, trials: requests };
  return {
    low: effectiveClopperPearsonLower(counts, effects.low, confidence),
    high: effectiveClopperPearsonUpper(counts, effects.high, confidence),
  };
}

/**
 * One-sided bounds of a share: those of {@link clusteredBounds}, or, where they are to hold at any time, the confidence
 * sequence of the uniform mixture on the counts that the design effects leave.
 */
export function boundsOfShare(
  matching: number,
  samples: number,
  certainty: Pick<Certainty, "confidence" | "isAnytime">,
  effects: { readonly low: number; readonly high: number },
): { readonly low: number; readonly high: number } {
  return {
    low: lowOfShare(matching, samples, certainty, effects.low),
    high: highOfShare(matching, samples, certainty, effects.high),
  };
}

/** The lower one of {@link boundsOfShare} alone, for a search that needs no other. */
export function lowOfShare(
  matching: number,
  samples: number,
  { confidence, isAnytime }: Pick<Certainty, "confidence" | "isAnytime">,
  effect: number,
): number {
  if (samples === 0) return 0;
  return isAnytime
    ? uniformMixtureSequence(...effectiveCounts(matching, samples, effect, "low"), confidence).lower
    : effectiveClopperPearsonLower({ successes: matching, trials: samples }, effect, confidence);
}

/** The upper one of {@link boundsOfShare} alone, for a search that needs no other. */
export function highOfShare(
  matching: number,
  samples: number,
  { confidence, isAnytime }: Pick<Certainty, "confidence" | "isAnytime">,
  effect: number,
): number {
  if (samples === 0) return 1;
  return isAnytime
    ? uniformMixtureSequence(...effectiveCounts(matching, samples, effect, "high"), confidence).upper
    : effectiveClopperPearsonUpper({ successes: matching, trials: samples }, effect, confidence);
}

/** Counts divided by the design effect, rounded so that the bound on the given side only becomes wider. */
function effectiveCounts(
  matching: number,
  samples: number,
  effect: number,
  side: "low" | "high",
): [matching: number, samples: number] {
  const requests = Math.max(1, side === "high" ? Math.floor(samples / effect) : Math.ceil(samples / effect));
  const counted = side === "high" ? Math.ceil(matching / effect) : Math.floor(matching / effect);
  return [Math.min(counted, requests), requests];
}

/** The numbers of the clustering, for the finding: unrounded, by name. */
export function clusteringFigures(
  clustering: Clustering,
  standsUpToEffect: number | undefined,
): Readonly<Record<string, number>> {
  return {
    designEffect: clustering.estimate,
    designEffectBound: clustering.bound,
    slices: clustering.slices,
    ...(clustering.pValue === undefined ? {} : { clusteringP: clustering.pValue }),
    ...(standsUpToEffect === undefined ? {} : { standsUpToDesignEffect: standsUpToEffect }),
  };
}
