import { describe, expect, test } from "vitest";
import type { DecisionDocument } from "../../src/model/decision-document.ts";
import { certaintyWords, limitWords, marginWords } from "../../src/render/words.ts";
import {
  at,
  BEGIN_MS,
  decide,
  find,
  LENGTH_MS,
  log,
  LOG,
  planOf,
  prometheusRange,
  values,
  verdict,
  words,
} from "../decide.ts";

const R1 = { variant: "R1", requests: 2_000, user: "bob" };
const ERRORS = ["error_rate: { load: log, bad: status >= 500 }"];

describe("an exclusion", () => {
  const plan = (cap: string, guardrail = "success >= 99%"): string =>
    planOf({
      indicators: [
        `success: { load: log, good: status < 400, except: [{ when: status = 429, because: the limiter, at most: ${cap} }] }`,
      ],
      guardrails: [guardrail],
    });
  const limited = { "log.ndjson": log([R1, { variant: "R2", requests: 2_000, bad: 60, badStatus: 429 }]) };

  test("takes out what was expected, and the finding says what it was and how it would be without", async () => {
    const decision = await decide(plan("3%"), limited);
    const finding = find(decision, "success/full");
    expect(decision.decision).toBe("promote");
    expect(verdict(decision, "success/full")).toBe("pass: limit-kept");
    expect(finding.observation).toMatchObject({ observed: 1, samples: 1_940, bad: 0 });
    expect(finding.exclusions).toEqual([
      { written: "status = 429", because: "the limiter", excluded: 60, outOf: 2_000, ratio: 0.03, ratioMost: 0.03 },
    ]);
    expect(finding.withoutExclusion).toMatchObject({
      verdict: "fail",
      observation: { observed: 0.97, samples: 2_000, bad: 60 },
    });
  });

  test("is void above its cap: its requests count again", async () => {
    const decision = await decide(plan("2.9%"), limited);
    expect(verdict(decision, "success/full")).toBe("fail: exclusion-over-cap");
    expect(find(decision, "success/full").observation).toMatchObject({ observed: 0.97, samples: 2_000, bad: 60 });
    expect(words(decision, "success/full")).toBe(
      "success in Full is 97.00 % of 2,000 requests because an exclusion went over its cap and its requests count again; the plan demands at least 99%.",
    );
  });

  test("is void above its cap for each user as well", async () => {
    const decision = await decide(plan("2.9%", "{ that: success >= 99%, each: user }"), {
      "log.ndjson": log([R1, { variant: "R2", requests: 2_000, bad: 60, badStatus: 429, user: "ada" }]),
    });
    expect(find(decision, "success-each-user/full").observation).toMatchObject({ samples: 2_000, bad: 60 });
    expect(decision.decision).toBe("rollback");
  });

  test("leaves nothing to judge where it takes out everything", async () => {
    const decision = await decide(plan("100%"), {
      "log.ndjson": log([R1, { variant: "R2", requests: 2_000, bad: 2_000, badStatus: 429 }]),
    });
    expect(decision.decision).toBe("hold");
    expect(find(decision, "success/full").verdict).toBe("inconclusive");
  });
});

