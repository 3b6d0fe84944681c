/** What Kayenta says of one metric. `NodataFailMetric` counts as a failure, `Nodata` and `Error` as nothing at all. */
export type KayentaLabel = "Pass" | "High" | "Low" | "Nodata" | "NodataFailMetric" | "Error";

export interface ScoredMetric {
  readonly name: string;
  readonly label: KayentaLabel;
  readonly groups: readonly string[];
  readonly isCritical: boolean;
  readonly reason?: string | undefined;
}

export interface GroupScore {
  readonly group: string;
  /** 0 to 100; 0 for a group without data, which counts as 100 all the same. */
  readonly score: number;
  readonly hasNoData: boolean;
  readonly weight: number;
}

export interface KayentaScore {
  /** 0 to 100, two decimals. */
  readonly summary: number;
  readonly groups: readonly GroupScore[];
  readonly reason: string | undefined;
}

export interface ScoreThresholds {
  readonly pass: number;
  readonly marginal: number;
}

const NODATA_SHARE_MOST = 0.5;

/**
 * The weighted sum of the groups' shares of passing metrics (kayenta WeightedSumScorer). A critical metric that does not
 * pass, or no data for half the metrics, makes it 0. Groups without a weight share what the weights leave of 100, which
 * may be negative: weights are not checked. A metric of several groups counts in each. Errors count nowhere, so that a
 * canary whose every metric failed to be judged scores 100: the score is Kayenta's, not docket's verdict.
 */
export function scoreMetrics(
  metrics: readonly ScoredMetric[],
  groupWeights: Readonly<Record<string, number>>,
): KayentaScore {
  const members = new Map<string, ScoredMetric[]>();
  for (const metric of metrics) {
    for (const group of new Set(metric.groups)) {
      const list = members.get(group);
      if (list) list.push(metric);
      else members.set(group, [metric]);
    }
  }
  const weights = new Map(Object.entries(groupWeights));
  const weighed = [...weights.values()].reduce((sum, weight) => sum + weight, 0);
  const unlisted = [...members.keys()].filter((group) => !weights.has(group)).length;
  const groups = [...members].map(([group, list]): GroupScore => {
    const passed = list.filter(({ label }) => label === "Pass").length;
    const judged = list.filter(({ label }) => label !== "Nodata" && label !== "Error").length;
    const weight = weights.get(group) ?? (100 - weighed) / unlisted;
    return { group, score: judged === 0 ? 0 : (passed / judged) * 100, hasNoData: judged === 0, weight };
  });
  const critical = metrics.find(({ isCritical, label }) => isCritical && label !== "Pass");
  if (critical)
    return {
      summary: 0,
      groups,
      reason: `Canary Failed: ${critical.reason ?? `${critical.name} is ${critical.label}`}`,
    };
  const nodata = metrics.filter(({ label }) => label === "Nodata").length;
  if (metrics.length > 0 && nodata / metrics.length >= NODATA_SHARE_MOST) {
    return { summary: 0, groups, reason: `${nodata} of ${metrics.length} metrics have no data` };
  }
  const sum = groups.reduce(
    (total, { score, hasNoData, weight }) => total + (hasNoData ? 100 : score) * (weight / 100),
    0,
  );
  return { summary: Math.round(sum * 100) / 100, groups, reason: undefined };
}

/** The class of a judgement's score: at or above `pass`, at or above `marginal`, or below both. */
export function classifyScore(score: number, { pass, marginal }: ScoreThresholds): "Pass" | "Marginal" | "Fail" {
  if (score >= pass) return "Pass";
  return score >= marginal ? "Marginal" : "Fail";
}

/**
 * Whether a run of several judgements passed: no score at or under `marginal` on the way (there the comparison is strict,
 * unlike {@link classifyScore}), and the last at or above `pass`. Without thresholds every run passes.
 */
export function didRunPass(scores: readonly number[], thresholds: Partial<ScoreThresholds>): boolean {
  const { pass, marginal } = thresholds;
  if (marginal !== undefined && scores.some((score) => score <= marginal)) return false;
  const last = scores.at(-1);
  return pass === undefined || (last !== undefined && last >= pass);
}
