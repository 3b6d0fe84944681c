import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { deflateRawSync, gzipSync } from "node:zlib";
import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { DocketError } from "../../src/errors.ts";
import {
  ARCHIVE_END,
  ARCHIVE_LIMITS,
  type ArchiveLimits,
  archiveHeader,
  archivePadding,
  archiveReader,
  readArchive,
  writeArchive,
} from "../../src/seal/archive.ts";
import { pathSetDefects } from "../../src/seal/paths.ts";
import { flipped, hasTar, must, needs, scratch } from "./tools.ts";

const at = { file: "a.docket.tar" };
const long = `${"d".repeat(90)}/${"e".repeat(90)}`;
const longer = `${"f".repeat(150)}/${"g".repeat(150)}/${"h".repeat(150)}`;
const files = [
  { path: "manifest.json", bytes: Buffer.from("{}\n") },
  { path: "empty", bytes: Buffer.alloc(0) },
  { path: "evidence/raw/a.bin", bytes: Buffer.alloc(1024, 7) },
  { path: "docs/résumé.md", bytes: Buffer.from("é") },
  { path: long, bytes: Buffer.from("long") },
  { path: longer, bytes: Buffer.from("longer") },
  { path: "docket.long-name", bytes: Buffer.from("a file may have this name") },
];
const archive = Buffer.from(writeArchive(files));
const read = (bytes: Uint8Array) => readArchive(bytes, at);

describe("an archive", () => {
  test("gives back the same files, sorted by the bytes of their names", () => {
    const back = read(archive);
    expect(back.map((file) => file.path)).toEqual(
      files.map((file) => file.path).sort((a, b) => Buffer.compare(Buffer.from(a), Buffer.from(b))),
    );
    for (const { path, bytes } of files)
      expect(Buffer.from(back.find((file) => file.path === path)!.bytes)).toEqual(bytes);
  });

  test("is the same bytes for the same files, and there is only one archive of them", () => {
    const some = fc.uniqueArray(
      fc.tuple(fc.stringMatching(/^[a-zé]{1,60}(\/[a-z]{1,60}){0,3}$/), fc.uint8Array({ maxLength: 1100 })),
      { selector: ([path]) => path, minLength: 1, maxLength: 8 },
    );
    fc.assert(
      fc.property(some, (entries) => {
        if (pathSetDefects(entries.map(([path]) => path)).length > 0) return;
        const list = entries.map(([path, bytes]) => ({ path, bytes }));
        const one = writeArchive(list);
        expect(Buffer.from(writeArchive([...list].reverse())).equals(one)).toBe(true);
        expect(Buffer.from(writeArchive(read(one))).equals(one)).toBe(true);
      }),
    );
  });

  test("is read in pieces of any size", () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 1500 }), { minLength: 1 }), (sizes) => {
        const reader = archiveReader(at);
        const seen: string[] = [];
        let content = 0;
        for (let from = 0, turn = 0; from < archive.length; turn += 1) {
          const size = sizes[turn % sizes.length]!;
          for (const event of reader.push(archive.subarray(from, from + size))) {
            if (event.kind === "begin") seen.push(event.path);
            if (event.kind === "bytes") content += event.bytes.length;
          }
          from += size;
        }
        reader.finish();
        expect([seen.length, content]).toEqual([files.length, files.reduce((sum, file) => sum + file.bytes.length, 0)]);
      }),
    );
  });

  test("any flipped bit is refused, or is in the bytes of a file", () => {
    const digest = (bytes: Uint8Array) =>
      read(bytes)
        .map((file) => `${file.path} ${Buffer.from(file.bytes).toString("hex")}`)
        .join();
    const before = digest(archive);
    for (let bit = 0; bit < archive.length * 8; bit += 37) {
      try {
        expect(digest(flipped(archive, bit)), `bit ${bit}`).not.toBe(before);
      } catch (error) {
        if (!(error instanceof DocketError)) throw error;
      }
    }
  });

  test("cut off anywhere it is refused", () => {
    for (let end = 0; end < archive.length; end += 97)
      expect(() => read(archive.subarray(0, end)), `at ${end}`).toThrow(DocketError);
  });
});

