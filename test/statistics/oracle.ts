import { readFileSync } from "node:fs";
import { expect } from "vitest";

/** The table that `oracles/make.py` wrote; what JSON cannot say is written "Infinity" and "-Infinity". */
export function oracle(name: string): unknown {
  const text = readFileSync(new URL(`oracles/${name}.json`, import.meta.url), "utf8");
  return JSON.parse(text, (_key, value: unknown) =>
    value === "Infinity" ? Infinity : value === "-Infinity" ? -Infinity : value,
  );
}

/** Asserts that two numbers agree to `relative`, with no allowance near 0 unless one is asked for. */
export function expectClose(found: number, expected: number, relative = 1e-12, absolute = 0): void {
  if (found === expected) return;
  const allowed = relative * Math.abs(expected) + absolute;
  expect(Math.abs(found - expected), `found ${found}, expected ${expected}`).toBeLessThanOrEqual(allowed);
}
