import type { At } from "../errors.ts";

/** The questions that `docket verify` answers, each for itself, in the order in which they are asked. */
export const VERIFICATION_AREAS = [
  /** Is every byte the one that the manifests name, and nothing more? */
  "integrity",
  /** Is everything there that the plan demands? */
  "completeness",
  /** Do the signatures stand, by keys that the verifier trusts? */
  "authenticity",
  /** Does the decision follow from the evidence? */
  "replay",
  /** Do the documents follow from the decision? */
  "documents",
  /** Did the people approve whom the verifier's policy demands? */
  "authorisation",
  /** Is it still in force: not expired, not revoked, not superseded? */
  "currency",
  /** Is it proven when it was signed? */
  "time",
] as const;
export type VerificationArea = (typeof VERIFICATION_AREAS)[number];

/** One check that was made, or could not be made. `not-checked` is never as good as `held`. */
export interface Check {
  readonly area: VerificationArea;
  /** Stable, for machines: kebab-case, the same whether it held or failed, such as `file-digest`. */
  readonly code: string;
  readonly outcome: "held" | "failed" | "not-checked";
  /** What was found and what was expected; for what was not checked, why not, and what to hand in. */
  readonly message: string;
  readonly at?: At;
}

/** What a whole area comes to: failed by one check, held only if something was checked and all of it held. */
export function areaOutcome(checks: readonly Check[], area: VerificationArea): Check["outcome"] {
  return outcomeOfAll(checks.filter((check) => check.area === area).map(({ outcome }) => outcome));
}

/** What several outcomes come to together. Nothing at all was not checked. */
export function outcomeOfAll(outcomes: readonly Check["outcome"][]): Check["outcome"] {
  if (outcomes.includes("failed")) return "failed";
  return outcomes.length === 0 || outcomes.includes("not-checked") ? "not-checked" : "held";
}
