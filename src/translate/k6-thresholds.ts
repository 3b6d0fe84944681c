import { type At, refuse } from "../errors.ts";
import { Fragment } from "./fragment.ts";
import { defineImporter } from "./importer.ts";
import {
  type K6Expression,
  type K6Operator,
  K6ThresholdError,
  parseMetricName,
  parseThreshold,
  readThresholds,
} from "./judges/k6-judge.ts";
import {
  type IndicatorEntry,
  limitRule,
  type Operator,
  OPPOSITE,
  quantityText,
  type WrittenUnit,
} from "./plan-words.ts";
import { readWritten, type Written } from "./written.ts";

/** What http_req_failed calls a failure unless a script says otherwise: any status but 200 to 399, and no answer at all. */
const EXPECTED = "status >= 200 and status < 400";
const FAILED = "status < 200 or status >= 400";
const EVERY = "status >= 0";
const EVIDENCE = "k6";

/** An exported options object, however it is declared; the object itself must be JSON. */
const OPTIONS = /\bexport[ \t]+(?:const|let|var)[ \t]+options[ \t]*=/;

/**
 * Thresholds of a k6 options file (grafana.com/docs/k6, commit 87883075ccd5): JSON with `thresholds`, or a script whose
 * exported `options` is written as JSON. No code is run, and an object that is not JSON is refused.
 */
