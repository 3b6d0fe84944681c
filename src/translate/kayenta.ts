import { Fragment } from "./fragment.ts";
import { defineImporter } from "./importer.ts";
import { scoreMetrics } from "./judges/kayenta-score.ts";
import { baselineRule, type GuardrailEntry } from "./plan-words.ts";
import { readWritten, type Written } from "./written.ts";

/** Names and queries of percentiles: docket refuses their mean. */
const PERCENTILE_NAME = /(?:^|[^a-z0-9])p\d{2}|percentile|quantile/i;

/** What the scorer would need to know of a metric to say what its failure alone comes to. */
interface ConfiguredMetric {
  readonly name: string;
  readonly groups: readonly string[];
  readonly isMuted: boolean;
  readonly written: Written;
  readonly canary: Written | undefined;
}

const OWN_JUDGES = ["NetflixACAJudge-v1.0"];

/**
 * Canary configurations of github.com/spinnaker/kayenta (docs/canary-config.md, commit a69573be9d8f). Each metric becomes
 * a guardrail of non-inferiority: the mean over the phase, the canary no worse than the baseline by more than
 * `allowedIncrease` − 1 or 1 − `allowedDecrease`. Kayenta calls "no difference seen" a Pass; a guardrail asks for proof.
 */
const importer = defineImporter({
  tool: "kayenta",
  title: "Kayenta canary configuration",
  matches: (text) =>
    text.trimStart().startsWith("{") && text.includes('"metrics"') && /"(?:classifier|judge)"/.test(text),
  translate: (text, at) => {
    const file = readWritten(text, at);
    const fragment = new Fragment(at);
    for (const config of file.documents) translateConfig(config, fragment);
    return fragment.finish(importer, file);
  },
});
export default importer;

function translateConfig(config: Written, fragment: Fragment): void {
  config.pass(
    "id",
    "name",
    "description",
    "configVersion",
    "applications",
    "createdTimestamp",
    "updatedTimestamp",
    "createdTimestampIso",
    "updatedTimestampIso",
    "isDisabled",
  );
  const written = config.mapsAt("metrics");
  if (written.length === 0) config.defect("found no metrics, expected a canary configuration with at least one");
  const metrics = written.flatMap((metric): ConfiguredMetric[] => {
    const name = metric.textAt("name");
    if (name === undefined) {
      metric.defect("found a metric without a name, expected name:");
      return [];
    }
    const canary = metric.mapAt("analysisConfigurations")?.mapAt("canary");
    const groups = metric.listAt("groups").flatMap((group) => (typeof group.scalar === "string" ? [group.scalar] : []));
    return [{ name, groups, isMuted: canary?.flagAt("muted") ?? false, written: metric, canary }];
  });
  const classifier = config.mapAt("classifier");
  const severityOf = weigh(classifier, metrics, fragment);
  noteJudge(config, fragment);
  const templates = config.mapAt("templates");
  for (const metric of metrics) translateMetric(metric, severityOf(metric), templates, fragment);
}

function noteJudge(config: Written, fragment: Fragment): void {
  const judge = config.mapAt("judge");
  const name = judge?.wordAt("name");
  judge?.pass("judgeConfigurations");
  if (judge && name !== undefined && !OWN_JUDGES.includes(name)) {
    fragment.note(judge.at, "changed", `judge ${name}: read as ${OWN_JUDGES[0]}, whose semantics are known`);
  }
  fragment.note(
    config.at,
    "changed",
    "the original passes a metric when it sees no shift at 98% confidence, a quarter of the estimated shift disregarded; the plan asks for proof, at its own confidence, that the canary is no worse than the margin allows: too little data is inconclusive, not a pass",
  );
  fragment.note(
    config.at,
    "changed",
    "a metric without data, or one that could not be judged, is left out of the original's score; here it is inconclusive",
  );
}

/**
 * Which metrics block. Advisory are only so many, the least weighty first, that the score passes when all of them fail
 * together: whatever made the original fail then still stops a release.
 */
