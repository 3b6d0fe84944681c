import { describe, expect, test } from "vitest";
import type { MetricsReading } from "../../../src/model/reading.ts";
import { MetricSnapshot } from "../../../src/model/snapshot.ts";
import {
  percentilesAscend,
  ratiosFollow,
  totalsAddUp,
  windowIsForward,
} from "../../../src/read/metrics/snapshot-checks.ts";
import snapshot from "../../../src/read/metrics/snapshot.ts";
import { DocketError } from "../../../src/errors.ts";
import { fixtureText, readFixture, readText, refusal } from "../fixture.ts";

const read = (name: string) => readFixture(snapshot, name) as MetricsReading;
const refused = (name: string) => refusal(() => read(name));

test("every number becomes a series of its variant, with its unit and its place", () => {
  const reading = read("ok-everything.json");
  expect(reading).toMatchObject({
    takenAtMs: Date.UTC(2026, 10, 23, 9, 50, 11),
    window: { beginMs: Date.UTC(2026, 10, 23, 9, 49), endMs: Date.UTC(2026, 10, 23, 9, 50, 11) },
    phase: "2-r2-25pct",
    warnings: [],
  });
  expect(
    reading.series.map((series) => [
      series.labels["variant"],
      series.name,
      series.points[0]!.value,
      series.unit,
      series.isCounter,
    ]),
  ).toEqual([
    ["R1", "requests.total", 3000, "count", undefined],
    ["R1", "requests.succeeded", 2961, "count", undefined],
    ["R1", "requests.failed", 1, "count", undefined],
    ["R1", "requests.excluded", 38, "count", undefined],
    ["R1", "requests.status.200", 2961, "count", undefined],
    ["R1", "requests.status.429", 38, "count", undefined],
    ["R1", "requests.status.500", 1, "count", undefined],
    ["R1", "requests.successRatio", 0.987, "ratio", undefined],
    ["R1", "requests.errorRatio", 0.0003, "ratio", undefined],
    ["R1", "latency.count", 3000, "count", undefined],
    ["R1", "latency.p50", 12, "ms", undefined],
    ["R1", "latency.p90", 25, "ms", undefined],
    ["R1", "latency.p95", 31.5, "ms", undefined],
    ["R1", "latency.p99", 44, "ms", undefined],
    ["R1", "latency.mean", 14.25, "ms", undefined],
    ["R1", "latency.max", 129, "ms", undefined],
    ["R1", "counters.cross_tenant_leak_events", 0, "count", true],
    ["R1", "gauges.pool", 0.4, "ratio", false],
    ["R1", "gauges.a/b", -1.5, "none", false],
    ["R2", "requests.total", 0, "count", undefined],
    ["R2", "requests.succeeded", 0, "count", undefined],
    ["R2", "requests.failed", 0, "count", undefined],
  ]);
  expect(new Set(reading.series.map((series) => series.points[0]!.atMs))).toEqual(new Set([reading.takenAtMs]));
  expect(reading.series.find((series) => series.name === "gauges.a/b")!.place).toEqual({
    pointer: "/variants/R1/gauges/a~1b",
  });
  expect(reading.series.find((series) => series.name === "latency.p95")!.place).toEqual({
    pointer: "/variants/R1/latency/p95Ms",
  });
});

test("keys in any order, decimals of a second, one line", () => {
  expect(read("ok-one-line.json")).toMatchObject({
    takenAtMs: Date.UTC(2026, 10, 23, 9, 50, 0, 500),
    series: [{ name: "gauges.cpu", labels: { variant: "stable" }, points: [{ value: 0.5 }] }],
  });
});

