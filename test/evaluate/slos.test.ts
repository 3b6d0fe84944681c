import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { asks, decideRelease } from "../../src/model/decision.ts";
import type { Finding } from "../../src/model/finding.ts";
import type { Slo } from "../../src/model/slo.ts";
import { declaredClustering } from "../../src/evaluate/clustering.ts";
import { accountOf, mergeSpending, type Proof, type Spending } from "../../src/evaluate/slos.ts";
import { BEGIN_MS, type Burst, judged, logOf, planOf } from "./slo-case.ts";

/** One look at independent requests. */
const PROOF: Proof = {
  certainty: { confidence: 0.95, isAnytime: false, clustering: 1 },
  clustering: declaredClustering(1),
};

/**
 * Bounds are those of scipy 1.10: beta.ppf(0.05, k, n - k + 1) and beta.ppf(0.95, k + 1, n - k), divided by 1 - target; numbers
 * of requests that prove a bound were found by bisection over the same functions.
 */
const AVAILABILITY = "  - { id: availability, indicator: success_rate, target: 99.9%, window: 30d }";
const spread = (good: number, bad: number, fromS = 0, toS = 600): Burst[] => [
  { fromS, toS, requests: good, status: 200 },
  { fromS, toS, requests: bad, status: 503 },
];

