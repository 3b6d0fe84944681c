import { createHash } from "node:crypto";
import { readSync } from "node:fs";
import { isMainThread, parentPort, workerData } from "node:worker_threads";
import type { LoadQuestion } from "../model/question.ts";
import { CHUNK_BYTES } from "../read/load/log-scanner.ts";
import { type CountedPieces, PieceCounter } from "../read/load/pieces.ts";
import { type PackedTally, packTally, wantedFields } from "../read/load/tally.ts";
import { formatOf } from "../read/recognise.ts";
import type { Head, LineReader, LoadLogFormat, ReadOptions } from "../read/reader.ts";

/** The file of this module, which each thread that reads runs as well. */
export const LOAD_THREAD = new URL(import.meta.url);

/** So many bytes are taken at once. */
export const PIECE_BYTES = 8 * 1_048_576;

/** A log that several threads read. */
export interface SharedLog {
  /** The file, open: descriptors are those of the process, and all threads have to read one and the same file. */
  readonly file: number;
  readonly path: string;
  readonly sizeBytes: number;
  readonly options: ReadOptions;
  readonly question: LoadQuestion;
  /** Shared: the number of the next piece that nobody has taken. */
  readonly next: Int32Array;
}

/** What a thread is told. */
export interface LoadOrder extends SharedLog {
  readonly format: string;
  readonly head: Head;
  readonly isHashing: boolean;
}

/** What one thread did; its count is undefined where it met something that only one reader from the begin can tell. */
export interface LoadShare {
  readonly sha256: string | undefined;
  readonly counted: { readonly tally: PackedTally; readonly pieces: CountedPieces["pieces"] } | undefined;
}

/** Takes pieces until none is left. Undefined where one does not end as a piece of a sound file ends. */
export async function countPieces(
  { file, sizeBytes, question, next }: SharedLog,
  reader: LineReader,
  between?: () => Promise<void>,
): Promise<CountedPieces | undefined> {
  const readAt = (into: Buffer, offset: number): number => readSync(file, into, 0, into.length, offset);
  const counter = new PieceCounter({ sizeBytes, readAt }, reader, question, PIECE_BYTES);
  for (let index = Atomics.add(next, 0, 1); index * PIECE_BYTES < sizeBytes; index = Atomics.add(next, 0, 1)) {
    if (!counter.count(index)) return undefined;
    await between?.();
  }
  return counter.finish();
}

function sha256Of(file: number): string {
  const hash = createHash("sha256");
  const bytes = Buffer.allocUnsafe(CHUNK_BYTES);
  let at = 0;
  for (let length = readSync(file, bytes, 0, CHUNK_BYTES, at); length > 0;) {
    hash.update(bytes.subarray(0, length));
    at += length;
    length = readSync(file, bytes, 0, CHUNK_BYTES, at);
  }
  return hash.digest("hex");
}

async function serve(order: LoadOrder): Promise<void> {
  const sha256 = order.isHashing ? sha256Of(order.file) : undefined;
  // The thread that gave the order chose a log of lines.
  const format = formatOf(order.format) as LoadLogFormat;
  const reader = format.parser(order.options, order.head, { file: order.path }, wantedFields(order.question));
  const counted = await countPieces(order, reader);
  const answer: LoadShare = { sha256, counted: counted && { pieces: counted.pieces, tally: packTally(counted.tally) } };
  const held = answer.counted?.tally.latencies.flatMap(({ loose, packed }) => [...loose, packed.bytes]) ?? [];
  const buffers = new Set(held.map(({ buffer }) => buffer));
  parentPort?.postMessage(answer, [...buffers] as ArrayBuffer[]);
}

if (!isMainThread && (workerData as Partial<LoadOrder> | null)?.isHashing !== undefined)
  await serve(workerData as LoadOrder);
