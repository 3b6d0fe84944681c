import { expect, test } from "vitest";
import type { LoadQuestion } from "../../../src/model/question.ts";
import { readArtifact } from "../../../src/read/read.ts";

const question: LoadQuestion = {
  windows: [{ beginMs: 0, endMs: 4e12, phase: "p", trendMs: 4e12, sliceMs: 4e12 }],
  variants: ["R2"],
  variantOfServer: { s: "R2" },
  measures: [],
  latencies: [],
  examples: 0,
  usersMost: 0,
};

async function outcomeOf(text: string) {
  async function* chunks() {
    yield Buffer.from(text);
  }
  const task = {
    path: "f.log",
    families: ["load"],
    format: "haproxy-http",
    options: { zoneMinutes: 0 },
    question,
    malformedRatioMost: 0,
  } as const;
  return (await readArtifact(chunks(), task)).outcome;
}

const REQUEST = '10.0.0.1:1 [03/Nov/2026:09:35:17.873] fe b/s 0/0/0/5/5 200 2 - - ---- 1/1/0/0/0 0/0 "GET / HTTP/1.1"';

test("a syslog header with a day of one digit, and lines beside the requests", async () => {
  const lines = [
    `<134>Nov  3 09:35:17 localhost haproxy[1787]: ${REQUEST}`,
    "Server b/s is DOWN.",
    "<133>Nov  3 09:35:18 h haproxy[1]: backend b has no server available!",
    "",
  ];
  expect(await outcomeOf(`${lines.join("\n")}\n`)).toMatchObject({
    reading: { tally: { records: 1, otherLines: 3, firstAtMs: Date.UTC(2026, 10, 3, 9, 35, 17, 873) } },
  });
});

test("hostile lines of a megabyte take linear time", async () => {
  const lines = [
    "a".repeat(1_000_000),
    `<1>${"a:1 [x ".repeat(140_000)}`,
    `<1>${"x:1 [t] f b/s 1/1/1/1/1 200 1 - - ---- 1/1/1/1/1 1/1 {".repeat(18_000)}`,
    `a:1 [t] f b/s ${"1/".repeat(500_000)}`,
    `<1>${" ".repeat(1_000_000)}`,
    ":1".repeat(500_000),
    "[1".repeat(500_000),
  ];
  const outcome = await outcomeOf(`${lines.join("\n")}\n`);
  expect(outcome).toMatchObject({ defects: lines.map((_, index) => ({ at: { line: index + 1 } })) });
}, 5_000);
