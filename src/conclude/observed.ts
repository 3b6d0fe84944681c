import { nearestRank } from "../statistics/quantile.ts";
import { Distribution } from "../model/distribution.ts";
import { type Exhibit, type Plan, variantsOf } from "../model/plan.ts";
import type { BalancerDiffReading, BalancerStateReading, MetricsReading, TestsReading } from "../model/reading.ts";
import type { Received, ReceivedReading } from "../model/received.ts";
import type { CellTally, LoadTally } from "../model/tally.ts";
import { rfc3339 } from "../model/time.ts";
import { toBase } from "../model/unit.ts";
import type {
  ObservedBalancer,
  ObservedChange,
  ObservedLatency,
  ObservedLoad,
  ObservedSeries,
  ObservedTests,
  Observed,
} from "../model/decision-document.ts";

const NANOSECONDS_PER_MS = 1e6;
/** Users are shown where there are few enough to read; all of them were judged. */
const USERS_SHOWN = 50;
const SERIES_SHOWN = 200;

/** What was seen, as far as the documents show it: every number here stands in `decision.json`, with the file that it came from. */
export function observe(plan: Plan, received: readonly Received[]): Observed {
  const read = received.flatMap((one) => (one.status === "read" ? [one] : []));
  const of = <T>(family: Exhibit["family"], take: (one: ReceivedReading) => readonly T[]): readonly T[] =>
    read.filter(({ exhibit }) => exhibit.family === family).flatMap(take);
  return {
    load: of("load", (one) => (one.reading.family === "load" ? loads(plan, one, one.reading.tally) : [])),
    health: of("health", (one) => (one.reading.family === "load" ? loads(plan, one, one.reading.tally) : [])),
    metrics: of("metrics", (one) => (one.reading.family === "metrics" ? series(plan, one, one.reading) : [])).slice(
      0,
      SERIES_SHOWN,
    ),
    balancer: of("balancer", (one) => (one.reading.family === "balancer" ? [balancer(one, one.reading)] : [])),
    changes: of("balancer-diff", (one) => (one.reading.family === "balancer-diff" ? changes(one, one.reading) : [])),
    tests: of("tests", (one) => (one.reading.family === "tests" ? tests(one, one.reading) : [])),
  };
}

function loads(plan: Plan, { exhibit, artifact }: ReceivedReading, tally: LoadTally): readonly ObservedLoad[] {
  return tally.question.windows.flatMap((window, windowIndex) =>
    tally.cells[windowIndex]!.flatMap((cell, variantIndex): ObservedLoad[] => {
      if (cell.requests === 0) return [];
      const variant = tally.question.variants[variantIndex];
      return [
        {
          evidence: exhibit.id,
          path: artifact.path,
          phase: window.phase,
          ...(variant === undefined ? {} : { variant }),
          requests: cell.requests,
          byStatus: byStatus(cell.byStatus),
          ...(tally.isTimed ? { firstAt: rfc3339(cell.firstAtMs), lastAt: rfc3339(cell.lastAtMs) } : {}),
          latency: latency(mergeLatencies(cell, 0)),
          measures: tally.question.measures.flatMap((measure, index) => {
            const counted = cell.measures[index]!;
            if (!plan.indicators.some(({ id }) => id === measure.id)) return [];
            return [
              {
                indicator: measure.id,
                good: counted.good,
                bad: counted.bad,
                excluded: counted.excluded.map(({ good, bad }) => good + bad),
              },
            ];
          }),
          trend: tally.isTimed ? trend(tally, cell, window) : [],
          ...users(cell),
        },
      ];
    }),
  );
}

function trend(
  tally: LoadTally,
  cell: CellTally,
  window: LoadTally["question"]["windows"][number],
): ObservedLoad["trend"] {
  const slicesPerRow = Math.round(window.trendMs / window.sliceMs);
  return cell.trend.map((row, index) => ({
    from: rfc3339(window.beginMs + index * window.trendMs),
    requests: row.requests,
    shares: Object.fromEntries(
      tally.question.measures.map((measure, position) => {
        const slices = cell.measures[position]!.slices.slice(index * slicesPerRow, (index + 1) * slicesPerRow);
        return [
          measure.id,
          { good: slices.reduce((sum, { good }) => sum + good, 0), bad: slices.reduce((sum, { bad }) => sum + bad, 0) },
        ];
      }),
    ),
    latency: latency(row.latencies[0]!),
  }));
}