describe("a share against the baseline", () => {
  const judge = (rule: string, canaryBad: number, baselineBad: number, requests = 4_000): Promise<DecisionDocument> =>
    decide(planOf({ indicators: ERRORS, guardrails: [rule] }), {
      "log.ndjson": log([
        { variant: "R1", requests, bad: baselineBad },
        { variant: "R2", requests, bad: canaryBad },
      ]),
    });
  const id = "error_rate-vs-baseline/full";

  test.for([
    [
      "passes where the interval of the difference keeps the margin",
      "error_rate <= baseline + 1%",
      40,
      40,
      "pass: limit-kept",
    ],
    ["fails where all of the interval breaks it", "error_rate <= baseline + 1%", 160, 40, "fail: limit-broken"],
    ["stays open in between", "error_rate <= baseline + 1%", 80, 40, "inconclusive: interval-spans-limit"],
    ["passes by the ratio", "error_rate <= 1.5 x baseline", 40, 40, "pass: limit-kept"],
    ["fails by the ratio", "error_rate <= 1.5 x baseline", 120, 40, "fail: limit-broken"],
    ["stays open by the ratio", "error_rate <= 1.5 x baseline", 60, 40, "inconclusive: interval-spans-limit"],
    [
      "stays open by the ratio where neither had an error",
      "error_rate <= 1.5 x baseline",
      0,
      0,
      "inconclusive: interval-spans-limit",
    ],
  ] as const)("%s", async ([, rule, canaryBad, baselineBad, expected]) => {
    expect(verdict(await judge(rule, canaryBad, baselineBad), id)).toBe(expected);
  });

  test("says both shares, their difference and its bounds", async () => {
    const decision = await judge("error_rate <= baseline + 1%", 160, 40);
    expect(find(decision, id).observation).toMatchObject({ observed: 0.03, unit: "ratio", samples: 4_000, bad: 160 });
    expect(find(decision, id).observation?.interval?.method).toBe("Miettinen-Nurminen");
    expect(words(decision, id)).toMatch(
      /^error_rate in Full is 3 percentage points above the baseline \(4\.00 % against 1\.00 %\); the plan demands at most baseline \+ 1%\. With 95 % confidence it is at least \+2\.4\d percentage points: broken\.$/,
    );
    expect(marginWords(find(decision, id))).toBe("broken by 2 percentage points");
  });

  test("has nothing to compare with where the baseline got no request", async () => {
    const decision = await decide(planOf({ indicators: ERRORS, guardrails: ["error_rate <= baseline + 1%"] }), {
      "log.ndjson": log([{ variant: "R2", requests: 1_000 }]),
    });
    expect(verdict(decision, id)).toBe("inconclusive: no-baseline-traffic");
    expect(words(decision, id)).toBe("error_rate in Full was not compared: the baseline got no request there.");
    expect(decision.decision).toBe("hold");
  });

  test("is not asked where the plan gives the baseline no traffic", async () => {
    const phase = `{ id: full, title: Full, traffic: { R2: 100% }, from: "${at(0)}", for: 10m }`;
    const decision = await decide(
      planOf({ phases: [phase], indicators: ERRORS, guardrails: ["error_rate <= baseline + 1%", "error_rate <= 1%"] }),
      { "log.ndjson": log([{ variant: "R2", requests: 1_000 }]) },
    );
    expect(decision.findings.filter(({ kind }) => kind === "guardrail").map(({ id: own }) => own)).toEqual([
      "error_rate/full",
    ]);
  });

  test("is open, and no error of the program, where the exclusion takes out all of the baseline", async () => {
    const indicators = [
      "success: { load: log, good: status < 400, except: [{ when: status = 429, because: the limiter, at most: 100% }] }",
    ];
    for (const rule of ["success >= baseline - 1%", "success >= 0.99 x baseline"]) {
      const decision = await decide(planOf({ indicators, guardrails: [rule] }), {
        "log.ndjson": log([
          { ...R1, bad: 2_000, badStatus: 429 },
          { variant: "R2", requests: 2_000 },
        ]),
      });
      expect(find(decision, "success-vs-baseline/full").verdict).toBe("inconclusive");
    }
  });
});

