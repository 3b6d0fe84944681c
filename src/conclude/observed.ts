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
const CASES_SHOWN = 100;
const SERVER_ERROR_LEAST = 500;
/** A request that never got an answer has this status. */
const NO_ANSWER = 0;

/** What was seen, as far as the documents show it: every number here stands in `decision.json`, with the file that it came from. */
export function observe(plan: Plan, received: readonly Received[]): Observed {
  const read = received.flatMap((one) => (one.status === "read" ? [one] : []));
  const suites = (one: ReceivedReading): readonly ObservedTests[] =>
    one.reading.family === "tests" ? tests(one, one.reading) : [];
  const of = <T>(family: Exhibit["family"], take: (one: ReceivedReading) => readonly T[]): readonly T[] =>
    read.filter(({ exhibit }) => exhibit.family === family).flatMap(take);
  const shown = of("tests", suites);
  return {
    load: of("load", (one) => (one.reading.family === "load" ? loads(plan, one, one.reading.tally) : [])),
    health: of("health", (one) => (one.reading.family === "load" ? loads(plan, one, one.reading.tally) : [])),
    metrics: of("metrics", (one) => (one.reading.family === "metrics" ? series(plan, one, one.reading) : [])).slice(
      0,
      SERIES_SHOWN,
    ),
    balancer: of("balancer", (one) => (one.reading.family === "balancer" ? [balancer(plan, one, one.reading)] : [])),
    changes: of("balancer-diff", (one) => (one.reading.family === "balancer-diff" ? changes(one, one.reading) : [])),
    tests: shown,
    ...(shown.length > 0 ? { testTotals: totals(shown) } : {}),
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
          ...failures(cell),
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
                goodRatio: ratioOf(counted.good, counted.good + counted.bad),
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

function failures(cell: CellTally): { readonly failed: number; readonly failedRatio: number } {
  const failed = [...cell.byStatus]
    .filter(([status]) => status >= SERVER_ERROR_LEAST || status === NO_ANSWER)
    .reduce((sum, [, requests]) => sum + requests, 0);
  return { failed, failedRatio: failed / cell.requests };
}

function ratioOf(part: number, whole: number): number | null {
  return whole === 0 ? null : part / whole;
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
        const good = slices.reduce((sum, slice) => sum + slice.good, 0);
        const bad = slices.reduce((sum, slice) => sum + slice.bad, 0);
        return [measure.id, { good, bad, goodRatio: ratioOf(good, good + bad) }];
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
  return Distribution.together(cell.trend.map((row) => row.latencies[index]!));
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

function balancer(plan: Plan, { exhibit, artifact }: ReceivedReading, reading: BalancerStateReading): ObservedBalancer {
  const servers = serversOf(exhibit, reading);
  return {
    evidence: exhibit.id,
    path: artifact.path,
    ...(exhibit.phase === undefined ? {} : { phase: exhibit.phase }),
    moment: exhibit.moment ?? "after",
    servers,
    pools: pools(plan, servers),
  };
}

function serversOf(exhibit: Exhibit, reading: BalancerStateReading): ObservedBalancer["servers"] {
  return reading.servers
    .filter(({ backend }) => exhibit.backend === undefined || backend === exhibit.backend)
    .map((server) => ({
      backend: server.backend,
      server: server.server,
      weight: server.weight ?? null,
      state: server.state ?? null,
      requestsTotal: server.requestsTotal ?? null,
      failedChecksTotal: server.failedChecksTotal ?? null,
    }));
}

type Server = ObservedBalancer["servers"][number];

function pools(plan: Plan, all: readonly Server[]): ObservedBalancer["pools"] {
  const isServing = ({ state }: Server): boolean => state === null || state === "up";
  const weigh = (servers: readonly Server[]): number =>
    servers.filter(isServing).reduce((sum, { weight }) => sum + (weight ?? 0), 0);
  const weightOfAll = weigh(all);
  return variantsOf(plan).flatMap((variant) => {
    const own = all.filter(({ server }) => variant.servers.includes(server));
    if (own.length === 0) return [];
    const weight = weigh(own);
    return [
      {
        variant: variant.name,
        servers: own.length,
        serving: own.filter(isServing).length,
        weight,
        weightOfAll,
        weightRatio: ratioOf(weight, weightOfAll),
        requestsTotal: sumOf(own.map(({ requestsTotal }) => requestsTotal)),
        failedChecksTotal: sumOf(own.map(({ failedChecksTotal }) => failedChecksTotal)),
      },
    ];
  });
}

/** Null as soon as one is not known: a part of a sum is not the sum. */
function sumOf(counts: readonly (number | null)[]): number | null {
  return counts.reduce((sum, count) => (sum === null || count === null ? null : sum + count), 0 as number | null);
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
    const failed = cases.filter(({ outcome }) => outcome === "failed" || outcome === "error");
    const passed = count("passed");
    const shown = [
      ...cases.filter(({ outcome }) => outcome !== "passed"),
      ...cases.filter(({ outcome }) => outcome === "passed"),
    ];
    return {
      evidence: exhibit.id,
      path: artifact.path,
      suite,
      total: cases.length,
      passed,
      failed: failed.length,
      skipped: count("skipped"),
      flaky: cases.filter(({ isFlaky }) => isFlaky).length,
      passedRatio: ratioOf(passed, passed + failed.length),
      failures: failed.map(({ name }) => name),
      cases: shown.slice(0, CASES_SHOWN).map(({ name, outcome, isFlaky, place }) => ({
        name,
        outcome,
        isFlaky,
        ...(place.line === undefined ? {} : { line: place.line }),
      })),
      casesLeftOut: Math.max(0, cases.length - CASES_SHOWN),
    };
  });
}

/** Two pieces of evidence may show the same suite of one report: it counts once. */
function totals(shown: readonly ObservedTests[]): NonNullable<Observed["testTotals"]> {
  const suites = [...new Map(shown.map((suite) => [JSON.stringify([suite.path, suite.suite]), suite])).values()];
  const sum = (take: (suite: ObservedTests) => number): number =>
    suites.reduce((total, suite) => total + take(suite), 0);
  return {
    total: sum(({ total }) => total),
    passed: sum(({ passed }) => passed),
    failed: sum(({ failed }) => failed),
    skipped: sum(({ skipped }) => skipped),
    flaky: sum(({ flaky }) => flaky),
  };
}
