import type { At } from "../errors.ts";
import { comparePaths, PathSet } from "./paths.ts";
import { malformed, unsupported } from "./refusal.ts";

/**
 * The archive of a docket: a POSIX tar (ustar, with pax headers where a path does not fit; IEEE Std 1003.1, pax) that
 * any tar unpacks, in the one form that the same files always have: regular files only, sorted by the bytes of their
 * paths, mode 0644, owner 0, time 0, no extra field, two blocks of zeros, nothing behind them. Not compressed, because
 * the output of deflate differs between builds of zlib.
 */

const BLOCK = 512;
const PAX_BODY_MOST = 4 * BLOCK;
/** Eleven octal digits. */
const SIZE_MOST = 8 ** 11 - 1;

/** More than this is not a docket, but an attempt to fill somebody's disk or memory. */
export const ARCHIVE_LIMITS = { entries: 100_000, entryBytes: SIZE_MOST, totalBytes: 64 * 1024 ** 3 } as const;
export type ArchiveLimits = { readonly [limit in keyof typeof ARCHIVE_LIMITS]: number };

/** What stands in the archive before the bytes of a file. */
export function archiveHeader(path: string, sizeBytes: number): Uint8Array {
  if (!Number.isSafeInteger(sizeBytes) || sizeBytes < 0 || sizeBytes > SIZE_MOST)
    throw new RangeError(`a file of ${sizeBytes} bytes does not fit into the archive`);
  const [defect] = new PathSet().add(path);
  if (defect) throw malformed(defect.message, { file: "archive" });
  const split = splitPath(path);
  if (split) return block(split.name, split.prefix, sizeBytes, "0");
  const record = paxRecord(path);
  return Buffer.concat([
    block(PAX_NAME, "", record.length, "x"),
    record,
    archivePadding(record.length),
    block(LONG_NAME, "", sizeBytes, "0"),
  ]);
}

/** The zeros that fill the last block of a file. */
export function archivePadding(sizeBytes: number): Uint8Array {
  return Buffer.alloc((BLOCK - (sizeBytes % BLOCK)) % BLOCK);
}

/** What ends an archive. */
export const ARCHIVE_END: Uint8Array = new Uint8Array(2 * BLOCK);

/** A whole archive from files that are small enough to hold. */
export function writeArchive(files: readonly { readonly path: string; readonly bytes: Uint8Array }[]): Uint8Array {
  const taken = new PathSet();
  const defects = files.flatMap((file) => taken.add(file.path));
  if (defects[0]) throw malformed(defects[0].message, { file: "archive" });
  const sorted = [...files].sort((a, b) => comparePaths(a.path, b.path));
  const parts = sorted.flatMap(({ path, bytes }) => [
    archiveHeader(path, bytes.length),
    bytes,
    archivePadding(bytes.length),
  ]);
  return Buffer.concat([...parts, ARCHIVE_END]);
}

/** Names that older readers see where the path stands in a pax header. */
const PAX_NAME = "docket.pax";
const LONG_NAME = "docket.long-name";

/** Name and prefix of a path that fits into an ustar header: ASCII, split at a slash. */
function splitPath(path: string): { readonly name: string; readonly prefix: string } | undefined {
  // ustar says nothing of the encoding of other characters; pax says UTF-8. The two names mean a pax header to the reader.
  if (!/^[ -~]+$/.test(path) || path === PAX_NAME || path === LONG_NAME) return undefined;
  if (path.length <= 100) return { name: path, prefix: "" };
  const slash = path.indexOf("/", path.length - 101);
  return slash > 0 && slash <= 155 ? { name: path.slice(slash + 1), prefix: path.slice(0, slash) } : undefined;
}

/** `LENGTH path=PATH\n`, where the length counts its own digits. */
function paxRecord(path: string): Buffer {
  const tail = Buffer.byteLength(path) + " path=\n".length;
  let length = tail + String(tail).length;
  length = tail + String(length).length;
  return Buffer.from(`${length} path=${path}\n`);
}