describe("a quantile against the baseline", () => {
  const judge = (rule: string, canaryMs: number): Promise<DecisionDocument> =>
    decide(planOf({ indicators: ["p95: { load: log, quantile: 0.95 }"], guardrails: [rule] }), {
      "log.ndjson": log([
        { variant: "R1", requests: 1_000, latencyMs: (index) => 100 + ((index * 37) % 100) },
        { variant: "R2", requests: 1_000, latencyMs: (index) => canaryMs + ((index * 37) % 100) },
      ]),
    });

  // The p95 of the baseline is 194 ms, give or take two.
  test.for([
    ["p95 <= 1.1 x baseline", 100, "pass: limit-kept"],
    ["p95 <= 1.1 x baseline", 150, "fail: limit-broken"],
    ["p95 <= 1.1 x baseline", 119, "inconclusive: interval-spans-limit"],
    ["p95 <= baseline + 20ms", 100, "pass: limit-kept"],
    ["p95 <= baseline + 20ms", 150, "fail: limit-broken"],
    ["p95 <= baseline + 20ms", 120, "inconclusive: interval-spans-limit"],
  ] as const)("%s with %d ms to 99 ms more is %s", async ([rule, canaryMs, expected]) => {
    expect(verdict(await judge(rule, canaryMs), "p95-vs-baseline/full")).toBe(expected);
  });

  test("says by how many times, and what of what", async () => {
    const decision = await judge("p95 <= 1.1 x baseline", 150);
    expect(words(decision, "p95-vs-baseline/full")).toMatch(
      /^p95 in Full is 1\.25\d* times the baseline \(244 ms against 194 ms\); the plan demands at most 1\.1 x baseline\./,
    );
  });

  test("stays open where a twentieth of the canary's requests never got an answer", async () => {
    const decision = await decide(
      planOf({ indicators: ["p95: { load: log, quantile: 0.95 }"], guardrails: ["p95 <= 1.1 x baseline"] }),
      {
        "log.ndjson": log([
          { variant: "R1", requests: 1_000 },
          { variant: "R2", requests: 1_000, latencyMs: (index) => (index % 20 === 0 ? null : 50) },
        ]),
      },
    );
    expect(verdict(decision, "p95-vs-baseline/full")).toBe("inconclusive: interval-spans-limit");
  });
});

describe("a metric against the baseline", () => {
  const judge = (rule: string, canary: number, baseline: number): Promise<DecisionDocument> =>
    decide(
      planOf({
        evidence: [LOG, "{ id: pool, metrics: pool.json, unit: ratio, variant: version, phase: full }"],
        indicators: ["pool_use: { metrics: pool, take: max }"],
        guardrails: [rule],
      }),
      {
        "log.ndjson": log([R1, { ...R1, variant: "R2" }]),
        "pool.json": prometheusRange(
          [
            { labels: { version: "R1" }, values: values(61, () => baseline) },
            { labels: { version: "R2" }, values: values(61, () => canary) },
          ],
          10_000,
        ),
      },
    );

  test.for([
    ["pool_use <= 1.5 x baseline", 0.6, 0.4, "pass: limit-kept"],
    ["pool_use <= 1.5 x baseline", 0.61, 0.4, "fail: limit-broken"],
    ["pool_use <= baseline + 10%", 0.45, 0.4, "pass: limit-kept"],
    ["pool_use <= baseline + 10%", 0.55, 0.4, "fail: limit-broken"],
    ["pool_use <= 1.5 x baseline", 0, 0, "inconclusive: not-a-number"],
  ] as const)("%s with %d against %d is %s", async ([rule, canary, baseline, expected]) => {
    expect(verdict(await judge(rule, canary, baseline), "pool_use-vs-baseline/full")).toBe(expected);
  });
});

