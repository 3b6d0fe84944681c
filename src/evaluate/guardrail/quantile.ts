import { samplesToProve } from "../../statistics/binomial.ts";
import { lowerRank, nearestRank, samplesForUpperRank, upperRank } from "../../statistics/quantile.ts";
import { firstInteger } from "../../statistics/search.ts";
import type { Source } from "../../model/artifact.ts";
import { Distribution } from "../../model/distribution.ts";
import type { Shortfall } from "../../model/finding.ts";
import { type Indicator, isUpperLimit, type Limit } from "../../model/plan.ts";
import {
  type Clustering,
  clusteringFigures,
  clusteringOf,
  highOfShare,
  lowOfShare,
  standsUpTo,
} from "../clustering.ts";
import { cellsFor, cite, isReadFor } from "../case-file.ts";
import { type Certainty, defineGuardrail } from "../guardrail-kind.ts";
import { complement, finiteOrNull, marginTo, proves, reasonOf } from "../limit.ts";
import { turningBad } from "../turning.ts";

interface QuantileFacts {
  readonly latencies: Distribution;
  /** Requests that never got an answer: slower than any that did. */
  readonly withoutLatency: number;
  /** The same over time, a row for each slice of the phase; a single one where the log has no times. */
  readonly rows: readonly { readonly latencies: Distribution; readonly withoutLatency: number }[];
}

const NANOSECONDS_PER_MS = 1e6;

const example: Extract<Indicator, { kind: "quantile" }> = {
  kind: "quantile",
  id: "p95_latency",
  title: undefined,
  topic: undefined,
  evidence: "client",
  unit: "ms",
  source: "load",
  q: 0.95,
  only: undefined,
  place: { line: 1, column: 1 },
};
const atMost400ms: Limit = { op: "<=", value: 400, unit: "ms", written: "400ms" };

/** `fast` requests of 100 ms, `slow` ones of 900 ms, `unanswered` ones without a latency. */
function latencies(fast: number, slow: number, unanswered = 0): QuantileFacts {
  const distribution = new Distribution();
  if (fast > 0) distribution.add(100 * NANOSECONDS_PER_MS, fast);
  if (slow > 0) distribution.add(900 * NANOSECONDS_PER_MS, slow);
  return { latencies: distribution, withoutLatency: unanswered, rows: [] };
}