describe("the verdict is what the exact bounds prove", () => {
  const CASES = [
    {
      name: "3,000 without an error prove 99.9 %",
      good: 3000,
      bad: 0,
      verdict: "pass",
      reason: "slo-kept",
      low: 0,
      high: 0.9980790119965858,
    },
    {
      name: "2,994 do not",
      good: 2994,
      bad: 0,
      verdict: "inconclusive",
      reason: "too-few-samples",
      low: 0,
      high: 1.0000785,
    },
    {
      name: "3 of 1,000 leave it open",
      good: 997,
      bad: 3,
      verdict: "inconclusive",
      reason: "interval-spans-limit",
      low: 0.8181753982217997,
      high: 7.735244718479451,
    },
    {
      name: "12 of 1,200 disprove it",
      good: 1188,
      bad: 12,
      verdict: "warn",
      reason: "slo-broken",
      low: 5.780013685350532,
      high: 16.15188635555146,
    },
  ] as const;
  test.for(CASES)("$name", async ({ good, bad, verdict, reason, low, high }) => {
    const { slo } = await judged(planOf({ slos: AVAILABILITY }), {
      "log.ndjson": logOf([...spread(good, bad), ...spread(0, 0)]),
    });
    const finding = slo("slo/availability");
    expect([finding.verdict, finding.reason]).toEqual([verdict, reason]);
    expect(finding.slo?.burn).toBeCloseTo(bad / (good + bad) / 0.001, 9);
    expect(finding.slo?.burnLow).toBeCloseTo(low, 9);
    expect(finding.slo?.burnHigh).toBeCloseTo(high, 6);
  });

  test("what is missing is said: 7,752 requests with 3 bad ones prove it", async () => {
    const { slo } = await judged(planOf({ slos: AVAILABILITY }), { "log.ndjson": logOf(spread(997, 3)) });
    expect(slo("slo/availability")).toMatchObject({ shortfall: { kind: "requests", more: 6752, outOf: 7752, bad: 3 } });
  });

  test("it is judged over the release and in each phase; a phase never has to prove it", async () => {
    const slos = "  - { id: availability, indicator: success_rate, target: 99.9%, window: 30d, severity: blocking }";
    const { slo, findings } = await judged(planOf({ slos }), {
      "log.ndjson": logOf([...spread(1500, 0), ...spread(1500, 0, 600, 1200)]),
    });
    expect(slo("slo/availability")).toMatchObject({ verdict: "pass", severity: "blocking" });
    expect(slo("slo/availability/first")).toMatchObject({
      verdict: "inconclusive",
      severity: "advisory",
      phase: "first",
    });
    expect(findings.filter(({ kind }) => kind === "slo").flatMap((finding) => asks(finding) ?? [])).toEqual([]);
  });

  test("a blocking one that is broken rolls back; an advisory one warns", async () => {
    const log = { "log.ndjson": logOf(spread(1188, 12)) };
    const slos = (severity: string): string =>
      `  - { id: availability, indicator: success_rate, target: 99.9%, window: 30d, severity: ${severity} }`;
    const about = (findings: readonly Finding[]): readonly Finding[] =>
      findings.filter(({ kind }) => kind === "slo" || kind === "guardrail");
    const blocking = await judged(planOf({ slos: slos("blocking") }), log);
    expect(blocking.slo("slo/availability").verdict).toBe("fail");
    expect(decideRelease(about(blocking.findings))).toBe("rollback");
    expect(blocking.decision.phases.map(({ decision }) => decision)).toEqual(["rollback", "hold"]);
    const advisory = await judged(planOf({ slos: slos("advisory") }), log);
    expect(advisory.slo("slo/availability").verdict).toBe("warn");
    expect(asks(advisory.slo("slo/availability"))).toBeUndefined();
  });

  test("a waiver takes the weight of it away", async () => {
    const slos = "  - { id: availability, indicator: success_rate, target: 99.9%, window: 30d, severity: blocking }";
    const more = "waivers: [{ guardrail: availability, because: known, owner: ada, expires: 2026-12-31 }]\n";
    const { slo } = await judged(planOf({ slos, more }), { "log.ndjson": logOf(spread(1188, 12)) });
    expect(slo("slo/availability").waiver?.owner).toBe("ada");
  });

  test("no traffic, no log: never a pass", async () => {
    const none = await judged(planOf({ slos: AVAILABILITY }), {
      "log.ndjson": logOf([{ fromS: 0, toS: 10, requests: 50, status: 200, variant: "R1" }]),
    });
    expect(none.slo("slo/availability")).toMatchObject({ verdict: "inconclusive", reason: "no-traffic" });
    const missing = await judged(planOf({ slos: AVAILABILITY }), {});
    expect(missing.slo("slo/availability")).toMatchObject({
      verdict: "inconclusive",
      reason: "no-evidence",
      shortfall: { kind: "evidence", path: "log.ndjson" },
    });
  });

  test("an exclusion is counted and shown beside the verdict without it; above its cap it is void", async () => {
    const except = ", except: [{ when: status = 503, because: a drill, at most: 1% }]";
    const within = await judged(planOf({ slos: AVAILABILITY, except }), { "log.ndjson": logOf(spread(3000, 10)) });
    expect(within.slo("slo/availability")).toMatchObject({
      verdict: "pass",
      withoutExclusion: { verdict: "fail", observation: { bad: 10, samples: 3010 } },
      exclusions: [{ excluded: 10, outOf: 3010 }],
    });
    const above = await judged(planOf({ slos: AVAILABILITY, except }), { "log.ndjson": logOf(spread(3000, 100)) });
    expect(above.slo("slo/availability")).toMatchObject({ verdict: "warn", observation: { bad: 100, samples: 3100 } });
  });
});

