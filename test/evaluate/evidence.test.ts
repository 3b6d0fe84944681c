import { describe, expect, test } from "vitest";
import type { DecisionDocument } from "../../src/model/decision-document.ts";
import {
  at,
  BEGIN_MS,
  decide,
  find,
  LENGTH_MS,
  log,
  LOG,
  ONE_PHASE,
  planOf,
  prometheusRange,
  values,
  verdict,
  words,
} from "../decide.ts";

const INDICATOR = "error_rate: { load: log, bad: status >= 500 }";
const GUARDRAIL = "error_rate <= 1%";
const both = (over: object = {}): string =>
  log([
    { variant: "R1", requests: 1_000, ...over },
    { variant: "R2", requests: 1_000, ...over },
  ]);

describe("a load log", () => {
  const judge = (entry: string, text: string): Promise<DecisionDocument> =>
    decide(planOf({ evidence: [entry], indicators: [INDICATOR], guardrails: [GUARDRAIL] }), { "log.ndjson": text });
  const OWN = "{ id: log, load: log.ndjson, counts: all, phase: full }";
  const id = "evidence/log.ndjson";

  test("that covers its phase is complete", async () => {
    const decision = await judge(OWN, both());
    expect(verdict(decision, id)).toBe("pass: evidence-complete");
    expect(decision.decision).toBe("promote");
  });

  test("that ends too early holds the release, though all its requests were good", async () => {
    const decision = await judge(OWN, both({ span: [0, 500_000] }));
    expect(verdict(decision, id)).toBe("inconclusive: window-not-covered");
    expect(words(decision, id)).toMatch(/^log\.ndjson covers only 83\.\d+ % of Full\.$/);
    expect(verdict(decision, "error_rate/full")).toBe("pass: limit-kept");
    expect(decision.decision).toBe("hold");
    expect(decision.binding).toEqual([id]);
  });

  test("is held to the coverage that the plan asks for", async () => {
    expect(verdict(await judge(OWN.replace(" }", ", coverage: 80% }"), both({ span: [0, 500_000] })), id)).toBe(
      "pass: evidence-complete",
    );
    expect(verdict(await judge(OWN.replace(" }", ", coverage: 99.9% }"), both({ span: [0, 590_000] })), id)).toBe(
      "inconclusive: window-not-covered",
    );
  });

  test("that was filed for a phase and holds requests of another time may be of another run", async () => {
    const decision = await judge(OWN, both({ span: [-60_000, LENGTH_MS] }));
    expect(verdict(decision, id)).toBe("inconclusive: records-outside-phase");
    expect(words(decision, id)).toMatch(
      /^log\.ndjson holds 9\.\d+ % of its records outside Full: it may belong to another run\.$/,
    );
    expect(decision.decision).toBe("hold");
  });

  test("may run on for a few seconds", async () => {
    expect(verdict(await judge(OWN, both({ span: [0, LENGTH_MS + 5_000] })), id)).toBe("pass: evidence-complete");
  });

  test("about the whole release may hold what lies outside its phases", async () => {
    expect(verdict(await judge(LOG, both({ span: [-60_000, LENGTH_MS] })), id)).toBe("pass: evidence-complete");
  });

  test("that is missing is named, and so is what could not be judged without it", async () => {
    const decision = await decide(planOf({ indicators: [INDICATOR], guardrails: [GUARDRAIL] }), {});
    expect(verdict(decision, id)).toBe("inconclusive: evidence-missing");
    expect(words(decision, id)).toBe("log.ndjson is missing. Collect it, or the phase cannot be judged.");
    expect(words(decision, "error_rate/full")).toBe(
      "error_rate in Full was not judged: its evidence log.ndjson is missing or was refused.",
    );
    expect(decision.binding).toEqual(["error_rate/full", id]);
  });

  test("that is not required is mentioned and blocks nothing", async () => {
    const decision = await decide(
      planOf({
        evidence: [LOG, "{ id: other, load: other.ndjson, required: false }"],
        indicators: [INDICATOR],
        guardrails: [GUARDRAIL],
      }),
      { "log.ndjson": both() },
    );
    expect(find(decision, "evidence/other.ndjson")).toMatchObject({ severity: "advisory", reason: "evidence-missing" });
    expect(decision.decision).toBe("promote");
  });

  test("with a line that cannot be read is refused as a whole, unless the plan allows for some", async () => {
    const broken = `${both()}{"time":\n`;
    const refused = await judge(OWN, broken);
    expect(verdict(refused, id)).toBe("inconclusive: evidence-refused");
    expect(words(refused, id)).toContain("log.ndjson:2001");
    expect([refused.decision, refused.refused]).toEqual(["hold", 1]);
    expect((await judge(OWN.replace(" }", ", malformed: 1% }"), broken)).decision).toBe("promote");
  });
});

