import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { Distribution } from "../../src/model/distribution.ts";
import { binomialCdf, clopperPearsonUpper, samplesToProve } from "../../src/statistics/binomial.ts";
import { miettinenNurminenDifference, scoreRiskRatio } from "../../src/statistics/difference.ts";
import { hodgesLehmann } from "../../src/statistics/mann-whitney.ts";
import { tailIntegral } from "../../src/statistics/quadrature.ts";
import { firstInteger } from "../../src/statistics/search.ts";
import { valuesAtRanks } from "../../src/statistics/selection.ts";
import { betaBinomialSequence, uniformMixtureSequence } from "../../src/statistics/sequential.ts";
import { betaQuantile, betaTails, gammaQuantile, gammaTails } from "../../src/statistics/special.ts";
import { theilSen } from "../../src/statistics/trend.ts";
import { expectClose } from "./oracle.ts";

/** Inputs at the edge of the doubles: a search that never ends there is a worker that never ends. */
const anyPositive = fc.oneof(
  fc.double({ min: Number.MIN_VALUE, max: Number.MAX_VALUE, noNaN: true }),
  fc.integer({ min: -1074, max: 1023 }).map((exponent) => 2 ** exponent),
);
const largeParameter = fc.double({ min: 1000, max: 1e12, noNaN: true });
const anyShare = fc.oneof(
  fc.double({ min: 0, max: 1, noNaN: true }),
  fc.integer({ min: 0, max: 1074 }).map((exponent) => 2 ** -exponent),
);

describe("what did not end once", () => {
  test("a tail that falls too steeply for its reach to be a number", () => {
    expect(tailIntegral((d) => -d, Infinity, 1, Infinity)).toBe(0);
    expect(tailIntegral((d) => -d, 0, 0, Infinity)).toBe(0);
    expectClose(
      tailIntegral((d) => -1e200 * d, 1e200, 1, Infinity),
      1e-200,
      1e-12,
    );
  });
  test("a tail that never falls", () => {
    expect(tailIntegral(() => 0, 1, 1, Infinity)).toBeGreaterThan(1e6);
  });
  test("the far ends of large beta and gamma variables", () => {
    expect(betaTails(1001, 1000, 1e-160)).toEqual({ lower: 0, upper: 1 });
    expect(gammaTails(2000, 1e-160)).toEqual({ lower: 0, upper: 1 });
    expect(gammaTails(2000, 1e-320)).toEqual({ lower: 0, upper: 1 });
    expect(binomialCdf(1000, 3000, 1e-200)).toBe(1);
  });
  test("more samples than there are integers", () => {
    expect(samplesToProve(3, 1e-17, 0.95)).toBeUndefined();
    expect(samplesToProve(0, Number.MIN_VALUE, 0.95)).toBeUndefined();
    expect(samplesToProve(0, 1e-12, 0.95)).toBeGreaterThan(2.99e12);
  });
  test("a search between numbers without a middle", () => {
    expect(() => firstInteger(2 ** 53, 2 ** 60, () => true)).toThrow(RangeError);
    expect(() => firstInteger(0, Infinity, () => true)).toThrow(RangeError);
    expect(() => firstInteger(0, 1.5, () => false)).toThrow(RangeError);
  });
  test("ranks among differences that no double holds", () => {
    const values = {
      total: 1e6,
      smallest: -Number.MAX_VALUE,
      largest: Number.MAX_VALUE,
      countBelow: (limit: number) => (limit > 0 ? 1e6 : 0),
      listBetween: () => [],
      draw: () => 0,
    };
    expect(() => valuesAtRanks(values, [5])).toThrow('found largest - smallest "Infinity"');
  });
  test("latencies that are no numbers, put together with others", () => {
    const distribution = new Distribution();
    for (const value of [1000, 2000, Number.NaN, 3000, Infinity, Number.NaN]) {
      distribution.add(value);
      distribution.compact();
    }
    expect(distribution.entries().reduce((sum, [, count]) => sum + count, 0)).toBe(6);
  });
});

describe("searches end for every input", () => {
  test("tails and quantiles", () => {
    fc.assert(
      fc.property(largeParameter, largeParameter, anyShare, anyPositive, (a, b, p, x) => {
        for (const tails of [betaTails(a, b, p), gammaTails(a, x)]) {
          expect(tails.lower).toBeGreaterThanOrEqual(0);
          expect(tails.lower).toBeLessThanOrEqual(1 + 1e-9);
        }
        if (p > 0.5) return;
        expect(betaQuantile(a, b, "lower", p).x).toBeLessThanOrEqual(1);
        expect(gammaQuantile(a, "upper", p)).toBeGreaterThanOrEqual(0);
      }),
      { numRuns: 300 },
    );
  });
  test("bounds of shares, one and two", () => {
    const proportion = fc
      .oneof(
        fc.integer({ min: 1, max: 50 }),
        fc.maxSafeInteger().filter((n) => n >= 1),
      )
      .chain((trials) => fc.record({ trials: fc.constant(trials), successes: fc.integer({ min: 0, max: trials }) }));
    const confidence = fc.double({ min: 1e-12, max: 1 - 1e-12, noNaN: true });
    fc.assert(
      fc.property(proportion, proportion, confidence, (first, second, c) => {
        const upper = clopperPearsonUpper(first.successes, first.trials, c);
        expect(upper).toBeLessThanOrEqual(1);
        for (const { lower, upper: above } of [
          uniformMixtureSequence(first.successes, first.trials, c),
          betaBinomialSequence(first.successes, first.trials, c, 100),
          miettinenNurminenDifference(first, second, c),
          scoreRiskRatio(first, second, c),
        ])
          expect(lower).toBeLessThanOrEqual(above + 1e-8);
      }),
      { numRuns: 300 },
    );
  });
  test("medians of many equal or far values", () => {
    const value = fc.oneof(fc.constant(0), fc.constant(1e-300), fc.double({ min: -1e150, max: 1e150, noNaN: true }));
    fc.assert(
      fc.property(fc.array(value, { minLength: 3, maxLength: 6 }), (few) => {
        const many = Array.from({ length: 700 }, (_, i) => few[i % few.length]!);
        const { lower, shift, upper } = hodgesLehmann(many, many.toReversed(), 0.9);
        expect(lower).toBeLessThanOrEqual(shift);
        expect(shift).toBeLessThanOrEqual(upper);
      }),
      { numRuns: 10 },
    );
  });
  test("the slope of a long series that never changes", () => {
    const x = Array.from({ length: 900 }, (_, i) => i);
    const { lower, slope, upper } = theilSen(
      x,
      x.map(() => 7),
      0.9,
    );
    expect([lower, slope, upper]).toEqual([0, 0, 0]);
  });
  test("a slope through points of which all but one share their x", () => {
    const x = Array.from({ length: 50_000 }, (_, i) => (i === 7 ? 1 : 0));
    const y = x.map((_, i) => i % 11);
    const { slope } = theilSen(x, y, 0.9);
    expect(slope).toBeCloseTo(2, 6);
  });
});
