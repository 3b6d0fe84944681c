import type { At } from "../errors.ts";
import { documentJson } from "./canonical-json.ts";
import { Fields, type Wanted } from "./fields.ts";
import { ASCII_NAME, NOT_EMPTY, SHA256, UTC_TIME, utcTimeMs } from "./formats.ts";
import { comparePaths, PathSet, pathSetDefects } from "./paths.ts";
import { malformed } from "./refusal.ts";
import { decodeUtf8, parseStrictJson } from "./strict-json.ts";

export const MANIFEST_SCHEMA = "docket/manifest/v1";

const FILES_MOST = 100_000;

/** One file of a layer of the docket: what it is, and the digest that every later statement rests on. */
export interface ManifestFile {
  readonly path: string;
  /** In bytes. */
  readonly size: number;
  readonly sha256: string;
  readonly mediaType: string;
  readonly kind: string;
  /** When the evidence was taken, as far as is known. */
  readonly collectedAt?: string;
  /** How many secrets were taken out before it was sealed. */
  readonly redactions: number;
}

/** Where the time of creation comes from: what can be repeated, so no clock. */
export const CREATED_AT_SOURCES = ["flag", "SOURCE_DATE_EPOCH"] as const;

export interface Manifest {
  readonly releaseId: string;
  /** Absent where nobody gave a time: a clock would make two seals of the same evidence differ. */
  readonly created?: { readonly at: string; readonly source: (typeof CREATED_AT_SOURCES)[number] };
  readonly tool: { readonly name: string; readonly version: string };
  /** What is released: artifacts and the commit, by digest; none where the plan names none. */
  readonly subjects: readonly ManifestSubject[];
  /** What was required, on the layer that holds it. */
  readonly contract?: PathAndDigest;
  /** The manifest of the layer below. */
  readonly previous?: PathAndDigest;
  readonly files: readonly ManifestFile[];
}

export interface PathAndDigest {
  readonly path: string;
  readonly sha256: string;
}

export interface ManifestSubject {
  readonly name: string;
  readonly uri?: string;
  readonly digest: { readonly sha256: string } | { readonly gitCommit: string };
}

/** The text of `manifest.json`: files sorted by the bytes of their paths, keys sorted. Refuses what `readManifest` would refuse. */
export function writeManifest(manifest: Manifest): string {
  const files = [...manifest.files].sort((a, b) => comparePaths(a.path, b.path));
  const { created, ...rest } = manifest;
  const time = created ? { createdAt: created.at, createdAtSource: created.source } : {};
  const text = documentJson({ schema: MANIFEST_SCHEMA, hash: "sha256", ...rest, ...time, files });
  // What was sealed stays: a manifest that nobody can read is found out now, not by the auditor.
  readManifest(Buffer.from(text), { file: "manifest.json" });
  return text;
}

