import { ascending, linearQuantile } from "./linear-quantile.ts";

/**
 * Thresholds as github.com/grafana/k6, commit 87883075ccd5, reads and evaluates them (metrics/thresholds_parser.go,
 * metrics/thresholds.go, metrics/sink.go; re-stated from their behaviour), its fail-open defaults included: a metric
 * without the statistic passes, and an empty trend has every statistic 0. It is there to compare with and to read
 * configurations by; docket never decides by it.
 */

export const K6_OPERATORS = ["<=", "<", ">=", ">", "===", "==", "!="] as const;
export type K6Operator = (typeof K6_OPERATORS)[number];

export type K6Method = "count" | "rate" | "value" | "avg" | "min" | "max" | "med" | "p";

/** `p(95)<400`, taken apart. */
export interface K6Expression {
  readonly method: K6Method;
  /** 0 to 100, of `p(…)` alone. */
  readonly percentile: number | undefined;
  readonly operator: K6Operator;
  readonly value: number;
}

export type K6MetricType = "counter" | "gauge" | "rate" | "trend";

const METHODS_OF: Readonly<Record<K6MetricType, readonly K6Method[]>> = {
  counter: ["count", "rate"],
  gauge: ["value"],
  rate: ["rate"],
  trend: ["avg", "min", "max", "med", "p"],
};

/** What k6 says that is no threshold. */
export class K6ThresholdError extends Error {
  override readonly name = "K6ThresholdError";
}

/** The first operator, in k6's order, that stands in the text with something to its right. */
export function scanThreshold(text: string): {
  readonly left: string;
  readonly operator: K6Operator;
  readonly right: string;
} {
  for (const operator of K6_OPERATORS) {
    const at = text.indexOf(operator);
    if (at >= 0 && at + operator.length < text.length) {
      return { left: text.slice(0, at).trim(), operator, right: text.slice(at + operator.length).trim() };
    }
  }
  throw new K6ThresholdError(
    `found ${JSON.stringify(text)}, expected one of ${K6_OPERATORS.join(" ")} with a number to its right`,
  );
}

/** Reads `avg`, `p(99.9)`, … A bare `p` is what k6 takes it for: p(0), the minimum. */
export function parseMethod(text: string): Pick<K6Expression, "method" | "percentile"> {
  const plain = (["count", "rate", "value", "avg", "min", "max", "med"] as const).find((method) => method === text);
  if (plain) return { method: plain, percentile: undefined };
  if (text === "p") return { method: "p", percentile: 0 };
  if (text.startsWith("p(") && text.endsWith(")")) {
    const percentile = parseGoFloat(text.slice(2, -1));
    if (percentile !== undefined && percentile >= 0 && percentile <= 100) return { method: "p", percentile };
    throw new K6ThresholdError(`found ${JSON.stringify(text)}, expected a percentile from 0 to 100`);
  }
  throw new K6ThresholdError(
    `unknown method ${JSON.stringify(text)}, expected count, rate, value, avg, min, max, med or p(N)`,
  );
}

export function parseThreshold(text: string): K6Expression {
  const { left, operator, right } = scanThreshold(text);
  const value = parseGoFloat(right);
  if (value === undefined) throw new K6ThresholdError(`found ${JSON.stringify(right)}, expected a number`);
  return { ...parseMethod(left), operator, value };
}

/** A number as Go's strconv.ParseFloat takes it, hexadecimal ones left out; undefined where it takes none. */
export function parseGoFloat(text: string): number | undefined {
  if (/^[+-]?(\d+(\.\d*)?|\.\d+)([eE][+-]?\d+)?$/.test(text)) {
    const value = Number(text);
    return Number.isFinite(value) ? value : undefined;
  }
  if (/^[+-]?inf(inity)?$/i.test(text)) return text.startsWith("-") ? -Infinity : Infinity;
  return /^nan$/i.test(text) ? Number.NaN : undefined;
}

