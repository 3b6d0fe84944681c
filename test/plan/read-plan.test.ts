import { describe, expect, test } from "vitest";
import { DocketError, formatDefect } from "../../src/errors.ts";
import type { Plan } from "../../src/model/plan.ts";
import { parsePlan } from "../../src/pipeline.ts";

const HEAD = `release: { service: Shop, version: R2, variants: { baseline: R1, canary: R2 } }
phases:
  - { id: full, traffic: { R1: 50%, R2: 50% }, from: 2026-03-02T10:00:00Z, for: 10m }
evidence:
  - { id: log, load: log.ndjson }
  - { id: pool, metrics: pool.json, unit: ratio }
  - { id: p95, metrics: latency_p95.json, unit: s }
  - { id: junit, tests: junit.xml }
indicators:
  success_rate: { load: log, good: status < 500 }
  p95_latency: { load: log, quantile: 0.95 }
  errors: { load: log, count: status >= 500 }
  pool_use: { metrics: pool, take: max }
  failed_tests: { tests: junit, count: failed }
`;
const PLAN = `${HEAD}guardrails: [success_rate >= 99%]\n`;

function read(text: string): Plan {
  return parsePlan(text, "docket.yaml", "0".repeat(64));
}

/** Every defect as people read it; none where the plan is good. */
function defects(text: string): readonly string[] {
  try {
    read(text);
    return [];
  } catch (error) {
    if (!(error instanceof DocketError)) throw error;
    expect(error.exitCode).toBe(2);
    return error.defects.map(formatDefect);
  }
}

/** The defects of the plan with a piece of it replaced by another. */
function changed(piece: string, by: string): readonly string[] {
  expect(PLAN.split(piece)).toHaveLength(2);
  return defects(PLAN.replace(piece, () => by));
}

const guardrail = (text: string): readonly string[] => defects(`${HEAD}guardrails:\n  - ${text}\n`);

test("the plan that the cases below are made from is good", () => {
  expect(defects(PLAN)).toEqual([]);
});

describe("a text that is no YAML", () => {
  test("is refused where its syntax breaks", () => {
    expect(defects("release: { service: Shop\nphases: [\n")).toEqual([
      expect.stringMatching(/^docket\.yaml:\d+:\d+: .*(?:flow|Flow|expected)/),
      ...Array.from(
        { length: defects("release: { service: Shop\nphases: [\n").length - 1 },
        () => expect.any(String) as string,
      ),
    ]);
  });

  test("is refused where a key stands twice", () => {
    expect(defects(`${PLAN}phases: []\n`)).toEqual(["docket.yaml:16:1: Map keys must be unique"]);
  });

  test("is refused where its aliases multiply", () => {
    const bomb = ["a: &a [1, 1, 1, 1, 1, 1, 1, 1, 1, 1]"];
    for (const [name, of] of ["ba", "cb", "dc", "ed"]) {
      bomb.push(`${name}: &${name} [${Array.from({ length: 10 }, () => `*${of}`).join(", ")}]`);
    }
    expect(defects(bomb.join("\n"))).toEqual([
      "docket.yaml:1:1: Excessive alias count indicates a resource exhaustion attack",
    ]);
  });
});

describe("a shape that no plan has", () => {
  test("is told with a suggestion, at the key, and all at once", () => {
    const text = PLAN.replace("traffic: {", "trafic: {")
      .replace("unit: ratio", "unit: ratios")
      .replace("guardrails:", "guardrail:");
    expect(defects(text).toSorted()).toEqual([
      'docket.yaml:15:1: unknown key "guardrail" (did you mean "guardrails"?)',
      'docket.yaml:1:1: the plan has no "guardrails"',
      'docket.yaml:3:17: unknown key "trafic" (did you mean "traffic"?)',
      'docket.yaml:3:5: entry 1 of "phases" has no "traffic"',
      'docket.yaml:6:43: found "ratios", expected one of ns, us, ms, s, ratio, %, count, bytes, none (did you mean "ratio"?)',
    ]);
  });

  test("is told in what a text should look like", () => {
    expect(changed("for: 10m", "for: 10")).toEqual(["docket.yaml:3:81: found 10, expected text"]);
    expect(changed("for: 10m", "for: ten minutes")).toEqual([
      'docket.yaml:3:81: found "ten minutes", expected a duration with its unit: 15m, 90s, 12h',
    ]);
    expect(changed("2026-03-02T10:00:00Z", "2026-03-02")).toEqual([
      'docket.yaml:3:54: found "2026-03-02", expected a time as RFC 3339 with a zone: 2026-11-01T13:00:00Z',
    ]);
  });
});

