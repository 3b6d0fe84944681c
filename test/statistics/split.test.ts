import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { binomialTest } from "../../src/statistics/binomial.ts";
import { chiSquareSplitTest, exactSplitTest, sequentialSplitTest, splitTest } from "../../src/statistics/split.ts";
import { expectClose, oracle } from "./oracle.ts";

const table = oracle("split") as {
  chiSquare: { counts: number[]; weights: number[]; statistic: number; df: number; p: number }[];
  exact: { counts: number[]; weights: number[]; p: number }[];
  sequential: { counts: number[]; weights: number[]; concentration: number; logE: number }[];
};

describe("against mpmath", () => {
  test.each(table.chiSquare)("chi-square of $counts at $weights", ({ counts, weights, statistic, df, p }) => {
    const found = chiSquareSplitTest(counts, weights);
    expectClose(found.statistic, statistic, 1e-10);
    expect(found.degreesOfFreedom).toBe(df);
    expectClose(found.pValue, p, 1e-9);
  });
  test.each(table.exact)("exact test of $counts at $weights", ({ counts, weights, p }) =>
    expectClose(exactSplitTest(counts, weights).pValue, p, 1e-12),
  );
  test.each(table.sequential)(
    "e-value of $counts at $weights, $concentration",
    ({ counts, weights, concentration, logE }) =>
      expectClose(sequentialSplitTest(counts, weights, concentration).logEValue, logE, 1e-9),
  );
});

const counts = fc.array(fc.integer({ min: 0, max: 1_000_000 }), { minLength: 2, maxLength: 6 });

describe("laws", () => {
  test("neither the scale of the weights nor the order of the categories matters", () => {
    fc.assert(
      fc.property(counts, (observed) => {
        const weights = observed.map((_, i) => i + 1);
        const plain = splitTest(observed, weights);
        const scaled = splitTest(
          observed,
          weights.map((weight) => weight * 8),
        );
        const turned = splitTest(observed.toReversed(), weights.toReversed());
        expectClose(scaled.pValue, plain.pValue, 1e-9, 1e-300);
        expectClose(turned.pValue, plain.pValue, 1e-9, 1e-300);
        const e = sequentialSplitTest(observed, weights).logEValue;
        expectClose(sequentialSplitTest(observed.toReversed(), weights.toReversed()).logEValue, e, 1e-9, 1e-9);
      }),
    );
  });
  test("under the split, the e-value is 1 on average", () => {
    const probability = 0.3;
    for (const n of [1, 5, 20]) {
      let mean = 0;
      for (let k = 0; k <= n; k++) {
        const { logEValue } = sequentialSplitTest([k, n - k], [probability, 1 - probability], 12);
        let ways = 1;
        for (let i = 1; i <= k; i++) ways = (ways * (n - k + i)) / i;
        mean += Math.exp(logEValue) * ways * probability ** k * (1 - probability) ** (n - k);
      }
      expectClose(mean, 1, 1e-12);
    }
  });
  test("two categories, one of them rare, are tested exactly; others by chi-square", () => {
    const rare = splitTest([3, 40], [1, 99]);
    expect(rare.method).toBe("exact");
    expect(rare.pValue).toBe(binomialTest(3, 43, 0.01));
    expect(splitTest([30, 40], [1, 1]).method).toBe("chi-square");
    expect(splitTest([3, 4, 2], [1, 1, 1]).method).toBe("chi-square");
  });
});

describe("edges", () => {
  test("nothing observed, or nothing to choose, is no evidence", () => {
    expect(splitTest([0, 0], [1, 1]).pValue).toBe(1);
    expect(splitTest([17], [1]).pValue).toBe(1);
    expect(exactSplitTest([0, 0, 0], [1, 1, 1]).pValue).toBe(1);
    expect(sequentialSplitTest([0, 0], [1, 1]).logEValue).toBe(0);
    expect(sequentialSplitTest([0, 0], [1, 1]).pValue).toBe(1);
  });
  test("what is outside the range is refused", () => {
    expect(() => splitTest([1, 2], [1])).toThrow('found counts.length "2", expected the length of weights, which is 1');
    expect(() => splitTest([1, 2], [1, 0])).toThrow('found weights[1] "0", expected a finite number above 0');
    expect(() => splitTest([1, -2], [1, 1])).toThrow(RangeError);
    expect(() => splitTest([], [])).toThrow(RangeError);
    expect(() => exactSplitTest([900, 900, 900, 900], [1, 1, 1, 1])).toThrow(/possible outcomes/);
    expect(() => sequentialSplitTest([1, 2], [1, 1], 0)).toThrow(RangeError);
  });
});
