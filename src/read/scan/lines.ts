/** A line longer than this is no record of a log, and would let one file fill the memory. */
export const LINE_BYTES_MOST = 1_048_576;

/** How a scan of lines ended. A last line without a newline is how a file looks that was cut off. */
export interface LineScan {
  readonly lines: number;
  readonly bytes: number;
  readonly endsWithNewline: boolean;
  /** 1-based number of the first line over `LINE_BYTES_MOST`, if any; nothing behind it was read. */
  readonly overlongLine: number | undefined;
}
