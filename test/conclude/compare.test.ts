import { describe, expect, test } from "vitest";
import { compareDecisions } from "../../src/conclude/compare.ts";
import { comparisonSections } from "../../src/render/comparison-words.ts";
import { renderComparisonMarkdown, renderComparisonText } from "../../src/render/comparison-text.ts";
import { decide, log, planOf } from "../decide.ts";

const plan = (guardrails: readonly string[]): string =>
  planOf({ indicators: ["ok: { title: Success, load: log, good: status < 500 }"], guardrails });

const judge = (bad: number, requests = 2_000, guardrails = ["ok >= 99%"]) =>
  decide(plan(guardrails), {
    "log.ndjson": log([
      { variant: "R1", requests },
      { variant: "R2", requests, bad },
    ]),
  });

describe("two decisions", () => {
  test("that are the same do not differ", async () => {
    const one = await judge(3);
    expect(compareDecisions(one, one, [])).toMatchObject({
      isSamePlan: true,
      turned: [],
      moved: [],
      evidence: [],
      phases: [],
    });
  });

  test("a finding that turned, with its number, and whether chance explains it", async () => {
    const comparison = compareDecisions(await judge(2), await judge(60), []);
    expect(comparison.turned.map(({ id, before, after }) => [id, before?.verdict, after?.verdict])).toContainEqual([
      "ok/full",
      "pass",
      "fail",
    ]);
    expect(comparison.moved.find(({ id }) => id === "ok/full")?.intervals).toBe("apart");
    expect(comparison.phases).toEqual([{ id: "full", before: "proceed", after: "rollback" }]);
    const near = compareDecisions(await judge(2), await judge(3), []);
    expect(near.moved.find(({ id }) => id === "ok/full")?.intervals).toBe("overlap");
  });

  test("a finding that only one of them has", async () => {
    const comparison = compareDecisions(
      await judge(2),
      await judge(2, 2_000, ["ok >= 98%", "{ that: ok >= 99%, id: other }"]),
      undefined,
    );
    expect(comparison.turned.map(({ id, before, after }) => [id, before?.verdict, after?.verdict])).toEqual([
      ["other/full", undefined, "pass"],
    ]);
  });

  test("evidence with other content", async () => {
    const comparison = compareDecisions(await judge(2), await judge(3), []);
    expect(comparison.evidence).toMatchObject([{ path: "log.ndjson", change: "content" }]);
  });

  test("are told with the plan first, and names stay names", async () => {
    const one = await judge(2);
    const other = structuredClone(await judge(60));
    other.release.service = "::error | `x` <script>\n# y @all";
    const comparison = compareDecisions(one, other, [
      {
        part: "guardrail",
        id: "ok",
        change: "changed",
        effect: "looser",
        fields: [{ field: "written", before: "ok >= 99%", after: "ok >= 98%" }],
      },
    ]);
    expect(comparisonSections({ ...comparison, isSamePlan: false })[0]).toEqual({
      title: "Plan",
      lines: ["guardrail ok (lets more pass): rule ok >= 99% → ok >= 98%."],
    });
    for (const line of renderComparisonText(comparison).split("\n")) expect(line).not.toMatch(/^\s*(?:::|##)/);
    expect(renderComparisonMarkdown(comparison)).not.toMatch(/(?<!\\)<script|(?:^|\W)@all|^# y/m);
  });
});
