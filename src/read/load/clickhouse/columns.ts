import type { FieldSource } from "../../reader.ts";
import { sqlInteger, sqlName } from "./literal.ts";

/** The parts of a record that a column may hold. */
export type RecordField = "time" | "status" | "latency" | TextField;
export type TextField = "variant" | "server" | "user" | "method" | "path";

/** A record's time in milliseconds, status, and latency in nanoseconds, as the SQL of one column; what they cannot be is these. */
export const NO_TIME = -1;
export const NO_STATUS = -1;
export const NO_LATENCY = -1;
export const BAD_LATENCY = -2;

const SECONDS_MOST = 100_000_000_000;
const MILLISECONDS_MOST = 100_000_000_000_000;
const STATUS_MOST = 999;
const NANOSECONDS_MOST = Number.MAX_SAFE_INTEGER;

/** A column with its type, less what only says how values are kept. */
interface Column {
  readonly sql: string;
  readonly kind: string;
  readonly isNullable: boolean;
}

/** SQL of one column, or the types that were expected instead. */
export type Expression = { readonly sql: string } | { readonly expected: string };

function columnOf(name: string, type: string): Column {
  let kind = type;
  let isNullable = false;
  for (;;) {
    const wrapped = /^(Nullable|LowCardinality)\((.*)\)$/.exec(kind);
    if (!wrapped) break;
    isNullable ||= wrapped[1] === "Nullable";
    kind = wrapped[2]!;
  }
  return { sql: sqlName(name), kind, isNullable };
}

