import { expect, test } from "vitest";
import openslo, { durationShorthand } from "../../../src/read/slo/openslo.ts";
import { fixtureText, readFixture, readText, refusal } from "../fixture.ts";

test("an SLO with occurrences", () => {
  expect(readFixture(openslo, "ok-occurrences.yaml")).toEqual({
    family: "slo",
    format: "openslo",
    objectives: [
      {
        id: "checkout",
        title: "Checkout",
        target: 0.999,
        written: "99.9%",
        windowMs: 28 * 86_400_000,
        windowWritten: "4w",
        budget: { kind: "occurrences" },
        burnRates: [],
        place: { line: 19 },
      },
    ],
    notes: [],
  });
});

test("several objectives are several SLOs; what cannot be carried over is noted", () => {
  const reading = readFixture(openslo, "ok-timeslices.json");
  expect(reading).toMatchObject({
    objectives: [
      {
        id: "search-1",
        title: "Good",
        target: 0.95,
        budget: { kind: "timeslices", sliceMs: 60_000, sliceTarget: 0.95 },
        windowMs: 30 * 86_400_000,
      },
      { id: "search-2", title: "Fair", target: 0.99, budget: { sliceMs: 300_000, sliceTarget: 0.9 } },
    ],
    notes: [
      "a calendar window is judged as one that is as long: where in it the release lies is not taken into account",
      "1M is taken as 30 days",
      "the threshold of the SLI is not carried over: the indicator of the plan says which requests are good",
    ],
  });
});

test("an alert policy becomes a burn-rate rule, in whatever order the objects stand", () => {
  expect(readFixture(openslo, "ok-alert-policy.yaml")).toMatchObject({
    objectives: [
      {
        burnRates: [
          { longMs: 3_600_000, shortMs: undefined, factor: 2, isStrict: false, forMs: 300_000, action: "page" },
        ],
      },
    ],
    notes: ["the alert policy elsewhere is not in this file and was not replayed"],
  });
});

test("an alert that fires while the budget is kept is not replayed: its operator is the wrong way round", () => {
  const text = fixtureText("slo/openslo/ok-alert-policy.yaml").replace("op: gte", "op: lte");
  expect(readText(openslo, text)).toMatchObject({
    objectives: [{ burnRates: [] }],
    notes: [
      "line 33: an alert on a burn rate with op lte fires while the budget is kept; it was not replayed. Did the file mean gt or gte?",
      "the alert policy elsewhere is not in this file and was not replayed",
    ],
  });
});

test("an op without a value on a ratio, as the SDK's own example has it, is noted", () => {
  const text = fixtureText("slo/openslo/ok-occurrences.yaml").replace("    - target", "    - op: gt\n      target");
  expect(readText(openslo, text)).toMatchObject({
    notes: ["an op without a value has no meaning on a ratioMetric and was left out"],
  });
});

const REFUSED: readonly (readonly [name: string, message: string])[] = [
  ["bad-v1alpha.yaml", 'bad-v1alpha.yaml:1:13: found apiVersion "openslo/v1alpha", expected openslo/v1'],
  [
    "bad-target-twice.yaml",
    "bad-target-twice.yaml:19:7: the objective has both target and targetPercent, expected one of target and targetPercent",
  ],
  [
    "bad-percentage-as-target.yaml",
    "bad-percentage-as-target.yaml:19:15: found target 99.9, expected at least 0 and less than 1",
  ],
  [
    "bad-no-window.yaml",
    "bad-no-window.yaml:7:3: the SLO has no single timeWindow, expected exactly one: without it there is no error budget",
  ],
  [
    "bad-ratio-timeslices.yaml",
    "bad-ratio-timeslices.yaml:17:20: found RatioTimeslices, a mean of ratios that has no exact bounds, expected Occurrences or Timeslices",
  ],
  [
    "bad-composite.yaml",
    "bad-composite.yaml:20:24: found compositeWeight in an objective: a composite SLO has several indicators and is not judged, expected one for the SLO",
  ],
  [
    "bad-two-conditions.yaml",
    "bad-two-conditions.yaml:8:83: found 2 conditions, expected one; write windows that must hold together as burn-rates in the plan",
  ],
  ["bad-cut-off.yaml", "bad-cut-off.yaml:19: the last line has no newline: the file is cut off"],
];
test.for(REFUSED)("%s is refused", ([name, message]) => {
  expect(refusal(() => readFixture(openslo, name))).toEqual([message]);
});

test("durations are OpenSLO's", () => {
  expect([durationShorthand("30m")?.ms, durationShorthand("1Q")?.ms, durationShorthand("")?.ms]).toEqual([
    1_800_000, 7_776_000_000, 0,
  ]);
  expect([durationShorthand("30s"), durationShorthand("1.5h"), durationShorthand("h")]).toEqual([
    undefined,
    undefined,
    undefined,
  ]);
});
