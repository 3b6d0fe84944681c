import * as z from "zod";

const time = z
  .string()
  .regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d{1,9})?(Z|[+-]\d\d:\d\d)$/)
  .describe("a time as RFC 3339 with a zone: 2026-11-01T13:00:00Z");
const duration = z
  .string()
  .regex(/^\d+(\.\d+)?\s?(ms|s|m|min|h|d)$/)
  .describe("a duration with its unit: 15m, 90s, 12h");
const percentage = z
  .string()
  .regex(/^\d+(\.\d+)?\s?%$/)
  .describe("a percentage: 95%");
const identifier = z
  .string()
  .regex(/^[A-Za-z][A-Za-z0-9_-]{0,63}$/)
  .describe("a name of letters, digits, - and _");
const text = z.string().min(1);
const topic = z.enum([
  "authentication",
  "tenant-isolation",
  "rate-limiting",
  "injection",
  "integrity",
  "error-messages",
  "infrastructure",
]);
const severity = z.enum(["blocking", "advisory"]);

const variant = z.union([
  text,
  z.strictObject({
    name: text.describe("how logs and labels call it"),
    servers: z.array(text).min(1).optional().describe("the load balancer's servers that run it"),
  }),
]);

const phase = z.strictObject({
  id: identifier,
  title: text.optional(),
  traffic: z
    .record(z.string(), percentage)
    .describe("share of the requests that each variant is to get; together 100%"),
  from: time.optional().describe("begin; absent: follows on the phase before"),
  to: time.optional().describe("end, not part of the phase"),
  for: duration.optional().describe("length, instead of an end"),
});

const field = z.union([text, z.strictObject({ field: text, unit: z.enum(["ns", "us", "ms", "s"]) })]);

const evidence = z.strictObject({
  id: identifier,
  load: text
    .optional()
    .describe(
      "a load log, a load tool's summary, or a table as clickhouse://host:8123/database.table; {phase} stands for the id of each phase",
    ),
  metrics: text.optional().describe("metric series or a metric snapshot"),
  balancer: text.optional().describe("the load balancer's state or configuration"),
  "balancer-diff": text.optional().describe("a unified diff of the load balancer's state or configuration"),
  health: text.optional().describe("health checks, one a line; counted by themselves, never as traffic"),
  tests: text.optional().describe("a test report"),
  previous: text.optional().describe("decision.json of an earlier release, for guardrails against previous"),
  format: text.optional().describe("insist on a format instead of recognising it"),
  phase: identifier.optional().describe("the phase that the file is about"),
  phases: z.array(identifier).min(1).optional().describe("the phases for which {phase} is filled in; absent: all"),
  required: z.boolean().optional().describe("false: its absence is mentioned and blocks nothing"),
  fields: z
    .strictObject({
      time: field.optional(),
      status: field.optional(),
      latency: field.optional(),
      variant: field.optional(),
      server: field.optional(),
      user: field.optional(),
      method: field.optional(),
      path: field.optional(),
    })
    .optional()
    .describe("for NDJSON and tables: which key or column holds what"),
  line: text.optional().describe("for text logs: {time} {user} {method} {path} {status} {latency_ms}ms v={variant}"),
  zone: z
    .string()
    .regex(/^(Z|[+-]\d\d:\d\d)$/)
    .optional()
    .describe("zone of times that are written without one; absent: UTC"),
  counts: z
    .enum(["all", "part", "some"])
    .optional()
    .describe("all: saw every request; part: together with the other parts it saw every request; some: a sample"),
  coverage: percentage
    .optional()
    .describe("least share of the phase between its first and its last record; absent: 90%"),
  malformed: percentage.optional().describe("largest share of lines that may be unreadable; absent: none"),
  unit: z
    .enum(["ns", "us", "ms", "s", "ratio", "%", "count", "bytes", "none"])
    .optional()
    .describe("unit of the values"),
  variant: text.optional().describe("the label that names the variant"),
  series: text.optional().describe("name of the series, where the file holds several"),
  where: z.record(z.string(), z.string()).optional().describe("labels that the series must have"),
  counter: z.boolean().optional().describe("the values are a counter that only grows"),
  moment: z
    .enum(["before", "after", "end"])
    .optional()
    .describe("when the state was taken: before or after the change, or at the end of the phase"),
  backend: text.optional().describe("the load balancer's backend, where the file shows several"),
  compares: z.array(identifier).length(2).optional().describe("the two pieces of evidence that a diff was made from"),
  suite: text.optional().describe("only the tests of this suite"),
});

