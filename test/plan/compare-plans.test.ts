import { describe, expect, test } from "vitest";
import { parsePlan } from "../../src/pipeline.ts";
import { comparePlans } from "../../src/plan/compare-plans.ts";
import { planOf } from "../decide.ts";

const INDICATORS = [
  "ok: { load: log, good: status < 500, except: [{ when: status = 429, because: limiter, at most: 2% }] }",
  "p95: { load: log, quantile: 0.95 }",
];
const PLAN = planOf({
  indicators: INDICATORS,
  guardrails: ["ok >= 99%", "p95 <= 400ms"],
  triggers: ["{ that: ok < 95% for 3m, id: errors }"],
  more: ["decide: { confidence: 95% }"],
});

const changes = (change: (text: string) => string, from = PLAN) =>
  comparePlans(parsePlan(from, "docket.yaml", "0".repeat(64)), parsePlan(change(from), "docket.yaml", "1".repeat(64)));
const told = (change: (text: string) => string): readonly string[] =>
  changes(change).map(({ part, id, change: kind, effect }) => `${part} ${id} ${kind} ${effect}`.replace("  ", " "));

describe("two plans", () => {
  test("that mean the same do not differ, wherever their lines stand", () => {
    expect(changes((text) => `# a comment\n\n${text}`)).toEqual([]);
  });

  test.for([
    ["a lower limit from below", "ok >= 99%", "ok >= 98%", "guardrail ok changed looser"],
    ["a higher limit from below", "ok >= 99%", "ok >= 99.5%", "guardrail ok changed stricter"],
    ["a higher limit from above", "p95 <= 400ms", "p95 <= 500ms", "guardrail p95 changed looser"],
    [
      "a limit that only advises",
      "- ok >= 99%",
      "- { that: ok >= 99%, severity: advisory }",
      "guardrail ok changed looser",
    ],
    ["a higher cap of an exclusion", "at most: 2%", "at most: 5%", "exclusion status = 429 of ok changed looser"],
    ["a longer trigger", "for 3m", "for 5m", "trigger errors changed looser"],
    ["less confidence", "confidence: 95%", "confidence: 90%", "decide changed looser"],
    ["a longer phase", "for: 10m }", "for: 20m }", "phase full changed other"],
    ["another file", "log.ndjson", "other.ndjson", "evidence other.ndjson added stricter"],
  ] as const)("%s is told, and whether it lets more pass", ([, before, after, expected]) => {
    expect(told((text) => text.replace(before, after))).toContain(expected);
  });

  test("a guardrail that went lets more pass, one that came lets less", () => {
    const drop = (text: string): string => text.replace("  - p95 <= 400ms\n", "");
    expect(told(drop)).toEqual(["guardrail p95 removed looser"]);
    expect(comparePlans(parsePlan(drop(PLAN), "a", "0"), parsePlan(PLAN, "b", "1"))).toMatchObject([
      { part: "guardrail", id: "p95", change: "added", effect: "stricter" },
    ]);
  });

  test("a waiver lets more pass and says who asked for it", () => {
    const [waiver] = changes(
      (text) => `${text}waivers: [{ guardrail: ok, because: known, owner: ada, expires: 2026-12-31 }]\n`,
    );
    expect(waiver).toMatchObject({ part: "waiver", id: "ok", change: "added", effect: "looser" });
    expect(waiver!.fields).toContainEqual({ field: "owner", after: "ada" });
  });

  test("what decides stands before what is only described", () => {
    const both = (text: string): string => text.replace("ok >= 99%", "ok >= 98%").replace("Shop", "Store");
    expect(told(both)).toEqual(["guardrail ok changed looser", "release changed other"]);
  });
});
