import { lineProblem } from "../problem.ts";
import { defineLoadLog, type LineReader, textLines } from "../reader.ts";
import { type LayoutStep, lineEnd, type Teacher } from "../scan/layout.ts";
import { LearningReader } from "../scan/learning-reader.ts";
import { parseClfMs } from "../scan/time.ts";
import type { LoadRecord, WantedFields } from "./tally.ts";

/**
 * https://docs.haproxy.org/2.6/configuration.html#8.2.3: `option httplog`, bare or behind a syslog header
 * (RFC 3164 `<134>Nov 23 09:34:09 host haproxy[1787]: `, RFC 5424 `<134>1 2026-… host haproxy 1787 - - `).
 * Timers are milliseconds; Ta (the last, `+` before it with `option logasap`) is the whole time of the request.
 * The time stamp is the local time of the load balancer, without a zone.
 */
const REQUEST = new RegExp(
  [
    // At most so many words of a syslog header: each is a place to begin from, and every one may look at the whole line.
    String.raw`^(?<header>(?:<\d{1,3}>(?:\S+ {1,2}){0,20}?)?(?:\S+\[\d+\]:\s)?)`,
    String.raw`\S+:\d+ \[(?<time>[^\]\s]+)\] \S+ [^\s/]+\/(?<server>\S+) `, // client, time, frontend, backend/server
    String.raw`[-\d]+\/[-\d]+\/[-\d]+\/[-\d]+\/(?<early>\+?)(?<totalMs>[-\d]+) `, // TR/Tw/Tc/Tr/Ta
    String.raw`(?<status>-?\d+) (?<more>\+?)\d+ \S+ \S+ (?<termination>\S{4}) `, // status, bytes, cookies, termination state
    String.raw`\d+\/\d+\/\d+\/\d+\/(?<redispatched>\+?)\d+ \d+\/\d+ `, // connections and retries, queues
    String.raw`(?<captured>(?:\{[^}]*\} ){0,2})"(?<request>.*)"?$`,
  ].join(""),
);

/** Lines that HAProxy writes beside requests: state changes, starts and stops, failed handshakes. */
const OTHER =
  /(?:Server|Backend|Proxy|Health check for|backup server) \S|SSL handshake failure|Connection (?:closed|error)|Stopping|Started|Pausing|Resuming|\S has no server available!/;

const NANOSECONDS_PER_MS = 1e6;
const STATUS_MOST = 999;

export default defineLoadLog({
  format: "haproxy-http",
  title: "HAProxy HTTP access log (syslog RFC 3164, RFC 5424 or raw)",
  matches: (head) => head.text.split("\n", 20).some((line) => REQUEST.test(line)),
  parser: (options, _head, _at, wanted): LineReader => {
    const exact = textLines((line, record) => readLine(line, options.zoneMinutes, record));
    return new LearningReader(exact.read, teacher(options.zoneMinutes, wanted));
  },
});

function readLine(line: string, zoneMinutes: number, record: LoadRecord): "request" | "other" {
  const fields = REQUEST.exec(line)?.groups;
  if (!fields) {
    if (line === "" || OTHER.test(line)) return "other";
    throw lineProblem(line, "a request line of option httplog");
  }
  const { time, server, totalMs, status, termination, request } = fields;
  record.atMs = parseClfMs(time!, zoneMinutes);
  if (Number.isNaN(record.atMs)) throw lineProblem(time!, "a time such as 23/Nov/2026:09:34:09.728");
  if (Number(status) > STATUS_MOST) throw lineProblem(status!, "an HTTP status");
  record.status = answeredStatus(Number(status), termination!);
  record.latencyNs = Number(totalMs) >= 0 ? Number(totalMs) * NANOSECONDS_PER_MS : Number.NaN;
  record.server = server!;
  const space = request!.indexOf(" ");
  record.method = space < 0 ? request! : request!.slice(0, space);
  record.path = space < 0 ? "" : request!.slice(space + 1, request!.indexOf(" ", space + 1) >>> 0).replace(/"$/, "");
  return "request";
}

/**
 * The status that the client really got: 0 where the proxy never sent one (-1), and where the server died or stalled in
 * the middle of the body (`SD`, `sD`), whatever status line had gone out before.
 */
function answeredStatus(status: number, termination: string): number {
  if (status < 0) return 0;
  return /^[Ss]D/.test(termination) ? 0 : status;
}

/** The layout of a line, and of all others that are ASCII and hold nothing unusual. */
function teacher(zoneMinutes: number, wanted: WantedFields): Teacher {
  return (bytes, begin, end) => {
    const fields = REQUEST.exec(bytes.toString("latin1", begin, end))!.groups!;
    const header = headerSteps(fields["header"]!);
    const counts = (behind: readonly string[], dash?: "in-front"): LayoutStep[] =>
      behind.flatMap((one) => [{ kind: "count", ...(dash ? { dash } : {}) }, literal(one)]);
    return (
      header && [
        ...header,
        { kind: "client" },
        literal("["),
        { kind: "clf", zoneMinutes },
        literal("] "),
        word(" "), // frontend
        word("/"), // backend
        word(" ", "server"),
        ...counts(["/", "/", "/", `/${fields["early"]}`], "in-front"),
        { kind: "latency", unitNs: NANOSECONDS_PER_MS, leadingZeros: true, isWhole: true, minus: true },
        literal(" "),
        fields["status"]!.startsWith("-")
          ? literal(fields["status"]!)
          : { kind: "status", leadingZeros: true, dash: false },
        literal(` ${fields["more"]}`),
        ...counts([" "]), // bytes
        word(" "), // captured request cookie
        word(" "), // captured response cookie
        { kind: "termination" },
        literal(" "),
        ...counts(["/", "/", "/", `/${fields["redispatched"]}`, " ", "/", " "]),
        ...(fields["captured"]!.match(/\{/g) ?? []).flatMap((): LayoutStep[] => [
          literal("{"),
          { kind: "text", until: Buffer.from("} "), refuses: Buffer.from("}") },
        ]),
        literal('"'),
        ...(wanted.method || wanted.path
          ? [word(" ", wanted.method ? "method" : undefined), word(" ", wanted.path ? "path" : undefined)]
          : []),
        { kind: "text", until: lineEnd(bytes, end), isWord: true },
      ]
    );
  };
}

/** What stands in front of the client: undefined for words in brackets, behind which the expression may find another one. */
function headerSteps(header: string): readonly LayoutStep[] | undefined {
  const priority = /^<\d{1,3}>/.exec(header)?.[0];
  if (priority === undefined) return header === "" ? [] : [literal(header)];
  const words = [...header.slice(priority.length).matchAll(/([^[\s]+)(?:(\[)\d+\]:)?( {1,2})/g)];
  if (priority + words.map(([whole]) => whole).join("") !== header) return undefined;
  return [
    literal(priority),
    ...words.flatMap(([, , bracket, blanks]): LayoutStep[] =>
      bracket === undefined ? [word(blanks!)] : [word("["), { kind: "count" }, literal(`]:${blanks}`)],
    ),
  ];
}

function literal(bytes: string): LayoutStep {
  return { kind: "literal", bytes: Buffer.from(bytes, "latin1") };
}

/** A word in front of `until`, in which nothing stands that could begin or end another field. */
function word(until: string, into?: "server" | "method" | "path"): LayoutStep {
  return {
    kind: "text",
    until: Buffer.from(until),
    isWord: true,
    refuses: Buffer.from(' "['),
    ...(into ? { into } : {}),
  };
}
