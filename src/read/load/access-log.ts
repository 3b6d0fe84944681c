import { lineProblem } from "../problem.ts";
import { defineLoadLog, type LineReader, textLines } from "../reader.ts";
import { type LayoutStep, lineEnd, type Teacher } from "../scan/layout.ts";
import { LearningReader } from "../scan/learning-reader.ts";
import { parseClfMs } from "../scan/time.ts";
import { compilePattern, type LinePattern, matchPattern, patternSteps } from "./text-pattern.ts";
import type { LoadRecord, WantedFields } from "./tally.ts";

/**
 * The common and the combined log format of Apache and nginx: https://httpd.apache.org/docs/2.4/logs.html#accesslog,
 * https://nginx.org/en/docs/http/ngx_http_log_module.html. The time has a zone, and whole seconds.
 * Behind it may stand a time of request in seconds with decimals (`$request_time`) and the variant in quotes, in this
 * order; anything else is named by the plan's line pattern, which is that of the text behind the common or combined
 * fields, e.g. `line: '{latency_us} {}'` for Apache's %D: a whole number does not say its unit.
 */
const REQUEST = new RegExp(
  [
    String.raw`^\S+ \S+ (\S.*?) `, // client, identity, user
    String.raw`\[([^\]\s]+) ([-+]\d{4})\] `,
    String.raw`"([^"\\]*(?:\\[^][^"\\]*)*)" (\d{3}) (?:\d+|-)`, // request, status, bytes
    String.raw`( "[^"\\]*(?:\\[^][^"\\]*)*" "[^"\\]*(?:\\[^][^"\\]*)*")?`, // referrer, agent
  ].join(""),
);
const TAIL = /^(?: (\d+\.\d+))?(?: "([^"\\]*)")?$/;
const NANOSECONDS_PER_SECOND = 1e9;
const MANTISSA_DIGITS_MOST = 16;

export default defineLoadLog({
  format: "access-log",
  title: "access log, common or combined (nginx, Apache)",
  matches: (head) =>
    head.text
      .split("\n", 20)
      .some((line) => REQUEST.test(line) && TAIL.test(line.replace(/\r$/, "").replace(REQUEST, ""))),
  parser: (options, _head, at, wanted): LineReader => {
    const tail = options.line === undefined ? undefined : compilePattern(options.line, [], at);
    const exact = textLines((line, record) => readLine(line, tail, record));
    return new LearningReader(exact.read, teacher(tail, wanted));
  },
});

function readLine(line: string, pattern: LinePattern | undefined, record: LoadRecord): "request" | "other" {
  if (line === "") return "other";
  const match = REQUEST.exec(line);
  if (!match) throw lineProblem(line, "a line of the common or combined log format");
  const [whole, user, time, zone, request, status] = match;
  const minutes = Number(zone!.slice(1, 3)) * 60 + Number(zone!.slice(3));
  record.atMs = parseClfMs(time!, zone!.startsWith("-") ? -minutes : minutes);
  if (Number.isNaN(record.atMs)) throw lineProblem(time!, "a time such as 23/Nov/2026:09:34:09");
  record.status = Number(status);
  record.user = user === "-" ? "" : user!;
  const [method = "", path = ""] = request!.split(" ", 2);
  record.method = method;
  record.path = path;
  readTail(line.slice(whole.length), pattern, record);
  return "request";
}

function readTail(tail: string, pattern: LinePattern | undefined, record: LoadRecord): void {
  if (pattern) {
    if (!tail.startsWith(" "))
      throw lineProblem(tail, `the line pattern ${JSON.stringify(pattern.written)} behind the combined fields`);
    matchPattern(pattern, tail.slice(1), record);
    return;
  }
  const match = TAIL.exec(tail);
  if (!match)
    throw lineProblem(
      tail,
      'nothing, a time of request such as 0.042 or a variant in quotes behind the combined fields: name other ones in the plan\'s line, e.g. "{latency_us}"',
    );
  if (match[1] !== undefined) record.latencyNs = Math.round(Number(match[1]) * NANOSECONDS_PER_SECOND);
  record.variant = match[2] ?? "";
}

function teacher(pattern: LinePattern | undefined, wanted: WantedFields): Teacher {
  return (bytes, begin, end) => {
    const line = bytes.toString("utf8", begin, end);
    const match = REQUEST.exec(line)!;
    const [whole, user, , zone, request, , agent] = match;
    // A user with blanks, or a request of fewer or more than three words, is no line of the common kind.
    if (user!.includes(" ") || /["\\]/.test(user!) || !/^[^ "\\]+ [^ "]+ [^ "\\]+$/.test(request!)) return undefined;
    // A pattern could swallow the referrer and the agent of a line that has them.
    if (pattern && agent === undefined) return undefined;
    const minutes = Number(zone!.slice(1, 3)) * 60 + Number(zone!.slice(3));
    const last = lineEnd(bytes, end);
    const tail = tailSteps(line.slice(whole.length), pattern, wanted, last);
    if (!tail) return undefined;
    return [
      text(" "),
      text(" "),
      // A dash is no name: it is part of the layout, and a user that is a dash belongs to no other one.
      user === "-" ? literal("- [") : text(" [", wanted.user ? "user" : undefined),
      { kind: "clf", zoneMinutes: zone!.startsWith("-") ? -minutes : minutes },
      literal(` ${zone}] "`),
      ...(wanted.method || wanted.path
        ? [
            text(" ", wanted.method ? "method" : undefined),
            text(" ", wanted.path ? "path" : undefined),
            { kind: "quoted" } as const,
          ]
        : [{ kind: "quoted" } as const]),
      literal(" "),
      { kind: "status", leadingZeros: true, dash: false, isThree: true },
      literal(" "),
      { kind: "count", dash: "alone" },
      ...(agent === undefined
        ? []
        : [literal(' "'), { kind: "quoted" } as const, literal(' "'), { kind: "quoted" } as const]),
      ...tail,
    ];
  };
}

function literal(bytes: string): LayoutStep {
  return { kind: "literal", bytes: Buffer.from(bytes) };
}

/** A word in front of `until`, without anything that a line of the usual kind does not have there. */
function text(until: string, into?: "user" | "method" | "path"): LayoutStep {
  const refuses = [...Buffer.from('"\\')];
  return {
    kind: "text",
    until: Buffer.from(until),
    isWord: true,
    refuses,
    ...(into ? { into } : {}),
    ...(into === "user" ? { isNot: 45 } : {}),
  };
}

function tailSteps(
  tail: string,
  pattern: LinePattern | undefined,
  wanted: WantedFields,
  end: Uint8Array,
): readonly LayoutStep[] | undefined {
  if (pattern) {
    const steps = patternSteps(pattern, wanted, end);
    return steps && [literal(" "), ...steps];
  }
  const [, time, variant] = TAIL.exec(tail)!;
  if (time !== undefined && time.length > MANTISSA_DIGITS_MOST) return undefined;
  return [
    ...(time === undefined
      ? []
      : [
          literal(" "),
          { kind: "latency", unitNs: NANOSECONDS_PER_SECOND, leadingZeros: true, needsPoint: true } as const,
        ]),
    ...(variant === undefined
      ? []
      : [literal(' "'), { kind: "text", until: Buffer.from('"'), into: "variant", refuses: [92] } as const]),
    { kind: "literal", bytes: end },
  ];
}