const exception = z.strictObject({
  when: text.describe("status = 429"),
  because: text,
  "at most": percentage.describe("above this share of the requests the exclusion is void"),
});

const indicator = z.strictObject({
  load: identifier.optional().describe("id of the load evidence"),
  metrics: identifier.optional().describe("id of the metrics evidence"),
  tests: identifier.optional().describe("id of the test report"),
  health: identifier.optional().describe("id of the health checks"),
  good: text.optional().describe("share of the requests for which this holds: status < 500"),
  bad: text.optional().describe("share of the requests for which this holds: status >= 500"),
  count: text
    .optional()
    .describe("number of requests for which this holds, or of tests: failed, skipped, passed, total"),
  quantile: z
    .union([percentage, z.number().gt(0).lt(1)])
    .optional()
    .describe("quantile of the latency: 0.95"),
  only: text.optional().describe("only the requests for which this holds"),
  except: z
    .array(exception)
    .min(1)
    .optional()
    .describe("expected errors that are taken out, each with its reason and its cap"),
  take: z
    .enum(["last", "max", "min", "mean", "increase"])
    .optional()
    .describe("what to take from a series over the phase"),
  series: text.optional(),
  where: z.record(z.string(), z.string()).optional(),
  title: text.optional(),
  topic: topic.optional().describe("the section of the summary that shows it"),
});

const guardrail = z.union([
  text.describe("success_rate >= 99%, or p95_latency <= 1.10 x baseline, or error_rate <= baseline + 0.5%"),
  z.strictObject({
    that: text,
    id: identifier.optional(),
    phases: z.array(identifier).min(1).optional().describe("absent: every phase in which the variant gets traffic"),
    variant: z.enum(["canary", "baseline"]).optional(),
    severity: severity.optional(),
    confidence: percentage.optional(),
    each: z
      .literal("user")
      .optional()
      .describe("judge every user by itself, so that the errors of one do not hide among the others"),
    horizon: duration
      .optional()
      .describe("judge where the trend of the phase leads so long after its end, instead of the phase"),
    because: text.optional(),
  }),
]);

const trigger = z.union([
  text.describe("error_rate > 1% for 3m"),
  z.strictObject({
    that: text,
    id: identifier.optional(),
    over: duration.optional().describe("look-back of each evaluation; absent: a third of the duration, at most 1m"),
    every: duration.optional().describe("step between evaluations; absent: a tenth of the look-back, at least 1s"),
    reaction: duration.optional().describe("how soon after it fires somebody is to react"),
    severity: severity.optional(),
    because: text.optional(),
  }),
]);

const slo = z.union([
  text.describe("slo/availability.openslo.yaml"),
  z.strictObject({
    id: identifier.optional().describe("absent: that of the indicator, with -slo behind it"),
    title: text.optional(),
    openslo: text
      .optional()
      .describe("a file of OpenSLO v1 objects that holds the objective; below the plan's directory"),
    indicator: identifier.optional().describe("the share of requests that the objective is about"),
    target: percentage.optional().describe("share of the requests, or of the time slices, that must be good: 99.9%"),
    window: duration.optional().describe("time over which the target is to be kept: 30d"),
    budget: z
      .enum(["occurrences", "timeslices"])
      .optional()
      .describe("count requests, or slices of time; absent: occurrences"),
    timeslice: duration.optional().describe("length of a time slice: 1m"),
    "timeslice-target": percentage.optional().describe("least share of good requests in a good slice: 95%"),
    severity: severity.optional().describe("absent: advisory"),
    "burn-rates": z
      .union([
        z.enum(["sre-workbook", "sloth-30d", "sloth-28d"]),
        z
          .array(
            z.strictObject({
              long: duration,
              short: duration,
              factor: z.number().gt(0),
              action: z.enum(["page", "ticket"]),
            }),
          )
          .min(1),
      ])
      .optional()
      .describe("alerts on the speed at which the budget burns: a table that is known, or windows of your own"),
    consequence: text.optional().describe("what was agreed for when it is broken"),
    "spent-before": percentage
      .optional()
      .describe("share of the budget that was spent when the release began; absent: unknown"),
    "expected-requests": z
      .number()
      .int()
      .min(1)
      .optional()
      .describe("requests that the service expects in the window; absent: unknown"),
  }),
]);

