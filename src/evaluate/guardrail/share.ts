import { samplesToProve } from "../../statistics/binomial.ts";
import { miettinenNurminenDifference, scoreRiskRatio } from "../../statistics/difference.ts";
import type { Source } from "../../model/artifact.ts";
import type { ExclusionNote, Observation, Shortfall } from "../../model/finding.ts";
import { type Indicator, isUpperLimit, type Limit } from "../../model/plan.ts";
import type { RecordReference } from "../../model/tally.ts";
import {
  boundsOfShare,
  type Clustering,
  clusteredBounds,
  clusteringFigures,
  clusteringOf,
  type Slice,
  standsUpTo,
} from "../clustering.ts";
import { cellsFor, cite, isReadFor } from "../case-file.ts";
import { type Certainty, defineGuardrail, type Judgement } from "../guardrail-kind.ts";
import { allowedRatio, finiteOrNull, marginTo, proves, reasonOf } from "../limit.ts";
import { turningBad } from "../turning.ts";

type ShareIndicator = Extract<Indicator, { kind: "share" }>;

interface ShareFacts {
  readonly good: number;
  readonly bad: number;
  /** In the order of the indicator's exceptions. */
  readonly excluded: readonly { readonly good: number; readonly bad: number }[];
  readonly firstBad: readonly RecordReference[];
  /** Bad requests over time, in equal slices of the phase; empty where the log has no times. */
  readonly slices: readonly Slice[];
}

const example: ShareIndicator = {
  kind: "share",
  id: "success_rate",
  title: undefined,
  topic: undefined,
  evidence: "access-log",
  unit: "ratio",
  source: "load",
  reports: "good",
  bad: { not: { kind: "status", op: "<", value: 500 } },
  written: "status < 500",
  only: undefined,
  except: [],
  place: { line: 1, column: 1 },
};
const atLeast99: Limit = { op: ">=", value: 0.99, unit: "ratio", written: "99%" };
const shareOf = (good: number, bad: number): ShareFacts => ({ good, bad, excluded: [], firstBad: [], slices: [] });

