import { createHash } from "node:crypto";
import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  compareTree,
  type Manifest,
  readManifest,
  readSha256Sums,
  type WalkedEntry,
  writeManifest,
  writeSha256Sums,
} from "../../src/seal/manifest.ts";
import { hasSha256sum, needs, run, scratch } from "./tools.ts";

const at = { file: "manifest.json" };
const sha256 = (bytes: Uint8Array | string) => createHash("sha256").update(bytes).digest("hex");
const fileOf = (path: string, content = path) => ({
  path,
  size: Buffer.byteLength(content),
  sha256: sha256(content),
  mediaType: "text/plain",
  kind: "load-log",
  redactions: 0,
});
const manifest: Manifest = {
  releaseId: "shop-1.2.3",
  created: { at: "2026-01-01T00:00:00Z", source: "flag" },
  tool: { name: "docket", version: "0.1.0" },
  subjects: [
    { name: "image", uri: "pkg:oci/shop@1.2.3", digest: { sha256: sha256("image") } },
    { name: "commit", digest: { gitCommit: "c".repeat(40) } },
  ],
  contract: { path: "policy/plan.yaml", sha256: sha256("plan") },
  previous: { path: "evidence.manifest.json", sha256: sha256("before") },
  files: [
    fileOf("evidence/raw/b.csv"),
    { ...fileOf("evidence/raw/a b.json"), collectedAt: "2026-01-01T00:00:00Z", redactions: 2 },
    fileOf("évidence"),
  ],
};
const written = Buffer.from(writeManifest(manifest));
/** A manifest as a program that means ill would write it. */
interface Changing {
  [key: string]: unknown;
  files: Record<string, unknown>[];
  subjects: { digest: Record<string, unknown> }[];
}
const changed = (change: (value: Changing) => void) => {
  const value = JSON.parse(written.toString()) as Changing;
  change(value);
  return Buffer.from(JSON.stringify(value));
};

describe("a manifest", () => {
  test("needs no time, and no subject", () => {
    const { created: _, ...without } = { ...manifest, subjects: [] };
    expect(readManifest(Buffer.from(writeManifest(without)), at)).toMatchObject({ subjects: [] });
    expect(writeManifest(without)).not.toContain("createdAt");
  });

  test("is read back with its files in order, and written again as the same bytes", () => {
    const read = readManifest(written, at);
    expect(read).toEqual({ ...manifest, files: [manifest.files[1], manifest.files[0], manifest.files[2]] });
    expect(writeManifest(read)).toBe(written.toString());
  });

  test("is the same bytes for the same files in any order", () => {
    const names = fc.uniqueArray(fc.stringMatching(/^[b-y]{1,8}(\/[b-y]{1,4}\.[0-9])?$/), {
      minLength: 1,
      maxLength: 20,
      selector: (name) => name.split("/")[0]!,
    });
    fc.assert(
      fc.property(names, (paths) => {
        const files = paths.filter((path) => !/^(con|nul|prn|aux)/.test(path)).map((path) => fileOf(path));
        if (files.length === 0) return;
        const [one, other] = [files, [...files].reverse()].map((order) => writeManifest({ ...manifest, files: order }));
        expect(one).toBe(other);
        expect(readManifest(Buffer.from(one!), at).files).toHaveLength(files.length);
      }),
    );
  });

  test("is not written for paths that are unsafe", () => {
    expect(() => writeManifest({ ...manifest, files: [fileOf("../x")] })).toThrow('has a segment "." or ".."');
    expect(() => writeManifest({ ...manifest, files: [fileOf("a"), fileOf("A")] })).toThrow("collides");
  });

  test.for<[string, (value: Changing) => void, string]>([
    ["another schema", (one) => (one["schema"] = "docket/manifest/v2"), '"schema" is'],
    ["another hash", (one) => (one["hash"] = "md5"), '"hash" is'],
    ["no files", (one) => (one.files = []), "expected at least one file"],
    ["a time without its source", (one) => delete one["createdAtSource"], "createdAtSource"],
    ["a source without a time", (one) => delete one["createdAt"], "createdAt"],
    ["a time of the clock", (one) => (one["createdAtSource"] = "clock"), "SOURCE_DATE_EPOCH"],
    ["an unknown field", (one) => (one["note"] = 1), 'the field "note" is unknown'],
    ["an unknown field of a file", (one) => (one.files[0]!["note"] = 1), 'the field "note" is unknown'],
    ["files out of order", (one) => one.files.reverse(), "not behind the path before it"],
    ["a file twice", (one) => one.files.splice(1, 0, one.files[0]!), "not behind the path before it"],
    ["an unsafe path", (one) => (one.files[0]!["path"] = "a/../b"), 'has a segment "." or ".."'],
    ["two paths that collide", (one) => (one.files[0]!["path"] = "Evidence/raw/A"), "collides with"],
    ["a digest in capitals", (one) => (one.files[0]!["sha256"] = "A".repeat(64)), "64 lower-case hex digits"],
    ["a negative size", (one) => (one.files[0]!["size"] = -1), "expected an integer from 0"],
    ["a size in words", (one) => (one.files[0]!["size"] = "12"), "a string, expected an integer from 0"],
    ["a local time", (one) => (one["createdAt"] = "2026-01-01T00:00:00"), "in UTC with Z"],
    [
      "a digest of both kinds",
      (one) => (one.subjects[1]!.digest["sha256"] = "a".repeat(64)),
      'the field "sha256" is unknown',
    ],
  ])("is refused with %s", ([, change, message]) => {
    expect(() => readManifest(changed(change), at)).toThrow(message);
  });
});

