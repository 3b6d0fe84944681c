import type { Comparison, EvidenceChange, MovedNumber, PlanChange, TurnedFinding } from "../model/comparison.ts";
import type { DecisionDocument, FindingDocument } from "../model/decision-document.ts";

/** What is different between two decisions. `plan`: how their plans differ, where both are at hand. */
export function compareDecisions(
  before: DecisionDocument,
  after: DecisionDocument,
  plan: readonly PlanChange[] | undefined,
): Comparison {
  const pairs = pairUp(before.findings, after.findings, ({ id }) => id);
  const phases = pairUp(before.phases, after.phases, ({ id }) => id);
  return {
    before,
    after,
    plan,
    isSamePlan: before.plan.sha256 === after.plan.sha256,
    turned: pairs.flatMap(turned),
    moved: pairs.flatMap(moved),
    evidence: pairUp(before.evidence, after.evidence, ({ path }) => path).flatMap(evidenceChange),
    phases: phases.flatMap(({ key, old, current }) =>
      old?.decision === current?.decision
        ? []
        : [
            {
              id: key,
              ...(old ? { before: old.decision } : {}),
              ...(current ? { after: current.decision } : {}),
            },
          ],
    ),
  };
}

interface Pair<T> {
  readonly key: string;
  readonly old: T | undefined;
  readonly current: T | undefined;
}

/** By key, in the order of the newer list; what only the older one has follows. */
function pairUp<T>(olds: readonly T[], currents: readonly T[], keyOf: (one: T) => string): readonly Pair<T>[] {
  const byKey = (list: readonly T[]): ReadonlyMap<string, T> => new Map(list.map((one) => [keyOf(one), one]));
  const [older, newer] = [byKey(olds), byKey(currents)];
  return [...new Set([...newer.keys(), ...older.keys()])].map((key) => ({
    key,
    old: older.get(key),
    current: newer.get(key),
  }));
}

function turned({ key, old, current }: Pair<FindingDocument>): readonly TurnedFinding[] {
  const isSame = old?.verdict === current?.verdict && (old?.waiver === undefined) === (current?.waiver === undefined);
  if (old && current && isSame) return [];
  return [{ id: key, ...(old ? { before: old } : {}), ...(current ? { after: current } : {}) }];
}

function moved({ key, old, current }: Pair<FindingDocument>): readonly MovedNumber[] {
  const [a, b] = [old?.observation, current?.observation];
  if (!old || !current || !a || !b || a.observed === b.observed || a.unit !== b.unit) return [];
  return [{ id: key, before: old, after: current, intervals: intervalsOf(a, b) }];
}

function intervalsOf(
  { interval: a }: NonNullable<FindingDocument["observation"]>,
  { interval: b }: NonNullable<FindingDocument["observation"]>,
): MovedNumber["intervals"] {
  if (!a || !b) return "no-intervals";
  const isApart = (a.high ?? Infinity) < (b.low ?? -Infinity) || (b.high ?? Infinity) < (a.low ?? -Infinity);
  return isApart ? "apart" : "overlap";
}

function evidenceChange({ key, old, current }: Pair<DecisionDocument["evidence"][number]>): readonly EvidenceChange[] {
  if (!old || !current)
    return [
      {
        path: key,
        change: current ? "came" : "went",
        ...(old ? { before: old.status } : {}),
        ...(current ? { after: current.status } : {}),
      },
    ];
  if (old.status !== current.status)
    return [{ path: key, change: "status", before: old.status, after: current.status }];
  if (old.sha256 === current.sha256) return [];
  return [{ path: key, change: "content", before: old.sha256 ?? "", after: current.sha256 ?? "" }];
}