/** A share of requests against a limit, by the exact one-sided bounds of Clopper and Pearson. */
export default defineGuardrail<"share", ShareFacts>({
  kind: "share",
  title: "share of requests",
  formula:
    "x of n requests. Lower bound: the p with P(X >= x; n, p) = 1 - c; upper bound: the p with P(X <= x; n, p) = 1 - c " +
    "(Clopper and Pearson 1934). Pass where every value between the bounds keeps the limit, fail where none does.",
  observe: (indicator, { caseFile, phase, variant }) => {
    if (!phase || !isReadFor(caseFile, indicator.evidence, phase.id)) return { lacking: "no-evidence" };
    const cells = cellsFor(caseFile, indicator.evidence, phase.id, variant.name);
    let good = 0;
    let bad = 0;
    const excluded = indicator.except.map(() => ({ good: 0, bad: 0 }));
    const firstBad: RecordReference[] = [];
    const sources: Source[] = [];
    const slices: { bad: number; requests: number }[] = [];
    for (const { received, tally, cell } of cells) {
      const measure = cell.measures[tally.question.measures.findIndex(({ id }) => id === indicator.id)];
      if (!measure) continue;
      good += measure.good;
      bad += measure.bad;
      measure.excluded.forEach((pair, index) => {
        excluded[index]!.good += pair.good;
        excluded[index]!.bad += pair.bad;
      });
      firstBad.push(...measure.firstBad);
      // Rows of the trend, whatever the triggers of the plan look at: no other rule may change how much errors cluster.
      const window = tally.question.windows.find((candidate) => candidate.phase === phase.id)!;
      const perRow = Math.round(window.trendMs / window.sliceMs);
      measure.slices.forEach((slice, index) => {
        const into = (slices[Math.floor(index / perRow)] ??= { bad: 0, requests: 0 });
        into.bad += slice.bad;
        into.requests += slice.good + slice.bad;
      });
      sources.push(cite(received));
    }
    const [first, ...rest] = sources;
    if (!first || good + bad + excluded.reduce((total, pair) => total + pair.good + pair.bad, 0) === 0)
      return { lacking: "no-traffic" };
    return { facts: { good, bad, excluded, firstBad, slices }, sources: [first, ...rest] };
  },
  judge: (indicator, facts, limit, certainty, sources) => {
    const exclusions = exclusionNotes(indicator, facts);
    const judgement = judgeShare(indicator, countedOf(indicator, facts), limit, certainty, sources);
    if (exclusions.length === 0) return judgement;
    const without = judgeShare(
      indicator,
      restore(facts, () => true),
      limit,
      certainty,
      sources,
    );
    const isOverCap = exclusions.some((note) => note.ratio > note.ratioMost) && judgement.verdict !== "pass";
    return {
      ...judgement,
      reason: isOverCap ? "exclusion-over-cap" : judgement.reason,
      exclusions,
      withoutExclusion: { verdict: without.verdict, observation: without.observation },
    };
  },
  compare: (indicator, canary, baseline, form, limit, certainty, sources) => {
    const own = countedOf(indicator, canary);
    const other = countedOf(indicator, baseline);
    const [first, second] = [own, other].map((facts) => ({
      successes: indicator.reports === "good" ? facts.good : facts.bad,
      trials: facts.good + facts.bad,
    })) as [{ successes: number; trials: number }, { successes: number; trials: number }];
    // An exclusion may take out every request of a variant: then there is no share to compare.
    if (first.trials === 0) return { lacking: "no-traffic" };
    if (second.trials === 0) return { lacking: "no-baseline-traffic" };
    const isRatio = form === "ratio";
    const arms = [
      clusteringOf(own.slices, certainty.clustering),
      clusteringOf(other.slices, certainty.clustering),
    ] as const;
    const { lower, upper, method } = compareShares(first, second, isRatio, arms, certainty.confidence);
    const share = ({ successes, trials }: Counts): number => successes / trials;
    const observed = isRatio ? share(first) / share(second) : share(first) - share(second);
    const verdict = proves({ low: lower, high: upper }, limit);
    return {
      verdict,
      reason: reasonOf(verdict, "interval-spans-limit"),
      observation: {
        label: indicator.id,
        observed: finiteOrNull(observed),
        unit: isRatio ? "none" : "ratio",
        interval: {
          low: finiteOrNull(lower),
          high: finiteOrNull(upper),
          confidence: certainty.confidence,
          method,
        },
        samples: first.trials,
        samplesOf: "requests",
        bad: own.bad,
        sources,
      },
      margin: Number.isFinite(observed) ? marginTo(observed, limit) : null,
      shortfall: { kind: "none" },
      comparison: { against: "baseline", form, other: share(second), own: share(first), unit: "ratio" },
      figures: {
        baselineRequests: second.trials,
        ...clusteringFigures(arms[0], undefined),
        baselineDesignEffect: arms[1].estimate,
      },
      ...(own.firstBad.length > 0 ? { examples: own.firstBad } : {}),
    };
  },
  examples: [
    {
      name: "299 requests without an error prove 99 %",
      indicator: example,
      facts: shareOf(299, 0),
      limit: atLeast99,
      verdict: "pass",
    },
    {
      name: "298 requests without an error do not",
      indicator: example,
      facts: shareOf(298, 0),
      limit: atLeast99,
      verdict: "inconclusive",
    },
    {
      name: "99 of 100 is no proof of 99 %, though it is 99 %",
      indicator: example,
      facts: shareOf(99, 1),
      limit: atLeast99,
      verdict: "inconclusive",
    },
    {
      name: "15 errors in 1000 leave it open",
      indicator: example,
      facts: shareOf(985, 15),
      limit: atLeast99,
      verdict: "inconclusive",
    },
    {
      name: "16 errors in 1000 disprove 99 %",
      indicator: example,
      facts: shareOf(984, 16),
      limit: atLeast99,
      verdict: "fail",
    },
  ],
});

