import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { holmAdjusted } from "../../src/statistics/multiple.ts";
import { expectClose } from "./oracle.ts";

const pValues = fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { maxLength: 12 });

describe("holmAdjusted", () => {
  test("worked by hand: 0.01 · 4, 0.02 · 3, 0.03 · 2 held up to 0.06, 0.9", () => {
    const expected = [0.9, 0.04, 0.06, 0.06];
    holmAdjusted([0.9, 0.01, 0.03, 0.02]).forEach((p, i) => expectClose(p, expected[i]!));
  });
  test("rejects exactly what the step-down procedure rejects", () => {
    fc.assert(
      fc.property(pValues, fc.double({ min: 0.001, max: 0.3, noNaN: true }), (ps, alpha) => {
        const ascending = ps.toSorted((a, b) => a - b);
        const firstKept = ascending.findIndex((p, i) => Math.min(1, (ps.length - i) * p) > alpha);
        const rejected = firstKept === -1 ? ps.length : firstKept;
        expect(holmAdjusted(ps).filter((p) => p <= alpha)).toHaveLength(rejected);
      }),
    );
  });
  test("never lowers a p-value, keeps the order, and follows the order given", () => {
    fc.assert(
      fc.property(pValues, (ps) => {
        const adjusted = holmAdjusted(ps);
        expect(holmAdjusted(ps.toReversed())).toEqual(adjusted.toReversed());
        adjusted.forEach((p, i) => {
          expect(p).toBeGreaterThanOrEqual(ps[i]!);
          expect(p).toBeLessThanOrEqual(1);
          adjusted.forEach((other, j) => {
            if (ps[i]! < ps[j]!) expect(p).toBeLessThanOrEqual(other);
          });
        });
      }),
    );
  });
  test("one p-value stays, none give none, others than probabilities are refused", () => {
    expect(holmAdjusted([0.2])).toEqual([0.2]);
    expect(holmAdjusted([])).toEqual([]);
    expect(() => holmAdjusted([0.1, 1.2])).toThrow('found pValues[1] "1.2", expected a number from 0 to 1');
  });
});
