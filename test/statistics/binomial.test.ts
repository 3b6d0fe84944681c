import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  binomialCdf,
  binomialPmf,
  binomialSf,
  binomialTest,
  clopperPearson,
  clopperPearsonLower,
  clopperPearsonUpper,
  logBinomialPmf,
  samplesToProve,
  wilson,
} from "../../src/statistics/binomial.ts";
import { expectClose, oracle } from "./oracle.ts";

type Pair = [number, number];

const table = oracle("binomial") as {
  distribution: { k: number; n: number; p: number; pmf: number; cdf: number; sf: number }[];
  clopperPearson: { k: number; n: number; confidence: number; oneSided: Pair; twoSided: Pair }[];
  wilson: { k: number; n: number; confidence: number; expect: Pair }[];
  binomialTest: { k: number; n: number; p: number; "two-sided": number; less: number; greater: number }[];
  samplesToProve: { k: number; limit: number; confidence: number; expect: number }[];
};

describe("against mpmath", () => {
  test.each(table.distribution)("distribution at $k of $n, p = $p", ({ k, n, p, pmf, cdf, sf }) => {
    expectClose(binomialPmf(k, n, p), pmf);
    expectClose(binomialCdf(k, n, p), cdf);
    expectClose(binomialSf(k, n, p), sf);
  });
  test.each(table.clopperPearson)(
    "Clopper-Pearson $k of $n at $confidence",
    ({ k, n, confidence, oneSided, twoSided }) => {
      expectClose(clopperPearsonLower(k, n, confidence), oneSided[0]);
      expectClose(clopperPearsonUpper(k, n, confidence), oneSided[1]);
      const found = clopperPearson(k, n, confidence);
      expectClose(found.lower, twoSided[0]);
      expectClose(found.upper, twoSided[1]);
    },
  );
  test.each(table.wilson)("Wilson $k of $n at $confidence", ({ k, n, confidence, expect: expected }) => {
    const found = wilson(k, n, confidence);
    expectClose(found.lower, expected[0]);
    expectClose(found.upper, expected[1]);
  });
  test.each(table.binomialTest)("binomial test $k of $n, p = $p", ({ k, n, p, ...expected }) => {
    for (const alternative of ["two-sided", "less", "greater"] as const) {
      expectClose(binomialTest(k, n, p, alternative), expected[alternative]);
    }
  });
  test.each(table.samplesToProve)(
    "samples to prove $limit with $k at $confidence",
    ({ k, limit, confidence, expect: n }) => expect(samplesToProve(k, limit, confidence)).toBe(n),
  );
});

const trials = fc.integer({ min: 1, max: 100_000 });
const sample = trials.chain((n) => fc.record({ n: fc.constant(n), k: fc.integer({ min: 0, max: n }) }));
const confidence = fc.double({ min: 0.5, max: 0.9999, noNaN: true });

