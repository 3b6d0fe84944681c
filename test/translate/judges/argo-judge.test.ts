import { describe, expect, test } from "vitest";
import { evaluateCondition, ExpressionError, parseExpression } from "../../../src/translate/judges/argo-expression.ts";
import {
  assessKayentaScore,
  assessMeasurement,
  assessMetric,
  assessRun,
  assessWebAnswer,
  countMeasurement,
  effectiveCount,
  type MetricLimits,
  NO_MEASUREMENTS,
  validateMetrics,
  writeMeasured,
} from "../../../src/translate/judges/argo-judge.ts";

describe("conditions", () => {
  test.for<[string, unknown, boolean]>([
    ["result >= 0.95", 0.95, true],
    ["1 + 2 * 3 == 7 && 2 ** 3 ** 2 == 512 && -2 ** 2 == -4 && 7 % 4 == 3", 0, true],
    ["not (result > 1) or result == 5", 5, true],
    ["result[0] < 3 and result[-1] == 9", [2, 9], true],
    ["all(result, # > 1) && any(result, {# == 3}) && none(result, # > 3) && one(result, # == 2)", [2, 3], true],
    ["count(result, # > 1) == 2 && len(filter(result, # > 1)) == 2 && sum(map(result, # * 2)) == 12", [1, 2, 3], true],
    ["all(result, .v < 4) && all(result, #.v < 4)", [{ v: 3 }], true],
    ["result.a.b?.c == nil", { a: {} }, true],
    ["result['x.y'] == 'z' && 'x.y' in result && 'a' not in result", { "x.y": "z" }, true],
    ["result > 3 ? result < 5 : false", 4, true],
    ["(result ?? 7) == 7", undefined, true],
    ["default(result, 1) == 1", [], true],
    ["asInt('12') == 12 && asFloat(\"1.5\") == 1.5 && asInt(1.9) == 1", 0, true],
    ["isNaN(result) || result > 1", Number.NaN, true],
    ["isInf(result) && result > 0", Infinity, true],
    ["result contains 'b' && result startsWith 'a' && result endsWith `c` && result + 'd' == 'abcd'", "abc", true],
    ["all(result, # > 100)", [], true],
    ["max(result) - min(result) == 4 && mean(result) == 3 && abs(-1) == 1", [1, 5], true],
  ])("%s", ([condition, result, expected]) => {
    expect(evaluateCondition(condition, result)).toBe(expected);
  });

  test.for<[string, unknown, string]>([
    ["1", 0, "expected bool, but got int"],
    ["result", 1, "expected bool, but got float64"],
    ["threshold > 1", 0, "unknown name threshold"],
    ["exec('rm')", 0, "unknown name exec"],
    ["asInt(result) == 'a'", 1, "mismatched types int and string"],
    ["result < 'a'", 1, "expected a number"],
    ["result[2] > 0", [1], "index out of range: 2 (array length is 1)"],
    ["result.constructor.name == 'Object'", {}, "cannot fetch name from nil"],
    ["result.toString() == ''", {}, "results have no methods"],
    ["__proto__ == nil", {}, "unknown name __proto__"],
    ["result matches '(a+)+$'", "a", "expected an operator"],
    ["result >", 1, "expected a value"],
    ["# > 1", [1], "expected a value"],
    ["asFloat(result) > 1", "1,5", "invalid syntax"],
    ["len(result) > 1", 3, "invalid argument for len"],
    ["result && true", 3, "expected bool"],
    ["result ~ 3", 3, "expected a value or an operator"],
  ])("%s is an error", ([condition, result, message]) => {
    expect(() => evaluateCondition(condition, result)).toThrow(ExpressionError);
    expect(() => evaluateCondition(condition, result)).toThrow(message);
  });

  test("depth and steps are bounded, reading is linear", () => {
    expect(() => parseExpression(`${"(".repeat(1000)}1`)).toThrow("levels");
    const nested = "all(result, all(result, all(result, all(result, true))))";
    expect(() => evaluateCondition(nested, Array<number>(200).fill(1))).toThrow("steps");
    const began = performance.now();
    expect(evaluateCondition(`true${" and true".repeat(2000)}`, 0)).toBe(true);
    expect(() => parseExpression("true and ".repeat(500_000))).toThrow("words");
    expect(performance.now() - began).toBeLessThan(2000);
  });
});

