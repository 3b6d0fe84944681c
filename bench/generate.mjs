// Seeded load logs for the benchmarks: node bench/generate.mjs <format> <bytes> <file> [seed]
//
// Sixty-six minutes of traffic in time order (but for 40 ms of disorder), lognormal latencies (median 42 ms) with a tail
// of 0.2 % between one and ten seconds, a second version that is slower and fails more often for ten minutes, and in
// each format the few rows that tell an honest reader from a careless one.
import { closeSync, openSync, writeSync } from "node:fs";
import { pathToFileURL } from "node:url";

/** When the traffic begins, in milliseconds since the epoch, and how many minutes it lasts. */
export const BEGIN_MS = Date.UTC(2026, 10, 23, 9, 0, 0);
export const MINUTES = 66;

/** The phases that the benchmarks ask about: half-open minutes since the begin, with one gap. */
export const PHASES = [
  { id: "baseline", from: 0, to: 15 },
  { id: "canary", from: 15, to: 25 },
  { id: "gradual", from: 25, to: 40 },
  { id: "most", from: 42, to: 55 },
  { id: "full", from: 55, to: 66 },
];

const SHARE_OF_R2 = { baseline: 0.02, canary: 0.05, gradual: 0.25, most: 0.6, full: 0.98 };

/** Uniform numbers in [0, 1) that depend on nothing but the seed (mulberry32). */
export function randomFrom(seed) {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

const METHODS = ["GET", "GET", "GET", "GET", "POST", "PUT"];
const AGENTS = [
  "Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36",
  "curl/7.88.1",
  "Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) Gecko/20100101",
];

/** The requests in the order of the log, each with everything that some format writes. */
function* requests(count, random) {
  const stepMs = (MINUTES * 60_000) / count;
  for (let index = 0; index < count; index += 1) {
    const atMs = Math.floor(
      Math.min(BEGIN_MS + MINUTES * 60_000 - 1, Math.max(BEGIN_MS, BEGIN_MS + index * stepMs + (random() - 0.5) * 40)),
    );
    const minute = (atMs - BEGIN_MS) / 60_000;
    const phase = PHASES.find(({ from, to }) => minute >= from && minute < to);
    const isR2 = random() < (phase ? SHARE_OF_R2[phase.id] : 0.4);
    const isRegression = isR2 && minute >= 44 && minute < 54;
    const normal = Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
    let latencyUs = Math.round(42_000 * Math.exp(0.5 * normal) * (isRegression ? 1.6 : 1));
    if (random() < 0.002) latencyUs = Math.round(1_000_000 + random() * 9_000_000);
    const dice = random();
    const status =
      dice < (isRegression ? 0.02 : 0.0005)
        ? 500
        : dice < 0.03
          ? 429
          : dice < 0.04
            ? 404
            : dice < 0.0405
              ? 0
              : dice < 0.2
                ? 201
                : 200;
    yield {
      index,
      atMs,
      latencyUs,
      status,
      version: isR2 ? "R2" : "R1",
      method: METHODS[Math.floor(random() * 6)],
      item: Math.floor(random() * 50_000),
      user: Math.floor(random() * 200),
      random,
    };
  }
}

/** The calendar is worked out once a second: a generator that waits for Date is slower than the reader it feeds. */
function clock(write) {
  let second = Number.NaN;
  let text = "";
  return (atMs) => {
    const current = Math.floor(atMs / 1000);
    if (current !== second) text = write(new Date((second = current) * 1000));
    return text;
  };
}

const isoSecond = clock((date) => date.toISOString().slice(0, 19));
const MONTHS = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];
const two = (number) => String(number).padStart(2, "0");
const three = (number) => String(number).padStart(3, "0");
const clfSecond = clock(
  (date) =>
    `${two(date.getUTCDate())}/${MONTHS[date.getUTCMonth()]}/${date.getUTCFullYear()}:${date.toISOString().slice(11, 19)}`,
);
const iso = (atMs) => `${isoSecond(atMs)}.${three(atMs % 1000)}Z`;
const milliseconds = (us) => String(us / 1000);

/** A generated file sets a status of 0 where the request got no answer; text formats that cannot say so write 502. */
const answered = (status) => (status === 0 ? 502 : status);

