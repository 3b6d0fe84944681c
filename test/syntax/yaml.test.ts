import { describe, expect, test } from "vitest";
import { DocketError } from "../../src/errors.ts";
import { parsePlan } from "../../src/pipeline.ts";
import { parseYaml } from "../../src/syntax/yaml.ts";

const DEEP = 20_000;

/** The first line with which a text is refused, and how many there are. */
function refusal(text: string): readonly [string, number] {
  try {
    const { defects } = parseYaml(text, { file: "x" }, "plan-unreadable", "a plan");
    const [first, ...rest] = defects;
    if (first) throw new DocketError([first, ...rest]);
  } catch (error) {
    if (!(error instanceof DocketError)) throw error;
    return [error.message.split("\n")[0]!, error.defects.length];
  }
  return ["", 0];
}

describe("a text that nests deeper than any parser can follow is refused before it is parsed", () => {
  test.each([
    ["brackets", `a: ${"[".repeat(DEEP)}${"]".repeat(DEEP)}\n`],
    ["braces", `${"{a: ".repeat(DEEP)}\n`],
    ["brackets that nobody closes", `a: b\nc: ${"[".repeat(DEEP)}\n`],
    ["colons in braces", `a: { ${"b: ".repeat(DEEP)} }\n`],
    ["colons", `${"a: ".repeat(DEEP)}\n`],
    ["dashes", `${"- ".repeat(DEEP)}x\n`],
    ["question marks", `${"? ".repeat(DEEP)}x\n`],
    ["indentation", Array.from({ length: 600 }, (_, depth) => `${" ".repeat(depth)}a:\n`).join("")],
  ])("%s", (_, text) => {
    expect(refusal(text)).toEqual(["x:1:1: found values nested too deep, expected a plan", 1]);
  });

  test("and what people write is not", () => {
    const text = `---\n- a: [[{ b: c }]]\n  d: "[[[["\n- - - e\n---\n----------: f\n---\n`;
    const rows = `a:\n${"  - { b: '[: {', c: \"d: e: f: \" }\n".repeat(1_000)}`;
    expect(refusal(`${text}${rows}`)).toEqual(["", 0]);
  });
});

test("brackets where nothing may stand are mistakes, and nest in nothing", () => {
  expect(refusal(`a: b\nc: {x} ${"[".repeat(DEEP)}\n`)).toEqual(["x:2:8: Unexpected flow-seq-start at node end", 101]);
});

test("of thousands of mistakes a hundred are told, and their number", () => {
  const [first, count] = refusal(`a: b\n${"c\n".repeat(5_000)}`);
  expect(first).toMatch(/^x:2:1: /);
  expect(count).toBe(101);
});

describe("keys that stand twice", () => {
  test("are refused where the second stands, in every map, whatever their quotes", () => {
    expect(refusal("a: 1\nb: { c: 1, 'c': 2 }\n")).toEqual(["x:2:12: Map keys must be unique", 1]);
    expect(refusal('1: x\n"1": y\n')).toEqual(["x:2:1: Map keys must be unique", 1]);
  });

  test("a key that is no word is refused, and a value inside of itself", () => {
    expect(refusal("a:\n  ? [b, c]\n  : d\n")).toEqual(["x:2:5: A key must be a word", 1]);
    expect(refusal("{ { a: b }: c }\n")).toEqual(["x:1:3: A key must be a word", 1]);
    expect(refusal("a: &b 1\n*b : c\n")).toEqual(["x:2:1: A key must be a word", 1]);
    expect(refusal("&a [*a]\n")).toEqual(["x:1:5: *a stands inside of what it means", 1]);
    expect(refusal("a: &b { c: [1, { d: *b }] }\n")).toEqual(["x:1:21: *b stands inside of what it means", 1]);
    expect(refusal("a: &b { c: 1 }\nd: [*b, *b]\ne: &b 2\nf: *b\n")).toEqual(["", 0]);
  });

  test("are looked for in linear time", () => {
    const keys = Array.from({ length: 100_000 }, (_, index) => `k${index}: 1\n`).join("");
    expect(refusal(`${keys}k5: 2\n`)).toEqual(["x:100001:1: Map keys must be unique", 1]);
  });
});

describe("a plan", () => {
  const read = (text: string) => () => parsePlan(text, "docket.yaml", "0".repeat(64));

  test("with more parts than people read is refused where they begin", () => {
    const indicators = Array.from({ length: 1_001 }, (_, index) => `  k${index}: { load: log, quantile: 0.5 }\n`);
    expect(read(`x: 1\nindicators:\n${indicators.join("")}`)).toThrow(
      'docket.yaml:2:1: "indicators" has 1001 parts, expected at most 1000',
    );
  });

  test("of two documents is refused where the second begins", () => {
    expect(read("a: 1\n---\nb: 2\n")).toThrow(/^docket\.yaml:[23]:1: found a second document, expected one$/);
  });

  test("that is longer than anybody writes is refused", () => {
    expect(read(`# ${"x".repeat(5_000_000)}\n`)).toThrow(/found 5000003 characters, expected a plan of at most/);
  });
});
