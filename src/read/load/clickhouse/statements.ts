import { type At, refuse } from "../../../errors.ts";
import type { Condition } from "../../../model/condition.ts";
import type { LoadQuestion, PhaseWindow } from "../../../model/question.ts";
import type { TableColumns } from "../../reader.ts";
import { fieldSql, NO_LATENCY, type RecordField, type TextField, timeRangeSql } from "./columns.ts";
import {
  conditionSql,
  conditionsOf,
  outcomeSql,
  RECORD,
  textFieldsOf,
  UNREADABLE,
  WITHOUT_LATENCY,
} from "./condition.ts";
import { sqlInteger, sqlName, sqlString } from "./literal.ts";

/** The window of a row that lies in no phase, and of one that cannot be read. */
export const OUTSIDE = -1;
export const MALFORMED = -2;
/** So many of the rows that cannot be read are shown. */
const MALFORMED_SHOWN = 10;
const BAD = 1;
const FIRST_EXCLUDED = 2;
/** Nanoseconds in which latencies may be sent, where all are multiples of them. */
export const GRAINS_NS = [1_000_000, 1_000] as const;

/** Names that the innermost query gives to what it selects: the server would take the one for the other. */
const INNER_NAMES: ReadonlySet<string> = new Set([
  ...Object.values(RECORD),
  "v",
  "raw_time",
  "raw_status",
  "raw_latency",
]);

/** Which bad requests of one measure are looked at for examples: those of a cell before a time. */
export interface BadSpan {
  readonly measure: number;
  readonly window: number;
  readonly variant: number;
  readonly endMs: number;
}

/** The SQL that asks one table what one question wants to know. Every text of it follows from the two and from nothing else. */
export class Statements {
  /** Conditions of the latency questions, each once. */
  readonly populations: readonly (Condition | undefined)[];
  /** For each latency question the number of its condition among them. */
  readonly populationOf: readonly number[];
  readonly hasUsers: boolean;
  readonly #table: TableColumns;
  readonly #question: LoadQuestion;
  readonly #types: ReadonlyMap<string, string>;
  readonly #sql: ReadonlyMap<RecordField, string>;

