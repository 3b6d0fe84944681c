import { randomSource } from "../../statistics/random.ts";
import { rank } from "../../statistics/ranks.ts";
import { kayentaShift, type KayentaShift } from "./kayenta-mann-whitney.ts";
import {
  classifyScore,
  type KayentaLabel,
  type KayentaScore,
  type ScoredMetric,
  type ScoreThresholds,
  scoreMetrics,
} from "./kayenta-score.ts";
import { describe, interquartileDetector, meanRatio, removeNaN, removeOutliers, replaceNaN } from "./kayenta-series.ts";

/**
 * The judge NetflixACAJudge-v1.0 of github.com/spinnaker/kayenta, commit a69573be9d8f (Apache-2.0), re-stated: the same
 * classifications and scores for the same values, its fail-open defaults included. It is there to compare with, and so
 * that people who come from Kayenta can see their old verdict beside the new one; docket never decides by it.
 *
 * One thing differs on purpose. Where both arms are constant the original adds Gaussian noise from the machine's random
 * source and answers differently from run to run; here the noise comes from a seeded generator, so that the same values
 * give the same answer. The seed is an argument.
 */

export type KayentaDirection = "increase" | "decrease" | "either";
export type NanStrategy = "remove" | "replace";

/** From where on a change counts; the bounds of a decrease lie at or below the neutral value. */
export interface EffectSize {
  readonly measure: "meanRatio" | "cles";
  readonly allowedIncrease: number;
  readonly allowedDecrease: number;
  readonly criticalIncrease: number;
  readonly criticalDecrease: number;
}

/** How the original is told to judge one metric: `analysisConfigurations.canary`, defaults filled in. */
export interface MetricAnalysis {
  readonly direction: KayentaDirection;
  readonly nanStrategy: NanStrategy;
  readonly outliers: { readonly strategy: "keep" | "remove"; readonly factor: number };
  readonly isCritical: boolean;
  readonly mustHaveData: boolean;
  readonly isMuted: boolean;
  readonly effectSize: EffectSize;
}

export interface KayentaMetric {
  readonly name: string;
  readonly groups: readonly string[];
  readonly analysis: MetricAnalysis;
}

export interface KayentaConfig {
  readonly metrics: readonly KayentaMetric[];
  readonly groupWeights: Readonly<Record<string, number>>;
  readonly scoreThresholds: ScoreThresholds;
}

/** The effect-size bounds that hold where a configuration names none: the neutral value of its measure. */
export function neutralEffectSize(measure: EffectSize["measure"]): EffectSize {
  const neutral = measure === "cles" ? 0.5 : 1;
  return {
    measure,
    allowedIncrease: neutral,
    allowedDecrease: neutral,
    criticalIncrease: neutral,
    criticalDecrease: neutral,
  };
}

export const DEFAULT_ANALYSIS: MetricAnalysis = {
  direction: "either",
  nanStrategy: "remove",
  outliers: { strategy: "keep", factor: 3 },
  isCritical: false,
  mustHaveData: false,
  isMuted: false,
  effectSize: neutralEffectSize("meanRatio"),
};

/** Hard-coded in the original, whose configuration properties of these names are read and never used. */
export const KAYENTA_TOLERANCE = 0.25;
export const KAYENTA_CONFIDENCE = 0.98;

const TIE_BREAK_SEED = 1;
const TIE_BREAK_DEVIATION = 1e-5;

export interface ClassificationSettings extends Omit<MetricAnalysis, "outliers" | "isMuted"> {
  /** Share of the estimate under which a shift counts as none. */
  readonly tolerance: number;
  readonly confidence: number;
  readonly tieBreakSeed: number;
}

export interface Classification {
  readonly label: KayentaLabel;
  readonly isCritical: boolean;
  readonly reason: string | undefined;
  /** Ratio of the means, whatever the effect measure; 1 where nothing was compared, NaN where a mean is 0. */
  readonly deviation: number;
  readonly shift?: KayentaShift;
}

/** Kayenta's Mann-Whitney classifier on two arms that are already transformed. Throws RangeError where all values are tied. */
export function classifyByMannWhitney(
  experiment: readonly number[],
  control: readonly number[],
  settings: Partial<ClassificationSettings> = {},
): Classification {
  const { direction, nanStrategy, isCritical, mustHaveData, effectSize, tolerance, confidence, tieBreakSeed } = {
    ...DEFAULT_ANALYSIS,
    tolerance: KAYENTA_TOLERANCE,
    confidence: KAYENTA_CONFIDENCE,
    tieBreakSeed: TIE_BREAK_SEED,
    ...settings,
  };
  if (experiment.length === 0 || control.length === 0) return withoutData(nanStrategy, isCritical, mustHaveData);
  const kinds = [new Set(experiment), new Set(control)];
  if (isEqual(experiment, control) || (kinds[0]!.size === 1 && kinds[1]!.size === 1 && experiment[0] === control[0])) {
    return { label: "Pass", isCritical: false, reason: "the data are identical", deviation: 1 };
  }
  const isConstant = kinds.every((kind) => kind.size === 1);
  const noise = gaussianNoise(tieBreakSeed);
  const [x, y] = isConstant ? [noise(experiment), noise(control)] : [experiment, control];
  const shift = kayentaShift(x, y, confidence);
  const deviation = meanRatio(experiment, control);
  const effect = effectSize.measure === "cles" ? commonLanguageEffect(experiment, control) : deviation;
  const bound = tolerance * Math.abs(shift.estimate);
  const isNone = Number.isNaN(effect);
  if (direction !== "decrease" && shift.low > bound && (isNone || effect >= effectSize.allowedIncrease)) {
    const critical = isCritical && (isNone || effect >= effectSize.criticalIncrease);
    return { label: "High", isCritical: critical, reason: "the metric was classified as High", deviation, shift };
  }
  if (direction !== "increase" && shift.high < -bound && (isNone || effect <= effectSize.allowedDecrease)) {
    const critical = isCritical && (isNone || effect <= effectSize.criticalDecrease);
    return { label: "Low", isCritical: critical, reason: "the metric was classified as Low", deviation, shift };
  }
  return { label: "Pass", isCritical: false, reason: undefined, deviation, shift };
}

