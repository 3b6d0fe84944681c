import * as z from "zod";
import { EarlierLook } from "./looks-document.ts";

const time = z.string().regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/);
const digest = z.string().regex(/^[0-9a-f]{64}$/);
const count = z.number().int().min(0);
const unit = z.enum(["ms", "ratio", "count", "bytes", "none"]);
const severity = z.enum(["blocking", "advisory"]);
const verdict = z.enum(["pass", "warn", "fail", "inconclusive"]);
const counts = z.record(z.string(), count);

const place = z.strictObject({
  line: count.optional(),
  byteOffset: count.optional(),
  pointer: z.string().optional(),
  item: z.string().optional(),
});
const source = z.strictObject({ path: z.string(), sha256: digest, place: place.optional() });
const interval = z.strictObject({
  low: z.number().nullable().describe("null: nothing is ruled out below"),
  high: z.number().nullable().describe("null: nothing is ruled out above"),
  confidence: z.number().describe("one-sided, of each end"),
  method: z.string(),
});
const observation = z.strictObject({
  label: z.string(),
  observed: z.number().nullable(),
  unit,
  interval: interval.optional(),
  samples: z.number(),
  samplesOf: z.enum(["requests", "points", "tests", "evaluations", "servers", "hunks", "files", "slices", "looks"]),
  bad: count.optional(),
  sources: z.array(source).min(1),
});
const limit = z.strictObject({
  op: z.enum(["<=", "<", ">=", ">", "=="]),
  value: z.number(),
  unit,
  written: z.string(),
});
const planPlace = z.strictObject({
  line: count,
  column: count,
  written: z.string().optional().describe("the line of the plan as it stands there"),
});
const record = z.strictObject({
  at: time.optional(),
  line: count,
  byteOffset: count,
  status: count,
  latencyMs: z.number().optional(),
  method: z.string(),
  path: z.string(),
  user: z.string(),
});

const burnWindow = z.strictObject({ bad: count, of: count });
const burnRate = z.strictObject({
  longMs: z.number(),
  shortMs: z.number().optional(),
  factor: z.number(),
  isStrict: z.boolean(),
  forMs: z.number(),
  action: z.string(),
  outcome: z.enum(["fired", "quiet", "open", "not-replayable"]),
  why: z.enum([
    "above-factor",
    "below-factor",
    "too-few-samples",
    "no-samples",
    "phases-too-short",
    "no-times",
    "no-evidence",
    "cannot-fire",
  ]),
  phases: z.array(z.string()),
  evaluations: count,
  openEvaluations: count,
  firedAt: time.optional(),
  firedIn: z.string().optional(),
  arithmeticAt: time
    .optional()
    .describe("when arithmetic alone, blind to how few requests there were, would have fired"),
  worst: z.strictObject({ at: time, burn: z.number(), long: burnWindow, short: burnWindow.optional() }).optional(),
  samplesLeast: count.describe("so many without a bad one are the least that prove a burn below the factor"),
  longestPhaseMs: z.number(),
});
const slo = z.strictObject({
  title: z.string().optional(),
  target: z.number(),
  written: z.string(),
  windowMs: z.number(),
  windowWritten: z.string(),
  budget: z.enum(["occurrences", "timeslices"]),
  sliceMs: z.number().optional(),
  sliceTarget: z.number().optional(),
  phases: z.array(z.string()),
  elapsedMs: z.number(),
  bad: count,
  counted: count,
  serviceRequests: count.describe("requests of every variant in the same logs"),
  burn: z.number().nullable().describe("bad share / (1 - target); 1 spends the budget in exactly the window"),
  burnLow: z.number().nullable(),
  burnHigh: z.number().nullable(),
  consumedRatio: z.number().optional().describe("share of the whole window's budget that these phases spent"),
  consumedBasis: z.enum(["expected-requests", "time", "traffic-as-seen"]),
  spentBeforeRatio: z.number().optional(),
  expectedRequests: count.optional(),
  lastsMs: z
    .number()
    .optional()
    .describe("how long the budget lasts at this burn rate; absent: longer than its window"),
  lastsOf: z.enum(["left", "full"]),
  cutRequests: count,
  consequence: z.string().optional(),
  burnRates: z.array(burnRate),
});
const alertReplay = z.strictObject({
  outcome: z.enum(["fired", "quiet", "blind", "too-short", "no-evidence"]),
  phase: z.string().optional().describe("where it fired first, or held longest"),
  firedAt: time.optional(),
  longestHeldMs: z.number(),
  longestPhaseMs: z.number(),
});

