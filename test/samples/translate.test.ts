import { existsSync, readdirSync, readFileSync } from "node:fs";
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
import { units as importers } from "../../src/translate/importers.ts";
import { renderImport } from "../../src/translate/importer.ts";
import { shorthandMs } from "../../src/translate/openslo.ts";
import { ascending, linearQuantile } from "../../src/translate/judges/linear-quantile.ts";
import { normalQuantile } from "../../src/statistics/special.ts";
import {
  budgetConsumed,
  burnRateFactor,
  customWindows,
  isBurning,
  pyrraWindows,
  sloGeneratorReport,
  slothWindows,
  WORKBOOK_WINDOWS,
} from "../../src/model/burn-rate-windows.ts";
import {
  asFloat,
  asInt,
  evaluateCondition,
  evaluateExpression,
  isNilOrEmpty,
  parseExpression,
} from "../../src/translate/judges/argo-expression.ts";
import {
  type ArgoPhase,
  assessKayentaScore,
  assessMeasurement,
  assessMetric,
  assessRun,
  assessWebAnswer,
  countMeasurement,
  isWorse,
  type MetricState,
  NO_MEASUREMENTS,
  PHASES_BEST_FIRST,
  validateMetrics,
  writeMeasured,
} from "../../src/translate/judges/argo-judge.ts";
import {
  assessThresholds,
  collect,
  goDurationSeconds,
  isMethodOf,
  type K6Sink,
  keepsThreshold,
  parseMethod,
  parseMetricName,
  parseThreshold,
  readThresholds,
  scanThreshold,
  statisticOf,
  writeThresholds,
} from "../../src/translate/judges/k6-judge.ts";

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
  describe.skipIf(!isPresent)(title, () => {
    if (list.length === 0) test("none", () => undefined);
    for (const [index, given] of list.entries())
      test(`${index + 1} ${given.id ?? given.name ?? given.case ?? ""}`, () => run(given));
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
      kind === "mann-whitney"
        ? classifyByMannWhitney(experiment, control, settings)
        : classifyByMean(experiment, control, params.direction);
    if (expected.classification !== undefined) expect(found.label).toBe(expected.classification);
    if (expected.critical !== undefined) expect(found.isCritical).toBe(expected.critical);
    if (expected.reasonNonEmpty) expect(found.reason).toBeTruthy();
    if (expected.deviation !== undefined) expect(found.deviation).toBe(numberOf(expected.deviation));
  });

  const mannWhitney = oracle("kayenta-mannwhitney.json");
  const samples = new Map<string, Case>((mannWhitney.wilcoxonDiff as Case[]).map((given) => [given.id, given]));
  cases(
    "rank-sum excess",
    mannWhitney.wilcoxonDiff,
    ({ mu, quantile, x, y, x_ref: reference, expect: expected, absTol }) => {
      const from = reference ? samples.get(reference) : { x, y };
      expect(Math.abs(rankSumExcess(from.x, from.y, mu, quantile) - expected)).toBeLessThanOrEqual(absTol);
    },
  );
  cases("confidence interval", mannWhitney.confidenceInterval, (given) => {
    const shift = kayentaShift(given.experiment, given.control, given.confidenceLevel);
    const { expect: expected, absTol, absTolEstimate = absTol } = given;
    expect(Math.abs(shift.low - expected.ciLow)).toBeLessThanOrEqual(absTol);
    expect(Math.abs(shift.high - expected.ciHigh)).toBeLessThanOrEqual(absTol);
    expect(Math.abs(shift.estimate - expected.estimate)).toBeLessThanOrEqual(absTolEstimate);
  });
  cases(
    "intermediate values",
    [mannWhitney.intermediate].flat(),
    ({ x, y, confidenceLevel, expect: expected, absTol }) => {
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
    },
  );
  cases("normal quantile", [mannWhitney.zQuantile].flat(), ({ p, expect: expected, absTol }) => {
    expect(Math.abs(normalQuantile(p) - expected)).toBeLessThanOrEqual(absTol);
  });

  const primitives = oracle("kayenta-primitives.json");
  cases("outlier detectors", primitives.detectors, (given) => {
    const detector =
      given.detector === "iqr"
        ? interquartileDetector(given.factor, given.reduceSensitivity)
        : deviationDetector(given.k);
    expect(detector(given.data)).toEqual(given.expectOutlierIdx);
  });
  cases("statistics", primitives.statistics, ({ fn, data, p, expect: expected, absTol = 0 }) => {
    if (fn === "summary") {
      const { min, max, mean, deviation, count } = describeSeries(data);
      const found: Record<string, number> = { min, max, mean, std: deviation, count };
      for (const [name, value] of Object.entries(expected))
        expect(Math.abs(found[name]! - (value as number)), name).toBeLessThanOrEqual(absTol);
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
    const set = (side: Case, expectedPoints = 0) => ({
      name: "m",
      tags: side.tags ?? {},
      values: Array.isArray(side) ? side : side.values,
      expectedPoints,
    });
    const [a, b] = [
      { name: "m", tags: { zone: "a" }, values: [] },
      { name: "m", tags: { zone: "a" }, values: [] },
    ];
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
    expect(windows).toEqual(
      given.expect.map((window: Case) => ({ startMinutes: window.startMin, endMinutes: window.endMin })),
    );
  });

  const scoring = oracle("kayenta-scoring.json");
  cases("scores", scoring.scorer, ({ metrics, groupWeights, expect: expected }) => {
    const results = metrics.map(({ name, classification, groups, critical }: Case) => ({
      name,
      label: classification,
      groups,
      isCritical: critical,
    }));
    const score = scoreMetrics(results, groupWeights);
    expect(score.summary).toBe(expected.summaryScore);
    for (const [group, value] of Object.entries(expected.groupScores ?? {})) {
      expect(score.groups.find((candidate) => candidate.group === group)?.score).toBe(value);
    }
  });
  cases("runs", scoring.aggregatedJudgement.cases ?? [], ({ finalScore, marginal, passThreshold, expectDidPass }) => {
    expect(didRunPass([finalScore], { marginal: marginal ?? undefined, pass: passThreshold ?? undefined })).toBe(
      expectDidPass,
    );
  });
  cases("whole judgements", scoring.integrationCases.cases ?? [], (given) => {
    const spread = ([from, to]: [number, number]) =>
      Array.from({ length: 30 }, (_, i) => from + ((to - from) * ((i * 17) % 30)) / 29);
    const metrics = given.metrics ?? [
      {
        name: "cpu",
        critical: false,
        direction: "increase",
        control: given.control.uniformRange,
        experiment: given.experiment.uniformRange,
        expectClassification: given.expect.classification,
      },
    ];
    const config = {
      metrics: metrics.map(({ name, direction, critical, muted }: Case) => ({
        name,
        groups: ["pod-group"],
        analysis: { ...DEFAULT_ANALYSIS, direction, isCritical: critical ?? false, isMuted: muted ?? false },
      })),
      groupWeights: { "pod-group": 100 },
      scoreThresholds: { marginal: 50, pass: 75 },
    };
    const judgement = judgeLikeKayenta(
      config,
      metrics.map(({ name, control, experiment }: Case) => ({
        name,
        control: spread(control),
        experiment: spread(experiment),
      })),
    );
    expect(judgement.metrics.map(({ label }) => label)).toEqual(
      metrics.map(({ expectClassification }: Case) => expectClassification),
    );
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
      effectSize: {
        ...neutralEffectSize("meanRatio"),
        allowedIncrease: params.effectSizeThresholds[1],
        criticalIncrease: params.criticalThresholds[1],
      },
    });
    expect(found.label).toBe(given.kayentaVerdict);
    expect(found.shift!.low).toBeCloseTo(given.ciLow, 6);
    expect(found.shift!.high).toBeCloseTo(given.ciHigh, 6);
    expect(found.shift!.estimate).toBeCloseTo(given.estimate, 6);
  });
  cases("holes of the score", shortcomings.scoringHoles, (given) => {
    const metric = (label: KayentaLabel, index = 0, groups = ["g"]) => ({
      name: `m${index}`,
      label,
      groups,
      isCritical: false,
    });
    const found: Record<string, () => unknown> = {
      "every metric classification throws (Error)": () =>
        scoreMetrics([metric("Error"), metric("Error", 1)], {}).summary,
      "49% Nodata, all others Pass": () =>
        scoreMetrics(
          Array.from({ length: 100 }, (_, index) => metric(index < 49 ? "Nodata" : "Pass", index)),
          {},
        ).summary,
      "group weights sum to 60 and every group is weighted": () => scoreMetrics([metric("Pass")], { g: 60 }).summary,
      "group weights sum to 120 with an unlisted group present": () =>
        scoreMetrics([metric("Pass"), metric("Pass", 1, ["h"])], { g: 120 }).groups.find(({ group }) => group === "h")!
          .weight,
      "metric without groups": () => scoreMetrics([metric("High", 0, []), metric("Pass", 1)], {}).summary,
    };
    expect(found[given.case]!()).toBe(
      given.expectSummaryScore ?? given.expectMaxScore ?? given.unlistedGroupWeight ?? 100,
    );
  });
});

