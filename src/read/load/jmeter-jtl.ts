import { type At, refuse } from "../../errors.ts";
import { lineProblem } from "../problem.ts";
import { defineLoadLog, type FieldSource, type Head, type LineReader, type ReadOptions } from "../reader.ts";
import { csvColumns, csvRecordEnd, DELIMITERS } from "../scan/csv.ts";
import { type LayoutStep, lineEnd, type Teacher } from "../scan/layout.ts";
import { LearningReader } from "../scan/learning-reader.ts";
import type { LoadRecord, WantedFields } from "./tally.ts";

/**
 * https://jmeter.apache.org/usermanual/listeners.html, "CSV Log format": columns in any order, named by the header;
 * `elapsed` is milliseconds. timeStamp is milliseconds since the epoch or, where the administrator chose so, a local time
 * `yyyy/MM/dd HH:mm:ss.SSS` without a zone.
 * `success` is the verdict and not `responseCode`: assertions decide it. A sample that failed counts with its status where
 * that is 400 or more, and as a request without an answer (0) elsewhere; one that succeeded never counts as an error.
 * A row of a transaction controller adds up samples that have rows of their own, and is no request.
 */
const NEEDED = ["timeStamp", "elapsed", "success", "responseCode"] as const;
const TRANSACTION = "Number of samples in transaction";
const NANOSECONDS_PER_MS = 1e6;
const VARIANT_COLUMNS = ["variant", "version"];

export default defineLoadLog({
  format: "jmeter-jtl",
  title: "JMeter CSV results (JTL)",
  matches: (head) => headerOf(head) !== undefined,
  parser: (options, head, at, wanted): LineReader => {
    const header = headerOf(head);
    if (!header)
      throw refuse("evidence-malformed", `found no header with the columns ${NEEDED.join(", ")}`, { ...at, line: 1 });
    const columns = columnsOf(header, options, at);
    const read = (bytes: Buffer, begin: number, end: number, record: LoadRecord): "request" | "other" =>
      readRecord(bytes.toString("utf8", begin, end), header, columns, options.zoneMinutes, record);
    const learning = new LearningReader(read, teacher(header, columns, wanted));
    const delimiter = header.delimiter.charCodeAt(0);
    return {
      read: (bytes, begin, end, record) => learning.read(bytes, begin, end, record),
      batch: (buffer) => learning.batch(buffer),
      recordEnd: (bytes, begin, limit) => csvRecordEnd(bytes, begin, limit, delimiter),
    };
  },
});

interface Header {
  readonly text: string;
  readonly delimiter: string;
  readonly names: readonly string[];
}

/** The header tells the delimiter: it is the one between whose names stand all those that are needed. */
function headerOf(head: Head): Header | undefined {
  const end = head.text.indexOf("\n");
  const text = (end < 0 ? head.text : head.text.slice(0, end)).replace(/\r$/, "").replace(/^\uFEFF/, "");
  for (const delimiter of DELIMITERS) {
    const names = csvColumns(text, delimiter);
    if (names && NEEDED.every((name) => names.includes(name))) return { text, delimiter, names };
  }
  return undefined;
}

interface Columns {
  readonly time: number;
  readonly elapsed: number;
  readonly success: number;
  readonly code: number;
  readonly message: number;
  readonly variant: number;
  readonly user: number;
  readonly server: number;
  readonly path: number;
  /** A row with fewer columns lacks one that is needed. */
  readonly least: number;
}

function columnsOf({ names }: Header, { fields = {} }: ReadOptions, at: At): Columns {
  const named = (field: string, known: readonly string[]): number => {
    const source: FieldSource | undefined = fields[field];
    if (!source) return names.findIndex((name) => known.includes(name));
    if (names.includes(source.key)) return names.indexOf(source.key);
    throw refuse(
      "plan-invalid",
      `no column ${JSON.stringify(source.key)} for ${field}: the file has ${names.join(", ")}`,
      at,
    );
  };
  const [time, elapsed, success, code] = NEEDED.map((name) => names.indexOf(name)) as [number, number, number, number];
  const url = names.includes("URL") ? ["URL"] : ["label"];
  const columns = {
    time,
    elapsed,
    success,
    code,
    message: names.indexOf("responseMessage"),
    variant: named("variant", VARIANT_COLUMNS),
    user: named("user", []),
    server: named("server", []),
    path: named("path", url),
  };
  return { ...columns, least: 1 + Math.max(time, elapsed, success, code, columns.variant) };
}

