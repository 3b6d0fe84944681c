import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { isAboveFactor } from "../../src/evaluate/burn-rate.ts";
import { isBadSlice } from "../../src/evaluate/slo-facts.ts";
import { declaredClustering } from "../../src/evaluate/clustering.ts";
import { accountOf } from "../../src/evaluate/slos.ts";
import { DocketError } from "../../src/errors.ts";
import { budgetConsumed } from "../../src/model/burn-rate-windows.ts";
import type { SloReading } from "../../src/model/reading.ts";
import type { Budget, Slo } from "../../src/model/slo.ts";
import { parsePlan } from "../../src/pipeline.ts";
import openslo, { durationShorthand } from "../../src/read/slo/openslo.ts";
import { planOf } from "../evaluate/slo-case.ts";

/** What the oracles and samples beside the project say about SLOs. */
const shared = join(import.meta.dirname, "../../../shared/data");
const has = existsSync(shared);
const MINUTE_MS = 60_000;
const DAY_MS = 1_440 * MINUTE_MS;

type Case = Readonly<Record<string, any>>; // oxlint-disable-line typescript/no-explicit-any
const oracle = (name: string): Case =>
  has ? (JSON.parse(readFileSync(join(shared, "oracles", name), "utf8")) as Case) : {};
const list = (value: unknown): readonly Case[] => (Array.isArray(value) ? (value as Case[]) : []);

test.skipIf(has)("there is no ../shared/data: the samples were not read", () => undefined);

describe.skipIf(!has)("burn rates", () => {
  const burn = oracle("burn-rate.json");

  test.for(list(burn["derived"]?.multiwindow))("fires as arithmetic says: %o", (given) => {
    // Counts of which the ratios are exact; how many requests there are does not matter to arithmetic.
    const window = (ratio: number) => ({ bad: Math.round(ratio * 1e6), of: 1e6 });
    const windows = [window(Number(given["longErrorRatio"])), window(Number(given["shortErrorRatio"]))];
    expect(isAboveFactor(windows, Number(given["factor"]), Number(given["slo"]))).toBe(given["expectFire"]);
  });

  test.for(list(burn["derived"]?.budgetConsumed?.cases))("spends as arithmetic says: %o", (given) => {
    const consumed = budgetConsumed(
      Number(given["burnRate"]),
      Number(given["windowHours"]) * 60,
      Number(given["periodDays"]) * 1_440,
    );
    expect(consumed).toBeCloseTo(Number(given["expect"]), 12);
  });

  test.for(list(burn["sloth"]?.cases).filter(({ custom }) => custom !== true))(
    "Sloth's table of a period: %o",
    (given) => {
      const days = Number(given["sloPeriodDays"]);
      const plan = parsePlan(
        planOf({
          slos: `  - { indicator: success_rate, target: ${given["objectivePercent"]}%, window: ${days}d, burn-rates: sloth-${days}d }`,
        }),
        "docket.yaml",
        "0".repeat(64),
      );
      const rules = plan.slos[0]!.burnRates;
      const expected = list(given["windows"]);
      expect(rules).toHaveLength(expected.length);
      expected.forEach((window, index) => {
        expect(rules[index]!.factor).toBeCloseTo(Number(window["expectBurnRateFactor"]), 9);
        expect(rules[index]!.action).toBe(window["severity"]);
        expect(rules[index]!.longMs).toBe(durationShorthand(String(window["longWindow"]))!.ms);
        expect(rules[index]!.shortMs).toBe(durationShorthand(String(window["shortWindow"]))!.ms);
      });
    },
  );

  test.for(list(burn["sloth"]?.errors).filter(({ catalog }) => catalog === "default"))(
    "a period without a table is refused: %o",
    (given) => {
      const text = planOf({
        slos: `  - { indicator: success_rate, target: 99.9%, window: ${given["sloPeriodDays"]}d, burn-rates: sloth-30d }`,
      });
      expect(() => parsePlan(text, "docket.yaml", "0".repeat(64))).toThrow("made for a window of 30d");
    },
  );

  test("the workbook's table", () => {
    const plan = parsePlan(
      planOf({ slos: "  - { indicator: success_rate, target: 99.9%, window: 30d, burn-rates: sre-workbook }" }),
      "docket.yaml",
      "0".repeat(64),
    );
    expect(plan.slos[0]!.burnRates.map(({ factor, action }) => [factor, action])).toEqual(
      list(burn["workbook"]?.rows).map(({ burnRate, severity }) => [burnRate, severity]),
    );
  });
});

