import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { clopperPearsonLower, clopperPearsonUpper } from "../../src/statistics/binomial.ts";
import type { Proportion } from "../../src/statistics/difference.ts";
import {
  designEffect,
  effectiveClopperPearson,
  effectiveSampleSize,
  overdispersion,
} from "../../src/statistics/dispersion.ts";
import { expectClose, oracle } from "./oracle.ts";

const table = oracle("dispersion") as {
  cells: { cells: Proportion[]; statistic: number; df: number; p: number; designEffect: number }[];
  effective: {
    successes: number;
    trials: number;
    effect: number;
    confidence: number;
    lower: number;
    upper: number;
  }[];
};

describe("against mpmath", () => {
  test.each(table.cells)("$df degrees of freedom", ({ cells, statistic, df, p, designEffect: effect }) => {
    const found = overdispersion(cells)!;
    expectClose(found.statistic, statistic);
    expect(found.degreesOfFreedom).toBe(df);
    expectClose(found.ratio, statistic / df);
    expectClose(found.pValue, p, 1e-11);
    expectClose(designEffect(cells)!, effect);
  });
  test.each(table.effective)(
    "$successes of $trials, effect $effect",
    ({ effect, confidence, lower, upper, ...counts }) => {
      const found = effectiveClopperPearson(counts, effect, confidence);
      expectClose(found.lower, lower);
      expectClose(found.upper, upper);
    },
  );
});

describe("laws", () => {
  const proportion = fc
    .integer({ min: 1, max: 5000 })
    .chain((trials) => fc.record({ trials: fc.constant(trials), successes: fc.integer({ min: 0, max: trials }) }));
  test("a design effect of at most 1 leaves the exact bounds, more widens them", () => {
    fc.assert(
      fc.property(proportion, fc.double({ min: 1, max: 50, noNaN: true }), (counts, effect) => {
        const exact = effectiveClopperPearson(counts, 0.7, 0.95);
        expectClose(exact.lower, clopperPearsonLower(counts.successes, counts.trials, 0.95), 1e-11);
        expectClose(exact.upper, clopperPearsonUpper(counts.successes, counts.trials, 0.95), 1e-11);
        const wide = effectiveClopperPearson(counts, effect, 0.95);
        expect(wide.lower).toBeLessThanOrEqual(exact.lower + 1e-12);
        expect(wide.upper).toBeGreaterThanOrEqual(exact.upper - 1e-12);
      }),
    );
  });
  test("repeating every trial of a cell doubles χ² and the design effect", () => {
    const cells = [
      { successes: 3, trials: 100 },
      { successes: 9, trials: 120 },
      { successes: 4, trials: 90 },
    ];
    const doubled = cells.map(({ successes, trials }) => ({ successes: 2 * successes, trials: 2 * trials }));
    expectClose(overdispersion(doubled)!.statistic, 2 * overdispersion(cells)!.statistic);
    expectClose(designEffect(doubled)!, 2 * designEffect(cells)!);
  });
});

describe("edges", () => {
  test("what says nothing about dependence has no dispersion", () => {
    expect(overdispersion([{ successes: 3, trials: 9 }])).toBeUndefined();
    expect(overdispersion([])).toBeUndefined();
    const silent = [
      { successes: 0, trials: 9 },
      { successes: 0, trials: 8 },
    ];
    expect(overdispersion(silent)).toBeUndefined();
    expect(designEffect(silent)).toBeUndefined();
    expect(designEffect([...silent, { successes: 0, trials: 0 }])).toBeUndefined();
  });
  test("empty cells do not count", () => {
    const cells = [
      { successes: 1, trials: 9 },
      { successes: 3, trials: 8 },
    ];
    expect(overdispersion([...cells, { successes: 0, trials: 0 }])).toEqual(overdispersion(cells));
  });
  test("what is outside the range is refused", () => {
    expect(effectiveSampleSize(900, 3)).toBe(300);
    expect(effectiveSampleSize(900, 0.5)).toBe(900);
    expect(() => effectiveSampleSize(0, 1)).toThrow(RangeError);
    expect(() => overdispersion([{ successes: 2, trials: 1 }])).toThrow('found cells[0].successes "2"');
    expect(() => effectiveClopperPearson({ successes: 0, trials: 10 }, 0, 0.9)).toThrow('found effect "0"');
  });
});
