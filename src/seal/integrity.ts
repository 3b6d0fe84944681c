import { createHash } from "node:crypto";
import { DocketError } from "../errors.ts";
import type { Checks } from "./checks.ts";
import { firstLineDifference, jsonDifferences } from "./difference.ts";
import { type DocketFiles, sha256Of } from "./docket-files.ts";
import { GIT_ATTRIBUTES_TEXT, sumsOf } from "./layers.ts";
import {
  DECISION_MANIFEST,
  DECISION_SUMS,
  EVIDENCE_MANIFEST,
  EVIDENCE_SUMS,
  GIT_ATTRIBUTES,
  INPUTS,
  isStatementPath,
} from "./layout.ts";
import {
  compareTree,
  type Manifest,
  type ManifestFile,
  readManifest,
  type TreeDifference,
  type WalkedEntry,
} from "./manifest.ts";
import { parseStrictJson } from "./strict-json.ts";

/** One manifest as it was read, with the bytes that were hashed. */
export interface Layer {
  readonly path: string;
  readonly bytes: Buffer;
  readonly sha256: string;
  readonly manifest: Manifest;
}

/** The two sealed layers; undefined where a manifest is missing or no manifest. */
export interface Layers {
  readonly evidence: Layer | undefined;
  readonly decided: Layer | undefined;
}

export async function openLayer(files: DocketFiles, path: string, checks: Checks): Promise<Layer | undefined> {
  const bytes = await files.whole(path);
  if (!bytes) return undefined;
  try {
    const manifest = readManifest(bytes, { file: path });
    checks.held("manifest-form", `lists ${filesWord(manifest.files.length)}`, { file: path });
    return { path, bytes, sha256: sha256Of(bytes), manifest };
  } catch (error) {
    if (!(error instanceof DocketError)) throw error;
    for (const { message, at } of error.defects) checks.failed("manifest-form", message, at ?? { file: path });
    return undefined;
  }
}

/** The bytes of a small file, where they are those that the layer names; undefined where they are not. */
export async function sealedBytes(
  files: DocketFiles,
  layer: Layer | undefined,
  path: string,
): Promise<Buffer | undefined> {
  const file = fileOf(layer, path);
  if (!file || files.entries.get(path)?.sizeBytes !== file.size) return undefined;
  const bytes = await files.whole(path);
  return bytes && sha256Of(bytes) === file.sha256 ? bytes : undefined;
}

export function fileOf(layer: Layer | undefined, path: string): ManifestFile | undefined {
  return layer?.manifest.files.find((file) => file.path === path);
}

/** The manifests name each other, and the lists for `sha256sum -c` say the same as they do. */
export async function checkLayers(files: DocketFiles, { evidence, decided }: Layers, checks: Checks): Promise<void> {
  if (evidence && decided) {
    const { previous } = decided.manifest;
    if (previous?.path === EVIDENCE_MANIFEST && previous.sha256 === evidence.sha256)
      checks.held("manifest-chain", `names ${EVIDENCE_MANIFEST} by its digest`, { file: DECISION_MANIFEST });
    else
      checks.failed(
        "manifest-chain",
        `names ${previous ? `${previous.path} with the digest ${previous.sha256}` : "no manifest below"}, expected ${EVIDENCE_MANIFEST} with ${evidence.sha256}`,
        { file: DECISION_MANIFEST, pointer: "/previous" },
      );
  }
  checkContents({ evidence, decided }, checks);
  for (const [layer, path] of [
    [evidence, EVIDENCE_SUMS],
    [decided, DECISION_SUMS],
  ] as const) {
    const bytes = await files.whole(path);
    if (!bytes) continue;
    if (!layer) {
      checks.notChecked("sums-equal", "there is no manifest to hold it against", { file: path });
      continue;
    }
    const expected = sumsOfLayer(layer);
    if (expected === undefined) {
      checks.failed("sums-equal", `${layer.path} names what no list can say, such as itself`, { file: path });
      continue;
    }
    const difference = firstLineDifference(bytes.toString("latin1"), utf8AsLatin1(expected));
    if (!difference) checks.held("sums-equal", `says the same as ${layer.path}`, { file: path });
    else
      checks.failed(
        "sums-equal",
        `${quoted(difference.found)}, expected ${quoted(difference.expected)} as ${layer.path} says`,
        { file: path, line: difference.line },
      );
  }
  const attributes = await files.whole(GIT_ATTRIBUTES);
  if (attributes)
    checks.settle(
      "git-attributes",
      attributes.toString("latin1") === GIT_ATTRIBUTES_TEXT
        ? []
        : [
            {
              message: `holds something else than ${JSON.stringify(GIT_ATTRIBUTES_TEXT)}, with which git leaves every byte alone`,
              at: { file: GIT_ATTRIBUTES },
            },
          ],
      "git leaves every byte alone",
    );
}

