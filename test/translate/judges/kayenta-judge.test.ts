import { describe, expect, test } from "vitest";
import {
  classifyByMannWhitney,
  classifyByMean,
  commonLanguageEffect,
  DEFAULT_ANALYSIS,
  judgeLikeKayenta,
  type KayentaConfig,
  neutralEffectSize,
  transformArm,
} from "../../../src/translate/judges/kayenta-judge.ts";
import { kayentaShift, rankSumExcess } from "../../../src/translate/judges/kayenta-mann-whitney.ts";
import { classifyScore, didRunPass, scoreMetrics } from "../../../src/translate/judges/kayenta-score.ts";
import {
  cohenD,
  interquartileDetector,
  judgementWindows,
  meanRatio,
  pairMetricSets,
} from "../../../src/translate/judges/kayenta-series.ts";
import { ascending, linearQuantile } from "../../../src/translate/judges/linear-quantile.ts";

// Expected numbers: scipy 1.10 (rankdata, mannwhitneyu asymptotic with continuity, brentq) and numpy.percentile.
const x = [12.1, 13.4, 11.8, 14.9, 15.2, 12.7, 13.1];
const y = [10.2, 11.1, 9.7, 12.1, 10.8, 11.4];

describe("the shift", () => {
  test("the rank-sum excess is scipy's z with the continuity correction", () => {
    expect(rankSumExcess(x, y, 0, 0)).toBeCloseTo(2.718021828530803, 12);
    expect(rankSumExcess(x, y, 0.7, 0.3)).toBeCloseTo(1.9888604871838347, 12);
  });

  test("the roots are those of an exact finder to 1e-4", () => {
    const shift = kayentaShift(x, y, 0.98);
    expect(Math.abs(shift.low - 0.6999999999990447)).toBeLessThan(1.1e-4);
    expect(Math.abs(shift.high - 4.400000000001238)).toBeLessThan(1.1e-4);
    expect(Math.abs(shift.estimate - 2.3000000000006198)).toBeLessThan(1.1e-4);
  });

  test("a bound that the sample cannot reach is clamped to the extreme difference", () => {
    expect(kayentaShift([10, 12], [1, 2], 0.98)).toMatchObject({ low: 8, high: 11 });
  });

  test("values that are all tied have no shift", () => {
    expect(() => rankSumExcess([3], [3], 0, 0)).toThrow("all observations are tied");
  });
});