function users(cell: CellTally): { readonly users?: ObservedLoad["users"] } {
  if (!cell.users || cell.users.size === 0 || cell.users.size > USERS_SHOWN) return {};
  const names = [...cell.users.keys()].sort((a, b) => (a < b ? -1 : 1));
  return {
    users: names.map((user) => ({
      user,
      requests: cell.users!.get(user)!.requests,
      byStatus: byStatus(cell.users!.get(user)!.byStatus),
    })),
  };
}

function byStatus(counts: ReadonlyMap<number, number>): Record<string, number> {
  return Object.fromEntries([...counts].sort(([a], [b]) => a - b).map(([status, count]) => [String(status), count]));
}

function mergeLatencies(cell: CellTally, index: number): Distribution {
  const merged = new Distribution();
  for (const row of cell.trend) merged.merge(row.latencies[index]!);
  return merged;
}

function latency(distribution: Distribution): ObservedLatency | null {
  const { total } = distribution;
  if (total === 0) return null;
  const quantileMs = (q: number): number => distribution.valueAtRank(nearestRank(total, q)) / NANOSECONDS_PER_MS;
  return {
    count: total,
    p50Ms: quantileMs(0.5),
    p95Ms: quantileMs(0.95),
    p99Ms: quantileMs(0.99),
    maxMs: distribution.valueAtRank(total) / NANOSECONDS_PER_MS,
    relativeError: distribution.relativeError,
  };
}

function series(
  plan: Plan,
  { exhibit, artifact }: ReceivedReading,
  reading: MetricsReading,
): readonly ObservedSeries[] {
  const variants = variantsOf(plan).map(({ name }) => name);
  return reading.series.flatMap((one): ObservedSeries[] => {
    if (exhibit.series !== undefined && one.name !== exhibit.series) return [];
    const values = one.points
      .map(({ value }) => (exhibit.unit ? toBase(value, exhibit.unit) : value))
      .filter((value) => Number.isFinite(value));
    const variant = exhibit.variantLabel === undefined ? undefined : one.labels[exhibit.variantLabel];
    const [first] = values;
    if (first === undefined) return [];
    return [
      {
        evidence: exhibit.id,
        path: artifact.path,
        ...(exhibit.phase === undefined ? {} : { phase: exhibit.phase }),
        ...(variant !== undefined && variants.includes(variant) ? { variant } : {}),
        name: one.name,
        labels: { ...one.labels },
        unit: exhibit.unit?.base ?? "none",
        points: one.points.length,
        first,
        last: values.at(-1)!,
        min: values.reduce((least, value) => Math.min(least, value)),
        max: values.reduce((most, value) => Math.max(most, value)),
        mean: values.reduce((sum, value) => sum + value, 0) / values.length,
      },
    ];
  });
}

function balancer({ exhibit, artifact }: ReceivedReading, reading: BalancerStateReading): ObservedBalancer {
  return {
    evidence: exhibit.id,
    path: artifact.path,
    ...(exhibit.phase === undefined ? {} : { phase: exhibit.phase }),
    moment: exhibit.moment ?? "after",
    servers: reading.servers
      .filter(({ backend }) => exhibit.backend === undefined || backend === exhibit.backend)
      .map((server) => ({
        backend: server.backend,
        server: server.server,
        weight: server.weight ?? null,
        state: server.state ?? null,
        requestsTotal: server.requestsTotal ?? null,
        failedChecksTotal: server.failedChecksTotal ?? null,
      })),
  };
}

function changes({ exhibit, artifact }: ReceivedReading, reading: BalancerDiffReading): readonly ObservedChange[] {
  return reading.changes.map((change) => ({
    evidence: exhibit.id,
    path: artifact.path,
    ...(exhibit.phase === undefined ? {} : { phase: exhibit.phase }),
    server: change.server,
    weightBefore: change.weightBefore ?? null,
    weightAfter: change.weightAfter ?? null,
    line: change.place.line ?? 1,
  }));
}

function tests({ exhibit, artifact }: ReceivedReading, reading: TestsReading): readonly ObservedTests[] {
  const suites = [...new Set(reading.cases.map(({ suite }) => suite))].filter(
    (suite) => exhibit.suite === undefined || suite === exhibit.suite,
  );
  return suites.map((suite) => {
    const cases = reading.cases.filter((test) => test.suite === suite);
    const count = (outcome: string): number => cases.filter((test) => test.outcome === outcome).length;
    return {
      evidence: exhibit.id,
      path: artifact.path,
      suite,
      total: cases.length,
      passed: count("passed"),
      failed: count("failed") + count("error"),
      skipped: count("skipped"),
      flaky: cases.filter(({ isFlaky }) => isFlaky).length,
      failures: cases.filter(({ outcome }) => outcome === "failed" || outcome === "error").map(({ name }) => name),
    };
  });
}