/** Whether k6 lets the statistic be asked of a metric of this type. */
export function isMethodOf(type: K6MetricType, method: K6Method): boolean {
  return METHODS_OF[type].includes(method);
}

/** `metric{tag:value,other:value}`, taken apart. */
export function parseMetricName(text: string): {
  readonly metric: string;
  readonly tags: readonly (readonly [string, string])[];
} {
  const open = text.indexOf("{");
  if (open < 0) return { metric: text, tags: [] };
  if (!text.endsWith("}"))
    throw new K6ThresholdError(`found ${JSON.stringify(text)}, expected } at the end of the tags`);
  const inside = text.slice(open + 1, -1).trim();
  const tags = inside === "" ? [] : inside.split(",").map((pair) => tagOf(pair));
  return { metric: text.slice(0, open).trim(), tags };
}

function tagOf(pair: string): readonly [string, string] {
  const colon = pair.indexOf(":");
  const [name, value] = colon < 0 ? [pair, ""] : [pair.slice(0, colon), pair.slice(colon + 1)];
  return [unquoted(name), unquoted(value)];
}

function unquoted(text: string): string {
  const trimmed = text.trim();
  const quote = trimmed[0];
  return trimmed.length > 1 && (quote === '"' || quote === "'") && trimmed.endsWith(quote)
    ? trimmed.slice(1, -1)
    : trimmed;
}

/** What a metric had collected by the time of evaluation, by its type. */
export type K6Sink =
  | { readonly type: "counter"; readonly count: number }
  | { readonly type: "gauge"; readonly value: number; readonly min: number; readonly max: number }
  | { readonly type: "rate"; readonly trues: number; readonly total: number }
  | { readonly type: "trend"; readonly values: readonly number[] };

/** The sink of the type after these samples: counters add up, gauges keep the last, rates count what is not 0. */
export function collect(type: K6MetricType, samples: readonly number[]): K6Sink {
  switch (type) {
    case "counter":
      return { type, count: samples.reduce((sum, sample) => sum + sample, 0) };
    case "gauge": {
      const finite = ascending(samples);
      return { type, value: samples.at(-1) ?? 0, min: finite[0] ?? 0, max: finite.at(-1) ?? 0 };
    }
    case "rate":
      return { type, trues: samples.filter((sample) => sample !== 0).length, total: samples.length };
    default:
      return { type, values: samples };
  }
}

/** A statistic of the sink, undefined where k6 has none: another type's method, a rate without samples or time. */
export function statisticOf(
  sink: K6Sink,
  { method, percentile }: Pick<K6Expression, "method" | "percentile">,
  elapsedSeconds: number,
): number | undefined {
  if (!isMethodOf(sink.type, method)) return undefined;
  switch (sink.type) {
    case "counter":
      if (method === "count") return sink.count;
      return elapsedSeconds > 0 ? sink.count / elapsedSeconds : undefined;
    case "gauge":
      return sink.value;
    case "rate":
      return sink.total > 0 ? sink.trues / sink.total : undefined;
    default:
      return trendStatistic(sink.values, method, percentile ?? 0);
  }
}

function trendStatistic(values: readonly number[], method: K6Method, percentile: number): number {
  if (values.length === 0) return 0;
  const sorted = ascending(values);
  switch (method) {
    case "min":
      return sorted[0]!;
    case "max":
      return sorted.at(-1)!;
    case "avg":
      return values.reduce((sum, value) => sum + value, 0) / values.length;
    case "med":
      return linearQuantile(sorted, 0.5);
    default:
      return linearQuantile(sorted, percentile / 100);
  }
}

/** Whether the statistic keeps the threshold. An absent statistic keeps every threshold: that is k6's rule, not docket's. */
export function keepsThreshold(
  { operator, value }: Pick<K6Expression, "operator" | "value">,
  statistic: number | undefined,
): boolean {
  if (statistic === undefined) return true;
  switch (operator) {
    case "<":
      return statistic < value;
    case "<=":
      return statistic <= value;
    case ">":
      return statistic > value;
    case ">=":
      return statistic >= value;
    case "==":
    case "===":
      return statistic === value;
    case "!=":
      return statistic !== value;
    default:
      throw new K6ThresholdError(
        `unknown operator ${JSON.stringify(operator)}, expected one of ${K6_OPERATORS.join(" ")}`,
      );
  }
}

