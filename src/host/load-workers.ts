import { type BigIntStats, closeSync, fstatSync, openSync, readSync } from "node:fs";
import { availableParallelism } from "node:os";
import { setImmediate as yieldToEvents } from "node:timers/promises";
import { Worker } from "node:worker_threads";
import { DocketError } from "../errors.ts";
import { joinPieces } from "../read/load/pieces.ts";
import { unpackTally, wantedFields } from "../read/load/tally.ts";
import { chooseFormat, HEAD_BYTES, headOf, logOutcome, type ReadResult, type ReadTask } from "../read/read.ts";
import type { Head, LineReader, LoadLogFormat } from "../read/reader.ts";
import { NEWLINE } from "../read/scan/bytes.ts";
import { LARGE_FILE_BYTES } from "./files.ts";
import { countPieces, LOAD_THREAD, type LoadOrder, type LoadShare, PIECE_BYTES } from "./load-thread.ts";

const THREADS_MOST = 8;

/** How a large log is read. */
export interface LargeLogOptions {
  /** Threads that read, this one included; as many as the machine runs at once, at most 8, where it is absent. */
  readonly threads?: number;
  /** Called now and then with the bytes that were counted so far, and with the size of the file. */
  readonly onProgress?: (bytes: number, sizeBytes: number) => void;
}

/**
 * Reads a large plain log with several threads: one hashes the file and then helps the others, which take pieces of it by
 * turns. The answer is the one that `readArtifact` gives. Undefined for a file that is small, packed or no log of lines,
 * for one with a defect that depends on where reading began, and for one that changed meanwhile: those are for `readArtifact`.
 */
export async function readLargeLog(
  path: string,
  task: ReadTask,
  options: LargeLogOptions = {},
): Promise<ReadResult | undefined> {
  const file = openSync(path, "r");
  try {
    const before = fstatSync(file, { bigint: true });
    const result = await readOpenLog(file, Number(before.size), task, options);
    return isUnchanged(before, fstatSync(file, { bigint: true })) ? result : undefined;
  } finally {
    closeSync(file);
  }
}

function isUnchanged(before: BigIntStats, after: BigIntStats): boolean {
  return before.size === after.size && before.mtimeNs === after.mtimeNs && before.ctimeNs === after.ctimeNs;
}

async function readOpenLog(
  file: number,
  sizeBytes: number,
  task: ReadTask,
  options: LargeLogOptions,
): Promise<ReadResult | undefined> {
  if (sizeBytes < LARGE_FILE_BYTES || !task.question || !endsWithNewline(file, sizeBytes)) return undefined;
  const log = logIn(file, task);
  if (!log) return undefined;
  const threads = Math.max(2, Math.min(THREADS_MOST, options.threads ?? availableParallelism()));
  const work = {
    file,
    sizeBytes,
    options: task.options,
    question: task.question,
    path: task.path,
    next: new Int32Array(new SharedArrayBuffer(4)),
  };
  const helpers = Array.from({ length: threads - 1 }, (_, index) =>
    share({ ...work, format: log.format.format, head: log.head, isHashing: index === 0 }),
  );
  // The file must stay open until the last thread has ended, whatever became of another.
  const own = await settled(
    countPieces(work, log.reader, async () => {
      options.onProgress?.(Math.min(sizeBytes, Atomics.load(work.next, 0) * PIECE_BYTES), sizeBytes);
      await yieldToEvents();
    }),
  );
  const settledShares = await Promise.all(helpers.map(settled));
  const shares = settledShares.map(valueOf);
  const parts = [
    valueOf(own),
    ...shares.map(({ counted }) => counted && { ...counted, tally: unpackTally(counted.tally) }),
  ].filter((part) => part !== undefined);
  const sha256 = shares[0]?.sha256;
  const joined = parts.length === threads ? joinPieces(parts, sizeBytes) : undefined;
  if (!joined || sha256 === undefined) return undefined;
  const scan = { lines: joined.lines, bytes: sizeBytes, endsWithNewline: true, overlongLine: undefined };
  return {
    artifact: { path: task.path, sizeBytes, sha256 },
    outcome: logOutcome(joined.tally, scan, log.format, task),
  };
}

async function settled<T>(promise: Promise<T>): Promise<PromiseSettledResult<T>> {
  const [result] = await Promise.allSettled([promise]);
  return result;
}

function valueOf<T>(result: PromiseSettledResult<T>): T {
  if (result.status === "rejected") throw result.reason;
  return result.value;
}

function endsWithNewline(file: number, sizeBytes: number): boolean {
  const last = Buffer.alloc(1);
  return readSync(file, last, 0, 1, sizeBytes - 1) === 1 && last[0] === NEWLINE;
}

/** What recognition looks at; undefined for a packed file. */
function headIn(file: number, task: ReadTask): Head | undefined {
  const bytes = Buffer.alloc(HEAD_BYTES);
  const length = readSync(file, bytes, 0, HEAD_BYTES, 0);
  const isPacked = bytes[0] === 0x1f && bytes[1] === 0x8b;
  return isPacked ? undefined : headOf(bytes.subarray(0, length), false, task);
}

/** The format of a log of lines with a reader for it; undefined for anything else, and where the plan asks for what it does not have. */
function logIn(
  file: number,
  task: ReadTask,
): { readonly format: LoadLogFormat; readonly head: Head; readonly reader: LineReader } | undefined {
  const head = headIn(file, task);
  if (!head || !task.question) return undefined;
  try {
    const format = chooseFormat(head, task);
    if (format.family !== "load" || format.shape !== "lines") return undefined;
    return {
      format,
      head,
      reader: format.parser(task.options, head, { file: task.path }, wantedFields(task.question)),
    };
  } catch (error) {
    // `readArtifact` says the same, and hashes the file for it.
    if (error instanceof DocketError) return undefined;
    throw error;
  }
}

function share(order: LoadOrder): Promise<LoadShare> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(LOAD_THREAD, { workerData: order });
    worker.once("message", resolve);
    worker.once("error", reject);
    worker.once("exit", (code) => reject(new Error(`a reading thread ended with ${code} and no answer`)));
  });
}
