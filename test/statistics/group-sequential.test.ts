import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  groupSequentialBounds,
  obrienFlemingSpending,
  pocockSpending,
  powerSpending,
} from "../../src/statistics/group-sequential.ts";
import { normalUpperQuantile, normalUpperTail } from "../../src/statistics/special.ts";
import { expectClose, oracle } from "./oracle.ts";

const spendings = { "obrien-fleming": obrienFlemingSpending, pocock: pocockSpending, "power 2": powerSpending(2) };

const table = oracle("sequential") as {
  group: { spending: keyof typeof spendings; fractions: number[]; alpha: number; sides: 1 | 2; z: number[] }[];
};

describe("against scipy", () => {
  test.each(table.group)(
    "$spending at $fractions, alpha $alpha, $sides sides",
    ({ spending, fractions, alpha, sides, z }) => {
      const bounds = groupSequentialBounds(fractions, alpha, sides, spendings[spending]);
      bounds.forEach((bound, k) => {
        expectClose(bound.criticalZ, z[k]!, 1e-9);
        expectClose(bound.nominalAlpha, sides * normalUpperTail(z[k]!), 1e-7);
      });
    },
  );
});

const fractions = fc
  .uniqueArray(fc.integer({ min: 1, max: 100 }), { minLength: 1, maxLength: 6 })
  .map((parts) => parts.sort((a, b) => a - b).map((part) => part / 100));
const spending = fc.constantFrom(...Object.values(spendings));

describe("laws", () => {
  test("a single look at the end is the ordinary test", () => {
    for (const each of Object.values(spendings)) {
      const [one] = groupSequentialBounds([1], 0.03, 1, each);
      expectClose(one!.criticalZ, normalUpperQuantile(0.03), 1e-12);
      const [two] = groupSequentialBounds([1], 0.03, 2, each);
      expectClose(two!.criticalZ, normalUpperQuantile(0.015), 1e-12);
      expectClose(two!.nominalAlpha, 0.03, 1e-11);
    }
  });
  test("later looks leave the bounds of earlier ones as they are", () => {
    fc.assert(
      fc.property(fractions, spending, (looks, spend) => {
        const all = groupSequentialBounds(looks, 0.05, 2, spend);
        const fewer = groupSequentialBounds(looks.slice(0, -1).concat(looks.length === 1 ? looks : []), 0.05, 2, spend);
        fewer.forEach((bound, k) => expectClose(bound.criticalZ, all[k]!.criticalZ, 1e-8));
      }),
      { numRuns: 30 },
    );
  });
  test("the nominal alphas lie between what a look spends and what all looks spend", () => {
    fc.assert(
      fc.property(fractions, spending, fc.constantFrom<1 | 2>(1, 2), (looks, spend, sides) => {
        let before = 0;
        for (const bound of groupSequentialBounds(looks, 0.05, sides, spend)) {
          const spent = bound.spentAlpha - before;
          if (spent > 1e-24) {
            expect(bound.nominalAlpha).toBeGreaterThanOrEqual(spent * (1 - 1e-8));
            expect(bound.nominalAlpha).toBeLessThanOrEqual(bound.spentAlpha * (1 + 1e-8));
          }
          before = bound.spentAlpha;
        }
      }),
      { numRuns: 30 },
    );
  });
  test("all of alpha is spent by the end", () => {
    for (const each of Object.values(spendings)) {
      expectClose(groupSequentialBounds([0.3, 1], 0.04, 2, each)[1]!.spentAlpha, 0.04, 1e-12);
    }
  });
});

describe("edges", () => {
  test("a look at which nothing may be spent has no bound", () => {
    const [first] = groupSequentialBounds([0.0001, 1], 0.05, 2, obrienFlemingSpending);
    expect(first!.criticalZ).toBe(Infinity);
    expect(first!.nominalAlpha).toBe(0);
  });
  test("what is outside the range is refused", () => {
    expect(() => groupSequentialBounds([], 0.05, 2, pocockSpending)).toThrow(RangeError);
    expect(() => groupSequentialBounds([0.5, 0.4], 0.05, 2, pocockSpending)).toThrow(
      'found informationFractions[1] "0.4", expected a number above 0.5, at most 1',
    );
    expect(() => groupSequentialBounds([0.5, 1.1], 0.05, 2, pocockSpending)).toThrow(RangeError);
    expect(() => groupSequentialBounds([1], 0.6, 1, pocockSpending)).toThrow(RangeError);
    expect(() => groupSequentialBounds([0.5, 1], 0.05, 1, (t) => (1 - t) / 20)).toThrow(/found spending/);
    expect(() => powerSpending(0)).toThrow(RangeError);
  });
});