function weigh(
  classifier: Written | undefined,
  metrics: readonly ConfiguredMetric[],
  fragment: Fragment,
): (metric: ConfiguredMetric) => GuardrailEntry["severity"] {
  const weights = classifier?.mapAt("groupWeights");
  const groupWeights = Object.fromEntries((weights?.keys ?? []).map((group) => [group, weights!.numberAt(group) ?? 0]));
  const thresholds = classifier?.mapAt("scoreThresholds");
  const pass = thresholds?.numberAt("pass");
  thresholds?.numberAt("marginal");
  if (weights) {
    const message = `groupWeights ${weights.original}: a plan has no score; each guardrail stands for itself`;
    fragment.note(weights.at, "not-carried", message);
  }
  if (thresholds) {
    const advisory = "advisory are those metrics only that may all fail together without taking the score below pass";
    fragment.note(
      thresholds.at,
      "not-carried",
      `scoreThresholds ${thresholds.original}: a plan has no score; ${advisory}, all others block`,
    );
  }
  const scored = metrics.filter(({ isMuted }) => !isMuted);
  const advisory = new Set(pass === undefined ? [] : harmless(scored, groupWeights, pass));
  return (metric) => (metric.isMuted || advisory.has(metric) ? "advisory" : "blocking");
}

function harmless(
  metrics: readonly ConfiguredMetric[],
  groupWeights: Readonly<Record<string, number>>,
  pass: number,
): readonly ConfiguredMetric[] {
  const failing = (failed: ReadonlySet<ConfiguredMetric>) =>
    scoreMetrics(
      metrics.map((metric) => ({
        name: metric.name,
        label: failed.has(metric) ? "High" : "Pass",
        groups: metric.groups,
        isCritical: false,
      })),
      groupWeights,
    );
  const sizes = new Map<string, number>();
  for (const { groups } of metrics) for (const group of new Set(groups)) sizes.set(group, (sizes.get(group) ?? 0) + 1);
  const weights = new Map(failing(new Set()).groups.map(({ group, weight }) => [group, weight]));
  const costOf = ({ groups }: ConfiguredMetric) =>
    [...new Set(groups)].reduce((cost, group) => cost + Math.abs(weights.get(group) ?? 0) / (sizes.get(group) ?? 1), 0);
  const candidates = metrics
    .filter(({ canary }) => canary?.flagAt("critical") !== true)
    .map((metric) => ({ metric, cost: costOf(metric) }))
    .sort((a, b) => a.cost - b.cost)
    .map(({ metric }) => metric);
  let [fits, exceeds] = [0, candidates.length + 1];
  while (exceeds - fits > 1) {
    const middle = Math.floor((fits + exceeds) / 2);
    if (failing(new Set(candidates.slice(0, middle))).summary >= pass) fits = middle;
    else exceeds = middle;
  }
  return candidates.slice(0, fits);
}

function translateMetric(
  metric: ConfiguredMetric,
  severity: GuardrailEntry["severity"],
  templates: Written | undefined,
  fragment: Fragment,
): void {
  const { name, written, canary } = metric;
  written.pass("scopeName");
  const effect = canary?.mapAt("effectSize");
  const query = queryOf(written, templates);
  const evidence = fragment.metrics(
    name,
    { unit: "none", variant: "version" },
    `${query}\nfill in: the label that names the variant, if it is not version, and the unit of the values`,
  );
  const id = fragment.id("indicator", name);
  const isPercentile = PERCENTILE_NAME.test(`${name} ${query}`);
  fragment.indicator(id, { title: name, metrics: evidence, take: isPercentile ? "max" : "mean" });
  if (isPercentile) {
    fragment.note(
      written.at,
      "changed",
      `${name}: the original averages the points of a percentile, which is no percentile; the largest one is judged`,
    );
  }
  noteData(metric, fragment);
  if (metric.isMuted)
    fragment.note(written.at, "changed", `${name}: muted, so that it counts in no score; it is advisory here`);
  if (effect?.textAt("measure") === "cles") {
    fragment.note(
      effect.at,
      "not-carried",
      `${name}: effectSize ${effect.original}: a plan has no common-language effect size, and so no guardrail for it; fill in: a margin on the mean, as ${baselineRule(id, "<=", 1.1)}`,
    );
    effect.pass(...effect.keys);
    canary?.pass("direction");
    return;
  }
  const direction = directionOf(metric, fragment);
  const isBoth = direction === "either";
  const because = `imported from ${importer.title}`;
  if (direction !== "decrease") {
    const factor = factorOf(metric, effect, "allowedIncrease", fragment);
    fragment.guardrail({
      that: baselineRule(id, "<=", factor),
      id: fragment.id("rule", isBoth ? `${id}-increase` : id, "_"),
      ...(severity === "advisory" ? { severity } : {}),
      because,
    });
  }
  if (direction !== "increase") {
    const factor = factorOf(metric, effect, "allowedDecrease", fragment);
    fragment.guardrail({
      that: baselineRule(id, ">=", factor),
      id: fragment.id("rule", isBoth ? `${id}-decrease` : id, "_"),
      ...(severity === "advisory" ? { severity } : {}),
      because,
    });
  }
  effect?.pass("measure");
  for (const key of ["criticalIncrease", "criticalDecrease"] as const) {
    const bound = effect?.numberAt(key);
    if (bound !== undefined)
      fragment.note(
        effect!.at,
        "changed",
        `${name}: ${key} ${bound} made the whole score 0; here the guardrail blocks from the allowed change on`,
      );
  }
  fragment.note(
    written.at,
    "carried",
    `${name}: ${direction} counts, as ${severity === "advisory" ? "an advisory" : "a blocking"} guardrail ${id} against the baseline`,
  );
}

