import { createHash, randomBytes } from "node:crypto";
import { constants, existsSync, readdirSync, renameSync } from "node:fs";
import { chmod, copyFile, lstat, mkdir, open, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { hostname } from "node:os";
import { basename, dirname, join, relative } from "node:path";
import { DocketError, refuse } from "../errors.ts";
import {
  DECISION,
  DECISION_MANIFEST,
  DECISION_SUMS,
  EVIDENCE_MANIFEST,
  EVIDENCE_SUMS,
  GIT_ATTRIBUTES,
  INPUTS,
  isStatementPath,
  SIGN_OFFS,
} from "../seal/layout.ts";
import { readManifest } from "../seal/manifest.ts";
import { comparePaths } from "../seal/paths.ts";
import { isSystemError } from "./files.ts";

/**
 * A docket that is being made, in a directory beside the place where it will stand. It takes that place as a whole or not
 * at all, and only after every byte of it is on the disk.
 */
export interface Staging {
  /** The directory of the copies of the inputs, which are judged and sealed. */
  readonly inputs: string;
  /** Copies one file of evidence to its path below `inputs/`. */
  readonly copyInput: (from: string, path: string) => Promise<void>;
  readonly write: (path: string, content: string | Uint8Array) => Promise<void>;
  /** Puts the docket into its place. An older docket goes; one that carries sign-offs only where that is wanted. */
  readonly seal: () => Promise<void>;
  /** Leaves nothing behind. */
  readonly discard: () => Promise<void>;
}

/** What every docket has besides what its manifests name, and the documents that dockets without a manifest had. */
const OWN_NAMES: readonly string[] = [
  GIT_ATTRIBUTES,
  EVIDENCE_MANIFEST,
  EVIDENCE_SUMS,
  DECISION_MANIFEST,
  DECISION_SUMS,
  DECISION,
  "DECISION.md",
  "CANARY_EXECUTION_SUMMARY.md",
];

/** Begins a docket for that place, and clears away what a run that was killed has left there. */
export async function stageDocket(target: string, options: { readonly replaceSigned: boolean }): Promise<Staging> {
  const parent = dirname(target);
  await mkdir(parent, { recursive: true });
  await recoverDocket(target);
  await refuseForeign(target);
  refuseSigned(target, options.replaceSigned);
  const directory = stagingPath(target);
  const inputs = join(directory, INPUTS);
  await mkdir(inputs, { recursive: true });
  const fileMode = 0o666 & ~process.umask();
  const written: string[] = [];

  return {
    inputs,
    copyInput: async (from, path) => {
      const to = join(inputs, path);
      await mkdir(dirname(to), { recursive: true });
      try {
        // A clone where the file system can: it costs no space, and later changes of the original do not reach it.
        await copyFile(from, to, constants.COPYFILE_FICLONE | constants.COPYFILE_EXCL);
      } catch (error) {
        if (!isSystemError(error)) throw error;
        throw refuse("evidence-malformed", `cannot be copied into the docket: ${error.code}`, { file: path }, error);
      }
      await chmod(to, fileMode);
      written.push(to);
    },
    write: async (path, content) => {
      const to = join(directory, path);
      await mkdir(dirname(to), { recursive: true });
      await writeFile(to, content, { flag: "wx" });
      written.push(to);
    },
    seal: async () => {
      await syncAll(directory, written);
      await refuseForeign(target);
      const aside = swap(directory, target, options.replaceSigned);
      await sync(parent);
      await rm(aside, { recursive: true, force: true });
    },
    discard: () => rm(directory, { recursive: true, force: true }),
  };
}

/** Which machine a staging directory belongs to: process ids say nothing on another one. */
const HOST = createHash("sha256").update(hostname()).digest("hex").slice(0, 8);
const STALE_MS = 24 * 3_600_000;
const ASIDE = "-old";

/** A new name beside a place for what will stand there: whoever finds it can tell whether its run still lives. */
export function stagingPath(target: string): string {
  return join(dirname(target), `${stagingPrefix(target)}${HOST}-${process.pid}-${randomBytes(4).toString("hex")}`);
}

function stagingPrefix(target: string): string {
  return `.${basename(target)}.staging-`;
}

/**
 * Undoes what a run that was killed left beside a docket: half-made ones go; an older docket that had stepped aside, and
 * whose successor never came, stands in its place again. What belongs to a run that still lives is left alone.
 */
export async function recoverDocket(target: string): Promise<void> {
  const parent = dirname(target);
  const left: { readonly path: string; readonly isAside: boolean; readonly changedMs: number }[] = [];
  for (const name of await readdir(parent)) {
    const [, host, pid, aside] = /^([0-9a-f]{8})-([0-9]+)-[0-9a-f]{8}(-old)?$/.exec(afterPrefix(name, target)) ?? [];
    if (host === undefined || (host === HOST && isAlive(Number(pid)))) continue;
    const path = join(parent, name);
    const changedMs = (await lstat(path)).ctimeMs;
    if (host === HOST || Date.now() - changedMs > STALE_MS)
      left.push({ path, isAside: aside !== undefined, changedMs });
  }
  const newestFirst = left.filter(({ isAside }) => isAside).sort((a, b) => b.changedMs - a.changedMs);
  if (newestFirst[0] && !existsSync(target)) renameSync(newestFirst[0].path, target);
  for (const { path } of left) await rm(path, { recursive: true, force: true });
}

/** Whether a run that was killed has left an older docket beside that place, which the next run puts back. */
export function isSteppedAside(target: string): boolean {
  const parent = dirname(target);
  return existsSync(parent) && readdirSync(parent).some((name) => afterPrefix(name, target).endsWith(ASIDE));
}

function afterPrefix(name: string, target: string): string {
  const prefix = stagingPrefix(target);
  return name.startsWith(prefix) ? name.slice(prefix.length) : "";
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // EPERM: it lives, and belongs to somebody else.
    return isSystemError(error) && error.code !== "ESRCH";
  }
}

