import type { Distribution } from "./distribution.ts";
import type { LoadQuestion } from "./question.ts";

/** One record, kept because it was among the first that were bad. */
export interface RecordReference {
  readonly atMs: number | undefined;
  readonly line: number;
  readonly byteOffset: number;
  readonly status: number;
  readonly latencyNs: number | undefined;
  readonly method: string;
  readonly path: string;
  readonly user: string;
}

/** How the requests of one measure fell out. `excluded[i]` are those that the i-th exception took away. */
export interface MeasureTally {
  good: number;
  bad: number;
  readonly excluded: { good: number; bad: number }[];
  /** Good and bad requests (after exclusions) of each slice of the phase. */
  readonly slices: { good: number; bad: number }[];
  /** First bad records in the order of the log. */
  readonly firstBad: RecordReference[];
}

/** What one user saw of one measure. */
export interface UserTally {
  readonly requests: number;
  /** Ascending. */
  readonly byStatus: ReadonlyMap<number, number>;
}

/** Everything that was counted for one variant in one phase. */
export interface CellTally {
  requests: number;
  /** HTTP status → requests, ascending; 0 is a request that got no answer. */
  byStatus: ReadonlyMap<number, number>;
  /** In the order of `question.measures`. */
  readonly measures: MeasureTally[];
  /** For each row of the trend, in the order of `question.latencies`: the distributions, and the requests that had no latency. */
  readonly trend: { requests: number; readonly latencies: Distribution[]; readonly withoutLatency: number[] }[];
  firstAtMs: number;
  lastAtMs: number;
  /** In the order of their names. Undefined once there were more users than the question allows. */
  users: ReadonlyMap<string, UserTally> | undefined;
}

/**
 * Records by the fingerprint of their bytes, ascending, and how often each stands in the log: of all records whose time is
 * finer than a second, or of one in 2^level. A second line is infinite where there is only one.
 */
export interface RepeatTally {
  readonly level: number;
  readonly fingerprints: Float64Array;
  readonly selectors: Uint32Array;
  readonly counts: Float64Array;
  readonly firstLines: Float64Array;
  readonly secondLines: Float64Array;
}

/** The answer to a `LoadQuestion`. Merging the tallies of the parts of a log gives the tally of the log. */
export interface LoadTally {
  readonly question: LoadQuestion;
  /** `cells[window][variant]`; behind the last variant stands the one that no variant could be told for. */
  readonly cells: CellTally[][];
  /** Lines, rows or objects that were requests. */
  records: number;
  /** Requests whose time lies in no phase, and the first of their lines. */
  outside: { count: number; firstLine: number };
  /** Lines that the format knows and that are no requests (`Server … is DOWN`, a header). */
  otherLines: number;
  /** Lines that could not be read: how many, and the first ones with what was wrong. */
  malformed: { count: number; readonly first: { readonly line: number; readonly problem: string }[] };
  /** Whether the records carry times; where they do not, they are counted in the phase that the plan names for the file. */
  isTimed: boolean;
  firstAtMs: number;
  lastAtMs: number;
  /** Times of the first and the last record in the order of the log; NaN where no record has a time. */
  openingAtMs: number;
  closingAtMs: number;
  /** Largest step back in time between two neighbouring records, in milliseconds. */
  disorderMostMs: number;
  /** Which records stand there more than once; undefined where whoever answered saw no lines. */
  repeats?: RepeatTally;
  /** What a summary says of itself where it holds no records: start and end of the run. */
  claimedWindow?: { readonly beginMs: number; readonly endMs: number };
  /** Percentiles as a summary reported them: they can be shown, and never be judged as if they had been computed. */
  reportedPercentilesMs?: Readonly<Record<string, number>>;
}
