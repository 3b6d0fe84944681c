import { createReadStream } from "node:fs";
import { constants, lstat, open, readdir } from "node:fs/promises";
import { join } from "node:path";
import { refuse } from "../errors.ts";
import { PATH_LIMITS } from "../seal/paths.ts";
import { type DocketSource, ENTRIES_MOST, type SourceEntry } from "../seal/source.ts";
import { CHUNK_BYTES, isSystemError } from "./files.ts";

/** A source that holds something open until it is closed. */
export type ClosableSource = DocketSource & { readonly close: () => Promise<void> };

/** A docket as it lies in a folder. No link is followed, nothing but a regular file is opened, nothing is waited for. */
export function folderSource(directory: string): ClosableSource {
  const sizes = new Map<string, number>();
  return {
    entries: async () => {
      const entries: SourceEntry[] = [];
      await walk(directory, "", entries);
      for (const { path, sizeBytes } of entries) sizes.set(path, sizeBytes);
      return entries;
    },
    open: (path) => readOnce(join(directory, path), path, sizes.get(path) ?? 0),
    close: () => Promise.resolve(),
  };
}

async function walk(directory: string, below: string, entries: SourceEntry[]): Promise<void> {
  const names = await readable(below, () => readdir(join(directory, below), { encoding: "buffer" }));
  for (const bytes of names.toSorted((a, b) => Buffer.compare(a, b))) {
    const name = bytes.toString("utf8");
    const path = below === "" ? name : `${below}/${name}`;
    if (!Buffer.from(name).equals(bytes))
      throw refuse("evidence-malformed", "a name that is not UTF-8, expected one that every system can write", {
        file: path,
      });
    // One more than a docket may have is enough to know that this is none.
    if (entries.length > ENTRIES_MOST || path.split("/").length > PATH_LIMITS.depth + 1) return;
    const status = await readable(path, () => lstat(join(directory, path)));
    if (status.isDirectory()) {
      entries.push({ path, kind: "directory", sizeBytes: 0 });
      await walk(directory, path, entries);
    } else if (status.isFile()) entries.push({ path, kind: "file", sizeBytes: status.size, links: status.nlink });
    else entries.push({ path, kind: status.isSymbolicLink() ? "symbolic-link" : "other", sizeBytes: 0 });
  }
}

/** The bytes of one file, at most one more than it had when it was looked at: it may grow while it is read. */
async function* readOnce(target: string, path: string, sizeBytes: number): AsyncGenerator<Buffer> {
  const flags = constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK;
  const file = await readable(path, () => open(target, flags));
  try {
    const status = await file.stat();
    if (!status.isFile()) throw refuse("evidence-malformed", "is no regular file any more", { file: path });
    yield* createReadStream(target, {
      fd: file,
      autoClose: false,
      end: sizeBytes,
      highWaterMark: CHUNK_BYTES,
    }) as AsyncIterable<Buffer>;
  } catch (error) {
    if (!isSystemError(error)) throw error;
    throw refuse("evidence-malformed", `cannot be read: ${error.code}`, { file: path }, error);
  } finally {
    await file.close();
  }
}

async function readable<T>(path: string, action: () => Promise<T>): Promise<T> {
  try {
    return await action();
  } catch (error) {
    if (!isSystemError(error)) throw error;
    throw refuse("evidence-malformed", `cannot be read: ${error.code}`, { file: path === "" ? "." : path }, error);
  }
}
