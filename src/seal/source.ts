import { refuse } from "../errors.ts";

/** Something that stands in a docket, before it is read. */
export interface SourceEntry {
  readonly path: string;
  readonly kind: "file" | "symbolic-link" | "directory" | "other";
  /** Of a file; 0 for anything else. */
  readonly sizeBytes: number;
  /** How many names the file has on its disk, where it lies on one. */
  readonly links?: number;
}

/**
 * The files of a docket, wherever they are: in a folder, in an archive, in memory. Nothing is followed and nothing is
 * unpacked: whoever verifies hashes the bytes that it reads, and judges on those.
 */
export interface DocketSource {
  /** Everything there is. Throws DocketError where it cannot be the form of a docket at all, such as a broken archive. */
  readonly entries: () => Promise<readonly SourceEntry[]>;
  /** The bytes of a file among the entries, and at most one byte more than it had then. */
  readonly open: (path: string) => AsyncIterable<Buffer>;
}

/** So many entries are looked at; a docket has at most as many files. */
export const ENTRIES_MOST = 100_000;

/** A docket in memory: path → bytes of a file, or what stands there instead of one. */
export function memorySource(
  files: ReadonlyMap<string, Uint8Array | Exclude<SourceEntry["kind"], "file">>,
): DocketSource {
  return {
    entries: () =>
      Promise.resolve(
        [...files].map(([path, content]) =>
          typeof content === "string"
            ? { path, kind: content, sizeBytes: 0 }
            : { path, kind: "file", sizeBytes: content.length, links: 1 },
        ),
      ),
    open: async function* (path) {
      const content = files.get(path);
      if (content === undefined || typeof content === "string")
        throw refuse("evidence-malformed", "no file to read", { file: path });
      yield Buffer.from(content.buffer, content.byteOffset, content.length);
    },
  };
}
