import type { ComparisonOperator, Condition, TextField } from "../model/condition.ts";
import { type Parsed, parseQuantity } from "./quantity.ts";
import { didYouMean } from "./suggest.ts";

const TEXT_FIELDS: readonly TextField[] = ["method", "path", "user", "server", "variant"];
const FIELDS: readonly string[] = ["status", "latency", ...TEXT_FIELDS];
const NANOSECONDS_PER_MS = 1e6;

/**
 * Reads a condition on a request: comparisons of `status`, `latency`, `method`, `path`, `user`, `server` or `variant`,
 * joined by `and` and `or` (`and` binds closer). `status < 500`, `path starts with /api and status = 200`.
 */
export function parseCondition(text: string): Parsed<Condition> {
  const alternatives: Condition[] = [];
  for (const alternative of text.split(/\s+or\s+/)) {
    const parts: Condition[] = [];
    for (const part of alternative.split(/\s+and\s+/)) {
      const parsed = parseComparison(part.trim());
      if ("problem" in parsed) return parsed;
      parts.push(parsed.ok);
    }
    alternatives.push(parts.length === 1 ? parts[0]! : { kind: "and", of: parts });
  }
  return { ok: alternatives.length === 1 ? alternatives[0]! : { kind: "or", of: alternatives } };
}

function parseComparison(text: string): Parsed<Condition> {
  const match = /^(\S+?)\s*(<=|>=|!=|==|=|<|>|\s+starts with\s+)\s*(.+)$/.exec(text);
  if (!match) return { problem: `found ${JSON.stringify(text)}, expected a condition such as status < 500` };
  const [, name, operator, written] = match as unknown as [string, string, string, string];
  const op = operator.trim() === "==" ? "=" : operator.trim();
  if (name === "status") {
    if (op === "starts with" || !/^\d{1,3}$/.test(written)) {
      return {
        problem: `found ${JSON.stringify(text)}, expected a comparison of the status with a number, such as status < 500`,
      };
    }
    return { ok: { kind: "status", op: op as ComparisonOperator, value: Number(written) } };
  }
  if (name === "latency") {
    const limit = parseQuantity(written, "ms");
    if ("problem" in limit) return limit;
    if (op === "starts with") return { problem: "a latency has no beginning: compare it with < <= = != >= >" };
    return {
      ok: { kind: "latency", op: op as ComparisonOperator, valueNs: Math.round(limit.ok * NANOSECONDS_PER_MS) },
    };
  }
  if (!TEXT_FIELDS.includes(name as TextField)) {
    return {
      problem: `unknown field ${JSON.stringify(name)}${didYouMean(name, FIELDS)}; known are ${FIELDS.join(", ")}`,
    };
  }
  if (op !== "=" && op !== "!=" && op !== "starts with") {
    return { problem: `found ${JSON.stringify(text)}: ${name} is text, expected =, != or starts with` };
  }
  return { ok: { kind: "text", field: name as TextField, op, value: written.replace(/^"(.*)"$/, "$1") } };
}
