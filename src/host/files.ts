import { createHash } from "node:crypto";
import { createReadStream } from "node:fs";
import { mkdir, readFile, rename, stat, writeFile } from "node:fs/promises";
import { availableParallelism } from "node:os";
import { basename, dirname, isAbsolute, join, relative, resolve } from "node:path";
import { refuse } from "../errors.ts";
import type { EvidenceStore } from "../pipeline.ts";

export const CHUNK_BYTES = 262_144;
/** A smaller log is read before a thread has started. */
export const LARGE_FILE_BYTES = 32 * 1_048_576;
/** So many files are read at once where the machine can: packed ones are unpacked beside each other. */
const FILES_MOST = 4;
const PLAN_NAMES = ["docket.yaml", "docket.yml", "docket.json"];

/** A plan as it lies on disk. */
export interface PlanFile {
  /** Absolute path. */
  readonly path: string;
  /** Directory that the evidence paths start from. */
  readonly directory: string;
  /** The name under which outputs speak of it: its file name, so that they do not depend on where it lies. */
  readonly name: string;
  /** As it was read, and hashed. */
  readonly bytes: Buffer;
  readonly text: string;
  readonly sha256: string;
}

/** The plan of that path; without one, the nearest `docket.yaml` from the working directory up to the one that holds `.git`. */
export async function findPlan(workingDirectory: string, named: string | undefined): Promise<PlanFile> {
  const path = named === undefined ? await searchUpwards(workingDirectory) : resolve(workingDirectory, named);
  if (path === undefined) throw refuse("plan-not-found", `found no ${PLAN_NAMES[0]} in this directory or above it`);
  const chosen = (await isDirectory(path)) ? join(path, PLAN_NAMES[0]!) : path;
  let bytes: Buffer;
  try {
    bytes = await readFile(chosen);
  } catch (error) {
    if (!isSystemError(error)) throw error;
    throw refuse(
      "plan-not-found",
      `cannot read ${relative(workingDirectory, chosen) || chosen}: ${error.code}`,
      undefined,
      error,
    );
  }
  const sha256 = createHash("sha256").update(bytes).digest("hex");
  return {
    path: chosen,
    directory: dirname(chosen),
    name: basename(chosen),
    bytes,
    text: bytes.toString("utf8"),
    sha256,
  };
}

async function searchUpwards(from: string): Promise<string | undefined> {
  for (let directory = resolve(from); ; directory = dirname(directory)) {
    for (const name of PLAN_NAMES) if (await exists(join(directory, name))) return join(directory, name);
    if (directory === dirname(directory) || (await exists(join(directory, ".git")))) return undefined;
  }
}

/** Called now and then with how many of the bytes of a file were read. */
export type BytesRead = (path: string, bytes: number, sizeBytes: number) => void;

/**
 * Evidence below a directory. A path that leads out of it, or to something that is no regular file, is refused. A large
 * plain log is read by several threads, one such log at a time.
 */
export function evidenceBelow(directory: string, onRead: BytesRead = () => {}): EvidenceStore {
  let lastLarge: Promise<unknown> = Promise.resolve();
  return {
    atOnce: Math.min(FILES_MOST, availableParallelism()),
    open: async (path) => {
      const found = await evidenceFile(directory, path);
      return (
        found &&
        counted(createReadStream(found.target, { highWaterMark: CHUNK_BYTES }), (bytes) =>
          onRead(path, bytes, found.sizeBytes),
        )
      );
    },
    readQuickly: async (path, task) => {
      const found = await evidenceFile(directory, path);
      if (!found || !task.question || found.sizeBytes < LARGE_FILE_BYTES) return undefined;
      const { readLargeLog } = await import("./load-workers.ts");
      const onProgress = (bytes: number): void => onRead(path, bytes, found.sizeBytes);
      const read = lastLarge.then(() => readLargeLog(found.target, task, { onProgress }));
      lastLarge = read.catch(() => {});
      return read;
    },
  };
}

/** The regular file that a path of the plan leads to; undefined where there is none. */
export async function evidenceFile(
  directory: string,
  path: string,
): Promise<{ readonly target: string; readonly sizeBytes: number } | undefined> {
  const target = resolve(directory, path);
  const inside = relative(directory, target);
  if (isAbsolute(path) || inside === "" || inside.startsWith("..") || isAbsolute(inside)) {
    throw refuse("evidence-malformed", "leads out of the plan's directory, expected a path below it", { file: path });
  }
  try {
    const status = await stat(target);
    if (!status.isFile()) throw refuse("evidence-malformed", "is no regular file", { file: path });
    return { target, sizeBytes: status.size };
  } catch (error) {
    if (isSystemError(error) && (error.code === "ENOENT" || error.code === "ENOTDIR")) return undefined;
    if (!isSystemError(error)) throw error;
    throw refuse("evidence-malformed", `cannot be read: ${error.code}`, { file: path }, error);
  }
}

async function* counted(chunks: AsyncIterable<Buffer>, onRead: (bytes: number) => void): AsyncGenerator<Buffer> {
  let bytes = 0;
  for await (const chunk of chunks) {
    bytes += chunk.length;
    onRead(bytes);
    yield chunk;
  }
}

/** Writes one file by way of a temporary name. */
export async function writeWhole(path: string, content: string): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  const temporary = join(dirname(path), `.${basename(path)}.writing`);
  await writeFile(temporary, content);
  await rename(temporary, path);
}

/** The text of a file, or undefined where there is none. */
export async function readIfThere(path: string): Promise<string | undefined> {
  try {
    return await readFile(path, "utf8");
  } catch (error) {
    if (isSystemError(error) && (error.code === "ENOENT" || error.code === "ENOTDIR")) return undefined;
    if (!isSystemError(error)) throw error;
    throw refuse("output-not-written", `cannot read ${basename(path)}: ${error.code}`, undefined, error);
  }
}

export async function exists(path: string): Promise<boolean> {
  try {
    await stat(path);
    return true;
  } catch (error) {
    if (isSystemError(error)) return false;
    throw error;
  }
}

async function isDirectory(path: string): Promise<boolean> {
  try {
    return (await stat(path)).isDirectory();
  } catch (error) {
    if (isSystemError(error)) return false;
    throw error;
  }
}

export function isSystemError(error: unknown): error is Error & { readonly code: string } {
  return error instanceof Error && "code" in error && typeof error.code === "string";
}