describe("what was spent of the budget", () => {
  test("with expected requests: 12 of the 1,000 that 0.1 % of a million allow", async () => {
    const slos =
      "  - { id: availability, indicator: success_rate, target: 99.9%, window: 30d, expected-requests: 1000000, spent-before: 40% }";
    const { slo } = await judged(planOf({ slos }), { "log.ndjson": logOf(spread(1188, 12)) });
    const account = slo("slo/availability").slo!;
    expect(account.consumedBasis).toBe("expected-requests");
    expect(account.consumedRatio).toBeCloseTo(0.012, 12);
    // What is left, 58.8 %, at ten times the speed: 30 d x 0.588 / 10.
    expect(account.lastsOf).toBe("left");
    expect(account.lastsMs! / 86_400_000).toBeCloseTo(1.764, 9);
  });

  test("without them it is extrapolated from the service's traffic, and says so", async () => {
    // The service had 1,200 requests of R2 and 1,200 of R1 in 20 minutes: 2,160 such stretches are 30 days.
    const log = logOf([...spread(1188, 12), { fromS: 0, toS: 600, requests: 1200, status: 200, variant: "R1" }]);
    const { slo } = await judged(planOf({ slos: AVAILABILITY }), { "log.ndjson": log });
    const account = slo("slo/availability").slo!;
    expect(account.consumedBasis).toBe("traffic-as-seen");
    expect(account.serviceRequests).toBe(2400);
    expect(account.consumedRatio).toBeCloseTo(12 / (0.001 * 2400 * 2160), 12);
    expect(account.lastsOf).toBe("full");
    expect(account.lastsMs! / 86_400_000).toBeCloseTo(3, 9);
  });

  test("a budget that is spent fails the SLO even where its burn is not proved; one that was spent before holds", async () => {
    const slos = (more: string): string =>
      `  - { id: availability, indicator: success_rate, target: 99.9%, window: 30d, severity: blocking, ${more} }`;
    const spent = await judged(planOf({ slos: slos("expected-requests: 2000, spent-before: 0%") }), {
      "log.ndjson": logOf(spread(997, 3)),
    });
    expect(spent.slo("slo/availability")).toMatchObject({ verdict: "fail", reason: "slo-budget-spent" });
    const before = await judged(planOf({ slos: slos("spent-before: 104%") }), { "log.ndjson": logOf(spread(3000, 0)) });
    expect(before.slo("slo/availability")).toMatchObject({ verdict: "fail", reason: "slo-budget-spent-before" });
    expect(asks(before.slo("slo/availability"))).toBe("hold");
  });
});

describe("time slices", () => {
  const slos =
    "  - { id: minutes, indicator: success_rate, target: 90%, window: 14d, budget: timeslices, timeslice: 1m, timeslice-target: 95% }";

  test("a slice with exactly its target is good, one below is bad, one without a request is none", async () => {
    const minute = (index: number, good: number, bad: number): Burst[] =>
      spread(good, bad, index * 60, index * 60 + 59);
    const log = logOf([...minute(0, 95, 5), ...minute(1, 94, 6), ...minute(2, 100, 0), ...minute(4, 0, 1)]);
    const { slo } = await judged(planOf({ slos }), { "log.ndjson": log });
    const finding = slo("slo/minutes");
    expect(finding.slo).toMatchObject({ bad: 2, counted: 4, consumedBasis: "time" });
    expect(finding.observation?.samplesOf).toBe("slices");
    // 14 days are 20,160 minutes, of which 2,016 may be bad.
    expect(finding.slo?.consumedRatio).toBeCloseTo(2 / 2016, 12);
  });

  test("20 good minutes prove nothing about 90 %; 29 would", async () => {
    const log = logOf([...spread(600, 0), ...spread(600, 0, 600, 1200)]);
    const { slo } = await judged(planOf({ slos }), { "log.ndjson": log });
    expect(slo("slo/minutes")).toMatchObject({ verdict: "inconclusive", shortfall: { more: 9, outOf: 29 } });
  });

  test("a phase shorter than a slice has none", async () => {
    const hours = slos.replace("timeslice: 1m", "timeslice: 1h");
    const { slo } = await judged(planOf({ slos: hours }), { "log.ndjson": logOf(spread(600, 0)) });
    expect(slo("slo/minutes")).toMatchObject({ verdict: "inconclusive", reason: "no-whole-slice" });
  });
});

