const NEWLINE = 10;
const CARRIAGE_RETURN = 13;

/** A line longer than this is no record of a log, and would let one file fill the memory. */
export const LINE_BYTES_MOST = 1_048_576;

/** What a line scan hands on: the text without its end, the line number from 1, the offset of its first byte. */
export type LineSink = (line: string, lineNumber: number, byteOffset: number) => void;

/** How the scan ended. A last line without a newline is how a file looks that was cut off. */
export interface LineScan {
  readonly lines: number;
  readonly bytes: number;
  readonly endsWithNewline: boolean;
  /** 1-based number of the first line over `LINE_BYTES_MOST`, if any; nothing behind it was read. */
  readonly overlongLine: number | undefined;
}

/** Cuts a stream of bytes into lines (LF or CRLF). Holds one chunk and the unfinished line. */
export async function scanLines(chunks: AsyncIterable<Buffer>, sink: LineSink): Promise<LineScan> {
  let carry: Buffer | undefined;
  let lines = 0;
  let offset = 0;
  let endsWithNewline = true;
  for await (const chunk of chunks) {
    const bytes: Buffer = carry ? Buffer.concat([carry, chunk]) : chunk;
    let begin = 0;
    for (let end = bytes.indexOf(NEWLINE); end >= 0; end = bytes.indexOf(NEWLINE, begin)) {
      lines += 1;
      sink(decode(bytes, begin, end), lines, offset + begin);
      begin = end + 1;
    }
    offset += begin;
    carry = begin < bytes.length ? bytes.subarray(begin) : undefined;
    endsWithNewline = carry === undefined;
    if (carry && carry.length > LINE_BYTES_MOST) {
      return { lines, bytes: offset, endsWithNewline: false, overlongLine: lines + 1 };
    }
  }
  if (carry) {
    lines += 1;
    sink(decode(carry, 0, carry.length), lines, offset);
    offset += carry.length;
  }
  return { lines, bytes: offset, endsWithNewline, overlongLine: undefined };
}

function decode(bytes: Buffer, begin: number, end: number): string {
  return bytes.toString("utf8", begin, end > begin && bytes[end - 1] === CARRIAGE_RETURN ? end - 1 : end);
}
