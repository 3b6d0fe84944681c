import { type At, refuse } from "../../errors.ts";
import type { BalancerServer } from "../../model/reading.ts";
import { defineDocument } from "../reader.ts";
import { completeLines, LineDefects, parseCount, parseWeight, quoted } from "./rows.ts";

/**
 * https://docs.haproxy.org/2.6/management.html#9.1: `show stat`. Columns are found by name, because every version of
 * HAProxy has others. `weight` is the weight in force, whatever the configuration says; it stays what it was while a
 * server is down. Counts are since the start of the process, or since `clear counters all`.
 */
export default defineDocument({
  format: "haproxy-stat",
  title: "HAProxy runtime API, show stat",
  family: "balancer",
  matches: (head) => head.text.startsWith("# pxname,svname,"),
  read: (text, _options, at) => {
    const [header, ...rows] = splitRows(text, at);
    const columns = columnIndex(header, at);
    const defects = new LineDefects(at);
    const servers: BalancerServer[] = [];
    const backends = new Set<string>();
    const seen = new Set<string>();
    for (const { fields, line } of rows) {
      if (fields.length !== header!.fields.length) {
        defects.add(line, `found ${fields.length} columns, expected ${header!.fields.length} as in the header`);
        continue;
      }
      const row = new Row(fields, columns);
      const name = `${row.text("pxname")}/${row.text("svname")}`;
      if (seen.has(name))
        defects.add(line, `the row ${quoted(name)} stands there twice, expected the output of one show stat`);
      seen.add(name);
      if (row.text("svname") === "BACKEND") backends.add(row.text("pxname"));
      else if (isServer(row)) servers.push(readServer(row, line, defects));
    }
    // The row of the backend comes behind its servers: where it is missing, servers may be missing too.
    const complete = new Set(backends);
    for (const { backend, place } of servers) {
      if (complete.has(backend)) continue;
      complete.add(backend);
      defects.add(
        place.line!,
        `found servers of ${quoted(backend)} without its BACKEND row, expected one: the output is incomplete`,
      );
    }
    defects.throwAny();
    if (servers.length === 0)
      throw refuse("evidence-malformed", "found no server, expected at least one", { ...at, line: 1 });
    return { family: "balancer", format: "haproxy-stat", servers };
  },
});

interface CsvRow {
  readonly fields: readonly string[];
  readonly line: number;
}

/** The texts of check results may be quoted, and then hold commas, doubled quotes and newlines. */
function splitRows(text: string, at: At): readonly CsvRow[] {
  const rows: CsvRow[] = [];
  const lines = completeLines(text, at);
  for (let index = 0; index < lines.length; index += 1) {
    const line = index + 1;
    if (lines[index] === "") continue;
    const fields: string[] = [];
    let position = 0;
    for (;;) {
      if (lines[index]![position] !== '"') {
        const comma = lines[index]!.indexOf(",", position);
        fields.push(lines[index]!.slice(position, comma < 0 ? undefined : comma));
        if (comma < 0) break;
        position = comma + 1;
        continue;
      }
      const parts: string[] = [];
      position += 1;
      for (;;) {
        const quote = lines[index]!.indexOf('"', position);
        if (quote < 0) {
          parts.push(lines[index]!.slice(position), "\n");
          index += 1;
          position = 0;
          if (index >= lines.length) {
            throw refuse("evidence-malformed", "a quotation mark is never closed: the file is cut off", {
              ...at,
              line,
            });
          }
          continue;
        }
        parts.push(lines[index]!.slice(position, quote));
        position = quote + 1;
        if (lines[index]![position] !== '"') break;
        parts.push('"');
        position += 1;
      }
      fields.push(parts.join(""));
      if (position >= lines[index]!.length) break;
      if (lines[index]![position] !== ",") {
        throw refuse("evidence-malformed", "found text behind a closing quotation mark, expected a comma", {
          ...at,
          line: index + 1,
        });
      }
      position += 1;
    }
    rows.push({ fields, line });
  }
  return rows;
}

