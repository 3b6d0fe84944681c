import { samplesToProve } from "../statistics/binomial.ts";
import type { Source } from "../model/artifact.ts";
import type { Finding, Observation, Reason, Shortfall, Verdict } from "../model/finding.ts";
import type { Indicator, Limit, Plan } from "../model/plan.ts";
import type { Slo, SloAccount } from "../model/slo.ts";
import { replayBurnRate } from "./burn-rate.ts";
import { type CaseFile, cite } from "./case-file.ts";
import {
  boundsOfShare,
  type Clustering,
  clusteringFigures,
  clusteringWithin,
  declaredClustering,
} from "./clustering.ts";
import { certaintyOf } from "./guardrails.ts";
import type { Certainty } from "./guardrail-kind.ts";
import { complement, marginTo } from "./limit.ts";
import {
  exclusionNotes,
  factsFor,
  type GoodBad,
  type PhaseFacts,
  size,
  timeslices,
  withoutExclusions,
} from "./slo-facts.ts";
import { turningBad } from "./turning.ts";

type ShareIndicator = Extract<Indicator, { kind: "share" }>;

/** What is counted against the budget: requests or time slices, how many of them were bad, and over what time. */
export interface Spending {
  readonly bad: number;
  readonly counted: number;
  readonly elapsedMs: number;
  readonly serviceRequests: number;
  readonly cutRequests: number;
}

/**
 * Each SLO over the release, which is every phase with canary traffic, and over each of these phases.
 *
 * The verdict is that of a guardrail: pass where the upper bound of the bad share is within what the target allows, fail where
 * the lower bound is beyond it, inconclusive between; both allow for the looks and the clustering that a guardrail's do. A release that burns no faster than its budget is granted
 * keeps the SLO for as long as it goes on like that; one that burns faster breaks it in the end, however long the window is.
 */
export function judgeSlos(caseFile: CaseFile): readonly Finding[] {
  return slosOf(caseFile).flatMap((slo) => {
    const indicator = caseFile.plan.indicators.find(({ id }) => id === slo.indicator);
    return indicator?.kind === "share" ? judgeSlo(caseFile, slo, indicator) : [];
  });
}

/** The SLOs of the plan, then those of its files, a name that is taken already with a number behind it. */
function slosOf({ plan, received }: CaseFile): readonly Slo[] {
  const slos: Slo[] = [...plan.slos];
  for (const file of plan.sloFiles) {
    const one = received.find(({ exhibit }) => exhibit.family === "slo" && exhibit.path === file.path);
    if (one?.status !== "read" || one.reading.family !== "slo") continue;
    for (const { place, ...objective } of one.reading.objectives) {
      const burnRates = [...objective.burnRates, ...file.burnRates];
      slos.push({ ...objective, ...file, id: freeId(objective.id, slos), burnRates, source: cite(one, place) });
    }
  }
  return slos;
}

function freeId(id: string, taken: readonly Slo[]): string {
  for (let number = 1; ; number += 1) {
    const candidate = number === 1 ? id : `${id}-${number}`;
    if (!taken.some((slo) => slo.id === candidate)) return candidate;
  }
}

function judgeSlo(caseFile: CaseFile, slo: Slo, indicator: ShareIndicator): readonly Finding[] {
  const { plan } = caseFile;
  const phases = factsFor(caseFile, indicator);
  const known = phases.flatMap(({ facts }) => facts ?? []);
  const terms = { allowed: complement(slo.target), budget: slo.budget, confidence: slo.confidence };
  const lengthsMs = phases.map(({ phase }) => phase.endMs - phase.beginMs);
  const burnRates = slo.burnRates.map((rule) =>
    replayBurnRate(
      rule,
      phases.map(({ facts }) => facts),
      lengthsMs,
      terms,
    ),
  );
  const absent = phases.find(({ facts }) => facts === undefined)?.phase;
  const whole = conclude({
    plan,
    slo,
    indicator,
    facts: known,
    phase: undefined,
    burnRates,
    absentPath: absent && pathOf(caseFile, indicator, absent.id),
  });
  const parts = phases.map(({ phase, facts }) =>
    conclude({
      plan,
      slo,
      indicator,
      facts: facts ? [facts] : [],
      phase: phase.id,
      burnRates: [],
      absentPath: facts ? undefined : pathOf(caseFile, indicator, phase.id),
    }),
  );
  return [whole, ...parts];
}