function judgeShare(
  indicator: ShareIndicator,
  facts: ShareFacts,
  limit: Limit,
  certainty: Certainty,
  sources: readonly [Source, ...Source[]],
): Judgement {
  const { confidence } = certainty;
  const clustering = clusteringOf(facts.slices, certainty.clustering);
  const samples = facts.good + facts.bad;
  const matching = indicator.reports === "good" ? facts.good : facts.bad;
  const interval = boundsOf(matching, samples, certainty, limit, clustering);
  const observed = samples === 0 ? Number.NaN : matching / samples;
  const observation: Observation = {
    label: indicator.id,
    observed: samples === 0 ? null : observed,
    unit: "ratio",
    interval: {
      ...interval,
      confidence,
      method: certainty.isAnytime ? "uniform mixture, valid at any time" : "Clopper-Pearson",
    },
    samples,
    samplesOf: "requests",
    bad: facts.bad,
    sources,
  };
  const verdict = samples === 0 ? "inconclusive" : proves(interval, limit);
  const shortfall =
    verdict === "inconclusive"
      ? missingRequests(indicator, facts, samples, limit, confidence, clustering.bound)
      : ({ kind: "none" } as const);
  const stands =
    verdict === "pass" && !certainty.isAnytime
      ? standsUpTo(
          (effect) =>
            proves(clusteredBounds(matching, samples, confidence, { low: effect, high: effect }), limit) === "pass",
        )
      : undefined;
  const isEnough = shortfall.kind === "requests" && shortfall.more > 0;
  const reason = reasonOf(verdict, facts.bad === 0 && isEnough ? "too-few-samples" : "interval-spans-limit");
  return {
    verdict,
    reason,
    observation,
    margin: samples === 0 ? null : marginTo(observed, limit),
    shortfall,
    ...turning(indicator, samples, limit, confidence, clustering.bound),
    figures: clusteringFigures(clustering, stands),
    ...(facts.firstBad.length > 0 ? { examples: facts.firstBad } : {}),
  };
}

function boundsOf(
  matching: number,
  samples: number,
  certainty: Certainty,
  limit: Limit,
  clustering: Clustering,
): { readonly low: number; readonly high: number } {
  // The bound on the side of the limit is the one that a pass rests on.
  const effects = isUpperLimit(limit)
    ? { low: clustering.estimate, high: clustering.bound }
    : { low: clustering.bound, high: clustering.estimate };
  return boundsOfShare(matching, samples, certainty, effects);
}

interface Counts {
  readonly successes: number;
  readonly trials: number;
}

/**
 * Bounds of the difference or the ratio of two shares. Independent requests: Miettinen and Nurminen, or the score interval
 * of the risk ratio, two-sided at 2c - 1, so that each end is a one-sided bound of confidence c. Clustered ones: each share
 * between its own bounds, each with half of the error, so that all of them hold together (Bonferroni).
 */
function compareShares(
  first: Counts,
  second: Counts,
  isRatio: boolean,
  arms: readonly [Clustering, Clustering],
  confidence: number,
): { readonly lower: number; readonly upper: number; readonly method: string } {
  const isClustered = arms.some(({ estimate, bound }) => estimate > 1 || bound > 1);
  if (!isClustered) {
    const twoSided = 2 * confidence - 1;
    return isRatio
      ? { ...scoreRiskRatio(first, second, twoSided), method: "score interval of the risk ratio" }
      : { ...miettinenNurminenDifference(first, second, twoSided), method: "Miettinen-Nurminen" };
  }
  if (!isRatio)
    return {
      ...moverDifference(first, second, arms, confidence),
      method: "difference of clustered Clopper-Pearson bounds",
    };
  const half = 1 - (1 - confidence) / 2;
  const boundsFor = (pick: "estimate" | "bound") =>
    [first, second].map(({ successes, trials }, arm) =>
      clusteredBounds(successes, trials, half, { low: arms[arm]![pick], high: arms[arm]![pick] }),
    );
  const relate = (a: number, b: number): number => (isRatio ? a / b : a - b);
  const [ownWide, otherWide] = boundsFor("bound");
  const [own, other] = boundsFor("estimate");
  return {
    lower: relate(own!.low, other!.high),
    upper: relate(ownWide!.high, otherWide!.low),
    method: "clustered Clopper-Pearson bounds of both",
  };
}

