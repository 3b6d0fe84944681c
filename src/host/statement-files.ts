import { renameSync, rmSync } from "node:fs";
import { mkdir, readdir, rm, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { refuse } from "../errors.ts";
import { recoverDocket, stagingPath, sync } from "./docket-staging.ts";

/** Files to be put into a docket that stands already, in the order in which they take their places. */
export interface StatementFiles {
  readonly files: readonly (readonly [path: string, content: string | Uint8Array])[];
  /** What an interrupted signing has left, to be taken away before. */
  readonly leftovers?: readonly string[];
  /** The number in the chain that must still be free. */
  readonly sequence?: number;
}

/**
 * Puts statements into a docket. Every byte is on the disk, in a directory beside the docket, before the first file takes
 * its place; then they do so in consecutive system calls. The signature goes first: a signature without its statement
 * is refused by `docket verify` and taken away by the next signing, a statement without its signature never stands there.
 */
export async function addStatements(
  docket: string,
  { files, leftovers = [], sequence }: StatementFiles,
): Promise<void> {
  await recoverDocket(docket);
  const directory = stagingPath(docket);
  try {
    for (const [path, content] of files) {
      await mkdir(dirname(join(directory, path)), { recursive: true });
      await writeFile(join(directory, path), content, { flag: "wx" });
      await sync(join(directory, path));
      await mkdir(dirname(join(docket, path)), { recursive: true });
    }
    if (sequence !== undefined) await refuseTaken(join(docket, "signoffs"), sequence, leftovers);
    for (const path of leftovers) rmSync(join(docket, path));
    for (const [path] of files) renameSync(join(directory, path), join(docket, path));
    for (const path of new Set(files.map(([name]) => dirname(join(docket, name))))) await sync(path);
  } finally {
    await rm(directory, { recursive: true, force: true });
  }
}

/** Two people who sign at once would fork the chain: the later one has to look again. */
async function refuseTaken(directory: string, sequence: number, leftovers: readonly string[]): Promise<void> {
  const prefix = `${String(sequence).padStart(4, "0")}-`;
  const taken = (await readdir(directory)).find(
    (name) => name.startsWith(prefix) && !leftovers.includes(`signoffs/${name}`),
  );
  if (taken !== undefined)
    throw refuse("output-not-written", `somebody has just signed (${taken}): look at it, and sign again`);
}
