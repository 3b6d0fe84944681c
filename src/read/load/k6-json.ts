import { withoutStackTraces } from "../../errors.ts";
import { lineProblem } from "../problem.ts";
import { defineLoadLog, type Head, type LineReader, textLines } from "../reader.ts";
import { type JsonField, jsonTeacher } from "../scan/layout-json.ts";
import type { LayoutStep } from "../scan/layout.ts";
import { LearningReader } from "../scan/learning-reader.ts";
import { parseRfc3339Ms } from "../scan/time.ts";
import type { LoadRecord } from "./tally.ts";

/**
 * https://grafana.com/docs/k6/latest/results-output/real-time/json/: one line for each definition of a metric and for
 * each point of one. A request is its point of `http_req_duration`, whose value is milliseconds; the other points of the
 * same request cannot be joined to it, for k6 writes no request id.
 * A request that got no answer has the status "0" in its tags: its duration is 0 where the connection was refused and the
 * time-out where it ran into one. Neither is a latency, so it is counted without one.
 */
const REQUEST_METRIC = "http_req_duration";
const NANOSECONDS_PER_MS = 1e6;
const STATUS_MOST = 999;

/** Tags that commonly name the variant, for plans that give no field map. */
const VARIANT_TAGS = ["variant", "version"];

/** The lines that are certainly no requests, as `OTHER_POINT` says; older ones begin with the type, and are all read exactly. */
const OTHER_LINE: readonly LayoutStep[] = [
  { kind: "literal", bytes: Buffer.from('{"metric":"') },
  { kind: "unlike", bytes: Buffer.from(`${REQUEST_METRIC}"`) },
  { kind: "text", until: Buffer.from('",'), isWord: true, refuses: [34, 92] },
  { kind: "rest", last: 125 },
];

export default defineLoadLog({
  format: "k6-json",
  title: "k6 run --out json",
  matches: (head) => firstLines(head).some((line) => isOfK6(line)),
  parser: (options, _head, _at, wanted): LineReader => {
    const tagOf = (field: string): string | undefined => options.fields?.[field]?.key;
    const variantTags = options.fields ? [tagOf("variant")].filter((tag) => tag !== undefined) : VARIANT_TAGS;
    const exact = textLines((line, record) => readLine(line, variantTags, tagOf("user"), tagOf("server"), record));
    const fields: JsonField[] = [
      { kind: "constant", key: "metric" },
      { kind: "constant", key: "type" },
      { kind: "time", key: "data.time" },
      { kind: "latency", key: "data.value", unitNs: NANOSECONDS_PER_MS },
      { kind: "status", key: "data.tags.status" },
    ];
    if (wanted.method) fields.push({ kind: "text", key: "data.tags.method", into: "method" });
    if (wanted.path) fields.push({ kind: "text", key: "data.tags.url", into: "path" });
    const teach = jsonTeacher([...fields, ...textFields(variantTags, tagOf("user"), tagOf("server"))]);
    return new LearningReader(
      exact.read,
      (bytes, begin, end) => {
        const line = bytes.toString("latin1", begin, end);
        // Of two variant tags the first one that a line has counts: a layout cannot know that of another line.
        const named = variantTags.filter((tag) => line.includes(`"${tag}":`));
        const steps = named.length > 1 ? undefined : teach(bytes, begin, end);
        // No answer: the exact reader leaves the latency out.
        return steps && [...steps, { kind: "answered" }];
      },
      OTHER_LINE,
    );
  },
});

function textFields(variantTags: readonly string[], user: string | undefined, server: string | undefined): JsonField[] {
  return [
    ...variantTags.map((tag): JsonField => ({ kind: "text", key: `data.tags.${tag}`, into: "variant" })),
    ...(user === undefined ? [] : [{ kind: "text", key: `data.tags.${user}`, into: "user" } as const]),
    ...(server === undefined ? [] : [{ kind: "text", key: `data.tags.${server}`, into: "server" } as const]),
  ];
}

function firstLines(head: Head): readonly string[] {
  const lines = head.text.split("\n", 4);
  return head.isWhole ? lines : lines.slice(0, -1);
}

function isOfK6(line: string): boolean {
  try {
    const point = JSON.parse(line) as Partial<Line> | null;
    return (
      typeof point === "object" &&
      typeof point?.metric === "string" &&
      (point.type === "Point" || point.type === "Metric") &&
      typeof point.data === "object"
    );
  } catch (error) {
    if (error instanceof SyntaxError) return false;
    throw error;
  }
}

interface Line {
  readonly metric: string;
  readonly type: string;
  readonly data: {
    readonly time?: unknown;
    readonly value?: unknown;
    readonly tags?: Readonly<Record<string, unknown>> | null;
  } | null;
}

const OTHER_POINT = /^\{"metric":"([^"\\]+)",[^]*\}$/;

function readLine(
  line: string,
  variantTags: readonly string[],
  userTag: string | undefined,
  serverTag: string | undefined,
  record: LoadRecord,
): "request" | "other" {
  if (line === "") return "other";
  // Nine lines in ten are points of other metrics. They are not ours to judge, so long as they were not cut off.
  const other = OTHER_POINT.exec(line);
  if (other && other[1] !== REQUEST_METRIC) return "other";
  const { metric, type, data } = parseLine(line);
  if (metric !== REQUEST_METRIC || type !== "Point") return "other";
  const tags = data?.tags ?? {};
  const text = (tag: string | undefined): string =>
    tag !== undefined && Object.hasOwn(tags, tag) && typeof tags[tag] === "string" ? tags[tag] : "";
  record.atMs = typeof data?.time === "string" ? parseRfc3339Ms(data.time) : Number.NaN;
  if (Number.isNaN(record.atMs))
    throw lineProblem(String(data?.time), "a time as RFC 3339 with a zone under data.time");
  const status = text("status");
  if (!/^\d{1,3}$/.test(status))
    throw lineProblem(
      String(tags["status"]),
      `the status under data.tags, "0" to "${STATUS_MOST}" (k6 writes it unless systemTags leave it out)`,
    );
  record.status = Number(status);
  const value = data?.value;
  if (typeof value !== "number" || !(value >= 0) || !Number.isFinite(value))
    throw lineProblem(String(value), "a duration in milliseconds under data.value");
  record.latencyNs = record.status === 0 ? Number.NaN : Math.round(value * NANOSECONDS_PER_MS);
  record.variant = text(variantTags.find((tag) => Object.hasOwn(tags, tag)));
  record.user = text(userTag);
  record.server = text(serverTag);
  record.method = text("method");
  record.path = text("url");
  return "request";
}

function parseLine(line: string): Line {
  let value: unknown;
  try {
    value = withoutStackTraces(() => JSON.parse(line) as unknown);
  } catch (error) {
    throw Object.assign(lineProblem(line, "one JSON object on the line"), { cause: error });
  }
  if (typeof value !== "object" || value === null || typeof (value as Partial<Line>).metric !== "string")
    throw lineProblem(line, "an object with a metric");
  return value as Line;
}