function readRecord(
  text: string,
  header: Header,
  columns: Columns,
  zoneMinutes: number,
  record: LoadRecord,
): "request" | "other" {
  if (text === "" || text.replace(/^\uFEFF/, "") === header.text) return "other";
  const row = csvColumns(text, header.delimiter);
  if (!row) throw lineProblem(text, "columns whose quotes are closed");
  if (row.length < columns.least) throw lineProblem(text, `${header.names.length} columns`);
  const column = (index: number): string => row[index] ?? "";
  if (column(columns.message).startsWith(TRANSACTION)) return "other";
  const elapsed = column(columns.elapsed);
  const success = column(columns.success);
  if (!/^\d{1,15}$/.test(elapsed)) throw lineProblem(elapsed, "a whole number of milliseconds as elapsed");
  if (success !== "true" && success !== "false") throw lineProblem(success, "true or false as success");
  record.atMs = timeMs(column(columns.time), zoneMinutes);
  if (Number.isNaN(record.atMs))
    throw lineProblem(column(columns.time), "milliseconds since the epoch, or yyyy/MM/dd HH:mm:ss.SSS, as timeStamp");
  const code = /^[1-9]\d\d$/.test(column(columns.code)) ? Number(column(columns.code)) : -1;
  record.latencyNs = Number(elapsed) * NANOSECONDS_PER_MS;
  if (success === "true") record.status = code >= 100 && code < 400 ? code : 200;
  else {
    record.status = code >= 400 ? code : 0;
    // "Non HTTP response code: …": the time that it took to fail is no latency of an answer.
    if (code < 0) record.latencyNs = Number.NaN;
  }
  record.variant = column(columns.variant);
  record.user = column(columns.user);
  record.server = column(columns.server);
  record.path = column(columns.path);
  return "request";
}

function timeMs(text: string, zoneMinutes: number): number {
  if (/^[1-9]\d{10,13}$/.test(text)) return Number(text);
  const match = /^(\d{4})\/(\d\d)\/(\d\d) (\d\d):(\d\d):(\d\d)(?:\.(\d{3}))?$/.exec(text);
  if (!match) return Number.NaN;
  const [year, month, day, hour, minute, second, milliseconds] = match.slice(1).map((part) => Number(part ?? 0)) as [
    number,
    number,
    number,
    number,
    number,
    number,
    number,
  ];
  const ms = Date.UTC(year, month - 1, day, hour, minute, second, milliseconds);
  // A day or an hour that the calendar does not have would be moved to one that it has.
  const isOfCalendar =
    new Date(ms).getUTCDate() === day &&
    new Date(ms).getUTCMonth() === month - 1 &&
    hour < 24 &&
    minute < 60 &&
    second < 60;
  return isOfCalendar ? ms - zoneMinutes * 60_000 : Number.NaN;
}

/** The layout is that of the header; a row whose time is not a number has none. */
function teacher(header: Header, columns: Columns, wanted: WantedFields): Teacher {
  const delimiter = header.delimiter.charCodeAt(0);
  return (bytes, begin, end) => {
    const row = csvColumns(bytes.toString("utf8", begin, end), header.delimiter);
    if (!row || row.length !== header.names.length || !/^\d+$/.test(row[columns.time]!)) return undefined;
    const ending = lineEnd(bytes, end);
    const steps = header.names.flatMap((_, index): readonly LayoutStep[] => {
      const until = index === header.names.length - 1 ? ending : Uint8Array.of(delimiter);
      return columnSteps(index, until, columns, wanted, delimiter);
    });
    return [...steps, { kind: "verdict" }];
  };
}

function columnSteps(
  index: number,
  until: Uint8Array,
  columns: Columns,
  wanted: WantedFields,
  delimiter: number,
): readonly LayoutStep[] {
  const literal: LayoutStep = { kind: "literal", bytes: until };
  if (index === columns.time) return [{ kind: "epoch-ms" }, literal];
  if (index === columns.elapsed)
    return [{ kind: "latency", unitNs: NANOSECONDS_PER_MS, leadingZeros: true, isWhole: true }, literal];
  if (index === columns.success) return [{ kind: "success" }, literal];
  // The last column has no delimiter behind it, and a column too many would be one.
  const isLast = until[0] !== delimiter;
  const refuses = [...(isLast ? [delimiter] : []), 34];
  if (index === columns.code) return [{ kind: "csv-code", until, refuses }];
  const text = (["variant", "user", "server", "path"] as const).find(
    (name) => index === columns[name] && (name === "variant" || wanted[name]),
  );
  if (text || isLast) return [{ kind: "text", until, refuses, ...(text ? { into: text } : {}) }];
  if (index === columns.message)
    return [{ kind: "csv-column", delimiter, refuses: Buffer.from(TRANSACTION.slice(0, 4)) }];
  return [{ kind: "csv-column", delimiter }];
}
