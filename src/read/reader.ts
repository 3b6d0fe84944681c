import type { At } from "../errors.ts";
import type { LoadQuestion } from "../model/question.ts";
import type { Reading } from "../model/reading.ts";
import type { LoadRecord, Tallier } from "./load/tally.ts";

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
  /** Line pattern with named fields, for text logs. */
  readonly line?: string;
  /** Minutes east of UTC for formats whose times have no zone. 0 where the plan is silent. */
  readonly zoneMinutes: number;
}

/** Where a field of a record stands, and in what unit. */
export interface FieldSource {
  /** Key, or keys joined by dots for nested objects. */
  readonly key: string;
  /** Nanoseconds per written unit, for latencies. */
  readonly unitNs?: number;
}

/** Reads one line into the record. Returns whether it is a request; throws `LineProblem` where it cannot be read. */
export type LineParser = (line: string, record: LoadRecord) => "request" | "other";

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
  /** Made once per artifact. `at` names the artifact for errors of the options. */
  readonly parser: (options: ReadOptions, head: Head, at: At) => LineParser;
}

/** A load tool's summary: one document without records. */
export interface LoadSummaryFormat extends Recognisable {
  readonly family: "load";
  readonly shape: "document";
  readonly tally: (text: string, tallier: Tallier, at: At) => void;
}

/** A document that is read whole: metrics, balancer state, test reports. */
export interface DocumentFormat extends Recognisable {
  readonly family: "metrics" | "balancer" | "balancer-diff" | "tests" | "slo";
  readonly shape: "document";
  readonly read: (text: string, options: ReadOptions, at: At) => Exclude<Reading, { family: "load" }>;
}

export type Format = LoadLogFormat | LoadSummaryFormat | DocumentFormat;

export function defineLoadLog(format: Omit<LoadLogFormat, "family" | "shape">): LoadLogFormat {
  return { family: "load", shape: "lines", ...format };
}

export function defineLoadSummary(format: Omit<LoadSummaryFormat, "family" | "shape">): LoadSummaryFormat {
  return { family: "load", shape: "document", ...format };
}

export function defineDocument(format: Omit<DocumentFormat, "shape">): DocumentFormat {
  return { shape: "document", ...format };
}

/** What a load reader is asked; other families are asked nothing. */
export interface ReadRequest {
  readonly options: ReadOptions;
  readonly question: LoadQuestion | undefined;
}
