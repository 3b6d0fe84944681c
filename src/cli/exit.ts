import type { DecisionDocument } from "../model/decision-document.ts";
import type { VerificationDocument } from "../model/verification-document.ts";
import type { VerificationArea } from "../model/verification.ts";

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

/** What makes a docket untrue, whatever anybody signed. */
const TAMPERED: readonly VerificationArea[] = ["integrity", "authenticity", "replay", "documents"];

/**
 * What a verification is called on the last line, and the exit code that it gets: 0 only if every area held and what was
 * decided is to promote, so that `docket verify && deploy` never ships what was to be rolled back.
 */
export function verificationExit({
  areas,
  outcome,
  docket,
}: Pick<VerificationDocument, "areas" | "outcome" | "docket">): {
  readonly name: string;
  readonly code: number;
} {
  if (TAMPERED.some((area) => areas[area] === "failed"))
    return { name: "EVIDENCE_REJECTED", code: EXIT.EVIDENCE_REJECTED };
  // Authorisation never holds for a decision that is not to promote, unless the verifier's policy lets waivers lift it.
  const isLifted = areas.authorisation === "held";
  if (docket?.decision === "rollback" && !isLifted) return { name: "ROLLBACK", code: EXIT.ROLLBACK };
  if (areas.completeness === "failed" || (docket?.decision === "hold" && !isLifted))
    return { name: "HOLD", code: EXIT.HOLD };
  if (outcome !== "held") return { name: "SIGNOFF_MISSING", code: EXIT.SIGNOFF_MISSING };
  return { name: "VERIFIED", code: 0 };
}