describe("a range of a metric", () => {
  const judge = (text: string, options = ""): Promise<DecisionDocument> =>
    decide(
      planOf({
        evidence: [LOG, `{ id: pool, metrics: pool.json, unit: ratio, phase: full${options} }`],
        indicators: [INDICATOR, "pool_use: { metrics: pool, take: max }"],
        guardrails: [GUARDRAIL, "pool_use <= 90%"],
      }),
      { "log.ndjson": both(), "pool.json": text },
    );
  const id = "evidence/pool.json";
  const range = (value: (index: number) => number | undefined, count = 61, beginMs = BEGIN_MS): string =>
    prometheusRange([{ values: values(count, value) }], 10_000, beginMs);

  test("over the phase is complete", async () => {
    const decision = await judge(range(() => 0.5));
    expect(verdict(decision, id)).toBe("pass: evidence-complete");
    expect(decision.decision).toBe("promote");
  });

  test("with a gap of two minutes is in doubt, with one of half a minute not", async () => {
    const gap = await judge(range((index) => (index > 20 && index < 33 ? undefined : 0.5)));
    expect(verdict(gap, id)).toBe("inconclusive: gap-in-series");
    expect(words(gap, id)).toBe("pool.json has gaps of 2 m in all.");
    expect(gap.decision).toBe("hold");
    expect(verdict(await judge(range((index) => (index > 20 && index < 24 ? undefined : 0.5))), id)).toBe(
      "pass: evidence-complete",
    );
  });

  test("that ends early does not cover the phase", async () => {
    const decision = await judge(range(() => 0.5, 50));
    expect(verdict(decision, id)).toBe("inconclusive: window-not-covered");
    expect(words(decision, id)).toBe("pool.json covers only 81.67 % of Full.");
  });

  test("of another time does not cover the phase", async () => {
    const decision = await judge(range(() => 0.5, 61, BEGIN_MS - 3_600_000));
    expect(verdict(decision, id)).toBe("inconclusive: window-not-covered");
    expect(words(decision, id)).toBe("pool.json covers only 0 % of Full.");
  });

  test("that reaches far beyond the phase is about something else as well", async () => {
    expect(verdict(await judge(range(() => 0.5, 121, BEGIN_MS - 300_000)), id)).toBe(
      "inconclusive: records-outside-phase",
    );
  });

  test("whose name says another unit than the plan falsifies the number", async () => {
    const named = prometheusRange([{ labels: { __name__: "wait_seconds" }, values: values(61, () => 0.5) }], 10_000);
    const decision = await judge(named);
    expect(verdict(decision, "unit-mismatch/pool.json")).toBe("inconclusive: unit-mismatch");
    expect(words(decision, "unit-mismatch/pool.json")).toBe(
      "pool.json: the plan says ratio, the file says s for wait_seconds.",
    );
    expect(decision.decision).toBe("hold");
  });

  test("of a counter that was reset is told of, and the reset is no loss", async () => {
    const leaks = prometheusRange([{ values: values(61, (index) => (index < 30 ? 100 + index : index - 30)) }], 10_000);
    const decision = await decide(
      planOf({
        evidence: [LOG, "{ id: leaks, metrics: leaks.json, unit: count, counter: true, phase: full }"],
        indicators: [INDICATOR, "leaked: { metrics: leaks, take: increase }"],
        guardrails: [GUARDRAIL, "leaked <= 58"],
      }),
      { "log.ndjson": both(), "leaks.json": leaks },
    );
    expect(verdict(decision, "counter-reset/leaks.json")).toBe("inconclusive: counter-reset");
    expect(words(decision, "counter-reset/leaks.json")).toBe(
      "leaks.json: a counter was reset 1 time in Full; what it counted before the reset is in the sum, what it lost is not.",
    );
    // 29 until the reset, and 29 from zero to the last point before the end.
    expect(find(decision, "leaked/full").observation).toMatchObject({ observed: 58, samples: 60 });
    expect(decision.decision).toBe("promote");
  });
});

