import { formatDefect } from "../errors.ts";
import { type Action, asks, decidePhase, decideRelease, isThin } from "../model/decision.ts";
import type { DecisionDocument, FindingDocument } from "../model/decision-document.ts";
import type { EarlierLook } from "../model/looks-document.ts";
import { confidenceOfEachLook } from "../statistics/group-sequential.ts";
import type { AlertReplay, Finding } from "../model/finding.ts";
import type { Indicator, NamedReference, Plan, Variant } from "../model/plan.ts";
import type { Received } from "../model/received.ts";
import type { RecordReference } from "../model/tally.ts";
import { rfc3339 } from "../model/time.ts";
import { observe } from "./observed.ts";
import { alertDocument, sloDocument } from "./slo.ts";

const NANOSECONDS_PER_MS = 1e6;

/** The decision that follows from the findings, with everything that the documents will say. */
export function conclude(
  plan: Plan,
  received: readonly Received[],
  findings: readonly Finding[],
  toolVersion: string,
  alerts: readonly (AlertReplay | undefined)[] = [],
  earlier: readonly EarlierLook[] = [],
): DecisionDocument {
  const action = decideRelease(findings);
  return compact({
    schema: "docket/decision/v1",
    tool: { name: "docket", version: toolVersion },
    decision: action === "proceed" ? "promote" : action,
    refused: received.filter(({ status }) => status === "refused").length,
    warnings: findings.filter(({ verdict, waiver }) => verdict === "warn" || waiver !== undefined).length,
    binding: bindingIds(findings, action, (finding) => (finding.settledBy === undefined ? asks(finding) : undefined)),
    release: { ...plan.release },
    variants: { baseline: plan.baseline && variant(plan.baseline), canary: variant(plan.canary) },
    plan: { path: plan.path, sha256: plan.sha256 },
    confidence: plan.confidence,
    looks: looksOf(plan, earlier),
    phases: plan.phases.map((phase) => {
      const own = findings.filter((finding) => finding.phase === phase.id);
      const onInconclusive = plan.inconclusive[phase.id] ?? "hold";
      // A phase without canary traffic has no guardrail to judge; it holds only if something about it asks for that.
      const hasCanary = (phase.share[plan.canary.name] ?? 0) > 0;
      const judged = decidePhase(own, onInconclusive);
      const asked = (finding: Finding): Action | undefined =>
        isThin(finding) && onInconclusive === "proceed" ? undefined : asks(finding);
      const decision: Action = hasCanary || own.some((finding) => asked(finding) !== undefined) ? judged : "proceed";
      return {
        id: phase.id,
        title: phase.title,
        from: rfc3339(phase.beginMs),
        to: rfc3339(phase.endMs),
        share: { ...phase.share },
        decision,
        onInconclusive,
        because: bindingIds(own, decision, asked),
      };
    }),
    findings: findings.map(toDocument),
    evidence: received.map((one) => {
      const { exhibit } = one;
      const artifact = one.status === "missing" ? undefined : one.artifact;
      return {
        id: exhibit.id,
        family: exhibit.family,
        format: one.status === "read" ? one.reading.format : undefined,
        path: exhibit.path,
        phase: exhibit.phase,
        required: exhibit.isRequired,
        status: one.status,
        sizeBytes: artifact?.sizeBytes,
        sha256: artifact?.sha256,
        defects: one.status === "refused" ? one.defects.map(formatDefect) : [],
        warnings: one.status === "read" ? warningsOf(one.reading) : [],
      };
    }),
    observed: observe(plan, received),
    indicators: plan.indicators.map((indicator) => ({
      id: indicator.id,
      title: indicator.title,
      topic: indicator.topic,
      kind: indicator.kind,
      evidence: indicator.evidence,
      unit: indicator.unit,
      about: aboutIndicator(indicator),
    })),
    signOff: {
      roles: plan.signOff.roles.map((role) => ({ ...role, people: [...role.people] })),
      consulted: plan.signOff.consulted && [...plan.signOff.consulted],
      informed: plan.signOff.informed && [...plan.signOff.informed],
      approverIsNot: [...plan.signOff.approverIsNot],
      maxAge: plan.signOff.maxAge,
    },
    rollback: plan.rollback && { ...plan.rollback, commands: [...plan.rollback.commands] },
    nextSteps: plan.nextSteps.map(({ when, steps }) => ({ when, steps: [...steps] })),
    appendix: {
      dashboards: plan.appendix.dashboards.map(reference),
      alerts: plan.appendix.alerts.map(({ that, then }, index) => ({
        that,
        then,
        replay: alertDocument(alerts[index]),
      })),
      runbooks: plan.appendix.runbooks.map(reference),
    },
  }) as DecisionDocument;
}

