import { evaluateCondition, ExpressionError, isNilOrEmpty } from "./argo-expression.ts";
import { goDurationSeconds } from "./k6-judge.ts";

/**
 * Analysis as github.com/argoproj/argo-rollouts, commit 9f8d111d8f8e (Apache-2.0), assesses it, re-stated from
 * utils/evaluate, analysis/analysis.go, metricproviders/webmetric and kayenta, and pkg/apis validation: a measurement has
 * a phase, the measurements of a metric give the metric one, and the metrics give the run one. Its defaults are kept as
 * they are, fail-open ones included (no condition is Successful, an empty vector passes `all(…)`). It is there to compare
 * with; docket never decides by it.
 */

export type ArgoPhase = "Pending" | "Running" | "Successful" | "Inconclusive" | "Error" | "Failed";
export type CompletedPhase = Exclude<ArgoPhase, "Pending" | "Running">;

/** From the best to the worst, as a run ranks its metrics. */
export const PHASES_BEST_FIRST: readonly ArgoPhase[] = [
  "Successful",
  "Running",
  "Pending",
  "Inconclusive",
  "Error",
  "Failed",
];

export function isWorse(current: ArgoPhase, next: ArgoPhase): boolean {
  return PHASES_BEST_FIRST.indexOf(next) > PHASES_BEST_FIRST.indexOf(current);
}

function isCompleted(phase: ArgoPhase): phase is CompletedPhase {
  return phase !== "Pending" && phase !== "Running";
}

export interface Conditions {
  /** Absent or empty: none. */
  readonly success?: string;
  readonly failure?: string;
}

export interface Measured {
  readonly phase: CompletedPhase;
  readonly message: string | undefined;
}

/** The phase of one measurement. A comparison with NaN is false; without a condition every result is Successful. */
export function assessMeasurement(result: unknown, { success = "", failure = "" }: Conditions): Measured {
  const phase = (name: CompletedPhase): Measured => ({ phase: name, message: undefined });
  try {
    const isSuccess = success === "" ? undefined : conditionOf("successCondition", success, result);
    const isFailure = failure === "" ? undefined : conditionOf("failureCondition", failure, result);
    if (isSuccess === undefined && isFailure === undefined) return phase("Successful");
    if (isFailure === undefined) return phase(isSuccess ? "Successful" : "Failed");
    if (isFailure) return phase("Failed");
    return phase((isSuccess ?? true) ? "Successful" : "Inconclusive");
  } catch (error) {
    if (!(error instanceof ExpressionError)) throw error;
    return { phase: "Error", message: error.message };
  }
}

function conditionOf(name: string, condition: string, result: unknown): boolean {
  try {
    return evaluateCondition(condition, result);
  } catch (error) {
    if (!(error instanceof ExpressionError)) throw error;
    const nothing = isNilOrEmpty(result)
      ? "metric result is nil or empty: no data returned from the metric provider: "
      : "";
    throw new ExpressionError(`could not evaluate ${name}: ${nothing}${error.message}`, { cause: error });
  }
}

/** What a web provider got: an HTTP status and a body. */
export interface WebAnswer {
  readonly status: number;
  readonly body: string;
}

/** A web measurement: any status but 2xx is an Error; a body that is no JSON is taken as text, its path ignored. */
export function assessWebAnswer(
  answer: WebAnswer,
  jsonPath: string | undefined,
  conditions: Conditions,
): Measured & { readonly value: string } {
  if (answer.status < 200 || answer.status > 299) {
    return { phase: "Error", message: `received non 2xx response code: ${answer.status}`, value: "" };
  }
  let document: unknown;
  try {
    document = JSON.parse(answer.body);
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    return { ...assessMeasurement(answer.body, conditions), value: answer.body };
  }
  const found = jsonPath === undefined ? { value: document } : followJsonPath(document, jsonPath);
  if (!found) return { phase: "Error", message: `Could not find JSONPath in body: ${jsonPath}`, value: "" };
  return { ...assessMeasurement(found.value, conditions), value: writeJson(found.value) };
}

