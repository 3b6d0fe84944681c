import { isThin } from "../model/decision.ts";
import type { Finding } from "../model/finding.ts";
import type { Plan } from "../model/plan.ts";
import type { CaseFile } from "./case-file.ts";
import { judgeContinuity } from "./continuity.ts";
import { judgeCorroboration } from "./corroboration.ts";
import { judgeDiffs } from "./diffs.ts";
import { judgeExhibits } from "./exhibits.ts";
import { judgeGuardrails } from "./guardrails.ts";
import { judgeLooks } from "./looks.ts";
import { judgeQuality } from "./quality.ts";
import { judgeSlos } from "./slos.ts";
import { judgeSplits } from "./split.ts";
import { judgeTriggers } from "./triggers.ts";
import { applyWaivers } from "./waivers.ts";
import { judgeWeights } from "./weights.ts";

/** Every finding about the evidence, in the order in which a reader wants them: guardrails, triggers, SLOs, then what they rest on. */
export function evaluate(caseFile: CaseFile): readonly Finding[] {
  const findings = [
    ...judgeGuardrails(caseFile),
    ...judgeTriggers(caseFile),
    ...judgeSlos(caseFile),
    ...judgeSplits(caseFile),
    ...judgeWeights(caseFile),
    ...judgeDiffs(caseFile),
    ...judgeContinuity(caseFile),
    ...judgeCorroboration(caseFile),
    ...judgeExhibits(caseFile),
    ...judgeQuality(caseFile),
  ];
  const doubted = findings.map((finding) => distrust(finding, findings));
  const judged = [...doubted, ...judgeLooks(caseFile, doubted)];
  return withOwnIds(settle(caseFile.plan, applyWaivers(caseFile.plan, judged)));
}

/**
 * A guardrail of a phase whose traffic split is not the planned one compares something else than the plan meant: it cannot
 * pass there. A breach stays a breach.
 */
function distrust(finding: Finding, findings: readonly Finding[]): Finding {
  if (finding.kind !== "guardrail" || finding.verdict !== "pass" || finding.phase === undefined) return finding;
  const mismatch = findings.find(
    (other) => other.kind === "split" && other.phase === finding.phase && other.reason === "split-mismatch",
  );
  return mismatch
    ? { ...finding, verdict: "inconclusive", reason: "split-mismatch", shortfall: { kind: "none" } }
    : finding;
}

/** Marks what was too thin in one phase and passed in a later one on its own evidence, where the plan lets that settle it. */
function settle(plan: Plan, findings: readonly Finding[]): readonly Finding[] {
  if (!plan.isSettledLater) return findings;
  const order = plan.phases.map(({ id }) => id);
  return findings.map((finding): Finding => {
    const { phase } = finding;
    // A phase never has to prove an SLO: the whole release does.
    if (phase === undefined || finding.kind === "slo" || !isThin(finding) || plan.inconclusive[phase] !== "proceed")
      return finding;
    const later = findings.find(
      (other) =>
        other.subject === finding.subject &&
        other.kind === finding.kind &&
        other.verdict === "pass" &&
        other.phase !== undefined &&
        order.indexOf(other.phase) > order.indexOf(phase),
    );
    return later?.phase === undefined ? finding : { ...finding, settledBy: later.phase };
  });
}

/** Ids are unique: two pieces of evidence may be read from one file, and are told apart by a number. */
function withOwnIds(findings: readonly Finding[]): readonly Finding[] {
  const seen = new Map<string, number>();
  return findings.map((finding): Finding => {
    const count = (seen.get(finding.id) ?? 0) + 1;
    seen.set(finding.id, count);
    return count === 1 ? finding : { ...finding, id: `${finding.id} (${count})` };
  });
}
