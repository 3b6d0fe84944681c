import type { DecisionDocument, ObservedTests } from "../model/decision-document.ts";
import type { Citations } from "./citations.ts";
import { foundLine } from "./finding-markdown.ts";
import { html, type Markdown, markdown, md } from "./markdown.ts";
import { formatCount, formatRatio } from "./numbers.ts";

const NAMED_MOST = 20;
const OUTCOME_WORDS = { passed: "✓ passed", failed: "✕ failed", error: "✕ broke", skipped: "– skipped" } as const;

/** What the summary shows of test reports: the gates that the plan puts on them, each suite, and what did not pass by name. */
export function testsSection(decision: DecisionDocument, citations: Citations) {
  const { tests, testTotals } = decision.observed;
  const gates = new Set(decision.indicators.filter(({ kind }) => kind === "test-count").map(({ id }) => id));
  return {
    gates: decision.findings
      .filter(({ kind, indicator }) => kind === "guardrail" && indicator !== undefined && gates.has(indicator))
      .map((finding) => foundLine(decision, finding, citations)),
    tests: tests.map((suite) => ({
      ...countsOf(suite),
      suite: md(suite.suite),
      evidence: citations.labelOf(suite.path),
    })),
    testTotals: testTotals && tests.length > 1 ? [countsOf(testTotals)] : [],
    suites: tests.map((suite) => ({
      title: html(`Tests of ${suite.suite} by name`),
      cases: caseLines(suite, suite.cases, suite.casesLeftOut, citations),
    })),
  };
}

/** The tests of a topic by name: of the suites that its indicators count. */
export function topicTests(decision: DecisionDocument, topic: string, citations: Citations): readonly Markdown[] {
  const evidence = new Set(
    decision.indicators.filter((one) => one.topic === topic && one.kind === "test-count").map((one) => one.evidence),
  );
  return decision.observed.tests
    .filter((suite) => evidence.has(suite.evidence))
    .flatMap((suite) => {
      const shown = suite.cases.slice(0, NAMED_MOST);
      return caseLines(suite, shown, suite.cases.length - shown.length + suite.casesLeftOut, citations);
    });
}

function countsOf(
  counts: NonNullable<DecisionDocument["observed"]["testTotals"]> & { readonly passedRatio?: number | null },
) {
  const ratio = counts.passedRatio ?? null;
  return {
    total: md(formatCount(counts.total)),
    passed: md(`${formatCount(counts.passed)}${ratio === null ? "" : ` (${formatRatio(ratio)})`}`),
    failed: md(formatCount(counts.failed)),
    skipped: md(formatCount(counts.skipped)),
    flaky: md(formatCount(counts.flaky)),
  };
}

function caseLines(
  suite: ObservedTests,
  cases: ObservedTests["cases"],
  leftOut: number,
  citations: Citations,
): readonly Markdown[] {
  return [
    ...cases.map(({ name, outcome, isFlaky, line }) => {
      const place = line === undefined ? md("") : markdown` line ${line}`;
      return markdown`${md(`${OUTCOME_WORDS[outcome]}${isFlaky ? ", flaky" : ""}: ${name}`)} (${citations.labelOf(suite.path)}${place})`;
    }),
    ...(leftOut > 0 ? [md(`And ${formatCount(leftOut)} more.`)] : []),
  ];
}