const finding = z.strictObject({
  id: z.string(),
  kind: z.enum(["guardrail", "trigger", "evidence", "split", "weights", "corroboration", "waiver", "looks", "slo"]),
  subject: z.string(),
  phase: z.string().optional(),
  variant: z.string().optional(),
  severity,
  verdict,
  reason: z.string(),
  indicator: z.string().optional(),
  rule: z.string(),
  limit: limit.optional(),
  observation: observation.optional(),
  comparison: z
    .strictObject({
      against: z.enum(["baseline", "previous"]),
      form: z.enum(["ratio", "difference"]),
      other: z.number(),
      own: z.number(),
      unit,
    })
    .optional(),
  margin: z.number().nullable().optional(),
  turningBad: count
    .optional()
    .describe("the greatest number of bad samples with which the limit would have been proved kept"),
  shortfall: z
    .discriminatedUnion("kind", [
      z.strictObject({ kind: z.literal("requests"), more: count, outOf: count, bad: count }),
      z.strictObject({ kind: z.literal("evidence"), path: z.string() }),
      z.strictObject({ kind: z.literal("none") }),
    ])
    .optional(),
  withoutExclusion: z.strictObject({ verdict, observation }).optional(),
  exclusions: z
    .array(
      z.strictObject({
        written: z.string(),
        because: z.string(),
        excluded: count,
        outOf: count,
        ratio: z.number(),
        ratioMost: z.number(),
      }),
    )
    .optional(),
  replay: z
    .strictObject({
      evaluations: count,
      blindEvaluations: count,
      firedAt: time.optional(),
      pendingSince: time.optional(),
      longestHeldMs: z.number(),
      longestBegan: time.optional(),
      worst: z.number().optional(),
      worstAt: time.optional(),
    })
    .optional(),
  slo: slo.optional(),
  examples: z.array(record).optional(),
  figures: z.record(z.string(), z.union([z.number(), z.string()])).optional(),
  planPlace: planPlace.optional(),
  waiver: z.strictObject({ owner: z.string(), because: z.string(), expires: z.string() }).optional(),
  settledBy: z.string().optional(),
});

const latency = z.strictObject({
  count,
  p50Ms: z.number(),
  p95Ms: z.number(),
  p99Ms: z.number(),
  maxMs: z.number(),
  relativeError: z.number().describe("largest relative distance of these values from the true ones; 0: exact"),
});
const load = z.strictObject({
  evidence: z.string(),
  path: z.string(),
  phase: z.string(),
  variant: z.string().optional().describe("absent: requests that no variant can be told for"),
  requests: count,
  byStatus: counts,
  firstAt: time.optional(),
  lastAt: time.optional(),
  failed: count.describe("answered 5xx, or not at all"),
  failedRatio: z.number().describe("share of the requests"),
  latency: latency.nullable(),
  measures: z.array(
    z.strictObject({
      indicator: z.string(),
      good: count,
      bad: count,
      goodRatio: z.number().nullable().describe("null: nothing was counted"),
      excluded: z.array(count),
    }),
  ),
  trend: z.array(
    z.strictObject({
      from: time,
      requests: count,
      shares: z.record(
        z.string(),
        z.strictObject({
          good: count,
          bad: count,
          goodRatio: z.number().nullable().describe("null: nothing was counted"),
        }),
      ),
      latency: latency.nullable(),
    }),
  ),
  users: z.array(z.strictObject({ user: z.string(), requests: count, byStatus: counts })).optional(),
});
const series = z.strictObject({
  evidence: z.string(),
  path: z.string(),
  phase: z.string().optional(),
  variant: z.string().optional(),
  name: z.string(),
  labels: z.record(z.string(), z.string()),
  unit,
  points: count,
  first: z.number(),
  last: z.number(),
  min: z.number(),
  max: z.number(),
  mean: z.number(),
});
const pool = z.strictObject({
  variant: z.string(),
  servers: count,
  serving: count.describe("servers that take traffic; a configuration shows no states, all of its servers count"),
  weight: z.number().describe("of the servers that take traffic"),
  weightOfAll: z.number().describe("the same of every variant together"),
  weightRatio: z.number().nullable().describe("null: nobody has any weight"),
  requestsTotal: count.nullable(),
  failedChecksTotal: count.nullable(),
});
const balancer = z.strictObject({
  evidence: z.string(),
  path: z.string(),
  phase: z.string().optional(),
  moment: z.enum(["before", "after", "end"]),
  servers: z.array(
    z.strictObject({
      backend: z.string(),
      server: z.string(),
      weight: z.number().nullable(),
      state: z.enum(["up", "down", "maint", "drain", "unknown"]).nullable(),
      requestsTotal: count.nullable(),
      failedChecksTotal: count.nullable(),
    }),
  ),
  pools: z.array(pool).describe("the servers of each variant together"),
});
const change = z.strictObject({
  evidence: z.string(),
  path: z.string(),
  phase: z.string().optional(),
  server: z.string(),
  weightBefore: z.number().nullable(),
  weightAfter: z.number().nullable(),
  line: count,
});
const tests = z.strictObject({
  evidence: z.string(),
  path: z.string(),
  suite: z.string(),
  total: count,
  passed: count,
  failed: count,
  skipped: count,
  flaky: count,
  passedRatio: z.number().nullable().describe("share of the tests that ran; null: none ran"),
  failures: z.array(z.string()),
  cases: z
    .array(
      z.strictObject({
        name: z.string(),
        outcome: z.enum(["passed", "failed", "error", "skipped"]),
        isFlaky: z.boolean(),
        line: count.optional(),
      }),
    )
    .describe("what did not pass first; no more than are shown"),
  casesLeftOut: count,
});
const testTotals = tests.pick({ total: true, passed: true, failed: true, skipped: true, flaky: true });
const named = z.strictObject({ name: z.string(), about: z.string().optional(), url: z.string().optional() });

