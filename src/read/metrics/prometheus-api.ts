import { type At, type Defect, DocketError, refuse } from "../../errors.ts";
import type { MetricPoint, MetricSeries } from "../../model/reading.ts";
import { defineDocument } from "../reader.ts";
import { parseJson } from "../scan/json.ts";
import { labelSet, seriesKey, seriesText } from "./labels.ts";
import { parseSampleValue } from "./sample-value.ts";

const MILLISECONDS_PER_SECOND = 1_000;

/** A file of nothing but defects must not fill the terminal. */
const DEFECTS_MOST = 100;

/**
 * https://prometheus.io/docs/prometheus/latest/querying/api/: replies of /api/v1/query and /api/v1/query_range, also
 * as Thanos, Mimir and VictoriaMetrics give them. Times are seconds since the epoch with decimals; values are strings
 * in the unit of the expression, which the reply does not name.
 *
 * An empty result is a reading without series. It is not zero: a ratio over no requests, and a rate over a counter that
 * never counted, look like this.
 */
export default defineDocument({
  format: "prometheus-api",
  title: "Prometheus HTTP API reply (query, query_range)",
  family: "metrics",
  // `jq -S` puts `data` first, and a long result then hides the status from the head.
  matches: (head) =>
    (/^\s*\{\s*"status"\s*:\s*"(?:success|error)"/.test(head.text) &&
      /"(?:resultType|errorType)"\s*:/.test(head.text)) ||
    /^\s*\{\s*"data"\s*:\s*\{\s*"result(?:"\s*:\s*\[|Type"\s*:)/.test(head.text),
  read: (text, _options, at) => {
    const reply = parseJson(text, at);
    if (!isObject(reply))
      throw refuse("evidence-malformed", `found ${kindOf(reply)}, expected one object`, { ...at, pointer: "" });
    const data = successfulData(reply, at);
    const defects = new Defects(at);
    const series = readResult(data, defects);
    defects.throwAny();
    const takenAtMs = data["resultType"] === "matrix" ? undefined : commonTime(series);
    return {
      family: "metrics",
      format: "prometheus-api",
      series,
      ...(takenAtMs === undefined ? {} : { takenAtMs }),
      warnings: readWarnings(reply, at),
    };
  },
});

class Defects {
  readonly #at: At;
  readonly #found: Defect[] = [];

  constructor(at: At) {
    this.#at = at;
  }

  add(pointer: string, message: string): void {
    if (this.#found.length >= DEFECTS_MOST) return;
    this.#found.push({ code: "evidence-malformed", message, at: { ...this.#at, pointer } });
  }

  throwAny(): void {
    const [first, ...others] = this.#found;
    if (first) throw new DocketError([first, ...others]);
  }
}

function successfulData(reply: Readonly<Record<string, unknown>>, at: At): Readonly<Record<string, unknown>> {
  const { status, errorType, error, data } = reply;
  if (status === "error") {
    const message = `the query failed, ${shown(errorType)}: ${shown(error)}; expected the reply to a query that succeeded`;
    throw refuse("evidence-malformed", message, { ...at, pointer: "/status" });
  }
  if (status !== "success") {
    throw refuse("evidence-malformed", `found the status ${JSON.stringify(status)}, expected "success"`, {
      ...at,
      pointer: "/status",
    });
  }
  if (!isObject(data))
    throw refuse("evidence-malformed", `found ${kindOf(data)}, expected an object`, { ...at, pointer: "/data" });
  return data;
}

function readResult(data: Readonly<Record<string, unknown>>, defects: Defects): readonly MetricSeries[] {
  const { resultType, result } = data;
  if (resultType === "scalar") {
    const point = readPoint(result, "/data/result", defects);
    return point ? [{ name: "", labels: labelSet([]), points: [point], place: { pointer: "/data/result" } }] : [];
  }
  if (resultType !== "vector" && resultType !== "matrix") {
    defects.add(
      "/data/resultType",
      `found the result type ${JSON.stringify(resultType)}, expected vector, matrix or scalar`,
    );
    return [];
  }
  if (!Array.isArray(result)) {
    defects.add("/data/result", `found ${kindOf(result)}, expected a list of series`);
    return [];
  }
  const series = (result as readonly unknown[]).map((element, index) =>
    readSeries(element, `/data/result/${index}`, resultType, defects),
  );
  refuseTwins(series, defects);
  return series.filter((one) => one !== undefined);
}

function readSeries(
  element: unknown,
  pointer: string,
  resultType: "vector" | "matrix",
  defects: Defects,
): MetricSeries | undefined {
  if (!isObject(element) || !isObject(element["metric"])) {
    defects.add(pointer, `found ${kindOf(element)} without labels, expected an object with metric and values`);
    return undefined;
  }
  const { name, labels } = readLabels(element["metric"], pointer, defects);
  const place = { pointer };
  // A native histogram stands where the values would stand; a series may change from one to the other in between.
  if (Object.hasOwn(element, "histogram") || Object.hasOwn(element, "histograms")) {
    const message = `the series ${seriesText(name, labels)} holds native histograms, which are not supported yet: query a number, such as histogram_quantile(0.95, …)`;
    defects.add(pointer, message);
    return undefined;
  }
  if (resultType === "vector") {
    const point = readPoint(element["value"], `${pointer}/value`, defects);
    return point && { name, labels, points: [point], place };
  }
  return { name, labels, points: readPoints(element["values"], `${pointer}/values`, defects), place };
}

function readLabels(
  metric: Readonly<Record<string, unknown>>,
  pointer: string,
  defects: Defects,
): { readonly name: string; readonly labels: Readonly<Record<string, string>> } {
  const entries: [string, string][] = [];
  let name = "";
  for (const [label, value] of Object.entries(metric)) {
    if (typeof value !== "string") {
      defects.add(
        `${pointer}/metric`,
        `found ${kindOf(value)} as the label ${JSON.stringify(label)}, expected a string`,
      );
    } else if (label === "__name__") name = value;
    else entries.push([label, value]);
  }
  return { name, labels: labelSet(entries) };
}

function readPoints(values: unknown, pointer: string, defects: Defects): readonly MetricPoint[] {
  if (!Array.isArray(values) || values.length === 0) {
    const found = Array.isArray(values) ? "an empty list" : kindOf(values);
    defects.add(pointer, `found ${found}, expected a list of at least one [seconds, "value"]`);
    return [];
  }
  const points: MetricPoint[] = [];
  let previousMs = Number.NEGATIVE_INFINITY;
  (values as readonly unknown[]).forEach((value, index) => {
    const point = readPoint(value, `${pointer}/${index}`, defects);
    if (!point) return;
    if (point.atMs <= previousMs) {
      const message = `found the time ${point.atMs} ms behind ${previousMs} ms, expected times that ascend`;
      defects.add(`${pointer}/${index}`, message);
    }
    previousMs = point.atMs;
    points.push(point);
  });
  return points;
}

function readPoint(pair: unknown, pointer: string, defects: Defects): { atMs: number; value: number } | undefined {
  const [seconds, text] = Array.isArray(pair) && pair.length === 2 ? (pair as readonly unknown[]) : [];
  const value = typeof text === "string" ? parseSampleValue(text) : undefined;
  if (typeof seconds === "number" && value !== undefined) {
    return { atMs: Math.round(seconds * MILLISECONDS_PER_SECOND), value };
  }
  defects.add(pointer, `found ${shown(pair)}, expected [seconds, "value"] with a decimal, "NaN", "+Inf" or "-Inf"`);
  return undefined;
}

function refuseTwins(series: readonly (MetricSeries | undefined)[], defects: Defects): void {
  const firsts = new Map<string, string>();
  for (const one of series) {
    if (!one) continue;
    const key = seriesKey(one.name, one.labels);
    const first = firsts.get(key);
    const pointer = one.place.pointer!;
    if (first === undefined) firsts.set(key, pointer);
    else
      defects.add(
        pointer,
        `the series ${seriesText(one.name, one.labels)} stands at ${first} already, expected it once`,
      );
  }
}

/** The time of an instant query. Undefined where there is no value, or where the values have more than one time. */
function commonTime(series: readonly MetricSeries[]): number | undefined {
  const times = new Set(series.flatMap((one) => one.points.map((point) => point.atMs)));
  return times.size === 1 ? [...times][0] : undefined;
}

function readWarnings(reply: Readonly<Record<string, unknown>>, at: At): readonly string[] {
  const warnings: string[] = [];
  for (const key of ["warnings", "infos"]) {
    const words = reply[key] ?? [];
    if (!Array.isArray(words) || !words.every((word) => typeof word === "string")) {
      throw refuse("evidence-malformed", `found ${kindOf(words)}, expected a list of strings`, {
        ...at,
        pointer: `/${key}`,
      });
    }
    warnings.push(...(words as readonly string[]));
  }
  // VictoriaMetrics says with this flag, and not with a warning, that some of its storage did not answer.
  if (reply["isPartial"] === true) warnings.push("isPartial: the reply does not hold the whole result");
  return warnings;
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function kindOf(value: unknown): string {
  if (value === undefined) return "nothing";
  if (value === null) return "null";
  if (Array.isArray(value)) return "a list";
  return typeof value === "object" ? "an object" : `a ${typeof value}`;
}

function shown(value: unknown): string {
  const text = value === undefined ? "nothing" : JSON.stringify(value);
  return text.length > 200 ? `${text.slice(0, 199)}…` : text;
}