describe("laws", () => {
  test("the lower bound for successes is the complement of the upper bound for failures", () => {
    fc.assert(
      fc.property(sample, confidence, ({ n, k }, c) => {
        expectClose(clopperPearsonLower(k, n, c), 1 - clopperPearsonUpper(n - k, n, c), 1e-11, 1e-14);
        expectClose(wilson(k, n, c).lower, 1 - wilson(n - k, n, c).upper, 1e-11, 1e-14);
      }),
    );
  });
  test("a bound is the p at which the one-sided test has the error allowed", () => {
    fc.assert(
      fc.property(sample, confidence, ({ n, k }, c) => {
        const [lower, upper] = [clopperPearsonLower(k, n, c), clopperPearsonUpper(k, n, c)];
        // A bound near 1 has only as many digits as 1 − bound has in a double.
        const digits = (bound: number) => 1e-8 + (4 * Number.EPSILON) / (1 - bound);
        if (k < n) expectClose(binomialTest(k, n, upper, "less"), 1 - c, digits(upper));
        if (k > 0) expectClose(binomialTest(k, n, lower, "greater"), 1 - c, digits(lower));
      }),
    );
  });
  test("more confidence widens, more evidence of the same kind narrows, more successes raise", () => {
    fc.assert(
      fc.property(sample, confidence, ({ n, k }, c) => {
        const here = clopperPearson(k, n, c);
        expect(here.lower).toBeLessThanOrEqual(k / n);
        expect(here.upper).toBeGreaterThanOrEqual(k / n);
        const surer = clopperPearson(k, n, (1 + c) / 2);
        expect(surer.upper).toBeGreaterThanOrEqual(here.upper);
        expect(surer.lower).toBeLessThanOrEqual(here.lower);
        expect(clopperPearsonUpper(k, n + 1, c)).toBeLessThanOrEqual(clopperPearsonUpper(k, n, c));
        if (k < n) expect(clopperPearsonUpper(k + 1, n, c)).toBeGreaterThan(clopperPearsonUpper(k, n, c) - 1e-15);
      }),
    );
  });
  test("the one-sided bound covers every p at least as often as it says", () => {
    for (const [n, c] of [
      [12, 0.95],
      [40, 0.9],
      [200, 0.99],
    ] as const) {
      const bounds = Array.from({ length: n + 1 }, (_, k) => clopperPearsonUpper(k, n, c));
      for (let p = 0.005; p < 1; p += 0.0173) {
        const covered = bounds.reduce((sum, bound, k) => sum + (bound >= p ? binomialPmf(k, n, p) : 0), 0);
        expect(covered).toBeGreaterThanOrEqual(c - 1e-12);
      }
    }
  });
  test("probabilities add up to 1", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 300 }), fc.double({ min: 1e-6, max: 1 - 1e-6, noNaN: true }), (n, p) => {
        let sum = 0;
        for (let k = 0; k <= n; k++) {
          sum += binomialPmf(k, n, p);
          expectClose(binomialCdf(k, n, p), sum, 1e-10, 1e-300);
        }
      }),
    );
  });
  test("the number of samples to prove a limit is the first that does", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 50 }),
        fc.double({ min: 1e-7, max: 0.6, noNaN: true }),
        confidence,
        (k, limit, c) => {
          const n = samplesToProve(k, limit, c)!;
          expect(clopperPearsonUpper(k, n, c)).toBeLessThanOrEqual(limit);
          if (n > k + 1) expect(clopperPearsonUpper(k, n - 1, c)).toBeGreaterThan(limit);
        },
      ),
    );
  });
  test("a billion trials take milliseconds", () => {
    const n = 1e9;
    expectClose(clopperPearsonUpper(0, n, 0.95), -Math.expm1(Math.log(0.05) / n));
    const { lower, upper } = clopperPearson(n / 2, n, 0.95);
    expectClose(upper - 0.5, 0.5 - lower, 1e-6);
    expect(samplesToProve(3, 1e-6, 0.95)).toBeGreaterThan(7e6);
    expect(binomialTest(n / 2, n, 0.5)).toBe(1);
  });
});

describe("edges", () => {
  test("certain outcomes", () => {
    expect(clopperPearson(0, 5, 0.9).lower).toBe(0);
    expect(clopperPearson(5, 5, 0.9).upper).toBe(1);
    expect(wilson(0, 5, 0.9).lower).toBe(0);
    expect(wilson(5, 5, 0.9).upper).toBe(1);
    expect(binomialPmf(0, 3, 0)).toBe(1);
    expect(binomialPmf(1, 3, 0)).toBe(0);
    expect(logBinomialPmf(3, 3, 1)).toBe(0);
    expect(binomialCdf(3, 3, 0.4)).toBe(1);
    expect(binomialSf(3, 3, 0.4)).toBe(0);
    expect(binomialTest(0, 3, 0)).toBe(1);
    expect(binomialTest(1, 3, 0)).toBe(0);
  });
  test("what is outside the range is refused", () => {
    expect(() => clopperPearsonUpper(4, 3, 0.95)).toThrow('found successes "4", expected an integer from 0 to 3');
    expect(() => clopperPearsonUpper(0, 0, 0.95)).toThrow('found trials "0", expected an integer of at least 1');
    expect(() => clopperPearsonUpper(0.5, 3, 0.95)).toThrow(RangeError);
    expect(() => wilson(1, 3, 95)).toThrow('found confidence "95", expected a number between 0 and 1, both excluded');
    expect(() => samplesToProve(0, 0, 0.95)).toThrow(RangeError);
    expect(samplesToProve(0, 1e-300, 0.95)).toBeUndefined();
    expect(() => binomialTest(1, 3, 1.1)).toThrow(RangeError);
  });
});