describe("k6", () => {
  const k6 = oracle("k6-thresholds.json");
  const orError = (given: Case, run: () => unknown, expected: unknown) =>
    given.expectError ? expect(run).toThrow() : expect(run()).toEqual(expected);

  cases("expressions", k6.parseExpression, (given) =>
    orError(given, () => ({ ...parseThreshold(given.input), percentile: undefined }), {
      ...given.expect,
      percentile: undefined,
    }),
  );
  cases("methods", k6.parseMethod, (given) =>
    orError(given, () => parseMethod(given.input), {
      method: given.expectMethod,
      percentile: given.expectPercentile ?? undefined,
    }),
  );
  cases("scanning", k6.scan, (given) => orError(given, () => scanThreshold(given.input), given.expect));
  cases("thresholds on sinks", k6.runNoTaint, (given) =>
    orError(given, () => keepsThreshold(given, given.sinks[given.method]), given.expectPass),
  );
  cases("methods of types", k6.validateAgainstMetricType, ({ metric, threshold, expectError }) => {
    const type = parseMetricName(metric).metric.replace("test_", "");
    expect(isMethodOf(type as "trend", parseThreshold(threshold).method)).toBe(!expectError);
  });
  cases("runs", k6.run, ({ sink, thresholds, durationSeconds, expectPass }) => {
    const collected: K6Sink =
      sink.type === "counter" ? { type: "counter", count: sink.value } : { type: "trend", values: sink.values };
    const list = thresholds.map((source: string) => ({
      expression: parseThreshold(source),
      isAborting: false,
      delaySeconds: undefined,
    }));
    expect(
      assessThresholds(list, (expression) => statisticOf(collected, expression, durationSeconds), durationSeconds)
        .isPassing,
    ).toBe(expectPass);
  });
  cases("runs of several", k6.runAll, (given) => {
    const list = given.thresholds.map((source: string, index: number) => ({
      expression: parseThreshold(source),
      isAborting: index === 0 && given.abortOnFailFirst,
      delaySeconds: given.delayAbortEvalSeconds ?? undefined,
    }));
    const key = ({ method, percentile }: { method: string; percentile: number | undefined }) =>
      method === "p" ? `p(${percentile})` : method;
    const assessed = assessThresholds(list, (expression) => given.sinks[key(expression)], given.elapsedSeconds);
    expect(assessed).toMatchObject({ isPassing: given.expectSucceeded, isAborting: given.expectAbort });
  });
  cases("options", k6.json, ({ json, expectSources, abortOnFail, delayAbortEvalSeconds, expectMarshal }) => {
    const read = readThresholds(JSON.parse(json));
    expect(read.map(({ source }) => source)).toEqual(expectSources);
    expect(read.some(({ isAborting }) => isAborting)).toBe(abortOnFail);
    const delay = read[0]?.delay;
    expect(delay === undefined ? null : goDurationSeconds(delay)).toBe(delayAbortEvalSeconds);
    expect(JSON.stringify(writeThresholds(read))).toBe(expectMarshal);
  });
  const trend = (values: number[]) => collect("trend", values);
  cases("trends", k6.sinks.cases ?? [], ({ values, percentiles = {}, min, max, avg, absTol = 1e-12 }) => {
    for (const [q, expected] of Object.entries(percentiles)) {
      const found = statisticOf(trend(values), { method: "p", percentile: Number(q) * 100 }, 1)!;
      expect(Math.abs(found - (expected as number)), q).toBeLessThanOrEqual(absTol);
    }
    for (const [method, expected] of Object.entries({ min, max, avg })) {
      if (expected !== undefined)
        expect(statisticOf(trend(values), { method: method as "min", percentile: undefined }, 1)).toBe(expected);
    }
  });
  cases("other sinks", [k6.sinks.counter, k6.sinks.rate, k6.sinks.gauge ?? []].flat().filter(Boolean), (given) => {
    const none = { percentile: undefined };
    if (given.count !== undefined) {
      expect(statisticOf(collect("counter", given.values), { method: "count", ...none }, 1)).toBe(given.count);
      expect(statisticOf(collect("counter", given.values), { method: "rate", ...none }, 1)).toBe(
        given.ratePerSecondOver1s,
      );
    } else if (given.rate !== undefined) {
      expect(statisticOf(collect("rate", given.values), { method: "rate", ...none }, 1)).toBe(given.rate);
    } else {
      expect(collect("gauge", given.values)).toMatchObject({ value: given.value, min: given.min, max: given.max });
    }
  });
});

