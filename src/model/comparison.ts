import type { Action } from "./decision.ts";
import type { DecisionDocument, FindingDocument } from "./decision-document.ts";

/** Whether a change of the plan lets more pass than before; `other` where that cannot be told. */
export type PlanEffect = "looser" | "stricter" | "other";

/** One part of the plan that is not what it was. */
export interface PlanChange {
  /** What kind of part: `guardrail`, `exclusion`, `phase`, `evidence`. */
  readonly part: string;
  /** Which one of them; empty where there is only one. */
  readonly id: string;
  readonly change: "added" | "removed" | "changed";
  readonly effect: PlanEffect;
  /** What is different; of what was added or removed, what it says. */
  readonly fields: readonly PlanFieldChange[];
}

export interface PlanFieldChange {
  readonly field: string;
  readonly before?: string | number | boolean;
  readonly after?: string | number | boolean;
}

/** A finding whose verdict is another one, or which only one of the decisions has. */
export interface TurnedFinding {
  readonly id: string;
  readonly before?: FindingDocument;
  readonly after?: FindingDocument;
}

/** A number that both decisions observed, and that moved. */
export interface MovedNumber {
  readonly id: string;
  readonly before: FindingDocument;
  readonly after: FindingDocument;
  /** `overlap`: the difference may be chance. `apart`: it is more than that. `no-intervals`: both were counted or reported. */
  readonly intervals: "overlap" | "apart" | "no-intervals";
}

/** A file of evidence that only one decision demands, or that came in otherwise. */
export interface EvidenceChange {
  readonly path: string;
  readonly change: "came" | "went" | "status" | "content";
  readonly before?: string;
  readonly after?: string;
}

/** Two decisions held against each other: the plan first, for a limit that moved explains what follows. */
export interface Comparison {
  readonly before: DecisionDocument;
  readonly after: DecisionDocument;
  /** Undefined where one of them was given without its plan. */
  readonly plan: readonly PlanChange[] | undefined;
  readonly isSamePlan: boolean;
  readonly turned: readonly TurnedFinding[];
  readonly moved: readonly MovedNumber[];
  readonly evidence: readonly EvidenceChange[];
  readonly phases: readonly { readonly id: string; readonly before?: Action; readonly after?: Action }[];
}
