import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { binomialCdf, binomialSf, clopperPearsonUpper } from "../../src/statistics/binomial.ts";
import {
  lowerRank,
  nearestRank,
  rankInterval,
  samplesForLowerRank,
  samplesForRankInterval,
  samplesForUpperRank,
  upperRank,
} from "../../src/statistics/quantile.ts";
import { expectClose, oracle } from "./oracle.ts";

type Rank = number | null;

const table = oracle("quantile") as {
  ranks: {
    n: number;
    q: number;
    confidence: number;
    upper: Rank;
    lower: Rank;
    twoSided: [Rank, Rank];
    coverage: number;
  }[];
  samples: { q: number; confidence: number; upper: number; lower: number }[];
};

describe("against scipy", () => {
  test.each(table.ranks)("ranks for the $q quantile of $n at $confidence", ({ n, q, confidence, ...expected }) => {
    expect(upperRank(n, q, confidence)?.rank ?? null).toBe(expected.upper);
    expect(lowerRank(n, q, confidence)?.rank ?? null).toBe(expected.lower);
    const both = rankInterval(n, q, confidence);
    expect([both.lowerRank ?? null, both.upperRank ?? null]).toEqual(expected.twoSided);
    expectClose(both.confidence, expected.coverage, 1e-11);
  });
  test.each(table.samples)("samples for the $q quantile at $confidence", ({ q, confidence, upper, lower }) => {
    expect(samplesForUpperRank(q, confidence)).toBe(upper);
    expect(samplesForLowerRank(q, confidence)).toBe(lower);
  });
});

const size = fc.integer({ min: 1, max: 1_000_000_000 });
const quantile = fc.double({ min: 0.001, max: 0.999, noNaN: true });
const confidence = fc.double({ min: 0.5, max: 0.999, noNaN: true });

describe("laws", () => {
  test("the upper rank is sure enough and the one before it is not", () => {
    fc.assert(
      fc.property(size, quantile, confidence, (n, q, c) => {
        const bound = upperRank(n, q, c);
        if (bound === undefined) {
          expect(n).toBeLessThan(samplesForUpperRank(q, c));
          return;
        }
        expect(bound.confidence).toBeGreaterThanOrEqual(c - 1e-12);
        expectClose(bound.confidence, 1 - binomialSf(bound.rank - 1, n, q), 1e-12);
        if (bound.rank > 1) expect(binomialCdf(bound.rank - 2, n, q)).toBeLessThan(c);
      }),
    );
  });
  test("the lower rank mirrors the upper rank of the other side", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 5000 }), fc.integer({ min: 1, max: 1023 }), confidence, (n, parts, c) => {
        const q = parts / 1024;
        const lower = lowerRank(n, q, c);
        const upper = upperRank(n, 1 - q, c);
        expect(lower?.rank).toBe(upper && n + 1 - upper.rank);
      }),
    );
  });
  test("two-sided ranks are one-sided ranks at half the error, and more confidence moves them outwards", () => {
    fc.assert(
      fc.property(size, quantile, confidence, (n, q, c) => {
        const both = rankInterval(n, q, c);
        const surer = rankInterval(n, q, (1 + c) / 2);
        expect(both.confidence).toBeGreaterThanOrEqual(c - 1e-12);
        expect(surer.upperRank ?? Infinity).toBeGreaterThanOrEqual(both.upperRank ?? Infinity);
        expect(surer.lowerRank ?? 0).toBeLessThanOrEqual(both.lowerRank ?? 0);
      }),
    );
  });
  test("the upper rank says the same as the exact bound on the share above it", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 20_000 }),
        quantile,
        confidence,
        fc.double({ min: 0, max: 1, noNaN: true }),
        (n, q, c, share) => {
          const above = Math.floor(share * n);
          const rank = upperRank(n, q, c)?.rank ?? n + 1;
          const bound = clopperPearsonUpper(above, n, c);
          if (Math.abs(bound - (1 - q)) < 1e-9) return;
          // X₍ᵣ₎ ≤ limit ⇔ at most n − r values lie above the limit.
          expect(rank <= n - above).toBe(bound < 1 - q);
        },
      ),
    );
  });
  test("the smallest sample has a bound and the next smaller one has none", () => {
    fc.assert(
      fc.property(quantile, confidence, (q, c) => {
        const n = samplesForUpperRank(q, c);
        expect(upperRank(n, q, c)?.rank).toBe(n);
        if (n > 1) expect(upperRank(n - 1, q, c)).toBeUndefined();
        const m = samplesForLowerRank(q, c);
        expect(lowerRank(m, q, c)?.rank).toBe(1);
        if (m > 1) expect(lowerRank(m - 1, q, c)).toBeUndefined();
        const both = rankInterval(samplesForRankInterval(q, c), q, c);
        expect(both.lowerRank).toBeDefined();
        expect(both.upperRank).toBeDefined();
      }),
    );
  });
  test("the nearest rank of a decimal quantile is the rank of exact arithmetic", () => {
    fc.assert(
      fc.property(size, fc.integer({ min: 1, max: 99_999 }), (n, parts) => {
        const exact = (BigInt(n) * BigInt(parts) + 99_999n) / 100_000n;
        expect(BigInt(nearestRank(n, parts / 100_000))).toBe(exact);
      }),
    );
  });
});

describe("edges", () => {
  test("exact ties count as reached", () => {
    expect(upperRank(3, 0.5, 0.875)?.rank).toBe(3);
    expect(samplesForUpperRank(0.5, 0.875)).toBe(3);
    expect(samplesForUpperRank(0.1, 0.99)).toBe(2);
    expect(upperRank(2, 0.1, 0.99)?.rank).toBe(2);
    expect(nearestRank(100, 0.07)).toBe(7);
    expect(nearestRank(1, 0.001)).toBe(1);
  });
  test("a tie that is missed by a little more than rounding is missed for the number of samples and for the rank", () => {
    const [q, c] = [0.9989999999999987, 0.9989999999999999];
    expect(samplesForLowerRank(q, c)).toBe(2);
    expect(lowerRank(1, q, c)).toBeUndefined();
    expect(lowerRank(2, q, c)?.rank).toBe(1);
  });
  test("what is outside the range is refused", () => {
    expect(() => upperRank(0, 0.5, 0.9)).toThrow(RangeError);
    expect(() => lowerRank(10, 95, 0.9)).toThrow(
      'found quantile "95", expected a number between 0 and 1, both excluded',
    );
    expect(() => nearestRank(10, 1)).toThrow(RangeError);
  });
});
