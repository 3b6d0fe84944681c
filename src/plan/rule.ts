import type { Comparison, Limit, LimitOperator } from "../model/plan.ts";
import type { Unit } from "../model/unit.ts";
import { durationMs, type Parsed, parseQuantity } from "./quantity.ts";
import { didYouMean } from "./suggest.ts";

/** The short form of a guardrail or a trigger, taken apart: `p95_latency > 400ms for 3m`. */
export interface Rule {
  readonly indicator: string;
  readonly limit: Limit;
  readonly comparison: Comparison | undefined;
  readonly forMs: number | undefined;
}

const RULE = /^([A-Za-z][\w-]*)\s*(<=|>=|==|=|<|>)\s*(.+?)(?:\s+for\s+(\d+(?:\.\d+)?\s?(?:ms|s|m|min|h|d)))?$/;

/** Reads a rule. `unitOf` gives the unit of an indicator, undefined for one that the plan does not have. */
export function parseRule(
  text: string,
  unitOf: (indicator: string) => Unit | undefined,
  indicators: readonly string[],
  references: Readonly<Record<string, Parsed<number>>>,
): Parsed<Rule> {
  const match = RULE.exec(text.trim());
  if (!match) {
    return {
      problem: `found ${JSON.stringify(text)}, expected <indicator> <= | < | >= | > | == <limit>, such as success_rate >= 99%`,
    };
  }
  const [, indicator, operator, written, duration] = match;
  const unit = unitOf(indicator!);
  if (unit === undefined) {
    return {
      problem: `unknown indicator ${JSON.stringify(indicator)}${didYouMean(indicator!, indicators)}; the plan has ${indicators.join(", ")}`,
    };
  }
  const op = (operator === "=" ? "==" : operator) as LimitOperator;
  const forMs = duration === undefined ? undefined : durationMs(duration);
  const relative = parseRelative(
    written!.trim(),
    unit,
    () =>
      references[indicator!] ?? {
        problem: `the plan has no reference for ${indicator}, expected one under references`,
      },
  );
  if (relative) {
    if ("problem" in relative) return relative;
    const { comparison, limit } = relative.ok;
    return { ok: { indicator: indicator!, limit: { ...limit, op, written: written!.trim() }, comparison, forMs } };
  }
  const value = parseQuantity(written!, unit);
  if ("problem" in value) return value;
  return {
    ok: {
      indicator: indicator!,
      limit: { op, value: value.ok, unit, written: written!.trim() },
      comparison: undefined,
      forMs,
    },
  };
}

const TIMES = /^(\d+(?:\.\d+)?)\s*[x×*]\s*(baseline|previous|reference)$/;
const PLUS = /^(baseline|previous|reference)(?:\s*([+-])\s*(.+))?$/;

interface Relative {
  readonly comparison: Comparison | undefined;
  readonly limit: { readonly value: number; readonly unit: Unit };
}

/** `1.10 x baseline`, `baseline + 0.5%`; undefined for a limit that is a number of its own. A reference becomes one. */
function parseRelative(written: string, unit: Unit, references: () => Parsed<number>): Parsed<Relative> | undefined {
  const times = TIMES.exec(written);
  const plus = PLUS.exec(written);
  if (!times && !plus) return undefined;
  const offset = plus?.[3] === undefined ? { ok: 0 } : parseQuantity(plus[3], unit);
  if ("problem" in offset) return offset;
  const signed = plus?.[2] === "-" ? -offset.ok : offset.ok;
  const factor = times ? Number(times[1]) : 1;
  const against = (times?.[2] ?? plus![1]) as Comparison["against"] | "reference";
  if (against === "reference") {
    const reference = references();
    if ("problem" in reference) return reference;
    return { ok: { comparison: undefined, limit: { value: factor * reference.ok + signed, unit } } };
  }
  const limit = times ? { value: factor, unit: "none" as const } : { value: signed, unit };
  return { ok: { comparison: { against, factor, offset: signed }, limit } };
}
