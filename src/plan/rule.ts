import type { Limit, LimitOperator } from "../model/plan.ts";
import type { Unit } from "../model/unit.ts";
import { durationMs, type Parsed, parseQuantity } from "./quantity.ts";
import { didYouMean } from "./suggest.ts";

/** The short form of a guardrail or a trigger, taken apart: `p95_latency > 400ms for 3m`. */
export interface Rule {
  readonly indicator: string;
  readonly limit: Limit;
  readonly forMs: number | undefined;
}

const RULE = /^([A-Za-z][\w-]*)\s*(<=|>=|==|=|<|>)\s*(.+?)(?:\s+for\s+(\d+(?:\.\d+)?\s?(?:ms|s|m|min|h|d)))?$/;

/** Reads a rule. `unitOf` gives the unit of an indicator, undefined for one that the plan does not have. */
export function parseRule(text: string, unitOf: (indicator: string) => Unit | undefined, indicators: readonly string[]): Parsed<Rule> {
  const match = RULE.exec(text.trim());
  if (!match) {
    return { problem: `found ${JSON.stringify(text)}, expected <indicator> <= | < | >= | > | == <limit>, such as success_rate >= 99%` };
  }
  const [, indicator, operator, written, duration] = match;
  const unit = unitOf(indicator!);
  if (unit === undefined) {
    return { problem: `unknown indicator ${JSON.stringify(indicator)}${didYouMean(indicator!, indicators)}; the plan has ${indicators.join(", ")}` };
  }
  const value = parseQuantity(written!, unit);
  if ("problem" in value) return value;
  const op = (operator === "=" ? "==" : operator) as LimitOperator;
  return {
    ok: {
      indicator: indicator!,
      limit: { op, value: value.ok, unit, written: written!.trim() },
      forMs: duration === undefined ? undefined : durationMs(duration),
    },
  };
}
