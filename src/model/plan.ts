import type { Condition } from "./condition.ts";
import type { Slo, SloFile } from "./slo.ts";
import type { Table } from "./table.ts";
import type { Unit } from "./unit.ts";

/** A place in the plan, for citations and errors. Lines and columns count from 1. */
export interface PlanPlace {
  readonly line: number;
  readonly column: number;
  /** The line as it stands there, without the blanks around it. */
  readonly written?: string;
}

/** One running version of the service. */
export interface Variant {
  readonly role: "baseline" | "canary";
  readonly name: string;
  readonly servers: readonly string[];
}

export interface Phase {
  readonly id: string;
  readonly title: string;
  /** Half-open: an event at `endMs` belongs to the next phase. */
  readonly beginMs: number;
  readonly endMs: number;
  /** Variant name → planned share of the requests, 0 to 1. Variants that are not named get 0. */
  readonly share: Readonly<Record<string, number>>;
  readonly place: PlanPlace;
}

export type EvidenceFamily =
  | "load"
  | "metrics"
  | "balancer"
  | "balancer-diff"
  | "health"
  | "tests"
  | "previous"
  | "slo";

/** One file that the plan demands. An entry with `{phase}` in its path becomes one of these for each phase. */
export interface Exhibit {
  /** The entry's id; all files of one entry share it. */
  readonly id: string;
  readonly family: EvidenceFamily;
  readonly path: string;
  /** The one phase that the file is about; undefined for a file about the whole release. */
  readonly phase: string | undefined;
  readonly isRequired: boolean;
  readonly format: string | undefined;
  /** The table that is asked; `path` is then where the answer is filed. */
  readonly table: Table | undefined;
  readonly fields: Readonly<Record<string, { readonly key: string; readonly unitNs?: number }>> | undefined;
  readonly line: string | undefined;
  readonly zoneMinutes: number;
  readonly counts: "all" | "part" | "some" | undefined;
  readonly coverageRatio: number;
  readonly malformedRatioMost: number;
  /** Unit of the values as written, with what turns it into the base unit. */
  readonly unit: { readonly base: Unit; readonly num: number; readonly den: number } | undefined;
  readonly variantLabel: string | undefined;
  readonly series: string | undefined;
  readonly where: Readonly<Record<string, string>>;
  readonly isCounter: boolean | undefined;
  readonly moment: "before" | "after" | "end" | undefined;
  readonly backend: string | undefined;
  readonly compares: readonly [string, string] | undefined;
  readonly suite: string | undefined;
  readonly place: PlanPlace;
}

/** Expected errors that the plan takes out of an indicator. */
export interface Exception {
  readonly when: Condition;
  readonly written: string;
  readonly because: string;
  readonly ratioMost: number;
  readonly place: PlanPlace;
}

interface IndicatorBase {
  readonly id: string;
  readonly title: string | undefined;
  readonly topic: string | undefined;
  readonly evidence: string;
  readonly unit: Unit;
  readonly place: PlanPlace;
}

/** A named quantity, computed for a phase and a variant. */
export type Indicator =
  | (IndicatorBase & {
      readonly kind: "share";
      readonly source: "load" | "health";
      /** Whether the share that is reported is that of the good requests or that of the bad ones. */
      readonly reports: "good" | "bad";
      readonly bad: Condition | { readonly not: Condition };
      readonly written: string;
      readonly only: Condition | undefined;
      readonly except: readonly Exception[];
    })
  | (IndicatorBase & {
      readonly kind: "quantile";
      readonly source: "load" | "health";
      readonly q: number;
      readonly only: Condition | undefined;
    })
  | (IndicatorBase & {
      readonly kind: "request-count";
      readonly source: "load" | "health";
      readonly bad: Condition;
      readonly written: string;
      readonly only: Condition | undefined;
    })
  | (IndicatorBase & {
      readonly kind: "metric";
      readonly take: "last" | "max" | "min" | "mean" | "increase";
      readonly series: string | undefined;
      readonly where: Readonly<Record<string, string>>;
    })
  | (IndicatorBase & { readonly kind: "test-count"; readonly counted: "failed" | "skipped" | "passed" | "total" });

export type LimitOperator = "<=" | "<" | ">=" | ">" | "==";

/** Whether the limit bounds from above: `<=` and `<`. */
export function isUpperLimit({ op }: { readonly op: LimitOperator }): boolean {
  return op === "<=" || op === "<";
}

/** A limit in the base unit of its indicator, and as it was written. */
export interface Limit {
  readonly op: LimitOperator;
  readonly value: number;
  readonly unit: Unit;
  readonly written: string;
}

/**
 * What a limit is relative to: canary `op` factor × other + offset. `baseline` is the other variant at the same time,
 * `previous` what an earlier decision observed.
 */
export interface Comparison {
  readonly against: "baseline" | "previous";
  readonly factor: number;
  /** In the base unit of the indicator. */
  readonly offset: number;
}