describe("refused", () => {
  const header = (path: string, size: number) => Buffer.from(archiveHeader(path, size));
  const sealed = (...parts: readonly Uint8Array[]) => Buffer.concat([...parts, ARCHIVE_END]);
  /** A header with some bytes replaced and its checksum made right again. */
  function patched(offset: number, bytes: string): Buffer {
    const block = header("a", 0);
    block.write(bytes, offset, "latin1");
    block.write(" ".repeat(8), 148, "latin1");
    block.write(
      `${block
        .reduce((sum, byte) => sum + byte, 0)
        .toString(8)
        .padStart(6, "0")}\0 `,
      148,
      "latin1",
    );
    return block;
  }

  test.for<[string, () => Uint8Array, string]>([
    ["nothing", () => Buffer.alloc(0), "the archive is empty"],
    ["an archive without files", () => sealed(), "has no file"],
    ["trailing data", () => Buffer.concat([archive, Buffer.of(0)]), "something stands behind the end"],
    ["a second archive", () => Buffer.concat([archive, archive]), "something stands behind the end"],
    ["a file twice", () => sealed(header("a", 0), header("a", 0)), "collides with"],
    ["files out of order", () => sealed(header("b", 0), header("a", 0)), "not behind the path before it"],
    ["names that collide", () => sealed(header("A", 0), header("a", 0)), "collides with"],
    [
      "one block of zeros in the middle",
      () => sealed(header("a", 0), Buffer.alloc(512), header("b", 0)),
      "one block of zeros in the middle",
    ],
    [
      "bytes in the padding",
      () => sealed(header("a", 1), Buffer.from("x"), Buffer.alloc(511, 1)),
      "hidden behind the end of a file",
    ],
    ["a hard link", () => sealed(patched(156, "1")), "a hard link, expected regular files only"],
    ["a symbolic link", () => sealed(patched(156, "2")), "a symbolic link"],
    ["a character device", () => sealed(patched(156, "3")), "a character device"],
    ["a block device", () => sealed(patched(156, "4")), "a block device"],
    ["a directory", () => sealed(patched(156, "5")), "a directory"],
    ["a fifo", () => sealed(patched(156, "6")), "a fifo"],
    ["a sparse file", () => sealed(patched(156, "S")), "a sparse file"],
    ["a global pax header", () => sealed(patched(156, "g")), "a global pax header"],
    ["a GNU long name", () => sealed(patched(156, "L")), "a GNU long name"],
    ["an executable", () => sealed(patched(100, "0000755")), "the mode is not as docket writes it"],
    ["an owner", () => sealed(patched(108, "0001000")), "the owner is not"],
    ["a time", () => sealed(patched(136, "00000000001")), "the modification time is not"],
    ["an owner name", () => sealed(patched(265, "root")), "the owner name is not"],
    ["a link name", () => sealed(patched(157, "/etc/passwd")), "the link name is not"],
    ["a size in base 256", () => sealed(patched(124, "\x80\0\0\0\0\0\0\0\0\0\0\0")), "not eleven octal digits"],
    ["a path outside", () => sealed(patched(0, "../x")), 'has a segment "." or ".."'],
    ["an absolute path", () => sealed(patched(0, "/etc/passwd")), "is absolute"],
    ["a path split needlessly", () => sealed(patched(345, "dir")), "is not written as docket writes it"],
    [
      "a pax header for a path that fits",
      () => sealed(header(longer, 0).subarray(0, 512), paxBody("short"), header(longer, 0).subarray(-512)),
      "a pax header",
    ],
    [
      "a pax header without its file",
      () => sealed(header(longer, 0).subarray(0, -512)),
      "the end of the archive in the place of a file",
    ],
    ["two pax headers", () => sealed(header(longer, 0).subarray(0, -512), header(longer, 0)), "two pax headers"],
    ["a ZIP file", () => zip(), "not a docket archive: a ZIP file"],
    ["gzip", () => gzipSync(archive), "not a docket archive: compressed with gzip"],
    ["text", () => Buffer.from("hello ".repeat(200)), "not a docket archive: no tar header"],
  ])("%s", ([, make, message]) => {
    expect(() => read(make())).toThrow(message);
  });

  function paxBody(path: string): Buffer {
    const record = Buffer.from(`${path.length + 9} path=${path}\n`);
    return Buffer.concat([record, archivePadding(record.length)]);
  }
  function zip(): Buffer {
    const body = deflateRawSync(Buffer.alloc(1000));
    const local = Buffer.alloc(30);
    local.write("PK\x03\x04", 0, "latin1");
    return Buffer.concat([local, body]);
  }

  test("more files, larger files or more bytes than the limits, before any of the bytes are there", () => {
    const begin = (limits: Partial<ArchiveLimits>, ...headers: readonly Uint8Array[]) =>
      archiveReader(at, { ...ARCHIVE_LIMITS, ...limits }).push(Buffer.concat(headers));
    expect(() => begin({ entries: 1 }, header("a", 0), header("b", 0))).toThrow("more than 1 files");
    expect(() => begin({ entryBytes: 10 }, header("a", 11))).toThrow("a file of 11 bytes, expected at most 10");
    expect(() => begin({ totalBytes: 10 }, header("a", 0), header("b", 11))).toThrow("more than 10 bytes in all");
    expect(() => archiveHeader("a", 8 ** 11)).toThrow(RangeError);
    expect(() => archiveHeader("../a", 1)).toThrow(DocketError);
  });
});

describe.runIf(hasTar)(needs("tar", hasTar, "against tar"), () => {
  test("tar lists and unpacks it", () => {
    const dir = scratch();
    writeFileSync(join(dir, "a.tar"), archive);
    const listed = must("tar", ["-tvf", "a.tar", "--quoting-style=literal"], { cwd: dir });
    expect(listed.trimEnd().split("\n")).toHaveLength(files.length);
    expect(listed).toContain("-rw-r--r-- 0/0");
    expect(listed).toContain("1970-01-01 00:00");
    must("tar", ["-xf", "a.tar", "--no-same-owner"], { cwd: dir });
    for (const { path, bytes } of files) expect(readFileSync(join(dir, path))).toEqual(bytes);
  });

  test("what tar makes of the same files in this form is this archive", () => {
    const dir = scratch();
    const plain = files.filter(
      (file) => file.path.length <= 100 && /^[ -~]+$/.test(file.path) && file.path !== "docket.long-name",
    );
    for (const { path, bytes } of plain) {
      mkdirSync(dirname(join(dir, path)), { recursive: true });
      writeFileSync(join(dir, path), bytes, { mode: 0o644 });
    }
    const names = plain.map((file) => file.path).sort();
    const form = [
      "--format=ustar",
      "--mtime=@0",
      "--owner=0",
      "--group=0",
      "--numeric-owner",
      "--mode=0644",
      "--blocking-factor=1",
    ];
    must("tar", [...form, "-cf", "made.tar", ...names], { cwd: dir });
    expect(readFileSync(join(dir, "made.tar")).equals(writeArchive(plain))).toBe(true);
  });
});
