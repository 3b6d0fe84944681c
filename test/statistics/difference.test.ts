import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { binomialPmf } from "../../src/statistics/binomial.ts";
import {
  agrestiCaffoDifference,
  miettinenNurminenDifference,
  newcombeDifference,
  type Proportion,
  scoreRiskRatio,
  waldDifference,
} from "../../src/statistics/difference.ts";
import { expectClose, oracle } from "./oracle.ts";

type Pair = [number, number];

const table = oracle("difference") as {
  difference: {
    first: Proportion;
    second: Proportion;
    confidence: number;
    newcombe: Pair;
    wald: Pair;
    agrestiCaffo: Pair;
    miettinenNurminen: Pair;
    ratio: Pair;
  }[];
};

describe("against mpmath", () => {
  const intervals = {
    newcombe: newcombeDifference,
    wald: waldDifference,
    agrestiCaffo: agrestiCaffoDifference,
    miettinenNurminen: miettinenNurminenDifference,
    ratio: scoreRiskRatio,
  };
  describe.each(table.difference)("$first and $second at $confidence", ({ first, second, confidence, ...expected }) => {
    test.each(Object.keys(intervals) as (keyof typeof intervals)[])("%s", (name) => {
      const found = intervals[name](first, second, confidence);
      expectClose(found.lower, expected[name][0], 1e-10);
      expectClose(found.upper, expected[name][1], 1e-10);
    });
  });
});

const proportion = fc
  .integer({ min: 1, max: 2000 })
  .chain((trials) => fc.record({ trials: fc.constant(trials), successes: fc.integer({ min: 0, max: trials }) }));
const confidence = fc.double({ min: 0.5, max: 0.999, noNaN: true });
const failuresOf = ({ successes, trials }: Proportion) => ({ successes: trials - successes, trials });

describe("laws", () => {
  test("swapping the proportions turns the interval round, and so does counting failures", () => {
    fc.assert(
      fc.property(proportion, proportion, confidence, (first, second, c) => {
        for (const interval of [
          newcombeDifference,
          miettinenNurminenDifference,
          agrestiCaffoDifference,
          waldDifference,
        ]) {
          const plain = interval(first, second, c);
          const swapped = interval(second, first, c);
          const mirrored = interval(failuresOf(first), failuresOf(second), c);
          expectClose(swapped.lower, -plain.upper, 1e-8, 1e-9);
          expectClose(swapped.upper, -plain.lower, 1e-8, 1e-9);
          expectClose(mirrored.lower, -plain.upper, 1e-8, 1e-9);
        }
        const ratio = scoreRiskRatio(first, second, c);
        const inverse = scoreRiskRatio(second, first, c);
        expectClose(inverse.lower, 1 / ratio.upper, 1e-8);
        expectClose(inverse.upper, 1 / ratio.lower, 1e-8);
      }),
    );
  });
  test("an interval holds the observed difference, lies within [−1, 1] and widens with confidence", () => {
    fc.assert(
      fc.property(proportion, proportion, confidence, (first, second, c) => {
        const observed = first.successes / first.trials - second.successes / second.trials;
        for (const interval of [newcombeDifference, miettinenNurminenDifference]) {
          const { lower, upper } = interval(first, second, c);
          const surer = interval(first, second, (1 + c) / 2);
          expect(lower).toBeLessThanOrEqual(observed + 1e-12);
          expect(upper).toBeGreaterThanOrEqual(observed - 1e-12);
          expect(lower).toBeGreaterThanOrEqual(-1 - 1e-12);
          expect(upper).toBeLessThanOrEqual(1 + 1e-12);
          expect(surer.lower).toBeLessThanOrEqual(lower + 1e-12);
          expect(surer.upper).toBeGreaterThanOrEqual(upper - 1e-12);
        }
      }),
    );
  });
  test("the score intervals cover close to their confidence for small samples", () => {
    const [n1, n2] = [20, 35];
    for (const [p1, p2] of [
      [0.1, 0.1],
      [0.3, 0.15],
      [0.6, 0.5],
    ] as const) {
      for (const interval of [newcombeDifference, miettinenNurminenDifference]) {
        let covered = 0;
        for (let k1 = 0; k1 <= n1; k1++) {
          for (let k2 = 0; k2 <= n2; k2++) {
            const { lower, upper } = interval({ successes: k1, trials: n1 }, { successes: k2, trials: n2 }, 0.95);
            if (lower <= p1 - p2 && p1 - p2 <= upper) covered += binomialPmf(k1, n1, p1) * binomialPmf(k2, n2, p2);
          }
        }
        expect(covered).toBeGreaterThan(0.93);
        expect(covered).toBeLessThan(0.985);
      }
    }
  });
});

describe("edges", () => {
  const none = { successes: 0, trials: 50 };
  const all = { successes: 50, trials: 50 };
  test("counts of 0 and of all", () => {
    expect(waldDifference(none, none, 0.95)).toEqual({ lower: 0, upper: 0 });
    expect(newcombeDifference(none, none, 0.95).upper).toBeGreaterThan(0.05);
    expect(miettinenNurminenDifference(none, none, 0.95).upper).toBeGreaterThan(0.05);
    expect(miettinenNurminenDifference(all, none, 0.95).upper).toBe(1);
    expect(miettinenNurminenDifference(none, all, 0.95).lower).toBe(-1);
    const [one, other] = [miettinenNurminenDifference(all, all, 0.9), miettinenNurminenDifference(none, none, 0.9)];
    expect(one).toEqual(other);
    expect(scoreRiskRatio(none, none, 0.95)).toEqual({ lower: 0, upper: Infinity });
    expect(scoreRiskRatio(none, all, 0.95).lower).toBe(0);
    expect(scoreRiskRatio(all, none, 0.95).upper).toBe(Infinity);
  });
  test("what is outside the range is refused", () => {
    expect(() => newcombeDifference({ successes: 2, trials: 1 }, none, 0.9)).toThrow(
      'found first.successes "2", expected an integer from 0 to 1',
    );
    expect(() => scoreRiskRatio(none, { successes: 0, trials: 0 }, 0.9)).toThrow(RangeError);
    expect(() => waldDifference(none, none, 1)).toThrow(RangeError);
  });
});
