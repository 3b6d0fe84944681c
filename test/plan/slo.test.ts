import { describe, expect, test } from "vitest";
import { DocketError } from "../../src/errors.ts";
import type { Plan } from "../../src/model/plan.ts";
import { parsePlan } from "../../src/pipeline.ts";
import { planOf } from "../evaluate/slo-case.ts";

const parse = (text: string): Plan => parsePlan(text, "docket.yaml", "0".repeat(64));

/** The lines of the refusal, each with the place behind it taken for the line of text that it names. */
function refusal(text: string): readonly string[] {
  try {
    parse(text);
  } catch (error) {
    if (!(error instanceof DocketError)) throw error;
    const lines = text.split("\n");
    return error.defects.map(
      ({ message, at }) =>
        `${lines[at!.line! - 1]!.slice(at!.column! - 1)
          .split(/[,}\n]/)[0]!
          .trim()} | ${message}`,
    );
  }
  return [];
}

const slos = (...items: readonly string[]): string => planOf({ slos: items.map((item) => `  - ${item}`).join("\n") });
const GOOD = "indicator: success_rate, target: 99.9%, window: 30d";

describe("an SLO of the plan", () => {
  test("is compiled, with the defaults that it does not say", () => {
    const [slo] = parse(slos(`{ ${GOOD} }`)).slos;
    expect(slo).toMatchObject({
      id: "success_rate-slo",
      severity: "advisory",
      target: 0.999,
      written: "99.9%",
      windowMs: 2_592_000_000,
      budget: { kind: "occurrences" },
      burnRates: [],
      confidence: 0.95,
      spentBeforeRatio: undefined,
      expectedRequests: undefined,
    });
  });

  test("takes the tables by name: factors and windows of the SRE workbook and of Sloth", () => {
    const of = (window: string, table: string) =>
      parse(
        slos(`{ indicator: success_rate, target: 99.9%, window: ${window}, burn-rates: ${table} }`),
      ).slos[0]!.burnRates.map(({ longMs, shortMs, factor, action, isStrict }) => [
        longMs / 3_600_000,
        shortMs! / 60_000,
        factor,
        action,
        isStrict,
      ]);
    expect(of("30d", "sre-workbook")).toEqual([
      [1, 5, 14.4, "page", true],
      [6, 30, 6, "page", true],
      [72, 360, 1, "ticket", true],
    ]);
    expect(of("30d", "sloth-30d")).toEqual([
      [1, 5, 14.4, "page", true],
      [6, 30, 6, "page", true],
      [24, 120, 3, "ticket", true],
      [72, 360, 1, "ticket", true],
    ]);
    expect(of("28d", "sloth-28d").map(([, , factor]) => factor)).toEqual([13.44, 5.6, 2.8, 0.933333333333]);
  });

  test("its slices are fine enough for every window that it has", () => {
    expect(
      parse(slos(`{ ${GOOD}, burn-rates: [{ long: 90s, short: 7s, factor: 2, action: page }] }`)).slos[0]!.burnRates,
    ).toMatchObject([{ longMs: 90_000, shortMs: 7_000 }]);
  });

  const WRONG: readonly (readonly [name: string, plan: string, lines: readonly string[]])[] = [
    [
      "an unknown indicator",
      slos("{ indicator: succes_rate, target: 99.9%, window: 30d }"),
      [
        'succes_rate | unknown indicator "succes_rate" (did you mean "success_rate"?); the plan has success_rate, error_rate, p95',
      ],
    ],
    [
      "a quantile",
      slos("{ indicator: p95, target: 99.9%, window: 30d }"),
      [
        "p95 | p95 is no share of requests, expected an indicator with good: latency <= 400ms; the plan has success_rate, error_rate",
      ],
    ],
    [
      "no indicator",
      slos("{ target: 99.9%, window: 30d }"),
      ["{ target: 99.9% | the SLO has no indicator, expected one of success_rate, error_rate"],
    ],
    [
      "no target, no window",
      slos("{ indicator: success_rate, window: 30d }", "{ id: b, indicator: success_rate, target: 99% }"),
      [
        "{ indicator: success_rate | the SLO has no target, expected target: 99.9%, or openslo: with the file that holds it",
        "{ id: b | the SLO has no window, expected window: 30d, or openslo: with the file that holds it",
      ],
    ],
    [
      "a target of 100 %",
      slos("{ indicator: success_rate, target: 100%, window: 30d }"),
      ['100% | found "100%", expected more than 0% and less than 100%: the rest is the error budget'],
    ],
    [
      "time slices without their length",
      slos(`{ ${GOOD}, budget: timeslices, timeslice-target: 95% }`),
      [
        "timeslices | a budget of timeslices lacks their length or their target, expected timeslice: 1m, timeslice-target: 95%",
      ],
    ],
    [
      "the length of time slices without them",
      slos(`{ ${GOOD}, timeslice: 1m }`),
      ["1m | timeslice has a meaning only with budget: timeslices"],
    ],
    [
      "a table made for another window",
      slos("{ indicator: success_rate, target: 99.9%, window: 28d, burn-rates: sloth-30d }"),
      [
        "sloth-30d | the factors of sloth-30d are made for a window of 30d, expected that window, or windows and factors of your own",
      ],
    ],
    [
      "an unknown table",
      slos(`{ ${GOOD}, burn-rates: sloth-31d }`),
      ['sloth-31d | found "sloth-31d", expected one of sre-workbook, sloth-30d, sloth-28d (did you mean "sloth-30d"?)'],
    ],
    [
      "a factor that can never be reached",
      slos(
        "{ indicator: success_rate, target: 90%, window: 30d, burn-rates: [{ long: 1h, short: 5m, factor: 14.4, action: page }] }",
      ),
      ["14.4 | a burn of 14.4 would be 144% bad requests and can never fire, expected a smaller factor"],
    ],
    [
      "a short window that is the longer one",
      slos(`{ ${GOOD}, burn-rates: [{ long: 5m, short: 1h, factor: 2, action: page }] }`),
      ["1h | the short window of 1h is not shorter than the long one of 5m"],
    ],
    [
      "a bare path",
      slos("slo/a.yaml"),
      [
        'slo/a.yaml | found "slo/a.yaml": the file asks in a query language of its own, expected the indicator beside it, such as { openslo: slo/a.yaml, indicator: success_rate }',
      ],
    ],
    [
      "a target beside a file",
      slos("{ openslo: slo/a.yaml, indicator: success_rate, target: 99% }"),
      [
        "99% | target stands in the OpenSLO file, expected only openslo, indicator, severity, burn-rates, consequence, spent-before, expected-requests beside it",
      ],
    ],
    [
      "a file twice",
      slos("{ openslo: slo/a.yaml, indicator: success_rate }", "{ openslo: slo/a.yaml, indicator: error_rate }"),
      ['slo/a.yaml | the file "slo/a.yaml" stands twice, expected once'],
    ],
    [
      "an id that a guardrail has",
      slos(`{ id: success_rate, ${GOOD} }`),
      [
        '- success_rate >= 1% | the guardrail, trigger or SLO "success_rate" stands twice, expected once; give one of them an id of its own',
      ],
    ],
    [
      "a key that is no key",
      slos(`{ ${GOOD}, burnrates: sre-workbook }`),
      ['burnrates: sre-workbook | unknown key "burnrates" (did you mean "burn-rates"?)'],
    ],
  ];
  test.for(WRONG)("%s is refused at its place", ([, plan, lines]) => {
    expect(refusal(plan)).toEqual(lines);
  });

  test("every defect is told at once", () => {
    expect(
      refusal(
        slos(
          "{ indicator: p95, target: 99.9%, window: 30d }",
          "{ indicator: success_rate, target: 100%, window: 30d }",
        ),
      ),
    ).toHaveLength(2);
  });
});

