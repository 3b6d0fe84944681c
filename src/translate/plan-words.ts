import { WRITTEN_UNITS } from "../model/unit.ts";
import type { PlanDocument } from "../model/plan-document.ts";

/** How importers write what a plan can say: the one place to change when the plan language changes. */

export type EvidenceEntry = PlanDocument["evidence"][number];
export type IndicatorEntry = PlanDocument["indicators"][string];
export type GuardrailEntry = Exclude<PlanDocument["guardrails"][number], string>;
export type TriggerEntry = Exclude<NonNullable<PlanDocument["triggers"]>[number], string>;
export type WrittenUnit = NonNullable<EvidenceEntry["unit"]>;
export type Operator = "<=" | "<" | ">=" | ">" | "==";

/** How an SLO of the original spends its budget. */
export type SloBudget = "occurrences" | "timeslices" | "ratio-timeslices";

/** `p95_latency <= 1.10 x baseline`: no worse than the baseline at the same time, by more than the margin. */
export function baselineRule(indicator: string, op: Operator, factor: number): string {
  return `${indicator} ${op} ${factorText(factor)} x baseline`;
}

function factorText(factor: number): string {
  const short = factor.toFixed(2);
  return Number(short) === factor ? short : String(factor);
}

/** `success_rate >= 99%`, with the limit in the unit of the indicator. */
export function limitRule(indicator: string, op: Operator, value: number, unit: WrittenUnit): string {
  return `${indicator} ${op} ${quantityText(value, unit)}`;
}

/** A number with its unit as a person would write it: a ratio as a percentage. */
export function quantityText(value: number, unit: WrittenUnit): string {
  if (unit === "none" || unit === "count") return String(value);
  return unit === "ratio" ? `${Number((value * 100).toPrecision(12))}%` : `${value}${unit}`;
}

/** `5m`, `90s`: the largest unit that is whole. Milliseconds must be whole. */
export function durationText(ms: number): string {
  for (const unit of ["d", "h", "m", "s"] as const) {
    const { num } = WRITTEN_UNITS[unit]!;
    if (ms > 0 && ms % num === 0) return `${ms / num}${unit}`;
  }
  return `${Math.round(ms)}ms`;
}

/** What must not be, turned into what must be. */
export const OPPOSITE: Readonly<Record<Exclude<Operator, "==">, Operator>> = {
  "<=": ">",
  "<": ">=",
  ">=": "<",
  ">": "<=",
};

/** What stands on the other side when the sides of a comparison are swapped. */
export const MIRRORED: Readonly<Record<Operator, Operator>> = {
  "<=": ">=",
  "<": ">",
  ">=": "<=",
  ">": "<",
  "==": "==",
};
