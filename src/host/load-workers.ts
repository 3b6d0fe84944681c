import { createHash } from "node:crypto";
import { closeSync, fstatSync, openSync, readSync } from "node:fs";
import { availableParallelism } from "node:os";
import { setImmediate as yieldToEvents } from "node:timers/promises";
import { isMainThread, parentPort, Worker, workerData } from "node:worker_threads";
import { DocketError } from "../errors.ts";
import type { LoadTally } from "../model/tally.ts";
import { CHUNK_BYTES, LogScanner } from "../read/load/log-scanner.ts";
import {
  mergeTallies,
  type PackedTally,
  packTally,
  renumberLines,
  Tallier,
  unpackTally,
  wantedFields,
} from "../read/load/tally.ts";
import { chooseFormat, HEAD_BYTES, headOf, logOutcome, type ReadResult, type ReadTask } from "../read/read.ts";
import type { Head, LoadLogFormat } from "../read/reader.ts";

/** A smaller file is read before a thread has started. */
export const LARGE_FILE_BYTES = 32 * 1_048_576;
const PIECE_BYTES = 8 * 1_048_576;
const THREADS_MOST = 8;
const NEWLINE = 10;
/** Until the lines in front of a piece are counted, its lines are numbered from here on, times the number of the piece. */
const LINES_OF_A_PIECE = 2 ** 32;

/** How a large log is read. */
export interface LargeLogOptions {
  /** Threads that read, this one included; as many as the machine runs at once, at most 8, where it is absent. */
  readonly threads?: number;
  /** Called now and then with the bytes that were counted so far, and with the size of the file. */
  readonly onProgress?: (bytes: number, sizeBytes: number) => void;
}

/** What became of one piece of a file: where its records begin and end, how many lines they are. */
interface Piece {
  readonly index: number;
  readonly begin: number;
  readonly end: number;
  readonly lines: number;
  readonly openingAtMs: number;
  readonly closingAtMs: number;
}

/** What one thread counted, undefined where it met something that only one reader from the begin can tell. */
interface Share {
  readonly sha256: string | undefined;
  readonly counted: { readonly tally: PackedTally; readonly pieces: readonly Piece[] } | undefined;
}

/** What another thread is told. `next` is shared: the number of the next piece that nobody has taken. */
interface Order {
  readonly kind: "docket-load";
  readonly path: string;
  readonly task: ReadTask;
  readonly sizeBytes: number;
  readonly isHashing: boolean;
  readonly next: Int32Array;
}

/**
 * Reads a large plain log with several threads: one hashes the file and then helps the others, which take pieces of it by
 * turns. The answer is the one that `readArtifact` gives. Undefined for a file that is small, packed or no log of lines,
 * and for one with a defect that depends on where reading began: those are for `readArtifact`.
 */
export async function readLargeLog(
  path: string,
  task: ReadTask,
  options: LargeLogOptions = {},
): Promise<ReadResult | undefined> {
  const { sizeBytes, head } = beginningOf(path, task);
  const format = sizeBytes < LARGE_FILE_BYTES || !task.question ? undefined : logFormat(head, task);
  if (!format) return undefined;
  const threads = Math.max(2, Math.min(THREADS_MOST, options.threads ?? availableParallelism()));
  const next = new Int32Array(new SharedArrayBuffer(4));
  const helpers = Array.from({ length: threads - 1 }, (_, index) =>
    share({ kind: "docket-load", path, task, sizeBytes, isHashing: index === 0, next }),
  );
  const own = await countPieces(path, task, sizeBytes, next, async () => {
    options.onProgress?.(Math.min(sizeBytes, Atomics.load(next, 0) * PIECE_BYTES), sizeBytes);
    await yieldToEvents();
  });
  const shares = await Promise.all(helpers);
  const parts = [own, ...shares.map(({ counted }) => counted && { ...counted, tally: unpackTally(counted.tally) })];
  const tally = joinParts(parts, sizeBytes);
  const sha256 = shares[0]?.sha256;
  if (!tally || sha256 === undefined) return undefined;
  const scan = { lines: tally.lines, bytes: sizeBytes, endsWithNewline: true, overlongLine: undefined };
  return { artifact: { path: task.path, sizeBytes, sha256 }, outcome: logOutcome(tally.tally, scan, format, task) };
}

function beginningOf(path: string, task: ReadTask): { readonly sizeBytes: number; readonly head: Head | undefined } {
  const file = openSync(path, "r");
  try {
    const bytes = Buffer.alloc(HEAD_BYTES);
    const length = readSync(file, bytes, 0, HEAD_BYTES, 0);
    const isPacked = bytes[0] === 0x1f && bytes[1] === 0x8b;
    return {
      sizeBytes: fstatSync(file).size,
      head: isPacked ? undefined : headOf(bytes.subarray(0, length), false, task),
    };
  } finally {
    closeSync(file);
  }
}

function logFormat(head: Head | undefined, task: ReadTask): LoadLogFormat | undefined {
  if (!head) return undefined;
  try {
    const format = chooseFormat(head, task);
    return format.family === "load" && format.shape === "lines" ? format : undefined;
  } catch (error) {
    // `readArtifact` says the same, and hashes the file for it.
    if (error instanceof DocketError) return undefined;
    throw error;
  }
}

function share(order: Order): Promise<Share> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL(import.meta.url), { workerData: order });
    worker.once("message", resolve);
    worker.once("error", reject);
    worker.once("exit", (code) => {
      if (code !== 0) reject(new Error(`a reading thread ended with ${code}`));
    });
  });
}

