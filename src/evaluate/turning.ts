import { clopperPearsonUpper } from "../statistics/binomial.ts";

/**
 * The greatest k for which k bad of n samples prove "at most `allowed` of them are bad" at the confidence; undefined where
 * even none would not. The bound grows with k, so k is found by bisection.
 */
export function turningBad(samples: number, allowed: number, confidence: number): number | undefined {
  const isProof = (bad: number): boolean => clopperPearsonUpper(bad, samples, confidence) <= allowed;
  if (samples === 0 || !isProof(0)) return undefined;
  let proof = 0;
  let tooMany = samples;
  while (tooMany - proof > 1) {
    const middle = Math.floor((proof + tooMany) / 2);
    if (isProof(middle)) proof = middle;
    else tooMany = middle;
  }
  return proof;
}