describe("laws", () => {
  const slo: Slo = {
    id: "s",
    title: undefined,
    target: 0.99,
    written: "99%",
    windowMs: 2_592_000_000,
    windowWritten: "30d",
    budget: { kind: "occurrences" },
    burnRates: [],
    indicator: "i",
    severity: "advisory",
    confidence: 0.95,
    expectedRequests: 100_000,
    spentBeforeRatio: 0.1,
    consequence: undefined,
    place: { line: 1, column: 1 },
    source: undefined,
  };
  const spending = fc
    .record({ bad: fc.nat(40), good: fc.nat(3000), others: fc.nat(3000), elapsedMs: fc.integer({ min: 1, max: 1e7 }) })
    .map(({ bad, good, others, elapsedMs }): Spending => ({
      bad,
      counted: bad + good,
      elapsedMs,
      serviceRequests: bad + good + others,
      cutRequests: 0,
    }));
  const account = (of: Spending, terms: Slo) => accountOf(terms, of, PROOF, { phases: [], burnRates: [] });

  test("the spending of the phases adds up to that of the release, in any order", () => {
    fc.assert(
      fc.property(fc.array(spending, { minLength: 1, maxLength: 5 }), (parts) => {
        const whole = mergeSpending(parts);
        expect(mergeSpending(parts.toReversed())).toEqual(whole);
        expect(mergeSpending([mergeSpending(parts.slice(0, 1)), mergeSpending(parts.slice(1))])).toEqual(whole);
        const consumed = parts.reduce((sum, part) => sum + (account(part, slo).consumedRatio ?? 0), 0);
        expect(account(whole, slo).consumedRatio ?? 0).toBeCloseTo(consumed, 9);
      }),
    );
  });

  test("one more bad request never makes a burn lower, a budget less spent, or one that lasts longer", () => {
    const terms = fc.constantFrom(
      slo,
      { ...slo, expectedRequests: undefined },
      { ...slo, spentBeforeRatio: undefined },
    );
    fc.assert(
      fc.property(spending, terms, (before, written) => {
        const after = {
          ...before,
          bad: before.bad + 1,
          counted: before.counted + 1,
          serviceRequests: before.serviceRequests + 1,
        };
        const [was, is] = [account(before, written), account(after, written)];
        expect(is.burn!).toBeGreaterThanOrEqual(was.burn ?? 0);
        expect(is.burnLow!).toBeGreaterThanOrEqual(was.burnLow ?? 0);
        if (was.burnHigh !== null) expect(is.burnHigh!).toBeGreaterThanOrEqual(was.burnHigh);
        expect(is.consumedRatio!).toBeGreaterThanOrEqual(was.consumedRatio ?? 0);
        if (was.lastsMs !== undefined) expect(is.lastsMs!).toBeLessThanOrEqual(was.lastsMs);
      }),
    );
  });

  const ORDER = { pass: 0, inconclusive: 1, warn: 2, fail: 2 } as const;
  const OUTCOMES = { "not-replayable": 0, quiet: 0, open: 1, fired: 2 } as const;

  test("one more bad request never improves a verdict, by requests or by time slices, nor what an alert did", async () => {
    const slos = [
      "  - { id: requests, indicator: success_rate, target: 99%, window: 30d, burn-rates: [{ long: 5m, short: 30s, factor: 5, action: page }] }",
      "  - { id: slices, indicator: success_rate, target: 80%, window: 30d, budget: timeslices, timeslice: 10s, timeslice-target: 90% }",
    ].join("\n");
    const plan = planOf({ slos });
    const burst = fc.record({
      fromS: fc.integer({ min: 0, max: 1100 }),
      lasts: fc.integer({ min: 1, max: 90 }),
      requests: fc.integer({ min: 1, max: 200 }),
      bad: fc.nat(8),
    });
    await fc.assert(
      fc.asyncProperty(
        fc.array(burst, { minLength: 1, maxLength: 6 }),
        fc.integer({ min: 0, max: 1199 }),
        async (bursts, atS) => {
          const all = bursts.flatMap(({ fromS, lasts, requests, bad }) => spread(requests, bad, fromS, fromS + lasts));
          const before = await judged(plan, { "log.ndjson": logOf(all) });
          const after = await judged(plan, {
            "log.ndjson": logOf([...all, { fromS: atS, toS: atS, requests: 1, status: 500 }]),
          });
          for (const id of ["slo/requests", "slo/slices"]) {
            const [was, is] = [before.slo(id), after.slo(id)];
            // One more error may make them more even, or less: bounds that allow for clustering move with it, by a step at most.
            const isAsClustered =
              was.figures?.["designEffect"] === is.figures?.["designEffect"] &&
              was.figures?.["designEffectBound"] === is.figures?.["designEffectBound"];
            expect(ORDER[is.verdict] + (isAsClustered ? 0 : 1)).toBeGreaterThanOrEqual(ORDER[was.verdict]);
            before.slo(id).slo!.burnRates.forEach(({ outcome }, index) => {
              expect(OUTCOMES[after.slo(id).slo!.burnRates[index]!.outcome]).toBeGreaterThanOrEqual(OUTCOMES[outcome]);
            });
          }
        },
      ),
      { numRuns: 60 },
    );
  });
});