describe("a plan whose parts do not fit together", () => {
  test("tells every defect at once, each where it stands", () => {
    const text = `${PLAN.replace("guardrails: [success_rate >= 99%]", "guardrails: [sucess_rate >= 99%, p95_latency <= 400]")}triggers: [errors > 5ms for 1m]\nwaivers: [{ guardrail: pool_use, because: x, owner: y, expires: 2026-12-31 }]\n`;
    expect(defects(text)).toEqual([
      'docket.yaml:15:14: unknown indicator "sucess_rate" (did you mean "success_rate"?); the plan has success_rate, p95_latency, errors, pool_use, failed_tests',
      'docket.yaml:15:34: found "400" without a unit, expected one, such as 400ms',
      'docket.yaml:16:12: found "5ms", expected a count, such as 0',
      'docket.yaml:17:24: unknown guardrail, trigger or SLO "pool_use"; the plan has none',
    ]);
  });

  test.for([
    [
      "shares that are not 100 %",
      "R1: 50%, R2: 50%",
      "R1: 50%, R2: 40%",
      "3:26: the shares add up to 90%, expected 100%",
    ],
    [
      "a variant that is not released",
      "{ R1: 50%, R2: 50% }",
      "{ R1: 50%, R3: 50% }",
      '3:41: unknown variant "R3" (did you mean "R1"?); the plan has R1, R2',
    ],
    [
      "a phase without a begin",
      "from: 2026-03-02T10:00:00Z, ",
      "",
      "3:5: phase full has no begin, expected from: in the first phase",
    ],
    ["a phase without an end", ", for: 10m", "", "3:5: phase full has no end, expected one of to: and for:"],
    [
      "a phase with two ends",
      "for: 10m",
      "for: 10m, to: 2026-03-02T10:10:00Z",
      "3:5: phase full has two ends, expected one of to: and for:",
    ],
    [
      "a phase that ends before it begins",
      "for: 10m",
      "to: 2026-03-02T09:00:00Z",
      "3:5: phase full ends before it begins",
    ],
    ["two variants of one name", "baseline: R1", "baseline: R2", "1:50: both variants have one name, expected two"],
    [
      "evidence without a path",
      ", load: log.ndjson",
      "",
      "5:5: evidence log names no path, expected exactly one of load, metrics, balancer, balancer-diff, health, tests, previous",
    ],
    [
      "a path in two families",
      "load: log.ndjson",
      "load: log.ndjson, health: h.ndjson",
      "5:5: evidence log names load and health, expected exactly one of load, metrics, balancer, balancer-diff, health, tests, previous",
    ],
    [
      "a latency whose unit nobody says",
      "load: log.ndjson",
      "load: log.ndjson, fields: { latency: took }",
      '5:53: the key "took" does not say its unit, expected { field: took, unit: ms }',
    ],
    [
      "phases without a place for them",
      "load: log.ndjson",
      "load: log.ndjson, phases: [full]",
      "5:42: phases is given, but the path has no {phase} to fill in",
    ],
    [
      "an indicator over evidence of another kind",
      "{ load: log, good: status < 500 }",
      "{ load: pool, good: status < 500 }",
      '10:25: unknown load evidence "pool"; the plan has log',
    ],
    [
      "an indicator with two measures",
      "good: status < 500",
      "good: status < 500, bad: status = 1",
      "10:17: indicator success_rate has good and bad, expected exactly one of good, bad, count, quantile",
    ],
    [
      "an unknown field",
      "good: status < 500",
      "good: statu < 500",
      '10:36: unknown field "statu" (did you mean "status"?); known are status, latency, method, path, user, server, variant',
    ],
    [
      "a comparison of text by size",
      "good: status < 500",
      "good: method < GET",
      '10:36: found "method < GET": method is text, expected =, != or starts with',
    ],
    [
      "a status that is no number",
      "good: status < 500",
      "good: status < 5xx",
      '10:36: found "status < 5xx", expected a comparison of the status with a number, such as status < 500',
    ],
    [
      "a condition that is none",
      "good: status < 500",
      "good: ok",
      '10:36: found "ok", expected a condition such as status < 500',
    ],
    [
      "the latency of a condition without a unit",
      "good: status < 500",
      "good: latency < 400",
      '10:36: found "400" without a unit, expected one, such as 400ms',
    ],
    [
      "a key that has no meaning there",
      "quantile: 0.95",
      "quantile: 0.95, take: max",
      "11:51: take has no meaning here, expected only load, quantile, only, title, topic",
    ],
    [
      "a metric without a unit",
      "metrics: pool.json, unit: ratio",
      "metrics: pool.json",
      "13:13: the evidence pool has no unit, expected unit: s, ms, ratio, count, … beside its path",
    ],
    [
      "the mean of percentiles",
      "{ metrics: pool, take: max }",
      "{ metrics: p95, take: mean }",
      "13:35: the mean of percentiles is no percentile, expected take: max, or a quantile of a load log",
    ],
    [
      "tests that are counted by nothing",
      "count: failed",
      "count: broken",
      '14:17: found count: "broken", expected failed, skipped, passed or total',
    ],
  ] as const)("refuses %s", ([, piece, by, message]) => {
    // What follows from the defect may be told behind it.
    expect(changed(piece, by)[0]).toBe(`docket.yaml:${message}`);
  });

  test("refuses phases that overlap", () => {
    const second = "  - { id: wide, traffic: { R2: 100% }, from: 2026-03-02T10:05:00Z, for: 10m }\nevidence:";
    expect(changed("evidence:", second)).toEqual([
      "docket.yaml:4:5: phase wide begins before the phase before it has ended",
    ]);
  });

  test("refuses what stands twice", () => {
    const twice = PLAN.replace("evidence:", "  - { id: full, traffic: { R2: 100% }, for: 10m }\nevidence:")
      .replace("{ id: pool,", "{ id: log,")
      .replace("pool_use: { metrics: pool", "pool_use: { metrics: p95")
      .replace("[success_rate >= 99%]", "[success_rate >= 99%, success_rate >= 98%]");
    const messages = defects(twice).map((text) => text.replace(/^docket\.yaml:\d+:\d+: /, ""));
    expect(messages).toContain('the phase "full" stands twice, expected once; give one of them an id of its own');
    expect(messages).toContain('the evidence "log" stands twice, expected once; give one of them an id of its own');
    expect(messages).toContain(
      'the guardrail, trigger or SLO "success_rate" stands twice, expected once; give one of them an id of its own',
    );
    expect(messages).toHaveLength(3);
  });
});

