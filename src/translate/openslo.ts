import { openSloDuration } from "../model/openslo-duration.ts";
import { Fragment } from "./fragment.ts";
import { defineImporter } from "./importer.ts";
import { durationText, limitRule, type Operator, quantityText, type SloBudget } from "./plan-words.ts";
import { readWritten, type Written } from "./written.ts";

const MINUTE_MS = 60_000;
const ALPHA_UNITS: Readonly<Record<string, string>> = {
  minute: "m",
  hour: "h",
  day: "d",
  week: "w",
  month: "M",
  quarter: "Q",
  year: "Y",
};
const OPERATORS: Readonly<Record<string, Operator>> = { lte: "<=", lt: "<", gte: ">=", gt: ">" };
const BUDGETS: Readonly<Record<string, SloBudget>> = {
  Occurrences: "occurrences",
  Timeslices: "timeslices",
  RatioTimeslices: "ratio-timeslices",
};
const DESCRIPTION_LENGTH_MOST = 1050;

/** Milliseconds of a duration such as `4w`; undefined where it is none. */
export function shorthandMs(text: string): number | undefined {
  return openSloDuration(text)?.ms;
}

/**
 * OpenSLO objects (github.com/OpenSLO/OpenSLO, v1 at aa5cb78d7044, and v1alpha): an SLO becomes a
 * guardrail that holds each phase to the target; burn-rate conditions become triggers. Checked as OpenSLO's own SDK does.
 */
const importer = defineImporter({
  tool: "openslo",
  title: "OpenSLO objects",
  matches: (text) => /^[ \t]*["']?apiVersion["']?[ \t]*:[ \t]*["']?openslo\//m.test(text),
  translate: (text, at) => {
    const file = readWritten(text, at);
    const fragment = new Fragment(at);
    const objects = file.documents.flatMap((document) => (document.isList ? document.items : [document]));
    const named = new Map(
      objects.map((object) => [
        `${object.wordAt("kind") ?? ""}/${object.mapAt("metadata")?.wordAt("name") ?? ""}`,
        object,
      ]),
    );
    const find = (kind: string, name: string): Written | undefined => named.get(`${kind}/${name}`);
    let slos = 0;
    for (const object of objects) {
      object.pass("apiVersion", "metadata", "kind");
      const kind = object.wordAt("kind");
      if (kind === "SLO") {
        slos += 1;
        translateSlo(object, find, fragment);
      } else if (kind === undefined || !["SLI", "AlertPolicy", "AlertCondition"].includes(kind)) {
        fragment.note(
          object.at,
          "not-carried",
          `${kind ?? "an object without a kind"} ${object.mapAt("metadata")?.wordAt("name") ?? ""}: a plan has nothing for it`,
        );
        object.pass("spec");
      } else {
        object.pass("spec");
      }
    }
    if (slos === 0) file.documents[0]?.defect("found no SLO, expected an object of kind SLO");
    return fragment.finish(
      importer,
      file,
      objects.filter((object) => object.wordAt("kind") === "SLO"),
    );
  },
});
export default importer;

type Find = (kind: string, name: string) => Written | undefined;

interface Slo {
  readonly name: string;
  readonly title: string | undefined;
  readonly spec: Written;
  readonly budget: SloBudget;
  readonly window: string | undefined;
  readonly find: Find;
}

function translateSlo(object: Written, find: Find, fragment: Fragment): void {
  const metadata = object.mapAt("metadata");
  const name = metadata?.wordAt("name");
  const spec = object.mapAt("spec");
  if (name === undefined || !spec) {
    object.defect("found an SLO without metadata.name or without spec, expected both");
    return;
  }
  spec.pass("service");
  const description = spec.textAt("description") ?? "";
  if (description.length > DESCRIPTION_LENGTH_MOST)
    spec.defect(`found a description of ${description.length} characters, expected at most ${DESCRIPTION_LENGTH_MOST}`);
  const method = spec.textAt("budgetingMethod") ?? "Occurrences";
  const budget = Object.hasOwn(BUDGETS, method) ? BUDGETS[method] : undefined;
  if (!budget) {
    spec
      .get("budgetingMethod")!
      .defect(`found ${JSON.stringify(method)}, expected one of ${Object.keys(BUDGETS).join(", ")}`);
    return;
  }
  const slo: Slo = {
    name,
    title: metadata?.wordAt("displayName"),
    spec,
    budget,
    window: windowOf(spec, name, fragment),
    find,
  };
  const objectives = spec.mapsAt("objectives");
  if (objectives.length === 0) spec.defect("found no objectives, expected at least one");
  const shared = indicatorOf(spec, find);
  const areOwn = objectives.filter(
    (objective) =>
      objective.get("indicator") !== undefined ||
      objective.get("indicatorRef") !== undefined ||
      objective.get("ratioMetrics") !== undefined,
  );
  if (shared && areOwn.length > 0)
    spec.defect("found an indicator of the SLO and one of an objective, expected only one of them");
  if (!shared && areOwn.length < objectives.length) {
    spec.defect(
      "found an SLO without an indicator, expected indicator, indicatorRef (to an SLI of this file), or one for each objective",
    );
    return;
  }
  for (const objective of objectives)
    translateObjective(slo, objective, shared ?? indicatorOf(objective, find), objectives.length > 1, fragment);
}

