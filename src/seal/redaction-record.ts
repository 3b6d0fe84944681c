import { type At, DocketError } from "../errors.ts";
import type { RedactedFile, RedactionRecord } from "../model/redaction.ts";
import { documentJson } from "./canonical-json.ts";
import type { Checks } from "./checks.ts";
import type { DocketFiles } from "./docket-files.ts";
import { Fields } from "./fields.ts";
import { ASCII_NAME, NOT_EMPTY, SHA256 } from "./formats.ts";
import { fileOf, filesWord, type Layers, sealedBytes } from "./integrity.ts";
import { EVIDENCE_MANIFEST, INPUTS, REDACTIONS, SEALED_REDACTIONS } from "./layout.ts";
import { comparePaths } from "./paths.ts";
import { parseStrictJson } from "./strict-json.ts";

const REDACTIONS_SCHEMA = "docket/redactions/v1";

/** The text of `redactions.json`. Refuses what `readRedactions` would refuse. */
export function writeRedactions(record: RedactionRecord): string {
  const files = [...record.files].sort((a, b) => comparePaths(a.path, b.path));
  const text = documentJson({ schema: REDACTIONS_SCHEMA, files });
  readRedactions(Buffer.from(text), { file: REDACTIONS });
  return text;
}

/** Reads a record of redactions; unknown fields and numbers that do not add up are refused, all at once. */
export function readRedactions(bytes: Uint8Array, at: At): RedactionRecord {
  const fields = Fields.of(parseStrictJson(bytes, at), at);
  fields.string("schema", { oneOf: [REDACTIONS_SCHEMA] });
  const files = fields.objects("files").map((file) => readFile(file));
  if (files.length === 0) fields.defect("files", "empty, expected what was redacted");
  fields.refuseUnknown().settle();
  return { files };
}

function readFile(file: Fields): RedactedFile {
  const original = file.object("original");
  const kinds = file.object("kinds");
  const read = {
    path: file.string("path", NOT_EMPTY),
    sha256: file.string("sha256", SHA256),
    original: { sizeBytes: original.integer("sizeBytes"), ...keyedDigest(original) },
    removed: file.integer("removed", 1),
    kinds: Object.fromEntries(kinds.keys().map((kind) => [kind, kinds.integer(kind, 1)])),
    places: file.objects("places").map((place) => {
      const encoded = place.optionalString("encoded", ASCII_NAME);
      const one = {
        kind: place.string("kind", ASCII_NAME),
        line: place.integer("line", 1),
        column: place.integer("column", 1),
        length: place.integer("length", 1),
        ...(encoded === undefined ? {} : { encoded }),
        ...keyedDigest(place),
      };
      place.refuseUnknown();
      return one;
    }),
  };
  const sum = Object.values(read.kinds).reduce((total, count) => total + count, 0);
  if (sum !== read.removed) file.defect("kinds", `${sum} in all, expected ${read.removed} as removed says`);
  if (read.places.length === 0 || read.places.length > read.removed)
    file.defect("places", `${read.places.length} places, expected from 1 to ${read.removed}`);
  for (const part of [original, kinds, file]) part.refuseUnknown();
  return read;
}

function keyedDigest(fields: Fields): { readonly keyedDigest?: string } {
  const digest = fields.optionalString("keyedDigest", SHA256);
  return digest === undefined ? {} : { keyedDigest: digest };
}

/** The record and the manifest say the same of which files were redacted, how often, and what the copies are. */
export async function checkRedactions(files: DocketFiles, { evidence }: Layers, checks: Checks): Promise<void> {
  const listed = evidence?.manifest.files.filter(({ redactions }) => redactions > 0) ?? [];
  const at = { file: SEALED_REDACTIONS };
  if (listed.length === 0 && !fileOf(evidence, SEALED_REDACTIONS)) return;
  const bytes = await sealedBytes(files, evidence, SEALED_REDACTIONS);
  if (!bytes && fileOf(evidence, SEALED_REDACTIONS))
    return checks.notChecked("redactions-recorded", "the record is not there as it was sealed: see integrity", at);
  let recorded: ReadonlyMap<string, RedactedFile>;
  try {
    const record = bytes ? readRedactions(bytes, at).files : [];
    recorded = new Map(record.map((file) => [`${INPUTS}/${file.path}`, file]));
  } catch (error) {
    if (!(error instanceof DocketError)) throw error;
    for (const { message, at: place } of error.defects) checks.failed("redactions-recorded", message, place ?? at);
    return;
  }
  const paths = new Set([...recorded.keys(), ...listed.map(({ path }) => path)]);
  const differing = [...paths].filter((path) => {
    const [one, other] = [recorded.get(path), fileOf(evidence, path)];
    return one?.removed !== other?.redactions || one?.sha256 !== other?.sha256;
  });
  checks.settle(
    "redactions-recorded",
    differing.map((path) => ({
      message: `${path} has ${recorded.get(path)?.removed ?? 0} redactions on record, and ${fileOf(evidence, path)?.redactions ?? 0} in ${EVIDENCE_MANIFEST}, or is another copy`,
      at,
    })),
    `tells of every redaction in ${filesWord(paths.size)}`,
  );
}
