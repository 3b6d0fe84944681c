import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { RepeatTally } from "../../../src/model/tally.ts";
import { HELD_MOST, mergeRepeats, renumberRepeats, RepeatCounter } from "../../../src/read/load/repeats.ts";
import { decide, find, log, planOf, words } from "../../decide.ts";

interface Line {
  readonly text: string;
  readonly atMs: number;
  readonly latencyNs?: number;
}

/** What a counter finds that is given these lines, numbered from `first` on. */
function counted(lines: readonly Line[], first = 1): RepeatTally {
  const counter = new RepeatCounter();
  lines.forEach(({ text, atMs, latencyNs = Number.NaN }, index) => {
    const bytes = Buffer.from(text);
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
    counter.add({ atMs, latencyNs }, bytes, view, 0, bytes.length, first + index);
  });
  return counter.finish();
}

/** Second and first line of whatever stands there more than once. */
function found({ counts, firstLines, secondLines }: RepeatTally): readonly (readonly [number, number, number])[] {
  return [...counts.keys()]
    .filter((index) => counts[index]! > 1)
    .map((index): [number, number, number] => [firstLines[index]!, secondLines[index]!, counts[index]!])
    .sort(([a], [b]) => a - b);
}

const numbered = (index: number): Line => ({
  text: `GET /${index}`,
  atMs: 1_700_000_000_000.5 + index * 3,
  latencyNs: index * 1_000,
});

describe("records that stand in a log more than once", () => {
  test("are found with their first two lines, wherever they stand", () => {
    const lines = [0, 1, 2, 1, 3, 0, 1].map(numbered);
    expect(found(counted(lines))).toEqual([
      [1, 6, 2],
      [2, 4, 3],
    ]);
  });
  test("have the same bytes: another one makes another record, the end of a line does not", () => {
    const at = 1_700_000_000_000.25;
    const texts = ["abcdefg", "abcdefh", "abcdefg ", "bacdefg", "abcdefg\r\n", "abcdefg\n"];
    expect(found(counted(texts.map((text) => ({ text, atMs: at }))))).toEqual([[1, 5, 3]]);
  });
  test("have a time finer than a second: to the second, requests repeat by right", () => {
    const same = { text: "GET / 200", atMs: 1_700_000_000_000 };
    expect(counted([same, same, { ...same, atMs: Number.NaN }, { ...same, atMs: Number.NaN }]).counts).toHaveLength(0);
  });
});

describe("a log with more records than are held", () => {
  const many = Array.from({ length: 3 * HELD_MOST }, (_, index) => numbered(index));
  const whole = counted([...many, ...many.slice(0, HELD_MOST)]);
  test("is compared by a sample, in which a share of all copies is found", () => {
    expect(whole.level).toBeGreaterThanOrEqual(2);
    expect(whole.counts.length).toBeLessThanOrEqual(HELD_MOST);
    const copies = found(whole).length * 2 ** whole.level;
    expect(Math.abs(copies / HELD_MOST - 1)).toBeLessThan(0.1);
  });
  test("gives the same however it is split and in whatever order the parts are put together", () => {
    const lines = [...many, ...many.slice(0, HELD_MOST)];
    fc.assert(
      fc.property(fc.array(fc.nat({ max: lines.length }), { maxLength: 3 }), fc.boolean(), (cuts, isReversed) => {
        const ends = [0, ...cuts.toSorted((a, b) => a - b), lines.length];
        const parts = ends.slice(1).map((end, index) => counted(lines.slice(ends[index], end), 1 + ends[index]!));
        expect((isReversed ? parts.toReversed() : parts).reduce(mergeRepeats)).toEqual(whole);
      }),
      { numRuns: 8 },
    );
  });
  test("records of one moment are all compared, or none", () => {
    const moment = Array.from({ length: HELD_MOST + 1 }, (_, index) => ({ ...numbered(1), text: `${index}` }));
    expect(counted(moment).counts).toHaveLength(0);
  });
  test("other line numbers leave the rest as it is", () => {
    const moved = renumberRepeats(counted([0, 0, 1].map(numbered)), (line) => line + 100);
    expect(found(moved)).toEqual([[101, 102, 2]]);
    expect([...moved.secondLines].filter((line) => line === Infinity)).toHaveLength(1);
  });
});

describe("the finding", () => {
  const plan = planOf({ indicators: ["errors: { load: log, bad: status >= 500 }"], guardrails: ["errors <= 1%"] });
  const lines = log(["R1", "R2"].map((variant) => ({ variant, requests: 400 })))
    .trimEnd()
    .split("\n");
  const id = "records-repeated/log.ndjson";

  test("names the copies and their lines, and changes no decision", async () => {
    const text = [...lines.slice(0, 100), lines[9]!, lines[99]!, ...lines.slice(100), lines[200]!].join("\n");
    const decision = await decide(plan, { "log.ndjson": `${text}\n` });
    expect(find(decision, id)).toMatchObject({
      severity: "advisory",
      verdict: "inconclusive",
      figures: { copies: 3, compared: 802, lines: "101 as 10, 102 as 100, 803 as 203" },
    });
    expect(words(decision, id)).toBe(
      "log.ndjson: 3 requests of 802 stand in it a second time, byte for byte and with the same time (line 101 as 10, 102 as 100, 803 as 203). Either the log holds them twice, or a client sent the same request twice in one moment; they were counted each time.",
    );
    expect(decision.decision).toBe("promote");
  });
  test("is not there where nothing repeats", async () => {
    const decision = await decide(plan, { "log.ndjson": `${lines.join("\n")}\n` });
    expect(decision.findings.some(({ reason }) => reason === "records-repeated")).toBe(false);
  });
});
