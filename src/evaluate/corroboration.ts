import type { Source } from "../model/artifact.ts";
import type { Finding } from "../model/finding.ts";
import { type Phase, type Plan, type Variant, variantsOf } from "../model/plan.ts";
import type { MetricPoint } from "../model/reading.ts";
import type { ReceivedReading } from "../model/received.ts";
import { type CaseFile, cite } from "./case-file.ts";
import { increaseOf, stepOf } from "./series.ts";
import { serversOf } from "./weights.ts";

/** What one source counted in a phase: requests of each variant, as far as it tells them apart, between two bounds. */
interface Count {
  readonly id: string;
  readonly kind: "all" | "part" | "some";
  readonly sources: readonly [Source, ...Source[]];
  readonly isRequired: boolean;
  readonly total: Bounds;
  readonly byVariant: Readonly<Record<string, Bounds>> | undefined;
  /** Requests with a status of 500 and above. */
  readonly errorsByVariant: Readonly<Record<string, number>> | undefined;
}

/** What was counted, and the bounds between which the true number lies, for what the source's own sampling leaves open. */
interface Bounds {
  readonly counted: number;
  readonly low: number;
  readonly high: number;
}

/** Two clocks may put a request at the edge of a phase on different sides of it. */
const EDGE_SLACK_REQUESTS = 2;
/** Load balancer counters are read by hand around the phase, at times that they do not tell: so much may have come between. */
const SNAPSHOT_SLACK_RATIO = 0.005;
const SNAPSHOT_SLACK_REQUESTS = 2;
const MOMENTS = ["before", "after", "end"] as const;

/**
 * Plays the sources against each other: load log, access log, metrics and load balancer counted the same traffic, and must
 * agree up to what the sampling of each explains.
 */
export function judgeCorroboration(caseFile: CaseFile): readonly Finding[] {
  return [...caseFile.plan.phases.flatMap((phase) => comparePhase(caseFile, phase)), ...judgeCounterOrder(caseFile)];
}

function comparePhase(caseFile: CaseFile, phase: Phase): readonly Finding[] {
  const counts = [...loadCounts(caseFile, phase), ...balancerCounts(caseFile, phase), ...metricCounts(caseFile, phase)];
  const reference = counts.find(({ kind }) => kind === "all");
  if (!reference) return [];
  const parts = counts.filter(({ kind }) => kind === "part");
  const expectedParts = new Set(
    caseFile.plan.exhibits.filter(({ counts: kind }) => kind === "part").map(({ id }) => id),
  );
  const others = counts.filter((count) => count !== reference && count.kind !== "part");
  if (parts.length > 0 && parts.length === expectedParts.size) others.push(sumOf(parts));
  const findings = others.map((other) => compare(caseFile.plan, phase, reference, other));
  if (!others.some(({ kind }) => kind === "all")) findings.push(uncorroborated(phase, reference));
  return findings;
}

function uncorroborated(phase: Phase, reference: Count): Finding {
  return {
    id: `corroboration/${reference.id}/${phase.id}`,
    kind: "corroboration",
    subject: reference.id,
    phase: phase.id,
    variant: undefined,
    severity: "advisory",
    reason: "not-corroborated",
    rule: "a second source counted all the traffic",
    planPlace: phase.place,
    verdict: "inconclusive",
    shortfall: { kind: "none" },
  };
}

function compare(plan: Plan, phase: Phase, reference: Count, other: Count): Finding {
  const disagreements: string[] = [];
  const figures: Record<string, number | string> = { reference: reference.id };
  const check = (what: string, mine: Bounds, theirs: Bounds): void => {
    figures[`${reference.id} ${what}`] = mine.counted;
    figures[`${other.id} ${what}`] = theirs.counted;
    const isMore = theirs.low > mine.high + EDGE_SLACK_REQUESTS;
    const isLess = theirs.high < mine.low - EDGE_SLACK_REQUESTS;
    if (isMore || (other.kind !== "some" && isLess)) disagreements.push(what);
  };
  check("requests", reference.total, other.total);
  for (const { name } of variantsOf(plan)) {
    const mine = reference.byVariant?.[name];
    const theirs = other.byVariant?.[name];
    if (mine && theirs) check(`${name} requests`, mine, theirs);
    const myErrors = reference.errorsByVariant?.[name];
    const theirErrors = other.errorsByVariant?.[name];
    if (myErrors !== undefined && theirErrors !== undefined)
      check(`${name} 5xx`, exactly(myErrors), exactly(theirErrors));
  }
  const base = {
    id: `corroboration/${other.id}/${phase.id}`,
    kind: "corroboration" as const,
    subject: other.id,
    phase: phase.id,
    variant: undefined,
    severity: other.isRequired ? ("blocking" as const) : ("advisory" as const),
    rule: other.kind === "some" ? `counted no more than ${reference.id}` : `counted what ${reference.id} counted`,
    planPlace: phase.place,
    figures,
  };
  const observation = {
    label: "requests",
    observed: other.total.counted,
    unit: "count" as const,
    ...(other.total.low === other.total.high
      ? {}
      : {
          interval: { low: other.total.low, high: other.total.high, confidence: 1, method: "sampling of the source" },
        }),
    samples: reference.total.counted,
    samplesOf: "requests" as const,
    sources: [...other.sources, ...reference.sources] as const,
  };
  if (disagreements.length === 0) return { ...base, verdict: "pass", reason: "sources-agree", observation };
  return {
    ...base,
    verdict: "inconclusive",
    reason: "sources-disagree",
    observation,
    figures: { ...figures, disagree: disagreements.join(", ") },
    shortfall: { kind: "none" },
  };
}