describe("a guardrail", () => {
  test.for([
    [
      "no rule",
      "success_rate",
      '16:5: found "success_rate", expected <indicator> <= | < | >= | > | == <limit>, such as success_rate >= 99%',
    ],
    [
      "a rule with for",
      "success_rate >= 99% for 3m",
      '16:5: found "success_rate >= 99% for 3m": a guardrail is judged over the whole phase; a rule with for is a trigger',
    ],
    [
      "== on a share",
      "success_rate == 100%",
      "16:5: success_rate is estimated from a sample, which never proves ==; expected <= or >=",
    ],
    [
      "== on a quantile",
      "p95_latency == 400ms",
      "16:5: p95_latency is estimated from a sample, which never proves ==; expected <= or >=",
    ],
    ["a limit in another dimension", "p95_latency <= 99%", '16:5: found "99%", expected a duration, such as 400ms'],
    ["an unknown unit", "p95_latency <= 400mms", '16:5: unknown unit "mms" (did you mean "ms"?)'],
    [
      "the comparison of counts",
      "errors <= baseline",
      "16:5: errors counts, and counts of unequal traffic do not compare; expected a share, a quantile or a metric",
    ],
    [
      "a comparison by equality",
      "pool_use == baseline",
      "16:5: a comparison with baseline allows a margin, expected <= or >=",
    ],
    [
      "a reference that the plan has not",
      "p95_latency <= 1.25 x reference",
      "16:5: the plan has no reference for p95_latency, expected one under references",
    ],
    [
      "the horizon of a log",
      "{ that: success_rate >= 99%, horizon: 1h }",
      "16:43: success_rate is no metric: a trend needs a series, expected an indicator over metrics",
    ],
    [
      "each user on a quantile",
      "{ that: p95_latency <= 400ms, each: user }",
      "16:41: p95_latency cannot be told for each user: expected a share of a load log by status alone",
    ],
    [
      "an unknown phase",
      "{ that: success_rate >= 99%, phases: [ful] }",
      '16:43: unknown phase "ful" (did you mean "full"?); the plan has full',
    ],
  ] as const)("refuses %s", ([, text, message]) => {
    expect(guardrail(text)).toEqual([`docket.yaml:${message}`]);
  });

  test("refuses each user where a condition looks at more than the status", () => {
    const text = PLAN.replace("good: status < 500", "bad: latency > 1s").replace(
      "[success_rate >= 99%]",
      "[{ that: success_rate <= 1%, each: user }]",
    );
    expect(defects(text)).toEqual([
      "docket.yaml:15:48: success_rate cannot be told for each user: expected a share of a load log by status alone",
    ]);
  });

  test("cannot be held against a baseline that the plan does not have", () => {
    const text = PLAN.replace("baseline: R1, ", "")
      .replace("R1: 50%, R2: 50%", "R2: 100%")
      .replace(
        "[success_rate >= 99%]",
        "[success_rate >= baseline - 1%, { that: p95_latency <= 1s, variant: baseline }]",
      );
    expect(defects(text)).toEqual([
      "docket.yaml:15:14: the plan has no baseline variant to compare with",
      "docket.yaml:15:81: the plan has no baseline variant",
    ]);
  });

  test("against the release before needs that release, and a fixed limit beside it", () => {
    const ratchet =
      "docket.yaml:16:5: p95_latency is held against the release before only, and could grow worse with every release; add a fixed limit such as p95_latency <= 1.25 x reference";
    expect(guardrail("p95_latency <= 1.1 x previous")).toEqual([
      "docket.yaml:16:5: the plan demands no earlier decision, expected evidence with previous: path/to/decision.json",
      ratchet,
    ]);
    const withPrevious = HEAD.replace("indicators:", "  - { id: last, previous: last.json }\nindicators:");
    expect(defects(`${withPrevious}guardrails:\n  - p95_latency <= 1.1 x previous\n`)).toEqual([
      ratchet.replace(":16:", ":17:"),
    ]);
    const advisory = "  - { that: p95_latency <= 400ms, severity: advisory }\n";
    expect(defects(`${withPrevious}guardrails:\n  - p95_latency <= 1.1 x previous\n${advisory}`)).toHaveLength(1);
    expect(
      defects(`${withPrevious}guardrails:\n  - p95_latency <= 1.1 x previous\n  - p95_latency <= 400ms\n`),
    ).toEqual([]);
  });
});

