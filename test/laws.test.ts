import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parse as parseYaml, stringify as stringifyYaml } from "yaml";
import { units as kinds } from "../src/evaluate/kinds.ts";
import { evidenceBelow } from "../src/host/files.ts";
import { type Action, decidePhase, decideRelease } from "../src/model/decision.ts";
import type { DecisionDocument } from "../src/model/decision-document.ts";
import type { Finding, Reason } from "../src/model/finding.ts";
import { documentsOf } from "../src/documents.ts";
import { judge, parsePlan, receive } from "../src/pipeline.ts";
import { units as formats } from "../src/read/formats.ts";
import { readArtifact } from "../src/read/read.ts";
import { code, md } from "../src/render/markdown.ts";
import { phaseTitle, titleOf } from "../src/render/words.ts";
import { visible } from "../src/render/visible.ts";
import {
  chartTexts,
  collapsed,
  FRONT_MATTER,
  numericMembers,
  pageTexts,
  seen,
  tokensOf,
  unsourced,
} from "./sourced.ts";
import { fixtureBytes, fixtureNames, fixtureOptions } from "./read/fixture.ts";

/** Laws that hold for every unit of a family: none of them changes when a unit is added. */

const CONFIDENCE = 0.95;

describe.for(kinds.map((kind) => ({ name: kind.kind, kind })))("guardrail kind $name", ({ kind }) => {
  test.for(kind.examples.map((example) => [example.name, example] as const))("%s", ([, example]) => {
    expect(example.judge(CONFIDENCE).verdict).toBe(example.verdict);
  });

  test("shows every verdict that it can reach", () => {
    const isEstimate = kind.kind === "share" || kind.kind === "quantile";
    const shown = new Set(kind.examples.map(({ verdict }) => verdict));
    expect([...shown]).toEqual(expect.arrayContaining(["pass", "fail", ...(isEstimate ? ["inconclusive"] : [])]));
  });

  test("gives no bounds that leave out what was observed", () => {
    for (const example of kind.examples) {
      const { observed, interval } = example.judge(CONFIDENCE).observation;
      if (observed === null || interval === undefined) continue;
      expect(interval.low ?? -Infinity).toBeLessThanOrEqual(observed);
      expect(interval.high ?? Infinity).toBeGreaterThanOrEqual(observed);
    }
  });

  test("comes to the same judgement twice", () => {
    for (const example of kind.examples) expect(example.judge(CONFIDENCE)).toEqual(example.judge(CONFIDENCE));
  });
});

const PHASE = { phase: "p", beginMs: Date.UTC(2026, 10, 23), endMs: Date.UTC(2026, 10, 24) };
const loadFormats = formats.filter(({ family }) => family === "load").map(({ format }) => format);

const folderOf = ({ family, format }: (typeof formats)[number]): string =>
  `${family === "balancer-diff" ? "balancer" : family}/${format}`;
const fixturesOf = (folder: string, prefix: "ok-" | "bad-"): readonly string[] =>
  existsSync(join(import.meta.dirname, "fixtures/read", folder)) ? fixtureNames(folder, prefix) : [];

test.for(formats.map((format) => [folderOf(format)] as const))(
  "%s has fixtures that it reads and fixtures that it refuses",
  ([folder]) => {
    expect(fixturesOf(folder, "ok-")).not.toEqual([]);
    expect(fixturesOf(folder, "bad-")).not.toEqual([]);
  },
);

// test/read/laws.test.ts holds the documents to this, and every ok fixture to be recognised by its own format alone.
test.for(
  loadFormats.flatMap((format) =>
    fixturesOf(`load/${format}`, "bad-").map((name) => [`load/${format}/${name}`, format] as const),
  ),
)("%s is refused with the line or the pointer of every defect", async ([path, format]) => {
  const { outcome } = await readArtifact(once(fixtureBytes(path)), {
    path,
    families: ["load"],
    format,
    options: fixtureOptions(path),
    question: {
      windows: [{ ...PHASE, trendMs: 86_400_000, sliceMs: 86_400_000 }],
      variants: ["R1", "R2"],
      variantOfServer: {},
      measures: [],
      latencies: [],
      examples: 3,
      usersMost: 100,
      untimedPhase: "p",
    },
    malformedRatioMost: 0,
  });
  const defects = "defects" in outcome ? outcome.defects : [];
  expect(defects).not.toEqual([]);
  for (const { at, message } of defects)
    expect(at?.line ?? at?.pointer ?? /(?:\/\w+)+/.exec(message)?.[0]).toBeDefined();
});

