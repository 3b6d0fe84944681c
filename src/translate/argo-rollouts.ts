import { Fragment } from "./fragment.ts";
import { defineImporter } from "./importer.ts";
import { type ArgoNode, ExpressionError, evaluateExpression, parseExpression } from "./judges/argo-expression.ts";
import { limitRule, MIRRORED, type Operator, OPPOSITE, type WrittenUnit } from "./plan-words.ts";
import { unitOfQuery } from "./promql.ts";
import { readWritten, type Written } from "./written.ts";

const KINDS = ["AnalysisTemplate", "ClusterAnalysisTemplate"];

/** Providers that run something instead of measuring: they leave no series behind. */
const RUNNERS: Readonly<Record<string, string>> = {
  job: "run the job in the pipeline and hand its report in as evidence of family tests",
  kayenta: "import the canary configuration that it names",
  plugin: "record what the plugin measures as series",
};

/**
 * AnalysisTemplate and ClusterAnalysisTemplate of github.com/argoproj/argo-rollouts (docs/features/analysis.md, commit
 * 9f8d111d8f8e). Argo judges one measurement after another and forgives some; a plan judges the recorded series of a
 * phase: "every measurement at most x" is a guardrail on its maximum, "at least x" on its minimum.
 */
const importer = defineImporter({
  tool: "argo-rollouts",
  title: "Argo Rollouts analysis template",
  matches: (text) =>
    /^[ \t]*["']?kind["']?[ \t]*:[ \t]*["']?(?:Cluster)?AnalysisTemplate["']?[ \t]*(?:,[ \t]*)?\r?$/m.test(text),
  translate: (text, at) => {
    const file = readWritten(text, at);
    const fragment = new Fragment(at);
    const templates = file.documents.filter((document) => {
      const kind = document.wordAt("kind");
      if (kind !== undefined && KINDS.includes(kind)) return true;
      fragment.note(
        document.at,
        "not-carried",
        `${kind ?? "a document without a kind"}: only ${KINDS.join(" and ")} are read`,
      );
      return false;
    });
    for (const template of templates) translateTemplate(template, fragment);
    return fragment.finish(importer, file, templates);
  },
});
export default importer;

interface Template {
  readonly args: ReadonlyMap<string, string>;
  readonly dryRuns: readonly string[];
}

function translateTemplate(template: Written, fragment: Fragment): void {
  template.pass("apiVersion", "metadata", "kind");
  const spec = template.mapAt("spec");
  const metrics = spec?.mapsAt("metrics") ?? [];
  if (!spec || (metrics.length === 0 && spec.get("templates") === undefined))
    template.defect("found no metrics, expected spec.metrics with at least one");
  if (!spec) return;
  const args = new Map<string, string>();
  for (const arg of spec.mapsAt("args")) {
    const name = arg.wordAt("name");
    const value = arg.wordAt("value");
    if (name !== undefined && value !== undefined) args.set(name, value);
    else
      fragment.note(
        arg.at,
        "not-carried",
        `args ${arg.original}: its value is known at the rollout only; fill in: the value where it stands in a query`,
      );
    arg.pass("valueFrom");
  }
  const dryRuns = spec.mapsAt("dryRun").flatMap((entry) => {
    const name = entry.textAt("metricName");
    if (name === undefined || name === ".*" || /^[\w-]+$/.test(name)) return name ?? [];
    fragment.note(
      entry.at,
      "not-carried",
      `dryRun ${name}: only a name, or .* for all, is understood; fill in: severity: advisory where it applies`,
    );
    return [];
  });
  for (const key of ["measurementRetention", "templates"]) {
    const found = spec.get(key);
    if (found)
      fragment.note(
        found.at,
        "not-carried",
        `${key} ${found.original}: ${key === "templates" ? "import the templates that it names, too" : "a plan keeps all evidence"}`,
      );
  }
  for (const metric of metrics) translateMetric(metric, { args, dryRuns }, fragment);
  fragment.note(
    spec.at,
    "changed",
    "NaN compares false, so that it failed a successCondition and passed a failureCondition; an empty vector passed all(…); here no data is inconclusive, and so is more than a few NaN",
  );
}

function translateMetric(metric: Written, { args, dryRuns }: Template, fragment: Fragment): void {
  const name = metric.textAt("name");
  const provider = metric.mapAt("provider");
  if (name === undefined || !provider) {
    metric.defect(
      `found a metric without ${name === undefined ? "a name" : "a provider"}, expected name: and provider:`,
    );
    return;
  }
  const [kind, ...others] = provider.keys;
  if (kind === undefined || others.length > 0) {
    metric.defect(
      `found ${kind === undefined ? "no provider" : `the providers ${provider.keys.join(", ")}`}, expected exactly one`,
    );
    return;
  }
  const settings = provider.get(kind);
  noteLimits(metric, name, fragment);
  const success = metric.textAt("successCondition") ?? "";
  const failure = metric.textAt("failureCondition") ?? "";
  if (Object.hasOwn(RUNNERS, kind)) {
    metric.pass("interval");
    fragment.note(provider.at, "not-carried", `${name}: provider ${provider.original}: ${RUNNERS[kind]}`);
    for (const condition of [success, failure])
      if (condition !== "") fragment.note(metric.at, "not-carried", `${name}: ${condition}`);
    return;
  }
  const query = settings?.get("query")?.original ?? settings?.original ?? "";
  const options = settings?.get("query") ? settings.keys.filter((option) => option !== "query") : [];
  settings?.pass(...settings.keys);
  if (options.length > 0) {
    const written = options.map((option) => `${option}: ${settings!.get(option)?.original ?? ""}`).join(", ");
    fragment.note(settings!.at, "not-carried", `${name}: ${kind} with ${written}: a plan asks no provider`);
  }
  const unit = kind === "prometheus" ? unitOfQuery(query) : "none";
  const interval = metric.wordAt("interval");
  const evidence = fragment.metrics(
    name,
    { unit },
    `${kind}${interval === undefined ? "" : `, every ${interval}`}: ${filled(query, args)}${unit === "none" ? "\nfill in: the unit of the values, if they have one" : ""}`,
  );
  if (unit !== "none")
    fragment.note(
      metric.at,
      "changed",
      `${name}: the unit ${unit} was read off the query, which has none written; fill in: another, where that is wrong`,
    );
  const isDry = dryRuns.some((dry) => dry === ".*" || dry === name);
  if (isDry) fragment.note(metric.at, "carried", `${name}: a dry run, so it is advisory`);
  if (success === "" && failure === "") {
    fragment.indicator(fragment.id("indicator", name), { title: name, metrics: evidence });
    fragment.note(
      metric.at,
      "changed",
      `${name}: without a condition every measurement of the original is Successful; here it is shown and proves nothing, so it has no guardrail; fill in: a limit`,
    );
    return;
  }
  if (success !== "" && failure !== "") {
    fragment.note(
      metric.at,
      "changed",
      `${name}: between successCondition and failureCondition the original pauses; here the successCondition must hold throughout, and what breaks it fails. The failureCondition was: ${failure}`,
    );
  }
  const [condition, holds, key] =
    success === "" ? ([failure, false, "failureCondition"] as const) : ([success, true, "successCondition"] as const);
  const at = metric.get(key)!.at;
  const demands = demandsOf(filled(condition, args), holds);
  if (typeof demands === "string") {
    fragment.indicator(fragment.id("indicator", name), { title: name, metrics: evidence });
    fragment.note(at, "not-carried", `${name}: ${key}: ${condition}: ${demands}; fill in: a guardrail`);
    return;
  }
  for (const open of demands.open) fragment.note(at, "changed", `${name}: ${key}: ${condition}: ${open}`);
  for (const asked of demands.guards)
    fragment.note(at, "carried", `${name}: ${asked}: no data is inconclusive by itself`);
  guard(name, evidence, unit, demands.limits, isDry, fragment);
  for (const { op, value } of demands.limits)
    fragment.note(at, "carried", `${name}: ${key}: ${condition}: every recorded value ${op} ${value}`);
}

interface Limit {
  readonly op: Operator;
  readonly value: number;
}

function guard(
  name: string,
  evidence: string,
  unit: WrittenUnit,
  limits: readonly Limit[],
  isDry: boolean,
  fragment: Fragment,
): void {
  const made = new Map<string, string>();
  for (const { op, value } of limits) {
    // Every value at most x: the largest is. An equality needs both ends.
    const takes = op === "==" ? (["max", "min"] as const) : ([op === "<" || op === "<=" ? "max" : "min"] as const);
    for (const take of takes) {
      const id = made.get(take) ?? fragment.id("indicator", made.size === 0 ? name : `${name}_${take}`);
      if (!made.has(take)) fragment.indicator(id, { title: name, metrics: evidence, take });
      made.set(take, id);
      fragment.guardrail({
        that: limitRule(id, op, value, unit),
        id: fragment.id("rule", id, "_"),
        ...(isDry ? { severity: "advisory" as const } : {}),
      });
    }
  }
}

function noteLimits(metric: Written, name: string, fragment: Fragment): void {
  const failureLimit = metric.numberAt("failureLimit") ?? 0;
  if (failureLimit !== 0) {
    const forgiven =
      failureLimit < 0 ? "every failed measurement" : `failed measurements up to ${failureLimit}, in a row or not`;
    fragment.note(
      metric.get("failureLimit")!.at,
      "changed",
      `${name}: failureLimit ${failureLimit} forgives ${forgiven}; a guardrail forgives none, a trigger with "for" is what forgives a blip`,
    );
  }
  const inconclusiveLimit = metric.numberAt("inconclusiveLimit") ?? 0;
  if (inconclusiveLimit > 0)
    fragment.note(
      metric.get("inconclusiveLimit")!.at,
      "changed",
      `${name}: inconclusiveLimit ${inconclusiveLimit} forgives as many inconclusive measurements; here decide: inconclusive: says what a phase does`,
    );
  for (const [key, why] of [
    ["consecutiveErrorLimit", "errors leave gaps in the series, and gaps are a finding"],
    ["consecutiveSuccessLimit", "a plan judges the whole phase, not a row of good measurements"],
    ["count", "a plan judges all that was recorded in the phase"],
    ["initialDelay", "begin the phase later, if its first minutes are not to count"],
  ] as const) {
    const written = metric.wordAt(key);
    if (written !== undefined) fragment.note(metric.get(key)!.at, "not-carried", `${name}: ${key} ${written}: ${why}`);
  }
}

/** Text with the template's arguments filled in, as far as their values are known. */
function filled(text: string, args: ReadonlyMap<string, string>): string {
  return text.replaceAll(/\{\{[ \t]?args\.([\w-]+)[ \t]?\}\}/g, (whole, name: string) => args.get(name) ?? whole);
}

interface Demands {
  readonly limits: readonly Limit[];
  /** What let a measurement pass that had nothing to show; taken out. */
  readonly open: readonly string[];
  /** What asked for data to be there; the plan does so anyway. */
  readonly guards: readonly string[];
}

/** What must hold of each recorded value for the condition to hold, or not to; or why a plan cannot say it. */
function demandsOf(condition: string, holds: boolean): Demands | string {
  if (condition.includes("{{")) return "it has an argument whose value is not known here";
  try {
    const demands = demandsOfNode(parseExpression(condition), holds);
    if (!demands) return "a plan compares one recorded value with one number";
    return demands.limits.length > 0 ? demands : "it sets no limit";
  } catch (error) {
    if (!(error instanceof ExpressionError)) throw error;
    return error.message;
  }
}

function demandsOfNode(node: ArgoNode, holds: boolean): Demands | undefined {
  if (node.kind === "not") return demandsOfNode(node.of, !holds);
  const absence = whatIsAbsent(node);
  // "No value, or …" passes what has nothing to show; "a value, and …" asks for it.
  if (absence !== undefined)
    return absence === holds ? undefined : { limits: [], open: [], guards: ["asks for a value to be there"] };
  if (node.kind === "call" && node.name === (holds ? "all" : "any")) {
    const inside = isResult(node.of[0]!) ? demandsOfNode(node.of[1]!, holds) : undefined;
    return (
      inside && {
        ...inside,
        open: holds
          ? [...inside.open, "all(…) of an empty vector passes; here no series is inconclusive"]
          : inside.open,
      }
    );
  }
  if (node.kind === "call" && node.name === "none" && holds && isResult(node.of[0]!))
    return demandsOfNode(node.of[1]!, false);
  if (node.kind !== "binary") return undefined;
  if (node.op === "and" || node.op === "or") return joined(node, holds);
  return compared(node, holds);
}

function joined({ op, left, right }: Extract<ArgoNode, { kind: "binary" }>, holds: boolean): Demands | undefined {
  if ((op === "and") === holds) {
    const [a, b] = [demandsOfNode(left, holds), demandsOfNode(right, holds)];
    return (
      a && b && { limits: [...a.limits, ...b.limits], open: [...a.open, ...b.open], guards: [...a.guards, ...b.guards] }
    );
  }
  const isOpen = (side: ArgoNode) => whatIsAbsent(side) === holds;
  const rest = isOpen(left) ? right : isOpen(right) ? left : undefined;
  const demands = rest && demandsOfNode(rest, holds);
  return (
    demands && {
      ...demands,
      open: [...demands.open, "the part that passes without a value is left out; here no value is inconclusive"],
    }
  );
}

function compared({ op, left, right }: Extract<ArgoNode, { kind: "binary" }>, holds: boolean): Demands | undefined {
  if (op !== "<" && op !== "<=" && op !== ">" && op !== ">=" && op !== "==") {
    return op === "!=" && !holds ? compared({ kind: "binary", op: "==", left, right }, true) : undefined;
  }
  if (op === "==" && !holds) return undefined;
  const [subject, constant, direction] = isConstant(right) ? [left, right, op] : [right, left, MIRRORED[op]];
  const value = isConstant(constant) ? evaluateExpression(constant, undefined) : undefined;
  const measured = measuredOf(subject);
  if (typeof value !== "number" || !Number.isFinite(value) || !measured) return undefined;
  const kept = holds || direction === "==" ? direction : OPPOSITE[direction];
  return { limits: [{ op: kept, value }], open: measured.open, guards: [] };
}

/** Whether a node looks at the value of the measurement, and what it puts in place of none. */
function measuredOf(node: ArgoNode): { readonly open: readonly string[] } | undefined {
  if (isResult(node) || node.kind === "element") return { open: [] };
  if (node.kind === "call" && (node.name === "asFloat" || node.name === "float")) return measuredOf(node.of[0]!);
  if (node.kind === "call" && node.name === "default" && isConstant(node.of[1]!)) {
    const inside = measuredOf(node.of[0]!);
    return (
      inside && { open: [...inside.open, "default(…) puts a number in place of no data; here no data is inconclusive"] }
    );
  }
  return undefined;
}

/** `result` or one element of it. */
function isResult(node: ArgoNode): boolean {
  return node.kind === "name" || (node.kind === "member" && node.key.kind === "number" && node.of.kind === "name");
}

function isConstant(node: ArgoNode): boolean {
  if (node.kind === "number") return true;
  if (node.kind === "negative") return isConstant(node.of);
  return (
    node.kind === "binary" && ["+", "-", "*", "/"].includes(node.op) && isConstant(node.left) && isConstant(node.right)
  );
}

/** True where the node holds just when there is no value, false where just when there is one, else undefined. */
function whatIsAbsent(node: ArgoNode): boolean | undefined {
  if (node.kind === "not") {
    const inside = whatIsAbsent(node.of);
    return inside === undefined ? undefined : !inside;
  }
  if (node.kind === "call" && (node.name === "isNaN" || node.name === "isNil"))
    return measuredOf(node.of[0]!) ? true : undefined;
  if (node.kind !== "binary") return undefined;
  const { op, left, right } = node;
  if (right.kind === "nil" && measuredOf(left) && (op === "==" || op === "!=")) return op === "==";
  if (left.kind !== "call" || left.name !== "len" || !isResult(left.of[0]!) || right.kind !== "number")
    return undefined;
  if (right.value === 0 && (op === "==" || op === "<=")) return true;
  if (right.value === 0 && (op === "!=" || op === ">")) return false;
  return right.value === 1 && (op === "<" || op === ">=") ? op === "<" : undefined;
}