describe("SHA256SUMS", () => {
  const text = writeSha256Sums(manifest.files);
  test("is read back", () => {
    expect(readSha256Sums(Buffer.from(text), at).map((file) => file.path)).toEqual([
      "evidence/raw/a b.json",
      "evidence/raw/b.csv",
      "évidence",
    ]);
  });
  test.for<[string, string, string]>([
    ["without its last newline", text.trimEnd(), "cut off"],
    ["in binary mode", text.replaceAll("  ", " *"), "not a digest, two blanks and a path"],
    ["with an escaped name", `\\${text}`, "not a digest, two blanks and a path"],
    ["with CRLF", text.replaceAll("\n", "\r\n"), "has a control"],
    ["out of order", text.split("\n").reverse().join("\n").slice(1) + "\n", "not behind the one before it"],
    ["with a path outside", `${"a".repeat(64)}  ../x\n`, 'has a segment "." or ".."'],
    ["with a blank line", `${text}\n`, "not a digest, two blanks and a path"],
  ])("is refused %s", ([, changedText, message]) => {
    expect(() => readSha256Sums(Buffer.from(changedText), at)).toThrow(message);
  });

  test.runIf(hasSha256sum)(
    needs("sha256sum", hasSha256sum, "sha256sum -c accepts it, and notices a changed file"),
    () => {
      const dir = scratch();
      for (const { path } of manifest.files) {
        mkdirSync(dirname(join(dir, path)), { recursive: true });
        writeFileSync(join(dir, path), path);
      }
      writeFileSync(join(dir, "SHA256SUMS"), text);
      expect(run("sha256sum", ["--strict", "-c", "SHA256SUMS"], { cwd: dir })).toMatchObject({ status: 0, stderr: "" });
      writeFileSync(join(dir, "évidence"), "changed");
      expect(run("sha256sum", ["--strict", "-c", "SHA256SUMS"], { cwd: dir }).status).toBe(1);
    },
  );
});

describe("a folder against its manifest", () => {
  const walked = (path: string, content = path): WalkedEntry => ({
    path,
    kind: "file",
    sizeBytes: Buffer.byteLength(content),
    sha256: sha256(content),
    links: 1,
  });
  const tree: readonly WalkedEntry[] = [
    { path: "evidence", kind: "directory" },
    { path: "evidence/raw", kind: "directory" },
    walked("evidence/raw/a b.json"),
    walked("evidence/raw/b.csv"),
    walked("évidence"),
    walked("manifest.json", "{}"),
  ];
  const others = new Set(["manifest.json"]);
  const differences = (entries: readonly WalkedEntry[]) =>
    compareTree(manifest.files, entries, others).map((one) => `${one.code} ${one.path}`);
  const put = (entry: WalkedEntry) => [...tree.filter((one) => one.path !== entry.path), entry];
  const b = "evidence/raw/b.csv";

  test.for<[string, readonly WalkedEntry[], readonly string[]]>([
    ["is equal", tree, []],
    ["a file more", put(walked("evidence/raw/c.csv")), ["extra evidence/raw/c.csv"]],
    ["a file less", tree.filter((one) => one.path !== b), [`missing ${b}`]],
    [
      "a file renamed",
      [...tree.filter((one) => one.path !== b), walked("evidence/raw/d.csv", b)],
      [`missing ${b}`, "extra evidence/raw/d.csv"],
    ],
    ["a byte changed", put(walked(b, "evidence/raw/B.csv")), [`digest ${b}`]],
    ["a byte more", put(walked(b, `${b}\n`)), [`size ${b}`]],
    ["a symbolic link in the place of a file", put({ path: b, kind: "symbolic-link" }), [`not-a-regular-file ${b}`]],
    ["a symbolic link more", put({ path: "link", kind: "symbolic-link" }), ["not-a-regular-file link", "extra link"]],
    [
      "a fifo",
      put({ path: "evidence/fifo", kind: "other" }),
      ["not-a-regular-file evidence/fifo", "extra evidence/fifo"],
    ],
    ["a hard link", put({ ...walked(b), links: 2 } as WalkedEntry), [`not-a-regular-file ${b}`]],
    ["an empty directory", put({ path: "evidence/empty", kind: "directory" }), ["extra evidence/empty"]],
    ["a name that only differs in case", put(walked("Évidence")), ["extra Évidence", "unsafe-path Évidence"]],
    ["no manifest", tree.filter((one) => one.path !== "manifest.json"), ["missing manifest.json"]],
    [
      "nothing at all",
      [],
      ["missing evidence/raw/a b.json", `missing ${b}`, "missing manifest.json", "missing évidence"],
    ],
  ])("%s", ([, entries, expected]) => {
    expect([...differences(entries)].sort()).toEqual([...expected].sort());
  });
});