test("a reaction names a trigger that the plan has", () => {
  const triggers = "  - { that: error_rate > 1% for 1m, id: errors }";
  const more = "reactions: [{ at: 2026-11-01T13:05:00Z, what: drained, trigger: erors }]\n";
  expect(refusal(planOf({ triggers, more }))).toEqual([
    'erors | unknown trigger "erors" (did you mean "errors"?); the plan has errors',
  ]);
});

test("an alert that is nearly a rule is held to be one", () => {
  const alerts = (that: string): string =>
    planOf({ more: `appendix: { alerts: [{ that: "${that}", then: page }] }\n` });
  expect(parse(alerts("error_rate > 1% for 5m")).appendix.alerts[0]?.trigger).toMatchObject({
    indicator: "error_rate",
    forMs: 300_000,
  });
  expect(parse(alerts("the error rate > 1% for 5m")).appendix.alerts[0]?.trigger).toBeUndefined();
  expect(parse(alerts("queue > 1000 for 5m")).appendix.alerts[0]?.trigger).toBeUndefined();
  expect(refusal(alerts("eror_rate > 1% for 5m"))[0]).toContain(
    'unknown indicator "eror_rate" (did you mean "error_rate"?)',
  );
  expect(refusal(alerts("error_rate > 1 for 5m"))[0]).toContain("without a unit");
});