describe("a snapshot", () => {
  const snapshot = (over: object = {}, requests: object = { total: 1_000, succeeded: 996, failed: 4 }): string =>
    JSON.stringify({
      schema: "docket/metric-snapshot/v1",
      phase: "full",
      takenAt: at(LENGTH_MS),
      window: { from: at(0), to: at(LENGTH_MS) },
      variants: {
        R2: { requests, latency: { count: 1_000, p95Ms: 120 }, gauges: { pool: { value: 0.4, unit: "ratio" } } },
      },
      ...over,
    });
  const judge = (text: string, unit = "ratio"): Promise<DecisionDocument> =>
    decide(
      planOf({
        evidence: [
          LOG,
          `{ id: pool, metrics: METRICS.json, unit: ${unit}, variant: variant, series: gauges.pool, phase: full }`,
        ],
        indicators: [INDICATOR, "pool_use: { metrics: pool }"],
        guardrails: [GUARDRAIL, unit === "ratio" ? "pool_use <= 90%" : "pool_use <= 90ms"],
      }),
      { "log.ndjson": both(), "METRICS.json": text },
    );
  const id = "evidence/METRICS.json";

  test("of the end of its phase speaks for it", async () => {
    const decision = await judge(snapshot());
    expect(verdict(decision, id)).toBe("pass: evidence-complete");
    expect(find(decision, "pool_use/full").observation).toMatchObject({ observed: 0.4, unit: "ratio" });
    expect(find(decision, "pool_use/full").observation?.sources[0]?.place).toEqual({
      pointer: "/variants/R2/gauges/pool",
    });
    expect(decision.decision).toBe("promote");
  });

  test.for([
    ["that says it is of another phase", { phase: "canary" }, "taken-at-wrong-time"],
    ["that was taken a minute late", { takenAt: at(LENGTH_MS + 60_000) }, "taken-at-wrong-time"],
    ["whose window is another one", { window: { from: at(-LENGTH_MS), to: at(0) } }, "window-not-covered"],
    ["whose window is twice as long", { window: { from: at(-LENGTH_MS), to: at(LENGTH_MS) } }, "window-not-covered"],
  ] as const)("%s is in doubt and holds the release", async ([, over, reason]) => {
    const decision = await judge(snapshot(over));
    expect(verdict(decision, id)).toBe(`inconclusive: ${reason}`);
    expect(decision.decision).toBe("hold");
  });

  test("is told to be of another time in words", async () => {
    expect(words(await judge(snapshot({ takenAt: at(LENGTH_MS + 60_000) })), id)).toBe(
      "METRICS.json was not taken at the end of Full: it may belong to another run.",
    );
  });

  test("with another unit than the plan says falsifies the number", async () => {
    const decision = await judge(snapshot(), "ms");
    expect(words(decision, "unit-mismatch/METRICS.json")).toBe(
      "METRICS.json: the plan says ms, the file says ratio for gauges.pool.",
    );
    expect(find(decision, "unit-mismatch/METRICS.json").severity).toBe("blocking");
    expect(decision.decision).toBe("hold");
  });

  test("that says 100 requests and 996 successes is refused, with both numbers and their place", async () => {
    const decision = await judge(snapshot({}, { total: 100, succeeded: 996, failed: 4 }));
    expect(verdict(decision, id)).toBe("inconclusive: evidence-refused");
    expect(words(decision, id)).toBe(
      "METRICS.json was refused: METRICS.json#/variants/R2/requests/total: succeeded 996, failed 4 and excluded 0 add up to 1000, expected the total of 100.",
    );
    expect([decision.decision, decision.refused]).toEqual(["hold", 1]);
  });
});