describe("classification", () => {
  test("what is higher is High where an increase counts, and Pass where only a decrease does", () => {
    expect(classifyByMannWhitney(x, y, { confidence: 0.95, tolerance: 0.1 }).label).toBe("High");
    expect(classifyByMannWhitney(x, y, { confidence: 0.95, tolerance: 0.1, direction: "decrease" }).label).toBe("Pass");
    expect(classifyByMannWhitney(y, x, { confidence: 0.95, tolerance: 0.1 }).label).toBe("Low");
  });

  test("an allowed increase above the ratio of the means lets it pass; both bounds include their value", () => {
    const ratio = meanRatio(x, y);
    expect(ratio).toBeCloseTo(1.2233646904397286, 12);
    const allowing = (allowedIncrease: number) =>
      classifyByMannWhitney(x, y, {
        confidence: 0.95,
        tolerance: 0.1,
        effectSize: { ...neutralEffectSize("meanRatio"), allowedIncrease },
      }).label;
    expect([allowing(ratio), allowing(ratio + 1e-9)]).toEqual(["High", "Pass"]);
  });

  test("critical only from the critical bound on, and only where it is flagged", () => {
    const at = (criticalIncrease: number, isCritical = true) =>
      classifyByMannWhitney(x, y, {
        confidence: 0.95,
        tolerance: 0.1,
        isCritical,
        effectSize: { ...neutralEffectSize("meanRatio"), criticalIncrease },
      });
    expect([at(1.1), at(2), at(1.1, false)].map(({ isCritical }) => isCritical)).toEqual([true, false, false]);
  });

  test("a mean of 0 makes the effect NaN, which no allowance excuses", () => {
    const found = classifyByMannWhitney([3, 4, 5, 6, 7], [0, 0, 0, 0, 0], {
      effectSize: { ...neutralEffectSize("meanRatio"), allowedIncrease: 100 },
    });
    expect(found).toMatchObject({ label: "High", deviation: Number.NaN });
  });

  test("no data: neutral, a failure, or a pass, by the strategy", () => {
    expect(classifyByMannWhitney([], y).label).toBe("Nodata");
    expect(classifyByMannWhitney([], y, { mustHaveData: true }).label).toBe("NodataFailMetric");
    expect(classifyByMannWhitney([], y, { mustHaveData: true, isCritical: true })).toMatchObject({
      label: "Nodata",
      isCritical: true,
    });
    expect(classifyByMannWhitney([], y, { nanStrategy: "replace" }).label).toBe("Pass");
  });

  test("two constants are told apart with the same seeded noise each time", () => {
    const judge = (tieBreakSeed: number) => classifyByMannWhitney([9, 9, 9, 9, 9], [2, 2, 2, 2, 2], { tieBreakSeed });
    expect(judge(7).label).toBe("High");
    expect(judge(7)).toEqual(judge(7));
    expect(judge(8).shift).not.toEqual(judge(7).shift);
    expect(judge(7).deviation).toBe(4.5);
  });

  test("the simplest classifier looks at the means alone", () => {
    expect(classifyByMean([2, 2], [1, 2], "either").label).toBe("High");
    expect(classifyByMean([2, 2], [1, 2], "decrease").label).toBe("Pass");
    expect(classifyByMean([], [1], "either").label).toBe("Nodata");
  });

  test("effect sizes", () => {
    expect(commonLanguageEffect(x, y)).toBeCloseTo(0.9642857142857143, 14);
    expect(cohenD(x, y)).toBeCloseTo(2.1985865134494698, 12);
  });
});

describe("transforms", () => {
  test("quantiles interpolate as numpy's do", () => {
    const sorted = ascending([3, 1, 4, Number.NaN, 1, 5, 9, 2, 6]);
    expect([0, 0.1, 0.33, 0.5, 0.95, 1].map((q) => linearQuantile(sorted, q))).toEqual(
      [1, 1, 2.31, 3.5, 7.95, 9].map((value) => expect.closeTo(value, 12)),
    );
  });

  test("the fences are widened to p01 and p99, which keeps the lone outlier of a small sample", () => {
    const values = [1, 2, 3, 4, 5, 6, 7, 8, 1000];
    expect(interquartileDetector(1.5, false)(values)).toEqual([8]);
    expect(interquartileDetector(1.5, true)(values)).toEqual([8]);
    expect(interquartileDetector(300, true)(values)).toEqual([]);
  });

  test("NaN is removed or made 0 before outliers are looked for", () => {
    const analysis = { ...DEFAULT_ANALYSIS, outliers: { strategy: "remove" as const, factor: 1.5 } };
    expect(transformArm([5, Number.NaN, 5, 5, 900, 5, 5], analysis)).toEqual([5, 5, 5, 5, 5]);
    expect(transformArm([Number.NaN, 5], { ...DEFAULT_ANALYSIS, nanStrategy: "replace" })).toEqual([0, 5]);
  });

  test("an arm without tags is a placeholder whose values are dropped", () => {
    const tagged = { name: "m", tags: { zone: "a" }, values: [1] };
    expect(pairMetricSets([tagged], [{ name: "m", tags: {}, values: [9] }])).toMatchObject([
      { control: [1], experiment: [] },
    ]);
    expect(pairMetricSets([tagged], [{ name: "m", tags: { zone: "b" }, values: [9] }])).toMatchObject([
      { control: [1], experiment: [] },
      { control: [], experiment: [9] },
    ]);
  });

  test("windows grow, or slide where a look-back is given", () => {
    const plan = { startMinutes: 10, intervalMinutes: 5, judgements: 2 };
    expect(judgementWindows(plan)).toEqual([
      { startMinutes: 10, endMinutes: 15 },
      { startMinutes: 10, endMinutes: 20 },
    ]);
    expect(judgementWindows({ ...plan, lookbackMinutes: 3 })).toEqual([
      { startMinutes: 12, endMinutes: 15 },
      { startMinutes: 17, endMinutes: 20 },
    ]);
  });
});