describe("argo", () => {
  const argo = oracle("argo-analysis.json");
  cases("measurements", argo.measurement, (given) => {
    const result = given.result === "NaN" || given.result === "+Inf" ? numberOf(given.result) : given.result;
    const found = assessMeasurement(result, { success: given.successCondition, failure: given.failureCondition });
    expect(found.phase).toBe(given.expectPhase);
    if (given.expectErrorContains) expect(found.message).toContain(given.expectErrorContains);
    if (given.expectValue !== undefined) expect(writeMeasured(result)).toBe(given.expectValue);
  });
  cases("web measurements", argo.webMeasurement, (given) => {
    // A URL that cannot be asked never becomes an answer.
    const answer = { status: given.badUrl ? 0 : given.httpStatus, body: given.body };
    const found = assessWebAnswer(answer, given.jsonPath ?? undefined, {
      success: given.successCondition,
      failure: given.failureCondition,
    });
    expect(found.phase).toBe(given.expectPhase);
    if (found.phase !== "Error" && given.expectValue !== null) expect(found.value).toBe(given.expectValue);
    if (given.expectErrorContains && !given.badUrl) expect(found.message).toContain(given.expectErrorContains);
  });
  cases("conditions", argo.conditions, ({ result, expression, expect: expected, expectError }) => {
    if (expected === null) expect(() => evaluateCondition(expression, result)).toThrow(expectError || undefined);
    else expect(evaluateCondition(expression, result)).toBe(expected);
  });
  const functions = argo.functions;
  cases("asInt", functions.asInt ?? [], ({ input, expect: expected, expectError }) =>
    expectError ? expect(() => asInt(input)).toThrow() : expect(asInt(input)).toBe(expected),
  );
  cases("asFloat", functions.asFloat ?? [], ({ input, expect: expected, expectError }) =>
    expectError ? expect(() => asFloat(input)).toThrow() : expect(asFloat(input)).toBe(expected),
  );
  cases("default", functions.default ?? [], ({ value, default: fallback, expect: expected }) =>
    expect(evaluateExpression(parseExpression(`default(result, ${fallback})`), value)).toBe(expected),
  );
  cases("isInf", functions.isInf ?? [], ({ input, expect: expected }) =>
    expect(evaluateCondition("isInf(result)", numberOf(input))).toBe(expected),
  );
  cases("isNilOrEmpty", functions.isNilOrEmpty ?? [], ({ input, expect: expected }) =>
    expect(isNilOrEmpty(input)).toBe(expected),
  );

  const stateOf = (result: Case): MetricState => {
    const counts = {
      ...NO_MEASUREMENTS,
      ...Object.fromEntries(Object.keys(NO_MEASUREMENTS).flatMap((key) => (key in result ? [[key, result[key]]] : []))),
    };
    return { counts, measurements: result.measurements ?? 1, isInFlight: result.lastPhase === "Running" };
  };
  cases("metrics", argo.metricAssessment, ({ metric, result, terminating, expectPhase, expectMessage }) => {
    const found = assessMetric(metric, stateOf(result), terminating);
    expect(found.phase).toBe(expectPhase);
    if (expectMessage !== undefined) expect(found.message).toBe(expectMessage);
  });
  cases("runs", argo.runAssessment, ({ metrics, dryRun = [], expectPhase, expectMessage, expectDryRunSummary }) => {
    const found = assessRun(
      metrics.map((metric: Case) => {
        const state = stateOf({ ...metric, lastPhase: metric.phase });
        const isOver = metric.phase !== undefined && metric.phase !== "Running";
        return {
          name: metric.name,
          limits: {},
          state: isOver ? { ...state, phase: metric.phase } : state,
          isDryRun: dryRun.includes(metric.name),
          ...(metric.message ? { providerMessage: metric.message } : {}),
        };
      }),
    );
    expect(found).toMatchObject({ phase: expectPhase, message: expectMessage });
    if (expectDryRunSummary) expect(found.dryRun).toEqual(expectDryRunSummary);
  });
  cases("order", argo.order.isWorse ?? [], ([current, next, expected]: [ArgoPhase, ArgoPhase, boolean]) =>
    expect(isWorse(current, next)).toBe(expected),
  );
  test.skipIf(!isPresent)("phases from the best to the worst", () =>
    expect(PHASES_BEST_FIRST).toEqual(argo.order.bestToWorst),
  );
  cases("validation", argo.validation, ({ metrics, expectError, expectErrorContains }) => {
    const found = validateMetrics(
      metrics.map((metric: Case, index: number) => ({ name: `m${index}`, providers: 1, ...metric })),
    );
    if (expectErrorContains) expect(found).toContain(expectErrorContains);
    else expect(found).toBe(expectError ?? undefined);
  });
  cases(
    "scores of Kayenta",
    argo.kayentaScore.cases ?? [],
    ({ score, pass, marginal, complete = true, expectPhase }) => {
      if (complete) expect(assessKayentaScore(score ?? undefined, { pass, marginal })).toBe(expectPhase);
      else expect(expectPhase).toBe("Running");
    },
  );
  test.skipIf(!isPresent)("counters", () => {
    const { before, measurement, after } = argo.counters.vector;
    expect(countMeasurement({ ...NO_MEASUREMENTS, ...before }, measurement)).toEqual({ ...NO_MEASUREMENTS, ...after });
  });
});

