import type { Source } from "./artifact.ts";
import type { Limit, PlanPlace } from "./plan.ts";
import type { SloAccount } from "./slo.ts";
import type { RecordReference } from "./tally.ts";
import type { Unit } from "./unit.ts";

/** `inconclusive`: the evidence was missing, unreadable or too thin. It is never folded into `pass`. */
export type Verdict = "pass" | "warn" | "fail" | "inconclusive";

export interface Interval {
  /** null: no value is ruled out on this side. */
  readonly low: number | null;
  readonly high: number | null;
  /** One-sided confidence of each end. */
  readonly confidence: number;
  readonly method: string;
}

/** One number that a verdict rests on, unrounded, with its interval, its sample size and where it came from. */
export interface Observation {
  readonly label: string;
  /** null: beyond every number, as the p95 is where more than one request in twenty never got an answer. */
  readonly observed: number | null;
  readonly unit: Unit;
  readonly interval?: Interval;
  /** What the number stands on, and how many of them there are. */
  readonly samples: number;
  readonly samplesOf:
    | "requests"
    | "points"
    | "tests"
    | "evaluations"
    | "servers"
    | "hunks"
    | "files"
    | "slices"
    | "looks";
  /** For a share: how many of the samples were bad. */
  readonly bad?: number;
  readonly sources: readonly [Source, ...Source[]];
}

/** Why a finding is what it is: stable codes, for machines; the words are made in render. */
export type Reason =
  | "limit-kept"
  | "limit-broken"
  | "too-few-samples"
  | "interval-spans-limit"
  | "no-traffic"
  | "no-baseline-traffic"
  | "no-previous"
  | "no-users"
  | "too-many-users"
  | "users-unproved"
  | "trend-kept"
  | "trend-broken"
  | "trend-open"
  | "counter-reset"
  | "unit-mismatch"
  | "clock-skew"
  | "times-step-back"
  | "records-repeated"
  | "no-evidence"
  | "no-latency"
  | "no-series"
  | "several-series"
  | "not-a-number"
  | "exclusion-over-cap"
  | "trigger-quiet"
  | "trigger-fired"
  | "trigger-blind"
  | "evidence-complete"
  | "evidence-missing"
  | "evidence-refused"
  | "window-not-covered"
  | "records-outside-phase"
  | "gap-in-series"
  | "taken-at-wrong-time"
  | "split-as-planned"
  | "split-mismatch"
  | "weights-as-planned"
  | "weights-mismatch"
  | "server-not-serving"
  | "sources-agree"
  | "sources-disagree"
  | "diff-as-applied"
  | "diff-mismatch"
  | "waiver-expired"
  | "waiver-unused"
  | "not-corroborated"
  | "slo-kept"
  | "slo-broken"
  | "slo-budget-spent"
  | "slo-budget-spent-before"
  | "looks-declared"
  | "looks-undeclared"
  | "plan-changed"
  | "no-whole-slice"
  | "no-times";

/** What would settle an inconclusive finding. */
export type Shortfall =
  | { readonly kind: "requests"; readonly more: number; readonly outOf: number; readonly bad: number }
  | { readonly kind: "evidence"; readonly path: string }
  | { readonly kind: "none" };

/** A judgement of its own of one excluded part: how it would have been without the exclusion. */
export interface ExclusionNote {
  readonly written: string;
  readonly because: string;
  readonly excluded: number;
  readonly outOf: number;
  readonly ratio: number;
  readonly ratioMost: number;
}

/** What a trigger did when it was replayed. Times in milliseconds since the epoch. */
export interface TriggerReplay {
  readonly evaluations: number;
  readonly blindEvaluations: number;
  readonly firedAtMs: number | undefined;
  /** When the condition that led to the firing began to hold. */
  readonly pendingSinceMs: number | undefined;
  /** How long the condition held in a row, at most, from its first to its last true evaluation. */
  readonly longestHeldMs: number;
  readonly longestBeganMs: number | undefined;
  readonly worst: number | undefined;
  readonly worstAtMs: number | undefined;
}

/** What an alert policy would have done on the evidence. It has no part in the decision. */
export interface AlertReplay {
  readonly outcome: "fired" | "quiet" | "blind" | "too-short" | "no-evidence";
  /** Where it fired first, or where its condition held longest. */
  readonly phase: string | undefined;
  readonly firedAtMs: number | undefined;
  readonly longestHeldMs: number;
  readonly longestPhaseMs: number;
}

export type FindingKind =
  | "guardrail"
  | "trigger"
  | "evidence"
  | "split"
  | "weights"
  | "corroboration"
  | "waiver"
  | "looks"
  | "slo";

interface FindingBase {
  /** Unique in the decision, and the same from run to run: `success_rate/full`. */
  readonly id: string;
  readonly kind: FindingKind;
  /** Guardrail, trigger, SLO or evidence id. */
  readonly subject: string;
  readonly phase: string | undefined;
  readonly variant: string | undefined;
  readonly severity: "blocking" | "advisory";
  readonly reason: Reason;
  /** The indicator that a guardrail or trigger is about. */
  readonly indicator?: string;
  /** The rule as the plan wrote it, or what the check demands. */
  readonly rule: string;
  readonly limit?: Limit;
  /** For a guardrail against another number: what that number was, and what it was taken from. */
  readonly comparison?: {
    readonly against: "baseline" | "previous";
    readonly form: "ratio" | "difference";
    readonly other: number;
    readonly own: number;
    readonly unit: Unit;
  };
  /** Distance from the limit in the good direction: positive is room, negative is a breach. In the limit's unit. */
  readonly margin?: number | null;
  /** The greatest number of bad samples with which so many samples would have kept the limit; absent where no number would. */
  readonly turningBad?: number;
  /** The same judgement with every exclusion undone. */
  readonly withoutExclusion?: { readonly verdict: Verdict; readonly observation: Observation };
  readonly exclusions?: readonly ExclusionNote[];
  readonly replay?: TriggerReplay;
  /** The account of an SLO. */
  readonly slo?: SloAccount;
  /** First bad records, where there are any. */
  readonly examples?: readonly RecordReference[];
  /** Further numbers that the words about the finding need, by name. */
  readonly figures?: Readonly<Record<string, number | string>>;
  readonly planPlace: PlanPlace | undefined;
  /** The waiver that takes the finding's weight away, where one holds. */
  readonly waiver?: { readonly owner: string; readonly because: string; readonly expires: string };
  /** The later phase in which the same guardrail passed, where the plan lets that settle it. */
  readonly settledBy?: string;
}

/** A finding with a verdict on numbers: without an observation it does not compile. */
export interface Judged extends FindingBase {
  readonly verdict: "pass" | "warn" | "fail";
  readonly observation: Observation;
}

/** A finding that could not be judged, and what would settle it. */
export interface Inconclusive extends FindingBase {
  readonly verdict: "inconclusive";
  readonly observation?: Observation;
  readonly shortfall: Shortfall;
}

export type Finding = Judged | Inconclusive;
