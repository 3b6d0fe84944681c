import type { Condition } from "./condition.ts";

/** A half-open span of time, `[beginMs, endMs)`, in milliseconds since the epoch. */
export interface Window {
  readonly beginMs: number;
  readonly endMs: number;
}

/** A phase of the release as a load log is asked about it. */
export interface PhaseWindow extends Window {
  readonly phase: string;
  /** Width of a row of the trend, in milliseconds; a multiple of `sliceMs`. The last one may be cut by the end of the phase. */
  readonly trendMs: number;
  /** Width of the finest slice that anything in the plan looks at (a step of a trigger), in milliseconds. */
  readonly sliceMs: number;
}

/** A share of requests that the plan asks for: which requests count, which of them are bad, and which are left out and why. */
export interface Measure {
  readonly id: string;
  /** The population; absent means every request. */
  readonly only?: Condition;
  readonly bad: Condition | { readonly not: Condition };
  /** Expected errors that the plan takes out of the population, in order; a request belongs to the first that it satisfies. */
  readonly except: readonly Condition[];
}

/** A latency distribution that the plan asks for. */
export interface LatencyQuestion {
  readonly id: string;
  readonly only?: Condition;
}

/**
 * Everything that a plan asks of one load log, in one pass. Whoever can answer it returns a `LoadTally`; the answer to
 * two halves of a log, merged, is the answer to the whole.
 */
export interface LoadQuestion {
  /** Disjoint, in time order. */
  readonly windows: readonly PhaseWindow[];
  readonly variants: readonly string[];
  /** Server name → variant, for logs that name the server and not the variant. */
  readonly variantOfServer: Readonly<Record<string, string>>;
  readonly measures: readonly Measure[];
  readonly latencies: readonly LatencyQuestion[];
  /** How many of the first bad records of each measure, phase and variant are kept with their place. */
  readonly examples: number;
  /** Above so many distinct users the per-user table is given up, and says so. */
  readonly usersMost: number;
  /** The phase that a log without times of its own is counted in. */
  readonly untimedPhase?: string;
}
