import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import {
  type ClassificationSettings,
  classifyByMannWhitney,
  classifyByMean,
  commonLanguageEffect,
  DEFAULT_ANALYSIS,
  judgeLikeKayenta,
  neutralEffectSize,
} from "../../src/translate/judges/kayenta-judge.ts";
import { kayentaShift, rankSumExcess } from "../../src/translate/judges/kayenta-mann-whitney.ts";
import { didRunPass, type KayentaLabel, scoreMetrics } from "../../src/translate/judges/kayenta-score.ts";
import {
  cohenD,
  describe as describeSeries,
  deviationDetector,
  interquartileDetector,
  judgementCount,
  judgementWindows,
  meanRatio,
  pairMetricSets,
  removeNaN,
  removeOutliers,
  replaceNaN,
} from "../../src/translate/judges/kayenta-series.ts";
import { ascending, linearQuantile } from "../../src/translate/judges/linear-quantile.ts";
import { normalQuantile } from "../../src/statistics/special.ts";

/** Oracle cases of other tools, read where they lie: `../shared/data/oracles` beside the project. Skipped where there are none. */

const oracles = join(import.meta.dirname, "../../../shared/data/oracles");
const isPresent = existsSync(oracles);
if (!isPresent) process.stdout.write(`no oracles in ${oracles}: their cases are skipped\n`);

// The files are of many shapes, which the cases below take apart one by one.
// oxlint-disable-next-line typescript/no-explicit-any
type Case = any;

function oracle(name: string): Case {
  return isPresent ? JSON.parse(readFileSync(join(oracles, name), "utf8")) : new Proxy({}, { get: () => [] });
}

/** NaN and the infinities are text in the files. */
function numberOf(written: unknown): number {
  return written === "NaN" ? Number.NaN : written === "+Inf" ? Infinity : (written as number);
}
const numbersOf = (written: readonly unknown[]) => written.map(numberOf);

/** Runs a table of cases, each under its id, name or position. */
function cases(title: string, list: readonly Case[], run: (given: Case) => void): void {
  const named = list.map((given, index) => [`${index + 1} ${given.id ?? given.name ?? given.case ?? ""}`, given] as const);
  describe.skipIf(named.length === 0)(title, () => {
    test.for(named.length === 0 ? [["none", {}] as const] : named)("%s", ([, given]) => run(given));
  });
}

