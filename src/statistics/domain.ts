/** An interval of real numbers; an end that the evidence cannot bound is infinite or the edge of the parameter's range. */
export interface Interval {
  readonly lower: number;
  readonly upper: number;
}

/** Which departures from the null hypothesis count as evidence against it. */
export type Alternative = "two-sided" | "less" | "greater";

function complain(name: string, found: unknown, expected: string): never {
  throw new RangeError(`found ${name} "${String(found)}", expected ${expected}`);
}

/** Throws RangeError unless `found` is an integer from `low` to `high`. */
export function requireInteger(name: string, found: number, low: number, high = Number.MAX_SAFE_INTEGER): void {
  if (!Number.isSafeInteger(found) || found < low || found > high) {
    const range = high === Number.MAX_SAFE_INTEGER ? `of at least ${low}` : `from ${low} to ${high}`;
    complain(name, found, `an integer ${range}`);
  }
}

/** Throws RangeError unless 0 < `found` < 1. */
export function requireOpenUnit(name: string, found: number): void {
  if (!(found > 0 && found < 1)) complain(name, found, "a number between 0 and 1, both excluded");
}

/** Throws RangeError unless 0 ≤ `found` ≤ 1. */
export function requireUnit(name: string, found: number): void {
  if (!(found >= 0 && found <= 1)) complain(name, found, "a number from 0 to 1");
}

/** Throws RangeError unless `found` is finite and above 0. */
export function requirePositive(name: string, found: number): void {
  if (!(found > 0 && found < Infinity)) complain(name, found, "a finite number above 0");
}

/** Throws RangeError unless `found` is finite. */
export function requireFinite(name: string, found: number): void {
  if (!Number.isFinite(found)) complain(name, found, "a finite number");
}

/** Throws RangeError unless every element is finite and there are at least `atLeast` of them. */
export function requireSample(name: string, found: ArrayLike<number>, atLeast: number): void {
  if (found.length < atLeast) complain(`${name}.length`, found.length, `at least ${atLeast}`);
  for (let i = 0; i < found.length; i++) {
    if (!Number.isFinite(found[i]!)) requireFinite(`${name}[${i}]`, found[i]!);
  }
}

/** Throws RangeError unless both lists have the same length. */
export function requireSameLength(
  name: string,
  found: ArrayLike<unknown>,
  otherName: string,
  other: ArrayLike<unknown>,
): void {
  if (found.length !== other.length) {
    complain(`${name}.length`, found.length, `the length of ${otherName}, which is ${other.length}`);
  }
}