function pathOf({ received }: CaseFile, indicator: ShareIndicator, phase: string): string {
  const absent = received.find(
    ({ exhibit, status }) =>
      exhibit.id === indicator.evidence &&
      status !== "read" &&
      (exhibit.phase === undefined || exhibit.phase === phase),
  );
  return absent?.exhibit.path ?? indicator.evidence;
}

interface Case {
  readonly plan: Plan;
  readonly slo: Slo;
  readonly indicator: ShareIndicator;
  readonly facts: readonly PhaseFacts[];
  /** undefined: the release. */
  readonly phase: string | undefined;
  readonly burnRates: SloAccount["burnRates"];
  /** Evidence of a phase that is not there; what the other phases prove bad stays proved. */
  readonly absentPath: string | undefined;
}

function conclude({ plan, slo, indicator, facts, phase, burnRates, absentPath }: Case): Finding {
  const spending = spendingOf(slo, facts);
  const certainty = certaintyOf(plan, slo);
  // A design effect of requests says nothing about slices of time.
  const clustering =
    slo.budget.kind === "occurrences"
      ? clusteringWithin(
          facts.map(({ rows }) => rows),
          plan.clustering,
        )
      : declaredClustering(1);
  const proof = { certainty, clustering };
  const account = accountOf(slo, spending, proof, { phases: facts.map((one) => one.phase.id), burnRates });
  const judged = verdictOf(slo, spending, proof, account, phase === undefined);
  const isVoid = facts.some((one) => one.isVoid.includes(true));
  const logs = new Map(facts.flatMap((one) => one.sources).map((cited) => [cited.path, cited]));
  const [source, ...sources] = [...(slo.source ? [slo.source] : []), ...logs.values()] as Source[];
  const limit: Limit = { op: ">=", value: slo.target, unit: "ratio", written: slo.written };
  // An SLO is kept over its window and not in one phase of the release: a phase can break it, and only the whole can prove it.
  const severity = phase === undefined || judged.verdict === "fail" ? slo.severity : "advisory";
  const base = {
    id: phase === undefined ? `slo/${slo.id}` : `slo/${slo.id}/${phase}`,
    kind: "slo" as const,
    subject: slo.id,
    phase,
    variant: plan.canary.name,
    severity,
    indicator: indicator.id,
    rule: `${slo.written} over ${slo.windowWritten}`,
    limit,
    planPlace: slo.place,
    slo: account,
  };
  if (absentPath !== undefined && judged.verdict !== "fail") {
    return {
      ...base,
      verdict: "inconclusive",
      reason: "no-evidence",
      shortfall: { kind: "evidence", path: absentPath },
    };
  }
  if (!source || spending.counted === 0)
    return { ...base, verdict: "inconclusive", reason: whyNothing(slo, facts), shortfall: { kind: "none" } };
  const isSlices = slo.budget.kind === "timeslices";
  // The exclusions of single slices were not kept apart, so that slices cannot be counted again without them.
  if (isSlices && isVoid && judged.verdict !== "fail")
    return { ...base, verdict: "inconclusive", reason: "exclusion-over-cap", shortfall: { kind: "none" } };
  const counted = { good: spending.counted - spending.bad, bad: spending.bad };
  const observation = observationOf(slo, indicator, counted, proof, [source, ...sources]);
  const exclusions = exclusionNotes(indicator, facts);
  const without = facts
    .map(withoutExclusions)
    .reduce((sum, pair) => ({ good: sum.good + pair.good, bad: sum.bad + pair.bad }), { good: 0, bad: 0 });
  const examples = facts.flatMap(({ firstBad }) => firstBad);
  const rest = {
    observation,
    margin: marginTo(observation.observed ?? 0, limit),
    ...turning(slo, spending, proof),
    figures: clusteringFigures(clustering, undefined),
    ...(exclusions.length === 0 ? {} : { exclusions }),
    ...(exclusions.length === 0 || isSlices
      ? {}
      : {
          withoutExclusion: {
            verdict: proved(slo, { bad: without.bad, counted: size(without) }, proof),
            observation: observationOf(slo, indicator, without, proof, [source, ...sources]),
          },
        }),
    // The lines of a record say where it stands in its own log, and a release has several.
    ...(examples.length > 0 && phase !== undefined ? { examples } : {}),
  };
  if (judged.verdict === "inconclusive") {
    const reason = isVoid ? "exclusion-over-cap" : judged.reason;
    return { ...base, ...rest, verdict: "inconclusive", reason, shortfall: shortfallOf(slo, spending, proof) };
  }
  const verdict: Verdict = judged.verdict === "fail" && severity === "advisory" ? "warn" : judged.verdict;
  return { ...base, ...rest, verdict, reason: judged.reason };
}