/** How often the evidence of a phase is looked at before the decision. */
export type Looks =
  | { readonly kind: "once" }
  | { readonly kind: "planned"; readonly count: number }
  | { readonly kind: "anytime" };

export interface Guardrail {
  readonly id: string;
  readonly indicator: string;
  /** For a comparison: the factor (unit `none`) or the offset that it allows. */
  readonly limit: Limit;
  readonly comparison: Comparison | undefined;
  /** Judged for every user by itself; undefined: for all requests together. */
  readonly each: "user" | undefined;
  /** How far behind the end of the phase its trend is judged, in milliseconds; undefined: the phase itself is judged. */
  readonly horizonMs: number | undefined;
  readonly written: string;
  readonly phases: readonly string[] | undefined;
  readonly variant: "canary" | "baseline";
  readonly severity: "blocking" | "advisory";
  readonly confidence: number;
  readonly because: string | undefined;
  readonly place: PlanPlace;
}

/** An auto-rollback condition: it fires when the condition held at every evaluation for `forMs`. */
export interface Trigger {
  readonly id: string;
  readonly indicator: string;
  readonly limit: Limit;
  readonly written: string;
  readonly forMs: number;
  readonly overMs: number;
  readonly everyMs: number;
  /** How soon after its firing the plan demands a reaction; undefined: it demands none. */
  readonly reactionMs: number | undefined;
  readonly severity: "blocking" | "advisory";
  readonly because: string | undefined;
  readonly place: PlanPlace;
}

/** Something that was done because a trigger fired, as it went on record. */
export interface Reaction {
  readonly atMs: number;
  readonly what: string;
  readonly trigger: string;
  readonly place: PlanPlace;
}

/** An alert policy beside the decision: replayed where it is a rule, shown as it stands where it is prose. */
export interface Alert {
  readonly that: string;
  readonly then: string | undefined;
  readonly trigger: Trigger | undefined;
}

export interface SignOffRole {
  readonly id: string;
  readonly title: string;
  readonly people: readonly string[];
  readonly threshold: number;
}

export interface Waiver {
  readonly guardrail: string;
  readonly phases: readonly string[] | undefined;
  readonly because: string;
  readonly owner: string;
  /** Last day on which it holds, UTC, `2026-12-31`. */
  readonly expires: string;
  readonly place: PlanPlace;
}

export interface NamedReference {
  readonly name: string;
  readonly about: string | undefined;
  readonly url: string | undefined;
}

/** The plan, compiled: every name resolved, every quantity in its base unit, every part with its place. */
export interface Plan {
  readonly path: string;
  readonly sha256: string;
  readonly release: {
    readonly service: string;
    readonly version: string;
    readonly commit: string | undefined;
    readonly branch: string | undefined;
    readonly environment: string | undefined;
  };
  readonly canary: Variant;
  readonly baseline: Variant | undefined;
  readonly phases: readonly Phase[];
  readonly exhibits: readonly Exhibit[];
  readonly indicators: readonly Indicator[];
  readonly guardrails: readonly Guardrail[];
  readonly triggers: readonly Trigger[];
  readonly reactions: readonly Reaction[];
  readonly slos: readonly Slo[];
  readonly sloFiles: readonly SloFile[];
  readonly confidence: number;
  readonly looks: Looks;
  /** Least design effect that the bounds allow for, 1 or more. */
  readonly clustering: number;
  readonly splitAlarm: number;
  /** Phase id → what that phase does with something inconclusive. */
  readonly inconclusive: Readonly<Record<string, "proceed" | "hold">>;
  readonly isSettledLater: boolean;
  readonly signOff: {
    readonly roles: readonly SignOffRole[];
    /** Whose opinion was sought, and who is told; neither signs. */
    readonly consulted: readonly string[] | undefined;
    readonly informed: readonly string[] | undefined;
    readonly approverIsNot: readonly string[];
    readonly maxAge: string | undefined;
  };
  readonly waivers: readonly Waiver[];
  readonly rollback:
    | { readonly procedure: string; readonly commands: readonly string[]; readonly recoveryTime: string | undefined }
    | undefined;
  readonly nextSteps: readonly { readonly when: string | undefined; readonly steps: readonly string[] }[];
  readonly appendix: {
    readonly dashboards: readonly NamedReference[];
    readonly alerts: readonly Alert[];
    readonly runbooks: readonly NamedReference[];
  };
}

/** Every variant of the release, baseline first. */
export function variantsOf(plan: Plan): readonly Variant[] {
  return plan.baseline ? [plan.baseline, plan.canary] : [plan.canary];
}

/** Whether the plan sends traffic to the variant in the phase. */
export function getsTraffic(phase: Phase, variant: Variant): boolean {
  return (phase.share[variant.name] ?? 0) > 0;
}
