import { describe, expect, test } from "vitest";
import type { DecisionDocument } from "../../src/model/decision-document.ts";
import { renderGateText, plain } from "../../src/render/gate-text.ts";
import { sentence } from "../../src/render/words.ts";
import { at, decide, find, LENGTH_MS, log, planOf, verdict } from "../decide.ts";

const PHASES = [
  `{ id: early, title: Early, traffic: { R1: 50%, R2: 50% }, from: "${at(0)}", for: 10m }`,
  "{ id: full, title: Full, traffic: { R2: 100% }, for: 10m }",
];

/** A canary whose latency is good and whose errors are as many as said, in each of two phases on the second of March. */
function judge(
  waiver: string,
  bad: readonly [early: number, full: number],
  more: readonly string[] = [],
): Promise<DecisionDocument> {
  return decide(
    planOf({
      phases: PHASES,
      indicators: ["error_rate: { load: log, bad: status >= 500 }", "p95: { load: log, quantile: 0.95 }"],
      guardrails: ["error_rate <= 1%", "p95 <= 400ms"],
      triggers: ["error_rate > 60% for 1m"],
      more: [`waivers: [{ because: known, owner: ada@example.com, ${waiver} }]`, ...more],
    }),
    {
      "log.ndjson": log([
        { variant: "R1", requests: 1_000 },
        { variant: "R2", requests: 1_000, bad: bad[0] },
        { variant: "R2", requests: 1_000, bad: bad[1], span: [LENGTH_MS, 2 * LENGTH_MS] },
      ]),
    },
  );
}

const VALID = "guardrail: error_rate, expires: 2026-03-02";

describe("a waiver", () => {
  test("that is valid takes the weight from a breach, which stays one and is listed", async () => {
    const decision = await judge(VALID, [0, 100]);
    expect(verdict(decision, "error_rate/full")).toBe("fail: limit-broken");
    expect(find(decision, "error_rate/full").waiver).toEqual({
      because: "known",
      owner: "ada@example.com",
      expires: "2026-03-02",
    });
    expect(find(decision, "error_rate/early").waiver).toBeUndefined();
    expect([decision.decision, decision.warnings]).toEqual(["promote", 1]);
    expect(renderGateText(decision, plain)).toContain("(waived until 2026-03-02 by ada@example.com)");
  });

  test("holds to the end of its last day, and not a day longer", async () => {
    const decision = await judge("guardrail: error_rate, expires: 2026-03-01", [0, 100]);
    expect(find(decision, "error_rate/full").waiver).toBeUndefined();
    expect(decision.decision).toBe("rollback");
    expect(verdict(decision, "waiver/error_rate/1")).toBe("inconclusive: waiver-expired");
    expect(sentence(decision, find(decision, "waiver/error_rate/1"))).toBe(
      "The waiver of error_rate by ada@example.com expired on 2026-03-01 and was not applied.",
    );
  });

  test("that was not needed is told of and blocks nothing", async () => {
    const decision = await judge(VALID, [0, 0]);
    expect(verdict(decision, "waiver/error_rate/1")).toBe("inconclusive: waiver-unused");
    expect(sentence(decision, find(decision, "waiver/error_rate/1"))).toBe(
      "The waiver of error_rate by ada@example.com was not needed; take it out of the plan.",
    );
    expect([decision.decision, decision.warnings]).toEqual(["promote", 0]);
  });

  test("of one phase leaves the other alone", async () => {
    const decision = await judge(`${VALID}, phases: [early]`, [100, 100]);
    expect(find(decision, "error_rate/early").waiver).toBeDefined();
    expect(find(decision, "error_rate/full").waiver).toBeUndefined();
    expect(decision.decision).toBe("rollback");
    expect(decision.phases.map((phase) => phase.decision)).toEqual(["proceed", "rollback"]);
    expect(decision.binding).toEqual(["error_rate/full"]);
  });

  test("of a phase that was good is unused, whatever the other phases did", async () => {
    const decision = await judge(`${VALID}, phases: [early]`, [0, 100]);
    expect(verdict(decision, "waiver/error_rate/1")).toBe("inconclusive: waiver-unused");
    expect(decision.decision).toBe("rollback");
  });

  test("of a guardrail does not cover a trigger on the same indicator", async () => {
    const decision = await judge(VALID, [0, 1_000]);
    expect(find(decision, "error_rate-trigger/full")).toMatchObject({ verdict: "fail", reason: "trigger-fired" });
    expect(find(decision, "error_rate-trigger/full").waiver).toBeUndefined();
    expect(decision.decision).toBe("rollback");
  });

  test("of a trigger covers that", async () => {
    const decision = await judge("guardrail: error_rate-trigger, expires: 2026-03-02", [0, 1_000]);
    expect(find(decision, "error_rate-trigger/full").waiver).toBeDefined();
    expect(decision.binding).toEqual(["error_rate/full"]);
  });

  test("takes no weight from evidence that is missing", async () => {
    const decision = await decide(
      planOf({
        evidence: ["{ id: log, load: log.ndjson, counts: all }", "{ id: other, load: other.ndjson }"],
        indicators: ["error_rate: { load: log, bad: status >= 500 }", "felt: { load: other, bad: status >= 500 }"],
        guardrails: ["error_rate <= 1%", "felt <= 1%"],
        more: ["waivers: [{ guardrail: felt, because: x, owner: y, expires: 2026-12-31 }]"],
      }),
      {
        "log.ndjson": log([
          { variant: "R1", requests: 1_000 },
          { variant: "R2", requests: 1_000 },
        ]),
      },
    );
    expect(find(decision, "felt/full").waiver).toBeDefined();
    expect(find(decision, "evidence/other.ndjson").waiver).toBeUndefined();
    expect(decision.decision).toBe("hold");
    expect(decision.binding).toEqual(["evidence/other.ndjson"]);
  });

  test("cannot name evidence", async () => {
    await expect(judge("guardrail: log, expires: 2026-12-31", [0, 0])).rejects.toThrow(
      'unknown guardrail, trigger or SLO "log"',
    );
  });
});