describe("a quantile against the release before", () => {
  const SHA = "b".repeat(64);
  const previous = (over: object): string =>
    JSON.stringify({
      schema: "docket/decision/v1",
      tool: { name: "docket", version: "0.1.0" },
      decision: "promote",
      refused: 0,
      warnings: 0,
      binding: [],
      release: { service: "Shop", version: "R1" },
      variants: { canary: { name: "R1", servers: [] } },
      plan: { path: "docket.yaml", sha256: SHA },
      confidence: 0.95,
      looks: { declared: "once", confidenceOfLook: 0.95, earlier: [] },
      phases: [
        {
          id: "full",
          title: "Full",
          from: "2026-02-01T09:00:00.000Z",
          to: "2026-02-01T10:00:00.000Z",
          share: { R1: 1 },
          decision: "proceed",
          onInconclusive: "hold",
          because: [],
        },
      ],
      findings: [
        {
          id: "p95/full",
          kind: "guardrail",
          subject: "p95",
          phase: "full",
          severity: "blocking",
          verdict: "pass",
          reason: "limit-kept",
          indicator: "p95",
          rule: "p95 <= 400ms",
          observation: {
            label: "p95",
            observed: 100,
            unit: "ms",
            interval: { low: 90, high: 110, confidence: 0.95, method: "order statistics" },
            samples: 2_000,
            samplesOf: "requests",
            sources: [{ path: "access.log", sha256: SHA }],
          },
        },
      ],
      evidence: [],
      observed: { load: [], health: [], metrics: [], balancer: [], changes: [], tests: [] },
      indicators: [],
      signOff: { roles: [], approverIsNot: [] },
      nextSteps: [],
      appendix: { dashboards: [], alerts: [], runbooks: [] },
      ...over,
    });
  const judge = (latencyMs: number, over: object = {}): Promise<DecisionDocument> =>
    decide(
      planOf({
        evidence: [LOG, "{ id: last, previous: last.json }"],
        indicators: ["p95: { load: log, quantile: 0.95 }"],
        guardrails: ["p95 <= 400ms", "p95 <= 1.1 x previous"],
      }),
      { "log.ndjson": log([R1, { variant: "R2", requests: 2_000, latencyMs }]), "last.json": previous(over) },
    );
  const id = "p95-vs-previous/full";

  test("needs an earlier decision that can be read", async () => {
    expect((await judge(99)).evidence.map(({ path, status, defects }) => [path, status, defects])).toEqual([
      ["log.ndjson", "read", []],
      ["last.json", "read", []],
    ]);
  });

  test("is held against the end of its interval that is harder to keep", async () => {
    // 1.1 × 90 ms = 99 ms, where 1.1 × 100 ms would have been 110 ms.
    expect(verdict(await judge(99), id)).toBe("pass: limit-kept");
    expect(verdict(await judge(100), id)).toBe("fail: limit-broken");
    const finding = find(await judge(99), id);
    expect(finding.comparison).toMatchObject({ against: "previous", form: "ratio", other: 90, own: 99, unit: "ms" });
    expect(finding.figures).toMatchObject({ previousVersion: "R1" });
    expect(finding.figures?.["limit"]).toBeCloseTo(99, 9);
    expect(finding.observation?.sources).toContainEqual(
      expect.objectContaining({ path: "last.json", place: { pointer: "/findings/0/observation/observed" } }),
    );
  });

  test("says its margin in the unit of what is measured", async () => {
    expect(marginWords(find(await judge(50), id)).replaceAll("\u00A0", " ")).toBe("room of 49.0 ms");
    expect(limitWords(find(await judge(50), id))).toBe("at most 1.1 x previous");
  });

  test.for([
    ["did not promote", { decision: "rollback" }],
    ["is of another service", { release: { service: "Bank", version: "R1" } }],
    ["judged nothing of the kind", { findings: [] }],
  ] as const)("is not compared with a decision that %s", async ([, over]) => {
    const decision = await judge(50, over);
    expect(verdict(decision, id)).toBe("inconclusive: no-previous");
    expect(words(decision, id)).toBe(
      "p95 in Full was not compared: no earlier decision of this service that promoted judged it.",
    );
    expect(decision.decision).toBe("hold");
  });
});

describe("the trend of a metric", () => {
  const judge = (value: (index: number) => number | "NaN", guardrails: readonly string[]): Promise<DecisionDocument> =>
    decide(
      planOf({
        evidence: [LOG, "{ id: pool, metrics: pool.json, unit: ratio, phase: full }"],
        indicators: ["pool_use: { metrics: pool, take: max }"],
        guardrails,
      }),
      {
        "log.ndjson": log([R1, { ...R1, variant: "R2" }]),
        "pool.json": prometheusRange([{ values: values(61, value) }], 10_000),
      },
    );
  const BOTH = ["pool_use <= 90%", "{ that: pool_use <= 90%, horizon: 1h }"];
  // A sawtooth of one per cent upon the trend.
  const noise = (index: number): number => 0.01 * ((index * 7) % 5);

  test("fails a slow leak that is under its limit when the phase ends", async () => {
    const decision = await judge((index) => 0.4 + index * 0.002 + noise(index), BOTH);
    expect(verdict(decision, "pool_use/full")).toBe("pass: limit-kept");
    expect(verdict(decision, "pool_use-trend/full")).toBe("fail: trend-broken");
    // 0.4 + 0.02 of the noise + 0.002 for each of the 420 steps of ten seconds from the begin to an hour after the end.
    expect(find(decision, "pool_use-trend/full").observation?.observed).toBeCloseTo(1.26, 1);
    expect(words(decision, "pool_use-trend/full")).toMatch(
      /^The trend of pool_use in Full leads to 12\d\.\d+ % \(1[12]\d\.\d+ to 1[23]\d\.\d+ % at 95 %\); the plan demands at most 90% 60 m after the phase: broken\.$/,
    );
    expect(decision.decision).toBe("rollback");
  });

  test("passes what goes up and down and nowhere", async () => {
    const decision = await judge((index) => 0.4 + noise(index), BOTH);
    expect(verdict(decision, "pool_use-trend/full")).toBe("pass: trend-kept");
    expect(decision.decision).toBe("promote");
  });

  test("is open where NaN took the place of most points", async () => {
    const decision = await judge((index) => (index < 50 ? "NaN" : 0.4), BOTH);
    expect(verdict(decision, "pool_use-trend/full")).toBe("inconclusive: not-a-number");
  });
});

