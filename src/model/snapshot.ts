import * as z from "zod";

const time = z
  .string()
  .regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d{1,9})?Z$/)
  .describe("Time as RFC 3339 in UTC, such as 2026-11-23T09:49:11Z.");

/** Starts with a letter or a digit, so that no name can be mistaken for a property of the language. */
const name = z.string().regex(/^[A-Za-z0-9][A-Za-z0-9._:/ -]{0,127}$/);

const count = z.int().min(0);
const milliseconds = z.number().min(0);
const ratio = z.number().min(0).max(1);

export const SnapshotRequests = z
  .strictObject({
    total: count.describe("Requests in the window, whatever came of them."),
    succeeded: count.describe("Requests that count as good."),
    failed: count.describe("Requests that count as bad."),
    excluded: count
      .describe("Requests that count as neither, such as rate limits by design. 0 where it is left out.")
      .optional(),
    byStatus: z
      .record(z.string().regex(/^(0|[1-5][0-9]{2})$/), count)
      .describe("Requests by HTTP status; 0 is a request that got no answer. Adds up to the total.")
      .optional(),
    successRatio: ratio.describe("succeeded / total, as the source gave it.").optional(),
    errorRatio: ratio.describe("failed / total, as the source gave it.").optional(),
  })
  .describe("Requests of the variant in the window.");
export type SnapshotRequests = z.infer<typeof SnapshotRequests>;

export const SnapshotLatency = z
  .strictObject({
    count: count.describe("Requests that the latencies were taken from."),
    p50Ms: milliseconds.describe("Median, in milliseconds.").optional(),
    p90Ms: milliseconds.describe("90th percentile, in milliseconds.").optional(),
    p95Ms: milliseconds.describe("95th percentile, in milliseconds.").optional(),
    p99Ms: milliseconds.describe("99th percentile, in milliseconds.").optional(),
    meanMs: milliseconds.describe("Arithmetic mean, in milliseconds.").optional(),
    maxMs: milliseconds.describe("Largest latency, in milliseconds.").optional(),
  })
  .describe("Latencies of the variant in the window.");
export type SnapshotLatency = z.infer<typeof SnapshotLatency>;

export const SnapshotGauge = z
  .strictObject({
    value: z.number().describe("The value, in the unit beside it."),
    unit: z.enum(["ms", "ratio", "count", "bytes", "none"]).describe("The unit of the value."),
  })
  .describe("A value at the time of the snapshot.");
export type SnapshotGauge = z.infer<typeof SnapshotGauge>;

export const SnapshotVariant = z
  .strictObject({
    requests: SnapshotRequests.optional(),
    latency: SnapshotLatency.optional(),
    counters: z
      .record(name, count)
      .describe("Counters that only grow, such as cross-tenant leaks, by name.")
      .optional(),
    gauges: z.record(name, SnapshotGauge).describe("Values at the time of the snapshot, by name.").optional(),
  })
  .describe("What was measured of one variant.");
export type SnapshotVariant = z.infer<typeof SnapshotVariant>;

/** The metrics of each variant over one window, written down when a phase was looked at: `METRICS_T+15.json`. */
export const MetricSnapshot = z
  .strictObject({
    schema: z.literal("docket/metric-snapshot/v1").describe("Names this form of the file."),
    phase: z.string().min(1).describe("The phase of the plan that the snapshot is about.").optional(),
    takenAt: time.describe("When the values were taken, as RFC 3339 in UTC."),
    window: z
      .strictObject({
        from: time.describe("Begin of the window, as RFC 3339 in UTC; belongs to it."),
        to: time.describe("End of the window, as RFC 3339 in UTC; does not belong to it."),
      })
      .describe("The time that the requests and latencies stand for."),
    variants: z.record(name, SnapshotVariant).describe("The variants of the release, by the names of the plan."),
  })
  .describe("The metrics of each variant of a release over one window.");
export type MetricSnapshot = z.infer<typeof MetricSnapshot>;
