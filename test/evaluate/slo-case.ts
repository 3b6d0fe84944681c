import { createHash } from "node:crypto";
import { evaluate } from "../../src/evaluate/evaluate.ts";
import { replayAlerts } from "../../src/evaluate/alerts.ts";
import type { DecisionDocument, FindingDocument } from "../../src/model/decision-document.ts";
import type { Finding } from "../../src/model/finding.ts";
import { judge, parsePlan, receive } from "../../src/pipeline.ts";

/** The first moment of the first phase. */
export const BEGIN_MS = Date.UTC(2026, 10, 1, 13, 0, 0);

/** Requests that are alike: when they begin, how many, how they end, at even distances. */
export interface Burst {
  readonly fromS: number;
  readonly toS: number;
  readonly requests: number;
  readonly status: number;
  readonly variant?: "R1" | "R2";
}

/** A load log of the bursts, one JSON object a line, in the order of time. */
export function logOf(bursts: readonly Burst[]): string {
  const records = bursts.flatMap(({ fromS, toS, requests, status, variant }) =>
    Array.from({ length: requests }, (_, index) => ({
      atMs: BEGIN_MS + Math.floor((fromS + ((toS - fromS) * index) / requests) * 1_000),
      status,
      v: variant ?? "R2",
    })),
  );
  return records
    .sort((a, b) => a.atMs - b.atMs)
    .map(({ atMs, status, v }) => `${JSON.stringify({ ts: new Date(atMs).toISOString(), status, latency_ms: 5, v })}\n`)
    .join("");
}

/** A plan of two phases of ten minutes, with what the test adds. */
export function planOf(parts: {
  readonly slos?: string;
  readonly triggers?: string;
  readonly more?: string;
  readonly except?: string;
  /** Further entries of `decide`. */
  readonly decide?: string;
}): string {
  return `release:
  service: S
  version: 1
  variants: { baseline: R1, canary: R2 }
phases:
  - { id: first, traffic: { R1: 50%, R2: 50% }, from: 2026-11-01T13:00:00Z, for: 10m }
  - { id: second, traffic: { R2: 100% }, for: 10m }
evidence:
  - { id: log, load: log.ndjson, coverage: 0%, fields: { time: ts, status: status, latency: latency_ms, variant: v } }
indicators:
  success_rate: { load: log, good: status < 500${parts.except ?? ""} }
  error_rate: { load: log, bad: status >= 500 }
  p95: { load: log, quantile: 0.95 }
guardrails:
  - success_rate >= 1%
decide: { confidence: 95%, split alarm: 0%${parts.decide === undefined ? "" : `, ${parts.decide}`} }
${parts.triggers === undefined ? "" : `triggers:\n${parts.triggers}\n`}${parts.slos === undefined ? "" : `slos:\n${parts.slos}\n`}${parts.more ?? ""}`.replace(
    "version: 1",
    'version: "1"',
  );
}

/** Everything that the stages make of a plan and its files. */
export interface Judged {
  readonly findings: readonly Finding[];
  readonly alerts: ReturnType<typeof replayAlerts>;
  readonly decision: DecisionDocument;
  readonly slo: (id: string) => Finding;
  readonly document: (id: string) => FindingDocument;
}

export async function judged(plan: string, files: Readonly<Record<string, string>>): Promise<Judged> {
  const compiled = parsePlan(plan, "docket.yaml", createHash("sha256").update(plan).digest("hex"));
  const received = await receive(compiled, {
    open: (path) => Promise.resolve(Object.hasOwn(files, path) ? chunksOf(files[path]!) : undefined),
  });
  const findings = evaluate({ plan: compiled, received });
  const decision = judge(compiled, received, "test");
  const found = <T extends { readonly id: string }>(list: readonly T[], id: string): T => {
    const one = list.find((candidate) => candidate.id === id);
    if (!one) throw new RangeError(`no finding ${id}; there are ${list.map((candidate) => candidate.id).join(", ")}`);
    return one;
  };
  return {
    findings,
    alerts: replayAlerts({ plan: compiled, received }),
    decision,
    slo: (id) => found(findings, id),
    document: (id) => found(decision.findings, id),
  };
}

async function* chunksOf(text: string): AsyncGenerator<Buffer> {
  yield await Promise.resolve(Buffer.from(text));
}