/** How sure the bounds of an SLO are, and how much its bad requests cluster. */
export interface Proof {
  readonly certainty: Certainty;
  readonly clustering: Clustering;
}

/** Bounds of the bad share: a pass rests on the upper one. */
function badBounds(
  { bad, counted }: { readonly bad: number; readonly counted: number },
  { certainty, clustering }: Proof,
) {
  return boundsOfShare(bad, counted, certainty, { low: clustering.estimate, high: clustering.bound });
}

/** The spending of phases together is the sum of the spending of each. */
export function spendingOf(slo: Pick<Slo, "budget">, facts: readonly PhaseFacts[]): Spending {
  const parts = facts.map((one): Spending => {
    const elapsedMs = one.phase.endMs - one.phase.beginMs;
    const { serviceRequests } = one;
    if (slo.budget.kind === "occurrences")
      return { bad: one.bad, counted: size(one), elapsedMs, serviceRequests, cutRequests: 0 };
    const { bad, of, cutRequests } = timeslices(one, slo.budget.sliceMs, slo.budget.sliceTarget);
    return { bad, counted: of, elapsedMs, serviceRequests, cutRequests };
  });
  return mergeSpending(parts);
}

export function mergeSpending(parts: readonly Spending[]): Spending {
  const sum = (pick: (part: Spending) => number): number => parts.reduce((total, part) => total + pick(part), 0);
  return {
    bad: sum(({ bad }) => bad),
    counted: sum(({ counted }) => counted),
    elapsedMs: sum(({ elapsedMs }) => elapsedMs),
    serviceRequests: sum(({ serviceRequests }) => serviceRequests),
    cutRequests: sum(({ cutRequests }) => cutRequests),
  };
}

/**
 * The account: burn = bad share / (1 - target), with its exact bounds; the share of the window's budget that was spent; how
 * long the budget lasts, W · left / burn, where it does not outlast its window of length W.
 *
 * Spent is bad / ((1 - target) · N). N, what the whole window counts, is the plan's expected requests; or, for time slices,
 * the slices of the window, which time alone says; or, where neither is known, the service's requests of these phases times
 * W / elapsed: an extrapolation, shown as one, on which no verdict rests.
 */
export function accountOf(
  slo: Slo,
  spending: Spending,
  proof: Proof,
  about: { readonly phases: readonly string[]; readonly burnRates: SloAccount["burnRates"] },
): SloAccount {
  const allowed = complement(slo.target);
  const { bad, counted, elapsedMs, serviceRequests } = spending;
  const burnOf = (share: number): number => share / allowed;
  const bounds = badBounds(spending, proof);
  const basis =
    slo.budget.kind === "timeslices"
      ? "time"
      : slo.expectedRequests === undefined
        ? "traffic-as-seen"
        : "expected-requests";
  const ofWindow =
    slo.budget.kind === "timeslices"
      ? slo.windowMs / slo.budget.sliceMs
      : (slo.expectedRequests ?? (elapsedMs === 0 ? 0 : (serviceRequests * slo.windowMs) / elapsedMs));
  const consumedRatio = ofWindow > 0 && counted > 0 ? bad / (allowed * ofWindow) : undefined;
  const burn = counted === 0 ? null : burnOf(bad / counted);
  const isLeftKnown = slo.spentBeforeRatio !== undefined && basis !== "traffic-as-seen";
  const left = isLeftKnown ? Math.max(0, 1 - slo.spentBeforeRatio - (consumedRatio ?? 0)) : 1;
  return {
    title: slo.title,
    target: slo.target,
    written: slo.written,
    windowMs: slo.windowMs,
    windowWritten: slo.windowWritten,
    budget: slo.budget.kind,
    sliceMs: slo.budget.kind === "timeslices" ? slo.budget.sliceMs : undefined,
    sliceTarget: slo.budget.kind === "timeslices" ? slo.budget.sliceTarget : undefined,
    phases: about.phases,
    elapsedMs,
    bad,
    counted,
    serviceRequests,
    burn,
    burnLow: counted === 0 ? null : burnOf(bounds.low),
    burnHigh: counted === 0 ? null : burnOf(bounds.high),
    consumedRatio,
    consumedBasis: basis,
    spentBeforeRatio: slo.spentBeforeRatio,
    expectedRequests: slo.expectedRequests,
    lastsMs: burn !== null && burn > 1 ? (slo.windowMs * left) / burn : undefined,
    lastsOf: isLeftKnown ? "left" : "full",
    cutRequests: spending.cutRequests,
    consequence: slo.consequence,
    burnRates: about.burnRates,
  };
}