describe("how sure an SLO is", () => {
  const target = "  - { id: slo, indicator: success_rate, target: 99%, window: 30d }";
  const verdictOf = async (log: readonly Burst[], decide?: string) => {
    const { slo } = await judged(planOf({ slos: target, ...(decide === undefined ? {} : { decide }) }), {
      "log.ndjson": logOf(log),
    });
    return slo("slo/slo");
  };
  const even = spread(2_000, 8, 0, 1_200);
  const burst = [...spread(1_992, 0, 0, 1_200), { fromS: 60, toS: 62, requests: 8, status: 500 }];

  test("errors that come in a burst prove less than as many that are spread", async () => {
    const [spreadOut, clustered] = [await verdictOf(even), await verdictOf(burst)];
    expect(spreadOut).toMatchObject({ verdict: "pass", figures: { designEffectBound: 1 } });
    expect(clustered.verdict).toBe("inconclusive");
    expect(Number(clustered.figures!["designEffectBound"])).toBeGreaterThan(3);
    expect(clustered.slo!.burnHigh!).toBeGreaterThan(spreadOut.slo!.burnHigh!);
    expect("shortfall" in clustered && clustered.shortfall).toMatchObject({ kind: "requests", bad: 8 });
  });
  test("clustering that the plan declares widens it where none is seen", async () => {
    const declared = await verdictOf(even, "clustering: 3");
    expect(declared).toMatchObject({ verdict: "inconclusive", figures: { designEffect: 3, designEffectBound: 3 } });
  });
  test("a phase that is worse than another is no cluster", async () => {
    const worse = [...spread(1_000, 0, 0, 600), ...spread(1_000, 8, 600, 1_200)];
    expect(await verdictOf(worse)).toMatchObject({ verdict: "pass", figures: { designEffectBound: 1 } });
  });
  test("looks are paid for", async () => {
    const once = await verdictOf(even);
    const planned = await verdictOf(even, "looks: 5");
    const anytime = await verdictOf(even, "looks: anytime");
    expect(planned.observation!.interval!.confidence).toBeGreaterThan(0.98);
    expect(planned.slo!.burnHigh!).toBeGreaterThan(once.slo!.burnHigh!);
    expect(anytime.slo!.burnHigh!).toBeGreaterThan(planned.slo!.burnHigh!);
    expect(anytime.observation!.interval!.method).toBe("uniform mixture, valid at any time");
  });
});

test("a trigger that did not fire says that no reaction was needed, or what was done all the same", async () => {
  const triggers = "  - { that: error_rate > 50% for 1m, over: 30s, id: errors, reaction: 2m }";
  const log = { "log.ndjson": logOf([...spread(600, 0), ...spread(0, 90, 120, 150)]) };
  const words = async (more: string) => {
    const { slo } = await judged(planOf({ triggers, more }), log);
    return slo("errors/first").figures;
  };
  expect(await words("")).toEqual({ reactionWithinMs: 120_000, reacted: "not needed" });
  const at = new Date(BEGIN_MS + 160_000).toISOString();
  expect(await words(`reactions:\n  - { at: "${at}", what: rolled back, trigger: errors }`)).toMatchObject({
    reacted: "without a firing",
    reaction: "rolled back",
    reactedAt: at,
  });
});

test("a firing tells whether the reaction that the plan demands came in time", async () => {
  const triggers = "  - { that: error_rate > 1% for 1m, over: 30s, id: errors, reaction: 2m }";
  const log = { "log.ndjson": logOf([...spread(600, 0), ...spread(0, 180, 120, 300)]) };
  const at = (seconds: number): string => new Date(BEGIN_MS + seconds * 1_000).toISOString();
  const words = async (more: string) => {
    const { slo } = await judged(planOf({ triggers, more }), log);
    return slo("errors/first");
  };
  const fired = await words("");
  expect(fired).toMatchObject({
    reason: "trigger-fired",
    figures: { reactionWithinMs: 120_000, reacted: "not on record" },
  });
  const firedS = (fired.replay!.firedAtMs! - BEGIN_MS) / 1_000;
  const reaction = (seconds: number): string => `reactions: [{ at: ${at(seconds)}, what: drained, trigger: errors }]\n`;
  expect((await words(reaction(firedS + 120))).figures).toMatchObject({
    reacted: "in time",
    reactedAfterMs: 120_000,
    reaction: "drained",
  });
  expect((await words(reaction(firedS + 121))).figures).toMatchObject({ reacted: "late" });
  // Whoever acts while the condition holds and before it fires is in time; whoever acted before it held did something else.
  expect((await words(reaction(firedS - 10))).figures).toMatchObject({ reacted: "in time", reactedAfterMs: -10_000 });
  expect((await words(reaction(60))).figures).toMatchObject({ reacted: "not on record" });
});

