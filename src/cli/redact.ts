import { readFile, rename } from "node:fs/promises";
import { join } from "node:path";
import { type Defect, DocketError, refuse } from "../errors.ts";
import { isSystemError } from "../host/files.ts";
import { type SearchedFile, searchFiles } from "../host/secret-files.ts";
import type { RedactedFile, RedactionRecord } from "../model/redaction.ts";
import type { Redactions } from "../pipeline.ts";
import { sha256Of } from "../seal/docket-files.ts";
import { REDACTIONS } from "../seal/layout.ts";
import { readRedactions, writeRedactions } from "../seal/redaction-record.ts";

/** A key of fewer bytes can be tried out. */
const KEY_BYTES_LEAST = 16;

/** The key of `--redaction-key`: the bytes of a file, under which digests of what is removed are made. */
export async function redactionKey(path: string | undefined): Promise<Uint8Array | undefined> {
  if (path === undefined) return undefined;
  try {
    const key = await readFile(path);
    if (key.length >= KEY_BYTES_LEAST) return key;
    throw refuse("usage", `--redaction-key holds ${key.length} bytes, expected at least ${KEY_BYTES_LEAST}`);
  } catch (error) {
    if (!isSystemError(error)) throw error;
    throw refuse("usage", `--redaction-key cannot be read: ${error.code}`, { file: path }, error);
  }
}

/** Refuses inputs with secrets in them, and names every place. */
export async function refuseSecrets(directory: string, paths: readonly string[]): Promise<void> {
  const defects = (await searchFiles(paths.map((path) => ({ path, source: join(directory, path) })))).flatMap(places);
  const [first, ...others] = defects;
  if (first) throw new DocketError([first, ...others]);
}

function places({ path, found, places: first }: SearchedFile): readonly Defect[] {
  const code = "evidence-has-secrets";
  const defects: Defect[] = first.map(({ kind, line, column, length, encoded }) => ({
    code,
    message: `${kind} of ${length} bytes${encoded === undefined ? "" : ` (${encoded})`}, expected no secret`,
    at: { file: path, line, column },
  }));
  const more = found - first.length;
  return more > 0 ? [...defects, { code, message: `${more} more of them`, at: { file: path } }] : defects;
}

/** Puts copies without secrets in the place of the inputs that have some, and tells what was taken out. */
export async function redactInputs(
  directory: string,
  paths: readonly string[],
  hmacKey: Uint8Array | undefined,
): Promise<readonly SearchedFile[]> {
  const dirty = (await searchFiles(paths.map((path) => ({ path, source: join(directory, path) }))))
    .filter(({ found }) => found > 0)
    .map(({ path }) => ({ path, source: join(directory, path), target: join(directory, `${path}${REDACTED}`) }));
  const searched = await searchFiles(dirty, hmacKey);
  for (const { source, target } of dirty) await rename(target, source);
  return searched;
}

const REDACTED = ".redacted";

/**
 * The record of what was taken out, for the docket and for the decision. A file that came with a record, as it does where a
 * docket's own inputs are decided on again, keeps what it says. Undefined where nothing was taken out.
 */
export function recordOf(
  searched: readonly SearchedFile[],
  inputs: readonly { readonly path: string; readonly sha256: string }[],
  earlier: RedactionRecord | undefined,
): (Redactions & { readonly text: string }) | undefined {
  const digests = new Map(inputs.map(({ path, sha256 }) => [path, sha256]));
  const now = new Set(searched.map(({ path }) => path));
  const kept = (earlier?.files ?? []).filter(({ path, sha256 }) => !now.has(path) && digests.get(path) === sha256);
  const files = [...kept, ...searched.map((file) => redactedFile(file, digests.get(file.path) ?? ""))];
  if (files.length === 0) return undefined;
  const text = writeRedactions({ files });
  return { ...readRedactions(Buffer.from(text), { file: REDACTIONS }), sha256: sha256Of(text), text };
}

function redactedFile(
  { path, sizeBytes, keyedDigest, found, kinds, places: first }: SearchedFile,
  sha256: string,
): RedactedFile {
  return {
    path,
    sha256,
    original: { sizeBytes, ...(keyedDigest === undefined ? {} : { keyedDigest }) },
    removed: found,
    kinds,
    places: first.map(({ kind, line, column, length, encoded, keyedDigest: digest }) => ({
      kind,
      line,
      column,
      length,
      ...(encoded === undefined ? {} : { encoded }),
      ...(digest === undefined ? {} : { keyedDigest: digest }),
    })),
  };
}