describe("a trigger", () => {
  const trigger = (text: string): readonly string[] => defects(`${PLAN}triggers:\n  - ${text}\n`);

  test.for([
    [
      "a comparison",
      "success_rate < baseline for 1m",
      '17:5: found "success_rate < baseline for 1m": a trigger is replayed against a number of its own, expected one',
    ],
    ["tests", "failed_tests > 0", "17:5: failed_tests counts tests, which have no course over time to replay"],
    [
      "a look-back that its step does not divide",
      "{ that: success_rate < 99% for 1m, over: 10s, every: 3s }",
      "17:5: the look-back of 10000 ms is not a multiple of the step of 3000 ms",
    ],
  ] as const)("refuses %s", ([, text, message]) => {
    expect(trigger(text)).toEqual([`docket.yaml:${message}`]);
  });

  test("looks back a third of its duration, and evaluates ten times in that", () => {
    const { triggers } = read(
      `${PLAN}triggers: [success_rate < 99% for 3m, { that: errors > 5 for 30s, every: 5s }]\n`,
    );
    expect(triggers.map(({ id, forMs, overMs, everyMs }) => [id, forMs, overMs, everyMs])).toEqual([
      ["success_rate-trigger", 180_000, 60_000, 6_000],
      ["errors-trigger", 30_000, 10_000, 5_000],
    ]);
  });

  test.for([
    ["1500ms", 1_500, 1_500],
    ["250ms", 250, 250],
    ["7s", 7_000, 1_000],
    ["86400000007s", 86_400_000_007_000, 72_893_000],
  ] as const)("a look-back of %s has a step that divides it", ([over, overMs, everyMs]) => {
    const [one] = read(`${PLAN}triggers: [{ that: success_rate < 99% for 3m, over: ${over} }]\n`).triggers;
    expect(one!.overMs % one!.everyMs).toBe(0);
    expect([one!.overMs, one!.everyMs]).toEqual([overMs, everyMs]);
  });
});

