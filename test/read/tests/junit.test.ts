import { describe, expect, test } from "vitest";
import type { TestsReading } from "../../../src/model/reading.ts";
import junit from "../../../src/read/tests/junit.ts";
import { headOf, readFixture, readText, refusal } from "../fixture.ts";

const read = (name: string) => readFixture(junit, name) as TestsReading;
const contradictions = (text: string) =>
  (readText(junit, text) as TestsReading).contradictions.map(({ message }) => message);

describe("reports that are read", () => {
  test("every outcome, time and message; what stands in output and properties is no case", () => {
    const reading = read("ok-every-outcome.xml");
    expect(reading.cases).toEqual([
      { suite: "checkout.Pay", name: "passes", outcome: "passed", isFlaky: false, durationMs: 69, place: { line: 6 } },
      {
        suite: "checkout.Pay",
        name: "fails",
        outcome: "failed",
        isFlaky: false,
        durationMs: 1_234_500,
        message: 'expected "1"\ngot 2',
        place: { line: 7 },
      },
      {
        suite: "checkout",
        name: "breaks",
        outcome: "error",
        isFlaky: false,
        durationMs: 0.12,
        message: "TypeError: x is not a function",
        place: { line: 8 },
      },
      { suite: "checkout", name: "rests", outcome: "skipped", isFlaky: false, place: { line: 12 } },
      { suite: "checkout", name: "recovers", outcome: "passed", isFlaky: true, place: { line: 13 } },
      {
        suite: "checkout",
        name: "says it did not run",
        outcome: "skipped",
        isFlaky: false,
        durationMs: 0,
        place: { line: 14 },
      },
      { suite: "checkout.Pay", name: "nested message", outcome: "passed", isFlaky: false, place: { line: 15 } },
    ]);
    expect(reading.contradictions).toEqual([]);
    expect(reading.ranAtMs).toBe(Date.UTC(2026, 10, 23, 9, 51, 21));
  });

  test("a time without a zone stands in the zone of the plan", () => {
    const text = '<testsuite timestamp="2026-11-23T09:51:21"><testcase name="a"/></testsuite>';
    expect(junit.read(text, { zoneMinutes: 60 }, { file: "f" })).toMatchObject({
      ranAtMs: Date.UTC(2026, 10, 23, 8, 51, 21),
    });
  });

  test("cases straight under the root, and totals that count a suite as one case", () => {
    const { cases, contradictions: found } = read("ok-cases-under-the-root.xml");
    expect(cases.map(({ suite, name, outcome }) => [suite, name, outcome])).toEqual([
      ["test", "a 😀", "passed"],
      ["group", "b", "passed"],
      ["inner", "c", "failed"],
    ]);
    expect(found).toEqual([]);
  });

  test("totals that the cases contradict are listed, and the cases are believed", () => {
    const { cases, contradictions: found, ranAtMs } = read("ok-one-suite-claims-too-little.xml");
    expect(cases.map(({ outcome, message }) => [outcome, message])).toEqual([
      ["passed", undefined],
      ["failed", "AssertionError: 3"],
    ]);
    expect(found).toEqual([
      { message: 'the suite "lost" claims tests="1", its cases give 2', place: { line: 1, item: "lost" } },
      { message: 'the suite "lost" claims failures="0", its cases give 1', place: { line: 1, item: "lost" } },
      { message: 'the suite "lost" claims errors="none", its cases give 0', place: { line: 1, item: "lost" } },
    ]);
    expect(ranAtMs).toBe(Date.UTC(2026, 10, 23, 8));
  });

  test("a suite cannot hide the failures below it behind its own totals", () => {
    const inner =
      '<testsuite tests="3" failures="2"><testcase/><testcase><failure/></testcase><testcase><failure/></testcase></testsuite>';
    expect(contradictions(`<testsuites tests="3" failures="0">${inner}</testsuites>`)).toEqual([
      'a suite without a name claims failures="0", its cases give 2',
    ]);
    expect(contradictions(`<testsuites tests="3" failures="2">${inner}</testsuites>`)).toEqual([]);
    expect(contradictions(`<testsuites tests="1" failures="1">${inner}</testsuites>`)).toEqual([]);
    expect(
      contradictions(
        `<testsuites failures="3"><testsuite name="s" tests="2" failures="2"><testcase><error/></testcase><testcase><failure/></testcase></testsuite></testsuites>`,
      ),
    ).toEqual(['a suite without a name claims failures="3", its cases give 1']);
  });

  test("a rerun does not heal a failure; a skipped case that failed has failed", () => {
    const { cases, contradictions: found } = read("ok-rerun-that-failed-for-good.xml");
    expect(cases.map(({ outcome, isFlaky, message }) => [outcome, isFlaky, message])).toEqual([
      ["failed", false, "1st"],
      ["failed", false, "but failed"],
    ]);
    expect(found.map(({ message }) => message)).toEqual(['the suite "s" claims failures="1", its cases give 2']);
  });

  test.for<[string, number | undefined]>([
    ["0.069", 69],
    ["1,234.5", 1_234_500],
    ["1,234", undefined],
    ["0,069", undefined],
    ["NaN", undefined],
    ["-1", undefined],
    ["1e-3", 1],
    ["", undefined],
    ["9".repeat(100_000), undefined],
  ])("time=%j is %j ms", ([time, expected]) => {
    const reading = readText(junit, `<testsuite><testcase time="${time}"/></testsuite>`) as TestsReading;
    expect(reading.cases[0]!.durationMs).toBe(expected);
  });

  test.for<[string, string]>([
    ["run", "passed"],
    ["notrun", "skipped"],
    ["fail", "failed"],
    ["error", "error"],
  ])("status=%j without an element is %s", ([status, expected]) => {
    expect(
      (readText(junit, `<testsuite><testcase status="${status}"/></testsuite>`) as TestsReading).cases[0]!.outcome,
    ).toBe(expected);
  });
});

