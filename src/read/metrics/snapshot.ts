import { type At, type Defect, DocketError, refuse } from "../../errors.ts";
import type { MetricSeries } from "../../model/reading.ts";
import { escapePointer } from "../../model/shape.ts";
import type { MetricSnapshot, SnapshotVariant } from "../../model/snapshot.ts";
import type { Unit } from "../../model/unit.ts";
import { defineDocument } from "../reader.ts";
import { parseJson } from "../scan/json.ts";
import { parseRfc3339Ms } from "../scan/time.ts";
import { labelSet } from "./labels.ts";
import { percentilesAscend, ratiosFollow, totalsAddUp, windowIsForward } from "./snapshot-checks.ts";
import { assertSnapshot } from "./snapshot-shape.ts";

/**
 * Our own metric snapshot, schemas/metric-snapshot.schema.json. Latencies are milliseconds, ratios from 0 to 1; a gauge
 * names its unit. Requests, latencies and ratios stand for the window, gauges for the time at which it was taken.
 */
export default defineDocument({
  format: "snapshot",
  title: "docket metric snapshot (METRICS_T+15.json)",
  family: "metrics",
  matches: (head) => /^\s*\{/.test(head.text) && /"schema"\s*:\s*"docket\/metric-snapshot\/v\d+"/.test(head.text),
  read: (text, _options, at) => {
    const snapshot = parseJson(text, at);
    assertSnapshot(snapshot, at);
    const times = readTimes(snapshot, at);
    refuseContradictions(snapshot, at);
    return {
      family: "metrics",
      format: "snapshot",
      series: Object.entries(snapshot.variants).flatMap(([variant, measured]) =>
        readVariant(variant, measured, times.takenAtMs),
      ),
      ...times,
      ...(snapshot.phase === undefined ? {} : { phase: snapshot.phase }),
      warnings: [],
    };
  },
});

interface SnapshotTimes {
  readonly takenAtMs: number;
  readonly window: { readonly beginMs: number; readonly endMs: number };
}

/** The shape lets a day through that no calendar has. */
function readTimes(snapshot: MetricSnapshot, at: At): SnapshotTimes {
  const written = [
    ["/takenAt", snapshot.takenAt],
    ["/window/from", snapshot.window.from],
    ["/window/to", snapshot.window.to],
  ] as const;
  const defects = written.flatMap(([pointer, text]): Defect[] =>
    Number.isNaN(parseRfc3339Ms(text))
      ? [
          {
            code: "evidence-malformed",
            message: `found ${JSON.stringify(text)}, expected a time that exists`,
            at: { ...at, pointer },
          },
        ]
      : [],
  );
  const [first, ...others] = defects;
  if (first) throw new DocketError([first, ...others]);
  return {
    takenAtMs: parseRfc3339Ms(snapshot.takenAt),
    window: { beginMs: parseRfc3339Ms(snapshot.window.from), endMs: parseRfc3339Ms(snapshot.window.to) },
  };
}

function refuseContradictions(snapshot: MetricSnapshot, at: At): void {
  if (Object.keys(snapshot.variants).length === 0) {
    throw refuse("evidence-malformed", "found no variant, expected at least one", { ...at, pointer: "/variants" });
  }
  const [first, ...others] = [totalsAddUp, ratiosFollow, percentilesAscend, windowIsForward].flatMap((check) =>
    check(snapshot, at),
  );
  if (first) throw new DocketError([first, ...others]);
}

function readVariant(variant: string, measured: SnapshotVariant, atMs: number): readonly MetricSeries[] {
  const labels = labelSet([["variant", variant]]);
  const root = `/variants/${escapePointer(variant)}`;
  const one = (
    name: string,
    pointer: string,
    value: number | undefined,
    unit: Unit,
    isCounter?: boolean,
  ): readonly MetricSeries[] => {
    if (value === undefined) return [];
    const place = { pointer: `${root}/${pointer}` };
    return [
      { name, labels, points: [{ atMs, value }], unit, ...(isCounter === undefined ? {} : { isCounter }), place },
    ];
  };
  const { requests, latency, counters = {}, gauges = {} } = measured;
  return [
    ...one("requests.total", "requests/total", requests?.total, "count"),
    ...one("requests.succeeded", "requests/succeeded", requests?.succeeded, "count"),
    ...one("requests.failed", "requests/failed", requests?.failed, "count"),
    ...one("requests.excluded", "requests/excluded", requests?.excluded, "count"),
    ...Object.entries(requests?.byStatus ?? {}).flatMap(([status, count]) =>
      one(`requests.status.${status}`, `requests/byStatus/${status}`, count, "count"),
    ),
    ...one("requests.successRatio", "requests/successRatio", requests?.successRatio, "ratio"),
    ...one("requests.errorRatio", "requests/errorRatio", requests?.errorRatio, "ratio"),
    ...one("latency.count", "latency/count", latency?.count, "count"),
    ...one("latency.p50", "latency/p50Ms", latency?.p50Ms, "ms"),
    ...one("latency.p90", "latency/p90Ms", latency?.p90Ms, "ms"),
    ...one("latency.p95", "latency/p95Ms", latency?.p95Ms, "ms"),
    ...one("latency.p99", "latency/p99Ms", latency?.p99Ms, "ms"),
    ...one("latency.mean", "latency/meanMs", latency?.meanMs, "ms"),
    ...one("latency.max", "latency/maxMs", latency?.maxMs, "ms"),
    ...Object.entries(counters).flatMap(([name, count]) =>
      one(`counters.${name}`, `counters/${escapePointer(name)}`, count, "count", true),
    ),
    ...Object.entries(gauges).flatMap(([name, { value, unit }]) =>
      one(`gauges.${name}`, `gauges/${escapePointer(name)}`, value, unit, false),
    ),
  ];
}
