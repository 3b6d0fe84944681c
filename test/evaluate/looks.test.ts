import { createHash } from "node:crypto";
import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { DecisionDocument } from "../../src/model/decision-document.ts";
import type { EarlierLook } from "../../src/model/looks-document.ts";
import { LOOKS_FILE, looksText } from "../../src/model/looks.ts";
import { documentsOf } from "../../src/documents.ts";
import { renderDecisionJson } from "../../src/render/decision-json.ts";
import { judge, looksAfter, parsePlan, receive, receiveLooks } from "../../src/pipeline.ts";
import { find, log, planOf, storeOf, verdict, words } from "../decide.ts";

const SUCCESS = "success_rate: { load: log, good: status < 500 }";

function plan(looks?: string, about = ""): string {
  return planOf({
    indicators: [SUCCESS],
    guardrails: ["success_rate >= 99%"],
    more: [...(looks === undefined ? [] : [`decide: { looks: ${looks} }`]), ...(about === "" ? [] : [`# ${about}`])],
  });
}

const requests = (count: number, bad = 0): string =>
  log([
    { variant: "R2", requests: count, bad },
    { variant: "R1", requests: count },
  ]);

interface Look {
  readonly plan: string;
  readonly log: string;
}

/** The decision of a look, written over the one before it, as `docket decide` does. */
async function lookAt(look: Look, before?: string, beside: readonly EarlierLook[] = []): Promise<DecisionDocument> {
  const parsed = parsePlan(look.plan, "docket.yaml", createHash("sha256").update(look.plan).digest("hex"));
  const received = await receive(parsed, storeOf({ "log.ndjson": look.log }));
  const earlier = before === undefined ? beside : await looksAfter(beside, before, parsed, received);
  return judge(parsed, received, "0.0.0", undefined, earlier);
}

const textOf = renderDecisionJson;

/** The last of several looks, each written over the one before. */
async function after(...looks: readonly Look[]): Promise<DecisionDocument> {
  let decision: DecisionDocument | undefined;
  for (const look of looks) decision = await lookAt(look, decision && textOf(decision));
  return decision!;
}

describe("looks on record", () => {
  test("there are none at first, and no finding speaks of them", async () => {
    const decision = await after({ plan: plan(), log: requests(400) });
    expect(decision.looks).toEqual({ declared: "once", confidenceOfLook: 0.95, earlier: [] });
    expect(decision.findings.filter(({ kind }) => kind === "looks")).toEqual([]);
  });

  test("the same plan and evidence again give the same bytes, also over looks that were listed", async () => {
    const [few, many] = [
      { plan: plan(), log: requests(100) },
      { plan: plan(), log: requests(400) },
    ];
    expect(textOf(await after(many, many))).toBe(textOf(await after(many)));
    expect(textOf(await after(few, many, many, many))).toBe(textOf(await after(few, many)));
  });

  test("a decision on more evidence names the one before it, what that said and how far it saw", async () => {
    const first = await after({ plan: plan(), log: requests(100) });
    const second = await lookAt({ plan: plan(), log: requests(400, 1) }, textOf(first));
    expect(second.looks.earlier).toEqual([
      {
        decisionSha256: createHash("sha256").update(textOf(first)).digest("hex"),
        planSha256: first.plan.sha256,
        decision: "hold",
        until: first.observed.load.reduce((last, { lastAt = "" }) => (lastAt > last ? lastAt : last), ""),
        phases: [{ id: "full", samples: 100, bad: 0 }],
      },
    ]);
    expect(verdict(second, "looks/full")).toBe("warn: looks-undeclared");
  });

  test("one on another release is none", async () => {
    const other = await after({
      plan: plan().replace("version: R2", "version: R3").replace("canary: R2", "canary: R2"),
      log: requests(100),
    });
    expect((await lookAt({ plan: plan(), log: requests(400) }, textOf(other))).looks.earlier).toEqual([]);
  });

  test("what stands in their place and is no decision is not written over", async () => {
    await expect(lookAt({ plan: plan(), log: requests(400) }, "{}")).rejects.toThrow(
      "the decision.json there is none of this version of docket",
    );
    await expect(lookAt({ plan: plan(), log: requests(400) }, "{")).rejects.toThrow("is no JSON");
  });

  test("the file beside the plan says the same as the decision that stands there", async () => {
    const look = { plan: plan(), log: requests(400) };
    const decision = await after({ plan: plan(), log: requests(100) }, look);
    const parsed = parsePlan(look.plan, "docket.yaml", decision.plan.sha256);
    const beside = await receiveLooks(parsed, storeOf({ [LOOKS_FILE]: looksText(parsed, decision.looks.earlier) }));
    expect(textOf(await lookAt(look, undefined, beside))).toBe(textOf(decision));
    expect(textOf(await lookAt(look, textOf(decision), beside))).toBe(textOf(decision));
    const other = parsePlan(look.plan.replace("version: R2", "version: R3"), "docket.yaml", decision.plan.sha256);
    expect(await receiveLooks(other, storeOf({ [LOOKS_FILE]: looksText(parsed, decision.looks.earlier) }))).toEqual([]);
  });

  test("a file beside the plan that is no list of looks is refused", async () => {
    const parsed = parsePlan(plan(), "docket.yaml", "0".repeat(64));
    for (const text of ["", "[]", '{"schema":"docket/looks/v1","earlier":[]}'])
      await expect(receiveLooks(parsed, storeOf({ [LOOKS_FILE]: text }))).rejects.toThrow(LOOKS_FILE);
    expect(await receiveLooks(parsed, storeOf({}))).toEqual([]);
  });
});