describe("burn rates", () => {
  const burn = oracle("burn-rate.json");
  const minutes = (text: string) => goDurationSeconds(text)! / 60;
  cases("SRE workbook", burn.workbook.rows ?? [], (row) => {
    const found = WORKBOOK_WINDOWS.find(({ longMinutes }) => longMinutes === minutes(row.longWindow))!;
    expect(found).toMatchObject({ severity: row.severity, shortMinutes: minutes(row.shortWindow) });
    expect(found.factor).toBeCloseTo(row.burnRate, 12);
    expect(found.budgetShare * 100).toBeCloseTo(row.errorBudgetConsumedPercent, 12);
  });
  const shapeOf = (window: Case) => ({
    id: window.id,
    severity: window.severity ?? "page",
    longMinutes: minutes(window.longWindow),
    shortMinutes: minutes(window.shortWindow),
    budgetShare: window.errorBudgetPercent / 100,
  });
  cases("Sloth", burn.sloth.cases ?? [], ({ sloPeriodDays, objectivePercent, windows, custom }) => {
    const found = custom ? customWindows(windows.map(shapeOf), sloPeriodDays) : slothWindows(sloPeriodDays);
    expect(found).toMatchObject(windows.map(shapeOf));
    for (const [index, window] of windows.entries()) {
      expect(found[index]!.factor).toBeCloseTo(window.expectBurnRateFactor, 12);
      expect(100 - objectivePercent).toBe(window.expectErrorBudgetPercent);
    }
  });
  cases(
    "Sloth with windows of one's own",
    [burn.sloth.customWindows].flat().filter(Boolean),
    ({ sloPeriodDays, windows }) => {
      const found = customWindows(windows.map(shapeOf), sloPeriodDays);
      for (const [index, window] of windows.entries()) expect(found[index]!.factor).toBeCloseTo(window.factor, 12);
    },
  );
  cases(
    "Sloth without a table",
    (burn.sloth.errors ?? []).filter((given: Case) => given.catalog === "default"),
    ({ sloPeriodDays }) => expect(() => slothWindows(sloPeriodDays)).toThrow(RangeError),
  );
  cases("Pyrra", [burn.pyrra].flat(), ({ windowDays, windows }) => {
    const severities: Record<string, string> = { critical: "page", warning: "ticket" };
    expect(pyrraWindows(windowDays)).toMatchObject(
      windows.map((window: Case) => ({
        severity: severities[window.severity],
        factor: window.factor,
        forMinutes: minutes(window.for),
        longMinutes: minutes(window.long),
        shortMinutes: minutes(window.short),
      })),
    );
  });
  cases("firing", burn.derived.multiwindow ?? [], (given) => {
    expect(isBurning(given.factor, given.slo, given.shortErrorRatio, given.longErrorRatio)).toBe(given.expectFire);
    expect(given.factor * (1 - given.slo)).toBeCloseTo(given.thresholdRatio, 12);
  });
  cases(
    "budget consumed",
    burn.derived.budgetConsumed?.cases ?? [],
    ({ burnRate: rate, windowHours, periodDays, expect: expected }) => {
      expect(budgetConsumed(rate, windowHours * 60, periodDays * 1440)).toBeCloseTo(expected, 15);
      expect(burnRateFactor(expected, windowHours * 60, periodDays * 1440)).toBeCloseTo(rate, 12);
    },
  );
  // Its -1 is "no such events"; what is no number at all never comes to be counted.
  const counted = (burn.sloGenerator.cases ?? []).filter(
    ({ good, bad }: Case) => typeof good === "number" && typeof bad === "number",
  );
  cases("slo-generator", counted, ({ good, bad, expectValid, expectSli, expectAlert }) => {
    const found = sloGeneratorReport({ good: Math.max(0, good), bad: Math.max(0, bad) }, 0.9, 720, 3);
    expect(found !== undefined).toBe(expectValid);
    if (found) expect(1 - found.errorRatio).toBeCloseTo(expectSli, 6);
    if (expectAlert !== null) expect(found?.isAlert).toBe(expectAlert);
  });
  cases(
    "slo-generator report",
    [burn.sloGenerator.reportFixture].flat().filter(Boolean),
    ({ good, bad, goal, windowSeconds, threshold, expect: expected }) => {
      const found = sloGeneratorReport({ good, bad }, goal, windowSeconds / 60, threshold)!;
      expect(found.isAlert).toBe(expected.alert);
      expect(found.burnRate).toBeCloseTo(expected.burnRate, 9);
      expect(found.remainingMinutes).toBeCloseTo(expected.errorBudgetRemainingMinutes, 9);
    },
  );
});

