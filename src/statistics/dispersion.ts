import { type Interval, requireInteger, requireOpenUnit, requirePositive } from "./domain.ts";
import type { Proportion } from "./difference.ts";
import { betaQuantile, chiSquareUpperTail } from "./special.ts";

/** How much the success rates of cells (minutes, machines) vary beyond what chance alone explains. */
export interface Overdispersion {
  /** Σ (kᵢ − nᵢ p̂)² / (nᵢ p̂ (1 − p̂)). */
  readonly statistic: number;
  readonly degreesOfFreedom: number;
  /** χ² divided by its degrees of freedom: about 1 when all trials are independent. */
  readonly ratio: number;
  /** The probability of a χ² at least as large if all cells shared one success probability. */
  readonly pValue: number;
}

function trialsIn(cells: readonly Proportion[]): Proportion[] {
  cells.forEach(({ successes, trials }, i) => {
    requireInteger(`cells[${i}].trials`, trials, 0);
    requireInteger(`cells[${i}].successes`, successes, 0, trials);
  });
  return cells.filter((cell) => cell.trials > 0);
}

function pooled(cells: readonly Proportion[]): Proportion {
  let successes = 0;
  let trials = 0;
  for (const cell of cells) {
    successes += cell.successes;
    trials += cell.trials;
  }
  return { successes, trials };
}

/**
 * Pearson's χ² for the homogeneity of kᵢ successes in nᵢ trials over cells, and χ²/df; undefined where fewer than two
 * cells have trials, or where all trials agree, so that nothing can be said about their dependence.
 *
 * χ² = Σ (kᵢ − nᵢ p̂)² / (nᵢ p̂ (1−p̂)), p̂ = Σkᵢ/Σnᵢ, df = cells − 1 (McCullagh & Nelder 1989, Generalized Linear Models,
 * 4.5). Throws RangeError unless 0 ≤ kᵢ ≤ nᵢ are integers.
 */
export function overdispersion(cells: readonly Proportion[]): Overdispersion | undefined {
  const used = trialsIn(cells);
  const { successes, trials } = pooled(used);
  if (used.length < 2 || successes === 0 || successes === trials) return undefined;
  const p = successes / trials;
  let statistic = 0;
  for (const cell of used) statistic += (cell.successes - cell.trials * p) ** 2 / (cell.trials * p * (1 - p));
  const degreesOfFreedom = used.length - 1;
  return {
    statistic,
    degreesOfFreedom,
    ratio: statistic / degreesOfFreedom,
    pValue: chiSquareUpperTail(statistic, degreesOfFreedom),
  };
}

/**
 * By what factor clustering in cells multiplies the variance of the pooled proportion; undefined as
 * {@link overdispersion}. Unlike χ²/df, it weighs large cells more, as they weigh in the pooled proportion.
 *
 * n v / (p̂(1−p̂)), v = m/(m−1) Σ (kᵢ − nᵢ p̂)² / n² the ratio estimator's variance, m the number of cells, n = Σnᵢ
 * (Rao & Scott 1992, Biometrics 48, 577-585). Throws RangeError unless 0 ≤ kᵢ ≤ nᵢ are integers.
 */
export function designEffect(cells: readonly Proportion[]): number | undefined {
  const used = trialsIn(cells);
  const { successes, trials } = pooled(used);
  if (used.length < 2 || successes === 0 || successes === trials) return undefined;
  const p = successes / trials;
  let squares = 0;
  for (const cell of used) squares += (cell.successes - cell.trials * p) ** 2;
  const m = used.length;
  return ((m / (m - 1)) * squares) / (trials * p * (1 - p));
}

/**
 * How many independent trials say as much as `trials` clustered ones: n / max(1, deff). A design effect below 1 is not
 * credited, since it comes from chance as easily as from regularity.
 *
 * Source: Kish 1965, Survey Sampling, 8.2. Throws RangeError unless n and the design effect are positive.
 */
export function effectiveSampleSize(trials: number, effect: number): number {
  requirePositive("trials", trials);
  requirePositive("effect", effect);
  return trials / Math.max(1, effect);
}

/**
 * The Clopper-Pearson bounds for counts that are divided by the design effect and therefore no integers; equal to the
 * exact bounds where the effect is at most 1, wider where it is more. `confidence` is that of each bound alone.
 *
 * k* = k/deff and n* = n/deff in the beta quantiles of k*, n*−k*+1 and k*+1, n*−k* (Korn & Graubard 1998, Survey
 * Methodology 24, 193-201, without their correction for degrees of freedom). A two-sided interval of confidence c takes
 * (1+c)/2. Throws RangeError unless 0 ≤ k ≤ n are integers, n ≥ 1, the effect is positive and 0 < confidence < 1.
 */
export function effectiveClopperPearson(counts: Proportion, effect: number, confidence: number): Interval {
  return {
    lower: effectiveClopperPearsonLower(counts, effect, confidence),
    upper: effectiveClopperPearsonUpper(counts, effect, confidence),
  };
}

/** The lower one of the bounds of {@link effectiveClopperPearson}, at half the price of both. */
export function effectiveClopperPearsonLower(counts: Proportion, effect: number, confidence: number): number {
  const { n, k } = effectiveCounts(counts, effect, confidence);
  return counts.successes === 0 ? 0 : betaQuantile(k, n - k + 1, "lower", 1 - confidence).x;
}

/** The upper one of the bounds of {@link effectiveClopperPearson}, at half the price of both. */
export function effectiveClopperPearsonUpper(counts: Proportion, effect: number, confidence: number): number {
  const { n, k } = effectiveCounts(counts, effect, confidence);
  return counts.successes === counts.trials ? 1 : betaQuantile(k + 1, n - k, "upper", 1 - confidence).x;
}

/** n* and k* of {@link effectiveClopperPearson}. */
function effectiveCounts(
  counts: Proportion,
  effect: number,
  confidence: number,
): { readonly n: number; readonly k: number } {
  requireInteger("trials", counts.trials, 1);
  requireInteger("successes", counts.successes, 0, counts.trials);
  requireOpenUnit("confidence", confidence);
  const n = effectiveSampleSize(counts.trials, effect);
  return { n, k: n * (counts.successes / counts.trials) };
}
