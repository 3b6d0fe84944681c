import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  betaQuantile,
  betaTails,
  chiSquareUpperQuantile,
  chiSquareUpperTail,
  erf,
  erfc,
  gammaQuantile,
  gammaTails,
  logBeta,
  logExcess,
  logGamma,
  normalCdf,
  normalDensity,
  normalQuantile,
  normalUpperQuantile,
  normalUpperTail,
  stirlingCorrection,
} from "../../src/statistics/special.ts";
import { expectClose, oracle } from "./oracle.ts";

type Side = "lower" | "upper";

const table = oracle("special") as {
  logGamma: { x: number; expect: number }[];
  stirlingCorrection: { x: number; expect: number }[];
  logBeta: { a: number; b: number; expect: number }[];
  normal: { z: number; cdf: number; upper: number }[];
  erf: { x: number; erf: number; erfc: number }[];
  normalUpperQuantile: { p: number; expect: number }[];
  gamma: { a: number; x: number; lower: number; upper: number }[];
  chiSquareUpperTail: { statistic: number; df: number; expect: number }[];
  beta: { a: number; b: number; x: number; lower: number; upper: number }[];
  betaQuantile: { a: number; b: number; p: number; tail: Side; x: number; y: number }[];
  gammaQuantile: { a: number; p: number; tail: Side; expect: number }[];
};

describe("against mpmath", () => {
  test.each(table.logGamma)("logGamma($x)", ({ x, expect: expected }) => expectClose(logGamma(x), expected, 2e-15));
  test.each(table.stirlingCorrection)("stirlingCorrection($x)", ({ x, expect: expected }) =>
    expectClose(stirlingCorrection(x), expected, 1e-15, 4e-15),
  );
  test.each(table.logBeta)("logBeta($a, $b)", ({ a, b, expect: expected }) =>
    expectClose(logBeta(a, b), expected, 3e-15, 3e-15),
  );
  test.each(table.normal)("normal tails at $z", ({ z, cdf, upper }) => {
    expectClose(normalCdf(z), cdf, 5e-15);
    expectClose(normalUpperTail(z), upper, 5e-15);
  });
  test.each(table.erf)("erf and erfc at $x", ({ x, erf: expectedErf, erfc: expectedErfc }) => {
    expectClose(erf(x), expectedErf, 5e-15);
    expectClose(erfc(x), expectedErfc, 5e-15);
  });
  test.each(table.normalUpperQuantile)("normalUpperQuantile($p)", ({ p, expect: expected }) => {
    expectClose(normalUpperQuantile(p), expected, 1e-14);
    expectClose(normalQuantile(p), -expected, 1e-14);
  });
  test.each(table.gamma)("gamma tails, a = $a, x = $x", ({ a, x, lower, upper }) => {
    const found = gammaTails(a, x);
    expectClose(found.lower, lower, 1e-12);
    expectClose(found.upper, upper, 1e-12);
  });
  test.each(table.chiSquareUpperTail)("chi-square $statistic, $df df", ({ statistic, df, expect: expected }) =>
    expectClose(chiSquareUpperTail(statistic, df), expected, 1e-12),
  );
  test.each(table.beta)("beta tails, a = $a, b = $b, x = $x", ({ a, b, x, lower, upper }) => {
    const found = betaTails(a, b, x);
    expectClose(found.lower, lower, 1e-12);
    expectClose(found.upper, upper, 1e-12);
  });
  test.each(table.betaQuantile)("beta quantile, a = $a, b = $b, $tail $p", ({ a, b, p, tail, x, y }) => {
    const found = betaQuantile(a, b, tail, p);
    expectClose(found.x, x, 1e-12);
    expectClose(found.y, y, 1e-12);
  });
  test.each(table.gammaQuantile)("gamma quantile, a = $a, $tail $p", ({ a, p, tail, expect: expected }) =>
    expectClose(gammaQuantile(a, tail, p), expected, 1e-12),
  );
});

const shape = fc.double({ min: 0.2, max: 1e7, noNaN: true }).map((v) => (v > 100 ? Math.round(v) : v));
const inside = fc.double({ min: 1e-12, max: 1 - 1e-12, noNaN: true });

