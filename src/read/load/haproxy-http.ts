import { lineProblem } from "../problem.ts";
import { defineLoadLog, type LineReader, textLines } from "../reader.ts";
import { behindDigits, BLANK, CARRIAGE_RETURN, Interner, isDigit, NEWLINE, QUOTE, wholeNumber } from "../scan/bytes.ts";
import { ClfClock, parseClfMs } from "../scan/time.ts";
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
    String.raw`^(?:<\d{1,3}>(?:\S+ {1,2}){0,20}?)?(?:\S+\[\d+\]:\s)?`,
    String.raw`(\S+):\d+ \[([^\]\s]+)\] (\S+) ([^\s/]+)\/(\S+) `, // client, time, frontend, backend/server
    String.raw`([-\d]+)\/([-\d]+)\/([-\d]+)\/([-\d]+)\/\+?([-\d]+) `, // TR/Tw/Tc/Tr/Ta
    String.raw`(-?\d+) \+?\d+ \S+ \S+ (\S{4}) `, // status, bytes, cookies, termination state
    String.raw`\d+\/\d+\/\d+\/\d+\/\+?\d+ \d+\/\d+ `,
    String.raw`(?:\{[^}]*\} ){0,2}"(.*)"?$`,
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
    const quick = new QuickLine(options.zoneMinutes, wanted);
    return { read: exact.read, readQuickly: (bytes, view, begin, record) => quick.read(bytes, view, begin, record) };
  },
});

