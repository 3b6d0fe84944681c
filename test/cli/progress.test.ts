import { expect, test } from "vitest";
import { ReadingProgress } from "../../src/cli/progress.ts";

/** What is written when a gigabyte is read in twenty seconds. */
function shown(isTTY: boolean, isWanted: boolean): readonly string[] {
  const written: string[] = [];
  let nowMs = 0;
  const stream = { isTTY, columns: 80, write: (text: string) => written.push(text.replaceAll("\u00A0", " ")) };
  const progress = new ReadingProgress(stream, isWanted, () => nowMs);
  progress.reading("load.ndjson", 1, 3);
  for (; nowMs <= 20_000; nowMs += 50) progress.read("load.ndjson", nowMs * 50_000, 1_000_000_000);
  progress.clear();
  return written;
}

test("in CI a line every ten seconds, with rate and remaining time", () => {
  expect(shown(false, true)).toEqual([
    "reading 2 of 3: load.ndjson, 500 MB of 1000 MB, 50 MB/s, 10 s left\n",
    "reading 2 of 3: load.ndjson, 1000 MB of 1000 MB, 50 MB/s, 0 s left\n",
  ]);
});

test("on a terminal one line that is rewritten from half a second on, and taken away", () => {
  const written = shown(true, true);
  expect(written[0]).toBe("\r\u001B[2Kreading 2 of 3: load.ndjson, 25 MB of 1000 MB, 50 MB/s, 20 s left");
  expect(written.length).toBe(197);
  expect(written.at(-1)).toBe("\r\u001B[2K");
});

test("nothing where nobody wants it, and no name that speaks to the terminal", () => {
  expect(shown(true, false)).toEqual([]);
  const written: string[] = [];
  let nowMs = 0;
  const progress = new ReadingProgress({ isTTY: true, write: (text) => written.push(text) }, true, () => nowMs);
  nowMs = 1_000;
  progress.reading("a\u001B[31mb", 0, 1);
  expect(written.join("").slice(5)).not.toContain("\u001B");
});
