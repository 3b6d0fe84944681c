import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { randomSource } from "../../src/statistics/random.ts";
import { hamedRao, mannKendall, projectTrend, theilSen } from "../../src/statistics/trend.ts";
import { expectClose, oracle } from "./oracle.ts";

const table = oracle("trend") as {
  mannKendall: {
    values: number[];
    s: number;
    variance: number;
    isExact: boolean;
    "two-sided": number;
    greater: number;
    less: number;
  }[];
  hamedRao: { values: number[]; maxLag: number; variance: number | null }[];
  theilSen: {
    x: number[];
    y: number[];
    confidence: number;
    slope: number;
    intercept: number;
    lower: number;
    upper: number;
  }[];
};

describe("against scipy and numpy", () => {
  test.each(table.mannKendall)("Mann-Kendall, S = $s", ({ values, s, variance, isExact, ...pValues }) => {
    for (const alternative of ["two-sided", "greater", "less"] as const) {
      const found = mannKendall(values, alternative);
      expect(found.s).toBe(s);
      expectClose(found.variance, variance);
      expect(found.method).toBe(isExact ? "exact" : "normal");
      expectClose(found.pValue, pValues[alternative], 1e-11);
      expectClose(found.tau, (2 * s) / (values.length * (values.length - 1)));
    }
  });
  test.each(table.hamedRao)("Hamed-Rao up to lag $maxLag", ({ values, maxLag, variance }) => {
    const found = hamedRao(values, { maxLag });
    if (variance === null) expect(found).toBeUndefined();
    else expectClose(found!.variance, variance, 1e-10);
  });
  test.each(table.theilSen)("Theil-Sen, slope $slope at $confidence", ({ x, y, confidence, ...expected }) => {
    const found = theilSen(x, y, confidence);
    expectClose(found.slope, expected.slope, 1e-11, 1e-15);
    expectClose(found.intercept, expected.intercept, 1e-10, 1e-12);
    expectClose(found.lower, expected.lower, 1e-11);
    expectClose(found.upper, expected.upper, 1e-11);
  });
});

const series = fc.array(fc.integer({ min: -50, max: 50 }), { minLength: 3, maxLength: 40 });

describe("laws", () => {
  test("S counts rising pairs less falling ones, and turns with the series", () => {
    fc.assert(
      fc.property(series, (values) => {
        let s = 0;
        for (let j = 1; j < values.length; j++) for (let i = 0; i < j; i++) s += Math.sign(values[j]! - values[i]!);
        const found = mannKendall(values);
        expect(found.s).toBe(s);
        const turned = mannKendall(values.toReversed());
        expect(turned.s).toBe(s === 0 ? 0 : -s);
        expectClose(turned.pValue, found.pValue, 1e-12);
        expectClose(mannKendall(values, "greater").pValue, mannKendall(values.toReversed(), "less").pValue, 1e-12);
      }),
    );
  });
  test("a line gets its own slope, and the interval lies around the slope", () => {
    fc.assert(
      fc.property(series, fc.integer({ min: -9, max: 9 }), fc.integer({ min: -9, max: 9 }), (values, b, a) => {
        const x = values.map((_, i) => i);
        const line = theilSen(
          x,
          x.map((time) => a + b * time),
          0.9,
        );
        expect([line.slope, line.intercept, line.lower, line.upper].map((v) => v + 0)).toEqual([b, a, b, b]);
        const noisy = theilSen(x, values, 0.9);
        expect(noisy.lower).toBeLessThanOrEqual(noisy.slope);
        expect(noisy.upper).toBeGreaterThanOrEqual(noisy.slope);
      }),
    );
  });
  test("adding a line adds its slope", () => {
    fc.assert(
      fc.property(series, (values) => {
        const x = values.map((_, i) => 2 * i);
        const plain = theilSen(x, values, 0.8);
        const tilted = theilSen(
          x,
          values.map((value, i) => value + 4 * x[i]!),
          0.8,
        );
        expectClose(tilted.slope, plain.slope + 4, 1e-10, 1e-10);
      }),
    );
  });
  test("a projection holds the line's level and widens with the horizon", () => {
    fc.assert(
      fc.property(series, (values) => {
        const x = values.map((_, i) => i);
        const near = projectTrend(x, values, values.length + 1, 0.9);
        const far = projectTrend(x, values, values.length + 60, 0.9);
        expect(near.lower).toBeLessThanOrEqual(near.level + 1e-9);
        expect(near.upper).toBeGreaterThanOrEqual(near.level - 1e-9);
        expect(far.upper - far.lower).toBeGreaterThanOrEqual(near.upper - near.lower - 1e-9);
      }),
    );
  });
  test("Sen's interval covers the slope of noisy lines as often as it says", () => {
    const random = randomSource(2);
    const runs = 400;
    let covered = 0;
    for (let run = 0; run < runs; run++) {
      const x = Array.from({ length: 25 }, (_, i) => i);
      const y = x.map((time) => 0.3 * time + random.next() + random.next() - random.next());
      const { lower, upper } = theilSen(x, y, 0.9);
      if (lower <= 0.3 && 0.3 <= upper) covered++;
    }
    expect(covered / runs).toBeGreaterThan(0.85);
    expect(covered / runs).toBeLessThan(0.95);
  });
  test("positive autocorrelation raises the variance", () => {
    const random = randomSource(6);
    let level = 0;
    const walk = Array.from({ length: 200 }, () => (level = 0.9 * level + random.next() - 0.5));
    expect(hamedRao(walk, { maxLag: 3 })!.variance).toBeGreaterThan(2 * mannKendall(walk).variance);
    expect(hamedRao(walk, { maxLag: 3 })!.s).toBe(mannKendall(walk).s);
  });
});