/** A latency quantile against a limit, by order statistics: no assumption on the shape of the distribution. */
export default defineGuardrail<"quantile", QuantileFacts>({
  kind: "quantile",
  title: "latency quantile",
  formula:
    "n latencies in ascending order, X(1) to X(n). Upper bound of the q-quantile: X(r) with the smallest r for which " +
    "P(Bin(n, q) <= r - 1) >= c; lower bound: X(s) with the largest s for which P(Bin(n, q) >= s) >= c (Conover 1999). " +
    "The observed value is X(ceil(q n)). A request without an answer counts as slower than any other.",
  observe: (indicator, { caseFile, phase, variant }) => {
    if (!phase || !isReadFor(caseFile, indicator.evidence, phase.id)) return { lacking: "no-evidence" };
    let withoutLatency = 0;
    const rows: { latencies: Distribution; withoutLatency: number }[] = [];
    const sources: Source[] = [];
    for (const { received, tally, cell } of cellsFor(caseFile, indicator.evidence, phase.id, variant.name)) {
      const index = tally.question.latencies.findIndex(({ id }) => id === indicator.id);
      if (index < 0) continue;
      for (const row of cell.trend) {
        withoutLatency += row.withoutLatency[index]!;
        rows.push({ latencies: row.latencies[index]!, withoutLatency: row.withoutLatency[index]! });
      }
      sources.push(cite(received));
    }
    const merged = Distribution.together(rows.map((row) => row.latencies));
    const [first, ...rest] = sources;
    if (!first || merged.total + withoutLatency === 0) return { lacking: "no-traffic" };
    if (merged.total === 0) return { lacking: "no-latency" };
    return { facts: { latencies: merged, withoutLatency, rows }, sources: [first, ...rest] };
  },
  judge: (indicator, facts, limit, certainty, sources) => {
    const { confidence } = certainty;
    const samples = facts.latencies.total + facts.withoutLatency;
    const observed = finiteOrNull(valueMs(facts, nearestRank(samples, indicator.q), 0));
    const clustering = clusteringAbove(facts, limit, certainty);
    const interval = boundsOf(facts, indicator.q, certainty, clustering);
    const stands = (effect: number): boolean =>
      proves(boundsOf(facts, indicator.q, certainty, { ...clustering, estimate: effect, bound: effect }), limit) ===
      "pass";
    const verdict = proves(interval, limit);
    const shortfall: Shortfall =
      verdict === "inconclusive"
        ? missingRequests(facts, samples, indicator.q, limit, confidence, clustering.bound)
        : { kind: "none" };
    return {
      verdict,
      reason: reasonOf(
        verdict,
        interval.high === Number.POSITIVE_INFINITY && facts.withoutLatency === 0
          ? "too-few-samples"
          : "interval-spans-limit",
      ),
      observation: {
        label: indicator.id,
        observed,
        unit: "ms",
        interval: {
          low: interval.low === 0 ? null : finiteOrNull(interval.low),
          high: finiteOrNull(interval.high),
          confidence,
          method: certainty.isAnytime ? "order statistics, valid at any time" : "order statistics",
        },
        samples,
        samplesOf: "requests",
        bad: above(facts, limit),
        sources,
      },
      margin: observed === null ? null : marginTo(observed, limit),
      shortfall,
      ...turning(samples, indicator.q, limit, confidence, clustering.bound),
      figures: clusteringFigures(
        clustering,
        verdict === "pass" && !certainty.isAnytime ? standsUpTo(stands) : undefined,
      ),
    };
  },
  compare: (indicator, canary, baseline, form, limit, certainty, sources) => {
    // Each side gets half of the error: both bounds hold together with the confidence asked for (Bonferroni).
    const half: Certainty = { ...certainty, confidence: 1 - (1 - certainty.confidence) / 2 };
    const total = (facts: QuantileFacts): number => facts.latencies.total + facts.withoutLatency;
    const ownMs = valueMs(canary, nearestRank(total(canary), indicator.q), 0);
    const otherMs = valueMs(baseline, nearestRank(total(baseline), indicator.q), 0);
    // How much slow requests cluster is looked at where the comparison draws its line.
    const line: Limit = { ...limit, value: form === "ratio" ? otherMs * limit.value : otherMs + limit.value };
    const own = boundsOf(canary, indicator.q, half, clusteringAbove(canary, line, certainty));
    const other = boundsOf(
      baseline,
      indicator.q,
      half,
      clusteringAbove(baseline, { ...line, value: otherMs }, certainty),
    );
    const isRatio = form === "ratio";
    const relate = (a: number, b: number): number => (isRatio ? a / b : a - b);
    const low = relate(own.low, other.high);
    const high = relate(own.high, other.low);
    const interval = {
      low: Number.isNaN(low) ? Number.NEGATIVE_INFINITY : low,
      high: Number.isNaN(high) ? Number.POSITIVE_INFINITY : high,
    };
    const observed = relate(ownMs, otherMs);
    const verdict = proves(interval, limit);
    return {
      verdict,
      reason: reasonOf(verdict, "interval-spans-limit"),
      observation: {
        label: indicator.id,
        observed: finiteOrNull(observed),
        unit: isRatio ? "none" : "ms",
        interval: {
          low: finiteOrNull(interval.low),
          high: finiteOrNull(interval.high),
          confidence: certainty.confidence,
          method: "order statistics of both",
        },
        samples: total(canary),
        samplesOf: "requests",
        sources,
      },
      margin: Number.isFinite(observed) ? marginTo(observed, limit) : null,
      shortfall: { kind: "none" },
      comparison: {
        against: "baseline",
        form,
        other: finiteOrNull(otherMs) ?? 0,
        own: finiteOrNull(ownMs) ?? 0,
        unit: "ms",
      },
      figures: { baselineRequests: total(baseline) },
    };
  },
  examples: [
    {
      name: "59 fast requests prove a p95",
      indicator: example,
      facts: latencies(59, 0),
      limit: atMost400ms,
      verdict: "pass",
    },
    {
      name: "58 fast requests prove nothing about a p95",
      indicator: example,
      facts: latencies(58, 0),
      limit: atMost400ms,
      verdict: "inconclusive",
    },
    {
      name: "5 slow ones in 100 leave it open",
      indicator: example,
      facts: latencies(95, 5),
      limit: atMost400ms,
      verdict: "inconclusive",
    },
    {
      name: "10 slow ones in 100 disprove it",
      indicator: example,
      facts: latencies(90, 10),
      limit: atMost400ms,
      verdict: "fail",
    },
    {
      name: "10 requests without an answer in 100 disprove it",
      indicator: example,
      facts: latencies(90, 0, 10),
      limit: atMost400ms,
      verdict: "fail",
    },
  ],
});