/** One threshold of an options file: a text, or an object that may abort the run. */
export interface K6Threshold {
  readonly source: string;
  readonly isAborting: boolean;
  /** How long after the begin it may not abort yet, as written (`2s`), undefined for none. */
  readonly delay: string | undefined;
}

/** Reads the value of one metric in `thresholds`: a list of texts and objects. Throws K6ThresholdError for anything else. */
export function readThresholds(value: unknown): K6Threshold[] {
  if (!Array.isArray(value))
    throw new K6ThresholdError(`found ${JSON.stringify(value)}, expected a list of thresholds`);
  return value.map((entry: unknown): K6Threshold => {
    if (typeof entry === "string") return { source: entry, isAborting: false, delay: undefined };
    const object =
      typeof entry === "object" && entry !== null ? new Map(Object.entries(entry)) : new Map<string, unknown>();
    const [source, isAborting = false, delay] = ["threshold", "abortOnFail", "delayAbortEval"].map((key) =>
      object.get(key),
    );
    const isRight =
      typeof source === "string" &&
      typeof isAborting === "boolean" &&
      (delay === undefined || delay === null || typeof delay === "string");
    if (!isRight)
      throw new K6ThresholdError(
        `found ${JSON.stringify(entry)}, expected a text or { threshold, abortOnFail, delayAbortEval }`,
      );
    return { source, isAborting, delay: typeof delay === "string" ? delay : undefined };
  });
}

/** The thresholds as k6 writes them: the short form where nothing is to abort. */
export function writeThresholds(thresholds: readonly K6Threshold[]): unknown[] {
  return thresholds.map(({ source, isAborting, delay }) =>
    isAborting ? { threshold: source, abortOnFail: true, delayAbortEval: delay ?? null } : source,
  );
}

/** What k6 says of a metric's thresholds at a moment: whether all keep, and whether the run is to stop at once. */
export interface K6Assessment {
  readonly passes: readonly boolean[];
  readonly isPassing: boolean;
  readonly isAborting: boolean;
}

/** Evaluates every threshold of a metric; it aborts where one that fails asks for it and its delay is over. */
export function assessThresholds(
  thresholds: readonly {
    readonly expression: K6Expression;
    readonly isAborting: boolean;
    readonly delaySeconds: number | undefined;
  }[],
  statistic: (expression: K6Expression) => number | undefined,
  elapsedSeconds: number,
): K6Assessment {
  const passes = thresholds.map(({ expression }) => keepsThreshold(expression, statistic(expression)));
  const isAborting = thresholds.some(
    (threshold, index) =>
      !passes[index] &&
      threshold.isAborting &&
      (threshold.delaySeconds === undefined || threshold.delaySeconds < elapsedSeconds),
  );
  return { passes, isPassing: passes.every(Boolean), isAborting };
}

const GO_UNIT_SECONDS: Readonly<Record<string, number>> = {
  ns: 1e-9,
  us: 1e-6,
  µs: 1e-6,
  ms: 1e-3,
  s: 1,
  m: 60,
  h: 3600,
  d: 86_400,
};

/** Seconds of a duration such as `1h30m`, `2s`, `1d` (k6's extension of Go's form); undefined where it is none. */
export function goDurationSeconds(text: string): number | undefined {
  if (text === "0") return 0;
  if (!/^(?:\d+(?:\.\d*)?(?:ns|us|µs|ms|s|m|h|d))+$/.test(text)) return undefined;
  let seconds = 0;
  for (const [, amount, unit] of text.matchAll(/(\d+(?:\.\d*)?)(ns|us|µs|ms|s|m|h|d)/g))
    seconds += Number(amount) * GO_UNIT_SECONDS[unit!]!;
  return seconds;
}
