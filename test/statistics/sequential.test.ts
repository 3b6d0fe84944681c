import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { binomialPmf, clopperPearson } from "../../src/statistics/binomial.ts";
import { randomSource } from "../../src/statistics/random.ts";
import {
  betaBinomialSequence,
  normalLogMixture,
  normalMixtureBoundary,
  normalMixtureRho,
  quantileSequence,
  uniformMixtureLogE,
  uniformMixtureSequence,
} from "../../src/statistics/sequential.ts";
import { expectClose, oracle } from "./oracle.ts";

type Pair = [number, number];

const table = oracle("sequential") as {
  normal: { sum: number; variance: number; rho: number; logMixture: number; boundary: number }[];
  uniform: { k: number; n: number; confidence: number; expect: Pair; logE: number }[];
  betaBinomial: { k: number; n: number; confidence: number; tunedFor: number; expect: Pair }[];
  quantile: {
    n: number;
    q: number;
    confidence: number;
    tunedFor: number;
    lowerRank: number | null;
    upperRank: number | null;
  }[];
};

describe("against mpmath", () => {
  test.each(table.normal)(
    "normal mixture at $sum, variance $variance",
    ({ sum, variance, rho, logMixture, boundary }) => {
      expectClose(normalLogMixture(sum, variance, rho), logMixture, 1e-12, 1e-15);
      expectClose(normalMixtureBoundary(variance, rho, 0.05), boundary);
    },
  );
  test.each(table.uniform)(
    "uniform mixture $k of $n at $confidence",
    ({ k, n, confidence, expect: expected, logE }) => {
      const found = uniformMixtureSequence(k, n, confidence);
      expectClose(found.lower, expected[0], 1e-11);
      expectClose(found.upper, expected[1], 1e-11);
      expectClose(uniformMixtureLogE(k, n, 0.02), logE, 1e-12, 1e-12);
    },
  );
  test.each(table.betaBinomial)(
    "beta-binomial $k of $n at $confidence, tuned for $tunedFor",
    ({ k, n, confidence, tunedFor, expect: expected }) => {
      const found = betaBinomialSequence(k, n, confidence, tunedFor);
      expectClose(found.lower, expected[0], 1e-11);
      expectClose(found.upper, expected[1], 1e-11);
    },
  );
  test.each(table.quantile)("ranks for the $q quantile of $n", ({ n, q, confidence, tunedFor, ...expected }) => {
    const found = quantileSequence(n, q, confidence, tunedFor);
    expect(found.lowerRank ?? null).toBe(expected.lowerRank);
    expect(found.upperRank ?? null).toBe(expected.upperRank);
  });
});