/** The latency of a rank in milliseconds; unanswered requests rank behind all others, and are slower than any number. */
function valueMs(facts: QuantileFacts, rank: number | undefined, missing: number): number {
  if (rank === undefined) return missing;
  return rank > facts.latencies.total
    ? Number.POSITIVE_INFINITY
    : facts.latencies.valueAtRank(rank) / NANOSECONDS_PER_MS;
}

/** One-sided bounds of the quantile; 0 and infinity where so few requests have none. */
function boundsOf(
  facts: QuantileFacts,
  q: number,
  certainty: Certainty,
  clustering: Clustering,
): { readonly low: number; readonly high: number } {
  const samples = facts.latencies.total + facts.withoutLatency;
  const ranks = ranksOf(samples, q, certainty, clustering);
  return {
    low: valueMs(facts, ranks.lowerRank, 0),
    // A distribution held with fewer bits reports the lower edge of a bucket: the true value may lie above it by the error.
    high: valueMs(facts, ranks.upperRank, Number.POSITIVE_INFINITY) * (1 + facts.latencies.relativeError),
  };
}

/**
 * The ranks of the bounds. With clustering, or at any time, the upper rank is the smallest r for which n - r slow requests of n, said with
 * the design effect and for as many looks, prove that at most 1 - q are slower; the lower rank the largest s for which n - s + 1 prove the opposite.
 */
function ranksOf(
  samples: number,
  q: number,
  certainty: Certainty,
  clustering: Clustering,
): { readonly lowerRank: number | undefined; readonly upperRank: number | undefined } {
  const { confidence, isAnytime } = certainty;
  if (!isAnytime && clustering.estimate === 1 && clustering.bound === 1) {
    return { lowerRank: lowerRank(samples, q, confidence)?.rank, upperRank: upperRank(samples, q, confidence)?.rank };
  }
  const slow = complement(q);
  return {
    upperRank: firstRank(samples, (rank) => highOfShare(samples - rank, samples, certainty, clustering.bound) <= slow),
    lowerRank: lastRank(
      samples,
      (rank) => lowOfShare(samples - rank + 1, samples, certainty, clustering.estimate) >= slow,
    ),
  };
}

/** The first rank, of those from which on it holds; undefined where it holds for none. */
function firstRank(samples: number, holds: (rank: number) => boolean): number | undefined {
  return holds(samples) ? firstInteger(0, samples, holds) : undefined;
}

/** The last rank, of those up to which it holds; undefined where it holds for none. */
function lastRank(samples: number, holds: (rank: number) => boolean): number | undefined {
  return holds(1) ? firstInteger(1, samples + 1, (rank) => !holds(rank)) - 1 : undefined;
}

/** How much the requests above the limit cluster over time. */
function clusteringAbove(facts: QuantileFacts, limit: Limit, certainty: Certainty): Clustering {
  const slices = facts.rows.map((row) => ({
    bad: row.latencies.countAbove(limit.value * NANOSECONDS_PER_MS) + row.withoutLatency,
    requests: row.latencies.total + row.withoutLatency,
  }));
  return clusteringOf(slices, certainty.clustering);
}

function turning(
  samples: number,
  q: number,
  limit: Limit,
  confidence: number,
  effect: number,
): { readonly turningBad?: number } {
  if (!isUpperLimit(limit)) return {};
  const bad = turningBad(samples, complement(q), confidence, effect);
  return bad === undefined ? {} : { turningBad: bad };
}

function above(facts: QuantileFacts, limit: Limit): number {
  return facts.latencies.countAbove(limit.value * NANOSECONDS_PER_MS) + facts.withoutLatency;
}

/** Q(q) <= T means that at most 1 - q of the requests take longer than T: so many more, all within T, would prove it. */
function missingRequests(
  facts: QuantileFacts,
  samples: number,
  q: number,
  limit: Limit,
  confidence: number,
  effect: number,
): Shortfall {
  if (!isUpperLimit(limit)) return { kind: "none" };
  const slow = above(facts, limit);
  const proof = samplesToProve(Math.ceil(slow / effect), complement(q), confidence);
  if (proof === undefined) return { kind: "none" };
  const needed = Math.ceil(effect * Math.max(proof, samplesForUpperRank(q, confidence)));
  return { kind: "requests", more: Math.max(1, needed - samples), outOf: needed, bad: slow };
}
