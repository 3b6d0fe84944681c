import { toBase, type Unit, WRITTEN_UNITS } from "../model/unit.ts";
import { didYouMean } from "./suggest.ts";

/** What a text says, or why it says nothing. */
export type Parsed<T> = { readonly ok: T } | { readonly problem: string };

const QUANTITY = /^([+-]?\d+(?:\.\d+)?(?:e[+-]?\d+)?)\s*([A-Za-zµ%]*)$/;

/**
 * Reads `400ms`, `0.4 s`, `99%`, `1 MiB`, `0`, in the dimension that is expected. A missing unit is a problem wherever
 * the dimension has one to choose; a bare number is right for counts and for values without a unit only.
 */
export function parseQuantity(text: string, expected: Unit): Parsed<number> {
  const match = QUANTITY.exec(text.trim());
  if (!match)
    return { problem: `found ${JSON.stringify(text)}, expected a number with a unit, such as ${example(expected)}` };
  const written = Number(match[1]);
  const name = match[2]!;
  if (name === "") {
    if (expected === "count" || expected === "none") return { ok: written };
    return { problem: `found ${JSON.stringify(text)} without a unit, expected one, such as ${example(expected)}` };
  }
  const unit = Object.hasOwn(WRITTEN_UNITS, name) ? WRITTEN_UNITS[name] : undefined;
  if (!unit) return { problem: `unknown unit ${JSON.stringify(name)}${didYouMean(name, Object.keys(WRITTEN_UNITS))}` };
  if (unit.base !== expected)
    return { problem: `found ${JSON.stringify(text)}, expected ${DIMENSION[expected]}, such as ${example(expected)}` };
  return { ok: toBase(written, unit) };
}

/** A duration in milliseconds from a text that the schema has already accepted as one. */
export function durationMs(text: string): number {
  const parsed = parseQuantity(text, "ms");
  if ("problem" in parsed) throw new RangeError(parsed.problem);
  return parsed.ok;
}

/** A ratio from a percentage that the schema has already accepted. */
export function percentageRatio(text: string): number {
  const parsed = parseQuantity(text, "ratio");
  if ("problem" in parsed) throw new RangeError(parsed.problem);
  return parsed.ok;
}

const DIMENSION: Readonly<Record<Unit, string>> = {
  ms: "a duration",
  ratio: "a share",
  count: "a count",
  bytes: "an amount of bytes",
  none: "a number without a unit",
};

function example(unit: Unit): string {
  return { ms: "400ms", ratio: "99%", count: "0", bytes: "512MiB", none: "0.5" }[unit];
}