describe.skipIf(!has)("OpenSLO", () => {
  const data = oracle("openslo.json");

  test.for(list(data["durationShorthand"]?.cases))("a duration: %o", (given) => {
    const found = durationShorthand(String(given["input"]));
    if (given["expectError"] === true) return expect(found).toBeUndefined();
    const { seconds, ...expected } = given["expect"] as Case;
    expect(found).toMatchObject(expected);
    if (seconds !== undefined) expect(found!.ms).toBe(Number(seconds) * 1_000);
  });

  const read = (spec: object): SloReading =>
    openslo.read(
      `${JSON.stringify({ apiVersion: "openslo/v1", kind: "SLO", metadata: { name: "s" }, spec: { ...SPEC, ...spec } })}\n`,
      { zoneMinutes: 0 },
      { file: "slo.json" },
    ) as SloReading;
  const metric = { metricSource: { spec: {} } };
  const indicator = (spec: object) => ({ metadata: { name: "i" }, spec });
  const SPEC = {
    service: "s",
    indicator: indicator({ ratioMetric: { good: metric, total: metric } }),
    timeWindow: [{ duration: "30d", isRolling: true }],
    budgetingMethod: "Occurrences",
    objectives: [{ target: 0.99 }],
  };
  const isRefused = (spec: object): boolean => {
    try {
      read(spec);
      return false;
    } catch (error) {
      if (error instanceof DocketError) return true;
      throw error;
    }
  };

  const rules = (data["validation"]?.rules ?? {}) as Case;
  const pairs = (key: string): readonly (readonly [number, string | null])[] =>
    (rules[key] ?? []) as readonly (readonly [number, string | null])[];
  const targets = ["target", "targetPercent"].flatMap((key) =>
    pairs(key).map(([value, error]) => ({ key, value, error })),
  );
  test.for(targets)("$key of $value: $error", ({ key, value, error }) => {
    // A target of 0 is valid OpenSLO, and kept by whatever happens: it is refused as well.
    expect(isRefused({ objectives: [{ [key]: value }] })).toBe(error !== null || value === 0);
  });

  test.for(pairs("timeSliceTarget"))("timeSliceTarget: %o", ([value, error]) => {
    expect(
      isRefused({
        budgetingMethod: "Timeslices",
        objectives: [{ target: 0.9, timeSliceTarget: value, timeSliceWindow: "1m" }],
      }),
    ).toBe(error !== null);
  });

  test("what the specification and its SDK demand, and where they conflict the stricter one", () => {
    expect(isRefused({})).toBe(false);
    expect(isRefused({ objectives: [{ target: 0.9, targetPercent: 90 }] })).toBe(true);
    expect(isRefused({ objectives: [{}] })).toBe(true);
    expect(isRefused({ budgetingMethod: "Timeslices", objectives: [{ target: 0.9, timeSliceWindow: "1m" }] })).toBe(
      true,
    );
    expect(isRefused({ budgetingMethod: "Timeslices", objectives: [{ target: 0.9, timeSliceTarget: 0.9 }] })).toBe(
      true,
    );
    for (const timeWindow of [
      undefined,
      [],
      [
        { duration: "1d", isRolling: true },
        { duration: "2d", isRolling: true },
      ],
      [{ isRolling: true }],
    ])
      expect(isRefused({ timeWindow })).toBe(true);
    expect(
      isRefused({
        timeWindow: [
          { duration: "1d", isRolling: true, calendar: { startTime: "2026-01-01 00:00:00", timeZone: "UTC" } },
        ],
      }),
    ).toBe(true);
    expect(isRefused({ timeWindow: [{ duration: "1d", isRolling: false }] })).toBe(true);
    expect(isRefused({ indicator: undefined })).toBe(true);
    expect(isRefused({ indicatorRef: "i" })).toBe(true);
    expect(isRefused({ description: "x".repeat(1_050) })).toBe(false);
    expect(isRefused({ description: "x".repeat(1_051) })).toBe(true);
    const threshold = indicator({ thresholdMetric: metric });
    expect(isRefused({ indicator: threshold, objectives: [{ target: 0.9 }] })).toBe(true);
    expect(isRefused({ indicator: threshold, objectives: [{ target: 0.9, op: "lt", value: 5 }] })).toBe(false);
    expect(isRefused({ objectives: [{ target: 0.9, op: "lt", value: 5 }] })).toBe(true);
    // The SDK's own example writes an op without a value on a ratio: noted.
    expect(read({ objectives: [{ target: 0.9, op: "gt" }] }).notes).toHaveLength(1);
  });

  test.for(list(data["budgeting"]).filter(({ method }) => method === "Timeslices"))(
    "a budget of time slices: %o",
    (given) => {
      const sliceMs = Number(given["sliceMinutes"]) * MINUTE_MS;
      const budget: Budget = { kind: "timeslices", sliceMs, sliceTarget: 0.95 };
      const slo = {
        target: Number(given["target"]),
        windowMs: Number(given["windowDays"]) * DAY_MS,
        confidence: 0.95,
        budget,
      } as unknown as Slo;
      const granted = (1 - Number(given["target"])) * Number(given["slices"]);
      const bad = Math.floor(granted + 1e-9);
      const { consumedRatio } = accountOf(
        slo,
        { bad, counted: bad, elapsedMs: 1, serviceRequests: 1, cutRequests: 0 },
        {
          certainty: { confidence: 0.95, isAnytime: false, clustering: 1 },
          clustering: declaredClustering(1),
        },
        { phases: [], burnRates: [] },
      );
      expect(consumedRatio).toBeCloseTo(bad / granted, 9);
      const expected =
        given["expectBadSlicesToExhaust"] ??
        (given["expectBudgetMinutes"] === undefined
          ? undefined
          : Number(given["expectBudgetMinutes"]) / Number(given["sliceMinutes"]));
      expect(granted).toBeCloseTo(Number(expected), 6);
    },
  );

  test("five failures make a minute of fewer than 100 requests bad, where 95 % must be good", () => {
    expect([isBadSlice({ good: 94, bad: 5 }, 0.95), isBadSlice({ good: 95, bad: 5 }, 0.95)]).toEqual([true, false]);
  });

  const sample = (path: string) => () => {
    const text = readFileSync(join(shared, "samples/supporting", path), "utf8");
    return openslo.read(text.endsWith("\n") ? text : `${text}\n`, { zoneMinutes: 0 }, { file: path }) as SloReading;
  };

  test("the specification's example of occurrences is read", () => {
    expect(sample("openslo/occurences-slo.yaml")().objectives).toMatchObject([
      {
        id: "search-slo",
        title: "Good experience",
        target: 0.99,
        windowMs: 14 * DAY_MS,
        budget: { kind: "occurrences" },
      },
    ]);
  });

  test("Sloth's example is of v1alpha, and Sloth's own form is none of ours: refused, not recognised", () => {
    expect(sample("openslo/openslo-getting-started.yml")).toThrow(
      'found apiVersion "openslo/v1alpha", expected openslo/v1',
    );
    const text = readFileSync(join(shared, "samples/supporting/sloth/getting-started.yml"), "utf8");
    expect(openslo.matches({ path: "x.yml", text, isWhole: true })).toBe(false);
  });
});
