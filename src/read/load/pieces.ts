import type { LoadQuestion } from "../../model/question.ts";
import type { LoadTally } from "../../model/tally.ts";
import type { LineReader } from "../reader.ts";
import { LineProblem } from "../problem.ts";
import { CARRIAGE_RETURN, NEWLINE } from "../scan/bytes.ts";
import { CHUNK_BYTES, LogScanner } from "./log-scanner.ts";
import { emptyRecord, mergeTallies, renumberLines, Tallier } from "./tally.ts";

/** Until the lines in front of a piece are counted, its lines are numbered from here on, times the number of the piece. */
const LINES_OF_A_PIECE = 2 ** 32;
const SEARCHED_BYTES = 65_536;
const LINES_TRIED = 16;

/** A log whose bytes can be read from any offset. */
export interface SeekableLog {
  readonly sizeBytes: number;
  /** Fills the buffer from the offset on and returns how many bytes there were. */
  readonly readAt: (into: Buffer, offset: number) => number;
}

/** What became of one piece of a log: where its records begin and end, how many lines they are. */
interface Piece {
  readonly index: number;
  readonly begin: number;
  readonly end: number;
  readonly lines: number;
  readonly openingAtMs: number;
  readonly closingAtMs: number;
}

/** What one reader counted of the pieces that it took. */
export interface CountedPieces {
  readonly tally: LoadTally;
  readonly pieces: readonly Piece[];
}

/** Counts the pieces of a log that it is given, in ascending order. Others may count other pieces of it meanwhile. */
export class PieceCounter {
  readonly #log: SeekableLog;
  readonly #reader: LineReader;
  readonly #pieceBytes: number;
  readonly #tallier: Tallier;
  readonly #scanner: LogScanner;
  readonly #pieces: Piece[] = [];

  constructor(log: SeekableLog, reader: LineReader, question: LoadQuestion, pieceBytes: number) {
    this.#log = log;
    this.#reader = reader;
    this.#pieceBytes = pieceBytes;
    this.#tallier = new Tallier(question);
    this.#scanner = new LogScanner(reader, this.#tallier);
  }

  /**
   * Counts the records that begin in the piece. False where the log is none that can be read by pieces: a line that is
   * overlong, or a last one without its newline. That is for one reader from the begin to tell.
   */
  count(index: number): boolean {
    const { sizeBytes } = this.#log;
    const begin = firstRecordFrom(this.#log, index * this.#pieceBytes, this.#reader);
    const stop = Math.min(sizeBytes, (index + 1) * this.#pieceBytes);
    const scanner = this.#scanner;
    scanner.moveTo(begin, index * LINES_OF_A_PIECE);
    for (let at = begin; scanner.offset < stop;) {
      const length = this.#log.readAt(scanner.room().subarray(0, CHUNK_BYTES), at);
      scanner.filled(length, stop);
      at += length;
      if (scanner.isOverlong || (length === 0 && scanner.offset < stop)) return false;
    }
    const lines = scanner.lines - index * LINES_OF_A_PIECE;
    this.#pieces.push({ index, begin, end: scanner.offset, lines, ...this.#tallier.cut() });
    return true;
  }

  finish(): CountedPieces {
    return { tally: this.#tallier.finish(), pieces: this.#pieces };
  }
}

/**
 * The offset behind the first newline that stands directly in front of `from` or behind it. Where records may go over
 * several lines it is that of the first line of which a record can be read: the first one may be in the middle of another.
 * That is no more than a good guess; whether it was right `joinPieces` knows.
 */
function firstRecordFrom({ sizeBytes, readAt }: SeekableLog, from: number, reader: LineReader): number {
  if (from === 0) return 0;
  const bytes = Buffer.alloc(SEARCHED_BYTES);
  for (let at = from - 1; at < sizeBytes; at += bytes.length) {
    const length = readAt(bytes, at);
    const found = bytes.subarray(0, length).indexOf(NEWLINE);
    if (found >= 0) return at + (reader.recordEnd ? readableFrom(bytes, found + 1, length, reader) : found + 1);
  }
  return sizeBytes;
}

/** The begin of the first of a few lines of which a record can be read; the first one where none is. */
function readableFrom(bytes: Buffer, first: number, length: number, reader: LineReader): number {
  let begin = first;
  for (let line = 0; line < LINES_TRIED; line += 1) {
    const end = reader.recordEnd!(bytes, begin, length);
    if (end < 0) return first;
    try {
      reader.read(bytes, begin, bytes[end - 1] === CARRIAGE_RETURN ? end - 1 : end, emptyRecord());
      return begin;
    } catch (error) {
      if (!(error instanceof LineProblem)) throw error;
    }
    begin = bytes.indexOf(NEWLINE, begin) + 1;
  }
  return first;
}

/**
 * The tally of the whole log from what its readers counted. Undefined where the pieces do not join: in a CSV file one may
 * have begun inside of a quoted column, and then the one in front of it does not end where it begins.
 */
export function joinPieces(
  parts: readonly CountedPieces[],
  sizeBytes: number,
): { readonly tally: LoadTally; readonly lines: number } | undefined {
  const pieces = parts.flatMap((part) => part.pieces).sort((a, b) => a.index - b.index);
  const isWhole = pieces.every(({ begin }, index) => begin === (index === 0 ? 0 : pieces[index - 1]!.end));
  if (!isWhole || pieces.at(-1)?.end !== sizeBytes) return undefined;
  const linesBefore = new Map<number, number>();
  let lines = 0;
  let openingAtMs = Number.NaN;
  let closingAtMs = Number.NaN;
  let stepBackMostMs = 0;
  for (const piece of pieces) {
    linesBefore.set(piece.index, lines);
    lines += piece.lines;
    if (Number.isNaN(piece.openingAtMs)) continue;
    stepBackMostMs = Math.max(stepBackMostMs, Number.isNaN(closingAtMs) ? 0 : closingAtMs - piece.openingAtMs);
    if (Number.isNaN(openingAtMs)) openingAtMs = piece.openingAtMs;
    closingAtMs = piece.closingAtMs;
  }
  const [first, ...rest] = parts.map(({ tally }) =>
    renumberLines(tally, (line) => linesBefore.get(Math.floor(line / LINES_OF_A_PIECE))! + (line % LINES_OF_A_PIECE)),
  );
  const tally = rest.reduce(mergeTallies, first!);
  tally.disorderMostMs = Math.max(tally.disorderMostMs, stepBackMostMs);
  tally.openingAtMs = openingAtMs;
  tally.closingAtMs = closingAtMs;
  return { tally, lines };
}