async function* once(bytes: Buffer): AsyncGenerator<Buffer> {
  yield bytes;
}

describe("a decision", () => {
  const reasons: readonly Reason[] = [
    "limit-kept",
    "limit-broken",
    "too-few-samples",
    "interval-spans-limit",
    "no-evidence",
    "trigger-fired",
    "trigger-blind",
    "evidence-missing",
    "split-mismatch",
  ];
  const anyFinding = fc
    .record({
      kind: fc.constantFrom("guardrail", "trigger", "evidence", "split", "weights", "corroboration", "waiver"),
      severity: fc.constantFrom("blocking", "advisory"),
      verdict: fc.constantFrom("pass", "warn", "fail", "inconclusive"),
      reason: fc.constantFrom(...reasons),
      waiver: fc.option(fc.constant({ owner: "ada", because: "known", expires: "2026-12-31" }), { nil: undefined }),
      settledBy: fc.option(fc.constant("full"), { nil: undefined }),
    })
    .map(
      (parts) =>
        ({
          id: "x",
          subject: "x",
          phase: "p",
          variant: undefined,
          rule: "x",
          planPlace: undefined,
          ...parts,
        }) as unknown as Finding,
    );
  const anyFindings = fc.array(anyFinding, { maxLength: 12 });
  const GRAVITY: readonly Action[] = ["proceed", "hold", "rollback"];
  const gravity = (action: Action): number => GRAVITY.indexOf(action);
  const isJudgement = ({ kind, severity }: Finding): boolean => kind === "guardrail" && severity === "blocking";
  const decisions = [
    ["of the release", decideRelease],
    ["of a phase that holds", (findings: readonly Finding[]) => decidePhase(findings, "hold")],
    ["of a phase that goes on", (findings: readonly Finding[]) => decidePhase(findings, "proceed")],
  ] as const;

  // Without any blocking guardrail nothing was judged, and that holds by itself. The first one that is added lifts this hold,
  // and no other finding does: from then on every addition leaves the decision as it is or makes it graver.
  test.for(decisions)("%s never gets lighter by one more finding, once something blocking was judged", ([, decide]) => {
    fc.assert(
      fc.property(anyFindings, anyFinding, (findings, added) => {
        fc.pre(findings.some(isJudgement) || !isJudgement(added));
        expect(gravity(decide([...findings, added]))).toBeGreaterThanOrEqual(gravity(decide(findings)));
      }),
      { numRuns: 1_000 },
    );
  });

  test.for(decisions)("%s is a hold at least while nothing blocking was judged", ([, decide]) => {
    fc.assert(
      fc.property(anyFindings, (findings) => {
        expect(gravity(decide(findings.filter((finding) => !isJudgement(finding))))).toBeGreaterThanOrEqual(
          gravity("hold"),
        );
      }),
    );
  });

  test.for(decisions)("%s does not depend on the order of the findings", ([, decide]) => {
    fc.assert(
      fc.property(anyFindings, (findings) => {
        expect(decide(findings.toReversed())).toBe(decide(findings));
      }),
    );
  });
});

const examples = join(import.meta.dirname, "../examples");
const DIGEST = "0".repeat(64);

/** An example with its evidence read, so that it can be judged under as many names as one likes. */
async function open(story: string) {
  const text = readFileSync(join(examples, story, "docket.yaml"), "utf8");
  const received = await receive(parsePlan(text, "docket.yaml", DIGEST), evidenceBelow(join(examples, story)));
  return { story, text, decide: (plan: string) => judge(parsePlan(plan, "docket.yaml", DIGEST), received, "0.0.0") };
}

const stories = await Promise.all(
  readdirSync(examples, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && readdirSync(join(examples, entry.name)).includes("evidence"))
    .map(({ name }) => open(name)),
);
const MARKDOWN = ["DECISION.md", "CANARY_EXECUTION_SUMMARY.md"] as const;

