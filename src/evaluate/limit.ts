import type { Reason, Verdict } from "../model/finding.ts";
import { isUpperLimit, type Limit } from "../model/plan.ts";

/** Whether a number that is known without error keeps the limit. */
export function keeps(observed: number, limit: Limit): boolean {
  switch (limit.op) {
    case "<=":
      return observed <= limit.value;
    case "<":
      return observed < limit.value;
    case ">=":
      return observed >= limit.value;
    case ">":
      return observed > limit.value;
    case "==":
      return observed === limit.value;
  }
}

/** What an interval proves about a limit: every value in it keeps it, none does, or neither. */
export function proves(
  interval: { readonly low: number; readonly high: number },
  limit: Limit,
): "pass" | "fail" | "inconclusive" {
  const keepsLow = keeps(interval.low, limit);
  const keepsHigh = keeps(interval.high, limit);
  if (keepsLow && keepsHigh) return "pass";
  return keepsLow || keepsHigh ? "inconclusive" : "fail";
}

/** Room to the limit: positive where it is kept. */
export function marginTo(observed: number, limit: Limit): number {
  return isUpperLimit(limit)
    ? limit.value - observed
    : limit.op === "=="
      ? -Math.abs(observed - limit.value)
      : observed - limit.value;
}

/** The reason of a verdict about a limit; `open` is why it could not be given. */
export function reasonOf(verdict: Exclude<Verdict, "warn">, open: Reason): Reason {
  return verdict === "pass" ? "limit-kept" : verdict === "fail" ? "limit-broken" : open;
}

/** The share of bad requests that a limit leaves room for: 1 % by `errors <= 1%` as by `success >= 99%`. */
export function allowedRatio(limit: Limit): number {
  return isUpperLimit(limit) ? limit.value : complement(limit.value);
}

/** A document holds no infinity: an end or a quotient that has no number is null. */
export function finiteOrNull(value: number): number | null {
  return Number.isFinite(value) ? value : null;
}

/** 1 − x without the noise of the subtraction: 0.01 for 0.99. */
export function complement(ratio: number): number {
  return Number((1 - ratio).toPrecision(15));
}
