import { NEWLINE, QUOTE } from "./bytes.ts";

/** Delimiters that tools write between columns. */
export const DELIMITERS = [",", ";", "\t", "|"] as const;

/**
 * The columns of one record (RFC 4180): a column in quotes may hold the delimiter, line ends and doubled quotes. A quote
 * that does not open a column stands for itself. Undefined where a quote is not closed, or where text follows one that is.
 */
export function csvColumns(record: string, delimiter: string): string[] | undefined {
  const columns: string[] = [];
  for (let at = 0; ; at += 1) {
    if (record[at] === '"') {
      let end = record.indexOf('"', at + 1);
      while (end >= 0 && record[end + 1] === '"') end = record.indexOf('"', end + 2);
      if (end < 0) return undefined;
      columns.push(record.slice(at + 1, end).replaceAll('""', '"'));
      at = end + 1;
      if (at < record.length && record[at] !== delimiter) return undefined;
    } else {
      const end = record.indexOf(delimiter, at);
      columns.push(end < 0 ? record.slice(at) : record.slice(at, end));
      at = end < 0 ? record.length : end;
    }
    if (at >= record.length) return columns;
  }
}

/** The offset of the newline that ends the record which begins at `begin`, -1 where none does before `limit`. */
export function csvRecordEnd(bytes: Buffer, begin: number, limit: number, delimiter: number): number {
  let isAtColumn = true;
  for (let at = begin; at < limit; at += 1) {
    const byte = bytes[at]!;
    if (isAtColumn && byte === QUOTE) {
      // Behind a doubled quote the column goes on.
      do {
        at = bytes.indexOf(QUOTE, at + 1) + 1;
        if (at === 0 || at > limit) return -1;
      } while (bytes[at] === QUOTE && at < limit);
      at -= 1;
      isAtColumn = false;
    } else if (byte === NEWLINE) return at;
    else isAtColumn = byte === delimiter;
  }
  return -1;
}