  /** `types` are those of the columns that the plan names. Refuses those that cannot hold what the plan says they do. */
  constructor(table: TableColumns, question: LoadQuestion, types: ReadonlyMap<string, string>, at: At) {
    this.#table = table;
    this.#question = question;
    this.#types = types;
    this.#sql = new Map(
      Object.entries(table.fields).map(([name, source]): [RecordField, string] => {
        const type = types.get(source.key)!;
        if (INNER_NAMES.has(source.key)) {
          const message = `the column ${JSON.stringify(source.key)} has a name that the queries need; give it another by a view`;
          throw refuse("plan-invalid", message, at);
        }
        const expression = fieldSql(name as RecordField, source, type);
        if ("sql" in expression) return [name as RecordField, expression.sql];
        const message = `the column ${JSON.stringify(source.key)} is ${type}, expected for ${name} ${expression.expected}`;
        throw refuse("plan-invalid", message, at);
      }),
    );
    this.hasUsers = this.#sql.has("user");
    const written = question.latencies.map(({ only }) => (only ? conditionSql(only) : ""));
    const distinct = [...new Set(written)];
    this.populations = distinct.map((sql) => question.latencies[written.indexOf(sql)]!.only);
    this.populationOf = written.map((sql) => distinct.indexOf(sql));
  }

  /**
   * Requests, first and last time of each variant in each phase; about how many users and distinct latencies they have, and
   * how many of the latencies are no multiple of each grain.
   */
  cells(): string {
    const user = this.hasUsers ? `uniqCombinedIf(${RECORD.user}, ${RECORD.user} != '')` : "0";
    const known = `${RECORD.latency} >= 0`;
    const grains = GRAINS_NS.map((grain) => `countIf(${known} AND ${RECORD.latency} % ${grain} != 0)`);
    return lines(
      `SELECT w, v, count(), min(${RECORD.time}), max(${RECORD.time}),`,
      `  ${user}, uniqCombinedIf(row, ${RECORD.latency}, ${known}), ${grains.join(", ")}`,
      `FROM (${this.#records({ texts: this.hasUsers ? ["user"] : [], more: [`${this.#row()} AS row`] })})`,
      "GROUP BY w, v",
      "ORDER BY w, v",
    );
  }

  statuses(): string {
    return lines(
      `SELECT w, v, ${RECORD.status}, count()`,
      `FROM (${this.#records({ texts: [] })})`,
      "WHERE w >= 0",
      `GROUP BY w, v, ${RECORD.status}`,
      `ORDER BY w, v, ${RECORD.status}`,
    );
  }

  /** Requests, those without a latency in each population, and the outcomes of each measure, slice by slice. */
  slices(): string {
    const { measures } = this.#question;
    const outcomes = measures.map((measure, index) => `${outcomeSql(measure)} AS o${index}`);
    const counts = [
      "count()",
      ...this.populations.map((only) => `countIf(${both(WITHOUT_LATENCY, only)})`),
      ...measures.flatMap((measure, index) =>
        Array.from({ length: outcomesOf(measure.except.length) }, (_, outcome) => `countIf(o${index} = ${outcome})`),
      ),
    ];
    const conditions = [...measures.flatMap(conditionsOf), ...this.populations];
    const texts = [...textFieldsOf(conditions)];
    return lines(
      `SELECT w, v, slice, ${counts.join(", ")}`,
      `FROM (${this.#records({ texts, more: [`${this.#slice()} AS slice`, ...outcomes] })})`,
      "WHERE w >= 0",
      "GROUP BY w, v, slice",
      "ORDER BY w, v, slice",
    );
  }

  /** About how many distinct latencies are left with so many leading bits. */
  precisions(bits: readonly number[]): string {
    return lines(
      `SELECT ${bits.map((leading) => `uniqCombined(w, v, row, ${truncatedSql(leading)})`).join(", ")}`,
      `FROM (${this.#records({ texts: [], more: [`${this.#row()} AS row`] })})`,
      `WHERE w >= 0 AND ${RECORD.latency} >= 0`,
    );
  }

  /** For each row of the trend its latencies in ascending order, in units of the grain, and how often each stands in each population. */
  latencies(bits: number | undefined, grainNs: number): string {
    const value = bits === undefined ? `intDiv(${RECORD.latency}, ${grainNs})` : truncatedSql(bits);
    const counts = this.populations.map(
      (only, index) => `${only ? `countIf(${conditionSql(only)})` : "count()"} AS n${index}`,
    );
    const texts = [...textFieldsOf(this.populations)];
    const lists = counts.map((_, index) => `arraySort((n, latency) -> latency, groupArray(n${index}), groupArray(l))`);
    return lines(
      "SELECT w, v, row, arraySort(groupArray(l)),",
      `  ${lists.join(", ")}`,
      "FROM (",
      `  SELECT w, v, row, ${value} AS l, ${counts.join(", ")}`,
      `  FROM (${this.#records({ texts, more: [`${this.#row()} AS row`] })})`,
      `  WHERE w >= 0 AND ${RECORD.latency} >= 0`,
      "  GROUP BY w, v, row, l",
      ")",
      "GROUP BY w, v, row",
      "ORDER BY w, v, row",
    );
  }

  /** Statuses of every user of the cells. */
  users(cells: readonly { readonly window: number; readonly variant: number }[]): string {
    const chosen = cells.map(({ window, variant }) => `(w = ${window} AND v = ${variant})`).join(" OR ");
    return lines(
      `SELECT w, v, ${RECORD.user}, ${RECORD.status}, count()`,
      `FROM (${this.#records({ texts: ["user"] })})`,
      `WHERE (${chosen}) AND ${RECORD.user} != ''`,
      `GROUP BY w, v, ${RECORD.user}, ${RECORD.status}`,
      `ORDER BY w, v, ${RECORD.user}, ${RECORD.status}`,
    );
  }

  /** The first bad requests of each span, in the order of their times and, at one time, of everything that is shown of them. */
  firstBad(spans: readonly BadSpan[]): string {
    const shown = [RECORD.time, RECORD.status, RECORD.latency, RECORD.user, RECORD.method, RECORD.path].join(", ");
    const parts = [...new Set(spans.map(({ measure }) => measure))].map((index) => {
      const own = spans.filter(({ measure }) => measure === index);
      const measure = this.#question.measures[index]!;
      const texts = [...new Set<TextField>(["user", "method", "path", ...textFieldsOf(conditionsOf(measure))])];
      const chosen = own.map(
        ({ window, variant, endMs }) => `(w = ${window} AND v = ${variant} AND ${RECORD.time} < ${sqlInteger(endMs)})`,
      );
      return lines(
        `SELECT ${index} AS m, w, v, ${shown}`,
        `FROM (${this.#records({ texts, spans: own })})`,
        `WHERE (${chosen.join(" OR ")}) AND ${outcomeSql(measure)} = ${BAD}`,
        `ORDER BY w, v, ${shown}`,
        `LIMIT ${this.#question.examples} BY w, v`,
      );
    });
    return lines(`SELECT m, w, v, ${shown}`, `FROM (${parts.join("\nUNION ALL\n")})`, `ORDER BY m, w, v, ${shown}`);
  }

  /** The first rows that cannot be read: which column is wrong, and what it holds. */
  malformed(): string {
    const raw = (field: RecordField): string => {
      const source = this.#table.fields[field];
      return source ? `ifNull(toString(${sqlName(source.key)}), 'NULL')` : "''";
    };
    const rawText = (["time", "status", "latency"] as const).map((field) => `${raw(field)} AS raw_${field}`);
    return lines(
      `SELECT multiIf(${RECORD.time} < 0, 'time', ${RECORD.status} < 0, 'status', 'latency') AS field,`,
      `  multiIf(${RECORD.time} < 0, raw_time, ${RECORD.status} < 0, raw_status, raw_latency) AS found`,
      `FROM (${this.#records({ texts: [], raw: rawText })})`,
      `WHERE w = ${MALFORMED}`,
      `ORDER BY ${RECORD.time}, field, found`,
      `LIMIT ${MALFORMED_SHOWN}`,
    );
  }

  /** The rows of the table as records: `w` is the number of their phase, `v` that of their variant. */
  #records(wants: {
    readonly texts: readonly TextField[];
    readonly more?: readonly string[];
    readonly raw?: readonly string[];
    readonly spans?: readonly BadSpan[];
  }): string {
    const { windows } = this.#question;
    const raw = wants.raw ?? [];
    const columns = [
      `${this.#sql.get("time")!} AS ${RECORD.time}`,
      `${this.#sql.get("status")!} AS ${RECORD.status}`,
      `${this.#sql.get("latency") ?? `toInt64(${NO_LATENCY})`} AS ${RECORD.latency}`,
      `${this.#variant()} AS v`,
      ...wants.texts.map((field) => `${this.#text(field)} AS ${RECORD[field]}`),
      ...raw,
    ];
    const names = [RECORD.time, RECORD.status, RECORD.latency, "v", ...wants.texts.map((field) => RECORD[field])];
    const rawNames = raw.map((column) => column.slice(column.lastIndexOf(" ") + 1));
    const within = (window: { readonly beginMs: number; readonly endMs: number }): string =>
      `${RECORD.time} >= ${sqlInteger(window.beginMs)} AND ${RECORD.time} < ${sqlInteger(window.endMs)}`;
    const phase = [
      `${UNREADABLE}, ${MALFORMED}`,
      ...windows.map((window, index) => `${within(window)}, ${index}`),
      String(OUTSIDE),
    ];
    const whole = { beginMs: windows[0]!.beginMs, endMs: windows.at(-1)!.endMs };
    const source = lines(
      `SELECT ${[...names, ...rawNames].join(", ")}, multiIf(${phase.join(", ")}) AS w`,
      "FROM (",
      `  SELECT ${columns.join(",\n    ")}`,
      `  FROM ${sqlName(this.#table.database)}.${sqlName(this.#table.table)}`,
      `  WHERE ${this.#ranges(wants.spans, whole)}`,
      ")",
      `WHERE ${RECORD.time} < 0 OR (${within(whole)})`,
    );
    if (!wants.more || wants.more.length === 0) return `\n${indented(source)}\n`;
    return `\n${indented(lines(`SELECT ${[...names, "w", ...wants.more].join(", ")}`, `FROM (\n${indented(source)}\n)`))}\n`;
  }

  /** The part of the table that has to be looked at. */
  #ranges(spans: readonly BadSpan[] | undefined, whole: { readonly beginMs: number; readonly endMs: number }): string {
    const { key } = this.#table.fields["time"]!;
    const type = this.#types.get(key)!;
    if (!spans) return timeRangeSql(key, type, whole.beginMs, whole.endMs);
    const windows = [...new Set(spans.map(({ window }) => window))].sort((a, b) => a - b);
    const ranges = windows.map((index) => {
      const endMs = Math.max(...spans.filter(({ window }) => window === index).map((span) => span.endMs));
      return timeRangeSql(key, type, this.#question.windows[index]!.beginMs, endMs);
    });
    return ranges.map((range) => `(${range})`).join(" OR ");
  }

  #text(field: TextField): string {
    return this.#sql.get(field) ?? "''";
  }

  /** A row names the variant or, where the variant is not named, the server. */
  #variant(): string {
    const { variants, variantOfServer } = this.#question;
    const unknown = variants.length;
    const servers = Object.entries(variantOfServer).sort(([a], [b]) => (a < b ? -1 : 1));
    const cases = [
      ...(this.#sql.has("variant")
        ? [
            ...variants.map((name, index) => `${this.#text("variant")} = ${sqlString(name)}, ${index}`),
            `${this.#text("variant")} != '', ${unknown}`,
          ]
        : []),
      ...(this.#sql.has("server")
        ? servers.map(([server, name]) => {
            const index = variants.indexOf(name);
            return `${this.#text("server")} = ${sqlString(server)}, ${index < 0 ? unknown : index}`;
          })
        : []),
    ];
    return cases.length === 0 ? `toUInt8(${unknown})` : `multiIf(${cases.join(", ")}, ${unknown})`;
  }

  #slice(): string {
    return this.#parts(({ sliceMs }) => sliceMs);
  }

  #row(): string {
    return this.#parts(({ trendMs }) => trendMs);
  }

  /** The number of the part of its phase that a record lies in. */
  #parts(widthMs: (window: PhaseWindow) => number): string {
    const cases = this.#question.windows.map(
      (window, index) =>
        `w = ${index}, intDiv(${RECORD.time} - ${sqlInteger(window.beginMs)}, ${sqlInteger(widthMs(window))})`,
    );
    return `multiIf(${cases.join(", ")}, 0)`;
  }
}

/** How many outcomes a measure has: good and bad, of the population and of each exception. */
export function outcomesOf(exceptions: number): number {
  return FIRST_EXCLUDED + 2 * exceptions;
}

function both(sql: string, only: Condition | undefined): string {
  return only ? `${sql} AND ${conditionSql(only)}` : sql;
}

/** The latency with all but its leading bits set to zero, as `Distribution` does it. */
export function truncatedSql(bits: number): string {
  return `${RECORD.latency} - ${RECORD.latency} % greatest(intDiv(roundToExp2(${RECORD.latency}), ${2 ** (bits - 1)}), 1)`;
}

function lines(...written: readonly string[]): string {
  return written.join("\n");
}

function indented(sql: string): string {
  return sql.replaceAll(/^/gm, "  ");
}