/** The list that belongs to a manifest; undefined where the manifest names what no list can say, such as itself. */
function sumsOfLayer(layer: Layer): string | undefined {
  try {
    return sumsOf(layer, layer.manifest);
  } catch (error) {
    if (error instanceof DocketError) return undefined;
    throw error;
  }
}

/** Each manifest lists the files of its own layer, and both are of one release and made by one docket. */
function checkContents({ evidence, decided }: Layers, checks: Checks): void {
  const isInput = (path: string) => path.startsWith(`${INPUTS}/`);
  const strays = [
    ...(evidence?.manifest.files ?? [])
      .filter(({ path }) => !isInput(path))
      .map(({ path }) => ({ path, file: EVIDENCE_MANIFEST })),
    ...(decided?.manifest.files ?? [])
      .filter(({ path }) => isInput(path) || isStatementPath(path) || OWN.has(path))
      .map(({ path }) => ({ path, file: DECISION_MANIFEST })),
  ].map(({ path, file }) => ({ message: `lists ${quoted(path)}, which is not of its layer`, at: { file } }));
  const below = evidence?.manifest.previous;
  if (below)
    strays.push({ message: `names ${quoted(below.path)} below it, where nothing is`, at: { file: EVIDENCE_MANIFEST } });
  if (evidence || decided) checks.settle("manifest-layer", strays, "each manifest lists the files of its own layer");
  if (!evidence || !decided) return;
  const [lower, upper] = [evidence, decided].map(({ manifest: { releaseId, tool, subjects, created } }) =>
    JSON.stringify({ releaseId, tool, subjects, created }),
  );
  checks.settle(
    "manifest-origin",
    lower === upper
      ? []
      : [{ message: `${upper}, expected ${lower} as ${EVIDENCE_MANIFEST} says`, at: { file: DECISION_MANIFEST } }],
    "both manifests are about one release",
  );
}

/** The files that belong to a docket and to no manifest. */
const OWN: ReadonlySet<string> = new Set([
  EVIDENCE_MANIFEST,
  EVIDENCE_SUMS,
  DECISION_MANIFEST,
  DECISION_SUMS,
  GIT_ATTRIBUTES,
]);

const CODES: Readonly<Record<TreeDifference["code"], string>> = {
  extra: "file-extra",
  missing: "file-missing",
  size: "file-size",
  digest: "file-digest",
  "not-a-regular-file": "file-kind",
  "unsafe-path": "file-path",
};
const HELD: Readonly<Record<TreeDifference["code"], string>> = {
  "unsafe-path": "every name is one on every file system",
  "not-a-regular-file": "there are regular files only, each with one name",
  extra: "there is nothing that no manifest names",
  missing: "there is everything that the manifests name",
  size: "every size is that of the manifests",
  digest: "every digest is that of the manifests",
};

/**
 * The world is closed: every file is one that a manifest names, with that size and digest, and nothing else is there.
 * `made` are documents that were made again; they show where a file that is not as sealed was changed.
 */
