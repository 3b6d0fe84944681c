import { refuse, withoutStackTraces } from "../../errors.ts";
import { lineProblem } from "../problem.ts";
import { defineLoadLog, type FieldSource, type Head, type ReadOptions, textLines } from "../reader.ts";
import { type JsonField, jsonTeacher } from "../scan/layout-json.ts";
import { LearningReader } from "../scan/learning-reader.ts";
import { parseRfc3339Ms } from "../scan/time.ts";
import type { LoadRecord, WantedFields } from "./tally.ts";

/** Keys under which logs commonly hold a field, in order of preference, for plans that give no field map. */
const KNOWN_KEYS: Readonly<Record<string, readonly string[]>> = {
  time: ["ts", "time", "timestamp", "@timestamp"],
  status: ["status", "status_code", "code"],
  latency: [
    "latency_ms",
    "duration_ms",
    "latency_us",
    "duration_us",
    "latency_ns",
    "duration_ns",
    "latency_s",
    "duration_s",
  ],
  variant: ["variant", "version"],
  server: ["server", "target", "instance"],
  user: ["user", "user_id"],
  method: ["method"],
  path: ["path", "url"],
};

const SUFFIX_NS: Readonly<Record<string, number>> = { ns: 1, us: 1e3, ms: 1e6, s: 1e9 };

/** Newline-delimited JSON (https://github.com/ndjson/ndjson-spec), one request an object; keys from the plan's field map. */
export default defineLoadLog({
  format: "ndjson",
  title: "NDJSON request log (field map in the plan)",
  matches: (head) => {
    const first = firstObject(head);
    return first !== undefined && knownKey(first, "time") !== undefined && knownKey(first, "status") !== undefined;
  },
  parser: (options, head, at, wanted) => {
    const fields = fieldMap(options, head);
    for (const needed of ["time", "status"]) {
      if (fields[needed]) continue;
      const keys = Object.keys(firstObject(head) ?? {}).join(", ") || "none";
      throw refuse(
        "plan-invalid",
        `no field for ${needed}: the first record has the keys ${keys}; name one under fields`,
        at,
      );
    }
    const exact = textLines((line, record) => {
      if (line === "") return "other";
      readRecord(parseObject(line), fields, record);
      return "request";
    });
    return new LearningReader(exact.read, jsonTeacher(stepsOf(fields, wanted)));
  },
});

function fieldMap(options: ReadOptions, head: Head): Readonly<Record<string, FieldSource>> {
  if (options.fields) return options.fields;
  const first = firstObject(head) ?? {};
  const found: Record<string, FieldSource> = {};
  for (const field of Object.keys(KNOWN_KEYS)) {
    const key = knownKey(first, field);
    if (key === undefined) continue;
    const unitNs = field === "latency" ? SUFFIX_NS[key.slice(key.lastIndexOf("_") + 1)] : undefined;
    found[field] = unitNs === undefined ? { key } : { key, unitNs };
  }
  return found;
}

function knownKey(object: Readonly<Record<string, unknown>>, field: string): string | undefined {
  return KNOWN_KEYS[field]!.find((key) => Object.hasOwn(object, key));
}

function firstObject(head: Head): Record<string, unknown> | undefined {
  const line = head.text.slice(0, head.text.indexOf("\n") + 1 || head.text.length).trim();
  // A document that is one JSON object over the whole file is not a log of one line.
  if (!line.startsWith("{") || (head.isWhole && head.text.trim() === line && !head.text.endsWith("\n")))
    return undefined;
  try {
    return parseObject(line);
  } catch (error) {
    if (error instanceof Error) return undefined;
    throw error;
  }
}

function parseObject(line: string): Record<string, unknown> {
  let value: unknown;
  try {
    value = withoutStackTraces(() => JSON.parse(line) as unknown);
  } catch (error) {
    throw Object.assign(lineProblem(line, "one JSON object on the line"), { cause: error });
  }
  if (typeof value !== "object" || value === null || Array.isArray(value)) {
    throw lineProblem(line, "one JSON object on the line");
  }
  return value as Record<string, unknown>;
}

function readRecord(
  object: Record<string, unknown>,
  fields: Readonly<Record<string, FieldSource>>,
  record: LoadRecord,
): void {
  record.atMs = timeMs(pick(object, fields["time"]!.key));
  record.status = status(pick(object, fields["status"]!.key));
  record.latencyNs = fields["latency"] ? latencyNs(pick(object, fields["latency"].key), fields["latency"]) : Number.NaN;
  record.variant = text(object, fields["variant"]);
  record.server = text(object, fields["server"]);
  record.user = text(object, fields["user"]);
  record.method = text(object, fields["method"]);
  record.path = text(object, fields["path"]);
}

function stepsOf(fields: Readonly<Record<string, FieldSource>>, wanted: WantedFields): JsonField[] {
  return Object.entries(fields).flatMap(([field, { key, unitNs }]): JsonField[] => {
    if (field === "time" || field === "status") return [{ kind: field, key }];
    if (field === "latency") return [{ kind: field, key, unitNs: unitNs ?? 1e6 }];
    if (field === "variant") return [{ kind: "text", key, into: field }];
    return field === "user" || field === "server" || field === "method" || field === "path"
      ? wanted[field]
        ? [{ kind: "text", key, into: field }]
        : []
      : [];
  });
}

function pick(object: Record<string, unknown>, key: string): unknown {
  if (Object.hasOwn(object, key)) return object[key];
  let value: unknown = object;
  for (const part of key.split(".")) {
    if (typeof value !== "object" || value === null || !Object.hasOwn(value, part)) return undefined;
    value = (value as Record<string, unknown>)[part];
  }
  return value;
}

function shown(value: unknown): string {
  return typeof value === "string" ? value : (JSON.stringify(value) ?? "undefined");
}

function timeMs(value: unknown): number {
  const ms = typeof value === "string" ? parseRfc3339Ms(value) : epochMs(value);
  if (Number.isNaN(ms))
    throw lineProblem(shown(value), "a time as RFC 3339 with a zone, or epoch seconds or milliseconds");
  return ms;
}

/** Epoch seconds below 10^11, milliseconds below 10^14: the two do not meet between 1973 and 5138. */
function epochMs(value: unknown): number {
  if (typeof value !== "number" || !(value > 0)) return Number.NaN;
  if (value < 1e11) return value * 1_000;
  return value < 1e14 ? value : Number.NaN;
}

function status(value: unknown): number {
  const number = typeof value === "string" && /^\d{1,3}$/.test(value) ? Number(value) : value;
  if (number === null) return 0;
  if (typeof number !== "number" || !Number.isInteger(number) || number < 0 || number > 999) {
    throw lineProblem(shown(value), "an HTTP status from 0 (no answer) to 999");
  }
  return number;
}

function latencyNs(value: unknown, field: FieldSource): number {
  if (value === null || value === undefined) return Number.NaN;
  const number = typeof value === "string" && /^\d+(\.\d+)?$/.test(value) ? Number(value) : value;
  if (typeof number !== "number" || !(number >= 0) || !Number.isFinite(number)) {
    throw lineProblem(shown(value), "a latency: a finite number that is not negative");
  }
  return Math.round(number * (field.unitNs ?? 1e6));
}

function text(object: Record<string, unknown>, field: FieldSource | undefined): string {
  if (!field) return "";
  const value = pick(object, field.key);
  return typeof value === "string" ? value : typeof value === "number" ? String(value) : "";
}