describe("laws", () => {
  const counts = fc
    .integer({ min: 1, max: 100_000 })
    .chain((n) => fc.record({ n: fc.constant(n), k: fc.integer({ min: 0, max: n }) }));
  const confidence = fc.double({ min: 0.5, max: 0.999, noNaN: true });

  test("bounds for every look are wider than bounds for one look, and mirror successes and failures", () => {
    fc.assert(
      fc.property(counts, confidence, ({ n, k }, c) => {
        const once = clopperPearson(k, n, c);
        for (const interval of [
          uniformMixtureSequence,
          (a: number, b: number, d: number) => betaBinomialSequence(a, b, d, 500),
        ]) {
          const always = interval(k, n, c);
          const mirrored = interval(n - k, n, c);
          expect(always.lower).toBeLessThanOrEqual(k / n);
          expect(always.upper).toBeGreaterThanOrEqual(k / n);
          expectClose(mirrored.lower, 1 - always.upper, 1e-8, 1e-10);
          // With few counts, a bound for one look is conservative and may be the wider one.
          const isLarge = Math.min(k, n - k) >= 20 && c >= 0.8;
          if (isLarge) expect(always.upper - always.lower).toBeGreaterThan(once.upper - once.lower);
        }
      }),
    );
  });
  test("under p, the uniform e-value is 1 on average", () => {
    for (const n of [1, 6, 50]) {
      let mean = 0;
      for (let k = 0; k <= n; k++) mean += binomialPmf(k, n, 0.13) * Math.exp(uniformMixtureLogE(k, n, 0.13));
      expectClose(mean, 1, 1e-12);
    }
  });
  test("looking after every observation, the bounds miss the truth no more often than allowed", () => {
    const random = randomSource(9);
    const runs = 150;
    const p = 0.2;
    const missed = { uniform: 0, betaBinomial: 0 };
    for (let run = 0; run < runs; run++) {
      let k = 0;
      const isMissed = { uniform: false, betaBinomial: false };
      for (let n = 1; n <= 400; n++) {
        if (random.next() < p) k++;
        if (n % 4 !== 0) continue;
        const uniform = uniformMixtureSequence(k, n, 0.9);
        const betaBinomial = betaBinomialSequence(k, n, 0.9, 100);
        isMissed.uniform ||= p < uniform.lower || p > uniform.upper;
        isMissed.betaBinomial ||= p < betaBinomial.lower || p > betaBinomial.upper;
      }
      if (isMissed.uniform) missed.uniform++;
      if (isMissed.betaBinomial) missed.betaBinomial++;
    }
    // 0.1 allowed; three standard errors of 150 runs are 0.074.
    expect(missed.uniform / runs).toBeLessThan(0.174);
    expect(missed.betaBinomial / runs).toBeLessThan(0.174);
  });
  test("looking after every value, the ranks miss the quantile no more often than allowed", () => {
    const random = randomSource(4);
    const runs = 150;
    let missed = 0;
    for (let run = 0; run < runs; run++) {
      let below = 0;
      let isMissed = false;
      for (let n = 1; n <= 500; n++) {
        if (random.next() < 0.9) below++;
        const { lowerRank, upperRank } = quantileSequence(n, 0.9, 0.9, 200);
        // Q lies between X₍below₎ and X₍below+1₎.
        isMissed ||= (lowerRank ?? 0) > below || (upperRank ?? n + 1) <= below;
      }
      if (isMissed) missed++;
    }
    expect(missed / runs).toBeLessThan(0.174);
  });
  test("the boundary is where the mixture reaches 1/α, and is lowest where it was tuned to be", () => {
    const rho = normalMixtureRho(250, 0.05);
    const boundary = normalMixtureBoundary(250, rho, 0.05);
    expectClose(normalLogMixture(boundary, 250, rho), -Math.log(0.05));
    for (const factor of [0.8, 1.25]) {
      expect(normalMixtureBoundary(250, rho * factor, 0.05)).toBeGreaterThan(boundary);
    }
  });
});

describe("edges", () => {
  test("certain outcomes", () => {
    expect(uniformMixtureSequence(0, 9, 0.9).lower).toBe(0);
    expect(uniformMixtureSequence(9, 9, 0.9).upper).toBe(1);
    expect(uniformMixtureLogE(1, 9, 0)).toBe(Infinity);
    expect(betaBinomialSequence(1, 2, 0.95, 50)).toEqual({ lower: 0, upper: 1 });
    expect(quantileSequence(3, 0.5, 0.95, 100)).toMatchObject({ lowerRank: undefined, upperRank: undefined });
  });
  test("a billion trials take milliseconds", () => {
    const { lower, upper } = betaBinomialSequence(1000, 1e9, 0.95, 1e6);
    expect(lower).toBeLessThan(1e-6);
    expect(upper).toBeGreaterThan(1e-6);
    expect(quantileSequence(1e9, 0.95, 0.95, 1e6).upperRank).toBeGreaterThan(0.95e9);
  });
  test("what is outside the range is refused", () => {
    expect(() => uniformMixtureSequence(2, 1, 0.9)).toThrow(RangeError);
    expect(() => betaBinomialSequence(1, 2, 0.9, 0)).toThrow('found tunedFor "0", expected a finite number above 0');
    expect(() => normalMixtureBoundary(-1, 1, 0.05)).toThrow(RangeError);
    expect(() => quantileSequence(0, 0.5, 0.9, 10)).toThrow(RangeError);
  });
});
