import { expect, test } from "vitest";
import { parseJson } from "../../src/read/scan/json.ts";
import { refusal } from "./fixture.ts";

const refused = (text: string) => refusal(() => parseJson(text, { file: "f.json" }));

test("a document that was cut off says so, also in the middle of a string", () => {
  expect(refused('{"a":"b')).toEqual([
    "f.json:1:6: the file ends in the middle of its JSON (UnexpectedEndOfString): it is cut off",
  ]);
  expect(refused('{"a":1')).toEqual([expect.stringContaining("it is cut off")]);
  expect(refused('{"a":tru,"b":1}')).toEqual([expect.stringMatching(/^f\.json:1:6: not JSON: /)]);
});

test("opening brackets without end are refused, and do not exhaust the stack", () => {
  expect(refused("[".repeat(200_000))).toHaveLength(1);
  expect(refused("[".repeat(100_000) + "]".repeat(100_000))).toEqual([
    "f.json:1:201: objects and arrays are nested more than 200 deep",
  ]);
});

test("a hundred doubts are enough, and finding them takes linear time", () => {
  expect(refused(`{\n${'"a":1,\n'.repeat(100_000)}"a":1}`)).toHaveLength(100);
}, 5_000);