const isInteger = (kind: string): boolean => /^U?Int(?:8|16|32|64)$/.test(kind);
const isFraction = (kind: string): boolean => /^Float(?:32|64)$|^Decimal(?:32|64|128)?\(/.test(kind);

/** Milliseconds since the epoch, `NO_TIME` for a row that has none. */
export function timeSql(name: string, type: string): Expression {
  const { sql, kind, isNullable } = columnOf(name, type);
  const orZero = (zero: string): string => (isNullable ? `ifNull(${sql}, ${zero})` : sql);
  if (/^DateTime(?:\('[^']*'\))?$/.test(kind)) {
    const seconds = `toInt64(toUInt32(${orZero("toDateTime(0)")}))`;
    return { sql: `if(${seconds} = 0, ${NO_TIME}, ${seconds} * 1000)` };
  }
  if (kind.startsWith("DateTime64(")) {
    const ms = isNullable ? `ifNull(toUnixTimestamp64Milli(${sql}), 0)` : `toUnixTimestamp64Milli(${sql})`;
    return { sql: `if(${ms} <= 0, ${NO_TIME}, ${ms})` };
  }
  if (!isInteger(kind) && !isFraction(kind))
    return { expected: "DateTime, DateTime64, or a number of seconds or milliseconds since 1970" };
  const number = isFraction(kind) ? `toFloat64(${orZero("0")})` : orZero("0");
  const whole = (written: string): string => (isFraction(kind) ? `toInt64(floor(${written}))` : `toInt64(${written})`);
  return {
    sql: `multiIf(NOT (${number} > 0), ${NO_TIME}, ${number} < ${SECONDS_MOST}, ${isFraction(kind) ? whole(`${number} * 1000`) : `${whole(number)} * 1000`}, ${number} < ${MILLISECONDS_MOST}, ${whole(number)}, ${NO_TIME})`,
  };
}

/**
 * A condition on the column alone that holds for every row between the times, and for every row that has no time. It
 * lets the server skip what lies elsewhere; what it lets through besides is sorted out by the time itself.
 */
export function timeRangeSql(name: string, type: string, beginMs: number, endMs: number): string {
  const { sql, kind, isNullable } = columnOf(name, type);
  const none = isNullable ? ` OR ${sql} IS NULL` : "";
  const beginS = sqlInteger(Math.floor(beginMs / 1_000));
  const endS = sqlInteger(Math.ceil(endMs / 1_000));
  if (kind.startsWith("DateTime64"))
    return `(${sql} >= fromUnixTimestamp64Milli(toInt64(${sqlInteger(beginMs)})) AND ${sql} < fromUnixTimestamp64Milli(toInt64(${sqlInteger(endMs)}))) OR ${sql} <= fromUnixTimestamp64Milli(toInt64(0))${none}`;
  if (kind.startsWith("DateTime"))
    return `(${sql} >= toDateTime(${beginS}) AND ${sql} < toDateTime(${endS})) OR ${sql} = toDateTime(0)${none}`;
  return `(${sql} >= ${beginS} AND ${sql} <= ${endS}) OR (${sql} >= ${sqlInteger(beginMs)} AND ${sql} < ${sqlInteger(endMs)}) OR NOT (${sql} > 0)${none}`;
}

/** The HTTP status, 0 where the row says nothing, `NO_STATUS` for what is none. */
export function statusSql(name: string, type: string): Expression {
  const { sql, kind, isNullable } = columnOf(name, type);
  const orNone = (none: string): string => (isNullable ? `ifNull(${sql}, ${none})` : sql);
  if (isInteger(kind)) {
    const number = orNone("0");
    return { sql: `if(${number} >= 0 AND ${number} <= ${STATUS_MOST}, toInt32(${number}), ${NO_STATUS})` };
  }
  if (kind === "String") {
    const text = orNone("'0'");
    return { sql: `if(match(${text}, '^[0-9]{1,3}$'), toInt32(toUInt16OrZero(${text})), ${NO_STATUS})` };
  }
  return { expected: "an integer or a String of digits" };
}

/** The latency in whole nanoseconds, `NO_LATENCY` where the row says nothing, `BAD_LATENCY` for what is none. */
export function latencySql(name: string, type: string, unitNs: number): Expression {
  const { sql, kind, isNullable } = columnOf(name, type);
  const unit = sqlInteger(unitNs);
  const orNone = (known: string): string => (isNullable ? `if(${sql} IS NULL, ${NO_LATENCY}, ${known})` : known);
  if (isInteger(kind)) {
    const number = isNullable ? `ifNull(${sql}, 0)` : sql;
    const most = sqlInteger(Math.floor(NANOSECONDS_MOST / unitNs));
    return {
      sql: orNone(`if(${number} >= 0 AND ${number} <= ${most}, toInt64(${number}) * ${unit}, ${BAD_LATENCY})`),
    };
  }
  if (isFraction(kind)) {
    const ns = `toFloat64(${isNullable ? `ifNull(${sql}, 0)` : sql}) * ${unit}`;
    // Half a nanosecond is rounded up, as ECMAScript rounds; the server's own rounding would go to the even neighbour.
    const rounded = `toInt64(floor(${ns}) + (${ns} - floor(${ns}) >= 0.5))`;
    return { sql: orNone(`if(${ns} >= 0 AND ${ns} <= ${sqlInteger(NANOSECONDS_MOST)}, ${rounded}, ${BAD_LATENCY})`) };
  }
  return { expected: "an integer, a Float or a Decimal" };
}

/** The column as text, empty where the row says nothing. */
export function textSql(name: string, type: string): Expression {
  const { sql, kind, isNullable } = columnOf(name, type);
  const orEmpty = (text: string): string => (isNullable ? `ifNull(${text}, '')` : text);
  if (kind.startsWith("FixedString(")) return { sql: orEmpty(`toStringCutToZero(${sql})`) };
  if (kind === "String" || isInteger(kind) || /^(?:UUID|IPv4|IPv6|Bool)$|^Enum(?:8|16)?\(/.test(kind))
    return { sql: orEmpty(`toString(${sql})`) };
  return { expected: "a String, an Enum, an integer, a UUID or an address" };
}

/** The SQL of a field of the record from its column. */
export function fieldSql(field: RecordField, source: FieldSource, type: string): Expression {
  switch (field) {
    case "time":
      return timeSql(source.key, type);
    case "status":
      return statusSql(source.key, type);
    case "latency":
      return latencySql(source.key, type, source.unitNs ?? 1_000_000);
    default:
      return textSql(source.key, type);
  }
}