test("an alert that is a rule is replayed, and has no part in the decision; prose stays prose", async () => {
  const more = `appendix:
  alerts:
    - { that: error_rate > 1% for 1m, then: page }
    - error_rate > 1% for 30m
    - { that: error_rate > 50% for 1m, then: page }
    - { that: the error rate doubles, then: page }
`;
  const log = { "log.ndjson": logOf([...spread(600, 0), ...spread(0, 30, 120, 300), ...spread(600, 0, 600, 1200)]) };
  const { alerts, decision } = await judged(planOf({ more }), log);
  expect(alerts.map((alert) => alert?.outcome)).toEqual(["fired", "too-short", "quiet", undefined]);
  expect(alerts[0]).toMatchObject({ phase: "first" });
  const without = await judged(planOf({}), log);
  const verdicts = ({ findings }: typeof decision) => findings.map(({ id, verdict, reason }) => [id, verdict, reason]);
  expect(verdicts(decision)).toEqual(verdicts(without.decision));
  expect(decision.decision).toBe(without.decision.decision);
});

test("a file of OpenSLO objects is evidence: hashed, listed, judged; without it the release holds", async () => {
  const file = `apiVersion: openslo/v1
kind: SLO
metadata: { name: checkout, displayName: Checkout }
spec:
  service: shop
  indicator: { metadata: { name: answered }, spec: { ratioMetric: { good: { metricSource: { spec: {} } }, total: { metricSource: { spec: {} } } } } }
  timeWindow: [{ duration: 4w, isRolling: true }]
  budgetingMethod: Occurrences
  alertPolicies: [{ kind: AlertPolicy, metadata: { name: p }, spec: { conditions: [{ kind: AlertCondition, metadata: { name: c }, spec: { severity: page, condition: { kind: burnrate, op: gt, threshold: 2, lookbackWindow: 5m } } }] } }]
  objectives: [{ target: 0.999 }]
`;
  const plan = planOf({ slos: "  - { openslo: slo/checkout.yaml, indicator: success_rate, severity: blocking }" });
  const log = logOf(spread(1188, 12));
  const { slo, decision, document } = await judged(plan, { "log.ndjson": log, "slo/checkout.yaml": file });
  expect(slo("slo/checkout")).toMatchObject({
    verdict: "fail",
    subject: "checkout",
    slo: { title: "Checkout", windowMs: 28 * 86_400_000 },
  });
  expect(slo("slo/checkout").slo?.burnRates).toMatchObject([
    { longMs: 300_000, shortMs: undefined, outcome: "fired", action: "page" },
  ]);
  expect(document("slo/checkout").observation?.sources.map(({ path }) => path)).toEqual([
    "slo/checkout.yaml",
    "log.ndjson",
  ]);
  expect(decision.evidence.find(({ path }) => path === "slo/checkout.yaml")).toMatchObject({
    status: "read",
    format: "openslo",
    required: true,
  });
  const missing = await judged(plan, { "log.ndjson": log });
  expect(missing.slo("evidence/slo/checkout.yaml")).toMatchObject({
    verdict: "inconclusive",
    severity: "blocking",
    reason: "evidence-missing",
  });
  const broken = await judged(plan, {
    "log.ndjson": log,
    "slo/checkout.yaml": file.replace("target: 0.999", "target: 99.9"),
  });
  expect(broken.decision.evidence.at(-1)?.defects).toEqual([
    "slo/checkout.yaml:10:26: found target 99.9, expected at least 0 and less than 1",
  ]);
});