const reaction = z.strictObject({
  at: time,
  what: text,
  trigger: identifier.describe("the trigger that it was a reaction to"),
});

const named = z.union([text, z.strictObject({ name: text, about: text.optional(), url: text.optional() })]);

/** `docket.yaml` as a person writes it. */
export const PlanDocument = z
  .strictObject({
    $schema: text.optional(),
    release: z.strictObject({
      service: text,
      version: text,
      commit: text.optional(),
      environment: text.optional(),
      branch: text.optional(),
      variants: z.strictObject({ baseline: variant.optional(), canary: variant }),
    }),
    phases: z.array(phase).min(1),
    evidence: z.array(evidence).min(1),
    indicators: z.record(identifier, indicator),
    references: z
      .record(identifier, z.union([text, z.number()]))
      .optional()
      .describe("fixed numbers to hold indicators against, by indicator: p95_latency: 120ms"),
    guardrails: z.array(guardrail).min(1),
    triggers: z.array(trigger).optional(),
    reactions: z.array(reaction).optional().describe("what was done because a trigger fired"),
    slos: z.array(slo).optional(),
    decide: z
      .strictObject({
        confidence: percentage.optional().describe("one-sided confidence of every verdict; absent: 95%"),
        inconclusive: z
          .record(z.string(), z.enum(["proceed", "hold"]))
          .optional()
          .describe("what a phase does with something inconclusive, by phase id, and default"),
        "settled later": z
          .boolean()
          .optional()
          .describe(
            "whether a later phase that passes settles the same guardrail of a phase that went on inconclusive; absent: true",
          ),
        looks: z
          .union([z.literal("anytime"), z.number().int().min(1).max(100)])
          .optional()
          .describe(
            "how often the evidence of a phase is looked at: a number of planned looks, or anytime; absent: once",
          ),
        clustering: z
          .number()
          .min(1)
          .max(1000)
          .optional()
          .describe(
            "least factor by which clustered errors make requests say less than independent ones; absent: 1, or what the evidence shows",
          ),
        "split alarm": percentage
          .optional()
          .describe("p-value below which the traffic split is a mismatch; absent: 0.1%"),
      })
      .optional(),
    "sign-off": z
      .strictObject({
        roles: z.record(
          identifier,
          z.strictObject({
            title: text.optional(),
            people: z.array(text).min(1),
            threshold: z.number().int().min(1).optional(),
          }),
        ),
        separation: z
          .strictObject({ "approver is not": z.array(z.enum(["author", "evidence-submitter", "plan-editor"])).min(1) })
          .optional(),
        "max-age": duration.optional(),
        consulted: z.array(text).min(1).optional().describe("who was asked; they sign nothing"),
        informed: z.array(text).min(1).optional().describe("who is told"),
      })
      .optional(),
    waivers: z
      .array(
        z.strictObject({
          guardrail: identifier,
          phases: z.array(identifier).min(1).optional(),
          because: text,
          owner: text,
          expires: z
            .string()
            .regex(/^\d{4}-\d\d-\d\d$/)
            .describe("the last day, UTC: 2026-12-31"),
        }),
      )
      .optional(),
    rollback: z
      .strictObject({ procedure: text, commands: z.array(text).optional(), "recovery-time": duration.optional() })
      .optional(),
    "next-steps": z.array(z.union([text, z.strictObject({ when: text, steps: z.array(text).min(1) })])).optional(),
    appendix: z
      .strictObject({
        dashboards: z.array(named).optional(),
        alerts: z.array(z.union([text, z.strictObject({ that: text, then: text })])).optional(),
        runbooks: z.array(named).optional(),
      })
      .optional(),
  })
  .meta({
    title: "docket plan",
    description: "What was promised before the canary: phases, evidence, guardrails, triggers, sign-off.",
  });

export type PlanDocument = z.infer<typeof PlanDocument>;