function exactly(count: number): Bounds {
  return { counted: count, low: count, high: count };
}

function addBounds(parts: readonly Bounds[]): Bounds {
  const sum = (pick: (part: Bounds) => number): number => parts.reduce((total, part) => total + pick(part), 0);
  return { counted: sum(({ counted }) => counted), low: sum(({ low }) => low), high: sum(({ high }) => high) };
}

function sumOf(parts: readonly Count[]): Count {
  const [first, ...rest] = parts.map(({ sources }) => sources).flat();
  return {
    id: parts.map(({ id }) => id).join(" + "),
    kind: "all",
    sources: [first!, ...rest],
    isRequired: parts.some(({ isRequired }) => isRequired),
    total: addBounds(parts.map(({ total }) => total)),
    byVariant: undefined,
    errorsByVariant: undefined,
  };
}

function loadCounts(caseFile: CaseFile, phase: Phase): readonly Count[] {
  return caseFile.received.flatMap((received): Count[] => {
    if (received.status !== "read" || received.reading.family !== "load" || received.exhibit.family !== "load")
      return [];
    if (received.exhibit.phase !== undefined && received.exhibit.phase !== phase.id) return [];
    const { tally } = received.reading;
    const window = tally.question.windows.findIndex((candidate) => candidate.phase === phase.id);
    const cells = tally.cells[window] ?? [];
    const total = cells.reduce((sum, cell) => sum + cell.requests, 0);
    const unattributed = cells.at(-1)?.requests ?? 0;
    const tellsVariants = total > 0 && unattributed < total;
    const variants = variantsOf(caseFile.plan);
    const ofEach = <T>(pick: (cell: (typeof cells)[number]) => T): Record<string, T> =>
      Object.fromEntries(variants.map(({ name }, index) => [name, pick(cells[index]!)]));
    return [
      {
        id: received.exhibit.id,
        kind: received.exhibit.counts ?? "some",
        sources: [cite(received)],
        isRequired: received.exhibit.isRequired,
        total: exactly(total),
        byVariant: tellsVariants ? ofEach((cell) => exactly(cell.requests)) : undefined,
        errorsByVariant: tellsVariants
          ? ofEach((cell) => [...cell.byStatus].reduce((sum, [status, count]) => sum + (status >= 500 ? count : 0), 0))
          : undefined,
      },
    ];
  });
}

/** What the load balancer counted between its state at the begin of the phase and its state at the end. */
function balancerCounts(caseFile: CaseFile, phase: Phase): readonly Count[] {
  const states = caseFile.received.flatMap((received) =>
    received.status === "read" && received.reading.family === "balancer" && received.exhibit.phase === phase.id
      ? [{ received, reading: received.reading }]
      : [],
  );
  const counted = states.filter(({ reading }) =>
    reading.servers.some(({ requestsTotal }) => requestsTotal !== undefined),
  );
  const begin = counted.find(({ received }) => received.exhibit.moment === "after");
  const end = counted.find(({ received }) => received.exhibit.moment === "end");
  if (!begin || !end) return [];
  const grown = (variant: Variant, pick: "requestsTotal" | "responses5xxTotal"): number =>
    serversOf(variant, end.received, end.reading).reduce((sum, server) => {
      const earlier = serversOf(variant, begin.received, begin.reading).find(
        (candidate) => candidate.server === server.server && candidate.backend === server.backend,
      );
      return sum + (server[pick] ?? 0) - (earlier?.[pick] ?? 0);
    }, 0);
  const variants = variantsOf(caseFile.plan);
  const byVariant = Object.fromEntries(
    variants.map((variant) => [variant.name, withSlack(grown(variant, "requestsTotal"))]),
  );
  const total = variants.reduce((sum, variant) => sum + grown(variant, "requestsTotal"), 0);
  return [
    {
      id: `${begin.received.exhibit.id} to ${end.received.exhibit.id}`,
      kind: "all",
      sources: [cite(end.received), cite(begin.received)],
      isRequired: begin.received.exhibit.isRequired || end.received.exhibit.isRequired,
      total: withSlack(total),
      byVariant,
      errorsByVariant: Object.fromEntries(
        variants.map((variant) => [variant.name, grown(variant, "responses5xxTotal")]),
      ),
    },
  ];
}

