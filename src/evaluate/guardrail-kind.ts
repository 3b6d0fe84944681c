import type { Source } from "../model/artifact.ts";
import type { ExclusionNote, Finding, Observation, Reason, Shortfall, Verdict } from "../model/finding.ts";
import type { Indicator, Limit, Phase, Variant } from "../model/plan.ts";
import type { RecordReference } from "../model/tally.ts";
import type { CaseFile } from "./case-file.ts";
import { keeps, marginTo } from "./limit.ts";

/** Where and for whom a guardrail is judged. `phase` is undefined for evidence about the release as a whole. */
export interface Scope {
  readonly caseFile: CaseFile;
  readonly phase: Phase | undefined;
  readonly variant: Variant;
}

/** The numbers that a kind of guardrail judges, taken out of the readings; or the reason why there are none. */
export type Facts<T> =
  | { readonly facts: T; readonly sources: readonly [Source, ...Source[]] }
  | { readonly lacking: Reason };

/** What a kind of guardrail concludes from its facts. */
export interface Judgement {
  readonly verdict: Exclude<Verdict, "warn">;
  readonly reason: Reason;
  readonly observation: Observation;
  readonly margin: number | null;
  readonly shortfall: Shortfall;
  readonly comparison?: NonNullable<Finding["comparison"]>;
  readonly figures?: NonNullable<Finding["figures"]>;
  readonly turningBad?: number;
  readonly withoutExclusion?: { readonly verdict: Exclude<Verdict, "warn">; readonly observation: Observation };
  readonly exclusions?: readonly ExclusionNote[];
  readonly examples?: readonly RecordReference[];
}

/** How sure a verdict must be. With `isAnytime` its bounds hold however often the evidence was looked at. */
export interface Certainty {
  /** One-sided. */
  readonly confidence: number;
  readonly isAnytime: boolean;
  /** Least design effect, as the plan declares it. */
  readonly clustering: number;
}

/** How a guardrail relates the canary to another number: by their quotient or by their difference. */
export type ComparisonForm = "ratio" | "difference";

/** One way to judge an indicator against a limit. */
export interface GuardrailKind<K extends Indicator["kind"] = Indicator["kind"], F = unknown> {
  readonly kind: K;
  readonly title: string;
  /** The formula that the verdict rests on, for `docket explain` and the documentation. */
  readonly formula: string;
  readonly observe: (indicator: Extract<Indicator, { kind: K }>, scope: Scope) => Facts<F>;
  readonly judge: (
    indicator: Extract<Indicator, { kind: K }>,
    facts: F,
    limit: Limit,
    certainty: Certainty,
    sources: readonly [Source, ...Source[]],
  ) => Judgement;
  /** Judges the canary against the baseline at the same time: non-inferiority with the margin that the limit declares. */
  readonly compare?: (
    indicator: Extract<Indicator, { kind: K }>,
    canary: F,
    baseline: F,
    form: ComparisonForm,
    limit: Limit,
    certainty: Certainty,
    sources: readonly [Source, ...Source[]],
  ) => Judgement | { readonly lacking: Reason };
  /** Judges where the trend of the phase leads, `horizonMs` behind its end. */
  readonly project?: (
    indicator: Extract<Indicator, { kind: K }>,
    facts: F,
    horizonMs: number,
    limit: Limit,
    certainty: Certainty,
    sources: readonly [Source, ...Source[]],
  ) => Judgement;
  /** Facts with the verdict that they must give; at least one of each verdict that the kind can reach. */
  readonly examples: readonly {
    readonly name: string;
    readonly indicator: Extract<Indicator, { kind: K }>;
    readonly facts: F;
    readonly limit: Limit;
    readonly verdict: Exclude<Verdict, "warn">;
  }[];
}

/** A guardrail kind with its facts erased, as the registry holds it. */
export interface AnyGuardrailKind {
  readonly kind: Indicator["kind"];
  readonly title: string;
  readonly formula: string;
  readonly run: (
    indicator: Indicator,
    scope: Scope,
    limit: Limit,
    certainty: Certainty,
  ) => Judgement | { readonly lacking: Reason };
  readonly runComparison: (
    indicator: Indicator,
    scope: Scope,
    baseline: Variant,
    form: ComparisonForm,
    limit: Limit,
    certainty: Certainty,
  ) => Judgement | { readonly lacking: Reason };
  readonly runProjection: (
    indicator: Indicator,
    scope: Scope,
    horizonMs: number,
    limit: Limit,
    certainty: Certainty,
  ) => Judgement | { readonly lacking: Reason };
  readonly examples: readonly {
    readonly name: string;
    readonly limit: Limit;
    readonly verdict: Exclude<Verdict, "warn">;
    readonly judge: (confidence: number) => Judgement;
  }[];
}

/** The judgement of a number that was counted or measured, not estimated: it has no interval, and is never open. */
export function judgeExact(observation: Observation & { readonly observed: number }, limit: Limit): Judgement {
  const verdict = keeps(observation.observed, limit) ? "pass" : "fail";
  return {
    verdict,
    reason: verdict === "pass" ? "limit-kept" : "limit-broken",
    observation,
    margin: marginTo(observation.observed, limit),
    shortfall: { kind: "none" },
  };
}

const NOWHERE: readonly [Source, ...Source[]] = [{ path: "example", sha256: "" }];

/** Typed where it is defined, erased where it is registered. */
export function defineGuardrail<K extends Indicator["kind"], F>(kind: GuardrailKind<K, F>): AnyGuardrailKind {
  return {
    kind: kind.kind,
    title: kind.title,
    formula: kind.formula,
    run: (indicator, scope, limit, certainty) => {
      const own = indicator as Extract<Indicator, { kind: K }>;
      const observed = kind.observe(own, scope);
      if ("lacking" in observed) return observed;
      return kind.judge(own, observed.facts, limit, certainty, observed.sources);
    },
    runComparison: (indicator, scope, baseline, form, limit, certainty) => {
      const own = indicator as Extract<Indicator, { kind: K }>;
      const canary = kind.observe(own, scope);
      if ("lacking" in canary) return canary;
      const other = kind.observe(own, { ...scope, variant: baseline });
      if ("lacking" in other) return other.lacking === "no-traffic" ? { lacking: "no-baseline-traffic" } : other;
      return kind.compare!(
        own,
        canary.facts,
        other.facts,
        form,
        limit,
        certainty,
        distinct([...canary.sources, ...other.sources]),
      );
    },
    runProjection: (indicator, scope, horizonMs, limit, certainty) => {
      const own = indicator as Extract<Indicator, { kind: K }>;
      const observed = kind.observe(own, scope);
      if ("lacking" in observed) return observed;
      return kind.project!(own, observed.facts, horizonMs, limit, certainty, observed.sources);
    },
    examples: kind.examples.map((example) => ({
      name: example.name,
      limit: example.limit,
      verdict: example.verdict,
      judge: (confidence) =>
        kind.judge(
          example.indicator,
          example.facts,
          example.limit,
          { confidence, isAnytime: false, clustering: 1 },
          NOWHERE,
        ),
    })),
  };
}

/** Both variants often stand in one artifact: it is cited once. */
function distinct(sources: readonly Source[]): readonly [Source, ...Source[]] {
  const [first, ...rest] = sources.filter(
    (source, index) => sources.findIndex((other) => JSON.stringify(other) === JSON.stringify(source)) === index,
  );
  return [first!, ...rest];
}