function directionOf(
  { name, written, canary }: ConfiguredMetric,
  fragment: Fragment,
): "increase" | "decrease" | "either" {
  const direction = canary?.wordAt("direction");
  if (direction === "increase" || direction === "decrease" || direction === "either") return direction;
  fragment.note(
    written.at,
    "changed",
    `${name}: ${direction === undefined ? "no direction" : `the direction ${JSON.stringify(direction)}`}, which the original takes for either: two guardrails`,
  );
  return "either";
}

function factorOf(
  { name, written }: ConfiguredMetric,
  effect: Written | undefined,
  key: "allowedIncrease" | "allowedDecrease",
  fragment: Fragment,
): number {
  const factor = effect?.numberAt(key);
  if (factor !== undefined) return factor;
  fragment.note(
    written.at,
    "changed",
    `${name}: no ${key}, which the original takes for 1: any shift that it sees fails, and none that it does not see. Nothing proves a canary exactly as good as its baseline, so fill in: a margin, such as ${key === "allowedIncrease" ? "1.10" : "0.90"}`,
  );
  return 1;
}

function noteData({ name, written, canary }: ConfiguredMetric, fragment: Fragment): void {
  const strategy = canary?.wordAt("nanStrategy");
  if (strategy === "replace") {
    fragment.note(
      canary!.at,
      "changed",
      `${name}: nanStrategy replace makes a missing value 0, and passes a metric without any; here a missing value is missing, and no data is inconclusive. Where no data means 0, record the 0 (or vector(0) in the query)`,
    );
  }
  const mustHaveData = canary?.flagAt("mustHaveData");
  if (mustHaveData === true)
    fragment.note(
      canary!.at,
      "changed",
      `${name}: mustHaveData made no data a failure; here it is inconclusive, which holds`,
    );
  else if (strategy !== "replace")
    fragment.note(
      written.at,
      "changed",
      `${name}: without mustHaveData no data counts as nothing; here it is inconclusive, which holds`,
    );
  if (canary?.flagAt("critical") === true) fragment.note(canary.at, "carried", `${name}: critical, so it blocks`);
  const outliers = canary?.mapAt("outliers");
  if (outliers?.wordAt("strategy") === "remove") {
    fragment.note(outliers.at, "not-carried", `${name}: outliers ${outliers.original}: a plan takes no value out`);
    outliers.pass(...outliers.keys);
  } else {
    outliers?.pass("outlierFactor");
  }
}

function queryOf(metric: Written, templates: Written | undefined): string {
  const query = metric.mapAt("query");
  if (!query) return "";
  const template = query.wordAt("customFilterTemplate");
  query.pass(...query.keys);
  const filter = template === undefined ? undefined : templates?.wordAt(template);
  return `${query.original}${filter === undefined ? "" : `, with the filter ${filter}`}`;
}