describe("sources against each other", () => {
  const judge = (files: { readonly log: string; readonly other?: string }, counts: string): Promise<DecisionDocument> =>
    decide(
      planOf({
        evidence: [
          LOG,
          ...(files.other === undefined ? [] : [`{ id: other, load: other.ndjson, counts: ${counts}, coverage: 50% }`]),
        ],
        indicators: [INDICATOR],
        guardrails: [GUARDRAIL],
      }),
      { "log.ndjson": files.log, ...(files.other === undefined ? {} : { "other.ndjson": files.other }) },
    );

  test("one that counted all the traffic alone is not corroborated, and that blocks nothing", async () => {
    const decision = await judge({ log: both() }, "all");
    expect(verdict(decision, "corroboration/log/full")).toBe("inconclusive: not-corroborated");
    expect(words(decision, "corroboration/log/full")).toBe(
      "Only log counted all the traffic in Full: there was nothing to check it against.",
    );
    expect(decision.decision).toBe("promote");
  });

  test("two that counted the same agree", async () => {
    const decision = await judge({ log: both(), other: both() }, "all");
    expect(verdict(decision, "corroboration/other/full")).toBe("pass: sources-agree");
    expect(decision.findings.some(({ reason }) => reason === "not-corroborated")).toBe(false);
  });

  test("two that counted differently hold the release and say in what", async () => {
    const more = log([
      { variant: "R1", requests: 1_000 },
      { variant: "R2", requests: 1_003, bad: 3 },
    ]);
    const decision = await judge({ log: both(), other: more }, "all");
    expect(verdict(decision, "corroboration/other/full")).toBe("inconclusive: sources-disagree");
    expect(words(decision, "corroboration/other/full")).toBe(
      "other in Full contradicts log: 2,003 requests against 2,000, 1,003 R2 requests against 1,000, 3 R2 5xx against 0.",
    );
    expect(decision.decision).toBe("hold");
  });

  test("one that saw some of the traffic may have seen less, and never more", async () => {
    const half = log([
      { variant: "R1", requests: 500 },
      { variant: "R2", requests: 500 },
    ]);
    expect(verdict(await judge({ log: both(), other: half }, "some"), "corroboration/other/full")).toBe(
      "pass: sources-agree",
    );
    expect(verdict(await judge({ log: half, other: both() }, "some"), "corroboration/other/full")).toBe(
      "inconclusive: sources-disagree",
    );
  });

  test("a part that begins before the whole, or ends behind it, has another clock", async () => {
    const early = log([
      { variant: "R1", requests: 400, span: [20_000, 560_000] },
      { variant: "R2", requests: 400, span: [0, 540_000] },
    ]);
    const whole = both({ span: [30_000, LENGTH_MS] });
    const decision = await judge({ log: whole, other: early }, "some");
    const id = "clock-skew/other.ndjson/full";
    expect(verdict(decision, id)).toBe("inconclusive: clock-skew");
    expect(words(decision, id)).toMatch(
      /^other in Full begins or ends (?:29|30)(?:\.\d)? s outside log: the clocks differ\.$/,
    );
    expect(find(decision, id).severity).toBe("advisory");
    expect(
      (await judge({ log: both(), other: early }, "some")).findings.some(({ reason }) => reason === "clock-skew"),
    ).toBe(false);
  });

  const requests = log([{ variant: "R2", requests: 1_000 }]);

  test("a log that holds its times twice is told of, for its requests may have been counted twice", async () => {
    const decision = await judge({ log: requests + requests, other: requests }, "some");
    const id = "times-step-back/log.ndjson";
    expect(verdict(decision, id)).toBe("inconclusive: times-step-back");
    expect(find(decision, id).severity).toBe("advisory");
    expect(words(decision, id)).toMatch(
      /^log\.ndjson: in the middle of the log its times step back by .+, of .+ that it spans\. Either the logs of several servers were joined, or the same requests stand in it twice\.$/,
    );
  });

  test("a log that holds each request once is not", async () => {
    const decision = await judge({ log: requests, other: requests }, "some");
    expect(decision.findings.some(({ reason }) => reason === "times-step-back")).toBe(false);
  });
});

