import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { comparePaths, PATH_LIMITS, pathDefects, pathSetDefects } from "../../src/seal/paths.ts";

const rules = (...paths: readonly string[]) => pathSetDefects(paths).map((defect) => defect.rule);

describe("paths of a docket", () => {
  test.for([
    "manifest.json",
    "evidence/raw/load 1.csv",
    "a/b/c/d",
    "docs/résumé.md",
    "日本語/ログ.txt",
    ".gitattributes",
    "console.log",
    "a..b/..c",
    "com10.txt",
    "@org",
    "#1",
    "a'b`c",
  ])("%j is one", (path) => {
    expect(pathDefects(path)).toEqual([]);
  });

  test.for<[string, string]>([
    ["", "empty"],
    ["a//b", "empty"],
    ["a/", "empty"],
    ["/etc/passwd", "absolute"],
    ["../x", "dot-segment"],
    ["a/../b", "dot-segment"],
    ["./a", "dot-segment"],
    ["a\\b", "backslash"],
    ["C:x", "windows-character"],
    ["a?b", "windows-character"],
    ["file.txt:stream", "windows-character"],
    ["con", "windows-reserved"],
    ["a/NUL.txt", "windows-reserved"],
    ["lpt1 .log", "windows-reserved"],
    ["COM\u00b9", "windows-reserved"],
    ["a./b", "trailing-dot-or-space"],
    ["a ", "trailing-dot-or-space"],
    ["...", "trailing-dot-or-space"],
    ["a\nb", "invisible"],
    ["a\0b", "invisible"],
    ["a\u0085b", "invisible"],
    ["gpj.\u202eexe", "invisible"],
    ["a\u200bb", "invisible"],
    ["a\u2066b", "invisible"],
    ["a\ufeffb", "invisible"],
    ["a\u00a0b", "invisible"],
    ["a\u2028b", "invisible"],
    ["a\u00adb", "invisible"],
    ["a\u3164b", "invisible"],
    ["a\ud800b", "invisible"],
    ["re\u0301sume", "not-nfc"],
    ["~root/x", "home"],
    ["a".repeat(201), "too-long"],
    [Array.from({ length: 9 }, () => "b".repeat(60)).join("/"), "too-long"],
    [Array.from({ length: PATH_LIMITS.depth + 1 }, () => "a").join("/"), "too-deep"],
  ])("%j is refused: %s", ([path, rule]) => {
    expect(rules(path)).toContain(rule);
  });

  test.for<[string, string]>([
    ["a.txt", "a.txt"],
    ["README", "readme"],
    ["stra\u00dfe", "STRASSE"],
    ["\u212a", "k"],
    ["dir/a", "Dir/b"],
    ["dir", "dir/a"],
    ["dir/a", "DIR"],
    ["\u00e9", "\u00c9"],
  ])("%j and %j collide, in either order", ([one, other]) => {
    expect(rules(one, other)).toContain("collision");
    expect(rules(other, one)).toContain("collision");
  });

  test("paths in one directory do not collide", () => {
    expect(rules("a/b", "a/c", "a/d/e", "ab")).toEqual([]);
  });

  test("the message shows what cannot be seen", () => {
    expect(pathDefects("a\u202eb\nc")[0]!.message).toBe(
      '"a\\u{202e}b\\nc" has a control, bidirectional, zero-width or blank character',
    );
  });

  test("a path that is accepted stays inside, on one line, whatever it is made of", () => {
    const odd = fc.constantFrom("a", "/", ".", "..", "\\", ":", " ", "\n", "\u202e", "~", "CON", "e\u0301", "\0");
    fc.assert(
      fc.property(fc.array(fc.oneof(odd, fc.string({ unit: "binary", maxLength: 3 }))), (parts) => {
        const path = parts.join("");
        if (pathDefects(path).length > 0) return;
        expect(path).not.toMatch(/^[/~]|\\|(^|\/)\.{1,2}(\/|$)|\/\/|\p{Cc}|:/u);
        expect(path).toBe(path.normalize("NFC"));
        expect(path).not.toBe("");
      }),
      { numRuns: 500 },
    );
  });

  test("the order is that of the bytes of UTF-8, not of UTF-16", () => {
    expect(["\u{1f600}", "\uff21", "a", "Z", "\u00e9"].sort(comparePaths)).toEqual([
      "Z",
      "a",
      "\u00e9",
      "\uff21",
      "\u{1f600}",
    ]);
  });
});
