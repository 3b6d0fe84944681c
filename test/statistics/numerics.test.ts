import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { countInversions, visitInversions } from "../../src/statistics/inversions.ts";
import { gaussLegendre } from "../../src/statistics/quadrature.ts";
import { findRoot } from "../../src/statistics/roots.ts";
import { expectClose } from "./oracle.ts";

describe("gaussLegendre", () => {
  test("integrates polynomials up to degree 2n − 1 exactly", () => {
    for (const order of [1, 2, 5, 6, 20]) {
      const { points, weights } = gaussLegendre(order);
      for (let degree = 0; degree < 2 * order; degree++) {
        const integral = points.reduce((sum, point, i) => sum + weights[i]! * point ** degree, 0);
        expectClose(integral, degree % 2 === 0 ? 2 / (degree + 1) : 0, 1e-12, 1e-14);
      }
    }
  });
});

describe("findRoot", () => {
  test("finds the zero of steep, flat and kinked functions", () => {
    expectClose(
      findRoot((x) => x ** 3 - 2, 0, 5),
      Math.cbrt(2),
      1e-15,
    );
    expectClose(
      findRoot((x) => Math.exp(x) - 1e-9, -100, 3),
      Math.log(1e-9),
      1e-15,
    );
    expectClose(
      findRoot((x) => (x < 0.3 ? -1e300 : 1), 0, 1),
      0.3,
      1e-15,
    );
    expect(findRoot((x) => x, 0, 1)).toBe(0);
    expect(findRoot((x) => x - 1, 0, 1)).toBe(1);
  });
  test("refuses ends of the same sign", () => {
    expect(() => findRoot((x) => x * x + 1, -1, 1)).toThrow(/opposite sign/);
    expect(() => findRoot(() => Number.NaN, -1, 1)).toThrow(RangeError);
  });
});

describe("inversions", () => {
  test("are counted and visited as by comparing all pairs", () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 9 }), { maxLength: 40 }), (values) => {
        const pairs = new Set<string>();
        for (let j = 0; j < values.length; j++)
          for (let i = 0; i < j; i++) if (values[i]! > values[j]!) pairs.add(`${i} ${j}`);
        const visited: string[] = [];
        visitInversions(values, (i, j) => visited.push(`${i} ${j}`) > 0);
        expect(countInversions(values)).toBe(pairs.size);
        expect(visited).toHaveLength(pairs.size);
        expect(new Set(visited)).toEqual(pairs);
      }),
    );
  });
  test("are visited no further than wanted", () => {
    let visits = 0;
    visitInversions([5, 4, 3, 2, 1], () => ++visits < 3);
    expect(visits).toBe(3);
  });
});
