import type { LineReader } from "../reader.ts";
import { LineProblem } from "../problem.ts";
import { CARRIAGE_RETURN, NEWLINE } from "../scan/bytes.ts";
import { type LineScan, LINE_BYTES_MOST } from "../scan/lines.ts";
import { ScanBuffer } from "../scan/scan-buffer.ts";
import { emptyRecord, type LoadRecord, type Tallier } from "./tally.ts";

/** Larger ones fall out of the processor's cache before they are read a second time. */
export const CHUNK_BYTES = 262_144;

/** Hands the records of a log, which comes piece by piece, to a tallier. Holds one piece and the unfinished record. */
export class LogScanner {
  readonly #reader: LineReader;
  readonly #tallier: Tallier;
  readonly #record = emptyRecord();
  readonly #buffer = new ScanBuffer(2 * CHUNK_BYTES);
  readonly #complete: (begin: number, behind: number, record: LoadRecord) => void;
  #begin = 0;
  #end = 0;
  /** Offset in the log of the first byte of the buffer, and the number of lines in front of it that were counted. */
  #base = 0;
  #lines = 0;
  #overlongLine: number | undefined;

  constructor(reader: LineReader, tallier: Tallier) {
    this.#reader = reader;
    this.#tallier = tallier;
    this.#complete = (begin, behind, record) => {
      const { bytes } = this.#buffer;
      this.#reader.read(bytes, begin, behind - (bytes[behind - 2] === CARRIAGE_RETURN ? 2 : 1), record);
    };
  }

  /** Goes on at another place of the log; `lines` are those in front of it. What is left of the last place is forgotten. */
  moveTo(offset: number, lines: number): void {
    this.#base = offset;
    this.#lines = lines;
    this.#begin = 0;
    this.#end = 0;
  }

  /** Offset in the log behind the last record that was read. */
  get offset(): number {
    return this.#base + this.#begin;
  }

  get lines(): number {
    return this.#lines;
  }

  /** Whether a line is longer than any record; nothing behind it is read. */
  get isOverlong(): boolean {
    return this.#overlongLine !== undefined;
  }

  /** Room for at least `CHUNK_BYTES` more bytes; say with `filled` how many were put there. */
  room(): Buffer {
    const buffer = this.#buffer;
    if (this.#begin > 0) {
      buffer.bytes.copyWithin(0, this.#begin, this.#end);
      this.#base += this.#begin;
      this.#end -= this.#begin;
      this.#begin = 0;
    }
    if (buffer.length - this.#end < CHUNK_BYTES) buffer.grow();
    return buffer.bytes.subarray(this.#end, buffer.length);
  }

  /** Reads the records that the next bytes complete; those that begin at or behind `stop`, an offset in the log, are left. */
  filled(length: number, stop = Number.POSITIVE_INFINITY): void {
    this.#end += length;
    this.#scan(stop);
    if (this.#end - this.#begin > LINE_BYTES_MOST) this.#overlongLine ??= this.#lines + 1;
  }

  write(chunk: Buffer): void {
    for (let at = 0; at < chunk.length && !this.isOverlong;) {
      const copied = chunk.copy(this.room(), 0, at);
      at += copied;
      this.filled(copied);
    }
  }

  /** Reads what is left when nothing more comes. */
  finish(): LineScan {
    const left = this.#end - this.#begin;
    if (left > 0 && this.#overlongLine === undefined) {
      const lines = this.#readExactly(this.#end);
      this.#lines += lines;
      this.#begin = this.#end;
    }
    return { lines: this.#lines, bytes: this.offset, endsWithNewline: left === 0, overlongLine: this.#overlongLine };
  }

  #scan(stop: number): void {
    const { bytes, view } = this.#buffer;
    const reader = this.#reader;
    const tallier = this.#tallier;
    const base = this.#base;
    const limit = this.#end;
    const last = Math.min(limit, stop - base);
    bytes[limit] = NEWLINE;
    let begin = this.#begin;
    while (begin < last) {
      const batch = reader.batch?.(this.#buffer);
      if (batch) {
        batch.read(begin, last, limit);
        if (batch.count > 0) {
          tallier.recordBatch(batch, base, this.#lines, this.#complete);
          tallier.repeats.addBatch(batch, bytes, view, this.#lines);
        }
        tallier.otherLine(batch.others);
        this.#lines += batch.lines;
        begin = batch.next;
        if (begin >= last) break;
        if (batch.isFull) continue;
      }
      const end = reader.recordEnd ? reader.recordEnd(bytes, begin, limit) : bytes.indexOf(NEWLINE, begin);
      // The newline behind the last byte is ours: a line that needs it may go on in the next chunk.
      if (end < 0 || end >= limit) break;
      this.#begin = begin;
      if (end - begin > LINE_BYTES_MOST) {
        this.#overlongLine = this.#lines + 1;
        return;
      }
      this.#lines += this.#readExactly(end);
      begin = end + 1;
    }
    this.#begin = begin;
  }

  /** Reads the record from the begin to `end` by the exact reader. Returns over how many lines it goes. */
  #readExactly(end: number): number {
    const { bytes } = this.#buffer;
    const begin = this.#begin;
    const record = this.#record;
    const line = this.#lines + 1;
    record.atMs = Number.NaN;
    record.status = 0;
    record.latencyNs = Number.NaN;
    record.variant = record.server = record.method = record.path = record.user = "";
    try {
      const textEnd = end > begin && bytes[end - 1] === CARRIAGE_RETURN ? end - 1 : end;
      if (this.#reader.read(bytes, begin, textEnd, record) === "request") {
        this.#tallier.repeats.add(record, bytes, this.#buffer.view, begin, textEnd, line);
        this.#tallier.record(record, line, this.#base + begin);
      } else this.#tallier.otherLine();
    } catch (error) {
      if (!(error instanceof LineProblem)) throw error;
      this.#tallier.malformed(line, error.message);
    }
    let lines = 1;
    if (this.#reader.recordEnd)
      for (let at = bytes.indexOf(NEWLINE, begin); at >= 0 && at < end; at = bytes.indexOf(NEWLINE, at + 1)) lines += 1;
    return lines;
  }
}
