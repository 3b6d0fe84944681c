import { createHmac } from "node:crypto";
import { createReadStream, createWriteStream } from "node:fs";
import { stat } from "node:fs/promises";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { isMainThread, parentPort, Worker, workerData } from "node:worker_threads";
import { createGunzip, createGzip } from "node:zlib";
import { refuse } from "../errors.ts";
import type { Redaction } from "../seal/secrets.ts";
import { sweepSecrets } from "../seal/secret-sweep.ts";
import { CHUNK_BYTES } from "./files.ts";

/** More places of one file are counted and not listed: a cookie in each line of a log is one mistake, not a million. */
const PLACES_MOST = 1_000;
/** Beyond this, what unpacks to more than so many times its size is made to fill a machine. */
const UNPACKED_BYTES_FREE = 64 * 1_048_576;
const UNPACKED_RATIO_MOST = 500;
/** Less than this is searched before a thread has started. */
const LARGE_BYTES = 16 * 1_048_576;

/** One file to search: its name in the docket and where it lies; where its redacted copy goes, if one is wanted. */
export interface FileToSearch {
  readonly path: string;
  readonly source: string;
  readonly target?: string;
}

/** What was found in one file. */
export interface SearchedFile {
  readonly path: string;
  /** As it was read, packed if it is packed. */
  readonly sizeBytes: number;
  /** HMAC-SHA-256 of it, where a key was given. */
  readonly keyedDigest?: string;
  readonly found: number;
  readonly kinds: Readonly<Record<string, number>>;
  /** The first of them. */
  readonly places: readonly Redaction[];
}

/** Searches files for secrets, one after another; in another thread where they are large. Files that are not there are left out. */
export async function searchFiles(
  files: readonly FileToSearch[],
  hmacKey?: Uint8Array,
): Promise<readonly SearchedFile[]> {
  const sizes = await Promise.all(files.map(({ source }) => sizeOf(source)));
  const there = files.filter((_, index) => sizes[index] !== undefined);
  const totalBytes = sizes.reduce<number>((sum, size) => sum + (size ?? 0), 0);
  if (totalBytes < LARGE_BYTES || !isMainThread) return searchHere(there, hmacKey);
  return new Promise((resolve, reject) => {
    const order: Order = { kind: "docket-secrets", files: there, hmacKey };
    const worker = new Worker(new URL(import.meta.url), { workerData: order });
    worker.once("message", resolve);
    worker.once("error", reject);
  });
}

interface Order {
  readonly kind: "docket-secrets";
  readonly files: readonly FileToSearch[];
  readonly hmacKey: Uint8Array | undefined;
}

async function searchHere(files: readonly FileToSearch[], hmacKey?: Uint8Array): Promise<readonly SearchedFile[]> {
  const searched: SearchedFile[] = [];
  for (const file of files) searched.push(await searchFile(file, hmacKey));
  return searched;
}

async function sizeOf(path: string): Promise<number | undefined> {
  try {
    const status = await stat(path);
    return status.isFile() ? status.size : undefined;
  } catch (error) {
    // Whoever reads it says what is wrong with it.
    if (error instanceof Error && "code" in error) return undefined;
    throw error;
  }
}

async function searchFile({ path, source, target }: FileToSearch, hmacKey?: Uint8Array): Promise<SearchedFile> {
  const hmac = hmacKey && createHmac("sha256", hmacKey);
  let sizeBytes = 0;
  async function* received(): AsyncGenerator<Buffer> {
    for await (const chunk of createReadStream(source, { highWaterMark: CHUNK_BYTES }) as AsyncIterable<Buffer>) {
      hmac?.update(chunk);
      sizeBytes += chunk.length;
      yield chunk;
    }
  }
  const kinds: Record<string, number> = {};
  const places: Redaction[] = [];
  let found = 0;
  const note = (secret: Redaction): void => {
    found += 1;
    kinds[secret.kind] = (kinds[secret.kind] ?? 0) + 1;
    if (places.length < PLACES_MOST) places.push(secret);
  };
  const isPacked = await beginsWithGzip(source);
  const text = isPacked ? unpacked(received(), path, () => sizeBytes, target !== undefined) : received();
  const clean = sweepSecrets(text, note, { hmacKey });
  // The level is fixed: the same text packs to the same bytes.
  if (target !== undefined && isPacked) await pipeline(clean, createGzip({ level: 6 }), createWriteStream(target));
  else if (target !== undefined) await pipeline(clean, createWriteStream(target));
  else for await (const _ of clean);
  return { path, sizeBytes, ...(hmac ? { keyedDigest: hmac.digest("hex") } : {}), found, kinds, places };
}

/** What a file unpacks to. One that is cut off is searched as far as it goes, for nobody else can read further; it cannot be redacted. */
async function* unpacked(
  packed: AsyncIterable<Buffer>,
  path: string,
  packedBytes: () => number,
  isRedacting: boolean,
): AsyncGenerator<Buffer> {
  let bytes = 0;
  try {
    for await (const chunk of Readable.from(packed).pipe(createGunzip()) as AsyncIterable<Buffer>) {
      bytes += chunk.length;
      if (bytes > UNPACKED_BYTES_FREE && bytes > UNPACKED_RATIO_MOST * packedBytes())
        throw refuse("evidence-too-large", `unpacks to more than ${UNPACKED_RATIO_MOST} times its size`, {
          file: path,
        });
      yield chunk;
    }
  } catch (error) {
    const isBroken = error instanceof Error && "code" in error && String(error.code).startsWith("Z_");
    if (!isBroken) throw error;
    if (isRedacting)
      throw refuse("evidence-malformed", `not a whole gzip file: ${error.message}`, { file: path }, error);
  }
}

/** Whether a file is gzip (RFC 1952). */
async function beginsWithGzip(path: string): Promise<boolean> {
  const stream = createReadStream(path, { end: 1 });
  for await (const chunk of stream as AsyncIterable<Buffer>) return chunk[0] === 0x1f && chunk[1] === 0x8b;
  return false;
}

const order = workerData as Partial<Order> | null;
if (!isMainThread && order?.kind === "docket-secrets") {
  parentPort?.postMessage(await searchHere(order.files ?? [], order.hmacKey), []);
}
