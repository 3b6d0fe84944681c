import type { Source } from "../model/artifact.ts";
import type { ExclusionNote, Observation, Reason, Shortfall, Verdict } from "../model/finding.ts";
import type { Indicator, Limit, Phase, Variant } from "../model/plan.ts";
import type { RecordReference } from "../model/tally.ts";
import type { CaseFile } from "./case-file.ts";

/** Where and for whom a guardrail is judged. `phase` is undefined for evidence about the release as a whole. */
export interface Scope {
  readonly caseFile: CaseFile;
  readonly phase: Phase | undefined;
  readonly variant: Variant;
}

/** The numbers that a kind of guardrail judges, taken out of the readings; or the reason why there are none. */
export type Facts<T> = { readonly facts: T; readonly sources: readonly [Source, ...Source[]] } | { readonly lacking: Reason };

/** What a kind of guardrail concludes from its facts. */
export interface Judgement {
  readonly verdict: Exclude<Verdict, "warn">;
  readonly reason: Reason;
  readonly observation: Observation;
  readonly margin: number | null;
  readonly shortfall: Shortfall;
  readonly turningBad?: number;
  readonly withoutExclusion?: { readonly verdict: Exclude<Verdict, "warn">; readonly observation: Observation };
  readonly exclusions?: readonly ExclusionNote[];
  readonly examples?: readonly RecordReference[];
}

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
    confidence: number,
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
  readonly run: (indicator: Indicator, scope: Scope, limit: Limit, confidence: number) => Judgement | { readonly lacking: Reason };
  readonly examples: readonly {
    readonly name: string;
    readonly limit: Limit;
    readonly verdict: Exclude<Verdict, "warn">;
    readonly judge: (confidence: number) => Judgement;
  }[];
}

const NOWHERE: readonly [Source, ...Source[]] = [{ path: "example", sha256: "" }];

/** Typed where it is defined, erased where it is registered. */
export function defineGuardrail<K extends Indicator["kind"], F>(kind: GuardrailKind<K, F>): AnyGuardrailKind {
  return {
    kind: kind.kind,
    title: kind.title,
    formula: kind.formula,
    run: (indicator, scope, limit, confidence) => {
      const own = indicator as Extract<Indicator, { kind: K }>;
      const observed = kind.observe(own, scope);
      if ("lacking" in observed) return observed;
      return kind.judge(own, observed.facts, limit, confidence, observed.sources);
    },
    examples: kind.examples.map((example) => ({
      name: example.name,
      limit: example.limit,
      verdict: example.verdict,
      judge: (confidence) => kind.judge(example.indicator, example.facts, example.limit, confidence, NOWHERE),
    })),
  };
}