function withSlack(count: number): Bounds {
  const slack = Math.max(SNAPSHOT_SLACK_REQUESTS, Math.ceil(count * SNAPSHOT_SLACK_RATIO));
  return { counted: count, low: count - slack, high: count + slack };
}

/** What the counters of a metrics source grew by: at least between the samples inside the phase, at most between those around it. */
function metricCounts(caseFile: CaseFile, phase: Phase): readonly Count[] {
  return caseFile.received.flatMap((received): Count[] => {
    const { exhibit } = received;
    if (
      received.status !== "read" ||
      received.reading.family !== "metrics" ||
      exhibit.counts === undefined ||
      exhibit.phase !== phase.id
    )
      return [];
    const wanted = received.reading.series.filter(
      (series) =>
        (exhibit.series === undefined || series.name === exhibit.series) &&
        Object.entries(exhibit.where).every(([label, value]) => series.labels[label] === value),
    );
    if (wanted.length === 0) return [];
    const beganAtMs = Math.min(
      ...received.reading.series.map(({ points }) => points[0]?.atMs ?? Number.POSITIVE_INFINITY),
    );
    const label = exhibit.variantLabel;
    const growth = wanted.map((series) => ({
      variant: label === undefined ? undefined : series.labels[label],
      ...growthWithin(series.points, phase, beganAtMs),
    }));
    const variants = variantsOf(caseFile.plan);
    return [
      {
        id: exhibit.id,
        kind: exhibit.counts,
        sources: [cite(received, wanted[0]!.place)],
        isRequired: exhibit.isRequired,
        total: addBounds(growth),
        byVariant:
          label === undefined
            ? undefined
            : Object.fromEntries(
                variants.map(({ name }) => [name, addBounds(growth.filter(({ variant }) => variant === name))]),
              ),
        errorsByVariant: undefined,
      },
    ];
  });
}

function growthWithin(points: readonly MetricPoint[], phase: Phase, beganAtMs: number): Bounds {
  const stepMs = stepOf(points) ?? 0;
  // A sample shows what was scraped up to one step earlier: one step of room on the inside, and one on the outside.
  const inner = points.filter(({ atMs }) => atMs! >= phase.beginMs + stepMs && atMs! <= phase.endMs);
  const outer = points.filter(({ atMs }) => atMs! > phase.beginMs - stepMs && atMs! < phase.endMs + 2 * stepMs + 1);
  const high = increaseOf(outer, beganAtMs).increase;
  return { counted: high, low: increaseOf(inner, Number.POSITIVE_INFINITY).increase, high };
}

/** Counters of the load balancer only grow from state to state; one that shrinks belongs to another run, or was reset. */
function judgeCounterOrder(caseFile: CaseFile): readonly Finding[] {
  const { plan } = caseFile;
  const states = caseFile.received
    .flatMap((received) =>
      received.status === "read" && received.reading.family === "balancer"
        ? [{ received, reading: received.reading }]
        : [],
    )
    .filter(
      ({ received, reading }) =>
        received.exhibit.phase !== undefined &&
        reading.servers.some(({ requestsTotal }) => requestsTotal !== undefined),
    )
    .sort((a, b) => rank(plan, a.received) - rank(plan, b.received));
  return states.slice(1).flatMap((state, index): Finding[] => {
    const earlier = states[index]!;
    const shrunk = state.reading.servers.find((server) => {
      const before = earlier.reading.servers.find(
        (candidate) => candidate.server === server.server && candidate.backend === server.backend,
      );
      return (
        before?.requestsTotal !== undefined &&
        server.requestsTotal !== undefined &&
        server.requestsTotal < before.requestsTotal
      );
    });
    if (!shrunk) return [];
    return [
      {
        id: `counters/${state.received.exhibit.path}`,
        kind: "corroboration",
        subject: state.received.exhibit.id,
        phase: state.received.exhibit.phase,
        variant: undefined,
        severity: state.received.exhibit.isRequired ? "blocking" : "advisory",
        reason: "sources-disagree",
        rule: `counters are not lower than in ${earlier.received.exhibit.path}`,
        planPlace: state.received.exhibit.place,
        verdict: "inconclusive",
        figures: {
          disagree: `${shrunk.server} counted ${shrunk.requestsTotal} requests`,
          reference: earlier.received.exhibit.path,
        },
        shortfall: { kind: "none" },
      },
    ];
  });
}

function rank(plan: Plan, received: ReceivedReading): number {
  const phase = plan.phases.findIndex(({ id }) => id === received.exhibit.phase);
  return phase * MOMENTS.length + MOMENTS.indexOf(received.exhibit.moment ?? "after");
}
