import type { At } from "../errors.ts";
import type { LoadQuestion } from "../model/question.ts";
import type { Reading } from "../model/reading.ts";
import type { Table } from "../model/table.ts";
import type { LoadTally } from "../model/tally.ts";
import type { LoadRecord, Tallier, WantedFields } from "./load/tally.ts";
import type { RecordBatch } from "./scan/record-batch.ts";
import type { ScanBuffer } from "./scan/scan-buffer.ts";

/** What recognition may look at: the path, and the first bytes after decompression. */
export interface Head {
  readonly path: string;
  /** At most 64 KiB, decoded as UTF-8; a character cut at the end is dropped. */
  readonly text: string;
  /** Whether `text` is the whole artifact. */
  readonly isWhole: boolean;
}

/** What the plan says about how to read an artifact. */
export interface ReadOptions {
  /** Field of the record → where it stands, for logs whose keys the administrator chose. */
  readonly fields?: Readonly<Record<string, FieldSource>>;
  /** The table that the artifact is an answer of. */
  readonly table?: TableColumns;
  /** Line pattern with named fields, for text logs. */
  readonly line?: string;
  /** Minutes east of UTC for formats whose times have no zone. 0 where the plan is silent. */
  readonly zoneMinutes: number;
}

/** A table that is asked, and which of its columns hold what. */
export interface TableColumns extends Pick<Table, "address" | "database" | "table"> {
  readonly fields: Readonly<Record<string, FieldSource>>;
}

/** Where a field of a record stands, and in what unit. */
export interface FieldSource {
  /** Key, or keys joined by dots for nested objects. */
  readonly key: string;
  /** Nanoseconds per written unit, for latencies. */
  readonly unitNs?: number;
}

/** Reads the records of one artifact out of its bytes. */
export interface LineReader {
  /**
   * Reads the record of which `bytes` hold the text from `begin` to `end`, without its end of line. It is exact, and it
   * fills in every field that the format has. Returns whether it is a request; throws `LineProblem` where it cannot be
   * read. The record comes with every field empty.
   */
  readonly read: (bytes: Buffer, begin: number, end: number, record: LoadRecord) => "request" | "other";
  /**
   * What reads many records at once out of the buffer, those that look as most of them do; undefined while nothing is known
   * of how they look. What it accepts `read` accepts with the same values; it leaves out fields that the question does not
   * want. It may look at `SLACK_BYTES` bytes behind the last one.
   */
  readonly batch?: (buffer: ScanBuffer) => RecordBatch | undefined;
  /** Where records may span lines: the offset of the newline that ends the one that begins at `begin`, -1 where none does before `limit`. */
  readonly recordEnd?: (bytes: Buffer, begin: number, limit: number) => number;
}

/** How many bytes behind the last one a quick reader may look at. */
export const SLACK_BYTES = 64;

/** The reader of a format of which nobody keeps much: each line as a text without its end. */
export function textLines(parse: (line: string, record: LoadRecord) => "request" | "other"): LineReader {
  return { read: (bytes, begin, end, record) => parse(bytes.toString("utf8", begin, end), record) };
}

/** Common to everything that reads: the id (its file's name), a title for people, and how it recognises its own. */
interface Recognisable {
  readonly format: string;
  /** Where the format comes from, in the words of its tool. */
  readonly title: string;
  readonly matches: (head: Head) => boolean;
}

/** A load log of one record a line; read as a stream. */
export interface LoadLogFormat extends Recognisable {
  readonly family: "load";
  readonly shape: "lines";
  /** Made once per artifact. `at` names the artifact for errors of the options; `wanted` is what the question looks at. */
  readonly parser: (options: ReadOptions, head: Head, at: At, wanted: WantedFields) => LineReader;
}

/** A load tool's summary: one document without records. */
export interface LoadSummaryFormat extends Recognisable {
  readonly family: "load";
  readonly shape: "document";
  readonly tally: (text: string, tallier: Tallier, at: At) => void;
}

/** What a server answered to the questions that were compiled from ours; one document. */
export interface LoadAnswerFormat extends Recognisable {
  readonly family: "load";
  readonly shape: "answer";
  readonly tally: (text: string, question: LoadQuestion, options: ReadOptions, at: At) => LoadTally;
}

/** What a document that is read whole says. */
type DocumentReading = Exclude<Reading, { family: "load" }>;

/** A document that is read whole: metrics, balancer state, test reports. One that needs much for it may load it then. */
export interface DocumentFormat extends Recognisable {
  readonly family: "metrics" | "balancer" | "balancer-diff" | "tests" | "previous" | "slo";
  readonly shape: "document";
  readonly read: (text: string, options: ReadOptions, at: At) => DocumentReading | Promise<DocumentReading>;
}

export type Format = LoadLogFormat | LoadSummaryFormat | LoadAnswerFormat | DocumentFormat;

export function defineLoadLog(format: Omit<LoadLogFormat, "family" | "shape">): LoadLogFormat {
  return { family: "load", shape: "lines", ...format };
}

export function defineLoadSummary(format: Omit<LoadSummaryFormat, "family" | "shape">): LoadSummaryFormat {
  return { family: "load", shape: "document", ...format };
}

export function defineLoadAnswer(format: Omit<LoadAnswerFormat, "family" | "shape">): LoadAnswerFormat {
  return { family: "load", shape: "answer", ...format };
}

export function defineDocument(format: Omit<DocumentFormat, "shape">): DocumentFormat {
  return { shape: "document", ...format };
}