function looksOf({ looks, confidence }: Plan, earlier: readonly EarlierLook[]): DecisionDocument["looks"] {
  const isPlanned = looks.kind === "planned";
  return {
    declared: looks.kind,
    ...(isPlanned ? { count: looks.count } : {}),
    confidenceOfLook: isPlanned ? confidenceOfEachLook(looks.count, confidence) : confidence,
    earlier: [...earlier],
  };
}

/** The findings that asked for exactly the action that was taken; for a go-ahead there are none to name. */
function bindingIds(
  findings: readonly Finding[],
  action: Action,
  asked: (finding: Finding) => Action | undefined,
): string[] {
  return action === "proceed" ? [] : findings.filter((finding) => asked(finding) === action).map(({ id }) => id);
}

function variant({ name, servers }: Variant): { name: string; servers: string[] } {
  return { name, servers: [...servers] };
}

function reference({ name, about, url }: NamedReference) {
  return { name, about, url };
}

function warningsOf(reading: Extract<Received, { status: "read" }>["reading"]): string[] {
  if (reading.family === "metrics") return [...reading.warnings];
  if (reading.family === "slo") return [...reading.notes];
  if (reading.family === "tests") return reading.contradictions.map(({ message }) => message);
  return [];
}

function aboutIndicator(indicator: Indicator): string {
  switch (indicator.kind) {
    case "share":
      return `share of the requests with ${indicator.written}`;
    case "quantile":
      return `${Number((indicator.q * 100).toPrecision(12))}th percentile of the latency`;
    case "request-count":
      return `number of requests with ${indicator.written}`;
    case "metric":
      return `${indicator.take} of the series`;
    case "test-count":
      return `${indicator.counted} tests`;
  }
}

function toDocument(finding: Finding): FindingDocument {
  const { replay, examples, slo, ...rest } = finding;
  const at = (ms: number | undefined): string | undefined => (ms === undefined ? undefined : rfc3339(ms));
  return {
    ...rest,
    replay: replay && {
      evaluations: replay.evaluations,
      blindEvaluations: replay.blindEvaluations,
      firedAt: at(replay.firedAtMs),
      pendingSince: at(replay.pendingSinceMs),
      longestHeldMs: replay.longestHeldMs,
      longestBegan: at(replay.longestBeganMs),
      worst: replay.worst,
      worstAt: at(replay.worstAtMs),
    },
    slo: slo && sloDocument(slo),
    examples: examples?.map(recordDocument),
  } as unknown as FindingDocument;
}

function recordDocument(record: RecordReference): object {
  const { atMs, latencyNs, ...rest } = record;
  return {
    ...(atMs === undefined ? {} : { at: rfc3339(atMs) }),
    ...rest,
    ...(latencyNs === undefined ? {} : { latencyMs: latencyNs / NANOSECONDS_PER_MS }),
  };
}

/** The value without its undefined members, so that it is the same before and after JSON. */
function compact(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(compact);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, member]) => (member === undefined ? [] : [[key, compact(member)]])),
  );
}