describe("what is written shorter means the same", () => {
  const withoutPlaces = (plan: Plan): unknown =>
    JSON.parse(JSON.stringify(plan, (key, value: unknown) => (key === "place" ? undefined : value)));

  test.for([
    [
      "guardrails: [success_rate >= 99%]",
      "guardrails: [{ that: success_rate >= 99%, severity: blocking, variant: canary, confidence: 95% }]",
    ],
    ["canary: R2 }", "canary: { name: R2 } }"],
    ["for: 10m", "to: 2026-03-02T10:10:00Z"],
    ["for: 10m", "for: 600s"],
    ["from: 2026-03-02T10:00:00Z", "from: 2026-03-02T11:00:00+01:00"],
    ["quantile: 0.95", "quantile: 95%"],
    ["load: log.ndjson", "load: log.ndjson, required: true, coverage: 90%, zone: Z"],
  ] as const)("%s is %s", ([short, long]) => {
    const { severity: _, ...plan } = { severity: 0, ...(withoutPlaces(read(PLAN)) as object) };
    expect(withoutPlaces(read(PLAN.replace(short, () => long)))).toEqual(plan);
  });

  test("JSON is a plan as well", () => {
    const json = JSON.stringify({
      release: { service: "Shop", version: "R2", variants: { canary: "R2" } },
      phases: [{ id: "full", traffic: { R2: "100%" }, from: "2026-03-02T10:00:00Z", for: "10m" }],
      evidence: [{ id: "log", load: "log.ndjson" }],
      indicators: { success_rate: { load: "log", good: "status < 500" } },
      guardrails: ["success_rate >= 99%"],
    });
    expect(read(json).guardrails[0]).toMatchObject({ id: "success_rate", limit: { op: ">=", value: 0.99 } });
  });
});

describe("a unit is converted exactly", () => {
  const limitOf = (rule: string): number => read(`${HEAD}guardrails: ["${rule}"]\n`).guardrails[0]!.limit.value;

  test.for([
    ["p95_latency <= 400ms", 400],
    ["p95_latency <= 0.4s", 400],
    ["p95_latency <= 0.4 s", 400],
    ["p95_latency <= 400000us", 400],
    ["p95_latency <= 0.0067min", 402],
    ["success_rate >= 99%", 0.99],
    ["success_rate >= 99.95 %", 0.9995],
    ["success_rate >= 0.29%", 0.0029],
    ["pool_use <= 7%", 0.07],
    ["pool_use <= 57%", 0.57],
    ["errors <= 3", 3],
  ] as const)("%s is %s", ([rule, value]) => {
    expect(limitOf(rule)).toBe(value);
  });

  test("the units of relative limits are those of the indicator, or none", () => {
    const { guardrails } = read(
      `${HEAD}references: { p95_latency: 0.12s }\nguardrails: [p95_latency <= 1.1 x baseline, success_rate >= baseline - 0.5%, p95_latency <= 1.25 x reference]\n`,
    );
    expect(guardrails.map(({ id, limit, comparison }) => [id, limit.value, limit.unit, comparison?.against])).toEqual([
      ["p95_latency-vs-baseline", 1.1, "none", "baseline"],
      ["success_rate-vs-baseline", -0.005, "ratio", "baseline"],
      ["p95_latency", 150, "ms", undefined],
    ]);
  });
});
