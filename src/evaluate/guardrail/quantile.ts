import { samplesToProve } from "../../statistics/binomial.ts";
import { lowerRank, nearestRank, samplesForUpperRank, upperRank } from "../../statistics/quantile.ts";
import type { Source } from "../../model/artifact.ts";
import { Distribution } from "../../model/distribution.ts";
import type { Shortfall } from "../../model/finding.ts";
import type { Indicator, Limit } from "../../model/plan.ts";
import { cellsFor, cite, isReadFor } from "../case-file.ts";
import { defineGuardrail } from "../guardrail-kind.ts";
import { complement, marginTo, proves } from "../limit.ts";
import { turningBad } from "../turning.ts";

interface QuantileFacts {
  readonly latencies: Distribution;
  /** Requests that never got an answer: slower than any that did. */
  readonly withoutLatency: number;
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
  return { latencies: distribution, withoutLatency: unanswered };
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
    const merged = new Distribution();
    let withoutLatency = 0;
    const sources: Source[] = [];
    for (const { received, tally, cell } of cellsFor(caseFile, indicator.evidence, phase.id, variant.name)) {
      const index = tally.question.latencies.findIndex(({ id }) => id === indicator.id);
      if (index < 0) continue;
      for (const row of cell.trend) {
        merged.merge(row.latencies[index]!);
        withoutLatency += row.withoutLatency[index]!;
      }
      sources.push(cite(received));
    }
    const [first, ...rest] = sources;
    if (!first || merged.total + withoutLatency === 0) return { lacking: "no-traffic" };
    if (merged.total === 0) return { lacking: "no-latency" };
    return { facts: { latencies: merged, withoutLatency }, sources: [first, ...rest] };
  },
  judge: (indicator, facts, limit, confidence, sources) => {
    const samples = facts.latencies.total + facts.withoutLatency;
    const valueMs = (rank: number | undefined, missing: number): number => {
      if (rank === undefined) return missing;
      return rank > facts.latencies.total ? Number.POSITIVE_INFINITY : facts.latencies.valueAtRank(rank) / NANOSECONDS_PER_MS;
    };
    const observed = finite(valueMs(nearestRank(samples, indicator.q), 0));
    const upper = upperRank(samples, indicator.q, confidence);
    const lower = lowerRank(samples, indicator.q, confidence);
    // A distribution held with fewer bits reports the lower edge of a bucket: the true value may lie above it by the error.
    const interval = {
      low: valueMs(lower?.rank, 0),
      high: valueMs(upper?.rank, Number.POSITIVE_INFINITY) * (1 + facts.latencies.relativeError),
    };
    const verdict = proves(interval, limit);
    const shortfall: Shortfall = verdict === "inconclusive" ? missingRequests(facts, samples, indicator.q, limit, confidence) : { kind: "none" };
    return {
      verdict,
      reason:
        verdict === "pass" ? "limit-kept" : verdict === "fail" ? "limit-broken" : upper === undefined ? "too-few-samples" : "interval-spans-limit",
      observation: {
        label: indicator.id,
        observed,
        unit: "ms",
        interval: {
          low: lower ? finite(interval.low) : null,
          high: finite(interval.high),
          confidence,
          method: "order statistics",
        },
        samples,
        samplesOf: "requests",
        bad: above(facts, limit),
        sources,
      },
      margin: observed === null ? null : marginTo(observed, limit),
      shortfall,
      ...turning(samples, indicator.q, limit, confidence),
    };
  },
  examples: [
    { name: "59 fast requests prove a p95", indicator: example, facts: latencies(59, 0), limit: atMost400ms, verdict: "pass" },
    { name: "58 fast requests prove nothing about a p95", indicator: example, facts: latencies(58, 0), limit: atMost400ms, verdict: "inconclusive" },
    { name: "5 slow ones in 100 leave it open", indicator: example, facts: latencies(95, 5), limit: atMost400ms, verdict: "inconclusive" },
    { name: "10 slow ones in 100 disprove it", indicator: example, facts: latencies(90, 10), limit: atMost400ms, verdict: "fail" },
    { name: "10 requests without an answer in 100 disprove it", indicator: example, facts: latencies(90, 0, 10), limit: atMost400ms, verdict: "fail" },
  ],
});

function turning(samples: number, q: number, limit: Limit, confidence: number): { readonly turningBad?: number } {
  if (limit.op !== "<=" && limit.op !== "<") return {};
  const bad = turningBad(samples, complement(q), confidence);
  return bad === undefined ? {} : { turningBad: bad };
}

function finite(valueMs: number): number | null {
  return Number.isFinite(valueMs) ? valueMs : null;
}

function above(facts: QuantileFacts, limit: Limit): number {
  return facts.latencies.countAbove(limit.value * NANOSECONDS_PER_MS) + facts.withoutLatency;
}

/** Q(q) <= T means that at most 1 - q of the requests take longer than T: so many more, all within T, would prove it. */
function missingRequests(facts: QuantileFacts, samples: number, q: number, limit: Limit, confidence: number): Shortfall {
  if (limit.op !== "<=" && limit.op !== "<") return { kind: "none" };
  const slow = above(facts, limit);
  const needed = Math.max(samplesToProve(slow, complement(q), confidence), samplesForUpperRank(q, confidence));
  return { kind: "requests", more: Math.max(1, needed - samples), outOf: needed, bad: slow };
}
