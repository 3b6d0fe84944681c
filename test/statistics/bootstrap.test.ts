import { mean, median } from "simple-statistics";
import { describe, expect, test } from "vitest";
import { bootstrapInterval, usualBlockLength } from "../../src/statistics/bootstrap.ts";
import { randomSource } from "../../src/statistics/random.ts";
import { expectClose, oracle } from "./oracle.ts";

const table = oracle("bootstrap") as {
  random: { seed: number; expect: number[] }[];
  interval: { values: number[]; method: "percentile" | "bca"; confidence: number; lower: number; upper: number }[];
};

const average = (sample: readonly number[]) => mean([...sample]);

describe("random numbers", () => {
  test.each(table.random)("seed $seed", ({ seed, expect: expected }) => {
    const random = randomSource(seed);
    expect(expected.map(() => random.next())).toEqual(expected);
  });
  test("are spread evenly", () => {
    const random = randomSource(99);
    const cells = Array.from<number>({ length: 10 }).fill(0);
    for (let i = 0; i < 100_000; i++) cells[random.below(10)]! += 1;
    for (const cell of cells) expect(Math.abs(cell - 10_000)).toBeLessThan(400);
  });
  test("seeds other than 32-bit integers are refused", () => {
    expect(() => randomSource(-1)).toThrow(RangeError);
    expect(() => randomSource(2 ** 32)).toThrow('found seed "4294967296", expected an integer from 0 to 4294967295');
  });
});

describe("bootstrapInterval", () => {
  test.each(table.interval)(
    "comes near to scipy's $method interval",
    ({ values, method, confidence, lower, upper }) => {
      const found = bootstrapInterval(values, average, { confidence, method, seed: 1, resamples: 20_000 });
      expectClose(found.lower, lower, 0.01);
      expectClose(found.upper, upper, 0.01);
      expectClose(found.estimate, mean(values));
    },
  );
  test("is the same for the same seed and another for another", () => {
    const values = Array.from({ length: 50 }, (_, i) => (i * 37) % 101);
    const interval = (seed: number) => bootstrapInterval(values, average, { confidence: 0.9, seed });
    expect(interval(5)).toEqual(interval(5));
    expect(interval(5)).not.toEqual(interval(6));
  });
  test("covers the mean of skewed observations about as often as it says", () => {
    const random = randomSource(31);
    const runs = 300;
    let covered = 0;
    for (let run = 0; run < runs; run++) {
      const values = Array.from({ length: 40 }, () => -Math.log(1 - random.next()));
      const { lower, upper } = bootstrapInterval(values, average, { confidence: 0.9, seed: run, resamples: 400 });
      if (lower <= 1 && 1 <= upper) covered++;
    }
    expect(covered / runs).toBeGreaterThan(0.83);
    expect(covered / runs).toBeLessThan(0.95);
  });
  test("blocks keep dependence: the interval of a sticky series is wider than of a shuffled one", () => {
    const random = randomSource(17);
    let level = 0;
    const sticky = Array.from({ length: 300 }, () => (level = 0.95 * level + random.next() - 0.5));
    const widthFor = (blockLength: number) => {
      const { lower, upper } = bootstrapInterval(sticky, average, { confidence: 0.9, seed: 1, blockLength });
      return upper - lower;
    };
    expect(widthFor(20)).toBeGreaterThan(2 * widthFor(1));
  });
  test("works on observations of any kind", () => {
    const minutes = Array.from({ length: 30 }, (_, i) => ({ errors: i % 4, requests: 100 }));
    const ratio = (sample: readonly { errors: number; requests: number }[]) =>
      sample.reduce((sum, m) => sum + m.errors, 0) / sample.reduce((sum, m) => sum + m.requests, 0);
    const { estimate, lower, upper } = bootstrapInterval(minutes, ratio, { confidence: 0.9, seed: 2, blockLength: 3 });
    expect(lower).toBeLessThan(estimate);
    expect(upper).toBeGreaterThan(estimate);
  });
  test("a statistic that never varies has an interval without width", () => {
    const options = { confidence: 0.9, seed: 2 };
    expect(bootstrapInterval([3, 3, 3], (s) => median([...s]), options)).toEqual({ estimate: 3, lower: 3, upper: 3 });
    expect(bootstrapInterval([1, 2, 3], average, { ...options, blockLength: 3 })).toEqual({
      estimate: 2,
      lower: 2,
      upper: 2,
    });
  });
  test("what is outside the range is refused", () => {
    const options = { confidence: 0.9, seed: 2 };
    expect(() => bootstrapInterval([1], average, options)).toThrow(RangeError);
    expect(() => bootstrapInterval([1, 2], average, { ...options, blockLength: 3 })).toThrow('found blockLength "3"');
    expect(() => bootstrapInterval([1, 2], average, { ...options, resamples: 10 })).toThrow('found resamples "10"');
    expect(() => bootstrapInterval([1, 2], () => Number.NaN, options)).toThrow('found statistic "NaN"');
  });
  test("the usual block length is the cube root", () => {
    expect([1, 8, 27, 28, 1440].map(usualBlockLength)).toEqual([1, 2, 3, 4, 12]);
  });
});