describe("kayenta", () => {
  const classifier = oracle("kayenta-classifier.json");
  cases("classifier", classifier.cases, ({ classifier: kind, experiment, control, params, expect: expected }) => {
    const settings: Partial<ClassificationSettings> | undefined = params.tolerance && {
      direction: params.direction,
      nanStrategy: params.nanStrategy,
      isCritical: params.critical,
      tolerance: params.tolerance,
      confidence: params.confLevel,
      effectSize: {
        measure: params.effectSizeMeasure,
        allowedDecrease: params.effectSizeThresholds[0],
        allowedIncrease: params.effectSizeThresholds[1],
        criticalDecrease: params.criticalThresholds[0],
        criticalIncrease: params.criticalThresholds[1],
      },
    };
    const found =
      kind === "mann-whitney" ? classifyByMannWhitney(experiment, control, settings) : classifyByMean(experiment, control, params.direction);
    if (expected.classification !== undefined) expect(found.label).toBe(expected.classification);
    if (expected.critical !== undefined) expect(found.isCritical).toBe(expected.critical);
    if (expected.reasonNonEmpty) expect(found.reason).toBeTruthy();
    if (expected.deviation !== undefined) expect(found.deviation).toBe(numberOf(expected.deviation));
  });

  const mannWhitney = oracle("kayenta-mannwhitney.json");
  const samples = new Map<string, Case>((mannWhitney.wilcoxonDiff as Case[]).map((given) => [given.id, given]));
  cases("rank-sum excess", mannWhitney.wilcoxonDiff, ({ mu, quantile, x, y, x_ref: reference, expect: expected, absTol }) => {
    const from = reference ? samples.get(reference) : { x, y };
    expect(Math.abs(rankSumExcess(from.x, from.y, mu, quantile) - expected)).toBeLessThanOrEqual(absTol);
  });
  cases("confidence interval", mannWhitney.confidenceInterval, (given) => {
    const shift = kayentaShift(given.experiment, given.control, given.confidenceLevel);
    const { expect: expected, absTol, absTolEstimate = absTol } = given;
    expect(Math.abs(shift.low - expected.ciLow)).toBeLessThanOrEqual(absTol);
    expect(Math.abs(shift.high - expected.ciHigh)).toBeLessThanOrEqual(absTol);
    expect(Math.abs(shift.estimate - expected.estimate)).toBeLessThanOrEqual(absTolEstimate);
  });
  cases("intermediate values", [mannWhitney.intermediate].flat(), ({ x, y, confidenceLevel, expect: expected, absTol }) => {
    const shift = kayentaShift(x, y, confidenceLevel);
    const found = {
      zqLower: -normalQuantile((1 - confidenceLevel) / 2),
      zqUpper: normalQuantile((1 - confidenceLevel) / 2),
      muMin: Math.min(...x) - Math.max(...y),
      muMax: Math.max(...x) - Math.min(...y),
      fLower1: rankSumExcess(x, y, expected.muMin, expected.zqLower),
      fUpper1: rankSumExcess(x, y, expected.muMax, expected.zqLower),
      fLower2: rankSumExcess(x, y, expected.muMin, expected.zqUpper),
      fUpper2: rankSumExcess(x, y, expected.muMax, expected.zqUpper),
      ciLower: shift.low,
      ciUpper: shift.high,
      estimate: shift.estimate,
    };
    for (const [name, value] of Object.entries(expected)) {
      expect(Math.abs(found[name as keyof typeof found] - (value as number)), name).toBeLessThanOrEqual(absTol);
    }
  });
  cases("normal quantile", [mannWhitney.zQuantile].flat(), ({ p, expect: expected, absTol }) => {
    expect(Math.abs(normalQuantile(p) - expected)).toBeLessThanOrEqual(absTol);
  });

  const primitives = oracle("kayenta-primitives.json");
  cases("outlier detectors", primitives.detectors, (given) => {
    const detector = given.detector === "iqr" ? interquartileDetector(given.factor, given.reduceSensitivity) : deviationDetector(given.k);
    expect(detector(given.data)).toEqual(given.expectOutlierIdx);
  });
  cases("statistics", primitives.statistics, ({ fn, data, p, expect: expected, absTol = 0 }) => {
    if (fn === "summary") {
      const { min, max, mean, deviation, count } = describeSeries(data);
      const found: Record<string, number> = { min, max, mean, std: deviation, count };
      for (const [name, value] of Object.entries(expected)) expect(Math.abs(found[name]! - (value as number)), name).toBeLessThanOrEqual(absTol);
    } else {
      expect(Math.abs(linearQuantile(ascending(data), p / 100) - expected)).toBeLessThanOrEqual(absTol);
    }
  });
  cases("effect sizes", primitives.effectSizes, ({ fn, control, experiment, expect: expected, absTol }) => {
    const effects: Record<string, typeof meanRatio> = { meanRatio, cohenD, cles: commonLanguageEffect };
    const found = effects[fn]!(experiment, control);
    if (expected === "NaN") expect(found).toBeNaN();
    else expect(Math.abs(found - expected)).toBeLessThanOrEqual(absTol);
  });
  cases("transforms", primitives.transforms, ({ fn, data, value, factor, k, expect: expected }) => {
    const transforms: Record<string, (values: number[]) => number[]> = {
      removeNaNs: removeNaN,
      replaceNaNs: (values) => replaceNaN(values, value),
      removeOutliersIQR: (values) => removeOutliers(values, interquartileDetector(factor, false)),
      removeOutliersKSigma: (values) => removeOutliers(values, deviationDetector(k)),
    };
    expect(transforms[fn]!(numbersOf(data))).toEqual(expected);
  });
  cases("pairing", primitives.pairing.cases ?? [], (given) => {
    const set = (side: Case, expectedPoints = 0) => ({ name: "m", tags: side.tags ?? {}, values: side.values ?? side, expectedPoints });
    const [a, b] = [{ name: "m", tags: { zone: "a" }, values: [] }, { name: "m", tags: { zone: "a" }, values: [] }];
    const refused: Record<string, () => unknown> = {
      "control name unset": () => pairMetricSets([{ ...a, name: "" }], [b]),
      "experiment name unset": () => pairMetricSets([a], [{ ...b, name: "" }]),
      "names differ": () => pairMetricSets([a], [{ ...b, name: "other" }]),
      "different tag keys": () => pairMetricSets([a], [{ ...b, tags: { region: "a" } }]),
      "no control series": () => pairMetricSets([], [b]),
      "no experiment series": () => pairMetricSets([a], []),
    };
    if (given.expectError) {
      expect(refused[given.name]).toThrow(given.expectError);
      return;
    }
    const points = given.stepMs ? (given.endMs - given.startMs) / given.stepMs : 0;
    const pairs = pairMetricSets([set(given.control, points)], [set(given.experiment, points)]);
    const expected = given.expectPairs ?? [given.expect];
    expect(pairs.map(({ control, experiment }) => ({ control, experiment }))).toEqual(
      expected.map((pair: Case) => ({ control: numbersOf(pair.control), experiment: numbersOf(pair.experiment) })),
    );
  });
  cases("judgement windows", primitives.judgementWindows.cases ?? [], (given) => {
    if (given.expectError) {
      expect(() => judgementCount(undefined, undefined)).toThrow(RangeError);
      return;
    }
    if (given.expectControlStart) {
      const controlStart = Date.parse(given.experimentStart) - given.controlOffsetInMinutes * 60_000;
      expect(new Date(controlStart).toISOString()).toBe(given.expectControlStart);
      return;
    }
    const windows = judgementWindows({
      startMinutes: given.startMin ?? 0,
      intervalMinutes: given.intervalMin,
      judgements: given.expect.length,
      beginAfterMinutes: given.beginAfterMins,
      endMinutes: given.endMinGiven,
      lookbackMinutes: given.lookbackMins,
    });
    expect(windows).toEqual(given.expect.map((window: Case) => ({ startMinutes: window.startMin, endMinutes: window.endMin })));
  });

  const scoring = oracle("kayenta-scoring.json");
  cases("scores", scoring.scorer, ({ metrics, groupWeights, expect: expected }) => {
    const results = metrics.map(({ name, classification, groups, critical }: Case) => ({ name, label: classification, groups, isCritical: critical && classification !== "Pass" }));
    const score = scoreMetrics(results, groupWeights);
    expect(score.summary).toBe(expected.summaryScore);
    for (const [group, value] of Object.entries(expected.groupScores ?? {})) {
      expect(score.groups.find((candidate) => candidate.group === group)?.score).toBe(value);
    }
  });
  cases("runs", scoring.aggregatedJudgement.cases ?? [], ({ finalScore, marginal, passThreshold, expectDidPass }) => {
    expect(didRunPass([finalScore], { marginal: marginal ?? undefined, pass: passThreshold ?? undefined })).toBe(expectDidPass);
  });
  cases("whole judgements", scoring.integrationCases.cases ?? [], (given) => {
    const spread = ([from, to]: [number, number]) => Array.from({ length: 30 }, (_, i) => from + ((to - from) * ((i * 17) % 30)) / 29);
    const metrics = given.metrics ?? [{ name: "cpu", critical: false, direction: "increase", control: given.control.uniformRange, experiment: given.experiment.uniformRange, expectClassification: given.expect.classification }];
    const config = {
      metrics: metrics.map(({ name, direction, critical, muted }: Case) => ({
        name,
        groups: ["pod-group"],
        analysis: { ...DEFAULT_ANALYSIS, direction, isCritical: critical ?? false, isMuted: muted ?? false },
      })),
      groupWeights: { "pod-group": 100 },
      scoreThresholds: { marginal: 50, pass: 75 },
    };
    const judgement = judgeLikeKayenta(config, metrics.map(({ name, control, experiment }: Case) => ({ name, control: spread(control), experiment: spread(experiment) })));
    expect(judgement.metrics.map(({ label }) => label)).toEqual(metrics.map(({ expectClassification }: Case) => expectClassification));
    if (given.expect.score !== undefined) expect(judgement.score.summary).toBe(given.expect.score);
    expect(didRunPass([judgement.score.summary], config.scoreThresholds)).toBe(given.expect.didPassThresholds);
  });

  const shortcomings = oracle("kayenta-shortcomings.json");
  cases("verdicts that users complained of", shortcomings.cases, (given) => {
    const { params } = given;
    const found = classifyByMannWhitney(given.experiment, given.control, {
      direction: params.direction,
      isCritical: params.critical,
      tolerance: params.tolerance,
      confidence: params.confLevel,
      effectSize: { ...neutralEffectSize("meanRatio"), allowedIncrease: params.effectSizeThresholds[1], criticalIncrease: params.criticalThresholds[1] },
    });
    expect(found.label).toBe(given.kayentaVerdict);
    expect(found.shift!.low).toBeCloseTo(given.ciLow, 6);
    expect(found.shift!.high).toBeCloseTo(given.ciHigh, 6);
    expect(found.shift!.estimate).toBeCloseTo(given.estimate, 6);
  });
  cases("holes of the score", shortcomings.scoringHoles, (given) => {
    const metric = (label: KayentaLabel, index = 0, groups = ["g"]) => ({ name: `m${index}`, label, groups, isCritical: false });
    const found: Record<string, () => unknown> = {
      "every metric classification throws (Error)": () => scoreMetrics([metric("Error"), metric("Error", 1)], {}).summary,
      "49% Nodata, all others Pass": () =>
        scoreMetrics(Array.from({ length: 100 }, (_, index) => metric(index < 49 ? "Nodata" : "Pass", index)), {}).summary,
      "group weights sum to 60 and every group is weighted": () => scoreMetrics([metric("Pass")], { g: 60 }).summary,
      "group weights sum to 120 with an unlisted group present": () =>
        scoreMetrics([metric("Pass"), metric("Pass", 1, ["h"])], { g: 120 }).groups.find(({ group }) => group === "h")!.weight,
      "metric without groups": () => scoreMetrics([metric("High", 0, []), metric("Pass", 1)], {}).summary,
    };
    expect(found[given.case]!()).toBe(given.expectSummaryScore ?? given.expectMaxScore ?? given.unlistedGroupWeight ?? 100);
  });
});