/** What the counts prove about the target. */
function proved(
  { target }: Slo,
  counts: { readonly bad: number; readonly counted: number },
  proof: Proof,
): "pass" | "fail" | "inconclusive" {
  if (counts.counted === 0) return "inconclusive";
  const allowed = complement(target);
  const { low, high } = badBounds(counts, proof);
  if (high <= allowed) return "pass";
  return low > allowed ? "fail" : "inconclusive";
}

function verdictOf(
  slo: Slo,
  spending: Spending,
  proof: Proof,
  account: SloAccount,
  isRelease: boolean,
): { readonly verdict: "pass" | "fail" | "inconclusive"; readonly reason: Reason } {
  const verdict = proved(slo, spending, proof);
  if (verdict === "fail") return { verdict, reason: "slo-broken" };
  const before = slo.spentBeforeRatio ?? 0;
  // What was spent is the account of the whole: a single phase has none of its own.
  if (isRelease && before >= 1) return { verdict: "fail", reason: "slo-budget-spent-before" };
  if (isRelease && account.consumedBasis !== "traffic-as-seen" && before + (account.consumedRatio ?? 0) >= 1)
    return { verdict: "fail", reason: "slo-budget-spent" };
  if (verdict === "pass") return { verdict, reason: "slo-kept" };
  return { verdict, reason: spending.bad === 0 ? "too-few-samples" : "interval-spans-limit" };
}

function whyNothing(slo: Slo, facts: readonly PhaseFacts[]): Reason {
  if (slo.budget.kind === "occurrences" || facts.every((one) => size(one) === 0)) return "no-traffic";
  return facts.every(({ slices }) => slices.length === 0) ? "no-times" : "no-whole-slice";
}

function observationOf(
  slo: Slo,
  indicator: ShareIndicator,
  { good, bad }: GoodBad,
  proof: Proof,
  sources: readonly [Source, ...Source[]],
): Observation {
  const counted = good + bad;
  const { certainty, clustering } = proof;
  // Of the good share: a pass rests on its lower bound.
  const interval = boundsOfShare(good, counted, certainty, { low: clustering.bound, high: clustering.estimate });
  return {
    label: indicator.id,
    observed: counted === 0 ? null : good / counted,
    unit: "ratio",
    interval: {
      ...interval,
      confidence: certainty.confidence,
      method: certainty.isAnytime ? "uniform mixture, valid at any time" : "Clopper-Pearson",
    },
    samples: counted,
    samplesOf: slo.budget.kind === "timeslices" ? "slices" : "requests",
    bad,
    sources,
  };
}

function shortfallOf(slo: Slo, { bad, counted }: Spending, { certainty, clustering }: Proof): Shortfall {
  const effect = clustering.bound;
  const proof = samplesToProve(Math.ceil(bad / effect), complement(slo.target), certainty.confidence);
  if (proof === undefined) return { kind: "none" };
  const needed = Math.ceil(effect * proof);
  return { kind: "requests", more: Math.max(1, needed - counted), outOf: needed, bad };
}

function turning(slo: Slo, { counted }: Spending, { certainty, clustering }: Proof): { readonly turningBad?: number } {
  const bad = turningBad(counted, complement(slo.target), certainty.confidence, clustering.bound);
  return bad === undefined ? {} : { turningBad: bad };
}