test.for<[string, string]>([
  ["bad-cut-off.xml", ":4:1: the file ends in the middle of its XML (unclosed tag: testsuite): it is cut off"],
  [
    "bad-cut-off-in-a-tag.xml",
    ":3:17: the file ends in the middle of its XML (unclosed tag: testsuite): it is cut off",
  ],
  ["bad-mismatched-tags.xml", ":2:32: not well-formed XML: unexpected close tag"],
  ["bad-entity.xml", ":2:32: not well-formed XML: undefined entity"],
  ["bad-document-type.xml", ":2:43: found a document type, expected none: it could declare entities"],
  ["bad-no-case.xml", ":1: found no testcase, expected at least one: an empty report proves nothing"],
  ["bad-other-root.xml", ":1: found the root <coverage>, expected <testsuites> or <testsuite>"],
  ["bad-two-roots.xml", ":2:12: not well-formed XML: documents may contain only one root"],
  ["bad-nested-too-deep.xml", ":1:2212: elements are nested more than 200 deep"],
])("%s", ([name, expected]) => {
  expect(refusal(() => read(name))).toEqual([`${name}${expected}`]);
});

test.for<[string, boolean]>([
  ['<?xml version="1.0"?>\n<!-- a -->\n<testsuite>', true],
  ["\uFEFF<testsuites/>", true],
  ["<testsuites\n", true],
  ["<testsuitesx>", false],
  ["<!-- <testsuites> -->\n<coverage>", false],
  ["<!-- never closed <testsuite>", false],
  ["<testResults>", false],
])("%j is recognised: %s", ([text, expected]) => {
  expect(junit.matches(headOf(text))).toBe(expected);
});

test("hostile reports take linear time", () => {
  const attributes = Array.from({ length: 50_000 }, (_, index) => `a${index}="1"`).join(" ");
  const bodies = [
    `<testcase ${attributes}/>`,
    `<testcase><failure>${"&lt;".repeat(300_000)}</failure></testcase>`,
    "<testcase/>".repeat(100_000),
  ];
  for (const body of bodies) expect(refusal(() => readText(junit, `<testsuite>${body}</testsuite>`))).toEqual([]);
  expect(refusal(() => readText(junit, "<testsuite>".repeat(300_000)))).toHaveLength(1);
}, 10_000);