/** The spec of the SLI, inline or by its name. */
function indicatorOf(owner: Written, find: Find): Written | undefined {
  const reference = owner.wordAt("indicatorRef");
  if (reference !== undefined) {
    const found = find("SLI", reference);
    if (!found)
      owner
        .get("indicatorRef")!
        .defect(`found no SLI ${JSON.stringify(reference)} in this file, expected it beside the SLO`);
    return found?.mapAt("spec");
  }
  const inline = owner.mapAt("indicator");
  inline?.pass("metadata");
  return inline?.mapAt("spec") ?? inline ?? (owner.get("ratioMetrics") && owner);
}

function windowOf(spec: Written, name: string, fragment: Fragment): string | undefined {
  const windows = [...spec.mapsAt("timeWindow"), ...spec.mapsAt("timeWindows")];
  const [window, ...others] = windows;
  if (!window) {
    fragment.note(
      spec.at,
      "changed",
      `${name}: no timeWindow: there is no budget without one, so that nothing is said of it; fill in: an entry of slos: with a window`,
    );
    return undefined;
  }
  if (others.length > 0) window.defect(`found ${windows.length} time windows, expected exactly one`);
  const unit = window.textAt("unit");
  const count = window.numberAt("count");
  const duration =
    window.textAt("duration") ??
    (unit !== undefined && count !== undefined ? `${count}${ALPHA_UNITS[unit.toLowerCase()] ?? "?"}` : undefined);
  const ms = duration === undefined ? undefined : shorthandMs(duration);
  if (ms === undefined || ms === 0) {
    window.defect(
      `found ${duration === undefined ? "a time window without a duration" : JSON.stringify(duration)}, expected a duration such as 28d`,
    );
    return undefined;
  }
  const isRolling = window.flagAt("isRolling") ?? (unit !== undefined || window.get("calendar") === undefined);
  const calendar = window.get("calendar");
  if (isRolling && calendar)
    window.defect("found calendar on a rolling window, expected it only where isRolling is false");
  if (!isRolling && !calendar && unit === undefined)
    window.defect("found no calendar, expected one where isRolling is false");
  if (!isRolling && calendar)
    fragment.note(
      calendar.at,
      "changed",
      `${name}: calendar ${calendar.original}: read as a rolling window of the same length`,
    );
  if (/[MQY]$/.test(duration!))
    fragment.note(window.at, "changed", `${name}: ${duration} is read as ${durationText(ms)}, as OpenSLO's SDK does`);
  return durationText(ms);
}

function translateObjective(
  slo: Slo,
  objective: Written,
  indicator: Written | undefined,
  isOneOfSeveral: boolean,
  fragment: Fragment,
): void {
  const displayName = objective.textAt("displayName");
  const target = targetOf(objective);
  const slice = sliceOf(slo, objective);
  const weight = objective.numberAt("compositeWeight");
  if (weight !== undefined) {
    if (!(weight > 0)) objective.get("compositeWeight")!.defect(`found ${weight}, expected a weight greater than 0`);
    fragment.note(
      objective.at,
      "not-carried",
      `${slo.name}: compositeWeight ${weight}: each objective stands for itself`,
    );
  }
  const query = indicator && queryOf(slo, objective, indicator, slice, fragment);
  if (target === undefined || query === undefined) return;
  const title = [slo.title ?? slo.name, isOneOfSeveral ? displayName : undefined]
    .filter((part) => part !== undefined)
    .join(", ");
  const label = isOneOfSeveral ? `${slo.name}-${displayName ?? quantityText(target, "ratio")}` : slo.name;
  const evidence = fragment.metrics(label, { unit: "ratio" }, query);
  const id = fragment.id("indicator", label);
  // Slices are points, and their mean is the share; of all occurrences the ratio at the end is.
  fragment.indicator(id, { title, metrics: evidence, take: slo.budget === "occurrences" ? "last" : "mean" });
  fragment.guardrail({ that: limitRule(id, ">=", target, "ratio"), id: fragment.id("rule", id, "_") });
  fragment.note(
    objective.at,
    "changed",
    `${slo.name}: the guardrail ${limitRule(id, ">=", target, "ratio")} holds each phase to the target${slo.window === undefined ? "" : ``}; a window without data spends no budget in the original, here it is inconclusive`,
  );
  if (slo.window !== undefined) {
    fragment.note(
      objective.at,
      "not-carried",
      `${slo.name}: ${quantityText(target, "ratio")} over ${slo.window}, ${slo.budget}: a budget is judged over a load log, which the original does not name; put the file itself into the plan, as slos: [{ openslo: path/to/this/file, indicator: a share of a load log }]`,
    );
  }
  for (const policy of slo.spec.listAt("alertPolicies")) translatePolicy(slo, policy, target, label, fragment);
}