const MEDIA_TYPE = {
  matches: /^[a-z0-9!#$&^_.+-]+\/[a-z0-9!#$&^_.+-]+$/,
  expected: "a media type",
} as const satisfies Wanted;
const GIT_COMMIT = {
  matches: /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/,
  expected: "40 or 64 lower-case hex digits",
} as const satisfies Wanted;

/** Reads a manifest; unknown fields, unsafe paths, a wrong order and files that stand twice are refused, all at once. */
export function readManifest(bytes: Uint8Array, at: At): Manifest {
  const fields = Fields.of(parseStrictJson(bytes, at), at);
  fields.string("schema", { oneOf: [MANIFEST_SCHEMA] });
  fields.string("hash", { oneOf: ["sha256"] });
  const tool = fields.object("tool");
  const subjects = fields.objects("subjects").map((subject) => {
    const digest = subject.object("digest");
    const hasCommit = digest.has("gitCommit");
    const value = hasCommit
      ? { gitCommit: digest.string("gitCommit", GIT_COMMIT) }
      : { sha256: digest.string("sha256", SHA256) };
    const uri = subject.optionalString("uri", NOT_EMPTY);
    const read = { name: subject.string("name", NOT_EMPTY), ...(uri === undefined ? {} : { uri }), digest: value };
    digest.refuseUnknown();
    subject.refuseUnknown();
    return read;
  });
  const hasTime = fields.has("createdAt") || fields.has("createdAtSource");
  const created = hasTime && {
    at: readTime(fields, "createdAt"),
    source: fields.string("createdAtSource", { oneOf: CREATED_AT_SOURCES }),
  };
  const contract = readPathAndDigest(fields, "contract");
  const previous = readPathAndDigest(fields, "previous");
  const manifest = {
    releaseId: fields.string("releaseId", ASCII_NAME),
    ...(created ? { created } : {}),
    tool: { name: tool.string("name", NOT_EMPTY), version: tool.string("version", NOT_EMPTY) },
    subjects,
    ...(contract ? { contract } : {}),
    ...(previous ? { previous } : {}),
    files: readFiles(fields),
  };
  tool.refuseUnknown();
  fields.refuseUnknown().settle();
  return manifest;
}

function readFiles(fields: Fields): readonly ManifestFile[] {
  const entries = fields.objects("files");
  // A manifest without files is true of every folder from which everything was deleted.
  if (entries.length === 0) fields.defect("files", "empty, expected at least one file");
  if (entries.length > FILES_MOST) fields.defect("files", `${entries.length} entries, expected at most ${FILES_MOST}`);
  const taken = new PathSet();
  let before: string | undefined;
  return entries.map((entry) => {
    const path = entry.string("path");
    for (const defect of taken.add(path)) entry.defect("path", `refused: ${defect.message}`);
    if (before !== undefined && comparePaths(before, path) >= 0)
      entry.defect("path", `${JSON.stringify(path)}, which is not behind the path before it`);
    before = path;
    const collectedAt = entry.has("collectedAt") ? readTime(entry, "collectedAt") : undefined;
    const file = {
      path,
      size: entry.integer("size"),
      sha256: entry.string("sha256", SHA256),
      mediaType: entry.string("mediaType", MEDIA_TYPE),
      kind: entry.string("kind", ASCII_NAME),
      ...(collectedAt === undefined ? {} : { collectedAt }),
      redactions: entry.integer("redactions"),
    };
    entry.refuseUnknown();
    return file;
  });
}

function readPathAndDigest(fields: Fields, key: string): PathAndDigest | undefined {
  const named = fields.optionalObject(key);
  const read = named && { path: named.string("path", NOT_EMPTY), sha256: named.string("sha256", SHA256) };
  named?.refuseUnknown();
  return read;
}

function readTime(fields: Fields, key: string): string {
  const written = fields.string(key, UTC_TIME);
  if (UTC_TIME.matches.test(written) && utcTimeMs(written) === undefined)
    fields.defect(key, `${JSON.stringify(written)}, which no calendar has`);
  return written;
}

/** The text of a `SHA256SUMS` file that `sha256sum -c` checks: no path needs its escapes, because unsafe ones are refused. */
export function writeSha256Sums(files: readonly PathAndDigest[]): string {
  const defects = pathSetDefects(files.map((file) => file.path));
  if (defects[0]) throw malformed(defects.map((defect) => defect.message).join("; "), { file: "SHA256SUMS" });
  const sorted = [...files].sort((a, b) => comparePaths(a.path, b.path));
  return sorted.map((file) => `${file.sha256}  ${file.path}\n`).join("");
}

/** Reads a `SHA256SUMS` file as `writeSha256Sums` writes it: two blanks, sorted, a newline behind each line. */
export function readSha256Sums(bytes: Uint8Array, at: At): readonly PathAndDigest[] {
  const lines = decodeUtf8(bytes, at).split("\n");
  if (lines.pop() !== "")
    throw malformed("the last line has no newline: the file is cut off", { ...at, line: lines.length + 1 });
  const taken = new PathSet();
  let before: string | undefined;
  return lines.map((line, index) => {
    const place = { ...at, line: index + 1 };
    const [, sha256 = "", path] = /^([0-9a-f]{64}) {2}(.+)$/s.exec(line) ?? [];
    if (path === undefined) throw malformed("not a digest, two blanks and a path", place);
    const [defect] = taken.add(path);
    if (defect) throw malformed(defect.message, place);
    if (before !== undefined && comparePaths(before, path) >= 0)
      throw malformed("the path is not behind the one before it", place);
    before = path;
    return { path, sha256 };
  });
}

/** What a walk over the files of a docket found at one path. The walker hashes what it reads, and follows nothing. */
export type WalkedEntry =
  | {
      readonly path: string;
      readonly kind: "file";
      readonly sizeBytes: number;
      readonly sha256: string;
      readonly links?: number;
    }
  | { readonly path: string; readonly kind: "symbolic-link" | "directory" | "other" };

/** One way in which a folder differs from its manifest. */
export type TreeDifference = {
  readonly code: "extra" | "missing" | "size" | "digest" | "not-a-regular-file" | "unsafe-path";
  readonly path: string;
  readonly message: string;
};

/**
 * How a folder differs from its manifests: the world is closed, so that a file more is as bad as one less. `others`
 * are the paths that belong to the docket and to no manifest, such as the manifest itself. Directories are only
 * reported when nothing of the docket is in them.
 */
export function compareTree(
  files: readonly Pick<ManifestFile, "path" | "size" | "sha256">[],
  tree: Iterable<WalkedEntry>,
  others: ReadonlySet<string>,
): readonly TreeDifference[] {
  const differences: TreeDifference[] = [];
  const wanted = new Map(files.map((file) => [file.path, file]));
  const known = [...wanted.keys(), ...others];
  const folders = new Set(
    known.flatMap((path) => [...path.matchAll(/\//g)].map((slash) => path.slice(0, slash.index))),
  );
  const seen = new Set<string>();
  const walked = new PathSet();
  const differ = (code: TreeDifference["code"], path: string, message: string) =>
    differences.push({ code, path, message });
  for (const entry of tree) {
    const { path } = entry;
    if (entry.kind === "directory") {
      if (!folders.has(path)) differ("extra", path, "a directory that no manifest names anything in");
      continue;
    }
    seen.add(path);
    for (const defect of walked.add(path)) differ("unsafe-path", path, defect.message);
    // A hard link can be changed under another name, outside the docket.
    const isPlain = entry.kind === "file" && (entry.links ?? 1) === 1;
    if (!isPlain)
      differ(
        "not-a-regular-file",
        path,
        entry.kind === "file" ? "a file with several names (hard links)" : `a ${entry.kind.replace("-", " ")}`,
      );
    const file = wanted.get(path);
    if (!file) {
      if (!others.has(path)) differ("extra", path, "a file that no manifest names");
      continue;
    }
    if (entry.kind !== "file") continue;
    if (entry.sizeBytes !== file.size) differ("size", path, `${entry.sizeBytes} bytes, the manifest says ${file.size}`);
    else if (entry.sha256 !== file.sha256)
      differ("digest", path, `the digest is ${entry.sha256}, the manifest says ${file.sha256}`);
  }
  for (const path of known) if (!seen.has(path)) differ("missing", path, "a file that the manifest names");
  return differences.sort((a, b) => comparePaths(a.path, b.path));
}
