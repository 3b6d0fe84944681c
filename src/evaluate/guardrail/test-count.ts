import type { Source } from "../../model/artifact.ts";
import type { Indicator, Limit } from "../../model/plan.ts";
import type { TestCase } from "../../model/reading.ts";
import { cite, exhibitsFor, isReadFor } from "../case-file.ts";
import { defineGuardrail, judgeExact } from "../guardrail-kind.ts";

interface TestFacts {
  readonly count: number;
  readonly total: number;
}

const example: Extract<Indicator, { kind: "test-count" }> = {
  kind: "test-count",
  id: "failed_tests",
  title: undefined,
  topic: undefined,
  evidence: "tests",
  unit: "count",
  counted: "failed",
  place: { line: 1, column: 1 },
};
const none: Limit = { op: "==", value: 0, unit: "count", written: "0" };

/** A number of test cases against a limit, recounted from the cases and not believed from the report's totals. */
export default defineGuardrail<"test-count", TestFacts>({
  kind: "test-count",
  title: "number of tests",
  formula:
    "The test cases of the report with that outcome, recounted; an error is a failure, and a case that passed on a retry has passed.",
  observe: (indicator, { caseFile, phase }) => {
    if (!isReadFor(caseFile, indicator.evidence, phase?.id)) return { lacking: "no-evidence" };
    const sources: Source[] = [];
    const cases: TestCase[] = [];
    for (const received of exhibitsFor(caseFile, indicator.evidence, phase?.id)) {
      if (received.status !== "read" || received.reading.family !== "tests") continue;
      const { suite } = received.exhibit;
      cases.push(...received.reading.cases.filter((test) => suite === undefined || test.suite === suite));
      sources.push(cite(received));
    }
    const [first, ...rest] = sources;
    if (!first || cases.length === 0) return { lacking: "no-evidence" };
    return {
      facts: { count: cases.filter((test) => isCounted(test, indicator.counted)).length, total: cases.length },
      sources: [first, ...rest],
    };
  },
  judge: (indicator, facts, limit, _certainty, sources) =>
    judgeExact(
      { label: indicator.id, observed: facts.count, unit: "count", samples: facts.total, samplesOf: "tests", sources },
      limit,
    ),
  examples: [
    {
      name: "no failure among 100 tests",
      indicator: example,
      facts: { count: 0, total: 100 },
      limit: none,
      verdict: "pass",
    },
    {
      name: "one failure among 100 tests",
      indicator: example,
      facts: { count: 1, total: 100 },
      limit: none,
      verdict: "fail",
    },
  ],
});

function isCounted(test: TestCase, counted: "failed" | "skipped" | "passed" | "total"): boolean {
  if (counted === "total") return true;
  return counted === "failed" ? test.outcome === "failed" || test.outcome === "error" : test.outcome === counted;
}
