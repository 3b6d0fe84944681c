import type { Source } from "../../model/artifact.ts";
import type { Indicator, Limit } from "../../model/plan.ts";
import type { RecordReference } from "../../model/tally.ts";
import { cellsFor, cite, isReadFor } from "../case-file.ts";
import { defineGuardrail, judgeExact } from "../guardrail-kind.ts";

interface CountFacts {
  readonly count: number;
  readonly requests: number;
  readonly first: readonly RecordReference[];
}

const example: Extract<Indicator, { kind: "request-count" }> = {
  kind: "request-count",
  id: "server_errors",
  title: undefined,
  topic: undefined,
  evidence: "access-log",
  unit: "count",
  source: "load",
  bad: { kind: "status", op: ">=", value: 500 },
  written: "status >= 500",
  only: undefined,
  place: { line: 1, column: 1 },
};
const none: Limit = { op: "==", value: 0, unit: "count", written: "0" };

/** A number of requests against a limit: what the log holds was counted, not estimated, so there is no interval. */
export default defineGuardrail<"request-count", CountFacts>({
  kind: "request-count",
  title: "number of requests",
  formula: "The requests of the log for which the condition holds, counted. It says what happened, not what is likely.",
  observe: (indicator, { caseFile, phase, variant }) => {
    if (!phase || !isReadFor(caseFile, indicator.evidence, phase.id)) return { lacking: "no-evidence" };
    let count = 0;
    let requests = 0;
    const first: RecordReference[] = [];
    const sources: Source[] = [];
    for (const { received, tally, cell } of cellsFor(caseFile, indicator.evidence, phase.id, variant.name)) {
      const measure = cell.measures[tally.question.measures.findIndex(({ id }) => id === indicator.id)];
      if (!measure) continue;
      count += measure.bad;
      requests += measure.good + measure.bad;
      first.push(...measure.firstBad);
      sources.push(cite(received));
    }
    const [source, ...rest] = sources;
    if (!source || requests === 0) return { lacking: "no-traffic" };
    return { facts: { count, requests, first }, sources: [source, ...rest] };
  },
  judge: (indicator, facts, limit, _certainty, sources) => ({
    ...judgeExact(
      {
        label: indicator.id,
        observed: facts.count,
        unit: "count",
        samples: facts.requests,
        samplesOf: "requests",
        sources,
      },
      limit,
    ),
    ...(facts.first.length > 0 ? { examples: facts.first } : {}),
  }),
  examples: [
    {
      name: "none in 50 requests is none",
      indicator: example,
      facts: { count: 0, requests: 50, first: [] },
      limit: none,
      verdict: "pass",
    },
    {
      name: "one is one too many",
      indicator: example,
      facts: { count: 1, requests: 50, first: [] },
      limit: none,
      verdict: "fail",
    },
  ],
});