describe("more looks than declared", () => {
  test("are a warning with the error that they add up to, in the finding and beside the decision", async () => {
    const decision = await after(...[100, 200, 400].map((count) => ({ plan: plan(), log: requests(count) })));
    expect(decision.decision).toBe("promote");
    expect(find(decision, "looks/full")).toMatchObject({
      severity: "advisory",
      limit: { op: "<=", value: 1 },
      margin: -2,
      observation: { observed: 3, sources: [{ path: LOOKS_FILE }] },
    });
    expect(find(decision, "looks/full").figures!["errorBound"]).toBeCloseTo(0.15, 12);
    expect(words(decision, "looks/full")).toBe(
      "Full was looked at 3 times, and the plan declares one look: a single one errs in at most 5 % of cases, all together in up to 15 % instead of the 5 % that the plan allows. Declare decide.looks before the next release.",
    );
    const document = (await documentsOf(decision)).get("DECISION.md")!.replaceAll("\u00A0", " ");
    expect(document).toContain(
      "Reached by looking more often than the plan declares (Full): it errs in up to 15 % of cases instead of 5 %.",
    );
    expect(document).toContain("2 earlier decisions on this release are on record: HOLD (");
    expect(document).toContain("`docket.looks.json`");
  });

  test("count against the level of one planned look", async () => {
    const decision = await after(...[100, 200, 400].map((count) => ({ plan: plan("2"), log: requests(count) })));
    const { confidenceOfLook } = decision.looks;
    expect(confidenceOfLook).toBeGreaterThan(0.95);
    expect(find(decision, "looks/full").figures!["errorBound"]).toBeCloseTo(3 * (1 - confidenceOfLook), 12);
  });

  test("never add up to more than certainty", async () => {
    const looks = Array.from({ length: 24 }, (_, index) => ({ plan: plan(), log: requests(40 + index) }));
    expect(find(await after(...looks), "looks/full").figures!["errorBound"]).toBe(1);
  });
});

