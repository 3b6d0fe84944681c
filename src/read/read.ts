import { createHash } from "node:crypto";
import { Transform } from "node:stream";
import { createGunzip } from "node:zlib";
import { type At, type Defect, DocketError, type ErrorCode, refuse } from "../errors.ts";
import type { Artifact } from "../model/artifact.ts";
import type { LoadQuestion } from "../model/question.ts";
import type { Reading } from "../model/reading.ts";
import type { LoadTally } from "../model/tally.ts";
import { LogScanner } from "./load/log-scanner.ts";
import { Tallier, wantedFields } from "./load/tally.ts";
import type { Format, Head, LoadLogFormat, LoadSummaryFormat, ReadOptions } from "./reader.ts";
import { formatIds, formatOf, recognise } from "./recognise.ts";
import { type LineScan, LINE_BYTES_MOST } from "./scan/lines.ts";

/** So many of the first bytes are looked at to recognise a format. */
export const HEAD_BYTES = 65_536;
/** A document that is read whole, and not as a stream, may be so large. */
const DOCUMENT_BYTES_MOST = 64 * 1_048_576;

/** What to read, and how the plan wants it read. */
export interface ReadTask {
  readonly path: string;
  /** The families that the plan's entry can be filled from. */
  readonly families: readonly Format["family"][];
  readonly format: string | undefined;
  readonly options: ReadOptions;
  /** Asked of load logs only. */
  readonly question: LoadQuestion | undefined;
  readonly malformedRatioMost: number;
}

/** An artifact that was read: its digest as received, and what it says. */
export interface ReadResult {
  readonly artifact: Artifact;
  readonly outcome:
    | { readonly reading: Reading; readonly text: string | undefined }
    | { readonly defects: readonly [Defect, ...Defect[]] };
}

/**
 * Reads one artifact in one pass: hashes the bytes as they come, unpacks gzip, recognises the format and hands the rest to
 * its reader. A defect of the artifact is a result and not an exception, because its digest belongs in the decision as well.
 */
export async function readArtifact(chunks: AsyncIterable<Buffer>, task: ReadTask): Promise<ReadResult> {
  const hash = createHash("sha256");
  let sizeBytes = 0;
  async function* hashed(): AsyncGenerator<Buffer> {
    for await (const chunk of chunks) {
      hash.update(chunk);
      sizeBytes += chunk.length;
      yield chunk;
    }
  }
  const source = hashed();
  let outcome: ReadResult["outcome"];
  try {
    outcome = await readContent(unpacked(source), task);
  } catch (error) {
    if (!(error instanceof DocketError)) throw error;
    outcome = { defects: error.defects };
  }
  // What a reader left unread still belongs to the digest.
  for await (const _ of source);
  return { artifact: { path: task.path, sizeBytes, sha256: hash.digest("hex") }, outcome };
}

/** The bytes behind gzip, where the artifact is gzip (RFC 1952: begins with 1f 8b); the bytes themselves elsewhere. */
async function* unpacked(source: AsyncGenerator<Buffer>): AsyncGenerator<Buffer> {
  const first = await source.next();
  if (first.done) return;
  const rest = prepend(first.value, source);
  if (first.value[0] !== 0x1f || first.value[1] !== 0x8b) {
    yield* rest;
    return;
  }
  const gunzip = createGunzip();
  const feed = (async () => {
    for await (const chunk of rest) {
      if (gunzip.destroyed) return;
      if (!gunzip.write(chunk)) await drained(gunzip);
    }
    gunzip.end();
  })();
  try {
    for await (const chunk of gunzip) yield chunk as Buffer;
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    throw refuse("evidence-malformed", `not a whole gzip file: ${error.message}`, undefined, error);
  }
  await feed;
}

function drained(stream: Transform): Promise<void> {
  return new Promise((resolve) => {
    const settle = (): void => {
      stream.off("drain", settle);
      stream.off("close", settle);
      resolve();
    };
    stream.on("drain", settle);
    stream.on("close", settle);
  });
}

async function* prepend(first: Buffer, rest: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  yield first;
  // Not yield*: that would close `rest`, whose remaining bytes still have to be hashed, when the consumer stops early.
  for await (const chunk of { [Symbol.asyncIterator]: () => ({ next: () => rest[Symbol.asyncIterator]().next() }) })
    yield chunk;
}

async function readContent(content: AsyncGenerator<Buffer>, task: ReadTask): Promise<ReadResult["outcome"]> {
  const at: At = { file: task.path };
  const begin: Buffer[] = [];
  let held = 0;
  let isWhole = true;
  for (let next = await content.next(); !next.done; next = await content.next()) {
    begin.push(next.value);
    held += next.value.length;
    if (held >= HEAD_BYTES) {
      isWhole = false;
      break;
    }
  }
  if (held === 0) throw refuse("evidence-malformed", "the file is empty", at);
  const headBytes = Buffer.concat(begin);
  const head = headOf(headBytes, isWhole, task);
  const format = chooseFormat(head, task);
  async function* everything(): AsyncGenerator<Buffer> {
    yield headBytes;
    if (!isWhole) yield* content;
  }
  if (format.family === "load") {
    if (format.shape === "lines") return readLog(everything(), format, head, task, at);
    const text = await wholeText(everything(), at);
    if (format.shape === "document") return readSummary(text, format, task, at);
    return logOutcome(format.tally(text, task.question!, task.options, at), WHOLE, format, task);
  }
  const text = await wholeText(everything(), at);
  return { reading: await format.read(text, task.options, at), text };
}

