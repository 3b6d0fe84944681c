import {
  effectiveClopperPearsonLower,
  effectiveClopperPearsonUpper,
  overdispersion,
} from "../statistics/dispersion.ts";
import { chiSquareUpperQuantile } from "../statistics/special.ts";

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
  const cells = merge(slices.filter(({ requests }) => requests > 0)).map(({ bad, requests }) => ({
    successes: bad,
    trials: requests,
  }));
  const found = cells.length < SLICES_LEAST ? undefined : overdispersion(cells);
  if (!found) return declaredClustering(declared);
  const isHinted = found.pValue < HINT_P;
  const bound = isHinted ? found.statistic / chiSquareUpperQuantile(BOUND_CONFIDENCE, found.degreesOfFreedom) : 1;
  return {
    estimate: Math.max(declared, 1, found.ratio),
    bound: Math.max(declared, 1, bound),
    slices: cells.length,
    pValue: found.pValue,
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
