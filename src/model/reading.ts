import type { LoadTally } from "./tally.ts";
import type { Place } from "./artifact.ts";
import type { Objective } from "./slo.ts";
import type { Unit } from "./unit.ts";

/** One sample of a series. NaN and the infinities stay what they were: a reader never drops or repairs a value. */
export interface MetricPoint {
  /** Milliseconds since the epoch; absent where the file carries no time (a text exposition without timestamps). */
  readonly atMs?: number;
  readonly value: number;
}

/** A named, labelled series of numbers as one artifact gave it. */
export interface MetricSeries {
  readonly name: string;
  readonly labels: Readonly<Record<string, string>>;
  /** In time order, without two points at one time. */
  readonly points: readonly MetricPoint[];
  /** What the source itself said of the unit; the plan's word wins, a contradiction is refused. */
  readonly unit?: Unit;
  /** A counter only grows, save for resets. Known from `# TYPE` or from the snapshot; absent where the file does not say. */
  readonly isCounter?: boolean;
  readonly place: Place;
}

export interface MetricsReading {
  readonly family: "metrics";
  readonly format: string;
  readonly series: readonly MetricSeries[];
  /** The window that the source says its values stand for; absent where it does not say. */
  readonly window?: { readonly beginMs: number; readonly endMs: number };
  /** When the source says it was taken. */
  readonly takenAtMs?: number;
  /** Which phase the source says that it is about. */
  readonly phase?: string;
  /** Words of the source that a reader must see (Prometheus' warnings and infos). */
  readonly warnings: readonly string[];
}

/** One server of one backend, as a load balancer's state or configuration shows it. */
export interface BalancerServer {
  readonly backend: string;
  readonly server: string;
  /** `host:port` that requests are sent to. Absent where the file does not show it. */
  readonly address?: string;
  /** Weight in force. Absent where the file does not show it. */
  readonly weight?: number;
  /** `up` takes traffic; `down`, `maint` and `drain` take none, whatever their weight. Absent in a configuration. */
  readonly state?: "up" | "down" | "maint" | "drain" | "unknown";
  /** Requests (HTTP responses of all classes) that the balancer counted for the server since it started. */
  readonly requestsTotal?: number;
  readonly responses5xxTotal?: number;
  readonly failedChecksTotal?: number;
  readonly place: Place;
}

export interface BalancerStateReading {
  readonly family: "balancer";
  readonly format: string;
  readonly servers: readonly BalancerServer[];
}

/** One server line that a diff took away or added. */
export interface BalancerChange {
  readonly backend: string | undefined;
  readonly server: string;
  readonly weightBefore: number | undefined;
  readonly weightAfter: number | undefined;
  readonly place: Place;
}

export interface BalancerDiffReading {
  readonly family: "balancer-diff";
  readonly format: string;
  readonly changes: readonly BalancerChange[];
  /** Times in the `---` and `+++` lines, where they stand there. */
  readonly beforeAtMs?: number;
  readonly afterAtMs?: number;
  /** Hunks, so that a diff can be held against the two files it claims to compare. */
  readonly hunks: readonly DiffHunk[];
}

export interface DiffHunk {
  readonly beforeStartLine: number;
  readonly afterStartLine: number;
  /** Each line with its sign: ` `, `-` or `+`. */
  readonly lines: readonly string[];
  readonly line: number;
}

export interface TestCase {
  readonly suite: string;
  readonly name: string;
  readonly outcome: "passed" | "failed" | "error" | "skipped";
  readonly isFlaky: boolean;
  readonly durationMs?: number;
  readonly message?: string;
  readonly place: Place;
}

export interface TestsReading {
  readonly family: "tests";
  readonly format: string;
  readonly cases: readonly TestCase[];
  readonly ranAtMs?: number;
  /** Where the totals that the report claims differ from the cases that it holds. */
  readonly contradictions: readonly { readonly message: string; readonly place: Place }[];
}

export interface LoadReading {
  readonly family: "load";
  readonly format: string;
  readonly tally: LoadTally;
}

/** What an earlier decision observed of an indicator, in the last phase in which it judged it. */
export interface PreviousValue {
  readonly indicator: string;
  readonly observed: number;
  readonly low: number | null;
  readonly high: number | null;
  readonly unit: Unit;
  readonly place: Place;
}

export interface PreviousReading {
  readonly family: "previous";
  readonly format: string;
  readonly service: string;
  readonly version: string;
  readonly decision: "promote" | "hold" | "rollback";
  readonly values: readonly PreviousValue[];
}

/** The objectives of a file of SLO objects, each with the place where it stands. */
export interface SloReading {
  readonly family: "slo";
  readonly format: string;
  readonly objectives: readonly (Objective & { readonly place: Place })[];
  /** What a reader of the file must know: parts that could not be carried over, words that are taken in one of two senses. */
  readonly notes: readonly string[];
}

/** What a reader understood of one artifact. */
export type Reading =
  | LoadReading
  | MetricsReading
  | BalancerStateReading
  | BalancerDiffReading
  | TestsReading
  | PreviousReading
  | SloReading;