describe("declared looks", () => {
  test.for([
    ["2", "Full was looked at 2 times, within the 2 looks that the plan declares and its bounds pay for."],
    ["anytime", "Full was looked at 2 times; its bounds hold however often that is done."],
  ] as const)("%s: pass, and the headline says nothing", async ([looks, sentence]) => {
    const decision = await after(...[100, 700].map((count) => ({ plan: plan(looks), log: requests(count) })));
    expect(verdict(decision, "looks/full")).toBe("pass: looks-declared");
    expect(words(decision, "looks/full")).toBe(sentence);
    expect((await documentsOf(decision)).get("DECISION.md")).not.toContain("Reached by");
  });

  test.for([
    [undefined, "The bounds hold for one look at each phase; no earlier decision on this release is known."],
    ["5", "The bounds pay for 5 looks at each phase, as the plan declares (98.52 % a look for 95 % over all of them);"],
    ["anytime", "The bounds hold at any time, however often a phase is looked at;"],
  ] as const)("%s: the documents name them", async ([looks, sentence]) => {
    const documents = await documentsOf(await after({ plan: plan(looks), log: requests(400) }));
    for (const name of ["DECISION.md", "CANARY_EXECUTION_SUMMARY.md"])
      expect(documents.get(name)!.replaceAll("\u00A0", " ")).toContain(sentence);
  });

  test("a phase that was seen whole is not looked at again when a later one is", async () => {
    const both = (end: string): Look => ({
      plan: planOf({
        phases: [
          '{ id: one, traffic: { R1: 50%, R2: 50% }, from: "2026-03-02T10:00:00Z", for: 10m }',
          '{ id: two, traffic: { R1: 50%, R2: 50% }, from: "2026-03-02T10:10:00Z", for: 10m }',
        ],
        indicators: [SUCCESS],
        guardrails: ["success_rate >= 99%"],
      }),
      log: requests(400) + end,
    });
    const later = log([{ variant: "R2", requests: 300, span: [600_000, 1_200_000] }], 3);
    const decision = await after(both(""), both(later));
    expect(decision.looks.earlier).toHaveLength(1);
    expect(decision.findings.filter(({ kind }) => kind === "looks")).toEqual([]);
  });
});

describe("a plan that is changed after the evidence was looked at", () => {
  test("is told, with the plan that it was", async () => {
    const evidence = requests(400);
    const decision = await after({ plan: plan(), log: evidence }, { plan: plan(undefined, "other"), log: evidence });
    expect(verdict(decision, "looks/plan")).toBe("warn: plan-changed");
    expect(words(decision, "looks/plan")).toMatch(
      /^The plan was changed after the evidence had been looked at: plan [0-9a-f]{12} had led to PROMOTE \([0-9a-f]{12}, on evidence until 2026-03-02 10:09:/,
    );
    expect((await documentsOf(decision)).get("DECISION.md")).toContain(
      "The plan was changed after the evidence had been looked at.",
    );
    // Nothing that is judged changed: the evidence is looked at once.
    expect(decision.findings.some(({ id }) => id === "looks/full")).toBe(false);
  });

  test("is not told where nothing had been seen yet", async () => {
    const decision = await after({ plan: plan(), log: "" }, { plan: plan(undefined, "other"), log: requests(400) });
    expect(decision.looks.earlier).toHaveLength(1);
    expect(decision.findings.filter(({ kind }) => kind === "looks")).toEqual([]);
  });
});

test("whatever is looked at in whatever order, the record only grows, and writing anew changes nothing", async () => {
  const all = [plan(), plan("2")].flatMap((text) => [60, 120].map((count) => ({ plan: text, log: requests(count) })));
  await fc.assert(
    fc.asyncProperty(fc.array(fc.nat({ max: all.length - 1 }), { minLength: 2, maxLength: 5 }), async (order) => {
      let text: string | undefined;
      let known: readonly EarlierLook[] = [];
      for (const [position, index] of order.entries()) {
        const decision = await lookAt(all[index]!, text);
        const { earlier } = decision.looks;
        expect(earlier.slice(0, known.length)).toEqual(known);
        expect(earlier).toHaveLength(known.length + (position === 0 || order[position - 1] === index ? 0 : 1));
        known = earlier;
        text = textOf(decision);
      }
      expect(textOf(await lookAt(all[order.at(-1)!]!, text))).toBe(text);
    }),
    { numRuns: 5 },
  );
});