describe("measurements", () => {
  test("without a condition anything is Successful, and NaN fails one condition and is between two", () => {
    expect(assessMeasurement("whatever", {}).phase).toBe("Successful");
    expect(assessMeasurement(Number.NaN, { success: "result < 5" }).phase).toBe("Failed");
    expect(assessMeasurement(Number.NaN, { failure: "result >= 5" }).phase).toBe("Successful");
    expect(assessMeasurement(Number.NaN, { success: "result < 5", failure: "result >= 5" }).phase).toBe("Inconclusive");
  });

  test("failure wins over success; an error names its condition, and no data where there is none", () => {
    expect(assessMeasurement(1, { success: "true", failure: "result == 1" }).phase).toBe("Failed");
    expect(assessMeasurement(1, { success: "result[0] > 1" })).toMatchObject({
      phase: "Error",
      message: expect.stringContaining("could not evaluate successCondition: cannot fetch 0"),
    });
    expect(assessMeasurement([], { failure: "result[0] > 1" })).toMatchObject({
      phase: "Error",
      message: expect.stringContaining("metric result is nil or empty"),
    });
  });

  test("web answers", () => {
    const ask = (body: string, path?: string, status = 200) =>
      assessWebAnswer({ status, body }, path, { success: "result == 2" });
    expect(ask('{"a":[{"b-c":2}]}', "{$.a[0].b-c}")).toMatchObject({ phase: "Successful", value: "2" });
    expect(ask('{"a":2}', "{$['a']}").phase).toBe("Successful");
    expect(ask('{"a":2}', "{$.constructor}").phase).toBe("Error");
    expect(ask('{"a":2}', "{$..a}").phase).toBe("Error");
    expect(ask("2", undefined, 404).phase).toBe("Error");
    expect(ask("not json", "{$.a}")).toMatchObject({ phase: "Failed", value: "not json" });
  });

  test("values as they are recorded", () => {
    expect([[1, 2.5], -Infinity, { b: 1, a: "x" }, "t"].map(writeMeasured)).toEqual([
      "[1,2.5]",
      "-Inf",
      '{"a":"x","b":1}',
      '"t"',
    ]);
  });
});

describe("metrics", () => {
  const assess = (limits: MetricLimits, phases: string, isTerminating = false) => {
    const letters = { S: "Successful", F: "Failed", I: "Inconclusive", E: "Error" } as const;
    const counts = Array.from(phases).reduce(
      (sum, letter) => countMeasurement(sum, letters[letter as "S"]),
      NO_MEASUREMENTS,
    );
    return assessMetric(limits, { counts, measurements: phases.length, isInFlight: false }, isTerminating);
  };

  test("one more failure than the limit fails it", () => {
    expect(assess({ interval: "1m", failureLimit: 2 }, "FFS").phase).toBe("Running");
    expect(assess({ interval: "1m", failureLimit: 2 }, "FSFF")).toEqual({
      phase: "Failed",
      message: "failed (3) > failureLimit (2)",
    });
    expect(assess({ count: 2, interval: "1m", failureLimit: 2 }, "FF").phase).toBe("Successful");
  });

  test("errors count in a row only, four are forgiven", () => {
    expect(assess({ interval: "1m" }, "EEEESEEEE").phase).toBe("Running");
    expect(assess({ interval: "1m" }, "EEEEE").phase).toBe("Error");
    expect(assess({ interval: "1m" }, "FEEEEE").phase).toBe("Error");
  });

  test("successes in a row end it", () => {
    const limits = { interval: "1m", failureLimit: -1, consecutiveSuccessLimit: 2, count: 4 };
    expect(assess(limits, "FSS").phase).toBe("Successful");
    expect(assess(limits, "SFSF").phase).toBe("Failed");
    expect(assess({ ...limits, failureLimit: 9 }, "SFSF").phase).toBe("Inconclusive");
  });

  test("without a measurement it is pending, or Successful where it is told to end", () => {
    expect([assess({}, "").phase, assess({}, "", true).phase]).toEqual(["Pending", "Successful"]);
    expect([effectiveCount({}), effectiveCount({ interval: "1m" }), effectiveCount({ count: 3 })]).toEqual([
      1,
      Infinity,
      3,
    ]);
  });
});

test("a run is as bad as its worst metric that is no dry run, and says which", () => {
  const metric = (name: string, failed: number, isDryRun = false) => ({
    name,
    limits: {},
    isDryRun,
    state: { counts: { ...NO_MEASUREMENTS, failed, count: 1 }, measurements: 1, isInFlight: false },
  });
  expect(assessRun([metric("a", 0), metric("b", 1), metric("c", 1)])).toMatchObject({
    phase: "Failed",
    message: 'Metric "b" assessed Failed due to failed (1) > failureLimit (0)',
  });
  expect(assessRun([metric("a", 0), metric("b", 1, true)])).toMatchObject({
    phase: "Successful",
    dryRun: { count: 1, failed: 1 },
  });
});

test("a score of Kayenta is cut to a whole number first", () => {
  expect([95, 94.9, 74.9, undefined].map((score) => assessKayentaScore(score, { pass: 95, marginal: 75 }))).toEqual([
    "Successful",
    "Inconclusive",
    "Failed",
    "Error",
  ]);
});

test.for<[Parameters<typeof validateMetrics>[0], string | undefined]>([
  [[], "no metrics specified"],
  [[{ name: "a", providers: 1 }], undefined],
  [
    [
      { name: "a", providers: 1 },
      { name: "a", providers: 1 },
    ],
    "metrics[1]: duplicate name 'a'",
  ],
  [[{ name: "a", providers: 1, count: 3 }], "metrics[0]: interval must be specified when count > 1"],
  [[{ name: "a", providers: 2 }], "metrics[0]: multiple providers specified"],
  [
    [{ name: "a", providers: 1, failureLimit: -1 }],
    "metrics[0]: failureLimit and consecutiveSuccessLimit cannot both be disabled",
  ],
])("validation %#", ([metrics, expected]) => {
  expect(validateMetrics(metrics)).toBe(expected);
});