/** Kayenta's simplest classifier: which mean is the larger one. */
export function classifyByMean(
  experiment: readonly number[],
  control: readonly number[],
  direction: KayentaDirection,
): Classification {
  if (experiment.length === 0 || control.length === 0) return withoutData("remove", false, false);
  const deviation = meanRatio(experiment, control);
  const difference = describe(experiment).mean - describe(control).mean;
  const label =
    difference > 0 && direction !== "decrease" ? "High" : difference < 0 && direction !== "increase" ? "Low" : "Pass";
  return { label, isCritical: false, reason: undefined, deviation };
}

function withoutData(nanStrategy: NanStrategy, isCritical: boolean, mustHaveData: boolean): Classification {
  const reason = "one arm has no data, or both";
  if (nanStrategy === "replace") return { label: "Pass", isCritical: false, reason: undefined, deviation: 1 };
  if (mustHaveData && !isCritical) return { label: "NodataFailMetric", isCritical: false, reason, deviation: 1 };
  return { label: "Nodata", isCritical, reason, deviation: 1 };
}

function isEqual(experiment: readonly number[], control: readonly number[]): boolean {
  if (experiment.length !== control.length) return false;
  const [x, y] = [Float64Array.from(experiment).sort(), Float64Array.from(control).sort()];
  return x.every((value, index) => value === y[index]);
}

/** P(canary > baseline) + ½ P(equal), from the rank sum. */
export function commonLanguageEffect(experiment: readonly number[], control: readonly number[]): number {
  const [n, m] = [experiment.length, control.length];
  const { ranks } = rank([...experiment, ...control]);
  let rankSum = 0;
  for (let i = 0; i < n; i += 1) rankSum += ranks[i]!;
  return (2 * rankSum - n * (n + 1)) / (2 * n * m);
}

/** Adds N(0, 10⁻⁵ |value|) to each value, by the polar form of Box & Muller 1958 on a seeded generator. */
function gaussianNoise(seed: number): (values: readonly number[]) => number[] {
  const random = randomSource(seed);
  const gaussian = () => Math.sqrt(-2 * Math.log(1 - random.next())) * Math.cos(2 * Math.PI * random.next());
  return (values) => values.map((value) => value + gaussian() * TIE_BREAK_DEVIATION * Math.abs(value));
}

export interface KayentaPair {
  readonly name: string;
  readonly control: readonly number[];
  readonly experiment: readonly number[];
}

export interface KayentaJudgement {
  readonly metrics: readonly (ScoredMetric & Classification & { readonly isMuted: boolean })[];
  readonly score: KayentaScore;
  readonly classification: "Pass" | "Marginal" | "Fail";
}

/** The values of an arm as the classifier sees them: NaN removed or made 0, then outliers removed where that is asked for. */
export function transformArm(values: readonly number[], { nanStrategy, outliers }: MetricAnalysis): number[] {
  const numbers = nanStrategy === "replace" ? replaceNaN(values, 0) : removeNaN(values);
  return outliers.strategy === "remove"
    ? removeOutliers(numbers, interquartileDetector(outliers.factor, true))
    : numbers;
}

/**
 * The whole judgement of a canary: transforms, classification of each pair, scores, class of the summary. A pair that
 * cannot be classified is an `Error` that counts nowhere, as in the original. Throws RangeError for a pair whose metric
 * the configuration does not have.
 */
export function judgeLikeKayenta(
  config: KayentaConfig,
  pairs: readonly KayentaPair[],
  tieBreakSeed = TIE_BREAK_SEED,
): KayentaJudgement {
  const byName = new Map(config.metrics.map((metric) => [metric.name, metric]));
  const metrics = pairs.map((pair) => {
    const metric = byName.get(pair.name);
    if (!metric)
      throw new RangeError(`found the metric ${JSON.stringify(pair.name)}, expected one that the configuration has`);
    const [experiment, control] = [
      transformArm(pair.experiment, metric.analysis),
      transformArm(pair.control, metric.analysis),
    ];
    const classification = classifyOrError(experiment, control, { ...metric.analysis, tieBreakSeed });
    return { name: pair.name, groups: metric.groups, isMuted: metric.analysis.isMuted, ...classification };
  });
  const score = scoreMetrics(
    metrics.filter(({ isMuted }) => !isMuted),
    config.groupWeights,
  );
  return { metrics, score, classification: classifyScore(score.summary, config.scoreThresholds) };
}

function classifyOrError(
  experiment: readonly number[],
  control: readonly number[],
  settings: Partial<ClassificationSettings>,
): Classification {
  try {
    return classifyByMannWhitney(experiment, control, settings);
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    return { label: "Error", isCritical: false, reason: error.message, deviation: 1 };
  }
}