function targetOf(objective: Written): number | undefined {
  const [target, percent] = [objective.numberAt("target"), objective.numberAt("targetPercent")];
  if ((target === undefined) === (percent === undefined)) {
    objective.defect(
      `found ${target === undefined ? "neither target nor targetPercent" : "both target and targetPercent"}, expected exactly one`,
    );
    return undefined;
  }
  const [value, most] = target === undefined ? [percent!, 100] : [target, 1];
  if (!(value >= 0 && value < most)) {
    objective.defect(`found a target of ${value}, expected at least 0 and less than ${most}`);
    return undefined;
  }
  return value / most;
}

interface Slice {
  readonly window: string | undefined;
  readonly target: number | undefined;
}

function sliceOf({ budget }: Slo, objective: Written): Slice {
  const written = objective.wordAt("timeSliceWindow");
  const ms =
    written === undefined ? undefined : /^\d+$/.test(written) ? Number(written) * MINUTE_MS : shorthandMs(written);
  const target = objective.numberAt("timeSliceTarget");
  if (written !== undefined && !ms)
    objective.get("timeSliceWindow")!.defect(`found ${JSON.stringify(written)}, expected a duration such as 1m`);
  if (written === undefined && budget !== "occurrences")
    objective.defect("found no timeSliceWindow, expected one for slices");
  if (target !== undefined && !(target > 0 && target <= 1))
    objective.get("timeSliceTarget")!.defect(`found ${target}, expected more than 0 and at most 1`);
  if (target === undefined && budget === "timeslices")
    objective.defect("found no timeSliceTarget, expected one for Timeslices");
  return {
    window: ms && budget !== "occurrences" ? durationText(ms) : undefined,
    target: budget === "timeslices" ? target : undefined,
  };
}

/** What to record: the share of what is good, as one value, or one for each slice. */
function queryOf(
  slo: Slo,
  objective: Written,
  indicator: Written,
  slice: Slice,
  fragment: Fragment,
): string | undefined {
  const threshold = indicator.mapAt("thresholdMetric");
  const ratio = indicator.mapAt("ratioMetric") ?? indicator.mapAt("ratioMetrics");
  if ((threshold === undefined) === (ratio === undefined)) {
    indicator.defect(
      "found an indicator without a metric or with two, expected exactly one of thresholdMetric and ratioMetric",
    );
    return undefined;
  }
  const share = threshold
    ? thresholdShare(slo, objective, threshold, fragment)
    : ratioShare(slo, objective, ratio!, fragment);
  if (share === undefined) return undefined;
  if (slo.budget === "occurrences") return `${share}\none value at the end of the phase, over the whole phase`;
  if (slo.budget === "ratio-timeslices") return `${share}\none value for each slice of ${slice.window}`;
  return `${share}\nfor each slice of ${slice.window}: 1 where the share is at least ${slice.target}, else 0`;
}

function thresholdShare(slo: Slo, objective: Written, threshold: Written, fragment: Fragment): string | undefined {
  const [op, value] = [objective.textAt("op"), objective.numberAt("value")];
  const operator = op !== undefined && Object.hasOwn(OPERATORS, op) ? OPERATORS[op] : undefined;
  if (operator === undefined || value === undefined) {
    objective.defect(
      `found ${op === undefined ? "no op" : `op ${JSON.stringify(op)}`} and ${value === undefined ? "no value" : `value ${value}`}, expected op (${Object.keys(OPERATORS).join(", ")}) and value beside a thresholdMetric`,
    );
    return undefined;
  }
  fragment.note(
    objective.at,
    "changed",
    `${slo.name}: a threshold metric became the share of what is ${operator} ${value}, which is to be recorded`,
  );
  return `share of the values with (${sourceOf(threshold)}) ${operator} ${value}`;
}

function ratioShare(slo: Slo, objective: Written, ratio: Written, fragment: Fragment): string | undefined {
  for (const key of ["op", "value"]) {
    const stray = objective.get(key);
    if (stray)
      fragment.note(
        stray.at,
        "not-carried",
        `${slo.name}: ${key} ${stray.original}: it means nothing beside a ratioMetric`,
      );
  }
  ratio.pass("counter", "incremental");
  const [good, bad, total, raw] = ["good", "bad", "total", "raw"].map((key) => ratio.mapAt(key));
  if (raw) {
    const isFailure = ratio.textAt("rawType") === "failure";
    return `${isFailure ? "1 - " : ""}(${sourceOf(raw)})`;
  }
  if (!total || (good === undefined) === (bad === undefined)) {
    ratio.defect("found a ratioMetric that is no ratio, expected good or bad, with total, or raw");
    return undefined;
  }
  return good ? `(${sourceOf(good)}) / (${sourceOf(total)})` : `1 - (${sourceOf(bad!)}) / (${sourceOf(total)})`;
}