describe("how sure a verdict is", () => {
  const judge = (
    canary: object,
    decideLines: readonly string[] = [],
    rule = "error_rate <= 1%",
  ): Promise<DecisionDocument> =>
    decide(planOf({ indicators: ERRORS, guardrails: [rule], more: decideLines }), {
      "log.ndjson": log([R1, { variant: "R2", requests: 2_000, ...canary }]),
    });
  const interval = (decision: DecisionDocument) => find(decision, "error_rate/full").observation!.interval!;

  test("is the exact bound of Clopper and Pearson for one look at independent errors", async () => {
    // 12 of 2,000: upper bound 0.9698 %; 13 would be 1.0306 %.
    const kept = await judge({ bad: 12 });
    expect(verdict(kept, "error_rate/full")).toBe("pass: limit-kept");
    expect(interval(kept).high).toBeLessThan(0.01);
    expect(find(kept, "error_rate/full").turningBad).toBe(12);
    expect(verdict(await judge({ bad: 13 }), "error_rate/full")).toBe("inconclusive: interval-spans-limit");
  });

  test("says how many more requests without an error would settle it", async () => {
    const decision = await decide(planOf({ indicators: ERRORS, guardrails: ["error_rate <= 1%"] }), {
      "log.ndjson": log([
        { variant: "R1", requests: 200 },
        { variant: "R2", requests: 200 },
      ]),
    });
    expect(find(decision, "error_rate/full").shortfall).toEqual({ kind: "requests", more: 99, outOf: 299, bad: 0 });
    expect(words(decision, "error_rate/full")).toBe(
      "error_rate in Full is 0 % of 200 requests, which is too few to prove at most 1%; 99 more requests without an error would settle it (299 in all).",
    );
    expect(decision.decision).toBe("hold");
  });

  test("asks for more where the evidence is looked at five times, and for most where at any time", async () => {
    const once = interval(await judge({ bad: 10 }));
    const five = interval(await judge({ bad: 10 }, ["decide: { looks: 5 }"]));
    const anytime = interval(await judge({ bad: 10 }, ["decide: { looks: anytime }"]));
    expect([once.confidence, anytime.confidence]).toEqual([0.95, 0.95]);
    expect(five.confidence).toBeGreaterThan(0.97);
    expect(five.high!).toBeGreaterThan(once.high!);
    expect(five.low!).toBeLessThan(once.low!);
    expect(anytime.high!).toBeGreaterThan(five.high!);
    expect(anytime.low!).toBeLessThan(five.low!);
    expect(anytime.method).toBe("uniform mixture, valid at any time");
    expect(verdict(await judge({ bad: 12 }, ["decide: { looks: 5 }"]), "error_rate/full")).toBe(
      "inconclusive: interval-spans-limit",
    );
  });

  test("a quantile allows for slow requests that come together, also at any time", async () => {
    const upper = async (isSlow: (index: number, elapsed: number) => boolean): Promise<number | null> => {
      const decision = await decide(
        planOf({
          indicators: ["p95: { load: log, quantile: 0.95 }"],
          guardrails: ["p95 <= 400ms"],
          more: ["decide: { looks: anytime }"],
        }),
        {
          "log.ndjson": log([
            {
              variant: "R2",
              requests: 4_000,
              latencyMs: (index, elapsed) => (isSlow(index, elapsed) ? 900 : index % 390),
            },
          ]),
        },
      );
      return find(decision, "p95/full").observation!.interval!.high;
    };
    const [spread, together] = [
      await upper((index) => index % 50 === 0),
      await upper((_, elapsed) => elapsed >= 0.5 && elapsed < 0.52),
    ];
    expect(spread).toBeLessThan(400);
    // Nothing is ruled out above: as few independent requests as these say no more.
    expect(together).toBeNull();
  });

  test("one planned look is one look", async () => {
    expect(interval(await judge({ bad: 10 }, ["decide: { looks: 1 }"]))).toEqual(interval(await judge({ bad: 10 })));
  });

  test("suffers from errors that come in a burst", async () => {
    const spread = await judge({ bad: 10 });
    const burst = await judge({ bad: (index: number) => index >= 1_000 && index < 1_010 });
    expect(verdict(spread, "error_rate/full")).toBe("pass: limit-kept");
    expect(find(spread, "error_rate/full").figures).toMatchObject({ designEffect: 1, designEffectBound: 1 });
    expect(verdict(burst, "error_rate/full")).toBe("inconclusive: interval-spans-limit");
    // Ten errors in one of ten slices: chi-square over its degrees of freedom is nearly ten.
    expect(Number(find(burst, "error_rate/full").figures?.["designEffect"])).toBeGreaterThan(8);
    expect(Number(find(burst, "error_rate/full").figures?.["designEffectBound"])).toBeGreaterThan(20);
    expect(certaintyWords(find(burst, "error_rate/full"))).toMatch(/2,000 requests, design effect \d+(\.\d)?$/);
  });

  test("suffers from clustering that is declared, without any error", async () => {
    const plain = await decide(planOf({ indicators: ERRORS, guardrails: ["error_rate <= 1%"] }), {
      "log.ndjson": log([
        { variant: "R1", requests: 400 },
        { variant: "R2", requests: 400 },
      ]),
    });
    const declared = await decide(
      planOf({ indicators: ERRORS, guardrails: ["error_rate <= 1%"], more: ["decide: { clustering: 5 }"] }),
      {
        "log.ndjson": log([
          { variant: "R1", requests: 400 },
          { variant: "R2", requests: 400 },
        ]),
      },
    );
    expect(verdict(plain, "error_rate/full")).toBe("pass: limit-kept");
    expect(verdict(declared, "error_rate/full")).toBe("inconclusive: too-few-samples");
    // 400 requests say what 80 would; 5 × 299 are needed.
    expect(interval(declared).high).toBeCloseTo(1 - 0.05 ** (1 / 80), 6);
    expect(find(declared, "error_rate/full").shortfall).toEqual({
      kind: "requests",
      more: 1_095,
      outOf: 1_495,
      bad: 0,
    });
  });

  test("says up to what clustering a pass stands", async () => {
    // 2,000 requests without an error stand up to 2,000 / 298.07 times.
    const figures = find(await judge({}), "error_rate/full").figures;
    expect(Number(figures?.["standsUpToDesignEffect"])).toBeCloseTo(2_000 / (Math.log(0.05) / Math.log(0.99)), 2);
  });

  test("is the confidence that the guardrail asks for", async () => {
    expect(interval(await judge({ bad: 10 }, [], "{ that: error_rate <= 1%, confidence: 99% }")).confidence).toBe(0.99);
  });

  test("breach of an advisory guardrail is a warning and no rollback", async () => {
    const decision = await decide(
      planOf({
        indicators: ERRORS,
        guardrails: ["error_rate <= 20%", "{ that: error_rate <= 1%, id: strict, severity: advisory }"],
      }),
      { "log.ndjson": log([R1, { variant: "R2", requests: 2_000, bad: 100 }]) },
    );
    expect(verdict(decision, "strict/full")).toBe("warn: limit-broken");
    expect([decision.decision, decision.warnings]).toEqual(["promote", 1]);
  });
});