/**
 * Bounds of p1 - p2 from one-sided bounds of each share: d - sqrt((p1 - l1)^2 + (u2 - p2)^2) below,
 * d + sqrt((u1 - p1)^2 + (p2 - l2)^2) above (Zou and Donner 2008, Statistics in Medicine 27, 1693-1702, the recovery of
 * variance estimates that Newcombe 1998 applies to Wilson's bounds).
 */
function moverDifference(
  first: Counts,
  second: Counts,
  arms: readonly [Clustering, Clustering],
  confidence: number,
): { readonly lower: number; readonly upper: number } {
  const [p1, p2] = [first.successes / first.trials, second.successes / second.trials];
  const boundsOfArm = ({ successes, trials }: Counts, effect: number) =>
    clusteredBounds(successes, trials, confidence, { low: effect, high: effect });
  const [own, other] = [boundsOfArm(first, arms[0].estimate), boundsOfArm(second, arms[1].estimate)];
  const [ownWide, otherWide] = [boundsOfArm(first, arms[0].bound), boundsOfArm(second, arms[1].bound)];
  return {
    lower: p1 - p2 - Math.hypot(p1 - own.low, other.high - p2),
    upper: p1 - p2 + Math.hypot(ownWide.high - p1, p2 - otherWide.low),
  };
}

function exclusionNotes(indicator: ShareIndicator, facts: ShareFacts): readonly ExclusionNote[] {
  const population = facts.good + facts.bad + sum(facts.excluded);
  return indicator.except.map((exception, index): ExclusionNote => {
    const excluded = sum([facts.excluded[index]!]);
    return {
      written: exception.written,
      because: exception.because,
      excluded,
      outOf: population,
      ratio: population === 0 ? 0 : excluded / population,
      ratioMost: exception.ratioMost,
    };
  });
}

/** The requests that count: an exclusion above its cap is void, and its requests count again. */
function countedOf(indicator: ShareIndicator, facts: ShareFacts): ShareFacts {
  const notes = exclusionNotes(indicator, facts);
  return restore(facts, (index) => notes[index]!.ratio > notes[index]!.ratioMost);
}

/** How many more requests, all of them on the right side, would prove the limit. */
function missingRequests(
  indicator: ShareIndicator,
  facts: { readonly good: number; readonly bad: number },
  samples: number,
  limit: Limit,
  confidence: number,
  effect: number,
): Shortfall {
  // A limit from above restrains the matching requests, one from below the others.
  const restrained = isUpperLimit(limit) === (indicator.reports === "bad") ? facts.bad : facts.good;
  const allowed = allowedRatio(limit);
  if (!(allowed > 0 && allowed < 1)) return { kind: "none" };
  // Clustered by the effect, so many requests say as much as their number over the effect does.
  const proof = samplesToProve(Math.ceil(restrained / effect), allowed, confidence);
  if (proof === undefined) return { kind: "none" };
  const needed = Math.ceil(effect * proof);
  return { kind: "requests", more: Math.max(1, needed - samples), outOf: needed, bad: restrained };
}

/** The counterfactual, for limits that restrain the bad requests, as `success >= 99%` and `errors <= 1%` do. */
function turning(
  indicator: ShareIndicator,
  samples: number,
  limit: Limit,
  confidence: number,
  effect: number,
): { readonly turningBad?: number } {
  if (isUpperLimit(limit) !== (indicator.reports === "bad")) return {};
  const bad = turningBad(samples, allowedRatio(limit), confidence, effect);
  return bad === undefined ? {} : { turningBad: bad };
}

function restore(facts: ShareFacts, isRestored: (index: number) => boolean): ShareFacts {
  const restored = facts.excluded.filter((_, index) => isRestored(index));
  return {
    good: facts.good + restored.reduce((total, pair) => total + pair.good, 0),
    bad: facts.bad + restored.reduce((total, pair) => total + pair.bad, 0),
    excluded: [],
    firstBad: facts.firstBad,
    slices: facts.slices,
  };
}

function sum(pairs: readonly { readonly good: number; readonly bad: number }[]): number {
  return pairs.reduce((total, pair) => total + pair.good + pair.bad, 0);
}
