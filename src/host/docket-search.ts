import { readdir } from "node:fs/promises";
import { join, relative, resolve } from "node:path";
import { refuse } from "../errors.ts";
import { DECISION, DECISION_MANIFEST, EVIDENCE_MANIFEST } from "../seal/layout.ts";
import { isSystemError } from "./files.ts";

/** What gives a docket away, though other parts of it may be gone. */
const MARKS: readonly string[] = [DECISION, DECISION_MANIFEST, EVIDENCE_MANIFEST];
const NOT_ENTERED = new Set([".git", "node_modules"]);
const DEPTH_MOST = 16;

/** A place below a directory that is a docket, or looks like one, or could not be looked into. */
export interface FoundDocket {
  /** From the directory, with `/`. */
  readonly path: string;
  readonly problem?: string;
}

/** Every docket below a directory, in the order of their paths. Links are not followed; nothing is looked for inside a docket. */
export async function docketsBelow(directory: string): Promise<readonly FoundDocket[]> {
  const root = resolve(directory);
  const found: FoundDocket[] = [];
  await search(root, root, 0, found);
  return found.toSorted((a, b) => (a.path < b.path ? -1 : 1));
}

async function search(root: string, directory: string, depth: number, found: FoundDocket[]): Promise<void> {
  const path = relative(root, directory).replaceAll("\\", "/") || ".";
  const entries = await entriesOf(directory, path, found);
  if (entries.some((entry) => entry.isFile() && MARKS.includes(entry.name))) {
    found.push({ path });
    return;
  }
  for (const entry of entries) {
    const below = join(directory, entry.name);
    if (entry.isFile() && entry.name.endsWith(".tar"))
      found.push({ path: relative(root, below).replaceAll("\\", "/") });
    if (!entry.isDirectory() || NOT_ENTERED.has(entry.name)) continue;
    if (depth < DEPTH_MOST) await search(root, below, depth + 1, found);
    else found.push({ path: relative(root, below), problem: "lies too deep and was not looked into" });
  }
}

async function entriesOf(directory: string, path: string, found: FoundDocket[]) {
  try {
    return await readdir(directory, { withFileTypes: true });
  } catch (error) {
    if (!isSystemError(error)) throw error;
    if (path === ".")
      throw refuse(
        "docket-not-found",
        `cannot be read: ${error.code}, expected a directory`,
        { file: directory },
        error,
      );
    found.push({ path, problem: `cannot be looked into: ${error.code}` });
    return [];
  }
}