interface Counted {
  readonly tally: LoadTally;
  readonly pieces: readonly Piece[];
}

/** Takes pieces until none is left. Undefined where one does not end as a piece of a sound file ends. */
async function countPieces(
  path: string,
  task: ReadTask,
  sizeBytes: number,
  next: Int32Array,
  between?: () => Promise<void>,
): Promise<Counted | undefined> {
  const file = openSync(path, "r");
  try {
    const { head } = beginningOf(path, task);
    const format = logFormat(head, task)!;
    const reader = format.parser(task.options, head!, { file: task.path }, wantedFields(task.question!));
    const tallier = new Tallier(task.question!);
    const pieces: Piece[] = [];
    for (let index = Atomics.add(next, 0, 1); index * PIECE_BYTES < sizeBytes; index = Atomics.add(next, 0, 1)) {
      const begin = firstRecordFrom(file, index * PIECE_BYTES, sizeBytes);
      const stop = Math.min(sizeBytes, (index + 1) * PIECE_BYTES);
      const scanner = new LogScanner(reader, tallier, begin, index * LINES_OF_A_PIECE);
      for (let at = begin; scanner.offset < stop;) {
        const room = scanner.room();
        const length = readSync(file, room, 0, Math.min(room.length, CHUNK_BYTES), at);
        scanner.filled(length, stop);
        at += length;
        if (scanner.isOverlong || (length === 0 && scanner.offset < stop)) return undefined;
      }
      const lines = scanner.lines - index * LINES_OF_A_PIECE;
      pieces.push({ index, begin, end: scanner.offset, lines, ...tallier.cut() });
      await between?.();
    }
    return { tally: tallier.finish(), pieces };
  } finally {
    closeSync(file);
  }
}

/** The offset behind the first newline that stands directly in front of `from` or behind it. */
function firstRecordFrom(file: number, from: number, sizeBytes: number): number {
  if (from === 0) return 0;
  const bytes = Buffer.allocUnsafe(65_536);
  for (let at = from - 1; at < sizeBytes; at += bytes.length) {
    const found = bytes.subarray(0, readSync(file, bytes, 0, bytes.length, at)).indexOf(NEWLINE);
    if (found >= 0) return at + found + 1;
  }
  return sizeBytes;
}

/**
 * The tally of the whole. Undefined where the pieces do not join: in a CSV file one may have begun inside of a quoted
 * column, and then the one in front of it does not end where it begins.
 */
function joinParts(
  parts: readonly (Counted | undefined)[],
  sizeBytes: number,
): { readonly tally: LoadTally; readonly lines: number } | undefined {
  const counted = parts.filter((part) => part !== undefined);
  const pieces = counted.flatMap((part) => part.pieces).sort((a, b) => a.index - b.index);
  const isWhole = pieces.every(({ begin }, index) => begin === (index === 0 ? 0 : pieces[index - 1]!.end));
  if (counted.length < parts.length || !isWhole || pieces.at(-1)?.end !== sizeBytes) return undefined;
  const linesBefore: number[] = [];
  let lines = 0;
  let openingAtMs = Number.NaN;
  let closingAtMs = Number.NaN;
  let stepBackMostMs = 0;
  for (const piece of pieces) {
    linesBefore.push(lines);
    lines += piece.lines;
    if (Number.isNaN(piece.openingAtMs)) continue;
    stepBackMostMs = Math.max(stepBackMostMs, Number.isNaN(closingAtMs) ? 0 : closingAtMs - piece.openingAtMs);
    if (Number.isNaN(openingAtMs)) openingAtMs = piece.openingAtMs;
    closingAtMs = piece.closingAtMs;
  }
  const [first, ...rest] = counted.map(({ tally }) =>
    renumberLines(tally, (line) => linesBefore[Math.floor(line / LINES_OF_A_PIECE)]! + (line % LINES_OF_A_PIECE)),
  );
  const tally = rest.reduce(mergeTallies, first!);
  tally.disorderMostMs = Math.max(tally.disorderMostMs, stepBackMostMs);
  tally.openingAtMs = openingAtMs;
  tally.closingAtMs = closingAtMs;
  return { tally, lines };
}

function sha256Of(path: string): string {
  const file = openSync(path, "r");
  try {
    const hash = createHash("sha256");
    const bytes = Buffer.allocUnsafe(CHUNK_BYTES);
    for (let length = readSync(file, bytes); length > 0; length = readSync(file, bytes)) {
      hash.update(bytes.subarray(0, length));
    }
    return hash.digest("hex");
  } finally {
    closeSync(file);
  }
}

/** The other threads run this file as well, and begin here. */
async function serve({ path, task, sizeBytes, isHashing, next }: Order): Promise<void> {
  const sha256 = isHashing ? sha256Of(path) : undefined;
  const counted = await countPieces(path, task, sizeBytes, next);
  const answer: Share = { sha256, counted: counted && { pieces: counted.pieces, tally: packTally(counted.tally) } };
  const buffers = new Set(answer.counted?.tally.latencies.flatMap(({ loose }) => loose.map(({ buffer }) => buffer)));
  parentPort?.postMessage(answer, [...buffers] as ArrayBuffer[]);
}

const order = workerData as Partial<Order> | null;
if (!isMainThread && order?.kind === "docket-load") await serve(order as Order);