describe("the traffic split", () => {
  const TWO = [
    `{ id: early, title: Early, traffic: { R1: 50%, R2: 50% }, from: "${at(0)}", for: 10m }`,
    "{ id: full, title: Full, traffic: { R2: 100% }, for: 10m }",
  ];
  const judge = (
    phases: readonly string[],
    traffic: Parameters<typeof log>[0],
    more: readonly string[] = [],
  ): Promise<DecisionDocument> =>
    decide(planOf({ phases, indicators: [INDICATOR], guardrails: [GUARDRAIL], more }), { "log.ndjson": log(traffic) });

  test("that is not the planned one makes what passed in its phase inconclusive", async () => {
    const decision = await judge(
      [ONE_PHASE],
      [
        { variant: "R1", requests: 1_300 },
        { variant: "R2", requests: 1_000 },
      ],
    );
    expect(verdict(decision, "split/log/full")).toBe("inconclusive: split-mismatch");
    expect(words(decision, "split/log/full")).toBe(
      "The traffic in Full was not split as planned: R2 got 43.48 % of 2,300 requests, planned were 50.00 % (p < 0.0001).",
    );
    expect(verdict(decision, "error_rate/full")).toBe("inconclusive: split-mismatch");
    expect(words(decision, "error_rate/full")).toBe(
      "error_rate in Full cannot be believed: the traffic was not split as planned.",
    );
    expect(decision.decision).toBe("hold");
  });

  test("that is not the planned one leaves a breach a breach", async () => {
    const decision = await judge(
      [ONE_PHASE],
      [
        { variant: "R1", requests: 1_300 },
        { variant: "R2", requests: 1_000, bad: 100 },
      ],
    );
    expect(verdict(decision, "error_rate/full")).toBe("fail: limit-broken");
    expect(decision.decision).toBe("rollback");
  });

  test("leaves other phases alone", async () => {
    const decision = await judge(TWO, [
      { variant: "R1", requests: 1_300 },
      { variant: "R2", requests: 1_000 },
      { variant: "R2", requests: 1_000, span: [LENGTH_MS, 2 * LENGTH_MS] },
    ]);
    expect(verdict(decision, "error_rate/early")).toBe("inconclusive: split-mismatch");
    expect(verdict(decision, "error_rate/full")).toBe("pass: limit-kept");
    expect(decision.decision).toBe("hold");
  });

  test("may be off by chance", async () => {
    const decision = await judge(
      [ONE_PHASE],
      [
        { variant: "R1", requests: 1_050 },
        { variant: "R2", requests: 1_000 },
      ],
    );
    expect(verdict(decision, "split/log/full")).toBe("pass: split-as-planned");
    expect(find(decision, "split/log/full").figures?.["pValue"]).toBeCloseTo(0.2694, 3);
  });

  test("alarms at the p-value that the plan says", async () => {
    const traffic = [
      { variant: "R1", requests: 1_050 },
      { variant: "R2", requests: 1_000 },
    ];
    expect(verdict(await judge([ONE_PHASE], traffic, ["decide: { split alarm: 30% }"]), "split/log/full")).toBe(
      "inconclusive: split-mismatch",
    );
  });

  test("does not forgive a single request to a variant that is to get none", async () => {
    const decision = await judge(TWO, [
      { variant: "R1", requests: 1_000 },
      { variant: "R2", requests: 1_000 },
      { variant: "R2", requests: 1_000, span: [LENGTH_MS, 2 * LENGTH_MS] },
      { variant: "R1", requests: 1, span: [LENGTH_MS + 60_000, LENGTH_MS + 61_000] },
    ]);
    expect(verdict(decision, "split/log/full")).toBe("inconclusive: split-mismatch");
    expect(find(decision, "split/log/full").figures).toMatchObject({
      strays: 1,
      "requests R1": 1,
      "requests R2": 1_000,
    });
    expect(verdict(decision, "split/log/early")).toBe("pass: split-as-planned");
  });
});