function block(name: string, prefix: string, sizeBytes: number, type: "0" | "x"): Buffer {
  const header = Buffer.alloc(BLOCK);
  header.write(name, 0, "latin1");
  header.write("0000644\x000000000\x000000000\0", 100, "latin1");
  header.write(`${sizeBytes.toString(8).padStart(11, "0")}\0${"0".repeat(11)}\0`, 124, "latin1");
  header.write(" ".repeat(8), 148, "latin1");
  header.write(type, 156, "latin1");
  header.write("ustar\x0000", 257, "latin1");
  header.write("0000000\x000000000\0", 329, "latin1");
  header.write(prefix, 345, "latin1");
  header.write(`${checksum(header).toString(8).padStart(6, "0")}\0 `, 148, "latin1");
  return header;
}

function checksum(header: Uint8Array): number {
  let sum = 0;
  for (let index = 0; index < BLOCK; index += 1) sum += index >= 148 && index < 156 ? 32 : header[index]!;
  return sum;
}

/** What comes out of an archive while it is read: a file begins, some of its bytes, a file ends. */
export type ArchiveEvent =
  | {
      readonly kind: "begin";
      readonly path: string;
      readonly sizeBytes: number;
      /** Where in the archive its bytes begin. */
      readonly beginByte: number;
    }
  | { readonly kind: "bytes"; readonly bytes: Uint8Array }
  | { readonly kind: "end" };

/** Takes an archive in pieces of any size; never touches a disk, and holds no more than a block. */
export interface ArchiveReader {
  /** The events that a piece completes. Throws DocketError at the first byte that no archive of a docket has. */
  readonly push: (piece: Uint8Array) => readonly ArchiveEvent[];
  /** To be called at the end of the bytes: throws where the archive is cut off. */
  readonly finish: () => void;
}

const TYPES: Readonly<Record<string, string>> = {
  "1": "a hard link",
  "2": "a symbolic link",
  "3": "a character device",
  "4": "a block device",
  "5": "a directory",
  "6": "a fifo",
  "7": "a contiguous file",
  g: "a global pax header",
  K: "a GNU long link name",
  L: "a GNU long name",
  S: "a sparse file",
};

/**
 * A reader that accepts exactly what the writer writes. A header is written again from the path and the size in it,
 * and compared byte for byte: so there are no links, devices, directories, owners, times or hidden fields to judge,
 * and two archives of the same files are the same bytes.
 */