describe("snapshots that contradict themselves", () => {
  test.for<[string, string[]]>([
    [
      "bad-totals-do-not-add-up.json",
      [
        "/variants/R1/requests/total: succeeded 2961, failed 1 and excluded 38 add up to 3000, expected the total of 3001",
        "/variants/R1/requests/byStatus: the requests by status add up to 2962, expected the total of 3001",
      ],
    ],
    [
      "bad-ratios-do-not-follow.json",
      [
        "/variants/R1/requests/successRatio: successRatio is 0.996, expected succeeded / total = 2961 / 3000 = 0.987",
        "/variants/R1/requests/errorRatio: errorRatio is 0.0009, expected failed / total = 1 / 3000 = 0.0003333333333333333",
        "/variants/R2/requests/successRatio: successRatio is 1, expected succeeded / total = 0 / 0 = no ratio",
      ],
    ],
    [
      "bad-percentiles-descend.json",
      [
        "/variants/R1/latency/p95Ms: p95Ms is 24, expected at least p90Ms, which is 25",
        "/variants/R1/latency/maxMs: maxMs is 40, expected at least p99Ms, which is 44",
      ],
    ],
    [
      "bad-window-backward.json",
      [
        "/window/to: the window ends at 2026-11-23T09:50:00Z, expected a time after its begin at 2026-11-23T09:50:00Z",
        "/takenAt: taken at 2026-11-23T09:49:59Z, expected a time at or after the end of the window at 2026-11-23T09:50:00Z",
      ],
    ],
  ])("%s", ([name, expected]) => {
    expect(refused(name)).toEqual(expected.map((line) => `${name}#${line}`));
    expect(() => read(name)).toThrow(
      expect.objectContaining({
        defects: expected.map(() => expect.objectContaining({ code: "evidence-contradicts-itself" })),
      }),
    );
  });

  test("each check finds its own contradiction only", () => {
    const checks = { totalsAddUp, ratiosFollow, percentilesAscend, windowIsForward };
    const found = (name: string) => {
      const value = MetricSnapshot.parse(JSON.parse(fixtureText(`metrics/snapshot/${name}`)));
      return Object.entries(checks).flatMap(([check, run]) => (run(value, { file: name }).length > 0 ? [check] : []));
    };
    expect(found("ok-everything.json")).toEqual([]);
    expect(found("bad-totals-do-not-add-up.json")).toEqual(["totalsAddUp"]);
    expect(found("bad-ratios-do-not-follow.json")).toEqual(["ratiosFollow"]);
    expect(found("bad-percentiles-descend.json")).toEqual(["percentilesAscend"]);
    expect(found("bad-window-backward.json")).toEqual(["windowIsForward"]);
  });
});

describe("snapshots of another shape", () => {
  test("every place is named", () => {
    const places = refused("bad-shape-in-many-places.json").map((line) =>
      line.slice("bad-shape-in-many-places.json#".length),
    );
    expect(places.map((line) => line.slice(0, line.indexOf(": ")))).toEqual([
      "/takenAt",
      "/variants/R1/requests/total",
      "/variants/R1/requests/failed",
      "/variants/R1/requests/byStatus/2xx",
      "/variants/R1/requests/successRatio",
      "/variants/R1/latency/p42Ms",
      "/variants/R1/gauges/pool/unit",
      "/variants/R2/requests/failed",
    ]);
    expect(places[1]).toContain('found "3000", expected');
    expect(places[4]).toContain("found 98.7, expected at most 1");
    expect(places[7]).toContain("found nothing, expected");
  });

  test.for<[string, string]>([
    ["bad-no-such-day.json", '#/takenAt: found "2026-02-30T09:50:11Z", expected a time that exists'],
    ["bad-no-variant.json", "#/variants: found no variant, expected at least one"],
    ["bad-later-version.json", '#/schema: found "docket/metric-snapshot/v2", expected "docket/metric-snapshot/v1"'],
    ["bad-cut-off.json", ":9:3: the file ends in the middle of its JSON (UnexpectedEndOfString): it is cut off"],
  ])("%s", ([name, expected]) => {
    expect(refused(name)).toEqual([`${name}${expected}`]);
  });

  test("a variant cannot be named like a property of the language, whatever validates", () => {
    expect(refused("bad-variant-named-proto.json")[0]).toMatch(/^bad-variant-named-proto\.json#\/variants/);
    for (const text of ["[]", "null", "3", '{"schema":"docket/metric-snapshot/v1","variants":{"constructor":3}}']) {
      expect(() => readText(snapshot, text)).toThrow(DocketError);
    }
  });
});
