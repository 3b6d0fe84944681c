import type { Source } from "../model/artifact.ts";
import type { Finding, Observation } from "../model/finding.ts";
import { LOOKS_FILE, seenPhases } from "../model/looks.ts";
import type { Phase, Plan } from "../model/plan.ts";
import { confidenceOfEachLook } from "../statistics/group-sequential.ts";
import type { CaseFile } from "./case-file.ts";

const SHOWN = 12;

/**
 * How often each phase was looked at against what the plan declares and the bounds pay for, and whether the plan was
 * changed in between. The same numbers seen twice are one look; so are those of a decision that is only written anew.
 */
export function judgeLooks(caseFile: CaseFile, findings: readonly Finding[]): readonly Finding[] {
  const { plan, looks } = caseFile;
  if (!looks || looks.earlier.length === 0) return [];
  const source: Source = { path: LOOKS_FILE, sha256: looks.sha256 };
  const now = seenPhases(findings);
  return [
    ...plan.phases.flatMap((phase): Finding[] => {
      const seen = [...looks.earlier.flatMap(({ phases }) => phases), ...now].filter(({ id }) => id === phase.id);
      const count = new Set(seen.map(({ samples, bad }) => `${samples} ${bad}`)).size;
      return count < 2 ? [] : [looksAt(plan, phase, count, observe(count, "looks", source))];
    }),
    ...changedPlans(caseFile, source),
  ];
}

/** K looks that each err with probability α err together with at most K α, whatever they depend on (Bonferroni). */
function looksAt(plan: Plan, phase: Phase, count: number, observation: Observation): Finding {
  const declared = declaredLooks(plan);
  const isPaid = count <= declared;
  const confidence = confidenceIn(plan, phase);
  const alpha = 1 - (plan.looks.kind === "planned" ? confidenceOfEachLook(plan.looks.count, confidence) : confidence);
  return {
    id: `looks/${phase.id}`,
    kind: "looks",
    subject: "looks",
    phase: phase.id,
    variant: undefined,
    severity: "advisory",
    reason: isPaid ? "looks-declared" : "looks-undeclared",
    rule: "is looked at no more often than the plan declares",
    planPlace: undefined,
    verdict: isPaid ? "pass" : "warn",
    observation,
    ...(Number.isFinite(declared)
      ? { limit: { op: "<=", value: declared, unit: "count", written: String(declared) }, margin: declared - count }
      : {}),
    figures: {
      confidence,
      ...(isPaid ? {} : { errorOfLook: alpha, errorBound: Math.min(1, count * alpha) }),
    },
  };
}

/** Plans by which the evidence was judged before, other than this one: whoever has seen the numbers can choose the limits. */
function changedPlans({ plan, looks }: CaseFile, source: Source): readonly Finding[] {
  const others = looks!.earlier.filter(({ planSha256, phases }) => planSha256 !== plan.sha256 && phases.length > 0);
  const last = others.at(-1);
  if (!last) return [];
  const plans = new Set(others.map(({ planSha256 }) => planSha256)).size;
  return [
    {
      id: "looks/plan",
      kind: "looks",
      subject: "looks",
      phase: undefined,
      variant: undefined,
      severity: "advisory",
      reason: "plan-changed",
      rule: "the plan came before the evidence",
      planPlace: undefined,
      verdict: "warn",
      observation: observe(plans, "plans", source),
      figures: {
        decision: last.decision,
        decisionDigest: last.decisionSha256.slice(0, SHOWN),
        planDigest: last.planSha256.slice(0, SHOWN),
        ...(last.until === undefined ? {} : { until: last.until }),
      },
    },
  ];
}

function observe(count: number, label: string, source: Source): Observation {
  return { label, observed: count, unit: "count", samples: count, samplesOf: "looks", sources: [source] };
}

function declaredLooks({ looks }: Plan): number {
  if (looks.kind === "anytime") return Number.POSITIVE_INFINITY;
  return looks.kind === "once" ? 1 : looks.count;
}

/** The least sure guardrail of the phase: what is said of its error holds for all of them. */
function confidenceIn(plan: Plan, phase: Phase): number {
  return plan.guardrails
    .filter(({ phases }) => phases === undefined || phases.includes(phase.id))
    .reduce((least, { confidence }) => Math.min(least, confidence), plan.confidence);
}
