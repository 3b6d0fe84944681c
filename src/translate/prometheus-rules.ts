import type { At } from "../errors.ts";
import { Fragment } from "./fragment.ts";
import { defineImporter } from "./importer.ts";
import { evaluateExpression, ExpressionError, parseExpression } from "./judges/argo-expression.ts";
import { durationText, limitRule, MIRRORED, type Operator, type TriggerEntry, type WrittenUnit } from "./plan-words.ts";
import { bare, splitComparison, splitSets, unitOfQuery } from "./promql.ts";
import { readWritten, type Written } from "./written.ts";

const QUERY_LENGTH_MOST = 16_384;
const ALTERNATIVES_MOST = 16;

/** Severity labels that ask for somebody at once; all others are advice. */
const BLOCKING = ["critical", "page", "error", "emergency", "fatal", "high", "sev1", "p1"];
const ADVISORY = ["warning", "warn", "info", "information", "ticket", "none", "low", "medium", "notice", "debug"];

/**
 * Alerting rules of Prometheus (prometheus.io/docs/prometheus/latest/configuration/alerting_rules): `expr` compared with a
 * number becomes a trigger on the recorded left side, `for` stays `for`. Recording rules and expressions that are no such
 * comparison are named.
 */
const importer = defineImporter({
  tool: "prometheus-rules",
  title: "Prometheus alerting rules",
  matches: (text) =>
    /^[ \t]*["']?groups["']?[ \t]*:/m.test(text) && /(?:^|[-{,])[ \t]*["']?(?:alert|record)["']?[ \t]*:/m.test(text),
  translate: (text, at) => {
    const file = readWritten(text, at);
    const fragment = new Fragment(at);
    const series = new Map<string, Series>();
    let rules = 0;
    for (const document of file.documents) {
      const spec = document.get("kind")?.scalar === "PrometheusRule" ? document.mapAt("spec") : document;
      document.pass("apiVersion", "metadata");
      for (const group of spec?.mapsAt("groups") ?? []) rules += translateGroup(group, series, fragment);
    }
    if (rules === 0) file.documents[0]?.defect("found no rules, expected groups: with rules:");
    fragment.note(
      file.documents[0]?.at ?? at,
      "changed",
      "an alert of the original is silent where its query finds nothing; a trigger that has nothing to look at is inconclusive",
    );
    return fragment.finish(importer, file);
  },
});
export default importer;

/** The evidence and the indicator made for a query, for all rules on it. */
interface Series {
  readonly indicator: string;
  readonly unit: WrittenUnit;
}

interface Condition {
  readonly query: string;
  readonly op: Operator;
  readonly value: number;
}

function translateGroup(group: Written, series: Map<string, Series>, fragment: Fragment): number {
  group.pass("name");
  const interval = group.wordAt("interval");
  for (const key of ["limit", "query_offset", "labels", "partial_response_strategy"]) {
    const found = group.get(key);
    if (found) fragment.note(found.at, "not-carried", `${key} ${found.original}: of the group`);
  }
  const rules = group.mapsAt("rules");
  for (const rule of rules) {
    const record = rule.textAt("record");
    const alert = rule.textAt("alert");
    const expr = rule.wordAt("expr");
    if (expr === undefined || (alert === undefined) === (record === undefined)) {
      rule.defect("found a rule without expr, or without exactly one of alert and record, expected both");
    } else if (alert === undefined) {
      fragment.note(
        rule.at,
        "not-carried",
        `record ${record!}: ${bare(expr)}: a plan reads recorded series; record it where an alert asks for it`,
      );
      rule.pass("labels");
    } else {
      translateAlert(rule, alert, expr, interval, series, fragment);
    }
  }
  return rules.length;
}

function translateAlert(
  rule: Written,
  alert: string,
  expr: string,
  interval: string | undefined,
  series: Map<string, Series>,
  fragment: Fragment,
): void {
  const severity = severityOf(rule, alert, fragment);
  const summary = summaryOf(rule);
  const forMs = durationAt(rule, "for");
  const kept = rule.wordAt("keep_firing_for");
  if (kept !== undefined)
    fragment.note(
      rule.get("keep_firing_for")!.at,
      "not-carried",
      `${alert}: keep_firing_for ${kept}: a trigger fires once`,
    );
  const { at } = rule.get("expr")!;
  const conditions = conditionsOf(expr, alert, at, fragment);
  if (typeof conditions === "string") {
    fragment.note(
      at,
      "not-carried",
      `${alert}: ${bare(expr)}${forMs === 0 ? "" : ` for ${durationText(forMs)}`}: ${conditions}`,
    );
    return;
  }
  for (const { query, op, value } of conditions) {
    const { indicator, unit } = series.get(query) ?? recordQuery(alert, query, interval, fragment);
    series.set(query, { indicator, unit });
    if (unit !== "none")
      fragment.note(
        at,
        "changed",
        `${alert}: the unit ${unit} was read off the query, which has none written; fill in: another, where that is wrong`,
      );
    const that = `${limitRule(indicator, op, value, unit)}${forMs === 0 ? "" : ` for ${durationText(forMs)}`}`;
    const entry: TriggerEntry = {
      that,
      id: fragment.id("rule", alert),
      ...(severity === "advisory" ? { severity } : {}),
      ...(summary === undefined ? {} : { because: summary }),
    };
    fragment.trigger(entry);
    fragment.note(at, "carried", `${alert}: ${that}`);
  }
}

function recordQuery(alert: string, query: string, interval: string | undefined, fragment: Fragment): Series {
  const unit = unitOfQuery(query);
  const step =
    interval === undefined ? "with the rules' evaluation interval as its step" : `with a step of ${interval}`;
  const evidence = fragment.metrics(
    alert,
    { unit },
    `${query}\na range query ${step}${unit === "none" ? "\nfill in: the unit of the values, if they have one" : ""}`,
  );
  const indicator = fragment.id("indicator", alert);
  fragment.indicator(indicator, { title: alert, metrics: evidence });
  return { indicator, unit };
}

/** The comparisons of which each fires the alert, or why a trigger cannot say it. */
function conditionsOf(expr: string, alert: string, at: At, fragment: Fragment): readonly Condition[] | string {
  if (expr.length > QUERY_LENGTH_MOST) return `an expression of ${expr.length} characters is not taken apart`;
  const alternatives: string[] = [];
  let rest = bare(expr);
  for (let sets = splitSets(rest); sets?.op === "or"; sets = splitSets(rest)) {
    alternatives.unshift(bare(sets.right));
    rest = bare(sets.left);
    if (alternatives.length >= ALTERNATIVES_MOST)
      return `more than ${ALTERNATIVES_MOST} alternatives are not taken apart`;
  }
  alternatives.unshift(rest);
  const conditions: Condition[] = [];
  const notes: string[] = [];
  for (const alternative of alternatives) {
    const condition = conditionOf(alternative, notes);
    if (typeof condition === "string") return condition;
    conditions.push(condition);
  }
  if (alternatives.length > 1)
    notes.push("either side of or is a trigger of its own, so that a time that is made of both does not fire");
  for (const note of notes) fragment.note(at, "changed", `${alert}: ${note}`);
  return conditions;
}

function conditionOf(query: string, notes: string[]): Condition | string {
  const sets = splitSets(query);
  if (sets && sets.op !== "or") {
    const [left, right] = [bare(sets.left), bare(sets.right)];
    const main = comparisonOf(left);
    const other = typeof main === "string" && sets.op === "and" ? comparisonOf(right) : main;
    if (typeof other === "string") return other;
    notes.push(
      `${sets.op} ${other === main ? right : left}: left out, so that the trigger also fires where that would have kept the alert silent`,
    );
    return other;
  }
  return comparisonOf(query);
}

function comparisonOf(query: string): Condition | string {
  const comparison = splitComparison(query);
  if (!comparison) return "it is no comparison of a query with a number";
  if (comparison.op === "!=") return "a trigger has no !=";
  const [left, right] = [constantOf(comparison.left), constantOf(comparison.right)];
  if (right !== undefined && left === undefined)
    return { query: bare(comparison.left), op: comparison.op, value: right };
  if (left !== undefined && right === undefined)
    return { query: bare(comparison.right), op: MIRRORED[comparison.op], value: left };
  return "a trigger compares a query with a number, and this has none or two";
}

/** The value of an expression of numbers alone: `14.4 * (1 - 0.999)`. */
function constantOf(query: string): number | undefined {
  if (!/^[\d\s.eE+\-*/()]+$/.test(query)) return undefined;
  try {
    const value = evaluateExpression(parseExpression(query), undefined);
    // 14.4 × (1 − 0.999) is 0.0144 to whoever wrote it.
    return typeof value === "number" && Number.isFinite(value) ? Number(value.toPrecision(12)) : undefined;
  } catch (error) {
    if (error instanceof ExpressionError) return undefined;
    throw error;
  }
}

function severityOf(rule: Written, alert: string, fragment: Fragment): "blocking" | "advisory" {
  const labels = rule.mapAt("labels");
  const label = labels?.wordAt("severity");
  labels?.pass(...labels.keys);
  const severity = label !== undefined && ADVISORY.includes(label.toLowerCase()) ? "advisory" : "blocking";
  if (label !== undefined) {
    const isKnown = severity === "advisory" || BLOCKING.includes(label.toLowerCase());
    fragment.note(
      labels!.at,
      "changed",
      `${alert}: severity ${label}${isKnown ? "" : ", which is not known,"} became ${severity}: a blocking trigger asks for a rollback, an alert only for attention`,
    );
  }
  const others = (labels?.keys ?? []).filter((key) => key !== "severity");
  if (others.length > 0)
    fragment.note(
      labels!.at,
      "not-carried",
      `${alert}: labels ${others.map((key) => `${key}: ${labels!.wordAt(key) ?? ""}`).join(", ")}`,
    );
  return severity;
}

/** The summary, where it is no template. */
function summaryOf(rule: Written): string | undefined {
  const annotations = rule.mapAt("annotations");
  const summary = annotations?.wordAt("summary");
  annotations?.pass(...annotations.keys);
  return summary === undefined || summary.trim() === "" || summary.includes("{{") ? undefined : summary.trim();
}

const UNIT_MS: Readonly<Record<string, number>> = {
  ms: 1,
  s: 1000,
  m: 60_000,
  h: 3_600_000,
  d: 86_400_000,
  w: 604_800_000,
  y: 31_536_000_000,
};

/** Milliseconds of a Prometheus duration (`1h30m`), 0 where there is none. */
function durationAt(rule: Written, key: string): number {
  const text = rule.wordAt(key) ?? "0";
  if (text === "0") return 0;
  if (!/^(?:\d+(?:ms|[smhdwy]))+$/.test(text)) {
    rule.get(key)!.defect(`found ${JSON.stringify(text)}, expected a duration such as 5m`);
    return 0;
  }
  let ms = 0;
  for (const [, amount, unit] of text.matchAll(/(\d+)(ms|[smhdwy])/g)) ms += Number(amount) * UNIT_MS[unit!]!;
  return ms;
}