export function archiveReader(at: At, limits: ArchiveLimits = ARCHIVE_LIMITS): ArchiveReader {
  const taken = new PathSet();
  const held = Buffer.alloc(PAX_BODY_MOST);
  let heldBytes = 0;
  let state: "header" | "pax-body" | "long-header" | "content" | "padding" | "end" | "done" = "header";
  let wantedBytes = BLOCK;
  let contentLeft = 0;
  let paxLength = 0;
  let longPath = "";
  let before: string | undefined;
  let entries = 0;
  let totalBytes = 0;
  let offset = 0;

  const refuse = (message: string) => malformed(`at byte ${offset - heldBytes}: ${message}`, at);

  function begin(path: string, sizeBytes: number): ArchiveEvent[] {
    const [defect] = taken.add(path);
    if (defect) throw refuse(defect.message);
    if (before !== undefined && comparePaths(before, path) >= 0)
      throw refuse(`${JSON.stringify(path)} is not behind the path before it`);
    before = path;
    entries += 1;
    totalBytes += sizeBytes;
    if (entries > limits.entries) throw refuse(`more than ${limits.entries} files`);
    if (sizeBytes > limits.entryBytes)
      throw refuse(`a file of ${sizeBytes} bytes, expected at most ${limits.entryBytes}`);
    if (totalBytes > limits.totalBytes) throw refuse(`more than ${limits.totalBytes} bytes in all`);
    contentLeft = sizeBytes;
    wantedBytes = archivePadding(sizeBytes).length;
    state = sizeBytes > 0 ? "content" : "header";
    if (sizeBytes === 0) wantedBytes = BLOCK;
    const event = { kind: "begin", path, sizeBytes, beginByte: offset } as const;
    return sizeBytes > 0 ? [event] : [event, { kind: "end" }];
  }

  function readHeader(header: Buffer): readonly ArchiveEvent[] {
    if (header.every((byte) => byte === 0)) {
      if (state === "long-header") throw refuse("the end of the archive in the place of a file");
      state = "end";
      return [];
    }
    const found = sizeAndType(header);
    const isPax = found.type === "x";
    const name = text(header, 0, 100);
    const prefix = text(header, 345, 155);
    if (isPax) {
      if (state === "long-header") throw refuse("two pax headers for one file");
      expectSame(header, block(PAX_NAME, "", found.sizeBytes, "x"));
      if (found.sizeBytes > PAX_BODY_MOST)
        throw refuse(`a pax header of ${found.sizeBytes} bytes, expected at most ${PAX_BODY_MOST}`);
      if (found.sizeBytes === 0) throw refuse("an empty pax header");
      paxLength = found.sizeBytes;
      wantedBytes = paxLength + archivePadding(paxLength).length;
      state = "pax-body";
      return [];
    }
    if (state === "long-header") {
      expectSame(header, block(LONG_NAME, "", found.sizeBytes, "0"));
      return begin(longPath, found.sizeBytes);
    }
    const path = prefix === "" ? name : `${prefix}/${name}`;
    const split = splitPath(path);
    // A path that the writer would have split elsewhere, or put in a pax header: not the one form.
    if (!split || split.name !== name || split.prefix !== prefix)
      throw refuse(`the path ${JSON.stringify(path)} is not written as docket writes it`);
    expectSame(header, block(name, prefix, found.sizeBytes, "0"));
    return begin(path, found.sizeBytes);
  }

  function sizeAndType(header: Buffer): { readonly sizeBytes: number; readonly type: string } {
    if (offset === header.length) refuseOtherFormats(header);
    const magic = header.toString("latin1", 257, 265);
    if (offset === header.length && !magic.startsWith("ustar"))
      throw unsupported("not a docket archive: no tar header", at);
    const type = String.fromCharCode(header[156]!);
    if (type !== "0" && type !== "x")
      throw refuse(`${TYPES[type] ?? `an entry of the type ${JSON.stringify(type)}`}, expected regular files only`);
    const size = header.toString("latin1", 124, 136);
    if (!/^[0-7]{11}\0$/.test(size)) throw refuse("a size that is not eleven octal digits");
    return { sizeBytes: Number.parseInt(size.slice(0, 11), 8), type };
  }

  function refuseOtherFormats(header: Buffer): void {
    const isOther = (what: string) => unsupported(`not a docket archive: ${what}`, at);
    if (header.toString("latin1", 0, 2) === "PK") throw isOther("a ZIP file");
    if (header[0] === 0x1f && header[1] === 0x8b) throw isOther("compressed with gzip");
    if (header.toString("latin1", 0, 3) === "BZh") throw isOther("compressed with bzip2");
    if (header.readUInt32LE(0) === 0xfd2fb528) throw isOther("compressed with zstd");
  }

  function expectSame(header: Buffer, written: Buffer): void {
    if (header.equals(written)) return;
    const field = FIELDS.find(([, from, to]) => !header.subarray(from, to).equals(written.subarray(from, to)));
    throw refuse(`the ${field?.[0] ?? "header"} is not as docket writes it`);
  }

  function readPaxBody(body: Buffer): void {
    const record = body.subarray(0, paxLength);
    const match = /^[1-9][0-9]* path=(.+)\n$/s.exec(record.toString("utf8"));
    const path = match?.[1] ?? "";
    if (path.includes("\0") || splitPath(path) || !paxRecord(path).equals(record))
      throw refuse("a pax header that is not the one path record that docket writes");
    if (body.subarray(paxLength).some((byte) => byte !== 0)) throw refuse("bytes hidden behind a pax header");
    longPath = path;
    wantedBytes = BLOCK;
    state = "long-header";
  }

  /** What a filled hold completes. */
  function take(filled: Buffer): readonly ArchiveEvent[] {
    switch (state) {
      case "header":
      case "long-header":
        return readHeader(filled);
      case "pax-body":
        readPaxBody(filled);
        return [];
      case "padding":
        if (filled.some((byte) => byte !== 0)) throw refuse("bytes hidden behind the end of a file");
        wantedBytes = BLOCK;
        state = "header";
        return [];
      case "end":
        if (filled.some((byte) => byte !== 0)) throw refuse("one block of zeros in the middle of the archive");
        state = "done";
        return [];
      // Content is not held, and nothing comes behind the end.
      default:
        return [];
    }
  }

  function push(piece: Uint8Array): readonly ArchiveEvent[] {
    const events: ArchiveEvent[] = [];
    let rest = piece;
    while (rest.length > 0) {
      if (state === "done") throw refuse("something stands behind the end of the archive");
      if (state === "content") {
        const bytes = rest.subarray(0, contentLeft);
        rest = rest.subarray(bytes.length);
        offset += bytes.length;
        contentLeft -= bytes.length;
        events.push({ kind: "bytes", bytes });
        if (contentLeft > 0) continue;
        events.push({ kind: "end" });
        state = wantedBytes > 0 ? "padding" : "header";
        if (wantedBytes === 0) wantedBytes = BLOCK;
        continue;
      }
      const taking = rest.subarray(0, wantedBytes - heldBytes);
      held.set(taking, heldBytes);
      heldBytes += taking.length;
      offset += taking.length;
      rest = rest.subarray(taking.length);
      if (heldBytes < wantedBytes) continue;
      const filled = Buffer.from(held.subarray(0, heldBytes));
      events.push(...take(filled));
      heldBytes = 0;
    }
    return events;
  }

  function finish(): void {
    if (offset < BLOCK) refuseOtherFormats(held);
    if (state !== "done")
      throw refuse(offset === 0 ? "the archive is empty" : "the archive ends too early: it is cut off");
    if (entries === 0) throw refuse("the archive has no file");
  }

  return { push, finish };
}

