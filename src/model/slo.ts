import type { Source } from "./artifact.ts";
import type { PlanPlace } from "./plan.ts";

/** How an error budget is counted: in requests, or in slices of time of which each is good or bad as a whole. */
export type Budget =
  | { readonly kind: "occurrences" }
  | {
      readonly kind: "timeslices";
      readonly sliceMs: number;
      /** A slice is good where at least this share of its requests is. */
      readonly sliceTarget: number;
    };

/** An alert on the speed at which a budget burns: it holds where the burn over every window is above the factor. */
export interface BurnRateRule {
  readonly longMs: number;
  /** undefined: a rule with one window only, as an OpenSLO AlertCondition is. */
  readonly shortMs: number | undefined;
  /** How many times as fast as the whole budget in exactly the period. */
  readonly factor: number;
  /** Whether a burn of exactly the factor is not enough. */
  readonly isStrict: boolean;
  /** How long it must hold before it fires; 0: at once. */
  readonly forMs: number;
  /** What the alert does: page, ticket. */
  readonly action: string;
}

/** What an SLO demands: which share of the requests, or of the slices of time, must be good over the window. */
export interface Objective {
  readonly id: string;
  readonly title: string | undefined;
  /** Share, greater than 0 and less than 1. */
  readonly target: number;
  /** The target as it was written: `99.9%`. */
  readonly written: string;
  readonly windowMs: number;
  /** The window as it was written: `30d`. */
  readonly windowWritten: string;
  readonly budget: Budget;
  readonly burnRates: readonly BurnRateRule[];
}

/** What the plan says about an SLO, wherever its objective stands. */
export interface SloTerms {
  /** The share whose good requests the objective is about. */
  readonly indicator: string;
  readonly severity: "blocking" | "advisory";
  readonly confidence: number;
  /** Requests that the service expects in the whole window; undefined: unknown. */
  readonly expectedRequests: number | undefined;
  /** Share of the budget that was spent when the release began; undefined: unknown. */
  readonly spentBeforeRatio: number | undefined;
  /** What the owners agreed to do when it is broken. */
  readonly consequence: string | undefined;
  readonly place: PlanPlace;
}

/** One SLO, ready to be judged. */
export interface Slo extends Objective, SloTerms {
  /** The file that defines it, where it does not stand in the plan itself. */
  readonly source: Source | undefined;
}

/** A file of OpenSLO objects that the plan names; its burn rates come on top of the file's own alert policies. */
export interface SloFile extends SloTerms {
  readonly path: string;
  readonly burnRates: readonly BurnRateRule[];
}

/** One window of a burn-rate rule at one moment. */
export interface BurnWindow {
  readonly bad: number;
  readonly of: number;
}

/** What a burn-rate rule did when it was replayed over a release. */
export interface BurnRateReplay extends BurnRateRule {
  /** `open`: the numbers neither prove that it fired nor that it did not. */
  readonly outcome: "fired" | "quiet" | "open" | "not-replayable";
  readonly why:
    | "above-factor"
    | "below-factor"
    | "too-few-samples"
    | "no-samples"
    | "phases-too-short"
    | "no-times"
    | "no-evidence"
    | "cannot-fire";
  /** Ids of the phases that are long enough, and were replayed. */
  readonly phases: readonly string[];
  readonly evaluations: number;
  readonly openEvaluations: number;
  readonly firedAtMs: number | undefined;
  readonly firedIn: string | undefined;
  /** When arithmetic alone, blind to how few requests it stands on, would first have fired. */
  readonly arithmeticAtMs: number | undefined;
  /** The evaluation with the highest burn, that of a rule being the lowest of its windows. */
  readonly worst:
    | {
        readonly atMs: number;
        readonly burn: number;
        readonly long: BurnWindow;
        readonly short: BurnWindow | undefined;
      }
    | undefined;
  /** So many requests without a bad one are the least that prove a burn below the factor. */
  readonly samplesLeast: number;
  readonly longestPhaseMs: number;
}

/** The account of an SLO over a phase or the release: what was granted, what was burnt, and how fast. */
export interface SloAccount {
  readonly title: string | undefined;
  readonly target: number;
  readonly written: string;
  readonly windowMs: number;
  readonly windowWritten: string;
  readonly budget: Budget["kind"];
  readonly sliceMs: number | undefined;
  readonly sliceTarget: number | undefined;
  /** Phases that the account is about, and their length in all. */
  readonly phases: readonly string[];
  readonly elapsedMs: number;
  /** Bad requests of the canary, or its bad slices, and how many were counted. */
  readonly bad: number;
  readonly counted: number;
  /** Requests of every variant that the same logs hold for these phases. */
  readonly serviceRequests: number;
  /** Bad share / (1 - target): 1 spends the budget in exactly the window. null: nothing was counted. */
  readonly burn: number | null;
  readonly burnLow: number | null;
  readonly burnHigh: number | null;
  /** Share of the whole window's budget that these phases spent. */
  readonly consumedRatio: number | undefined;
  /** `traffic-as-seen` extrapolates: the rest of the window is taken to have the traffic of these phases. */
  readonly consumedBasis: "expected-requests" | "time" | "traffic-as-seen";
  readonly spentBeforeRatio: number | undefined;
  readonly expectedRequests: number | undefined;
  /** How long the budget lasts at this burn rate; undefined where it outlasts its window. */
  readonly lastsMs: number | undefined;
  /** Whether that is of what is left of the budget, or of a full one because what was spent before is not known. */
  readonly lastsOf: "left" | "full";
  /** For time slices: requests behind the last whole slice of a phase, which belong to none. */
  readonly cutRequests: number;
  readonly consequence: string | undefined;
  readonly burnRates: readonly BurnRateReplay[];
}