describe("laws", () => {
  test("the beta tails mirror each other and add up to 1", () => {
    fc.assert(
      fc.property(shape, shape, inside, (a, b, x) => {
        const y = 1 - x;
        const tails = betaTails(a, b, x, y);
        const mirrored = betaTails(b, a, y, x);
        expectClose(tails.lower, mirrored.upper, 1e-9, 1e-300);
        expectClose(tails.upper, mirrored.lower, 1e-9, 1e-300);
        expectClose(tails.lower + tails.upper, 1, 1e-15);
      }),
    );
  });
  test("I_x(a, 1) = x^a and I_x(1, b) = 1 − (1 − x)^b, for a and b other than 1", () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0.2, max: 60, noNaN: true }),
        fc.double({ min: 0.01, max: 0.99, noNaN: true }),
        (a, x) => {
          expectClose(betaTails(a, 1, x).lower, x ** a, 1e-12);
          expectClose(betaTails(1, a, x).lower, -Math.expm1(a * Math.log1p(-x)), 1e-12);
        },
      ),
    );
  });
  test("a quantile has the probability asked for on the side asked for", () => {
    fc.assert(
      fc.property(shape, shape, fc.double({ min: 1e-9, max: 0.5, noNaN: true }), (a, b, p) => {
        for (const tail of ["lower", "upper"] as const) {
          const { x, y } = betaQuantile(a, b, tail, p);
          if (x > 1e-280 && y > 1e-280) expectClose(betaTails(a, b, x, y)[tail], p, 1e-8);
        }
      }),
    );
  });
  test("a gamma quantile has the probability asked for on the side asked for", () => {
    fc.assert(
      fc.property(shape, fc.double({ min: 1e-9, max: 0.999, noNaN: true }), (a, p) => {
        for (const tail of ["lower", "upper"] as const) {
          expectClose(gammaTails(a, gammaQuantile(a, tail, p))[tail], p, 1e-8);
        }
      }),
    );
  });
  test("the ways of computing meet without a step where one takes over from the other", () => {
    for (const z of [1.7, 1.7 / Math.SQRT2]) {
      const step = 1e-9;
      expectClose(normalUpperTail(z - step) - normalUpperTail(z), step * normalDensity(z), 1e-6);
      expectClose(erf(z) - erf(z - step), step * 2 * Math.SQRT2 * normalDensity(z * Math.SQRT2), 1e-6);
    }
    expectClose(gammaTails(999.9999999999, 950).lower, gammaTails(1000, 950).lower, 1e-11);
    expectClose(betaTails(999.9999999999, 4000, 0.19).lower, betaTails(1000, 4000, 0.19).lower, 1e-11);
    expectClose(logExcess(0.4 - 1e-12), logExcess(0.4 + 1e-12), 1e-11);
    expectClose(chiSquareUpperTail(chiSquareUpperQuantile(1e-6, 3), 3), 1e-6, 1e-13);
  });
});

describe("edges", () => {
  test("the ends of a range", () => {
    expect(betaTails(2, 3, 0)).toEqual({ lower: 0, upper: 1 });
    expect(betaTails(2, 3, 1)).toEqual({ lower: 1, upper: 0 });
    expect(gammaTails(2, 0)).toEqual({ lower: 0, upper: 1 });
    expect(gammaTails(2, Infinity)).toEqual({ lower: 1, upper: 0 });
    expect(normalUpperTail(Infinity)).toBe(0);
    expect(normalCdf(Infinity)).toBe(1);
    expect(normalUpperQuantile(0)).toBe(Infinity);
    expect(normalUpperQuantile(1)).toBe(-Infinity);
    expect(normalQuantile(0.5)).toBe(0);
    expect(betaQuantile(2, 3, "upper", 0)).toEqual({ x: 1, y: 0 });
    expect(betaQuantile(2, 3, "lower", 0)).toEqual({ x: 0, y: 1 });
    expect(gammaQuantile(2, "upper", 0)).toBe(Infinity);
  });
  test("what is outside the range is refused with what was found and what was expected", () => {
    expect(() => logGamma(0)).toThrow('found x "0", expected a finite number above 0');
    expect(() => gammaTails(1, -1)).toThrow(RangeError);
    expect(() => gammaTails(Number.NaN, 1)).toThrow(RangeError);
    expect(() => betaTails(1, 1, 1.5)).toThrow('found x "1.5", expected a number from 0 to 1');
    expect(() => betaQuantile(1, 0, "lower", 0.5)).toThrow(RangeError);
    expect(() => normalUpperQuantile(-0.1)).toThrow(RangeError);
  });
});
