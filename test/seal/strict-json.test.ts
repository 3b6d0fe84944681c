import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { decodeBase64, encodeBase64 } from "../../src/seal/base64.ts";
import { canonicalJson, documentJson } from "../../src/seal/canonical-json.ts";
import { parseStrictJson } from "../../src/seal/strict-json.ts";

const at = { file: "x.json" };
const parse = (text: string) => parseStrictJson(Buffer.from(text), at);

describe("strict JSON", () => {
  test.for([
    ['{"a":1,\n "a":2}', 'x.json:2:2: the key "a" stands twice in one object, expected once'],
    ['{"a":1,"\\u0061":2}', 'x.json:1:8: the key "a" stands twice in one object, expected once'],
    ['{"a":1,"A":2}', 'x.json:1:8: the keys "a" and "A" differ only in case'],
    ['{"__proto__":1}', 'x.json:1:2: the key "__proto__" is refused: it reaches a prototype'],
    ['{"constructor":1}', 'x.json:1:2: the key "constructor" is refused: it reaches a prototype'],
    ["[1e400]", "x.json:1:2: the number 1e400 is too large, expected a finite double"],
    ["[9007199254740993]", "x.json:1:2: the integer 9007199254740993 is not held exactly, expected at most 2^53 - 1"],
    ["[1e-400]", "x.json:1:2: the number 1e-400 is read as nought"],
    ['["\\ud800"]', "x.json:1:2: a lone surrogate in a string, expected whole characters"],
    ['["\\u0000"]', "x.json:1:2: a NUL in a string, expected text"],
    ["[1] [2]", "x.json:1:5: not JSON: something stands behind the document"],
    ["\uFEFF[]", "x.json: the file begins with a byte order mark, expected none"],
    ["[1,]", "x.json:1:4: not JSON: expected a number"],
    ["[01]", "x.json:1:3: not JSON: expected a comma or the end of the array"],
    ['["\t"]', "x.json:1:3: not JSON: control character 9 in a string"],
    ['{"a":"b', "x.json:1:6: the document ends in the middle of a string: it is cut off"],
    ["", "x.json:1:1: the document ends in the middle of its JSON: it is cut off"],
    ["[".repeat(70), "x.json:1:66: objects and arrays are nested more than 64 deep"],
  ] as const)("refuses %j", ([text, message]) => {
    expect(() => parse(text)).toThrow(message);
  });

  test("bytes that are not UTF-8 are refused, not replaced", () => {
    expect(() => parseStrictJson(Buffer.from([0x22, 0xff, 0x22]), at)).toThrow("x.json: the bytes are not UTF-8");
  });

  test("objects have no prototype, and minus nought is nought", () => {
    const object = parse('{"a":-0}') as { a: number };
    expect(Object.getPrototypeOf(object)).toBe(null);
    expect(Object.is(object.a, 0)).toBe(true);
  });

  test("among the names of others, two may differ in case", () => {
    expect(parseStrictJson(Buffer.from('{"a":1,"A":2,"constructor":3}'), at, "anyones")).toEqual({
      a: 1,
      A: 2,
      constructor: 3,
    });
    expect(() => parseStrictJson(Buffer.from('{"__proto__":1}'), at, "anyones")).toThrow("__proto__");
  });

  test("reads what JSON.parse reads, wherever it accepts", () => {
    fc.assert(
      fc.property(fc.json({ maxDepth: 4 }), (text) => {
        let value: unknown;
        try {
          value = parse(text);
        } catch {
          return;
        }
        expect(canonicalJson(value)).toBe(canonicalJson(JSON.parse(text)));
      }),
    );
  });
});

describe("canonical JSON", () => {
  test("the example of RFC 8785: order by UTF-16, numbers and strings as ECMAScript writes them", () => {
    const value = {
      numbers: [333333333.3333333, 1e30, 4.5, 2e-3, 1e-27],
      string: '\u20ac$\u000F\nA\'B"\\\\"/',
      literals: [null, true, false],
    };
    expect(canonicalJson(value)).toBe(
      '{"literals":[null,true,false],"numbers":[333333333.3333333,1e+30,4.5,0.002,1e-27],"string":"\u20ac$\\u000f\\nA\'B\\"\\\\\\\\\\"/"}',
    );
    expect(canonicalJson({ "\u20ac": 1, "\r": 2, "\ud83d\ude00": 3, "\ufb33": 4, 1: 5 })).toBe(
      '{"\\r":2,"1":5,"\u20ac":1,"\ud83d\ude00":3,"\ufb33":4}',
    );
  });

  test("nested keys are sorted and kept: two verdicts never have one form", () => {
    expect(canonicalJson({ b: { verdict: "GO" }, a: 1 })).toBe('{"a":1,"b":{"verdict":"GO"}}');
  });

  test("a document has two spaces, a final newline, and the same order", () => {
    expect(documentJson({ b: [1, { d: 1, c: [] }], a: {} })).toBe(
      '{\n  "a": {},\n  "b": [\n    1,\n    {\n      "c": [],\n      "d": 1\n    }\n  ]\n}\n',
    );
  });

  const cycle: Record<string, unknown> = {};
  cycle["self"] = cycle;
  test.for([
    undefined,
    Number.NaN,
    Infinity,
    1n,
    () => 0,
    Symbol("x"),
    new Date(0),
    new Map(),
    [undefined],
    { a: undefined },
    "\ud800",
    cycle,
  ])("what JSON cannot say is refused, not left out: %s", (value) => {
    expect(() => canonicalJson(value)).toThrow(TypeError);
  });

  test("is read back as the same value, and written again as the same bytes", () => {
    const values = fc.jsonValue({ stringUnit: "grapheme" });
    fc.assert(
      fc.property(values, (value) => {
        const written = canonicalJson(value);
        expect(canonicalJson(JSON.parse(written))).toBe(written);
        expect(canonicalJson(JSON.parse(documentJson(value)))).toBe(written);
      }),
    );
  });
});

describe("base64", () => {
  test("round trip", () => {
    fc.assert(
      fc.property(fc.uint8Array(), (bytes) => {
        expect(new Uint8Array(decodeBase64(encodeBase64(bytes))!)).toEqual(bytes);
      }),
    );
  });
  test.for(["YQ", "YQ=", "YR==", "Y Q==", "YQ==\n", "Y===", "YWJ", "-_==", "=YQ=", "YQ==YQ=="])(
    "%j is not the text of any bytes",
    (text) => {
      expect(decodeBase64(text)).toBe(undefined);
    },
  );
  test("the other alphabet where it is allowed, but never both at once", () => {
    expect(decodeBase64("-_-_", "either")).toEqual(Buffer.from("-_-_", "base64url"));
    expect(decodeBase64("-_-_")).toBe(undefined);
    expect(decodeBase64("-_+/", "either")).toBe(undefined);
    expect(decodeBase64("-_-", "either")).toBe(undefined);
  });
});