/** The query of a metric source, or all that it says. */
function sourceOf(metric: Written): string {
  const source = metric.mapAt("metricSource");
  const spec = source?.mapAt("spec") ?? metric;
  const query = spec.textAt("query") ?? JSON.stringify(metric.plain);
  source?.pass(...source.keys);
  spec.pass(...spec.keys);
  return query.trim();
}

function translatePolicy(slo: Slo, written: Written, target: number, label: string, fragment: Fragment): void {
  if (!written.isMap && written.scalar === undefined) return;
  const reference = written.isMap ? written.wordAt("alertPolicyRef") : String(written.scalar);
  const policy = reference === undefined ? written : slo.find("AlertPolicy", reference);
  if (!policy) {
    fragment.note(written.at, "not-carried", `${slo.name}: alert policy ${reference}: it is not in this file`);
    return;
  }
  if (policy === written) policy.pass("kind", "metadata", "apiVersion");
  const spec = policy.mapAt("spec");
  spec?.pass("description", "alertWhenNoData", "alertWhenResolved", "alertWhenBreaching");
  const targets = spec?.get("notificationTargets");
  if (targets)
    fragment.note(
      targets.at,
      "not-carried",
      `${slo.name}: notificationTargets ${targets.original}: a plan notifies nobody`,
    );
  for (const entry of spec?.mapsAt("conditions") ?? []) {
    const name = entry.wordAt("conditionRef");
    const condition = name === undefined ? entry : slo.find("AlertCondition", name);
    if (!condition)
      fragment.note(entry.at, "not-carried", `${slo.name}: alert condition ${name}: it is not in this file`);
    else translateCondition(slo, condition, target, label, fragment);
  }
}

function translateCondition(slo: Slo, condition: Written, target: number, label: string, fragment: Fragment): void {
  condition.pass("kind", "metadata", "apiVersion");
  const spec = condition.mapAt("spec");
  spec?.pass("description");
  const severity = spec?.wordAt("severity");
  const rule = spec?.mapAt("condition");
  const [kind, op, threshold] = [rule?.wordAt("kind"), rule?.wordAt("op") ?? "gte", rule?.numberAt("threshold")];
  const lookback = shorthandMs(rule?.wordAt("lookbackWindow") ?? "");
  const after = shorthandMs(rule?.wordAt("alertAfter") ?? "0m") ?? 0;
  if (kind?.toLowerCase() !== "burnrate" || threshold === undefined || !lookback) {
    fragment.note(
      condition.at,
      "not-carried",
      `${slo.name}: alert condition ${rule?.original ?? ""}: only burn rates with a threshold and a lookbackWindow are understood`,
    );
    rule?.pass(...rule.keys);
    return;
  }
  // Computed in the order that keeps 1 - 14.4 × 0.001 to the digits that a person would write.
  const limit = Number((1 - threshold * (1 - target)).toPrecision(12));
  if (!(limit > 0)) {
    fragment.note(
      condition.at,
      "not-carried",
      `${slo.name}: burn rate ${threshold} over ${durationText(lookback)}: no share of errors is that large at a target of ${quantityText(target, "ratio")}`,
    );
    return;
  }
  if (op === "lt" || op === "lte") {
    fragment.note(
      condition.at,
      "changed",
      `${slo.name}: op ${op} would alert while little burns; read as "exceeds", which the examples of the specification mean by it`,
    );
  }
  const window = durationText(lookback);
  const evidence = fragment.metrics(
    `${label}-${window}`,
    { unit: "ratio" },
    `the same share over the last ${window}, at every minute of the phase`,
  );
  const id = fragment.id("indicator", `${label}_${window}`);
  fragment.indicator(id, { title: `${slo.title ?? slo.name} over ${window}`, metrics: evidence });
  const isStrict = op === "gt" || op === "lt" || op === "lte";
  const that = `${limitRule(id, isStrict ? "<" : "<=", limit, "ratio")}${after === 0 ? "" : ` for ${durationText(after)}`}`;
  const isAdvisory = severity !== undefined && !["page", "critical"].includes(severity.toLowerCase());
  fragment.trigger({
    that,
    id: fragment.id("rule", `${label}-burn-${window}`),
    ...(isAdvisory ? { severity: "advisory" as const } : {}),
  });
  fragment.note(condition.at, "carried", `${slo.name}: burn rate ${threshold} over ${window}: ${that}`);
}