/** A whole archive in memory. */
export function readArchive(
  bytes: Uint8Array,
  at: At,
  limits: ArchiveLimits = ARCHIVE_LIMITS,
): readonly { readonly path: string; readonly bytes: Uint8Array }[] {
  const reader = archiveReader(at, limits);
  const files: { path: string; bytes: Uint8Array }[] = [];
  for (const event of reader.push(bytes)) {
    if (event.kind === "begin") files.push({ path: event.path, bytes: new Uint8Array(0) });
    // The piece is whole, so a file's bytes come as one event.
    else if (event.kind === "bytes") files.at(-1)!.bytes = event.bytes;
  }
  reader.finish();
  return files;
}

/** Fields of a ustar header, for saying which one is not as expected. The checksum last: it differs with every other. */
const FIELDS: readonly (readonly [string, number, number])[] = [
  ["name", 0, 100],
  ["mode", 100, 108],
  ["owner", 108, 116],
  ["group", 116, 124],
  ["size", 124, 136],
  ["modification time", 136, 148],
  ["type", 156, 157],
  ["link name", 157, 257],
  ["magic number", 257, 265],
  ["owner name", 265, 297],
  ["group name", 297, 329],
  ["device number", 329, 345],
  ["prefix", 345, 500],
  ["end of the header", 500, 512],
  ["checksum", 148, 156],
];

function text(header: Buffer, from: number, length: number): string {
  const end = header.indexOf(0, from);
  return header.toString("latin1", from, end < 0 || end > from + length ? from + length : end);
}
