import { createHash } from "node:crypto";
import { DocketError, refuse } from "../errors.ts";
import type { DocketSource, SourceEntry } from "./source.ts";

/** Everything but evidence is read whole: documents, manifests, sign-offs. */
const WHOLE_BYTES_MOST = 64 * 1_048_576;

export interface FileDigest {
  readonly sizeBytes: number;
  readonly sha256: string;
}

/** The files of a docket as they are read: each byte that is judged is hashed in the same reading, and no file twice. */
export class DocketFiles {
  readonly entries: ReadonlyMap<string, SourceEntry>;
  /** Path → why it cannot be read. */
  readonly unreadable = new Map<string, string>();
  readonly #source: DocketSource;
  readonly #whole = new Map<string, Buffer>();
  readonly #digests = new Map<string, FileDigest>();

  constructor(source: DocketSource, entries: readonly SourceEntry[]) {
    this.#source = source;
    this.entries = new Map(entries.map((entry) => [entry.path, entry]));
  }

  isFile(path: string): boolean {
    return this.entries.get(path)?.kind === "file";
  }

  /** All bytes of a file; undefined where there is none, or it cannot be read. */
  async whole(path: string): Promise<Buffer | undefined> {
    const held = this.#whole.get(path);
    if (held || !this.isFile(path)) return held;
    return this.#guarded(path, async () => {
      const pieces: Buffer[] = [];
      let sizeBytes = 0;
      for await (const piece of this.#source.open(path)) {
        pieces.push(piece);
        sizeBytes += piece.length;
        if (sizeBytes > WHOLE_BYTES_MOST)
          throw refuse("evidence-too-large", `more than ${WHOLE_BYTES_MOST} bytes, expected a document`);
      }
      const bytes = Buffer.concat(pieces);
      this.#whole.set(path, bytes);
      this.#digests.set(path, { sizeBytes, sha256: sha256Of(bytes) });
      return bytes;
    });
  }

  /** The bytes of a file, for a reader that hashes them and hands the digest to `record`. */
  stream(path: string): AsyncIterable<Buffer> {
    return this.#source.open(path);
  }

  /** Takes note of the digest of what a reader was given. A file that was read twice has to be the same both times. */
  record(path: string, digest: FileDigest): void {
    const earlier = this.#digests.get(path);
    if (earlier && earlier.sha256 !== digest.sha256) this.unreadable.set(path, "changed while it was read");
    this.#digests.set(path, digest);
  }

  /** The digest of the bytes that were judged, or of those that nobody has read yet. */
  async digest(path: string): Promise<FileDigest | undefined> {
    const held = this.#digests.get(path);
    if (held || !this.isFile(path)) return held;
    return this.#guarded(path, async () => {
      const hash = createHash("sha256");
      let sizeBytes = 0;
      for await (const piece of this.#source.open(path)) {
        hash.update(piece);
        sizeBytes += piece.length;
      }
      const digest = { sizeBytes, sha256: hash.digest("hex") };
      this.#digests.set(path, digest);
      return digest;
    });
  }

  async #guarded<T>(path: string, read: () => Promise<T>): Promise<T | undefined> {
    try {
      return await read();
    } catch (error) {
      if (!(error instanceof DocketError)) throw error;
      this.unreadable.set(path, error.defects.map(({ message }) => message).join("; "));
      return undefined;
    }
  }
}

export function sha256Of(bytes: Uint8Array | string): string {
  return createHash("sha256").update(bytes).digest("hex");
}
