import { lineProblem } from "../problem.ts";
import { defineLoadLog } from "../reader.ts";
import { parseClfMs } from "../scan/time.ts";

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

export default defineLoadLog({
  format: "haproxy-http",
  title: "HAProxy HTTP access log (syslog RFC 3164, RFC 5424 or raw)",
  matches: (head) => head.text.split("\n", 20).some((line) => REQUEST.test(line)),
  parser: (options) => (line, record) => {
    const match = REQUEST.exec(line);
    if (!match) {
      if (line === "" || OTHER.test(line)) return "other";
      throw lineProblem(line, "a request line of option httplog");
    }
    const [, , time, , , server, , , , , totalMs, status, termination, request] = match;
    record.atMs = parseClfMs(time!, options.zoneMinutes);
    if (Number.isNaN(record.atMs)) throw lineProblem(time!, "a time such as 23/Nov/2026:09:34:09.728");
    record.status = answeredStatus(Number(status), termination!);
    record.latencyNs = Number(totalMs) < 0 ? Number.NaN : Number(totalMs) * NANOSECONDS_PER_MS;
    record.server = server!;
    record.variant = "";
    record.user = "";
    const space = request!.indexOf(" ");
    record.method = space < 0 ? request! : request!.slice(0, space);
    record.path = space < 0 ? "" : request!.slice(space + 1, request!.indexOf(" ", space + 1) >>> 0).replace(/"$/, "");
    return "request";
  },
});

/**
 * The status that the client really got: 0 where the proxy never sent one (-1), and where the server died or stalled in
 * the middle of the body (`SD`, `sD`), whatever status line had gone out before.
 */
function answeredStatus(status: number, termination: string): number {
  if (status < 0) return 0;
  return /^[Ss]D/.test(termination) ? 0 : status;
}
