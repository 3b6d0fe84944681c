import { describe, expect, test } from "vitest";
import type { MetricsReading } from "../../../src/model/reading.ts";
import prometheusApi from "../../../src/read/metrics/prometheus-api.ts";
import { readFixture, readText, refusal } from "../fixture.ts";

const read = (name: string) => readFixture(prometheusApi, name) as MetricsReading;
const refused = (name: string) => refusal(() => read(name));

describe("replies that are read", () => {
  test("an instant vector keeps NaN and the infinities, and is taken at the time of its values", () => {
    const reading = read("ok-vector-nan-and-infinities.json");
    expect(reading.series.map((series) => series.points[0]!.value)).toEqual([3.5, Number.NaN, Infinity, -Infinity]);
    expect(reading.series[0]).toMatchObject({
      name: "queue_depth",
      labels: { path: 'C:\\tmp\\"x"' },
      points: [{ atMs: 1795426216252 }],
      place: { pointer: "/data/result/0" },
    });
    expect(reading.takenAtMs).toBe(1795426216252);
  });

  test("a matrix keeps its gaps, and has no one time", () => {
    const reading = read("ok-matrix-with-a-gap.json");
    expect(reading.series).toHaveLength(2);
    expect(reading.series[0]).toMatchObject({ name: "", labels: { version: "R1" } });
    expect(reading.series[0]!.points).toEqual([
      { atMs: 1795426195000, value: 0 },
      { atMs: 1795426205000, value: 0.01 },
      { atMs: 1795426235000, value: Number.NaN },
    ]);
    expect(reading.series[1]!.points).toEqual([{ atMs: 1795426195781, value: 1e-5 }]);
    expect(reading.series[1]!.place).toEqual({ pointer: "/data/result/1" });
    expect(reading).not.toHaveProperty("takenAtMs");
  });

  test("a scalar is a series without a name and without labels", () => {
    const reading = read("ok-scalar.json");
    expect(reading.series).toHaveLength(1);
    expect(reading.series[0]).toMatchObject({
      name: "",
      points: [{ atMs: 1795426216231, value: 4 }],
      place: { pointer: "/data/result" },
    });
    expect(Object.keys(reading.series[0]!.labels)).toEqual([]);
  });

  test("an empty result has no series, and no zero", () => {
    const reading = read("ok-no-data-is-not-zero.json");
    expect(reading.series).toEqual([]);
    expect(reading).not.toHaveProperty("takenAtMs");
  });

  test("warnings and infos are carried", () => {
    expect(read("ok-warnings-and-infos.json").warnings).toEqual([
      'PromQL warning: bucket label "le" is missing',
      "PromQL info: metric might not be a counter",
    ]);
    expect(read("ok-partial-reply-of-victoriametrics.json").warnings).toEqual([
      "isPartial: the reply does not hold the whole result",
    ]);
  });

  test("keys may stand in any order", () => {
    expect(read("ok-keys-sorted-by-jq.json").series[0]!.points).toEqual([{ atMs: 1795426216000, value: 7 }]);
  });

  test("labels that are named like properties of the language stay labels", () => {
    const { labels } = read("ok-labels-named-like-properties.json").series[0]!;
    expect(Object.entries(labels)).toEqual([
      ["__proto__", "p"],
      ["constructor", "c"],
      ["toString", "t"],
    ]);
    expect(read("ok-scalar.json").series[0]!.labels["constructor"]).toBeUndefined();
  });
});

describe("replies that are refused", () => {
  test.for<[string, string[]]>([
    [
      "bad-status-error.json",
      [
        'bad-status-error.json#/status: the query failed, "bad_data": "invalid parameter \\"query\\": 1:34: parse error: unclosed left parenthesis"; expected the reply to a query that succeeded',
      ],
    ],
    [
      "bad-native-histogram.json",
      [
        'bad-native-histogram.json#/data/result/1: the series http_request_duration_seconds{version="R2"} holds native histograms, which are not supported yet: query a number, such as histogram_quantile(0.95, …)',
      ],
    ],
    [
      "bad-native-histogram-beside-values.json",
      [
        "bad-native-histogram-beside-values.json#/data/result/0: the series d{} holds native histograms, which are not supported yet: query a number, such as histogram_quantile(0.95, …)",
      ],
    ],
    [
      "bad-cut-off.json",
      ["bad-cut-off.json:1:127: the file ends in the middle of its JSON (UnexpectedEndOfString): it is cut off"],
    ],
    [
      "bad-times-not-ascending.json",
      [
        "bad-times-not-ascending.json#/data/result/0/values/2: found the time 1795426205000 ms behind 1795426205000 ms, expected times that ascend",
        "bad-times-not-ascending.json#/data/result/0/values/3: found the time 1795426200000 ms behind 1795426205000 ms, expected times that ascend",
      ],
    ],
    [
      "bad-series-twice.json",
      [
        'bad-series-twice.json#/data/result/1: the series {b="2",a="1"} stands at /data/result/0 already, expected it once',
      ],
    ],
    [
      "bad-values-of-other-types.json",
      [
        'bad-values-of-other-types.json#/data/result/0/value: found [1795426216,0.5], expected [seconds, "value"] with a decimal, "NaN", "+Inf" or "-Inf"',
        'bad-values-of-other-types.json#/data/result/1/value: found [1795426216,"0x1p3"], expected [seconds, "value"] with a decimal, "NaN", "+Inf" or "-Inf"',
        'bad-values-of-other-types.json#/data/result/2/value: found ["1795426216","1"], expected [seconds, "value"] with a decimal, "NaN", "+Inf" or "-Inf"',
        'bad-values-of-other-types.json#/data/result/3/value: found [1795426216,""], expected [seconds, "value"] with a decimal, "NaN", "+Inf" or "-Inf"',
        'bad-values-of-other-types.json#/data/result/4/metric: found a number as the label "n", expected a string',
        'bad-values-of-other-types.json#/data/result/5/value: found nothing, expected [seconds, "value"] with a decimal, "NaN", "+Inf" or "-Inf"',
      ],
    ],
    [
      "bad-result-type-string.json",
      [
        'bad-result-type-string.json#/data/resultType: found the result type "string", expected vector, matrix or scalar',
      ],
    ],
    [
      "bad-matrix-series-without-values.json",
      [
        'bad-matrix-series-without-values.json#/data/result/0/values: found an empty list, expected a list of at least one [seconds, "value"]',
      ],
    ],
    ["bad-key-twice.json", ['bad-key-twice.json:1:87: the key "version" stands twice in one object, expected once']],
    ["bad-bare-array-of-promtool.json", ["bad-bare-array-of-promtool.json#: found a list, expected one object"]],
  ])("%s", ([name, expected]) => {
    expect(refused(name)).toEqual(expected);
  });

  test("a hundred defects are enough", () => {
    const series = Array.from({ length: 5_000 }, (_, index) => ({ metric: { n: String(index) }, value: [1, 2] }));
    const reply = JSON.stringify({ status: "success", data: { resultType: "vector", result: series } });
    expect(refusal(() => readText(prometheusApi, reply))).toHaveLength(100);
  });

  test.for([
    "null",
    "1",
    '"a"',
    '{"status":"success"}',
    '{"status":"success","data":{"resultType":"vector"}}',
    '{"status":1}',
    "",
  ])("%s", (text) => {
    expect(refusal(() => readText(prometheusApi, text))).toHaveLength(1);
  });
});
