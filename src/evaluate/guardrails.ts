import { confidenceOfEachLook } from "../statistics/group-sequential.ts";
import type { Finding, Shortfall } from "../model/finding.ts";
import {
  getsTraffic,
  type Guardrail,
  type Indicator,
  isUpperLimit,
  type Limit,
  type Phase,
  type Plan,
  type Variant,
} from "../model/plan.ts";
import type { PreviousReading } from "../model/reading.ts";
import { type CaseFile, cite } from "./case-file.ts";
import type { AnyGuardrailKind, Certainty, Judgement, Scope } from "./guardrail-kind.ts";
import { judgeEachUser } from "./isolation.ts";
import { units as kinds } from "./kinds.ts";

/** Each guardrail in each phase that it covers. */
export function judgeGuardrails(caseFile: CaseFile): readonly Finding[] {
  const { plan } = caseFile;
  return plan.guardrails.flatMap((guardrail) => {
    const indicator = plan.indicators.find(({ id }) => id === guardrail.indicator)!;
    const variant = guardrail.variant === "baseline" ? plan.baseline! : plan.canary;
    return scopesOf(plan, guardrail, indicator, variant).map((phase) =>
      judgeGuardrail(caseFile, guardrail, indicator, variant, phase),
    );
  });
}

/** The phases of a guardrail; one undefined phase for evidence that is about the release and not about a phase. */
function scopesOf(
  plan: Plan,
  guardrail: Guardrail,
  indicator: Indicator,
  variant: Variant,
): readonly (Phase | undefined)[] {
  const exhibits = plan.exhibits.filter(({ id }) => id === indicator.evidence);
  if (indicator.kind === "test-count" && exhibits.every(({ phase }) => phase === undefined)) return [undefined];
  const { phases } = guardrail;
  if (phases) return plan.phases.filter(({ id }) => phases.includes(id));
  const other = guardrail.comparison?.against === "baseline" ? plan.baseline : undefined;
  return plan.phases.filter((phase) => getsTraffic(phase, variant) && (!other || getsTraffic(phase, other)));
}

/** The certainty that one look must have so that all looks that the plan declares keep the rule's confidence together. */
export function certaintyOf(plan: Plan, rule: Pick<Guardrail, "confidence">): Certainty {
  const { looks, clustering } = plan;
  if (looks.kind === "anytime") return { confidence: rule.confidence, isAnytime: true, clustering };
  if (looks.kind === "once") return { confidence: rule.confidence, isAnytime: false, clustering };
  return { confidence: confidenceOfEachLook(looks.count, rule.confidence), isAnytime: false, clustering };
}

function judge(
  caseFile: CaseFile,
  guardrail: Guardrail,
  indicator: Indicator,
  scope: Scope,
  kind: AnyGuardrailKind,
): Judgement | { readonly lacking: Finding["reason"] } {
  const { plan } = caseFile;
  const certainty = certaintyOf(plan, guardrail);
  const { comparison, horizonMs, limit } = guardrail;
  if (comparison?.against === "baseline") {
    return kind.runComparison(
      indicator,
      scope,
      plan.baseline!,
      limit.unit === "none" ? "ratio" : "difference",
      limit,
      certainty,
    );
  }
  if (guardrail.each === "user" && indicator.kind === "share") return judgeEachUser(indicator, scope, limit, certainty);
  if (comparison?.against === "previous")
    return judgeAgainstPrevious(caseFile, guardrail, indicator, scope, kind, certainty);
  return horizonMs === undefined
    ? kind.run(indicator, scope, limit, certainty)
    : kind.runProjection(indicator, scope, horizonMs, limit, certainty);
}

/**
 * Against an earlier decision: an absolute limit, made from the end of its interval that is harder to keep, because what it
 * observed was a sample too. A decision that did not promote, or of another service, is nothing to be measured by.
 */
function judgeAgainstPrevious(
  caseFile: CaseFile,
  guardrail: Guardrail,
  indicator: Indicator,
  scope: Scope,
  kind: AnyGuardrailKind,
  certainty: Certainty,
): Judgement | { readonly lacking: Finding["reason"] } {
  const { factor, offset } = guardrail.comparison!;
  for (const received of caseFile.received) {
    if (received.status !== "read" || received.reading.family !== "previous") continue;
    const reading: PreviousReading = received.reading;
    const value = reading.values.find(
      (candidate) => candidate.indicator === indicator.id && candidate.unit === indicator.unit,
    );
    if (!value || reading.decision !== "promote" || reading.service !== caseFile.plan.release.service) continue;
    const isUpper = isUpperLimit(guardrail.limit);
    const other = (isUpper ? value.low : value.high) ?? value.observed;
    const limit: Limit = { ...guardrail.limit, value: factor * other + offset, unit: indicator.unit };
    const judgement = kind.run(indicator, scope, limit, certainty);
    if ("lacking" in judgement) return judgement;
    return {
      ...judgement,
      observation: {
        ...judgement.observation,
        sources: [...judgement.observation.sources, cite(received, value.place)],
      },
      comparison: {
        against: "previous",
        form: guardrail.limit.unit === "none" ? "ratio" : "difference",
        other,
        own: judgement.observation.observed ?? 0,
        unit: indicator.unit,
      },
      figures: { previousVersion: reading.version, limit: limit.value },
    };
  }
  return { lacking: "no-previous" };
}

function judgeGuardrail(
  caseFile: CaseFile,
  guardrail: Guardrail,
  indicator: Indicator,
  variant: Variant,
  phase: Phase | undefined,
): Finding {
  const base = {
    id: phase ? `${guardrail.id}/${phase.id}` : guardrail.id,
    kind: "guardrail" as const,
    subject: guardrail.id,
    phase: phase?.id,
    variant: phase ? variant.name : undefined,
    severity: guardrail.severity,
    indicator: indicator.id,
    rule: guardrail.written,
    limit: guardrail.limit,
    planPlace: guardrail.place,
  };
  const kind = kinds.find((candidate) => candidate.kind === indicator.kind)!;
  const judgement = judge(caseFile, guardrail, indicator, { caseFile, phase, variant }, kind);
  if ("lacking" in judgement) {
    return {
      ...base,
      verdict: "inconclusive",
      reason: judgement.lacking,
      shortfall: lackingShortfall(caseFile, indicator, phase),
    };
  }
  const { verdict, shortfall, ...rest } = judgement;
  if (verdict === "inconclusive") return { ...base, ...rest, verdict, shortfall };
  return { ...base, ...rest, verdict: verdict === "fail" && guardrail.severity === "advisory" ? "warn" : verdict };
}

function lackingShortfall(caseFile: CaseFile, indicator: Indicator, phase: Phase | undefined): Shortfall {
  const absent = caseFile.received.find(
    ({ exhibit, status }) =>
      exhibit.id === indicator.evidence &&
      status !== "read" &&
      (exhibit.phase === undefined || exhibit.phase === phase?.id),
  );
  return absent ? { kind: "evidence", path: absent.exhibit.path } : { kind: "none" };
}
