import { requireInteger } from "./domain.ts";

/**
 * The first integer in (from, to] at which `holds`, a condition false at `from`, true at `to` and changing once.
 *
 * Throws RangeError unless both are integers of at most 2⁵³ − 1 in magnitude: between larger ones there is no middle.
 */
export function firstInteger(from: number, to: number, holds: (candidate: number) => boolean): number {
  requireInteger("from", from, Number.MIN_SAFE_INTEGER);
  requireInteger("to", to, Number.MIN_SAFE_INTEGER);
  let fails = from;
  let succeeds = to;
  while (succeeds - fails > 1) {
    const middle = fails + Math.floor((succeeds - fails) / 2);
    if (holds(middle)) succeeds = middle;
    else fails = middle;
  }
  return succeeds;
}