describe("each user", () => {
  const plan = planOf({ indicators: ERRORS, guardrails: ["{ that: error_rate <= 1%, each: user }"] });
  const id = "error_rate-each-user/full";

  test("one whom the canary fails is not hidden by the others", async () => {
    const decision = await decide(plan, {
      "log.ndjson": log([
        R1,
        { variant: "R2", requests: 1_900, user: (index) => `user${index % 19}` },
        { variant: "R2", requests: 100, bad: 10, user: "ada" },
      ]),
    });
    expect(verdict(decision, id)).toBe("fail: limit-broken");
    expect(find(decision, id).figures).toMatchObject({ user: "ada", users: 20 });
    expect(find(decision, id).observation).toMatchObject({ observed: 0.1, samples: 100, bad: 10 });
    expect(words(decision, id)).toMatch(
      /^error_rate of each user in Full is 10\.00 % of 100 requests; the plan demands at most 1%\./,
    );
    expect(decision.decision).toBe("rollback");
  });

  test("many users with a chance error each are no breach", async () => {
    // Two of a hundred is p = 0.26 for one user at 1 %: among forty users somebody has as many by chance.
    const decision = await decide(plan, {
      "log.ndjson": log([
        { variant: "R1", requests: 4_000, user: "bob" },
        {
          variant: "R2",
          requests: 4_000,
          user: (index) => `user${index % 40}`,
          bad: (index) => index === 3 || index === 43 || index === 907,
        },
      ]),
    });
    expect(verdict(decision, id)).toBe("inconclusive: users-unproved");
    expect(find(decision, id).figures).toMatchObject({ users: 40, unproved: 40 });
    expect(words(decision, id)).toMatch(
      /^error_rate of each user in Full holds for the worst user \(user3, 2\.00 % of 100 requests\) .*: 40 of 40 users have too few requests to prove at most 1%\.$/,
    );
  });

  test("a breach of one user alone is none among a thousand", async () => {
    const judge = (users: number): Promise<DecisionDocument> =>
      decide(plan, {
        "log.ndjson": log([
          { variant: "R1", requests: users * 20, user: "bob" },
          {
            variant: "R2",
            requests: users * 20,
            user: (index) => `user${index % users}`,
            bad: (index) => index === 0 || index === users,
          },
        ]),
      });
    // Two of twenty at 1 %: p = 0.017; times ten that is 0.17.
    expect(verdict(await judge(1), id)).toBe("fail: limit-broken");
    expect(verdict(await judge(10), id)).toBe("inconclusive: users-unproved");
  });

  test("passes where every user's requests prove it", async () => {
    const decision = await decide(plan, {
      "log.ndjson": log([
        { variant: "R1", requests: 600, user: "bob" },
        { variant: "R2", requests: 600, user: (index) => `user${index % 2}` },
      ]),
    });
    expect(verdict(decision, id)).toBe("pass: limit-kept");
    expect(find(decision, id).observation).toMatchObject({ samples: 300, bad: 0 });
  });

  test("is open where the log names none", async () => {
    const decision = await decide(plan, {
      "log.ndjson": log([
        { variant: "R1", requests: 500 },
        { variant: "R2", requests: 500 },
      ]),
    });
    expect(verdict(decision, id)).toBe("inconclusive: no-users");
  });
});

test("a phase ends before its end: a request at that moment belongs to the next", async () => {
  const phases = [
    `{ id: one, traffic: { R1: 50%, R2: 50% }, from: "${at(0)}", for: 10m }`,
    "{ id: two, traffic: { R1: 50%, R2: 50% }, for: 10m }",
  ];
  const both = (atMs: number, status: number): string =>
    ["R1", "R2"]
      .map((variant) => `${JSON.stringify({ time: new Date(atMs).toISOString(), status, variant })}\n`)
      .join("");
  const text =
    both(BEGIN_MS, 200) +
    both(BEGIN_MS + LENGTH_MS - 1, 200) +
    both(BEGIN_MS + LENGTH_MS, 500) +
    both(BEGIN_MS + 2 * LENGTH_MS - 1, 500);
  const decision = await decide(
    planOf({ phases, indicators: ["errors: { load: log, count: status >= 500 }"], guardrails: ["errors == 0"] }),
    {
      "log.ndjson": text,
    },
  );
  expect(find(decision, "errors/one").observation).toMatchObject({ observed: 0, samples: 2 });
  expect(find(decision, "errors/two").observation).toMatchObject({ observed: 2, samples: 2 });
});