const importer = defineImporter({
  tool: "k6-thresholds",
  title: "k6 options with thresholds",
  matches: (text) =>
    /["']?\bthresholds\b["']?[ \t]*:/.test(text) && (text.trimStart().startsWith("{") || OPTIONS.test(text)),
  translate: (text, at) => {
    const file = readWritten(optionsOf(text, at), at);
    const fragment = new Fragment(at);
    const roots = file.documents.flatMap((options) => options.mapAt("thresholds") ?? []);
    for (const options of file.documents) {
      const thresholds = options.mapAt("thresholds");
      if (!thresholds || thresholds.keys.length === 0)
        options.defect("found no thresholds, expected options with at least one");
      else translateThresholds(thresholds, fragment);
      const others = options.keys.filter((key) => key !== "thresholds");
      if (others.length > 0)
        fragment.note(options.at, "not-carried", `${others.join(", ")}: how the load is made is no part of a plan`);
    }
    return fragment.finish(importer, file, roots);
  },
});
export default importer;

/** The JSON of the options at its place in the script: all before it blank, all after it gone. */
function optionsOf(text: string, at: At): string {
  if (text.trimStart().startsWith("{")) return text;
  const declared = OPTIONS.exec(text);
  const from = declared ? text.indexOf("{", declared.index + declared[0].length) : -1;
  if (!declared || from < 0 || text.slice(declared.index + declared[0].length, from).trim() !== "") {
    throw refuse(
      "plan-unreadable",
      "found no options, expected JSON with thresholds, or export const options = { … }",
      at,
    );
  }
  const literal = text.slice(from, endOfObject(text, from));
  const line = text.slice(0, from).split("\n").length;
  try {
    JSON.parse(literal);
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    const message =
      "found options that are no JSON, expected them as JSON: no script is run; write them with quoted keys and no expressions";
    throw refuse("plan-unreadable", message, { file: at.file, line }, error);
  }
  return text.slice(0, from).replaceAll(/[^\n]/g, " ") + literal;
}

function endOfObject(text: string, from: number): number {
  let depth = 0;
  for (let at = from; at < text.length; at += 1) {
    const character = text[at];
    if (character === '"') {
      at += 1;
      while (at < text.length && text[at] !== '"') at += text[at] === "\\" ? 2 : 1;
    } else if (character === "{") {
      depth += 1;
    } else if (character === "}") {
      depth -= 1;
      if (depth === 0) return at + 1;
    }
  }
  return text.length;
}

/** What a threshold asks of the load log. */
interface Demand {
  readonly indicator: IndicatorEntry;
  readonly name: string;
  readonly op: Operator;
  readonly value: number;
  readonly unit: WrittenUnit;
}

function translateThresholds(thresholds: Written, fragment: Fragment): void {
  const made = new Map<string, string>();
  let isEvidenceMade = false;
  for (const metric of thresholds.keys) {
    const list = thresholds.listAt(metric);
    for (const written of list) {
      const threshold = readOne(written);
      if (!threshold) continue;
      const original = `${metric}: ${threshold.source}`;
      const demand = demandOf(metric, threshold.expression);
      if (typeof demand === "string") {
        fragment.note(written.at, "not-carried", `${original}: ${demand}`);
        continue;
      }
      if (!isEvidenceMade) {
        fragment.evidence(
          { id: EVIDENCE, load: "evidence/{phase}/k6.json", counts: "some" },
          "k6 run --out json=evidence/<phase>/k6.json",
        );
        isEvidenceMade = true;
      }
      const key = JSON.stringify(demand.indicator);
      const id = made.get(key) ?? fragment.id("indicator", demand.name);
      if (!made.has(key)) fragment.indicator(id, demand.indicator);
      made.set(key, id);
      fragment.guardrail({
        that: limitRule(id, demand.op, demand.value, demand.unit),
        id: fragment.id("rule", id, "_"),
      });
      fragment.note(
        written.at,
        "carried",
        `${original}: ${limitRule(id, demand.op, demand.value, demand.unit)}, over each phase instead of the whole run`,
      );
      if (threshold.isAborting) {
        const limit =
          demand.op === "==" ? undefined : `${id} ${OPPOSITE[demand.op]} ${quantityText(demand.value, demand.unit)}`;
        const advice = limit === undefined ? "" : `; fill in, where it should roll back: triggers: [${limit} for 1m]`;
        fragment.note(
          written.at,
          "not-carried",
          `${original}: abortOnFail${threshold.delay === undefined ? "" : ` after ${threshold.delay}`}: a plan is judged after the fact${advice}`,
        );
      }
    }
  }
  fragment.note(
    thresholds.at,
    "changed",
    "a threshold of the original passes where there are no samples (an empty trend is 0, a rate of nothing passes); here no requests, or too few to prove it, are inconclusive",
  );
}

function readOne(written: Written):
  | {
      readonly source: string;
      readonly expression: K6Expression;
      readonly isAborting: boolean;
      readonly delay: string | undefined;
    }
  | undefined {
  try {
    const [threshold] = readThresholds([written.plain]);
    if (written.isMap) written.pass("threshold", "abortOnFail", "delayAbortEval");
    return { ...threshold!, expression: parseThreshold(threshold!.source) };
  } catch (error) {
    if (!(error instanceof K6ThresholdError)) throw error;
    written.defect(error.message);
    return undefined;
  }
}

/** What the plan can ask instead, or why it cannot. */
function demandOf(name: string, { method, percentile, operator, value }: K6Expression): Demand | string {
  let parsed: ReturnType<typeof parseMetricName>;
  try {
    parsed = parseMetricName(name);
  } catch (error) {
    if (!(error instanceof K6ThresholdError)) throw error;
    return error.message;
  }
  const only = conditionOf(parsed.tags);
  if (typeof only === "object") return only.problem;
  if (!Number.isFinite(value)) return `the limit ${value} is no number that a plan can hold`;
  const op = operatorOf(operator);
  if (op === undefined) return `a plan has no ${operator}`;
  const scope = only === undefined ? {} : { only };
  const suffix = parsed.tags.map(([tag, tagged]) => `_${tag}_${tagged}`).join("");
  const load = { load: EVIDENCE };
  switch (`${parsed.metric}.${method}`) {
    case "http_req_failed.rate":
      if (op === "==") return `a share is estimated from requests, which never prove ${operator}; write < or <=`;
      return {
        indicator: { title: "Failed requests", ...load, bad: FAILED, ...scope },
        name: `error_rate${suffix}`,
        op,
        value,
        unit: "ratio",
      };
    case "http_reqs.count":
      return {
        indicator: { title: "Requests", ...load, count: only ?? EVERY },
        name: `requests${suffix}`,
        op,
        value,
        unit: "count",
      };
    case "http_req_duration.med":
    case "http_req_duration.p":
      return quantileDemand(method === "med" ? 50 : percentile!, op, value, { ...load, ...scope }, suffix);
    case "http_req_duration.max":
    case "http_req_duration.min":
      return extremeDemand(method as "min" | "max", op, value, { ...load, ...scope }, suffix);
    case "http_req_duration.avg":
      return "a plan has no mean of a load log: a mean hides what users feel; fill in: a quantile";
    default:
      return `a load log holds no ${parsed.metric}${parsed.metric.startsWith("http_") ? ` for ${method}` : ""}; record it as a metric and write its guardrail by hand`;
  }
}

function quantileDemand(
  percentile: number,
  op: Operator,
  value: number,
  scope: IndicatorEntry,
  suffix: string,
): Demand | string {
  if (op === "==") return "a quantile is estimated from requests, which never prove equality; write < or <=";
  if (percentile === 0 || percentile === 100)
    return extremeDemand(percentile === 0 ? "min" : "max", op, value, scope, suffix);
  const q = Number((percentile / 100).toPrecision(12));
  const name = `p${String(percentile).replace(".", "_")}_latency${suffix}`;
  return { indicator: { title: `p${percentile} latency`, ...scope, quantile: q }, name, op, value, unit: "ms" };
}

/** "max < 5" is "no request took 5 or more": a count of requests, which has no sampling error. */
function extremeDemand(
  method: "min" | "max",
  op: Operator,
  value: number,
  scope: IndicatorEntry,
  suffix: string,
): Demand | string {
  const isBound = op !== "==" && (method === "max") === (op === "<" || op === "<=");
  if (!isBound) return `a plan has no ${method} of a load log that is held from this side`;
  const broken = OPPOSITE[op];
  const count = `latency ${broken} ${value}ms`;
  return {
    indicator: { title: `Requests with ${count}`, ...scope, count },
    name: `${method === "max" ? "slow" : "fast"}_requests${suffix}`,
    op: "==",
    value: 0,
    unit: "count",
  };
}

function operatorOf(operator: K6Operator): Operator | undefined {
  if (operator === "!=") return undefined;
  return operator === "===" ? "==" : operator;
}

/** The requests that a sub-metric's tags choose, as a condition of the plan. */
function conditionOf(tags: readonly (readonly [string, string])[]): string | undefined | { readonly problem: string } {
  const parts: string[] = [];
  for (const [tag, value] of tags) {
    if (tag === "status" && /^\d{1,3}$/.test(value)) parts.push(`status = ${value}`);
    else if (tag === "method" && /^[A-Z]+$/.test(value)) parts.push(`method = ${value}`);
    else if (tag === "expected_response" && value === "true") parts.push(EXPECTED);
    else return { problem: `a load log cannot be narrowed to ${tag}:${value}` };
  }
  return parts.length === 0 ? undefined : parts.join(" and ");
}