/** `decision.json`: everything that the documents say, unrounded, and where each number came from. */
export const DecisionDocument = z
  .strictObject({
    schema: z.literal("docket/decision/v1"),
    tool: z.strictObject({ name: z.literal("docket"), version: z.string() }),
    decision: z.enum(["promote", "hold", "rollback"]),
    refused: count.describe("pieces of evidence that were refused; with any, the exit code is 4"),
    warnings: count.describe("advisory guardrails that failed, and waivers that were needed"),
    binding: z.array(z.string()).describe("ids of the findings that decided"),
    release: z.strictObject({
      service: z.string(),
      version: z.string(),
      commit: z.string().optional(),
      branch: z.string().optional(),
      environment: z.string().optional(),
    }),
    variants: z.strictObject({
      baseline: z.strictObject({ name: z.string(), servers: z.array(z.string()) }).optional(),
      canary: z.strictObject({ name: z.string(), servers: z.array(z.string()) }),
    }),
    plan: z.strictObject({ path: z.string(), sha256: digest }),
    confidence: z.number(),
    looks: z.strictObject({
      declared: z.enum(["once", "planned", "anytime"]).describe("how often the plan says that a phase is looked at"),
      count: count.optional().describe("how many looks were planned"),
      confidenceOfLook: z
        .number()
        .describe("with which the bounds of one look hold so that all declared ones keep the plan's"),
      earlier: z
        .array(EarlierLook)
        .describe("decisions on the same release that went before, on other evidence or by another plan"),
    }),
    phases: z
      .array(
        z.strictObject({
          id: z.string(),
          title: z.string(),
          from: time,
          to: time,
          share: z.record(z.string(), z.number()),
          decision: z.enum(["proceed", "hold", "rollback"]),
          onInconclusive: z.enum(["proceed", "hold"]),
          because: z.array(z.string()).describe("ids of the findings that decided the phase"),
        }),
      )
      .min(1),
    findings: z.array(finding),
    evidence: z.array(
      z.strictObject({
        id: z.string(),
        family: z.string(),
        format: z.string().optional(),
        path: z.string(),
        phase: z.string().optional(),
        required: z.boolean(),
        status: z.enum(["read", "missing", "refused"]),
        sizeBytes: count.optional(),
        sha256: digest.optional(),
        defects: z.array(z.string()),
        warnings: z.array(z.string()),
      }),
    ),
    redacted: z
      .strictObject({
        record: z.string(),
        sha256: digest,
        removed: count,
        files: z.array(z.strictObject({ path: z.string(), removed: count, kinds: counts })).min(1),
      })
      .optional()
      .describe("secrets that were taken out of the evidence before it was judged; absent: none"),
    observed: z.strictObject({
      load: z.array(load).readonly(),
      health: z.array(load).readonly(),
      metrics: z.array(series).readonly(),
      balancer: z.array(balancer).readonly(),
      changes: z.array(change).readonly(),
      tests: z.array(tests).readonly(),
      testTotals: testTotals.optional().describe("of all suites together"),
    }),
    indicators: z.array(
      z.strictObject({
        id: z.string(),
        title: z.string().optional(),
        topic: z.string().optional(),
        kind: z.string(),
        evidence: z.string(),
        unit,
        about: z.string(),
      }),
    ),
    signOff: z.strictObject({
      roles: z.array(
        z.strictObject({ id: z.string(), title: z.string(), people: z.array(z.string()), threshold: count }),
      ),
      consulted: z.array(z.string()).optional(),
      informed: z.array(z.string()).optional(),
      approverIsNot: z.array(z.string()),
      maxAge: z.string().optional(),
    }),
    rollback: z
      .strictObject({ procedure: z.string(), commands: z.array(z.string()), recoveryTime: z.string().optional() })
      .optional(),
    nextSteps: z.array(z.strictObject({ when: z.string().optional(), steps: z.array(z.string()) })),
    appendix: z.strictObject({
      dashboards: z.array(named),
      alerts: z.array(
        z.strictObject({ that: z.string(), then: z.string().optional(), replay: alertReplay.optional() }),
      ),
      runbooks: z.array(named),
    }),
  })
  .meta({ title: "docket decision", description: "What was decided, on what, and why." });

export type DecisionDocument = z.infer<typeof DecisionDocument>;
export type FindingDocument = DecisionDocument["findings"][number];
export type Observed = DecisionDocument["observed"];
export type ObservedLoad = Observed["load"][number];
export type ObservedLatency = NonNullable<ObservedLoad["latency"]>;
export type ObservedSeries = Observed["metrics"][number];
export type ObservedBalancer = Observed["balancer"][number];
export type ObservedChange = Observed["changes"][number];
export type ObservedTests = Observed["tests"][number];
