import { rfc3339 } from "../model/time.ts";
import type { Finding } from "../model/finding.ts";
import type { Plan, Waiver } from "../model/plan.ts";

/** A waiver holds to the end of its last day, UTC, and is held against the end of the last phase: no clock is asked. */
function isExpired(waiver: Waiver, plan: Plan): boolean {
  return waiver.expires < rfc3339(plan.phases.at(-1)!.endMs).slice(0, 10);
}

function covers(waiver: Waiver, finding: Finding): boolean {
  return (
    waiver.guardrail === finding.subject &&
    (finding.kind === "guardrail" || finding.kind === "trigger" || finding.kind === "slo") &&
    (waiver.phases === undefined || (finding.phase !== undefined && waiver.phases.includes(finding.phase)))
  );
}

/** The findings, with each valid waiver attached to what it takes the weight from; and one finding for each waiver that does nothing. */
export function applyWaivers(plan: Plan, findings: readonly Finding[]): readonly Finding[] {
  const waived = findings.map((finding): Finding => {
    if (finding.verdict === "pass") return finding;
    const waiver = plan.waivers.find((candidate) => covers(candidate, finding) && !isExpired(candidate, plan));
    return waiver
      ? { ...finding, waiver: { owner: waiver.owner, because: waiver.because, expires: waiver.expires } }
      : finding;
  });
  const idle = plan.waivers.flatMap((waiver, index): Finding[] => {
    const isUsed = findings.some((finding) => finding.verdict !== "pass" && covers(waiver, finding));
    if (isUsed && !isExpired(waiver, plan)) return [];
    return [
      {
        id: `waiver/${waiver.guardrail}/${index + 1}`,
        kind: "waiver",
        subject: waiver.guardrail,
        phase: undefined,
        variant: undefined,
        severity: "advisory",
        reason: isExpired(waiver, plan) ? "waiver-expired" : "waiver-unused",
        rule: waiver.because,
        figures: { owner: waiver.owner, expires: waiver.expires },
        planPlace: waiver.place,
        verdict: "inconclusive",
        shortfall: { kind: "none" },
      },
    ];
  });
  return [...waived, ...idle];
}
