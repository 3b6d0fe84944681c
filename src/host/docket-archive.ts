import { open } from "node:fs/promises";
import { basename } from "node:path";
import { refuse } from "../errors.ts";
import { archiveReader } from "../seal/archive.ts";
import type { ClosableSource } from "./docket-folder.ts";
import { CHUNK_BYTES } from "./files.ts";

/**
 * A docket as it lies in an archive, which is never unpacked: it is read once to see that it has the one form that an
 * archive of a docket has, and then each file where it stands, hashed in the reading that is judged.
 */
export async function archiveSource(archive: string): Promise<ClosableSource> {
  const file = await open(archive, "r");
  const places = new Map<string, { readonly begin: number; readonly sizeBytes: number }>();

  async function* read(begin: number, sizeBytes: number): AsyncGenerator<Buffer> {
    for (let offset = begin; offset < begin + sizeBytes;) {
      const wanted = Math.min(CHUNK_BYTES, begin + sizeBytes - offset);
      const { bytesRead, buffer } = await file.read(Buffer.allocUnsafe(wanted), 0, wanted, offset);
      if (bytesRead === 0) return;
      yield buffer.subarray(0, bytesRead);
      offset += bytesRead;
    }
  }

  return {
    entries: async () => {
      const reader = archiveReader({ file: basename(archive) });
      for await (const piece of read(0, Number.MAX_SAFE_INTEGER))
        for (const event of reader.push(piece))
          if (event.kind === "begin") places.set(event.path, { begin: event.beginByte, sizeBytes: event.sizeBytes });
      reader.finish();
      return [...places].map(([path, { sizeBytes }]) => ({ path, kind: "file" as const, sizeBytes }));
    },
    open: (path) => {
      const place = places.get(path);
      if (!place) throw refuse("evidence-malformed", "is not in the archive", { file: path });
      return read(place.begin, place.sizeBytes);
    },
    close: () => file.close(),
  };
}
