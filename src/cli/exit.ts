import type { DecisionDocument } from "../model/decision-document.ts";

/** Exit codes; part of the public contract. They never change meaning by a flag: `--fail-on` only turns some into 0. */
export const EXIT = {
  PROMOTE: 0,
  ROLLBACK: 1,
  USAGE: 2,
  HOLD: 3,
  EVIDENCE_REJECTED: 4,
  SIGNOFF_MISSING: 5,
  PROMOTE_WITH_WARNINGS: 6,
  INTERNAL: 70,
} as const;

/** Which decisions make the command fail. `inconclusive` is the default. */
export type FailOn = "warn" | "inconclusive" | "no-go" | "never";

export const FAIL_ON: readonly FailOn[] = ["warn", "inconclusive", "no-go", "never"];

/** What a decision is called on the last line, and the exit code that it gets. Refused evidence (4) is never hidden. */
export function outcomeOf(
  decision: DecisionDocument,
  failOn: FailOn,
): { readonly name: keyof typeof EXIT; readonly code: number } {
  const name = nameOf(decision);
  if (name === "EVIDENCE_REJECTED") return { name, code: EXIT[name] };
  const hidden: Readonly<Record<FailOn, readonly (keyof typeof EXIT)[]>> = {
    warn: [],
    inconclusive: ["PROMOTE_WITH_WARNINGS"],
    "no-go": ["PROMOTE_WITH_WARNINGS", "HOLD"],
    never: ["PROMOTE_WITH_WARNINGS", "HOLD", "ROLLBACK"],
  };
  return { name, code: hidden[failOn].includes(name) ? 0 : EXIT[name] };
}

function nameOf(decision: DecisionDocument): keyof typeof EXIT {
  if (decision.refused > 0) return "EVIDENCE_REJECTED";
  if (decision.decision === "rollback") return "ROLLBACK";
  if (decision.decision === "hold") return "HOLD";
  return decision.warnings > 0 ? "PROMOTE_WITH_WARNINGS" : "PROMOTE";
}