const NEEDED = ["pxname", "svname", "status", "weight"];

function columnIndex(header: CsvRow | undefined, at: At): ReadonlyMap<string, number> {
  const names = (header?.fields ?? []).map((name, index) => (index === 0 ? name.replace(/^# /, "") : name));
  const columns = new Map(names.map((name, index) => [name, index]));
  const missing = NEEDED.filter((name) => !columns.has(name));
  if (missing.length > 0) {
    const message = `found no column ${missing.join(", ")}, expected the header of show stat (# pxname,svname,…)`;
    throw refuse("evidence-malformed", message, { ...at, line: header?.line ?? 1 });
  }
  return columns;
}

class Row {
  readonly #fields: readonly string[];
  readonly #columns: ReadonlyMap<string, number>;

  constructor(fields: readonly string[], columns: ReadonlyMap<string, number>) {
    this.#fields = fields;
    this.#columns = columns;
  }

  /** The text of a column; empty where this version of HAProxy has no such column. */
  text(column: string): string {
    const index = this.#columns.get(column);
    return index === undefined ? "" : this.#fields[index]!;
  }
}

/** `type` is 0 for a frontend, 1 for a backend, 2 for a server and 3 for a listener of `option socket-stats`. */
function isServer(row: Row): boolean {
  const type = row.text("type");
  return type === "" ? row.text("svname") !== "FRONTEND" : type === "2";
}

function readServer(row: Row, line: number, defects: LineDefects): BalancerServer {
  const weight = parseWeight(row.text("weight"));
  if (weight === undefined) defects.add(line, `found the weight ${quoted(row.text("weight"))}, expected 0 to 256`);
  const requestsTotal = responses(row, line, defects);
  const responses5xxTotal = count(row, "hrsp_5xx", line, defects);
  const failedChecksTotal = count(row, "chkfail", line, defects);
  return {
    backend: row.text("pxname"),
    server: row.text("svname"),
    ...(row.text("addr") === "" ? {} : { address: row.text("addr") }),
    ...(weight === undefined ? {} : { weight }),
    state: stateOf(row.text("status")),
    ...(requestsTotal === undefined ? {} : { requestsTotal }),
    ...(responses5xxTotal === undefined ? {} : { responses5xxTotal }),
    ...(failedChecksTotal === undefined ? {} : { failedChecksTotal }),
    place: { line },
  };
}

const RESPONSE_CLASSES = ["hrsp_1xx", "hrsp_2xx", "hrsp_3xx", "hrsp_4xx", "hrsp_5xx", "hrsp_other"];

/**
 * Requests that the server answered. Not `stot`: that counts the times a stream was handed to the server, so a retry
 * counts twice, and a connection that failed or that the client gave up counts although nobody saw an answer.
 */
function responses(row: Row, line: number, defects: LineDefects): number | undefined {
  let total = 0;
  for (const column of RESPONSE_CLASSES) {
    const one = count(row, column, line, defects);
    // A proxy in TCP mode has no responses to count.
    if (one === undefined) return undefined;
    total += one;
  }
  return total;
}

function count(row: Row, column: string, line: number, defects: LineDefects): number | undefined {
  const text = row.text(column);
  if (text === "") return undefined;
  const value = parseCount(text);
  if (value === undefined) defects.add(line, `found ${quoted(text)} in the column ${column}, expected a count`);
  return value;
}

/** `UP 1/3` is up and about to fall, `DOWN 1/2` is down and about to rise, `MAINT (via b/s)` follows another server. */
function stateOf(status: string): NonNullable<BalancerServer["state"]> {
  switch (status.split(" ", 1)[0]) {
    case "UP":
      return "up";
    case "no":
      return status === "no check" ? "up" : "unknown";
    case "DOWN":
      return "down";
    case "MAINT":
      return "maint";
    // NOLB is a server whose check answered 404: it serves the sessions that it has, and gets no new ones.
    case "DRAIN":
    case "NOLB":
      return "drain";
    default:
      return "unknown";
  }
}