/** Everything about a page but its words: elements in their order, and what they are called and lead to. */
function skeletonOf(page: string): readonly string[] {
  return [...page.matchAll(/<(\/?\w+)((?:\s[\w-]+(?:="[^"]*")?)*)\s*\/?>/g)]
    .filter(([, name]) => !/^\/?code$/.test(name!))
    .map(
      ([, name, attributes]) =>
        `${name} ${(attributes!.match(/\b(?:id|href|class|open)(?:="[^"]*")?/g) ?? []).join(" ")}`,
    );
}

/** Each story with the decision on it, and what is written of that. */
const documented = await Promise.all(
  stories.map(async ({ story, text, decide }) => {
    const decision = decide(text);
    return { story, decision, documents: await documentsOf(decision) };
  }),
);

/** The rows below a heading's table, cell by cell, as they are seen. */
function rowsUnder(document: string, heading: string): readonly (readonly string[])[] {
  const tokens = tokensOf(document);
  const begin = tokens.findIndex(
    (token, index) => token.type === "heading_open" && seen(tokens[index + 1]!) === heading,
  );
  const end = tokens.findIndex((token, index) => index > begin && token.type === "heading_open");
  const rows: string[][] = [];
  for (const [index, token] of tokens.slice(begin, end).entries()) {
    if (token.type === "tr_open") rows.push([]);
    if (token.type === "inline" && rows.length > 0) rows.at(-1)!.push(seen(tokens[begin + index]!));
  }
  return rows;
}

describe.for(documented)("the documents of $story", ({ decision, documents }) => {
  test("end in one newline", () => {
    for (const [name, document] of documents) expect([name, /[^\n]\n$/.test(document)]).toEqual([name, true]);
  });

  test.for(MARKDOWN)("say no number in %s that decision.json does not give", (name) => {
    expect(unsourced(documents.get(name)!, decision)).toEqual([]);
  });

  test("say no number in a chart that decision.json does not give", () => {
    const charts = [...documents].filter(([name]) => name.endsWith(".svg"));
    expect(charts.length).toBeGreaterThanOrEqual(4);
    for (const [name, svg] of charts) expect([name, unsourced(svg, decision, chartTexts)]).toEqual([name, []]);
    const [, latency] = charts.find(([name]) => name.endsWith("latency.svg"))!;
    expect(unsourced(latency.replace(/\d+\.\d+(?=\u00A0ms)/, "8765.43"), decision, chartTexts)).not.toEqual([]);
  });

  test("say no number in the report that decision.json does not give", () => {
    const report = documents.get("report.html")!;
    const asWritten = new Set([...numericMembers(decision)].map(String));
    const unfound = (page: string): readonly string[] =>
      unsourced(page, decision, (one) =>
        pageTexts(one).map((text) =>
          text.replace(/-?\d+(?:\.\d+)?e[+-]?\d+|-?\d+\.\d{4,}/g, (number) => (asWritten.has(number) ? " " : number)),
        ),
      );
    expect(unfound(report)).toEqual([]);
    expect(unfound(report.replace(/\d+\.\d+(?=\u00A0ms<)/, "8765.43"))).not.toEqual([]);
  });

  test("give no bounds that leave out what was observed", () => {
    const outside = decision.findings.filter(({ observation }) => {
      const { low, high } = observation?.interval ?? { low: null, high: null };
      const observed = observation?.observed ?? null;
      return observed !== null && ((low !== null && low > observed) || (high !== null && high < observed));
    });
    expect(outside.map(({ id }) => id)).toEqual([]);
  });

  test("would be caught with a number of their own", () => {
    const document = documents.get("CANARY_EXECUTION_SUMMARY.md")!;
    const number = /\d+\.\d+(?=\u00A0ms)/.exec(document)![0];
    expect(unsourced(document.replaceAll(number, "8765.43"), decision)).not.toEqual([]);
  });

  test("name every guardrail and every trigger in each phase that it was judged in", () => {
    const summary = documents.get("CANARY_EXECUTION_SUMMARY.md")!;
    const judgedIn = (heading: string): ReadonlySet<string> =>
      new Set(rowsUnder(summary, heading).map(([subject, phase]) => `${subject} in ${phase}`));
    const guardrails = judgedIn("Guardrails");
    const triggers = judgedIn("Auto-rollback triggers, replayed");
    const missing = decision.findings.filter((finding) => {
      if (finding.kind === "guardrail")
        return !guardrails.has(`${titleOf(decision, finding)} in ${phaseTitle(decision, finding.phase)}`);
      return finding.kind === "trigger" && !triggers.has(`${finding.rule} in ${phaseTitle(decision, finding.phase)}`);
    });
    expect(missing.map(({ id }) => id)).toEqual([]);
  });

  test("have a sign-off row for every role", () => {
    for (const name of MARKDOWN) {
      const rows = rowsUnder(documents.get(name)!, "Sign-off").slice(1);
      expect(rows.map(([title]) => title)).toEqual(decision.signOff.roles.map(({ title }) => title));
    }
  });
});

const HOSTILE = [
  "a | b || c",
  "`a` ``b`` ```",
  "first\nsecond\r\n# third\n\n| x | y |\n|---|---|",
  "{{x}} {{{y}}} {{#each z}}",
  "<script>alert(1)</script><img src=x onerror=alert(1)></details>",
  "@all and @team/x",
  "::error file=x::no",
  "##[error]no ##vso[task.complete]",
  "a\u202Eb\u2066c\u200B",
  "](javascript:x) [a](https://evil.example) ![b](https://evil.example/c.png) [d]: e",
  "$(x) ${y} $z$",
  "x".repeat(300),
  "https://evil.example <https://evil.example> www.evil.example",
  "- # + 1. 2) > === --- *** ~~~",
  "a\\",
  "*a* _b_ **c** __d__ ~~e~~ &lt; &#60; \\",
  "1. a #",
] as const;

type Writable = Record<string, unknown>;

/** The example's plan with the name in every place that takes any text and that no evidence has to match. */
function named(text: string, name: string): string {
  const plan = parseYaml(text) as {
    release: Writable;
    phases: Writable[];
    indicators: Record<string, { except?: Writable[] } & Writable>;
    "sign-off": { roles: Record<string, Writable> };
    guardrails: (string | { that: string })[];
  } & Writable;
  Object.assign(plan.release, { service: name, version: name, commit: name, branch: name, environment: name });
  for (const phase of plan.phases) phase["title"] = name;
  for (const indicator of Object.values(plan.indicators)) {
    indicator["title"] = name;
    for (const exception of indicator.except ?? []) exception["because"] = name;
  }
  for (const role of Object.values(plan["sign-off"].roles)) Object.assign(role, { title: name, people: [name, name] });
  const guardrail = /^\w+/.exec(plan.guardrails.map((one) => (typeof one === "string" ? one : one.that))[0]!)![0];
  return stringifyYaml({
    ...plan,
    waivers: [{ guardrail, because: name, owner: name, expires: "2026-12-31" }],
    rollback: { procedure: name, commands: [name, name] },
    "next-steps": [name, { when: name, steps: [name] }],
    appendix: {
      dashboards: [name, { name, about: name, url: name }],
      alerts: [name, Object.fromEntries(["that", "then"].map((key) => [key, name]))],
      runbooks: [name],
    },
  });
}

/** The decision with the name in what evidence says: paths, users, suites, warnings and defects come from anybody. */
function withEvidenceOf(decision: DecisionDocument, name: string): DecisionDocument {
  const mine = structuredClone(decision);
  for (const finding of mine.findings) {
    for (const record of finding.examples ?? []) Object.assign(record, { method: name, path: name, user: name });
  }
  for (const load of mine.observed.load) for (const user of load.users ?? []) user.user = name;
  mine.observed = {
    ...mine.observed,
    tests: [
      {
        evidence: "e",
        path: mine.evidence[0]!.path,
        suite: name,
        total: 1,
        passed: 0,
        failed: 1,
        skipped: 0,
        flaky: 0,
        passedRatio: 0,
        failures: [name],
        cases: [{ name, outcome: "failed", isFlaky: false, line: 1 }],
        casesLeftOut: 0,
      },
    ],
  };
  for (const exhibit of mine.evidence) Object.assign(exhibit, { warnings: [name], defects: [name] });
  return mine;
}

/** Everything about a document but its words: blocks in their order, cells of every row, emphasis; and what must not be there. */
function structureOf(document: string) {
  const tokens = tokensOf(document);
  const inline = tokens.flatMap((token) => token.children ?? []);
  const cells = document
    .split("\n")
    .filter((line) => line.startsWith("|"))
    .map((line) => [...line.matchAll(/(?<!\\)(?:\\\\)*\|/g)].length);
  return {
    frontMatter: Object.keys((parseYaml(FRONT_MATTER.exec(document)?.[1] ?? "{}") ?? {}) as object),
    blocks: tokens.map(({ type, tag }) => `${type} ${tag}`),
    emphasis: inline.filter(({ type }) => /^(?:strong|em|s)_/.test(type)).length,
    cells,
    links: inline.filter(({ type }) => /^(?:link_open|image)$/.test(type)).map(({ attrs }) => JSON.stringify(attrs)),
    tags: tokens
      .filter(({ type }) => type === "html_block")
      .flatMap(({ content }) => content.match(/<[^>]*>/g) ?? [])
      .filter((tag) => tag !== "<!-- -->"),
    otherTags: inline
      .filter(({ type, content }) => type === "html_inline" && content !== "<!-- -->")
      .map(({ content }) => content),
    lineBreaks: inline.filter(({ type }) => type.endsWith("break")).length,
  };
}

describe.for(stories)("hostile names in $story", ({ text, decide }) => {
  const documentsNamed = (name: string): Promise<ReadonlyMap<string, string>> =>
    documentsOf(withEvidenceOf(decide(named(text, name)), name));
  const harmless = documentsNamed("harmless");

  test.for(HOSTILE)("%j changes nothing but words", async (name) => {
    const documents = await documentsNamed(name);
    expect((JSON.parse(documents.get("decision.json")!) as DecisionDocument).release.service).toBe(name);
    for (const title of MARKDOWN) {
      const document = documents.get(title)!;
      const structure = structureOf(document);
      expect(structure).toEqual(structureOf((await harmless).get(title)!));
      expect(structure).toMatchObject({ otherTags: [] });
      // The only address in a document is that of a chart beside it.
      const charts = [...documents.keys()].filter((path) => path.endsWith(".svg"));
      const pictures = new Set(
        charts.map((path) =>
          JSON.stringify([
            ["src", path],
            ["alt", ""],
          ]),
        ),
      );
      expect(structure.links.filter((link) => !pictures.has(link))).toEqual([]);
      expect(structure.tags.filter((tag) => !/^<\/?(?:details|summary)>$/.test(tag))).toEqual([]);
      // A mention rings people; a workflow command at the begin of a line is obeyed when the document is printed in a job.
      const outsideCode = document.replace(/^(```+)[\s\S]*?^\1$/gm, "").replace(/(`+)[^`\n]+\1/g, "");
      expect(outsideCode).not.toMatch(/(?:^|[^\w])@[A-Za-z]/m);
      expect(outsideCode).not.toMatch(/^\s*::/m);
      expect(document).not.toMatch(/[\p{Bidi_Control}\u200B]/u);
    }
    const page = documents.get("report.html")!;
    expect(skeletonOf(page)).toEqual(skeletonOf((await harmless).get("report.html")!));
    expect(page).not.toMatch(/<script|[\p{Bidi_Control}\u200B]/u);
  });
});

describe("any text", () => {
  const pieces = [
    "|",
    "`",
    "``",
    "\n",
    "\r\n",
    "\\",
    "\\|",
    "{{x}}",
    "<script>",
    "</td>",
    "<!-- -->",
    "@all",
    "::error::",
    "\u202E",
    "](javascript:x)",
    "$(x)",
    "![",
    "[^1]",
    "&amp;",
    "&#124;",
    "*",
    "_",
    "~~",
    "#",
    "# ",
    "- ",
    "1. ",
    "2) ",
    "> ",
    "===",
    "---",
    "https://a.b",
    "www.a.b",
    "mailto:a@b.c",
    " ",
    "  ",
    "\t",
    "é",
    "\uD800",
    "\uDC00",
    "\uDC00\uDC00",
    "👩‍🚀",
    ":x:",
    "'",
    '"',
    "a",
    "b1",
  ];
  const hostile = fc
    .array(
      fc.oneof(
        { weight: 3, arbitrary: fc.constantFrom(...pieces) },
        { weight: 1, arbitrary: fc.integer({ min: 0, max: 0xffff }).map((unit) => String.fromCharCode(unit)) },
      ),
      { maxLength: 24 },
    )
    .map((parts) => parts.join(""));
  const shapes = [
    ["in a cell", (markdown: string) => `| a | b |\n|---|---|\n| ${markdown} | z |`, 2],
    ["in a list item", (markdown: string) => `- ${markdown}`, 0],
    ["in a paragraph", (markdown: string) => markdown, 0],
    ["in a heading", (markdown: string) => `## ${markdown}`, 0],
  ] as const;
  const writers = [
    ["md", md],
    ["code", code],
  ] as const;

  test.for(
    writers.flatMap(([writer, write]) =>
      shapes.map(([place, wrap, position]) => [writer, place, write, wrap, position] as const),
    ),
  )("shows as itself through %s() %s", ([, , write, wrap, position]) => {
    fc.assert(
      fc.property(hostile, (text) => {
        const inlines = tokensOf(wrap(write(text))).filter(({ type }) => type === "inline");
        const shown = inlines[position];
        expect(collapsed(shown ? seen(shown) : "")).toBe(collapsed(visible(text)));
        expect(inlines.length).toBeLessThanOrEqual(position === 0 ? 1 : 4);
        const others = (shown?.children ?? []).filter(
          ({ type, content }) => !/^(?:text|text_special|code_inline)$/.test(type) && content !== "<!-- -->",
        );
        expect(others.map(({ type }) => type)).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });
});
