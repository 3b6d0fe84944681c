import { effectiveClopperPearsonUpper } from "../statistics/dispersion.ts";
import { firstInteger } from "../statistics/search.ts";

/**
 * The greatest k for which k bad of n samples prove "at most `allowed` of them are bad" at the confidence, with the design
 * effect that was seen; undefined where even none would not. The bound grows with k, so k is found by bisection.
 */
export function turningBad(samples: number, allowed: number, confidence: number, effect: number): number | undefined {
  const isProof = (bad: number): boolean =>
    effectiveClopperPearsonUpper({ successes: bad, trials: samples }, effect, confidence) <= allowed;
  if (samples === 0 || !isProof(0)) return undefined;
  return firstInteger(0, samples, (bad) => !isProof(bad)) - 1;
}
