import { clopperPearsonLower, clopperPearsonUpper, samplesToProve } from "../../statistics/binomial.ts";
import type { Source } from "../../model/artifact.ts";
import type { ExclusionNote, Observation, Shortfall } from "../../model/finding.ts";
import type { Indicator, Limit } from "../../model/plan.ts";
import type { RecordReference } from "../../model/tally.ts";
import { cellsFor, cite, isReadFor } from "../case-file.ts";
import { defineGuardrail, type Judgement } from "../guardrail-kind.ts";
import { complement, marginTo, proves } from "../limit.ts";
import { turningBad } from "../turning.ts";

type ShareIndicator = Extract<Indicator, { kind: "share" }>;

interface ShareFacts {
  readonly good: number;
  readonly bad: number;
  /** In the order of the indicator's exceptions. */
  readonly excluded: readonly { readonly good: number; readonly bad: number }[];
  readonly firstBad: readonly RecordReference[];
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
const counts = (good: number, bad: number): ShareFacts => ({ good, bad, excluded: [], firstBad: [] });

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
      sources.push(cite(received));
    }
    const [first, ...rest] = sources;
    if (!first || good + bad + excluded.reduce((sum, pair) => sum + pair.good + pair.bad, 0) === 0) return { lacking: "no-traffic" };
    return { facts: { good, bad, excluded, firstBad }, sources: [first, ...rest] };
  },
  judge: (indicator, facts, limit, confidence, sources) => {
    const population = facts.good + facts.bad + sum(facts.excluded);
    const exclusions = indicator.except.map((exception, index): ExclusionNote => {
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
    // An exclusion above its cap is void: its requests count again.
    const isVoid = exclusions.map((note) => note.ratio > note.ratioMost);
    const counted = restore(facts, (index) => isVoid[index]!);
    const judgement = judgeShare(indicator, counted, limit, confidence, sources);
    if (exclusions.length === 0) return judgement;
    const without = judgeShare(indicator, restore(facts, () => true), limit, confidence, sources);
    const isOverCap = isVoid.includes(true) && judgement.verdict !== "pass";
    return {
      ...judgement,
      reason: isOverCap ? "exclusion-over-cap" : judgement.reason,
      exclusions,
      withoutExclusion: { verdict: without.verdict, observation: without.observation },
    };
  },
  examples: [
    { name: "299 requests without an error prove 99 %", indicator: example, facts: counts(299, 0), limit: atLeast99, verdict: "pass" },
    { name: "298 requests without an error do not", indicator: example, facts: counts(298, 0), limit: atLeast99, verdict: "inconclusive" },
    { name: "99 of 100 is no proof of 99 %, though it is 99 %", indicator: example, facts: counts(99, 1), limit: atLeast99, verdict: "inconclusive" },
    { name: "15 errors in 1000 leave it open", indicator: example, facts: counts(985, 15), limit: atLeast99, verdict: "inconclusive" },
    { name: "16 errors in 1000 disprove 99 %", indicator: example, facts: counts(984, 16), limit: atLeast99, verdict: "fail" },
  ],
});

function judgeShare(
  indicator: ShareIndicator,
  facts: { readonly good: number; readonly bad: number; readonly firstBad: readonly RecordReference[] },
  limit: Limit,
  confidence: number,
  sources: readonly [Source, ...Source[]],
): Judgement {
  const samples = facts.good + facts.bad;
  const matching = indicator.reports === "good" ? facts.good : facts.bad;
  const interval =
    samples === 0
      ? { low: 0, high: 1 }
      : { low: clopperPearsonLower(matching, samples, confidence), high: clopperPearsonUpper(matching, samples, confidence) };
  const observed = samples === 0 ? Number.NaN : matching / samples;
  const observation: Observation = {
    label: indicator.id,
    observed: samples === 0 ? null : observed,
    unit: "ratio",
    interval: { ...interval, confidence, method: "Clopper-Pearson" },
    samples,
    samplesOf: "requests",
    bad: facts.bad,
    sources,
  };
  const verdict = samples === 0 ? "inconclusive" : proves(interval, limit);
  const shortfall = verdict === "inconclusive" ? missingRequests(indicator, facts, samples, limit, confidence) : ({ kind: "none" } as const);
  const isEnough = shortfall.kind === "requests" && shortfall.more > 0;
  const reason =
    verdict === "pass" ? "limit-kept" : verdict === "fail" ? "limit-broken" : facts.bad === 0 && isEnough ? "too-few-samples" : "interval-spans-limit";
  return {
    verdict,
    reason,
    observation,
    margin: samples === 0 ? null : marginTo(observed, limit),
    shortfall,
    ...turning(indicator, samples, limit, confidence),
    ...(facts.firstBad.length > 0 ? { examples: facts.firstBad } : {}),
  };
}

/** How many more requests, all of them on the right side, would prove the limit. */
function missingRequests(
  indicator: ShareIndicator,
  facts: { readonly good: number; readonly bad: number },
  samples: number,
  limit: Limit,
  confidence: number,
): Shortfall {
  const isUpperLimit = limit.op === "<=" || limit.op === "<";
  // A limit from above restrains the matching requests, one from below the others.
  const restrained = isUpperLimit === (indicator.reports === "bad") ? facts.bad : facts.good;
  const allowed = isUpperLimit ? limit.value : complement(limit.value);
  if (!(allowed > 0 && allowed < 1)) return { kind: "none" };
  const needed = samplesToProve(restrained, allowed, confidence);
  return { kind: "requests", more: Math.max(1, needed - samples), outOf: needed, bad: restrained };
}

/** The counterfactual, for limits that restrain the bad requests, as `success >= 99%` and `errors <= 1%` do. */
function turning(indicator: ShareIndicator, samples: number, limit: Limit, confidence: number): { readonly turningBad?: number } {
  const isUpperLimit = limit.op === "<=" || limit.op === "<";
  if (isUpperLimit !== (indicator.reports === "bad")) return {};
  const bad = turningBad(samples, isUpperLimit ? limit.value : complement(limit.value), confidence);
  return bad === undefined ? {} : { turningBad: bad };
}

function restore(facts: ShareFacts, isRestored: (index: number) => boolean): ShareFacts {
  const restored = facts.excluded.filter((_, index) => isRestored(index));
  return {
    good: facts.good + restored.reduce((total, pair) => total + pair.good, 0),
    bad: facts.bad + restored.reduce((total, pair) => total + pair.bad, 0),
    excluded: [],
    firstBad: facts.firstBad,
  };
}

function sum(pairs: readonly { readonly good: number; readonly bad: number }[]): number {
  return pairs.reduce((total, pair) => total + pair.good + pair.bad, 0);
}
