import type { DecisionDocument, ObservedLoad } from "../../model/decision-document.ts";

type TrendRow = ObservedLoad["trend"][number];

/** A row of a trend with the moment in its middle, which is where a chart puts it. */
export interface PlacedRow {
  readonly row: TrendRow;
  readonly beginMs: number;
  readonly middleMs: number;
  readonly endMs: number;
}

/** The rows of a load, each up to the next one; the last one ends with its phase. */
export function placedRows(decision: DecisionDocument, load: ObservedLoad): readonly PlacedRow[] {
  const end = decision.phases.find(({ id }) => id === load.phase)?.to;
  return load.trend.map((row, index) => {
    const beginMs = Date.parse(row.from);
    const endMs = Date.parse(load.trend[index + 1]?.from ?? end ?? row.from);
    return { row, beginMs, middleMs: (beginMs + endMs) / 2, endMs };
  });
}

/** The loads of one piece of evidence that a chart over time can show: with a trend, of a variant, in a phase of the plan. */
export function loadsOf(decision: DecisionDocument, evidence: string): readonly ObservedLoad[] {
  return decision.observed.load.filter(
    (load) =>
      load.evidence === evidence &&
      load.variant !== undefined &&
      load.trend.length > 0 &&
      decision.phases.some(({ id }) => id === load.phase),
  );
}

/** The variants in the order of a chart: the canary first, then what it is compared with. */
export function variantsOf(
  decision: DecisionDocument,
): readonly { readonly name: string; readonly role: "canary" | "baseline" }[] {
  const { canary, baseline } = decision.variants;
  return [
    { name: canary.name, role: "canary" },
    ...(baseline ? [{ name: baseline.name, role: "baseline" } as const] : []),
  ];
}
