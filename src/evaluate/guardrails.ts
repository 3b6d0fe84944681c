import type { Finding, Shortfall } from "../model/finding.ts";
import { getsTraffic, type Guardrail, type Indicator, type Phase, type Plan, type Variant } from "../model/plan.ts";
import type { CaseFile } from "./case-file.ts";
import { units as kinds } from "./kinds.ts";

/** Each guardrail in each phase that it covers. */
export function judgeGuardrails(caseFile: CaseFile): readonly Finding[] {
  const { plan } = caseFile;
  return plan.guardrails.flatMap((guardrail) => {
    const indicator = plan.indicators.find(({ id }) => id === guardrail.indicator)!;
    const variant = guardrail.variant === "baseline" ? plan.baseline! : plan.canary;
    return scopesOf(plan, guardrail, indicator, variant).map((phase) => judgeGuardrail(caseFile, guardrail, indicator, variant, phase));
  });
}

/** The phases of a guardrail; one undefined phase for evidence that is about the release and not about a phase. */
function scopesOf(plan: Plan, guardrail: Guardrail, indicator: Indicator, variant: Variant): readonly (Phase | undefined)[] {
  const exhibits = plan.exhibits.filter(({ id }) => id === indicator.evidence);
  if (indicator.kind === "test-count" && exhibits.every(({ phase }) => phase === undefined)) return [undefined];
  const { phases } = guardrail;
  if (phases) return plan.phases.filter(({ id }) => phases.includes(id));
  return plan.phases.filter((phase) => getsTraffic(phase, variant));
}

function judgeGuardrail(caseFile: CaseFile, guardrail: Guardrail, indicator: Indicator, variant: Variant, phase: Phase | undefined): Finding {
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
  const judgement = kind.run(indicator, { caseFile, phase, variant }, guardrail.limit, guardrail.confidence);
  if ("lacking" in judgement) {
    return { ...base, verdict: "inconclusive", reason: judgement.lacking, shortfall: lackingShortfall(caseFile, indicator, phase) };
  }
  const { verdict, shortfall, ...rest } = judgement;
  if (verdict === "inconclusive") return { ...base, ...rest, verdict, shortfall };
  return { ...base, ...rest, verdict: verdict === "fail" && guardrail.severity === "advisory" ? "warn" : verdict };
}

function lackingShortfall(caseFile: CaseFile, indicator: Indicator, phase: Phase | undefined): Shortfall {
  const absent = caseFile.received.find(
    ({ exhibit, status }) => exhibit.id === indicator.evidence && status !== "read" && (exhibit.phase === undefined || exhibit.phase === phase?.id),
  );
  return absent ? { kind: "evidence", path: absent.exhibit.path } : { kind: "none" };
}
