import { describe, expect, test } from "vitest";
import type { DecisionDocument } from "../../src/model/decision-document.ts";
import { headline } from "../../src/render/decision-words.ts";
import { at, decide, find, LENGTH_MS, log, planOf, verdict } from "../decide.ts";

const PHASES = [
  `{ id: early, title: Early, traffic: { R1: 90%, R2: 10% }, from: "${at(0)}", for: 10m }`,
  "{ id: full, title: Full, traffic: { R2: 100% }, for: 10m }",
];

interface Canary {
  readonly early?: number;
  readonly earlyBad?: number;
  readonly full?: number;
  readonly fullBad?: number;
  readonly guardrails?: readonly string[];
  readonly triggers?: readonly string[];
  readonly more?: readonly string[];
}

/** Two phases: an early one of a tenth of the traffic, which is too thin to prove one per cent with 100 requests, and a full one. */
function judge({
  early = 400,
  earlyBad = 0,
  full = 1_000,
  fullBad = 0,
  guardrails = ["error_rate <= 1%"],
  triggers,
  more,
}: Canary): Promise<DecisionDocument> {
  return decide(
    planOf({
      phases: PHASES,
      indicators: ["error_rate: { load: log, bad: status >= 500 }"],
      guardrails,
      ...(triggers ? { triggers } : {}),
      ...(more ? { more } : {}),
    }),
    {
      "log.ndjson": log([
        { variant: "R1", requests: early * 9 },
        { variant: "R2", requests: early, bad: earlyBad },
        { variant: "R2", requests: full, bad: fullBad, span: [LENGTH_MS, 2 * LENGTH_MS] },
      ]),
    },
  );
}

/** What the phases and the release come to. */
const outcome = (decision: DecisionDocument): string =>
  [...decision.phases.map((phase) => phase.decision), decision.decision].join(", ");

const THIN = { early: 100 };
const GOES_ON = "decide: { inconclusive: { early: proceed } }";

describe("a finding becomes a decision", () => {
  test.for([
    ["every blocking guardrail passes", {}, "proceed, proceed, promote"],
    ["a blocking guardrail fails", { fullBad: 50 }, "proceed, rollback, rollback"],
    ["a blocking guardrail fails early", { earlyBad: 40 }, "rollback, proceed, rollback"],
    [
      "a trigger fires, though the guardrail passes",
      { fullBad: 4, triggers: ["{ that: error_rate > 0.1%, over: 60s, every: 10s }"] },
      "proceed, rollback, rollback",
    ],
    ["something blocking is inconclusive", THIN, "hold, proceed, hold"],
    [
      "something blocking is inconclusive, and its phase may go on",
      { ...THIN, more: [GOES_ON] },
      "proceed, proceed, promote",
    ],
    [
      "an advisory guardrail fails",
      { guardrails: ["error_rate <= 20%", "{ that: error_rate <= 1%, id: strict, severity: advisory }"], fullBad: 50 },
      "proceed, proceed, promote",
    ],
    [
      "a breach is waived",
      { fullBad: 50, more: ["waivers: [{ guardrail: error_rate, because: x, owner: y, expires: 2026-12-31 }]"] },
      "proceed, proceed, promote",
    ],
    [
      "nothing blocking was judged",
      { guardrails: ["{ that: error_rate <= 1%, severity: advisory }"] },
      "hold, hold, hold",
    ],
    [
      "a guardrail is judged in one phase only, and fails there",
      { fullBad: 50, guardrails: ["{ that: error_rate <= 1%, phases: [early] }"] },
      "proceed, hold, promote",
    ],
  ] as const)("%s", async ([, canary, expected]) => {
    expect(outcome(await judge(canary))).toBe(expected);
  });

  test("nothing that was judged is said to be that", async () => {
    const decision = await judge({ guardrails: ["{ that: error_rate <= 1%, severity: advisory }"] });
    expect(headline(decision)).toBe("Nothing blocking was judged: without a judgement there is no promotion.");
  });
});

describe("what was too thin in an early phase", () => {
  test("is settled by a later one that passes on its own evidence", async () => {
    const decision = await judge({ ...THIN, more: [GOES_ON] });
    expect(verdict(decision, "error_rate/early")).toBe("inconclusive: too-few-samples");
    expect(find(decision, "error_rate/early").settledBy).toBe("full");
    expect(decision.binding).toEqual([]);
    expect(headline(decision)).toBe(
      "Every blocking guardrail held (1 judgement). The plan declares no triggers. No second source was there to check the traffic against. 1 judgement that an early phase could not prove was settled by a later one.",
    );
  });

  test("is not settled where the plan forbids it", async () => {
    const decision = await judge({
      ...THIN,
      more: ["decide: { inconclusive: { early: proceed }, settled later: false }"],
    });
    expect(outcome(decision)).toBe("proceed, proceed, hold");
    expect(find(decision, "error_rate/early").settledBy).toBeUndefined();
    expect(decision.binding).toEqual(["error_rate/early"]);
  });

  test("is not settled where its phase was to hold", async () => {
    const decision = await judge({ ...THIN, more: ["decide: { inconclusive: { default: hold } }"] });
    expect(find(decision, "error_rate/early").settledBy).toBeUndefined();
    expect(outcome(decision)).toBe("hold, proceed, hold");
  });

  test("is not settled by a later phase that proves nothing either", async () => {
    const decision = await judge({ ...THIN, full: 200, more: ["decide: { inconclusive: { default: proceed } }"] });
    expect(outcome(decision)).toBe("proceed, proceed, hold");
    expect(decision.binding).toEqual(["error_rate/early", "error_rate/full"]);
  });

  test("is not settled by another guardrail", async () => {
    const decision = await judge({
      ...THIN,
      guardrails: [
        "{ that: error_rate <= 1%, phases: [early] }",
        "{ that: error_rate <= 2%, id: other, phases: [full] }",
      ],
      more: [GOES_ON],
    });
    expect(outcome(decision)).toBe("proceed, proceed, hold");
    expect(decision.binding).toEqual(["error_rate/early"]);
  });

  test("is never settled by an earlier one", async () => {
    const decision = await judge({ full: 200, more: ["decide: { inconclusive: { default: proceed } }"] });
    expect(verdict(decision, "error_rate/early")).toBe("pass: limit-kept");
    expect(outcome(decision)).toBe("proceed, proceed, hold");
  });

  test("is not what evidence is that was never there: no phase goes on with that", async () => {
    const decision = await judge({ early: 0, more: [GOES_ON] });
    expect(verdict(decision, "error_rate/early")).toBe("inconclusive: no-traffic");
    expect(outcome(decision)).toBe("hold, proceed, hold");
  });
});
