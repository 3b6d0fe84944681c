import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { DocketError, formatDefect } from "../../src/errors.ts";
import { documentsOf, layoutsOf } from "../../src/documents.ts";
import { decide, log, planOf } from "../decide.ts";
import { unsourced } from "../sourced.ts";

const decision = await decide(
  planOf({
    indicators: ["ok: { title: Success, load: log, good: status < 500 }"],
    guardrails: ["ok >= 99%"],
    more: ["sign-off: { roles: { sre: { people: [ada@example.com] } } }"],
  }),
  {
    "log.ndjson": log([
      { variant: "R1", requests: 900 },
      { variant: "R2", requests: 900, bad: 60 },
    ]),
  },
);

const PATH = "inputs/templates/DECISION.md.hbs";
/** The least that a layout must show. */
const LEAST = "# {{word}} {{release}}\n\n{{why}}\n\n{{howSure}}\n\n{{next}}\n\n{{digest}}\n";

const laidOut = async (text: string): Promise<string> =>
  (await documentsOf(decision, await layoutsOf(new Map([[PATH, Buffer.from(text)]])))).get("DECISION.md")!;

/** Why a template is refused, line by line. */
async function refusal(text: string): Promise<readonly string[]> {
  try {
    await laidOut(text);
  } catch (error) {
    if (!(error instanceof DocketError)) throw error;
    return error.defects.map(formatDefect);
  }
  return [];
}

describe("a template of one's own", () => {
  test("lays out what the decision gives, and docket has the last word", async () => {
    const document = await laidOut(`${LEAST}\n{{#each phases}}\n- {{title}}: {{decision}}\n{{/each}}\n`);
    expect(document).toMatch(/^# ROLLBACK Shop R2\n/);
    expect(document).toContain("- Full: Roll back");
    const sha256 = createHash("sha256")
      .update(`${LEAST}\n{{#each phases}}\n- {{title}}: {{decision}}\n{{/each}}\n`)
      .digest("hex");
    expect(document.trimEnd().split("\n").at(-1)).toBe(
      `docket decided: **ROLLBACK**: Success broken in Full. The layout and the words around the fields are those of \`${PATH}\`, SHA-256 \`${sha256}\`.`,
    );
    expect(unsourced(document, decision)).toEqual([]);
  });

  test.for(["DECISION.md", "CANARY_EXECUTION_SUMMARY.md"])(
    "may be docket's own %s, but for the names of levels",
    async (name) => {
      const own = readFileSync(join(import.meta.dirname, "../../templates", `${name}.hbs`), "utf8");
      const mine = own.replaceAll("E1 to E{{evidenceCount}}", "{{evidenceCount}}").replaceAll("5xx", "a server error");
      const documents = await documentsOf(
        decision,
        await layoutsOf(new Map([[`inputs/templates/${name}.hbs`, Buffer.from(mine)]])),
      );
      expect(documents.get(name)).toContain(
        (await documentsOf(decision))
          .get(name)!
          .split("\n")
          .find((line) => line.startsWith("# "))!,
      );
    },
  );

  test.for([
    ["a number", "99.9 % of all requests"],
    ["a number with a letter", "the p96"],
    ["a number of another script", "٣ errors"],
    ["a fraction", "½ of it"],
    ["a circled number", "①"],
    ["an entity", "&percnt;"],
    ["a script", "<script>alert()</script>"],
    ["a tag with an attribute", "<details open>"],
    ["a comment that hides", "<!-- hidden"],
    ["a turn of direction", "a\u202Eb"],
    ["something that cannot be seen", "a\u200Bb"],
    ["an address that runs", "[x](javascript:alert())"],
    ["a command of a CI system", "::error::no"],
    ["a partial", "{{> other}}"],
    ["an unknown helper", "{{lookup phases word}}"],
    ["a helper with an argument", "{{log word}}"],
    ["with", "{{#with release}}{{this}}{{/with}}"],
    ["a decorator", "{{* inline}}"],
    ["a subexpression", "{{#if (lookup phases word)}}x{{/if}}"],
    ["an index", "{{#each phases}}{{@index}}{{/each}}"],
    ["the root", "{{@root.word}}"],
    ["a parent", "{{#each phases}}{{../word}}{{/each}}"],
    ["a name of its own", "{{#each phases as |phase|}}{{title}}{{/each}}"],
    ["a length", "{{phases.length}}"],
    ["a prototype", "{{constructor}}"],
    ["a prototype of a field", "{{word.constructor}}"],
    ["an inherited name", "{{__proto__}}"],
    ["an unknown field", "{{verdict}}"],
    ["a list as a text", "{{phases}}"],
    ["a text as a list", "{{#each word}}{{this}}{{/each}}"],
    ["a literal", '{{"42"}}'],
    ["three braces", "{{{word}}}"],
  ])("is refused with %s, and says in which line", async ([, text]) => {
    const defects = await refusal(`${LEAST}\n${text}\n`);
    expect(defects).not.toEqual([]);
    for (const defect of defects) expect(defect).toMatch(/^inputs\/templates\/DECISION\.md\.hbs:11(?::\d+)?: /);
  });

  test("is refused where it keeps silent about what was decided", async () => {
    expect(await refusal("{{#if word}}{{word}}{{/if}} {{release}} {{why}} {{howSure}} {{next}}\n")).toEqual([
      `${PATH}: shows no {{word}} outside of a block, expected one: a document must say what was decided`,
      `${PATH}: shows no {{digest}} outside of a block, expected one: a document must say what was decided`,
    ]);
  });

  test("that does not end a block is refused with its line", async () => {
    expect(await refusal(`${LEAST}{{#each phases}}`)).toEqual([
      expect.stringMatching(/:\d+: cannot be read as a template: /),
    ]);
  });

  test("whatever it says, its document says no number that the decision does not give", async () => {
    const pieces = [
      "{{word}}",
      "{{why}}",
      "{{#each phases}}{{title}} {{window}}{{/each}}",
      "7",
      "٣",
      "²",
      "&#55;",
      "x",
      "\n",
      " ",
      "| a |",
      "{{@index}}",
    ];
    await fc.assert(
      fc.asyncProperty(fc.array(fc.constantFrom(...pieces), { maxLength: 12 }), async (parts) => {
        const text = `${LEAST}\n${parts.join("")}\n`;
        if ((await refusal(text)).length > 0) return;
        expect(unsourced(await laidOut(text), decision)).toEqual([]);
      }),
      { numRuns: 100 },
    );
  });
});