/** Follows `{$.key[0].other}`: names, indices and quoted names only. Undefined where there is nothing. */
function followJsonPath(document: unknown, path: string): { readonly value: unknown } | undefined {
  const steps = /^\{?\s*\$?((?:\.[\w-]+|\[\d+\]|\['[^']*'\])*)\s*\}?$/.exec(path.trim());
  if (!steps) return undefined;
  let value = document;
  for (const [, name, index, quoted] of steps[1]!.matchAll(/\.([\w-]+)|\[(\d+)\]|\['([^']*)'\]/g)) {
    const key = index === undefined ? (name ?? quoted!) : Number(index);
    if (typeof value !== "object" || value === null || !Object.hasOwn(value, key)) return undefined;
    value = (value as Record<string | number, unknown>)[key];
  }
  return { value };
}

/** JSON with sorted keys, as Go writes a map. */
function writeJson(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(writeJson).join(",")}]`;
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return `{${entries.map(([key, item]) => `${JSON.stringify(key)}:${writeJson(item)}`).join(",")}}`;
}

/** How the value of a measurement is recorded: numbers as Go prints them, vectors in brackets. */
export function writeMeasured(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(writeMeasured).join(",")}]`;
  if (typeof value !== "number") return writeJson(value);
  return Math.abs(value) === Infinity ? (value > 0 ? "+Inf" : "-Inf") : String(value);
}

/** The limits of a metric, as a template writes them; absent ones have Argo's defaults. */
export interface MetricLimits {
  readonly count?: number;
  readonly interval?: string;
  /** More failed measurements than this fail the metric: 0 unless given, −1 for no limit. */
  readonly failureLimit?: number;
  readonly inconclusiveLimit?: number;
  readonly consecutiveErrorLimit?: number;
  readonly consecutiveSuccessLimit?: number;
}

const CONSECUTIVE_ERROR_LIMIT = 4;

/** The counts of a metric's measurements so far. */
export interface MetricCounts {
  readonly successful: number;
  readonly failed: number;
  readonly inconclusive: number;
  readonly error: number;
  readonly consecutiveError: number;
  readonly consecutiveSuccess: number;
  /** Measurements that were not errors. */
  readonly count: number;
}

export const NO_MEASUREMENTS: MetricCounts = {
  successful: 0,
  failed: 0,
  inconclusive: 0,
  error: 0,
  consecutiveError: 0,
  consecutiveSuccess: 0,
  count: 0,
};

/** The counts after one more measurement. An error counts by itself; everything else ends a row of errors. */
export function countMeasurement(counts: MetricCounts, phase: CompletedPhase): MetricCounts {
  if (phase === "Error") {
    return { ...counts, error: counts.error + 1, consecutiveError: counts.consecutiveError + 1, consecutiveSuccess: 0 };
  }
  const next = { ...counts, count: counts.count + 1, consecutiveError: 0, consecutiveSuccess: 0 };
  if (phase === "Successful")
    return { ...next, successful: counts.successful + 1, consecutiveSuccess: counts.consecutiveSuccess + 1 };
  return phase === "Failed"
    ? { ...next, failed: counts.failed + 1 }
    : { ...next, inconclusive: counts.inconclusive + 1 };
}

export interface MetricState {
  readonly counts: MetricCounts;
  /** Measurements that were begun; 0 for none yet. */
  readonly measurements: number;
  readonly isInFlight: boolean;
  /** The phase that it has already ended with. */
  readonly phase?: CompletedPhase;
}

export interface MetricAssessment {
  readonly phase: ArgoPhase;
  /** Which limit was passed: `failed (1) > failureLimit (0)`. */
  readonly message: string;
}

/**
 * The phase of a metric. Limits are passed by one more than their number, and of several passed ones the last in the
 * order failed, inconclusive, errors decides. With `isTerminating` a metric that nothing speaks against is Successful.
 */
export function assessMetric(limits: MetricLimits, state: MetricState, isTerminating: boolean): MetricAssessment {
  if (state.phase) return { phase: state.phase, message: "" };
  if (state.measurements === 0) return { phase: isTerminating ? "Successful" : "Pending", message: "" };
  if (state.isInFlight) return { phase: "Running", message: "" };
  const { counts } = state;
  const {
    failureLimit = 0,
    inconclusiveLimit = 0,
    consecutiveErrorLimit = CONSECUTIVE_ERROR_LIMIT,
    consecutiveSuccessLimit = 0,
  } = limits;
  const passed: MetricAssessment[] = [
    {
      phase: "Failed",
      is: failureLimit >= 0 && counts.failed > failureLimit,
      name: "failed",
      of: counts.failed,
      limit: "failureLimit",
      most: failureLimit,
    } as const,
    {
      phase: "Inconclusive",
      is: counts.inconclusive > inconclusiveLimit,
      name: "inconclusive",
      of: counts.inconclusive,
      limit: "inconclusiveLimit",
      most: inconclusiveLimit,
    } as const,
    {
      phase: "Error",
      is: counts.consecutiveError > consecutiveErrorLimit,
      name: "consecutiveErrors",
      of: counts.consecutiveError,
      limit: "consecutiveErrorLimit",
      most: consecutiveErrorLimit,
    } as const,
  ].flatMap(({ phase, is, name, of, limit, most }) =>
    is ? { phase, message: `${name} (${of}) > ${limit} (${most})` } : [],
  );
  const worst = passed.at(-1);
  if (worst) return worst;
  if (consecutiveSuccessLimit > 0 && counts.consecutiveSuccess >= consecutiveSuccessLimit)
    return { phase: "Successful", message: "" };
  if (counts.count >= effectiveCount(limits)) {
    if (consecutiveSuccessLimit > 0) return { phase: failureLimit >= 0 ? "Inconclusive" : "Failed", message: "" };
    return { phase: "Successful", message: "" };
  }
  return { phase: isTerminating ? "Successful" : "Running", message: "" };
}

/** How many measurements end a metric: the count, or 1 without an interval, or none. */
export function effectiveCount({ count = 0, interval = "" }: MetricLimits): number {
  if (count > 0) return count;
  return interval === "" ? 1 : Infinity;
}

export interface RunMetric {
  readonly name: string;
  readonly limits: MetricLimits;
  readonly state: MetricState;
  readonly isDryRun: boolean;
  /** What the provider said of its last measurement. */
  readonly providerMessage?: string;
}

export interface RunAssessment {
  readonly phase: ArgoPhase;
  readonly message: string;
  /** How the dry-run metrics ended, which never decide. */
  readonly dryRun: {
    readonly count: number;
    readonly successful: number;
    readonly failed: number;
    readonly inconclusive: number;
    readonly error: number;
  };
}

/** The phase of a run: Running until every metric has ended, then the worst of those that are no dry run. */
export function assessRun(metrics: readonly RunMetric[]): RunAssessment {
  // A failure that decides ends the other metrics: those which nothing speaks against are Successful then.
  const own = metrics.map((metric) => ({ metric, ...assessMetric(metric.limits, metric.state, false) }));
  const isTerminating = own.some(
    ({ metric, phase }) => !metric.isDryRun && isCompleted(phase) && phase !== "Successful",
  );
  const assessed = metrics.map((metric) => ({
    metric,
    ...assessMetric(metric.limits, metric.state, isTerminating),
    why: whyOf(metric),
  }));
  const dry = assessed.filter(({ metric }) => metric.isDryRun).map(({ phase }) => phase);
  const countOf = (phase: ArgoPhase) => dry.filter((candidate) => candidate === phase).length;
  const dryRun = {
    count: dry.length,
    successful: countOf("Successful"),
    failed: countOf("Failed"),
    inconclusive: countOf("Inconclusive"),
    error: countOf("Error"),
  };
  if (assessed.some(({ phase }) => !isCompleted(phase))) return { phase: "Running", message: "", dryRun };
  let worst: { readonly phase: ArgoPhase; readonly message: string } = { phase: "Successful", message: "" };
  for (const { metric, phase, why } of assessed) {
    if (metric.isDryRun || !isWorse(worst.phase, phase)) continue;
    worst = {
      phase,
      message: why === "" ? "" : `Metric "${metric.name}" assessed ${phase} due to ${why}${providerWords(metric)}`,
    };
  }
  return { ...worst, dryRun };
}

/** Which limit a metric has passed, also where it ended earlier. */
function whyOf({ limits, state }: RunMetric): string {
  const { phase: _ended, ...open } = state;
  return assessMetric(limits, { ...open, measurements: Math.max(1, state.measurements), isInFlight: false }, true)
    .message;
}

function providerWords({ providerMessage }: RunMetric): string {
  return providerMessage === undefined ? "" : `: "Error Message: ${providerMessage}"`;
}

/** What the provider of a Kayenta metric makes of a score: truncated first, then compared. Undefined: not there yet. */
export function assessKayentaScore(
  score: number | undefined,
  thresholds: { readonly pass: number; readonly marginal: number },
): CompletedPhase {
  if (score === undefined) return "Error";
  const whole = Math.trunc(score);
  if (whole >= thresholds.pass) return "Successful";
  return whole >= thresholds.marginal ? "Inconclusive" : "Failed";
}

export interface MetricSpec extends MetricLimits {
  readonly name: string;
  readonly initialDelay?: string;
  /** How many providers it names. */
  readonly providers: number;
}

/** What is wrong with the metrics of a template, the first thing only, as Argo says it; undefined for nothing. */
export function validateMetrics(metrics: readonly MetricSpec[]): string | undefined {
  if (metrics.length === 0) return "no metrics specified";
  const names = new Set<string>();
  for (const [index, metric] of metrics.entries()) {
    if (metric.name !== "" && names.has(metric.name)) return `metrics[${index}]: duplicate name '${metric.name}'`;
    names.add(metric.name);
    const wrong = validateMetric(metric);
    if (wrong !== undefined) return `metrics[${index}]: ${wrong}`;
  }
  return undefined;
}

function validateMetric(metric: MetricSpec): string | undefined {
  const {
    count = 0,
    interval,
    initialDelay,
    failureLimit = 0,
    inconclusiveLimit = 0,
    consecutiveErrorLimit = 0,
    consecutiveSuccessLimit = 0,
  } = metric;
  if (
    count > 0 &&
    failureLimit >= 0 &&
    consecutiveSuccessLimit >= 0 &&
    count < failureLimit + consecutiveSuccessLimit
  ) {
    return `count (${count}) must be >= failureLimit + consecutiveSuccessLimit (${failureLimit} + ${consecutiveSuccessLimit}) if both >= 0`;
  }
  if (count > 0 && count < inconclusiveLimit) return "count must be >= inconclusiveLimit";
  if (count > 1 && interval === undefined) return "interval must be specified when count > 1";
  if (interval !== undefined && goDurationSeconds(interval) === undefined)
    return `invalid interval string: ${JSON.stringify(interval)} is no duration`;
  if (initialDelay !== undefined && goDurationSeconds(initialDelay) === undefined)
    return `invalid startDelay string: ${JSON.stringify(initialDelay)} is no duration`;
  if (failureLimit < -1) return "failureLimit must be >= 0, or -1 to be disabled";
  if (inconclusiveLimit < 0) return "inconclusiveLimit must be >= 0";
  if (consecutiveErrorLimit < 0) return "consecutiveErrorLimit must be >= 0";
  if (consecutiveSuccessLimit < 0) return "consecutiveSuccessLimit must be >= 0";
  if (failureLimit < 0 && consecutiveSuccessLimit === 0)
    return "failureLimit and consecutiveSuccessLimit cannot both be disabled";
  if (metric.providers === 0) return "no provider specified";
  return metric.providers > 1 ? "multiple providers specified" : undefined;
}