/** What recognition may look at, from the first bytes of an artifact. */
export function headOf(bytes: Buffer, isWhole: boolean, task: ReadTask): Head {
  return { path: task.path, text: bytes.toString("utf8", 0, HEAD_BYTES), isWhole };
}

/** The format that the plan names, or that alone calls the artifact its own. Throws DocketError where there is none. */
export function chooseFormat(head: Head, task: ReadTask): Format {
  const at: At = { file: task.path };
  const named = task.format ?? (task.options.line === undefined ? task.options.fields && "ndjson" : "text-pattern");
  if (named !== undefined) {
    const format = formatOf(named);
    if (!format)
      throw refuse(
        "plan-invalid",
        `unknown format ${JSON.stringify(named)}, expected one of ${formatIds().join(", ")}`,
        at,
      );
    return ofFamily(format, task, at);
  }
  const candidates = recognise(head);
  if (candidates.length === 1) return ofFamily(candidates[0]!, task, at);
  const begins = JSON.stringify(head.text.slice(0, 60));
  if (candidates.length === 0)
    throw refuse("evidence-unrecognised", `no format is known that begins with ${begins}`, at);
  throw refuse(
    "evidence-unrecognised",
    `may be ${candidates.map(({ format }) => format).join(" or ")}: name one under format`,
    at,
  );
}

function ofFamily(format: Format, task: ReadTask, at: At): Format {
  if (task.families.includes(format.family)) return format;
  throw refuse(
    "evidence-unrecognised",
    `found ${format.title}, expected evidence of the family ${task.families.join(" or ")}`,
    at,
  );
}

async function readLog(
  content: AsyncIterable<Buffer>,
  format: LoadLogFormat,
  head: Head,
  task: ReadTask,
  at: At,
): Promise<ReadResult["outcome"]> {
  const tallier = new Tallier(task.question!);
  const scanner = new LogScanner(format.parser(task.options, head, at, wantedFields(task.question!)), tallier);
  for await (const chunk of content) {
    scanner.write(chunk);
    if (scanner.isOverlong) break;
  }
  const scan = scanner.finish();
  return logOutcome(tallier.finish(), scan, format, task);
}

/** The scan of what is no file of lines: nothing can be cut off. */
const WHOLE: LineScan = { lines: 0, bytes: 0, endsWithNewline: true, overlongLine: undefined };

/** What was read of a log, or the defects for which it is refused. */
export function logOutcome(
  tally: LoadTally,
  scan: LineScan,
  format: Pick<Format, "format">,
  task: ReadTask,
): ReadResult["outcome"] {
  const at: At = { file: task.path };
  const defects: Defect[] = [];
  const defect = (code: ErrorCode, message: string, line: number): void =>
    void defects.push({ code, message, at: { ...at, line } });
  if (scan.overlongLine !== undefined)
    defect(
      "evidence-malformed",
      `a line longer than ${LINE_BYTES_MOST} bytes, expected one record a line`,
      scan.overlongLine,
    );
  else if (!scan.endsWithNewline)
    defect("evidence-malformed", "the last line has no newline: the file is cut off", scan.lines);
  const lines = tally.records + tally.malformed.count;
  if (tally.malformed.count > lines * task.malformedRatioMost) {
    for (const { line, problem } of tally.malformed.first) defect("evidence-malformed", problem, line);
    const more = tally.malformed.count - tally.malformed.first.length;
    if (more > 0)
      defect(
        "evidence-malformed",
        `${more} more lines cannot be read, ${tally.malformed.count} of ${lines} in all`,
        tally.malformed.first.at(-1)!.line,
      );
  }
  if (tally.records === 0 && defects.length === 0) defect("evidence-malformed", "holds no request at all", 1);
  const [first, ...rest] = defects;
  if (first) return { defects: [first, ...rest] };
  return { reading: { family: "load", format: format.format, tally }, text: undefined };
}

function readSummary(text: string, format: LoadSummaryFormat, task: ReadTask, at: At): ReadResult["outcome"] {
  const tallier = new Tallier(task.question!);
  format.tally(text, tallier, at);
  return { reading: { family: "load", format: format.format, tally: tallier.finish() }, text: undefined };
}

async function wholeText(content: AsyncIterable<Buffer>, at: At): Promise<string> {
  const chunks: Buffer[] = [];
  let bytes = 0;
  for await (const chunk of content) {
    chunks.push(chunk);
    bytes += chunk.length;
    if (bytes > DOCUMENT_BYTES_MOST)
      throw refuse(
        "evidence-too-large",
        `more than ${DOCUMENT_BYTES_MOST} bytes, expected a document that fits in memory`,
        at,
      );
  }
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(Buffer.concat(chunks));
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    throw refuse("evidence-malformed", "holds bytes that are no UTF-8", at, error);
  }
}