describe("scores", () => {
  const metric = (name: string, label: "Pass" | "High" | "Nodata" | "Error", groups = ["g"], isCritical = false) => ({
    name,
    label,
    groups,
    isCritical,
  });

  test("groups weigh as they are told, the others share the rest, two decimals are kept", () => {
    const list = [
      metric("a", "Pass", ["g"]),
      metric("b", "High", ["g"]),
      metric("c", "High", ["g"]),
      metric("d", "Pass", ["h"]),
    ];
    expect(scoreMetrics(list, { g: 40 })).toMatchObject({ summary: 73.33, reason: undefined });
  });

  test("a critical failure makes it 0, and so does half the metrics without data", () => {
    expect(scoreMetrics([metric("a", "Pass"), metric("b", "High", ["g"], true)], {})).toMatchObject({
      summary: 0,
      reason: "Canary Failed: b is High",
    });
    expect(scoreMetrics([metric("a", "Pass"), metric("b", "Nodata")], {}).summary).toBe(0);
  });

  test("its holes are kept: errors alone score 100", () => {
    expect(scoreMetrics([metric("a", "Error"), metric("b", "Error")], {}).summary).toBe(100);
  });

  test("classes and runs", () => {
    const thresholds = { pass: 95, marginal: 75 };
    expect([95, 94.99, 75, 74.99].map((score) => classifyScore(score, thresholds))).toEqual([
      "Pass",
      "Marginal",
      "Marginal",
      "Fail",
    ]);
    expect([[95], [75, 99], [76, 94], [76, 95], []].map((scores) => didRunPass(scores, thresholds))).toEqual([
      true,
      false,
      false,
      true,
      false,
    ]);
    expect(didRunPass([1], {})).toBe(true);
  });
});

describe("a whole judgement", () => {
  const config: KayentaConfig = {
    metrics: [
      { name: "latency", groups: ["g"], analysis: { ...DEFAULT_ANALYSIS, direction: "increase" } },
      { name: "noise", groups: ["g"], analysis: { ...DEFAULT_ANALYSIS, isMuted: true } },
    ],
    groupWeights: { g: 100 },
    scoreThresholds: { pass: 95, marginal: 75 },
  };

  test("a muted metric is classified and does not score", () => {
    const judgement = judgeLikeKayenta(config, [
      { name: "latency", control: y, experiment: y },
      { name: "noise", control: [1, 2, 3, 4, 5, 6], experiment: [91, 92, 93, 94, 95, 96] },
    ]);
    expect(judgement.metrics.map(({ label }) => label)).toEqual(["Pass", "High"]);
    expect(judgement).toMatchObject({ classification: "Pass", score: { summary: 100 } });
  });

  test("what cannot be classified is an Error that counts nowhere", () => {
    const judgement = judgeLikeKayenta(config, [{ name: "latency", control: [0], experiment: [4] }]);
    expect(judgement.metrics[0]).toMatchObject({
      label: "Error",
      reason: "cannot compute a confidence interval when all observations are tied",
    });
    expect(judgement.score.summary).toBe(100);
  });

  test("a metric that the configuration does not have stops the judgement", () => {
    expect(() => judgeLikeKayenta(config, [{ name: "__proto__", control: [], experiment: [] }])).toThrow(RangeError);
  });
});
