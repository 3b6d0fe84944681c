import { describe, expect, test } from "vitest";
import {
  budgetConsumed,
  burnRate,
  burnRateFactor,
  customWindows,
  isBurning,
  pyrraWindows,
  sloGeneratorReport,
  slothWindows,
  WORKBOOK_WINDOWS,
} from "../../src/model/burn-rate-windows.ts";

const rows = (windows: readonly { longMinutes: number; shortMinutes: number; factor: number }[]) =>
  windows.map(({ longMinutes, shortMinutes, factor }) => [longMinutes, shortMinutes, Number(factor.toPrecision(12))]);

describe("tables", () => {
  test("the workbook's three, the short window a twelfth of the long one", () => {
    expect(rows(WORKBOOK_WINDOWS)).toEqual([
      [60, 5, 14.4],
      [360, 30, 6],
      [4320, 360, 1],
    ]);
  });

  test("Sloth's four, for two periods only", () => {
    expect(rows(slothWindows(30))).toEqual([
      [60, 5, 14.4],
      [360, 30, 6],
      [1440, 120, 3],
      [4320, 360, 1],
    ]);
    expect(rows(slothWindows(28)).map((row) => row[2])).toEqual([13.44, 5.6, 2.8, 0.933333333333]);
    expect(() => slothWindows(7)).toThrow(RangeError);
  });

  test("Pyrra's keep their factors and scale their windows", () => {
    expect(rows(pyrraWindows(14))).toEqual([
      [30, 3, 14],
      [180, 15, 7],
      [720, 60, 2],
      [2880, 180, 1],
    ]);
    expect(pyrraWindows(28)[0]!.budgetShare).toBeCloseTo(14 / 672, 15);
  });

  test("windows of one's own get their factors from their shares", () => {
    const shape = { id: "w", severity: "page", longMinutes: 120, shortMinutes: 10, budgetShare: 0.05 } as const;
    expect(customWindows([shape], 10)[0]!.factor).toBeCloseTo(6, 12);
  });
});

test("factor and consumption undo each other", () => {
  const factor = burnRateFactor(0.02, 60, 30 * 1440);
  expect(budgetConsumed(factor, 60, 30 * 1440)).toBeCloseTo(0.02, 15);
  expect([burnRate(0.002, 0.999), burnRate(0, 1), burnRate(0.1, 1)]).toEqual([expect.closeTo(2, 12), 0, Infinity]);
});

test("both windows must be strictly above", () => {
  const limit = 6 * (1 - 0.99);
  expect(isBurning(6, 0.99, limit + 1e-9, limit + 1e-9)).toBe(true);
  expect(isBurning(6, 0.99, limit, limit + 1e-9)).toBe(false);
  expect(isBurning(6, 0.99, limit + 1e-9, limit)).toBe(false);
  expect(isBurning(6, 0.99, Number.NaN, 1)).toBe(false);
});

test("slo-generator rounds before it compares, and judges no fewer than ten events", () => {
  expect(sloGeneratorReport({ good: 9_096, bad: 904 }, 0.99, 60, 9)).toMatchObject({ burnRate: 9, isAlert: false });
  expect(sloGeneratorReport({ good: 9_094, bad: 906 }, 0.99, 60, 9)).toMatchObject({ burnRate: 9.1, isAlert: true });
  expect(sloGeneratorReport({ good: 5, bad: 4 }, 0.99, 60, 9)).toBeUndefined();
});
