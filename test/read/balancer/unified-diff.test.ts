import { describe, expect, test } from "vitest";
import type { BalancerDiffReading } from "../../../src/model/reading.ts";
import unifiedDiff from "../../../src/read/balancer/unified-diff.ts";
import { headOf, readFixture, readText, refusal } from "../fixture.ts";

const read = (name: string) => readFixture(unifiedDiff, name) as BalancerDiffReading;
const changes = (name: string) =>
  read(name).changes.map(({ backend, server, weightBefore, weightAfter, place }) => [
    backend,
    server,
    weightBefore,
    weightAfter,
    place.line,
  ]);

describe("diffs that are read", () => {
  test("a configuration: weights by server, times of both files, hunks with their signs", () => {
    const name = "ok-configuration-without-backend-line.diff";
    expect(changes(name)).toEqual([
      [undefined, "r1-1", 95, 75, 7],
      [undefined, "r1-2", 95, 75, 8],
      [undefined, "r2-1", 5, 25, 12],
      [undefined, "r2-2", 5, 25, 13],
    ]);
    const { beforeAtMs, afterAtMs, hunks } = read(name);
    expect(beforeAtMs).toBeCloseTo(Date.UTC(2026, 10, 23, 9, 35, 16, 579) + 0.153, 3);
    expect(afterAtMs).toBeCloseTo(Date.UTC(2026, 10, 23, 9, 35, 17, 781) + 0.189, 3);
    expect(hunks).toHaveLength(1);
    expect(Object.keys(hunks[0]!)).toEqual(["beforeStartLine", "afterStartLine", "lines", "line"]);
    expect(hunks[0]).toMatchObject({ beforeStartLine: 29, afterStartLine: 29, line: 3 });
    expect(hunks[0]!.lines).toHaveLength(15);
    expect(hunks[0]!.lines.slice(2, 4)).toEqual(["     # R1 (stable)", "-    server r1-1 127.0.0.1:22101 weight 95"]);
  });

  test("show servers state: backend and weight in force", () => {
    expect(changes("ok-servers-state.diff")).toEqual([
      ["bk_app", "r1-1", 95, 75, 6],
      ["bk_app", "r1-2", 95, 75, 7],
      ["bk_app", "r2-1", 5, 25, 8],
      ["bk_app", "r2-2", 5, 25, 9],
    ]);
  });

  test("git: no times; the heading of a hunk and the lines in it name the backend", () => {
    expect(changes("ok-git-heading-names-the-backend.diff")).toEqual([
      ["be_app", "stable1", 95, 75, 7],
      ["be_app", "canary1", undefined, 1, 9],
      ["be_canary", "canary1", 100, 5, 13],
    ]);
    expect(read("ok-git-heading-names-the-backend.diff")).not.toHaveProperty("beforeAtMs");
  });

  test("a server that moved is not a server whose weight changed", () => {
    const name = "ok-server-moved-between-backends.diff";
    expect(changes(name)).toEqual([
      ["one", "s", 3, undefined, 5],
      ["two", "s", undefined, 9, 8],
    ]);
    expect(read(name).afterAtMs).toBe(Date.UTC(2026, 10, 23, 9, 34, 9));
    expect(read(name).hunks[0]!.lines).toHaveLength(5);
  });

  test("CRLF, several files, a mail around it, /dev/null", () => {
    expect(changes("ok-crlf.diff")).toEqual([["l", "s", 3, 4, 5]]);
    expect(changes("ok-two-files-and-a-mail.diff")).toEqual([[undefined, "s", 3, 4, 13]]);
    const { beforeAtMs, afterAtMs, hunks } = read("ok-two-files-and-a-mail.diff");
    expect([beforeAtMs, afterAtMs]).toEqual([Date.UTC(2026, 10, 23, 9, 34, 8), Date.UTC(2026, 10, 23, 9, 34, 10)]);
    expect(hunks[1]).toEqual({
      beforeStartLine: 0,
      afterStartLine: 1,
      lines: ["+--- not a header", "+last"],
      line: 19,
    });
  });

  test("another text has hunks and no changes", () => {
    expect(read("ok-other-text.diff")).toMatchObject({ changes: [], hunks: [{ line: 3 }, { line: 12 }] });
    expect(read("ok-other-text.diff").hunks[0]!.lines[3]).toBe(" ");
  });

  test("a host without a port is an address, where HAProxy's words stand behind it", () => {
    const diff = "--- a\n+++ b\n@@ -1 +1 @@\n-server s app1 weight 3\n+server s app1 check weight 4\n";
    expect((readText(unifiedDiff, diff) as BalancerDiffReading).changes).toMatchObject([
      { server: "s", weightBefore: 3, weightAfter: 4 },
    ]);
  });

  test("many lines of one server take linear time", () => {
    const count = 100_000;
    const lines = `${"-server s h:1 weight 3\n".repeat(count)}${"+server s h:1 weight 4\n".repeat(count)}`;
    const reading = readText(
      unifiedDiff,
      `--- a\n+++ b\n@@ -1,${count} +1,${count} @@\n${lines}`,
    ) as BalancerDiffReading;
    expect(reading.changes).toHaveLength(count);
  }, 10_000);
});

test.for<[string, string]>([
  ["bad-hunk-cut-off.diff", "3: the hunk is cut off: found 2 and 2 of the 3 and 3 lines that its header counts"],
  [
    "bad-cut-off-in-a-weight.diff",
    '5: the last line "+  server s 10.0.0.1:80 weight 2" has no end, expected a newline at the end: the file is cut off',
  ],
  [
    "bad-hunk-longer-than-it-says.diff",
    '6: found the line "+  server t 10.0.0.1:80 weight 4" behind the end of its hunk, expected @@ or the next file',
  ],
  [
    "bad-line-without-sign.diff",
    '5: found the line "server s 10.0.0.1:80 weight 4", expected 2 lines before and 2 after as the hunk\'s header counts',
  ],
  [
    "bad-hunk-taken-out.diff",
    "6: the hunk puts line 30 at line 35, expected line 31 by the hunks above it: a hunk is missing or was changed",
  ],
  ["bad-combined.diff", "4: found a combined diff of more than two files, expected a unified diff of two"],
  ["bad-header-only.diff", "2: found no hunk, expected at least one: the files are alike, or the diff is cut off"],
  ["bad-weight-from-the-environment.diff", '5: found the weight "${WEIGHT}", expected 0 to 256'],
  ["bad-hunk-without-file.diff", "2: found a hunk without the --- and +++ lines of its file above it"],
  ["bad-hunk-header.diff", '3: found "@@ -1,x +1 @@", expected @@ -line,count +line,count @@'],
])("%s", ([name, expected]) => {
  expect(refusal(() => read(name))).toEqual([`${name}:${expected}`]);
});

test.for<[string, boolean]>([
  ["--- a\n+++ b\n@@ -1 +1 @@\n", true],
  ["diff --git a/x b/x\nindex 1..2\n", true],
  ["---\nkind: Service\n", false],
  ["<failure>\n--- a\n+++ b\n@@ -1 +1 @@\n", false],
])("%j is recognised: %s", ([text, expected]) => {
  expect(unifiedDiff.matches(headOf(text))).toBe(expected);
});