describe("large series", () => {
  const n = 1200;
  const random = randomSource(8);
  const x = Array.from({ length: n }, (_, i) => 1_700_000_000 + 60 * i);
  /** The slopes at the ranks of the median and of Sen's interval, from all pairs. */
  const bruteForce = (y: number[]) => {
    const slopes = new Float64Array((n * (n - 1)) / 2);
    let k = 0;
    for (let j = 1; j < n; j++) for (let i = 0; i < j; i++) slopes[k++] = (y[j]! - y[i]!) / (x[j]! - x[i]!);
    slopes.sort();
    return { slopes, median: (slopes[(k - 1) >> 1]! + slopes[k >> 1]!) / 2 };
  };
  test.each([
    ["continuous", x.map((_, i) => 3e-6 * i + random.next() ** 3)],
    ["mostly equal", x.map((_, i) => Math.round(random.next() * 1.2) + Math.floor(i / 1160))],
  ])("counted slopes of %s values are the slopes of all pairs", (_, y) => {
    const { slopes, median } = bruteForce(y);
    const found = theilSen(x, y, 0.95);
    expectClose(found.slope, median, 1e-12, 1e-18);
    for (const end of [found.lower, found.upper]) {
      let nearest = Infinity;
      for (const slope of slopes) nearest = Math.min(nearest, Math.abs(slope - end));
      expect(nearest).toBeLessThanOrEqual(1e-12 * Math.abs(end));
    }
    expect(found.lower).toBeLessThanOrEqual(found.slope);
    expect(found.upper).toBeGreaterThanOrEqual(found.slope);
  });
  test("a hundred thousand values take seconds", () => {
    const long = Float64Array.from({ length: 100_000 }, (_, i) => 1e-6 * i + random.next());
    expect(mannKendall(long).s).toBeGreaterThan(0);
    const times = long.map((_, i) => i);
    const { slope, lower, upper } = theilSen(times, long, 0.95);
    expect(lower).toBeLessThan(1e-6);
    expect(upper).toBeGreaterThan(1e-6);
    expectClose(slope, 1e-6, 0.3);
  });
});

describe("edges", () => {
  test("a constant series has no trend", () => {
    expect(mannKendall([4, 4, 4, 4])).toMatchObject({ s: 0, variance: 0, z: 0, pValue: 1, tau: 0 });
    expect(hamedRao([4, 4, 4, 4])).toMatchObject({ pValue: 1 });
    expect(theilSen([0, 1, 2], [4, 4, 4], 0.9)).toMatchObject({ slope: 0, lower: 0, upper: 0 });
  });
  test("a straight line leaves no residuals to correct for", () => {
    const rising = Array.from({ length: 30 }, (_, i) => i);
    expect(hamedRao(rising)!.variance).toBe(mannKendall(rising).variance);
  });
  test("too few points for the confidence are said to be too few", () => {
    expect(theilSen([0, 1, 2], [1, 3, 2], 0.95).isAttained).toBe(false);
    expect(projectTrend([0, 1, 2], [1, 3, 2], 9, 0.95).isAttained).toBe(false);
    expect(
      theilSen(
        Array.from({ length: 12 }, (_, i) => i),
        Array.from({ length: 12 }, (_, i) => i ** 2),
        0.95,
      ).isAttained,
    ).toBe(true);
    // Four points can be in order in 2 of 24 ways.
    expectClose(mannKendall([1, 2, 3, 4]).pValue, 2 / 24);
  });
  test("what is outside the range is refused", () => {
    expect(() => mannKendall([1])).toThrow('found values.length "1", expected at least 2');
    expect(() => mannKendall([1, Number.NaN])).toThrow('found values[1] "NaN", expected a finite number');
    expect(() => theilSen([1, 2], [1], 0.9)).toThrow(RangeError);
    expect(() => theilSen([1, 2, 3], [1, 2], 0.9)).toThrow('found x.length "3", expected the length of y, which is 2');
    expect(() => theilSen([1, 1], [1, 2], 0.9)).toThrow(/at least two different/);
    expect(() => projectTrend([1, 2], [1, 2], Infinity, 0.9)).toThrow(RangeError);
    expect(() => hamedRao([1, 2, 3], { maxLag: 3 })).toThrow(RangeError);
  });
});
