import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { DocketError } from "../../src/errors.ts";
import { parsePlan } from "../../src/pipeline.ts";
import { type ImportResult, renderImport } from "../../src/translate/importer.ts";
import { units as importers } from "../../src/translate/importers.ts";
import { baselineRule } from "../../src/translate/plan-words.ts";

/** Laws over all importers. A fixture that begins with `ok-` is imported, one with `bad-` is refused, both beside what comes out. */

const root = join(import.meta.dirname, "../fixtures/translate");
const fixtures = readdirSync(root).flatMap((tool) =>
  readdirSync(join(root, tool))
    .filter((name) => !name.endsWith(".out"))
    .map((name) => ({
      tool,
      name,
      text: readFileSync(join(root, tool, name), "utf8"),
      out: join(root, tool, `${name}.out`),
    })),
);
const good = fixtures
  .filter(({ name }) => name.startsWith("ok-"))
  .map((fixture) => [`${fixture.tool}/${fixture.name}`, fixture] as const);
const bad = fixtures
  .filter(({ name }) => name.startsWith("bad-"))
  .map((fixture) => [`${fixture.tool}/${fixture.name}`, fixture] as const);

function translate({ tool, name, text }: { tool: string; name: string; text: string }): ImportResult {
  return importers.find((importer) => importer.tool === tool)!.translate(text, { file: name });
}

/** A whole plan around a fragment: what an import leaves to people, and a load log where the fragment has no evidence. */
function completed(fragment: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const evidence = [...((fragment["evidence"] as unknown[] | undefined) ?? []), { id: "own-log", load: "own.log" }];
  const indicators = {
    ...(fragment["indicators"] as object | undefined),
    own_errors: { load: "own-log", bad: "status >= 500" },
  };
  const guardrails = [...((fragment["guardrails"] as unknown[] | undefined) ?? []), "own_errors < 50%"];
  const release = { service: "shop", version: "2", variants: { baseline: "R1", canary: "R2" } };
  const phases = [{ id: "canary", traffic: { R1: "95%", R2: "5%" }, from: "2026-01-01T00:00:00Z", for: "15m" }];
  return { release, phases, ...fragment, evidence, indicators, guardrails };
}

const plan = (fragment: Readonly<Record<string, unknown>>) =>
  parsePlan(JSON.stringify(completed(fragment)), "docket.yaml", "0".repeat(64));

/** Whether the plan language has a construct that importers already write. */
function isUnderstood(fragment: Readonly<Record<string, unknown>>): boolean {
  try {
    plan(fragment);
    return true;
  } catch (error) {
    if (error instanceof DocketError) return false;
    throw error;
  }
}
const hasBaseline = isUnderstood({ guardrails: [baselineRule("own_errors", "<=", 1.1)] });
describe("what is imported", () => {
  test.for(good)("%s is recognised by its importer alone", ([, { tool, text }]) => {
    expect(importers.filter((importer) => importer.matches(text)).map((importer) => importer.tool)).toEqual([tool]);
  });

  test.for(good)("%s", async ([, fixture]) => {
    await expect(renderImport(translate(fixture))).toMatchFileSnapshot(fixture.out);
  });

  test.for(good)("%s is written so that it reads back as the same plan, the same way twice", ([, fixture]) => {
    const result = translate(fixture);
    const written = renderImport(result);
    const shortened = {
      ...result.plan,
      ...Object.fromEntries(
        (["guardrails", "triggers"] as const).flatMap((key) => {
          const rules = result.plan[key]?.map((rule) => (Object.keys(rule).length === 1 ? rule.that : rule));
          return rules ? [[key, rules]] : [];
        }),
      ),
    };
    expect(parse(written) ?? {}).toEqual(shortened);
    expect(renderImport(translate(fixture))).toBe(written);
    expect(written.endsWith("\n")).toBe(true);
  });

  test.for(good)("%s, completed, is a plan", ([, fixture], { skip }) => {
    const fragment = parse(renderImport(translate(fixture))) ?? {};
    if (!hasBaseline && JSON.stringify(fragment.guardrails ?? []).includes("x baseline"))
      skip("the plan language has no comparison with the baseline yet");
    expect(plan(fragment).guardrails.length).toBeGreaterThan(0);
  });

  test.for(good)("%s: every note has a place, and what is not carried over holds the original", ([, fixture]) => {
    const { notes } = translate(fixture);
    for (const note of notes)
      expect(note.at).toMatchObject({ file: fixture.name, line: expect.any(Number), column: expect.any(Number) });
    expect(notes.length).toBeGreaterThan(0);
  });
});

describe("what is refused", () => {
  test.for(bad)("%s", async ([, fixture]) => {
    let message = "";
    try {
      translate(fixture);
    } catch (error) {
      if (!(error instanceof DocketError)) throw error;
      message = error.message;
    }
    for (const line of message.split("\n"))
      expect(line).toMatch(new RegExp(`^${fixture.name.replaceAll(".", "\\.")}:\\d+`));
    await expect(`${message}\n`).toMatchFileSnapshot(fixture.out);
  });
});

describe("hostile input", () => {
  const hostile: Readonly<Record<string, string>> = {
    "deep brackets": `{"judge":{},"classifier":{},"metrics":${"[".repeat(50_000)}`,
    "a bomb of aliases": `judge: &a [1,1,1,1,1,1,1,1,1,1]\nb: &b [*a,*a,*a,*a,*a,*a,*a,*a,*a,*a]\nc: &c [*b,*b,*b,*b,*b,*b,*b,*b,*b,*b]\nd: &d [*c,*c,*c,*c,*c,*c,*c,*c,*c,*c]\ne: &e [*d,*d,*d,*d,*d,*d,*d,*d,*d,*d]\nf: [*e,*e,*e,*e,*e,*e,*e,*e,*e,*e]\n`,
    "an alias to itself": "a: &a [*a]\n",
    "many aliases": `a: &a 1\nb: [${"*a,".repeat(20_000)}]\n`,
    "too large": `a: ${"x".repeat(2_000_000)}`,
    blanks: `${" ".repeat(500_000)}x`,
    lines: `kind: AnalysisTemplate\n${"\n".repeat(100_000)}`,
    "brackets of a query": `groups: [{ name: g, rules: [{ alert: a, expr: "${"(".repeat(15_000)}" }] }]`,
    alternatives: `groups: [{ name: g, rules: [{ alert: a, expr: "${"a or ".repeat(3_000)}a" }] }]`,
    numbers: `groups: [{ name: g, rules: [{ alert: a, expr: "a > ${"(1".repeat(5_000)}" }] }]`,
    nothing: "",
    "keys of a prototype":
      '{"judge":{},"classifier":{"groupWeights":{"__proto__":1}},"metrics":[{"name":"constructor","groups":["__proto__"]}]}',
  };
  for (const importer of importers) {
    test.for(Object.entries(hostile))(`${importer.tool}: %s`, ([, text]) => {
      const began = performance.now();
      importer.matches(text);
      try {
        renderImport(importer.translate(text, { file: "f" }));
      } catch (error) {
        if (!(error instanceof DocketError)) throw error;
      }
      expect(performance.now() - began).toBeLessThan(5000);
    });
  }
});
