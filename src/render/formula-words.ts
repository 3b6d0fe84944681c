import type { DecisionDocument, FindingDocument } from "../model/decision-document.ts";
import { isUpperLimit } from "../model/plan.ts";
import { nearestRank } from "../statistics/quantile.ts";
import { formatCount } from "./numbers.ts";
import { limitWords, remedy } from "./words.ts";

const CLOPPER_PEARSON = "Clopper-Pearson";

/** The formula of a guardrail with its numbers in it, unrounded: whoever puts them into a calculator gets the same. */
export function filledFormula(finding: FindingDocument, q: number | undefined): readonly string[] {
  const { observation, limit } = finding;
  if (!observation || observation.observed === null) return [];
  return [
    ...estimateLines(finding, q),
    ...boundLines(finding),
    ...(limit && finding.comparison === undefined && finding.margin !== null && finding.margin !== undefined
      ? [marginLine(finding)]
      : []),
    ...(limit && observation.interval ? [conclusionLine(finding)] : []),
  ];
}

function estimateLines({ observation, comparison }: FindingDocument, q: number | undefined): readonly string[] {
  const { observed, samples, bad, unit } = observation!;
  if (comparison?.against === "baseline")
    return [
      comparison.form === "ratio"
        ? `observed = canary / baseline = ${comparison.own} / ${comparison.other} = ${observed}`
        : `observed = canary - baseline = ${comparison.own} - ${comparison.other} = ${observed}`,
    ];
  if (unit === "ratio" && bad !== undefined && samples > 0)
    return [
      isOfGood(observed!, bad, samples)
        ? `observed = (n - bad) / n = (${samples} - ${bad}) / ${samples} = ${observed}`
        : `observed = bad / n = ${bad} / ${samples} = ${observed}`,
    ];
  if (q !== undefined && samples > 0)
    return [
      `observed = the latency of rank ceil(q x n) = ceil(${q} x ${samples}) = ${nearestRank(samples, q)} of ${samples}, which is ${observed}`,
    ];
  return [];
}

function isOfGood(observed: number, bad: number, samples: number): boolean {
  return Math.abs((samples - bad) / samples - observed) < Math.abs(bad / samples - observed);
}

/** Only where the bounds are the exact ones of independent requests: with a design effect the counts are not whole. */
function boundLines({ observation, figures }: FindingDocument): readonly string[] {
  const { observed, interval, bad, samples } = observation!;
  const isPlain = Number(figures?.["designEffect"] ?? 1) === 1 && Number(figures?.["designEffectBound"] ?? 1) === 1;
  if (interval?.method !== CLOPPER_PEARSON || bad === undefined || !isPlain) return [];
  const c = interval.confidence;
  const most =
    bad === samples ? ["1"] : ["BetaInv(c; bad + 1, n - bad)", `BetaInv(${c}; ${bad + 1}, ${samples - bad})`];
  const least =
    bad === 0 ? ["0"] : ["BetaInv(1 - c; bad, n - bad + 1)", `BetaInv(1 - ${c}; ${bad}, ${samples - bad + 1})`];
  const less = (terms: readonly string[]): readonly string[] => terms.map((term) => `1 - ${term}`);
  const [low, high] = isOfGood(observed!, bad, samples) ? [less(most), less(least)] : [least, most];
  return [["low", ...low, interval.low].join(" = "), ["high", ...high, interval.high].join(" = ")];
}

function marginLine({ observation, limit, margin }: FindingDocument): string {
  const { observed } = observation!;
  return isUpperLimit(limit!)
    ? `margin = limit - observed = ${limit!.value} - ${observed} = ${margin}`
    : `margin = observed - limit = ${observed} - ${limit!.value} = ${margin}`;
}

function conclusionLine({ observation, limit, verdict, waiver }: FindingDocument): string {
  const { low, high } = observation!.interval!;
  const { op, value } = limit!;
  const holds = (end: number | null): string => (end === null ? "no bound" : `${end} ${op} ${value}`);
  const [worse, better] = isUpperLimit(limit!) ? [high, low] : [low, high];
  return `kept if ${holds(worse)}, broken if not ${holds(better)}, else open: ${verdict}${waiver ? ", waived" : ""}`;
}

/** What would have made the verdict another one, as far as that can be counted. */
export function counterfactualWords(decision: DecisionDocument, finding: FindingDocument): string | undefined {
  if (finding.verdict !== "pass") return remedy(decision, finding);
  const { observation, turningBad } = finding;
  if (observation?.bad === undefined || turningBad === undefined || !finding.limit) return undefined;
  const kind = observation.unit === "ms" ? "slower than the limit" : "bad";
  return `${formatCount(observation.bad)} of ${formatCount(observation.samples)} requests were ${kind}; up to ${formatCount(turningBad)} would still have proved ${limitWords(finding)}, one more would not.`;
}