describe("openslo", () => {
  const openslo = oracle("openslo.json");
  cases("durations", openslo.durationShorthand.cases ?? [], ({ input, expect: expected, expectError }) => {
    const seconds = expectError || expected.unit === "" ? undefined : (expected.seconds ?? 0);
    expect(shorthandMs(input)).toBe(seconds === undefined ? undefined : seconds * 1000);
  });

  const importer = importers.find(({ tool }) => tool === "openslo")!;
  const ratioMetric = {
    good: { metricSource: { spec: { query: "g" } } },
    total: { metricSource: { spec: { query: "t" } } },
  };
  const thresholdMetric = { metricSource: { spec: { query: "q" } } };
  const isValid = (objective: object, spec: object = {}) => {
    const indicator = { spec: { ratioMetric } };
    const timeWindow = [{ duration: "28d", isRolling: true }];
    const slo = {
      indicator,
      timeWindow,
      budgetingMethod: "Occurrences",
      objectives: [{ target: 0.9, ...objective }],
      ...spec,
    };
    const text = JSON.stringify({ apiVersion: "openslo/v1", kind: "SLO", metadata: { name: "n" }, spec: slo });
    try {
      importer.translate(text, { file: "slo" });
      return true;
    } catch {
      return false;
    }
  };
  const rules = openslo.validation.rules ?? {};
  const sliced = (method: string, objective: object) => isValid(objective, { budgetingMethod: method });
  const pairs = (name: string, valid: (value: number) => boolean) =>
    cases(name, rules[name] ?? [], ([value, problem]: [number, string | null]) =>
      expect(valid(value)).toBe(problem === null),
    );
  pairs("target", (target) => isValid({ target }));
  pairs("targetPercent", (targetPercent) => isValid({ target: null, targetPercent }));
  pairs("compositeWeight", (compositeWeight) => isValid({ compositeWeight }));
  pairs("timeSliceTarget", (timeSliceTarget) => sliced("Timeslices", { timeSliceTarget, timeSliceWindow: "1m" }));
  test.skipIf(!isPresent)("what must be there, and what must not", () => {
    expect(isValid({ targetPercent: 90 })).toBe(false);
    expect(isValid({ target: null })).toBe(false);
    for (const [method, problem] of Object.entries(rules.timeSliceTargetMissing)) {
      expect(sliced(method, { timeSliceWindow: "1m" }), method).toBe(problem === null);
    }
    for (const [method, problem] of Object.entries(rules.timeSliceWindowMissing)) {
      expect(sliced(method, { timeSliceTarget: 0.9 }), method).toBe(problem === null);
    }
    const [rolling, calendar] = [
      { duration: "28d", isRolling: true },
      { startTime: "2026-01-01 00:00:00", timeZone: "UTC" },
    ];
    expect(isValid({}, { timeWindow: [rolling, rolling] })).toBe(false);
    expect(isValid({}, { timeWindow: [{ isRolling: true }] })).toBe(false);
    expect(isValid({}, { timeWindow: [{ ...rolling, calendar }] })).toBe(false);
    expect(isValid({}, { timeWindow: [{ duration: "28d", isRolling: false }] })).toBe(false);
    expect(isValid({}, { timeWindow: [{ duration: "28d", isRolling: false, calendar }] })).toBe(true);
    expect(isValid({ indicator: { spec: { ratioMetric } } })).toBe(false);
    expect(isValid({}, { indicator: null })).toBe(false);
    expect(isValid({}, { description: "x".repeat(1051) })).toBe(false);
    expect(isValid({}, { indicator: { spec: { thresholdMetric } } })).toBe(false);
    expect(isValid({ op: "lt", value: 1 }, { indicator: { spec: { thresholdMetric } } })).toBe(true);
  });
});

describe("configurations of public projects", () => {
  const samples = join(oracles, "../samples/supporting");
  const folders: Readonly<Record<string, string>> = {
    "kayenta-config": "kayenta",
    "argo-analysis": "argo-rollouts",
    openslo: "openslo",
    "prometheus-rules": "prometheus-rules",
  };
  for (const [folder, tool] of Object.entries(folders)) {
    const names = existsSync(join(samples, folder))
      ? readdirSync(join(samples, folder)).filter((name) => /\.(json|ya?ml)$/.test(name) && !name.includes("-live"))
      : [];
    cases(
      folder,
      names.map((name) => ({ name })),
      ({ name }) => {
        const text = readFileSync(join(samples, folder, name), "utf8");
        const [importer, ...others] = importers.filter((candidate) => candidate.matches(text));
        expect([importer?.tool, ...others.map((other) => other.tool)]).toEqual([tool]);
        const result = importer!.translate(text, { file: name });
        expect(result.notes.length).toBeGreaterThan(0);
        expect(renderImport(result)).toContain(name);
      },
    );
  }
});
