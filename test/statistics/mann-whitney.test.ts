import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { hodgesLehmann, mannWhitney } from "../../src/statistics/mann-whitney.ts";
import { randomSource } from "../../src/statistics/random.ts";
import { expectClose, oracle } from "./oracle.ts";

const table = oracle("mann-whitney") as {
  test: {
    x: number[];
    y: number[];
    alternative: "two-sided" | "less" | "greater";
    u: number;
    exact: number | null;
    continuity: number;
    plain: number;
  }[];
  shift: {
    x: number[];
    y: number[];
    confidence: number;
    shift: number;
    lower: number;
    upper: number;
    isAttained: boolean;
  }[];
};

describe("against scipy and numpy", () => {
  test.each(table.test)("U = $u, $alternative", ({ x, y, alternative, u, exact, continuity, plain }) => {
    const normal = mannWhitney(x, y, { alternative, method: "normal" });
    expect(normal.u).toBe(u);
    expectClose(normal.effectSize, u / (x.length * y.length));
    expectClose(normal.pValue, continuity, 1e-11);
    expectClose(mannWhitney(x, y, { alternative, method: "normal", hasContinuity: false }).pValue, plain, 1e-11);
    const auto = mannWhitney(x, y, { alternative });
    expect(auto.method).toBe(exact === null ? "normal" : "exact");
    if (exact !== null) expectClose(auto.pValue, exact, 1e-11);
  });
  test.each(table.shift)("shift $shift at $confidence", ({ x, y, confidence, ...expected }) => {
    const found = hodgesLehmann(x, y, confidence);
    expectClose(found.shift, expected.shift, 1e-12);
    expect(found.lower).toBe(expected.lower);
    expect(found.upper).toBe(expected.upper);
    expect(found.isAttained).toBe(expected.isAttained);
  });
});

const sample = fc.array(fc.integer({ min: -20, max: 20 }), { minLength: 1, maxLength: 30 });

describe("laws", () => {
  test("U counts the pairs, and swapping the samples mirrors the test", () => {
    fc.assert(
      fc.property(sample, sample, (x, y) => {
        let u = 0;
        for (const a of x) for (const b of y) u += a > b ? 1 : a === b ? 0.5 : 0;
        const found = mannWhitney(x, y);
        expect(found.u).toBe(u);
        const swapped = mannWhitney(y, x);
        expect(swapped.u).toBe(x.length * y.length - u);
        expectClose(swapped.pValue, found.pValue, 1e-12);
        expectClose(
          mannWhitney(x, y, { alternative: "less" }).pValue,
          mannWhitney(y, x, { alternative: "greater" }).pValue,
          1e-12,
        );
      }),
    );
  });
  test("shifting a sample shifts the estimate and its interval", () => {
    fc.assert(
      fc.property(sample, sample, fc.integer({ min: -9, max: 9 }), (x, whole, by) => {
        // Halves keep the samples from meeting, since the shift would else change which values are equal.
        const y = whole.map((v) => v + 0.5);
        const plain = hodgesLehmann(x, y, 0.9);
        const shifted = hodgesLehmann(
          x.map((v) => v + by),
          y,
          0.9,
        );
        expectClose(shifted.shift, plain.shift + by);
        expectClose(shifted.lower, plain.lower + by);
        expectClose(shifted.upper, plain.upper + by);
        expect(plain.lower).toBeLessThanOrEqual(plain.shift);
        expect(plain.upper).toBeGreaterThanOrEqual(plain.shift);
      }),
    );
  });
  test("the interval leaves out 0 exactly when the exact test rejects", () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.integer({ min: 1, max: 1000 }), { minLength: 6, maxLength: 40 }),
        fc.integer({ min: 1, max: 5 }),
        (values, split) => {
          const x = values.slice(0, split).map((v) => v + 0.5);
          const y = values.slice(split);
          const { lower, upper, isAttained } = hodgesLehmann(x, y, 0.9);
          const { pValue, method } = mannWhitney(x, y);
          expect(method).toBe("exact");
          const isRejected = pValue <= 0.1 * (1 + 1e-12);
          expect(isAttained && (lower > 0 || upper < 0)).toBe(isRejected);
        },
      ),
    );
  });
  test("the smallest two-sided p of complete separation is 2 / C(n + m, n)", () => {
    const from = (start: number, n: number) => Array.from({ length: n }, (_, i) => start + i);
    expectClose(mannWhitney(from(0, 3), from(10, 3)).pValue, 2 / 20);
    expectClose(mannWhitney(from(10, 6), from(0, 5)).pValue, 2 / 462);
  });
});

describe("large samples", () => {
  const random = randomSource(12);
  test.each([
    ["continuous", (v: number) => v],
    ["mostly equal", (v: number) => Math.floor(v * 1.5)],
  ])("counted differences of %s values are the differences of all pairs", (_, form) => {
    const x = Array.from({ length: 600 }, () => form(random.next() * 2 + 0.1));
    const y = Array.from({ length: 500 }, () => form(random.next() * 2));
    const all = Float64Array.from(x.flatMap((a) => y.map((b) => a - b))).sort();
    const found = hodgesLehmann(x, y, 0.95);
    expectClose(found.shift, (all[all.length / 2 - 1]! + all[all.length / 2]!) / 2, 1e-12);
    expect(all).toContain(found.lower);
    expect(all).toContain(found.upper);
  });
  test("a hundred thousand values take seconds", () => {
    const x = Float64Array.from({ length: 100_000 }, () => random.next() + 0.25);
    const y = Float64Array.from({ length: 100_000 }, () => random.next());
    const { shift, lower, upper } = hodgesLehmann(x, y, 0.99);
    expect(lower).toBeLessThan(0.25);
    expect(upper).toBeGreaterThan(0.25);
    expectClose(shift, 0.25, 0.03);
    expectClose(mannWhitney(x, y).effectSize, 1 - 0.75 ** 2 / 2, 0.01);
  });
});

describe("edges", () => {
  test("samples without any difference", () => {
    expect(mannWhitney([1, 1], [1, 1, 1])).toMatchObject({ u: 3, pValue: 1, effectSize: 0.5 });
    expect(hodgesLehmann([1, 1], [1, 1, 1], 0.9)).toMatchObject({ shift: 0, lower: 0, upper: 0 });
    expect(hodgesLehmann([3], [1], 0.9)).toMatchObject({ shift: 2, isAttained: false });
  });
  test("what is outside the range is refused", () => {
    expect(() => mannWhitney([], [1])).toThrow('found x.length "0", expected at least 1');
    expect(() => mannWhitney([1], [1], { method: "exact" })).toThrow(/equal values/);
    expect(() => hodgesLehmann([1], [Infinity], 0.9)).toThrow(RangeError);
    expect(() => hodgesLehmann([1], [2], 0)).toThrow(RangeError);
  });
});