function readLine(line: string, zoneMinutes: number, record: LoadRecord): "request" | "other" {
  const match = REQUEST.exec(line);
  if (!match) {
    if (line === "" || OTHER.test(line)) return "other";
    throw lineProblem(line, "a request line of option httplog");
  }
  const [, , time, , , server, , , , , totalMs, status, termination, request] = match;
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

const DASH = 45;
const PLUS = 43;
const SLASH = 47;
const COLON = 58;
const BRACKET = 91;
const BRACKET_END = 93;
const BRACE = 123;
const BRACE_END = 125;
const NUMBER_DIGITS_MOST = 9;
const HEADER_WORDS_MOST = 20;

/** Reads the lines that `REQUEST` matches byte by byte, as long as they are ASCII and hold nothing unusual. */
class QuickLine {
  readonly #clock: ClfClock;
  readonly #texts = new Interner();
  readonly #wanted: WantedFields;
  #number = 0;

  constructor(zoneMinutes: number, wanted: WantedFields) {
    this.#clock = new ClfClock(zoneMinutes);
    this.#wanted = wanted;
  }

  read(bytes: Buffer, view: DataView, begin: number, record: LoadRecord): number {
    const bracket = behindClient(bytes, begin);
    if (bracket < 0) return 0;
    const atMs = this.#clock.read(bytes, view, bracket + 1);
    let at = this.#clock.end;
    if (atMs !== atMs || bytes[at] !== BRACKET_END || bytes[at + 1] !== BLANK) return 0;
    at = behindWord(bytes, at + 2, -1); // frontend
    if (at < 0) return 0;
    at = behindWord(bytes, at, SLASH); // backend
    if (at < 0) return 0;
    const serverAt = at;
    at = behindWord(bytes, at, -1);
    if (at < 0) return 0;
    const serverEnd = at - 1;
    for (let timer = 0; timer < 4; timer += 1) {
      at = this.#signed(bytes, at);
      if (at < 0 || bytes[at] !== SLASH) return 0;
      at += 1;
    }
    at = this.#signed(bytes, bytes[at] === PLUS ? at + 1 : at);
    if (at < 0 || bytes[at] !== BLANK) return 0;
    const totalMs = this.#number;
    at = this.#signed(bytes, at + 1);
    if (at < 0 || bytes[at] !== BLANK || this.#number > STATUS_MOST) return 0;
    let status = this.#number;
    at = digits(bytes, bytes[at + 1] === PLUS ? at + 2 : at + 1, BLANK); // bytes
    if (at < 0) return 0;
    at = behindWord(bytes, at, -1); // captured request cookie
    if (at < 0) return 0;
    at = behindWord(bytes, at, -1); // captured response cookie
    if (at < 0) return 0;
    const stateAt = at;
    at = behindWord(bytes, at, -1);
    if (at !== stateAt + 5) return 0;
    if (status < 0 || ((bytes[stateAt] === 83 || bytes[stateAt] === 115) && bytes[stateAt + 1] === 68)) status = 0;
    for (let count = 0; count < 5; count += 1) {
      at = digits(bytes, count === 4 && bytes[at] === PLUS ? at + 1 : at, count === 4 ? BLANK : SLASH);
      if (at < 0) return 0;
    }
    at = digits(bytes, at, SLASH);
    if (at < 0) return 0;
    at = digits(bytes, at, BLANK);
    if (at < 0) return 0;
    for (let headers = 0; headers < 2 && bytes[at] === BRACE; headers += 1) {
      for (at += 1; bytes[at] !== BRACE_END; at += 1) if (bytes[at]! < BLANK || bytes[at]! > 126) return 0;
      if (bytes[at + 1] !== BLANK) return 0;
      at += 2;
    }
    if (bytes[at] !== QUOTE) return 0;
    const requestAt = at + 1;
    let byte = bytes[(at += 1)]!;
    while (byte >= BLANK && byte < 127) byte = bytes[(at += 1)]!;
    const requestEnd = at;
    if (byte === CARRIAGE_RETURN) byte = bytes[(at += 1)]!;
    if (byte !== NEWLINE) return 0;
    record.atMs = atMs;
    record.status = status;
    record.latencyNs = totalMs < 0 ? Number.NaN : totalMs * NANOSECONDS_PER_MS;
    record.server = this.#texts.text(bytes, serverAt, serverEnd);
    record.variant = "";
    record.user = "";
    if (this.#wanted.method || this.#wanted.path) this.#request(bytes, requestAt, requestEnd, record);
    return at + 1;
  }

  #request(bytes: Buffer, begin: number, end: number, record: LoadRecord): void {
    let space = begin;
    while (space < end && bytes[space] !== BLANK) space += 1;
    record.method = this.#texts.text(bytes, begin, space);
    if (space === end) {
      record.path = "";
      return;
    }
    let pathEnd = space + 1;
    while (pathEnd < end && bytes[pathEnd] !== BLANK) pathEnd += 1;
    if (pathEnd > space + 1 && bytes[pathEnd - 1] === QUOTE) pathEnd -= 1;
    record.path = this.#texts.text(bytes, space + 1, pathEnd);
  }

  /** The offset behind a whole number that may be negative, which goes to `#number`; -1 for anything else. */
  #signed(bytes: Buffer, at: number): number {
    const isNegative = bytes[at] === DASH;
    const begin = isNegative ? at + 1 : at;
    const end = behindDigits(bytes, begin);
    if (end === begin || end - begin > NUMBER_DIGITS_MOST) return -1;
    // "-0" is a number that is not negative.
    this.#number = isNegative ? -wholeNumber(bytes, begin, end) : wholeNumber(bytes, begin, end);
    return end;
  }
}

/** The offset of the bracket in front of the time, behind `client:port `; -1 where the line begins in no usual way. */
function behindClient(bytes: Buffer, begin: number): number {
  let at = begin;
  let byte = bytes[at]!;
  // The first " [" behind a word that ends in a port is where the expression finds the time as well: it tries the
  // shortest header first.
  for (; byte !== BRACKET || bytes[at - 1] !== BLANK || at === begin; byte = bytes[(at += 1)]!)
    if (byte < BLANK || byte > 126) return -1;
  let port = at - 2;
  while (port > begin && isDigit(bytes[port]!)) port -= 1;
  if (port === at - 2 || bytes[port] !== COLON) return -1;
  let client = port;
  while (client > begin && bytes[client - 1] !== BLANK) client -= 1;
  if (client === port) return -1;
  if (client === begin) return at;
  // A word in front of the client: behind a priority it may be anything, without one it has to be `name[pid]:`.
  if (bytes[begin] === 60) {
    const end = behindDigits(bytes, begin + 1);
    return end > begin + 1 && end <= begin + 4 && bytes[end] === 62 && isHeader(bytes, end + 1, client) ? at : -1;
  }
  let word = client - 2;
  if (bytes[word] !== COLON || bytes[word - 1] !== BRACKET_END) return -1;
  word -= 2;
  const pidEnd = word;
  while (word > begin && isDigit(bytes[word]!)) word -= 1;
  if (word === pidEnd || bytes[word] !== BRACKET || word === begin) return -1;
  for (let index = begin; index < word; index += 1) if (bytes[index] === BLANK) return -1;
  return at;
}

/** Whether words of a syslog header, no more than `REQUEST` allows, fill the bytes up to the client. */
function isHeader(bytes: Buffer, begin: number, end: number): boolean {
  let words = 0;
  for (let at = begin; at < end; at += 1) {
    if (bytes[at] !== BLANK) continue;
    if (at === begin || (bytes[at - 1] === BLANK && bytes[at - 2] === BLANK)) return false;
    if (bytes[at - 1] !== BLANK) words += 1;
  }
  return words <= HEADER_WORDS_MOST;
}

/** The offset behind a word and the byte that ends it: `until`, or a blank where that is -1. A word has at least one byte. */
function behindWord(bytes: Buffer, begin: number, until: number): number {
  const end = until < 0 ? BLANK : until;
  let at = begin;
  let byte = bytes[at]!;
  for (; byte !== end; byte = bytes[(at += 1)]!) if (byte <= BLANK || byte > 126) return -1;
  return at === begin ? -1 : at + 1;
}

/** The offset behind digits and the byte that ends them, -1 where something else stands there. */
function digits(bytes: Buffer, begin: number, until: number): number {
  const end = behindDigits(bytes, begin);
  return end === begin || bytes[end] !== until ? -1 : end + 1;
}
