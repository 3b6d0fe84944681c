import { describe, expect, test } from "vitest";
import {
  assessThresholds,
  collect,
  goDurationSeconds,
  isMethodOf,
  type K6Expression,
  K6ThresholdError,
  keepsThreshold,
  parseGoFloat,
  parseMetricName,
  parseThreshold,
  readThresholds,
  statisticOf,
  writeThresholds,
} from "../../../src/translate/judges/k6-judge.ts";

describe("the grammar", () => {
  test.for<[string, K6Expression]>([
    ["p(99.5) <= 1.2e3", { method: "p", percentile: 99.5, operator: "<=", value: 1200 }],
    ["rate<.02", { method: "rate", percentile: undefined, operator: "<", value: 0.02 }],
    ["count===0", { method: "count", percentile: undefined, operator: "===", value: 0 }],
    ["max != -3", { method: "max", percentile: undefined, operator: "!=", value: -3 }],
    // k6 takes a p without a number for the minimum.
    ["p>1", { method: "p", percentile: 0, operator: ">", value: 1 }],
    ["value<Inf", { method: "value", percentile: undefined, operator: "<", value: Infinity }],
  ])("%s", ([text, expected]) => {
    expect(parseThreshold(text)).toEqual(expected);
  });

  test.for(["rate", "rate<", "p(101)<1", "p()<1", "p(NaN)<1", "mean<1", "rate<1%", "rate<1_0", "rate<1e999", "=<1"])(
    "%s is refused",
    (text) => {
      expect(() => parseThreshold(text)).toThrow(K6ThresholdError);
    },
  );

  test("a long text is scanned in one pass", () => {
    const began = performance.now();
    expect(() => parseThreshold(`p(${"9".repeat(2_000_000)}<1`)).toThrow(K6ThresholdError);
    expect(performance.now() - began).toBeLessThan(1000);
  });

  test("numbers as Go reads them", () => {
    expect(["1", "+1.", ".5", "-inf", "NaN", "0x10", "", "1 "].map(parseGoFloat)).toEqual([
      1,
      1,
      0.5,
      -Infinity,
      Number.NaN,
      undefined,
      undefined,
      undefined,
    ]);
  });

  test("sub-metrics", () => {
    expect(parseMetricName("http_req_duration")).toEqual({ metric: "http_req_duration", tags: [] });
    expect(parseMetricName(`http_req_duration{status:200, name:"https://a/b"}`)).toEqual({
      metric: "http_req_duration",
      tags: [
        ["status", "200"],
        ["name", "https://a/b"],
      ],
    });
    expect(() => parseMetricName("a{b:c")).toThrow(K6ThresholdError);
  });

  test("the forms of the options are read and written back", () => {
    const thresholds = readThresholds([
      "rate<1",
      { threshold: "p(9)<1", abortOnFail: true, delayAbortEval: "1m" },
      { threshold: "max<1", abortOnFail: false },
    ]);
    expect(thresholds.map(({ isAborting, delay }) => [isAborting, delay])).toEqual([
      [false, undefined],
      [true, "1m"],
      [false, undefined],
    ]);
    expect(writeThresholds(thresholds)).toEqual([
      "rate<1",
      { threshold: "p(9)<1", abortOnFail: true, delayAbortEval: "1m" },
      "max<1",
    ]);
    for (const wrong of ["rate<1", [1], [{}], [{ threshold: "a", abortOnFail: "yes" }]])
      expect(() => readThresholds(wrong)).toThrow(K6ThresholdError);
  });

  test("durations", () => {
    expect(["1h30m", "90s", "1.5m", "0", "1d", "5", "m", "-1s"].map(goDurationSeconds)).toEqual([
      5400,
      90,
      90,
      0,
      86_400,
      undefined,
      undefined,
      undefined,
    ]);
  });
});

describe("statistics", () => {
  const ask = (text: string) => parseThreshold(`${text}<1`);

  test("of samples", () => {
    const trend = collect("trend", [40, 10, 20, 30]);
    expect(["min", "max", "avg", "med", "p(90)"].map((method) => statisticOf(trend, ask(method), 1))).toEqual([
      10, 40, 25, 25, 37,
    ]);
    expect(statisticOf(collect("counter", [3, 4]), ask("rate"), 2)).toBe(3.5);
    expect(statisticOf(collect("rate", [0, 1, 0, 2]), ask("rate"), 1)).toBe(0.5);
    expect(statisticOf(collect("gauge", [3, -1]), ask("value"), 1)).toBe(-1);
  });

  test("of nothing: 0 for a trend and a counter, none for a rate and for a counter's rate without time", () => {
    expect(statisticOf(collect("trend", []), ask("p(95)"), 1)).toBe(0);
    expect(statisticOf(collect("counter", []), ask("count"), 1)).toBe(0);
    expect(statisticOf(collect("rate", []), ask("rate"), 1)).toBeUndefined();
    expect(statisticOf(collect("counter", [1]), ask("rate"), 0)).toBeUndefined();
  });

  test("a statistic that there is not keeps every threshold", () => {
    expect(keepsThreshold(parseThreshold("p(95)<1"), statisticOf(collect("counter", [9]), ask("p(95)"), 1))).toBe(true);
    expect(isMethodOf("counter", "p")).toBe(false);
  });

  test("a run aborts on a failure once its delay is over, not at that very second", () => {
    const thresholds = [{ expression: parseThreshold("max<5"), isAborting: true, delaySeconds: 10 }];
    const at = (seconds: number) => assessThresholds(thresholds, () => 6, seconds);
    expect([at(10), at(10.1)].map(({ isPassing, isAborting }) => [isPassing, isAborting])).toEqual([
      [false, false],
      [false, true],
    ]);
  });
});
