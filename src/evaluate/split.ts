import { splitTest } from "../statistics/split.ts";
import type { Finding } from "../model/finding.ts";
import { type Phase, type Plan, variantsOf } from "../model/plan.ts";
import type { ReceivedReading } from "../model/received.ts";
import type { LoadTally } from "../model/tally.ts";
import { type CaseFile, cite } from "./case-file.ts";

/**
 * The traffic split of each phase, as each log that saw all the traffic observed it, against the plan. A comparison of
 * variants that did not get the planned traffic compares something else (Fabijan et al. 2019), so a mismatch is never a pass.
 */
export function judgeSplits(caseFile: CaseFile): readonly Finding[] {
  return caseFile.plan.phases.flatMap((phase) =>
    caseFile.received.flatMap((received) => {
      if (received.status !== "read" || received.reading.family !== "load" || received.exhibit.counts !== "all")
        return [];
      if (received.exhibit.phase !== undefined && received.exhibit.phase !== phase.id) return [];
      return judgeSplit(caseFile.plan, phase, received, received.reading.tally) ?? [];
    }),
  );
}

function judgeSplit(plan: Plan, phase: Phase, received: ReceivedReading, tally: LoadTally): Finding | undefined {
  const variants = variantsOf(plan);
  const window = tally.question.windows.findIndex((candidate) => candidate.phase === phase.id);
  const counts = variants.map(
    ({ name }) => tally.cells[window]?.[tally.question.variants.indexOf(name)]?.requests ?? 0,
  );
  const total = counts.reduce((sum, count) => sum + count, 0);
  // Without requests there is no split; the exhibit's own finding says that the phase is not covered.
  if (total === 0) return undefined;
  const shares = variants.map(({ name }) => phase.share[name] ?? 0);
  const strays = counts.reduce((sum, count, index) => (shares[index] === 0 ? sum + count : sum), 0);
  const planned = counts.filter((_, index) => shares[index]! > 0);
  const weights = shares.filter((share) => share > 0);
  const test = planned.length > 1 ? splitTest(planned, weights) : undefined;
  const pValue = strays > 0 ? 0 : (test?.pValue ?? 1);
  const canary = variants.length - 1;
  const base = {
    id: `split/${received.exhibit.id}/${phase.id}`,
    kind: "split" as const,
    subject: received.exhibit.id,
    phase: phase.id,
    variant: plan.canary.name,
    severity: "blocking" as const,
    rule: variants.map(({ name }, index) => `${name} ${formatPercent(shares[index]!)}`).join(", "),
    planPlace: phase.place,
    figures: {
      pValue,
      alarm: plan.splitAlarm,
      plannedRatio: shares[canary]!,
      strays,
      statistic: test?.statistic ?? 0,
      degreesOfFreedom: test?.degreesOfFreedom ?? 0,
      method: test?.method ?? "none",
      ...Object.fromEntries(variants.map(({ name }, index) => [`requests ${name}`, counts[index]!])),
    },
  };
  const observation = {
    label: "traffic share",
    observed: counts[canary]! / total,
    unit: "ratio" as const,
    samples: total,
    samplesOf: "requests" as const,
    sources: [cite(received)] as const,
  };
  if (pValue < plan.splitAlarm) {
    return { ...base, verdict: "inconclusive", reason: "split-mismatch", observation, shortfall: { kind: "none" } };
  }
  return { ...base, verdict: "pass", reason: "split-as-planned", observation };
}

function formatPercent(ratio: number): string {
  return `${Number((ratio * 100).toPrecision(12))}%`;
}
