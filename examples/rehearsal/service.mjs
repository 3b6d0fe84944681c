// One instance of a tiny catalogue: GET /items/<n>, /healthz, and /metrics in the text format of Prometheus.
// node service.mjs <version> <instance> <share of requests that fail>; writes its port as the first line of stdout.
import { createServer } from "node:http";

const [version, instance, errors] = [process.argv[2], process.argv[3], Number(process.argv[4])];
const BOUNDS_SECONDS = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1];

const requests = new Map([[200, 0]]);
const buckets = BOUNDS_SECONDS.map(() => 0);
let sumSeconds = 0;
let count = 0;
let owed = 0;

const server = createServer((request, response) => {
  if (request.url === "/healthz") return void response.end("ok\n");
  if (request.url === "/metrics") return void response.setHeader("content-type", "text/plain; version=0.0.4").end(metrics());
  const began = performance.now();
  // Errors are spread evenly instead of thrown like dice: a rehearsal shall come to the same decision every time.
  owed += errors;
  const status = owed >= 1 ? 500 : 200;
  if (status === 500) owed -= 1;
  // 3 to 12 ms, in an order that repeats.
  setTimeout(() => {
    observe(status, (performance.now() - began) / 1_000);
    response.writeHead(status, { "content-type": "application/json", "x-app-version": version });
    response.end(`${JSON.stringify({ path: request.url, instance })}\n`);
  }, 3 + ((count * 7) % 10));
});

function observe(status, seconds) {
  requests.set(status, (requests.get(status) ?? 0) + 1);
  BOUNDS_SECONDS.forEach((bound, index) => {
    if (seconds <= bound) buckets[index] += 1;
  });
  sumSeconds += seconds;
  count += 1;
}

function metrics() {
  const labels = `version="${version}",instance="${instance}"`;
  return [
    "# TYPE http_requests_total counter",
    ...[...requests].map(([code, total]) => `http_requests_total{${labels},code="${code}"} ${total}`),
    "# TYPE http_request_duration_seconds histogram",
    ...BOUNDS_SECONDS.map((bound, index) => `http_request_duration_seconds_bucket{${labels},le="${bound}"} ${buckets[index]}`),
    `http_request_duration_seconds_bucket{${labels},le="+Inf"} ${count}`,
    `http_request_duration_seconds_sum{${labels}} ${sumSeconds}`,
    `http_request_duration_seconds_count{${labels}} ${count}`,
    "",
  ].join("\n");
}

server.listen(0, "127.0.0.1", () => process.stdout.write(`${server.address().port}\n`));
// Whoever started this holds the other end of stdin: where it is gone, nobody needs an answer any more.
process.stdin.on("end", () => process.exit(0)).resume();
