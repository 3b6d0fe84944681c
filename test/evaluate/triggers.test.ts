import { describe, expect, test } from "vitest";
import type { DecisionDocument } from "../../src/model/decision-document.ts";
import { at, decide, find, log, LOG, planOf, prometheusRange, values, verdict, words } from "../decide.ts";

const STEP_MS = 10_000;
const STEPS = 61;
const CALM = {
  "log.ndjson": log([
    { variant: "R1", requests: 1_000 },
    { variant: "R2", requests: 1_000 },
  ]),
};

type Value = number | "NaN" | undefined;

describe("a trigger on a metric", () => {
  const replay = (trigger: string, ...series: readonly ((index: number) => Value)[]): Promise<DecisionDocument> =>
    decide(
      planOf({
        evidence: [LOG, "{ id: ratio, metrics: ratio.json, unit: ratio, phase: full }"],
        indicators: ["error_rate: { load: log, bad: status >= 500 }", "reported: { metrics: ratio, take: max }"],
        guardrails: ["error_rate <= 1%"],
        triggers: [trigger],
      }),
      {
        ...CALM,
        "ratio.json": prometheusRange(
          series.map((value, index) => ({ labels: { pod: String(index) }, values: values(STEPS, value) })),
          STEP_MS,
        ),
      },
    );
  const id = "reported-trigger/full";
  const between =
    (from: number, to: number, high: Value, low: Value = 0) =>
    (index: number): Value =>
      index >= from && index <= to ? high : low;

  test("fires at the evaluation at which its condition has held for its duration", async () => {
    const decision = await replay("reported > 1% for 1m", between(6, 12, 0.02));
    expect(verdict(decision, id)).toBe("fail: trigger-fired");
    expect(find(decision, id).replay).toEqual({
      evaluations: 60,
      blindEvaluations: 0,
      pendingSince: at(60_000),
      firedAt: at(120_000),
      longestHeldMs: 60_000,
      longestBegan: at(60_000),
      worst: 0.02,
      worstAt: at(60_000),
    });
    expect(words(decision, id)).toBe(
      "reported > 1% for 1m: fired in Full at 2026-03-02 10:02:00 UTC; the condition held from 10:01:00 on, for 60 s.",
    );
    expect(decision.decision).toBe("rollback");
  });

  test("does not fire one evaluation earlier", async () => {
    const decision = await replay("reported > 1% for 1m", between(6, 11, 0.02));
    expect(verdict(decision, id)).toBe("pass: trigger-quiet");
    expect(words(decision, id)).toBe(
      "reported > 1% for 1m: did not fire in Full; the condition held for 50 s at most.",
    );
    expect(decision.decision).toBe("promote");
  });

  test("without a duration fires at once", async () => {
    const decision = await replay("reported > 1%", between(6, 6, 0.02));
    expect(find(decision, id).replay).toMatchObject({
      firedAt: at(60_000),
      pendingSince: at(60_000),
      longestHeldMs: 0,
    });
  });

  test("starts anew where the condition was not met, and at the limit itself it is not met", async () => {
    const decision = await replay("reported > 1% for 1m", (index) =>
      index === 9 ? 0.01 : between(6, 14, 0.02)(index),
    );
    expect(verdict(decision, id)).toBe("pass: trigger-quiet");
    expect(find(decision, id).replay).toMatchObject({ longestHeldMs: 40_000, longestBegan: at(100_000) });
    expect(
      verdict(await replay("reported >= 1% for 1m", (index) => (index === 9 ? 0.01 : between(6, 14, 0.02)(index))), id),
    ).toBe("fail: trigger-fired");
  });

  test("starts anew behind a NaN, which is no data", async () => {
    const decision = await replay("reported > 1% for 1m", (index) =>
      index === 9 ? "NaN" : between(6, 14, 0.02)(index),
    );
    expect(verdict(decision, id)).toBe("pass: trigger-quiet");
    expect(find(decision, id).replay).toMatchObject({
      blindEvaluations: 1,
      longestHeldMs: 40_000,
      longestBegan: at(100_000),
    });
  });

  test("starts anew behind a step without a point, which is no data either", async () => {
    const decision = await replay("reported > 1% for 1m", (index) =>
      index === 9 ? undefined : between(6, 14, 0.02)(index),
    );
    expect(verdict(decision, id)).toBe("pass: trigger-quiet");
    expect(find(decision, id).replay).toMatchObject({
      blindEvaluations: 1,
      longestHeldMs: 40_000,
      longestBegan: at(100_000),
    });
  });

  test.for([
    ["NaN", "NaN"],
    ["no point", undefined],
  ] as const)("is open where %s hid as much as its duration", async ([, hidden]) => {
    const decision = await replay("reported > 1% for 1m", between(20, 26, hidden));
    expect(verdict(decision, id)).toBe("inconclusive: trigger-blind");
    expect(words(decision, id)).toBe(
      "reported > 1% for 1m: could have fired unseen in Full: 7 of 60 evaluations had no data.",
    );
    expect(decision.decision).toBe("hold");
    expect(verdict(await replay("reported > 1% for 1m", between(20, 22, hidden)), id)).toBe("pass: trigger-quiet");
  });

  test("is decided by the worst of several series, whichever it is", async () => {
    const calm = (): Value => 0;
    expect(verdict(await replay("reported > 1% for 1m", calm, between(6, 12, 0.02), calm), id)).toBe(
      "fail: trigger-fired",
    );
    expect(verdict(await replay("reported < 50% for 1m", () => 0.9, between(6, 12, 0.4, 0.9)), id)).toBe(
      "fail: trigger-fired",
    );
  });

  test("is open where the evidence holds no such series", async () => {
    const decision = await decide(
      planOf({
        evidence: [LOG, "{ id: ratio, metrics: ratio.json, unit: ratio, phase: full }"],
        indicators: ["error_rate: { load: log, bad: status >= 500 }", "reported: { metrics: ratio, series: other }"],
        guardrails: ["error_rate <= 1%"],
        triggers: ["reported > 1% for 1m"],
      }),
      { ...CALM, "ratio.json": prometheusRange([{ values: values(STEPS, () => 0) }], STEP_MS) },
    );
    expect(verdict(decision, id)).toBe("inconclusive: no-series");
    expect(words(decision, id)).toBe(
      "reported in Full was not judged: the evidence holds no such series. No series is not zero.",
    );
  });

  test("on a counter looks at how much it grew", async () => {
    const decision = await decide(
      planOf({
        evidence: [LOG, "{ id: leaks, metrics: leaks.json, unit: count, counter: true, phase: full }"],
        indicators: ["error_rate: { load: log, bad: status >= 500 }", "reported: { metrics: leaks, take: increase }"],
        guardrails: ["error_rate <= 1%"],
        triggers: ["{ that: reported > 2, over: 30s }"],
      }),
      {
        ...CALM,
        "leaks.json": prometheusRange([{ values: values(STEPS, (index) => 1_000 + (index < 30 ? 0 : 3)) }], STEP_MS),
      },
    );
    expect(find(decision, id).replay).toMatchObject({ firedAt: at(300_000), worst: 3 });
  });
});

