import type { Finding } from "./finding.ts";

/** What a phase, or the release, is to do. In ascending gravity. */
export type Action = "proceed" | "hold" | "rollback";

const GRAVITY: Readonly<Record<Action, number>> = { proceed: 0, hold: 1, rollback: 2 };

/** Reasons for which more traffic is the remedy: the only ones that a plan may let a phase go on with. */
const THIN: ReadonlySet<string> = new Set([
  "too-few-samples",
  "interval-spans-limit",
  "users-unproved",
  "trigger-blind",
]);

/** What one finding asks for by itself. `asks` is undefined where it has no say: advisory, passed, waived. */
export function asks(finding: Finding): Action | undefined {
  if (finding.severity === "advisory" || finding.waiver) return undefined;
  if (finding.verdict === "fail") return isPromise(finding) && !isOlderThanRelease(finding) ? "rollback" : "hold";
  return finding.verdict === "inconclusive" ? "hold" : undefined;
}

/** Findings about what the release does, and not about its evidence. */
function isPromise({ kind }: Finding): boolean {
  return kind === "guardrail" || kind === "trigger" || kind === "slo";
}

/** A budget that was spent before the release began does not come back with a rollback. */
function isOlderThanRelease({ reason }: Finding): boolean {
  return reason === "slo-budget-spent-before";
}

/** Whether a plan may let a phase proceed with the finding: it was judged on sound evidence, of which there was too little. */
export function isThin(finding: Finding): boolean {
  return finding.verdict === "inconclusive" && isPromise(finding) && THIN.has(finding.reason);
}

/** The gravest action that the findings of a phase ask for. Nothing blocking that was judged is a hold. */
export function decidePhase(findings: readonly Finding[], onThin: "proceed" | "hold"): Action {
  return gravest(findings, (finding) => (isThin(finding) && onThin === "proceed" ? undefined : asks(finding)));
}

/** The gravest action that any finding asks for; something thin that a later phase settled asks for nothing. */
export function decideRelease(findings: readonly Finding[]): Action {
  return gravest(findings, (finding) => (finding.settledBy === undefined ? asks(finding) : undefined));
}

function gravest(findings: readonly Finding[], asked: (finding: Finding) => Action | undefined): Action {
  const judged = findings.filter((finding) => finding.severity === "blocking" && finding.kind === "guardrail");
  let action: Action = judged.length === 0 ? "hold" : "proceed";
  for (const finding of findings) {
    const next = asked(finding);
    if (next && GRAVITY[next] > GRAVITY[action]) action = next;
  }
  return action;
}