const FORMATS = {
  /** Request log with 1 row in 100 000 of escaped quotes that hold `"status":500`, of other key order, of exponents. */
  ndjson: {
    header: "",
    row: ({ index, atMs, latencyUs, status, version, method, item, user }) => {
      if (index % 100_003 === 17)
        return `{"ts":"${iso(atMs)}","user":"user${user}","method":"${method}","path":"/api/items/${item}?q=\\"status\\":500","status":${status},"latency_ms":${milliseconds(latencyUs)},"version":"${version}"}\n`;
      if (index % 100_003 === 5_017)
        return `{"version":"${version}", "latency_ms":${milliseconds(latencyUs)}, "status":${status}, "path":"/api/items/${item}", "method":"${method}", "user":"user${user}", "ts":"${iso(atMs)}"}\n`;
      if (index % 100_003 === 9_017)
        return `{"ts":"${iso(atMs)}","user":"user${user}","method":"${method}","path":"/api/items/${item}","status":${status},"latency_ms":${latencyUs}e-3,"version":"${version}"}\n`;
      return `{"ts":"${iso(atMs)}","user":"user${user}","method":"${method}","path":"/api/items/${item}","status":${status},"latency_ms":${milliseconds(latencyUs)},"version":"${version}"}\n`;
    },
  },
  /** JMeter's CSV; 1.2 % of the rows have a quoted message, some of these over two lines. */
  jtl: {
    header:
      "timeStamp,elapsed,label,responseCode,responseMessage,threadName,dataType,success,failureMessage,bytes,sentBytes,grpThreads,allThreads,URL,Latency,IdleTime,Connect,version\n",
    row: ({ index, atMs, latencyUs, status, version, item, user, random }) => {
      const elapsed = Math.round(latencyUs / 1000);
      const failed = status === 0 || status >= 400;
      const code = status === 0 ? "Non HTTP response code: java.net.SocketTimeoutException" : status;
      const quoted = random() < 0.012;
      const message = quoted
        ? `"Test failed: code expected to contain ""200"", got${index % 41 === 0 ? "\n" : " "}/${status}/"`
        : "";
      return `${atMs},${elapsed},GET item,${code},${failed ? "refused" : "OK"},Thread Group 1-${user},text,${!failed},${message},1543,211,200,200,http://api.example/items/${item},${elapsed},0,1,${version}\n`;
    },
  },
  /** nginx combined, `$request_time "VERSION"` behind it. */
  nginx: {
    header: "",
    row: ({ atMs, latencyUs, status, version, method, item, user, random }) =>
      `10.0.${user & 7}.${user} - user${user} [${clfSecond(atMs)} +0000] "${method} /api/items/${item}${random() < 1e-4 ? "?q=\\x22a\\x22" : ""} HTTP/1.1" ${answered(status)} ${1000 + (item % 900)} "https://shop.example/list?page=${item % 99}" "${AGENTS[item % 3]}" ${(Math.round(latencyUs / 1000) / 1000).toFixed(3)} "${version}"\n`,
  },
  /** k6 --out json: nine points a request and a check. */
  k6: {
    header:
      '{"type":"Metric","data":{"name":"http_reqs","type":"counter","contains":"default","thresholds":[],"submetrics":null},"metric":"http_reqs"}\n',
    row: ({ index, atMs, latencyUs, status, version, item, random }) => {
      const time = `${isoSecond(atMs)}.${three(atMs % 1000)}${String(Math.floor(random() * 1e6))
        .padStart(6, "0")
        .replace(/0+$/, "")}Z`;
      const tags = `{"expected_response":"${status > 0 && status < 400}","group":"","method":"GET","name":"http://api.example/items","proto":"HTTP/1.1","scenario":"default","status":"${status}","url":"http://api.example/items","version":"${version}"${status === 0 ? ',"error":"request timeout","error_code":"1050"' : ""}}`;
      const point = (metric, value, more = tags) =>
        `{"metric":"${metric}","type":"Point","data":{"time":"${time}","value":${value},"tags":${more}}}\n`;
      const duration = latencyUs / 1000 + (index % 997) / 1e6;
      return (
        point("http_reqs", 1) +
        point("http_req_duration", Number(duration.toFixed(6))) +
        point("http_req_blocked", 0.002) +
        point("http_req_connecting", 0) +
        point("http_req_tls_handshaking", 0) +
        point("http_req_sending", 0.014) +
        point("http_req_waiting", Number((duration * 0.9).toFixed(6))) +
        point("http_req_receiving", 0.05) +
        point("http_req_failed", status > 0 && status < 400 ? 0 : 1) +
        point(
          "checks",
          status === 200 ? 1 : 0,
          `{"check":"status is 200","group":"","scenario":"default","item":"${item}"}`,
        )
      );
    },
  },
  /** HAProxy, `option httplog`, behind an RFC 3164 header. */
  haproxy: {
    header: "",
    row: ({ atMs, latencyUs, status, version, method, item, user }) => {
      const total = Math.round(latencyUs / 1000);
      const second = clfSecond(atMs);
      return `<134>${second.slice(3, 6)} ${second.slice(0, 2)} ${second.slice(12)} lb1 haproxy[1787]: 10.0.0.${user}:40112 [${second}.${three(atMs % 1000)}] fe_http bk_app/${version === "R2" ? "r2" : "r1"}-${1 + (item & 1)} 0/0/0/${total}/${total} ${status === 0 ? -1 : status} 312 - - ${status === 0 ? "sH" : "--"}-- 5/5/1/0/0 0/0 "${method} /api/items/${item} HTTP/1.1"\n`;
    },
  },
  /** A text log of one's own: `{time} {user} {method} {path} {status} {latency_ms}ms v={version}`. */
  text: {
    header: "",
    row: ({ atMs, latencyUs, status, version, method, item, user }) =>
      `${iso(atMs)} user${user} ${method} /api/items/${item} ${status === 0 ? "-" : status} ${milliseconds(latencyUs)}ms v=${version}\n`,
  },
};

export const FORMAT_NAMES = Object.keys(FORMATS);

/** Writes a file of about the given size: the number of requests is worked out from the first thousand. */
export function generate(format, bytes, file, seed = 1) {
  const { header, row } = FORMATS[format];
  let sample = 0;
  for (const request of requests(1000, randomFrom(seed))) sample += Buffer.byteLength(row(request));
  const count = Math.max(1, Math.round((bytes - header.length) / (sample / 1000)));
  const descriptor = openSync(file, "w");
  let held = header;
  for (const request of requests(count, randomFrom(seed))) {
    held += row(request);
    if (held.length > 1 << 20) {
      writeSync(descriptor, held);
      held = "";
    }
  }
  writeSync(descriptor, held);
  closeSync(descriptor);
  return count;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) {
  const [format, bytes, file, seed] = process.argv.slice(2);
  if (!format || !FORMATS[format] || !bytes || !file) {
    process.stderr.write(`usage: node bench/generate.mjs ${FORMAT_NAMES.join("|")} <bytes> <file> [seed]\n`);
    process.exit(64);
  }
  process.stdout.write(`${generate(format, Number(bytes), file, seed === undefined ? 1 : Number(seed))} requests\n`);
}