describe("a trigger on a log", () => {
  const replay = (indicator: string, trigger: string, canary: Parameters<typeof log>[0]): Promise<DecisionDocument> =>
    decide(
      planOf({
        evidence: ["{ id: log, load: log.ndjson, counts: some, coverage: 50% }"],
        indicators: [`watched: ${indicator}`, "answers: { load: log, count: status >= 0 }"],
        guardrails: ["answers >= 1"],
        triggers: [trigger],
      }),
      { "log.ndjson": log(canary) },
    );
  const id = "watched-trigger/full";
  const burst = (_index: number, elapsed: number): boolean => elapsed >= 0.5 && elapsed < 0.6;

  test("counts what its look-back holds", async () => {
    // Ten requests a second, every one bad for a minute from 10:05 on.
    const decision = await replay(
      "{ load: log, count: status >= 500 }",
      "{ that: watched > 99, over: 10s, every: 1s }",
      [{ variant: "R2", requests: 6_000, bad: burst }],
    );
    expect(verdict(decision, id)).toBe("fail: trigger-fired");
    expect(find(decision, id).replay).toMatchObject({
      firedAt: at(310_000),
      worst: 100,
      worstAt: at(310_000),
      longestHeldMs: 50_000,
    });
    expect(find(decision, id).observation).toMatchObject({ unit: "count", samplesOf: "evaluations" });
  });

  test("on a share holds as long as its look-back sees the burst", async () => {
    const decision = await replay(
      "{ load: log, bad: status >= 500 }",
      "{ that: watched > 50% for 1m, over: 10s, every: 1s }",
      [{ variant: "R2", requests: 6_000, bad: burst }],
    );
    // Above one half from six seconds into the burst to four behind it.
    expect(find(decision, id).replay).toMatchObject({ longestBegan: at(306_000), longestHeldMs: 58_000 });
    expect(verdict(decision, id)).toBe("pass: trigger-quiet");
  });

  test("on a quantile takes requests that never got an answer for slow ones", async () => {
    const trigger = "{ that: watched > 400ms for 30s, over: 10s, every: 1s }";
    const judge = (latencyMs: number | null): Promise<DecisionDocument> =>
      replay("{ load: log, quantile: 0.95 }", trigger, [
        {
          variant: "R2",
          requests: 6_000,
          latencyMs: (index, elapsed) => (burst(index, elapsed) && index % 10 === 0 ? latencyMs : 50),
        },
      ]);
    expect(verdict(await judge(null), id)).toBe("fail: trigger-fired");
    expect(verdict(await judge(900), id)).toBe("fail: trigger-fired");
    expect(verdict(await judge(400), id)).toBe("pass: trigger-quiet");
    expect(find(await judge(null), id).observation).toMatchObject({ unit: "ratio", observed: 0.1 });
  });

  test("on a quantile does not fire for a twentieth that is slow", async () => {
    const decision = await replay("{ load: log, quantile: 0.95 }", "{ that: watched > 400ms, over: 10s, every: 10s }", [
      { variant: "R2", requests: 6_000, latencyMs: (index) => (index % 20 === 0 ? 900 : 50) },
    ]);
    expect(verdict(decision, id)).toBe("pass: trigger-quiet");
  });

  test("is open where the log fell silent for longer than its duration", async () => {
    const decision = await replay(
      "{ load: log, bad: status >= 500 }",
      "{ that: watched > 1% for 1m, over: 10s, every: 1s }",
      [
        { variant: "R2", requests: 2_000, span: [0, 200_000] },
        { variant: "R2", requests: 3_000, span: [300_000, 600_000] },
      ],
    );
    expect(verdict(decision, id)).toBe("inconclusive: trigger-blind");
    // From 10:03:30, when its look-back is empty for the first time, to 10:05:00.
    expect(find(decision, id).replay?.blindEvaluations).toBe(91);
  });

  test("looks at the canary alone", async () => {
    const decision = await replay("{ load: log, bad: status >= 500 }", "watched > 1% for 1m", [
      { variant: "R1", requests: 3_000, bad: 3_000 },
      { variant: "R2", requests: 3_000 },
    ]);
    expect(verdict(decision, id)).toBe("pass: trigger-quiet");
  });

  test("that is advisory says so and rolls nothing back", async () => {
    const decision = await replay("{ load: log, bad: status >= 500 }", "{ that: watched > 1%, severity: advisory }", [
      { variant: "R2", requests: 3_000, bad: 300 },
    ]);
    expect(find(decision, id)).toMatchObject({ severity: "advisory", reason: "trigger-fired" });
    expect(decision.decision).toBe("promote");
  });
});