export async function checkFiles(
  files: DocketFiles,
  layers: Layers,
  made: ReadonlyMap<string, string> | undefined,
  checks: Checks,
): Promise<void> {
  const named = [...(layers.evidence?.manifest.files ?? []), ...(layers.decided?.manifest.files ?? [])];
  const sizes = new Map(named.map((file) => [file.path, file]));
  const statements = [...files.entries.values()].filter(({ kind, path }) => kind === "file" && isStatementPath(path));
  const others = new Set([...OWN, ...statements.map(({ path }) => path)]);
  const isUnjudged = (path: string): boolean => {
    if (others.has(path) || isStatementPath(path)) return false;
    return path.startsWith(`${INPUTS}/`) || path === INPUTS ? !layers.evidence : !layers.decided;
  };
  const walked: WalkedEntry[] = [];
  for (const entry of files.entries.values()) {
    if (isUnjudged(entry.path)) continue;
    if (entry.kind !== "file") {
      walked.push({ path: entry.path, kind: entry.kind });
      continue;
    }
    const file = sizes.get(entry.path);
    // A file of another size is not the one that was sealed, however many bytes it would take to say so once more.
    const digest = file && entry.sizeBytes === file.size ? await files.digest(entry.path) : undefined;
    walked.push({
      path: entry.path,
      kind: "file",
      sizeBytes: digest?.sizeBytes ?? entry.sizeBytes,
      sha256: digest?.sha256 ?? (files.unreadable.has(entry.path) ? (file?.sha256 ?? "") : ""),
      ...(entry.links === undefined ? {} : { links: entry.links }),
    });
  }
  const differences = compareTree(named, walked, others);
  for (const code of Object.keys(HELD) as (keyof typeof HELD)[]) {
    const own = differences.filter((difference) => difference.code === code);
    const defects = [];
    for (const { path, message } of own) {
      const why = code === "size" || code === "digest" ? await explained(files, sizes.get(path)!, made?.get(path)) : "";
      defects.push({ message: `${message}${why}`, at: { file: path } });
    }
    checks.settle(CODES[code], defects, HELD[code]);
  }
  checks.settle(
    "file-readable",
    [...files.unreadable].map(([path, message]) => ({ message, at: { file: path } })),
    "every file was read to its end",
  );
  for (const [layer, path, what] of [
    [layers.evidence, EVIDENCE_MANIFEST, `the files below ${INPUTS}`],
    [layers.decided, DECISION_MANIFEST, "the documents"],
  ] as const)
    if (!layer) checks.notChecked("file-digest", `${what}: there is no manifest to hold them against`, { file: path });
}

/** What more can be said of a file that is not as it was sealed. */
async function explained(files: DocketFiles, file: ManifestFile, made: string | undefined): Promise<string> {
  const ends = await lineEnds(files, file);
  if (ends !== undefined)
    return `; it differs by nothing but the ends of its lines (${ends}): something on the way changed them, as git does without the .gitattributes of the docket. Fetch it again`;
  if (made === undefined || sha256Of(made) !== file.sha256) return "";
  const bytes = await files.whole(file.path);
  if (!bytes) return "";
  if (file.path.endsWith(".json")) {
    try {
      const at = { file: file.path };
      const [first] = jsonDifferences(
        parseStrictJson(bytes, at, "anyones"),
        parseStrictJson(Buffer.from(made), at, "anyones"),
        1,
      );
      if (first) return `; at ${first.pointer} it says ${quoted(first.found)}, sealed was ${quoted(first.expected)}`;
    } catch (error) {
      if (!(error instanceof DocketError)) throw error;
    }
  }
  const difference = firstLineDifference(bytes.toString("latin1"), utf8AsLatin1(made));
  return difference
    ? `; line ${difference.line} is ${quoted(difference.found)}, sealed was ${quoted(difference.expected)}`
    : "";
}

/** Which ends of lines were changed, where nothing else was; undefined where that is not so. */
async function lineEnds(files: DocketFiles, file: ManifestFile): Promise<string | undefined> {
  const found = files.entries.get(file.path)!.sizeBytes;
  if (found > file.size * 2 || found * 2 < file.size) return undefined;
  const plain = createHash("sha256");
  const carried = createHash("sha256");
  let held = "";
  for await (const piece of files.stream(file.path)) {
    const text = held + piece.toString("latin1");
    // A CR at the end waits for what follows it.
    held = text.endsWith("\r") ? "\r" : "";
    const lines = text.slice(0, text.length - held.length).replaceAll("\r\n", "\n");
    plain.update(lines, "latin1");
    carried.update(lines.replaceAll("\n", "\r\n"), "latin1");
  }
  if (plain.update(held, "latin1").digest("hex") === file.sha256) return "CR LF here, LF when it was sealed";
  return carried.update(held, "latin1").digest("hex") === file.sha256 ? "LF here, CR LF when it was sealed" : undefined;
}

/** A value as it may stand in a message: JSON, on one line, not too long. */
export function quoted(value: unknown): string {
  if (value === undefined) return "nothing";
  const text = JSON.stringify(value);
  return text.length > 120 ? `${text.slice(0, 120)}…` : text;
}

export function filesWord(count: number): string {
  return count === 1 ? "1 file" : `${count} files`;
}

function utf8AsLatin1(text: string): string {
  return Buffer.from(text).toString("latin1");
}
