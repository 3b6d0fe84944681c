import { type Interval, requireFinite, requireInteger, requireOpenUnit } from "./domain.ts";
import { randomSource } from "./random.ts";
import { normalCdf, normalQuantile } from "./special.ts";

/** How to resample. */
export interface BootstrapOptions {
  readonly confidence: number;
  /** Where the random numbers start, from 0 to 2³² − 1; the same seed gives the same interval. */
  readonly seed: number;
  /** How many samples are drawn; by default 2000. */
  readonly resamples?: number;
  /** How many neighbouring observations are drawn together, to keep their dependence; by default 1, none. */
  readonly blockLength?: number;
  /** "bca" (the default) corrects the percentiles for bias and skewness. */
  readonly method?: "percentile" | "bca";
}

/** A statistic of a sample and the interval that resampling gives it. */
export interface BootstrapInterval extends Interval {
  readonly estimate: number;
}

/**
 * The moving-block bootstrap interval for a statistic of a series.
 *
 * Each resample joins ⌈n/L⌉ blocks of L neighbouring observations, their starts uniform on 0 … n−L, cut to n (Künsch 1989,
 * Annals of Statistics 17, 1217-1241; L = 1: Efron 1979). Percentile: the ordered replicates of ranks ⌊(B+1) α/2⌋ and
 * ⌈(B+1)(1 − α/2)⌉, B the resamples. BCa: in place of α, Φ(z₀ + (z₀+z)/(1 − a(z₀+z))), z₀ the normal quantile of the share
 * of replicates below the estimate, a = Σd³/(6 (Σd²)^1.5), d the deviations of the statistic with one block left out
 * (Efron 1987, JASA 82, 171-185). Throws RangeError unless there are at least 2 observations, 0 < confidence < 1,
 * 1 ≤ L ≤ n, resamples ≥ 100, the seed is an integer from 0 to 2³² − 1, and the statistic is always finite.
 */
export function bootstrapInterval<T>(
  observations: readonly T[],
  statistic: (sample: readonly T[]) => number,
  options: BootstrapOptions,
): BootstrapInterval {
  const { confidence, seed, resamples = 2000, blockLength = 1, method = "bca" } = options;
  requireInteger("observations.length", observations.length, 2);
  requireOpenUnit("confidence", confidence);
  requireInteger("resamples", resamples, 100);
  requireInteger("blockLength", blockLength, 1, observations.length);
  const compute = (sample: readonly T[]) => {
    const value = statistic(sample);
    requireFinite("statistic", value);
    return value;
  };
  const estimate = compute(observations);
  const random = randomSource(seed);
  const replicates = Float64Array.from({ length: resamples }, () =>
    compute(movingBlocks(observations, blockLength, random.below)),
  ).sort();
  const tail = (1 - confidence) / 2;
  const adjust =
    method === "bca" ? bcaAdjustment(replicates, estimate, jackknife(observations, blockLength, compute)) : identity;
  const lowerRank = Math.floor((resamples + 1) * adjust(tail));
  const upperRank = Math.ceil((resamples + 1) * adjust(1 - tail));
  return {
    estimate,
    lower: replicates[Math.max(1, lowerRank) - 1]!,
    upper: replicates[Math.min(resamples, upperRank) - 1]!,
  };
}

function identity(share: number): number {
  return share;
}

function movingBlocks<T>(observations: readonly T[], blockLength: number, below: (bound: number) => number): T[] {
  const sample: T[] = [];
  while (sample.length < observations.length) {
    const start = below(observations.length - blockLength + 1);
    const end = start + Math.min(blockLength, observations.length - sample.length);
    for (let i = start; i < end; i++) sample.push(observations[i]!);
  }
  return sample;
}

/** The statistic with each block of neighbours left out in turn. */
function jackknife<T>(
  observations: readonly T[],
  blockLength: number,
  compute: (sample: readonly T[]) => number,
): number[] {
  const values: number[] = [];
  // With a single block nothing would be left.
  if (blockLength >= observations.length) return values;
  for (let start = 0; start < observations.length; start += blockLength) {
    values.push(compute([...observations.slice(0, start), ...observations.slice(start + blockLength)]));
  }
  return values;
}

function bcaAdjustment(
  replicates: Float64Array,
  estimate: number,
  leftOut: readonly number[],
): (share: number) => number {
  let below = 0;
  for (const replicate of replicates) below += replicate < estimate ? 1 : replicate === estimate ? 0.5 : 0;
  // Were all replicates on one side, the bias would be infinite: half a replicate is granted to the other.
  const share = Math.min(replicates.length - 0.5, Math.max(0.5, below)) / replicates.length;
  const bias = normalQuantile(share);
  const skew = acceleration(leftOut);
  return (level) => {
    const z = bias + normalQuantile(level);
    const denominator = 1 - skew * z;
    return denominator > 0 ? normalCdf(bias + z / denominator) : z > 0 ? 1 : 0;
  };
}

function acceleration(leftOut: readonly number[]): number {
  const mean = leftOut.reduce((sum, value) => sum + value, 0) / leftOut.length;
  let squares = 0;
  let cubes = 0;
  for (const value of leftOut) {
    squares += (mean - value) ** 2;
    cubes += (mean - value) ** 3;
  }
  return squares === 0 ? 0 : cubes / (6 * squares ** 1.5);
}

/** A block length for a series of n observations, ⌈n^⅓⌉, which grows as fast as is best for the variance (Hall, Horowitz & Jing 1995, Biometrika 82, 561-574). */
export function usualBlockLength(size: number): number {
  requireInteger("size", size, 1);
  return Math.max(1, Math.ceil(Math.cbrt(size) - 1e-9));
}