/** A directory that holds anything that no docket wrote is not replaced, so that nothing of others is lost. */
async function refuseForeign(target: string): Promise<void> {
  let entries;
  try {
    entries = await readdir(target, { recursive: true, withFileTypes: true });
  } catch (error) {
    if (isSystemError(error) && error.code === "ENOENT") return;
    if (!isSystemError(error)) throw error;
    throw refuse("output-not-written", `cannot write to ${basename(target)}: ${error.code}`, undefined, error);
  }
  const listed = new Set([
    ...OWN_NAMES,
    ...(await listedIn(target, EVIDENCE_MANIFEST)),
    ...(await listedIn(target, DECISION_MANIFEST)),
  ]);
  const foreign = entries
    .filter((entry) => !entry.isDirectory())
    .map((entry) => relative(target, join(entry.parentPath, entry.name)).replaceAll("\\", "/"))
    .filter((path) => !listed.has(path) && !isStatementPath(path))
    .toSorted(comparePaths);
  if (foreign[0] !== undefined)
    throw refuse(
      "output-not-written",
      `${basename(target)} holds ${foreign[0]}, which docket did not write; nothing was changed`,
    );
}

/** The files that a manifest names; none where it is none. */
async function listedIn(target: string, manifest: string): Promise<readonly string[]> {
  try {
    const bytes = await readFile(join(target, manifest));
    return readManifest(bytes, { file: manifest }).files.map(({ path }) => path);
  } catch (error) {
    if (error instanceof DocketError || isSystemError(error)) return [];
    throw error;
  }
}

/** Sign-offs are bound to the decision that they stand beside: another decision in its place would lose them. */
function refuseSigned(target: string, replaceSigned: boolean): void {
  if (replaceSigned) return;
  let names;
  try {
    names = readdirSync(join(target, SIGN_OFFS));
  } catch (error) {
    if (isSystemError(error) && (error.code === "ENOENT" || error.code === "ENOTDIR")) return;
    throw error;
  }
  // Each is a statement and its signature; where a statement is missing, what is left of it is still somebody's word.
  const statements = names.filter((name) => name.endsWith(".json") && !name.endsWith(".sigstore.json"));
  const lost = (statements.length > 0 ? statements : names).toSorted(comparePaths);
  if (lost.length > 0)
    throw refuse(
      "docket-signed",
      `${basename(target)} carries ${lost.length === 1 ? "a sign-off" : `${lost.length} sign-offs`} on the decision in it (${lost.join(", ")}), which a new decision would lose; nothing was changed`,
    );
}

/**
 * Rename cannot replace a directory that is not empty: the old one steps aside, and the new one takes its place in the
 * next system call. A run that is killed between the two is undone by the next one.
 */
function swap(directory: string, target: string, replaceSigned: boolean): string {
  const aside = `${directory}${ASIDE}`;
  let isAside = false;
  refuseSigned(target, replaceSigned);
  try {
    renameSync(target, aside);
    isAside = true;
  } catch (error) {
    if (!isSystemError(error) || error.code !== "ENOENT") throw error;
  }
  try {
    renameSync(directory, target);
  } catch (error) {
    if (isAside) renameSync(aside, target);
    throw error;
  }
  return aside;
}

/** Everything reaches the disk before anything is renamed, directories as well: their names are part of the docket. */
async function syncAll(directory: string, files: readonly string[]): Promise<void> {
  const folders = await readdir(directory, { recursive: true, withFileTypes: true });
  const directories = folders.filter((entry) => entry.isDirectory()).map((entry) => join(entry.parentPath, entry.name));
  await Promise.all(files.map(sync));
  await Promise.all(directories.map(sync));
  await sync(directory);
}

/** Waits until a file or a directory is on the disk. */
export async function sync(path: string): Promise<void> {
  const file = await open(path, "r");
  try {
    await file.sync();
  } finally {
    await file.close();
  }
}
