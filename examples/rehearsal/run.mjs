// A live rehearsal of a canary: two versions of a service behind a real HAProxy, watched by a real Prometheus, with load of
// our own, moved from one version to the other in three phases. Leaves a plan and evidence behind for docket to decide.
import { spawn, spawnSync } from "node:child_process";
import { createSocket } from "node:dgram";
import { once } from "node:events";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { Agent, get } from "node:http";
import { connect, createServer } from "node:net";
import { tmpdir } from "node:os";
import { dirname, join, relative, resolve } from "node:path";
import { createInterface } from "node:readline";
import { setTimeout as sleep } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";

const HERE = dirname(fileURLToPath(import.meta.url));
const MARK = "# Written by the rehearsal.";
const DEADLINE_MS = 60_000;
const REQUESTS_MOST = 6_000;
const RATE_PER_SECOND = 190;
const SETTLE_MS = 2_600;
const EDGE_MS = 50;

// In the canary one request in ten must make at least 299: fewer cannot prove a success rate of 99 %, even without an error.
const PHASES = [
  { id: "baseline", title: "Baseline", weights: { v1: 100, v2: 0 }, seconds: 5 },
  { id: "canary", title: "Canary", weights: { v1: 90, v2: 10 }, seconds: 16 },
  { id: "full", title: "Full rollout", weights: { v1: 0, v2: 100 }, seconds: 9 },
];
const INSTANCES = ["v1-1", "v1-2", "v2-1", "v2-2"];
const versionOf = (instance) => instance.slice(0, 2);

const QUERIES = {
  requests: "http_requests_total",
  "error-ratio":
    '(sum by (version) (rate(http_requests_total{code=~"5.."}[5s])) or 0 * sum by (version) (rate(http_requests_total[5s]))) / sum by (version) (rate(http_requests_total[5s]))',
  "latency-p95": "histogram_quantile(0.95, sum by (version, le) (rate(http_request_duration_seconds_bucket[5s])))",
};

const { values: options } = parseArgs({
  options: { errors: { type: "string", default: "0" }, out: { type: "string", default: join(HERE, "recorded") } },
});
const errors = Number(options.errors);
if (!(errors >= 0 && errors <= 1)) fail(`found --errors ${options.errors}, expected a share from 0 to 1`);
const requestsInAll = PHASES.reduce((sum, { seconds }) => sum + seconds * RATE_PER_SECOND, 0);
if (requestsInAll > REQUESTS_MOST) fail(`${requestsInAll} requests planned, at most ${REQUESTS_MOST} are wanted`);

const out = resolve(options.out);
const scratch = mkdtempSync(join(tmpdir(), "rehearsal-"));
const children = new Set();
let phase;

process.on("exit", () => {
  for (const child of children) child.kill("SIGKILL");
  rmSync(scratch, { recursive: true, force: true });
});
for (const signal of ["SIGINT", "SIGTERM"]) process.once(signal, () => void stopAll().then(() => process.exit(130)));
setTimeout(() => fail(`not done after ${DEADLINE_MS / 1_000} s`), DEADLINE_MS).unref();

process.env.PATH += ":/usr/sbin:/sbin";
for (const name of ["haproxy", "prometheus", "diff"]) {
  if (spawnSync(name, ["--version"], { stdio: "ignore" }).error) fail(`${name} is not installed (Debian: apt-get install haproxy prometheus diffutils)`);
}
prepareOut();

const backends = Object.fromEntries(await Promise.all(INSTANCES.map(async (name) => [name, await startService(name)])));
const syslog = await listenForLogs();
const [proxyPort, prometheusPort] = [await freePort(), await freePort()];
const adminSocket = join(scratch, "admin.sock");
await startHaproxy();
await startPrometheus();
say(`4 services, HAProxy on ${proxyPort}, Prometheus on ${prometheusPort}; ${requestsInAll} requests follow`);

const agent = new Agent({ keepAlive: true, maxSockets: 32 });
for (const [index, next] of PHASES.entries()) await runPhase(next, PHASES[index - 1]);
agent.destroy();
writeFileSync(join(out, "docket.yaml"), plan());
await stopAll();
syslog.close();
say("decide with:");
process.stdout.write(`npx docket decide --cwd ${relative(process.cwd(), out) || "."}\n`);
process.exit(0);

/** Shifts the weights, drives the load, and files what everybody saw of it. */
async function runPhase(current, before) {
  const file = (path, content) => {
    const target = join(out, "evidence", current.id, path);
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(target, content);
  };
  phase = { ...current, log: [], client: [], health: [] };
  if (before) {
    file("haproxy/before/haproxy.cfg", configuration(before.weights));
    file("haproxy/before/show_servers_state.txt", await admin("show servers state"));
    for (const name of INSTANCES) await admin(`set server bk_app/${name} weight ${current.weights[versionOf(name)]}`);
  }
  file("haproxy/after/haproxy.cfg", configuration(current.weights));
  file("haproxy/after/show_servers_state.txt", await admin("show servers state"));
  file("haproxy/after/show_stat.csv", await admin("show stat"));
  if (before) {
    file("haproxy/LB_DIFF.txt", diff(current.id, "haproxy.cfg"));
    file("haproxy/LB_STATE_DIFF.txt", diff(current.id, "show_servers_state.txt"));
  }
  phase.from = new Date();
  // HAProxy's clock stands still while it works: a request may be stamped a little before it was sent.
  await sleep(EDGE_MS);
  await drive(current.seconds);
  await sleep(EDGE_MS);
  phase.to = new Date();
  Object.assign(current, { from: phase.from, to: phase.to });
  file("haproxy/end/show_stat.csv", await admin("show stat"));
  // Prometheus has to come round once more, and the last datagrams have to arrive.
  await sleep(SETTLE_MS);
  for (const [name, query] of Object.entries(QUERIES)) file(`prometheus/${name}.json`, await range(query, phase));
  file("access.log", phase.log.join(""));
  file("client.ndjson", phase.client.map((record) => `${JSON.stringify(record)}\n`).join(""));
  file("health.ndjson", phase.health.map((record) => `${JSON.stringify(record)}\n`).join(""));
  say(`${current.title}: ${phase.client.length} requests, ${phase.client.filter(({ version }) => version === "v2").length} to v2, ${phase.client.filter(({ status }) => status !== 200).length} not answered with 200`);
}

/** Exactly rate × seconds requests, evenly spread, and four health checks of each instance a second. */
async function drive(seconds) {
  const total = seconds * RATE_PER_SECOND;
  const began = performance.now();
  const pending = [];
  let checked = 0;
  for (let sent = 0; sent < total; ) {
    const elapsedMs = performance.now() - began;
    for (; sent < total && sent <= (elapsedMs / 1_000) * RATE_PER_SECOND; sent += 1) pending.push(request(sent));
    for (; checked <= elapsedMs / 250 && checked < seconds * 4; checked += 1) pending.push(...INSTANCES.map(check));
    await sleep(5);
  }
  await Promise.all(pending);
}

async function request(index) {
  const path = `/items/${index % 50}`;
  const { ts, status, latencyMs, version } = await fetchFrom(proxyPort, path, agent);
  phase.client.push({ ts, user: `user${index % 7}`, method: "GET", path, status, latency_ms: latencyMs, version: version ?? "none" });
}

async function check(name) {
  const { ts, status, latencyMs } = await fetchFrom(backends[name].port, "/healthz");
  phase.health.push({ ts, target: name, path: "/healthz", status, latency_ms: latencyMs, version: versionOf(name) });
}

/** Status 0 stands for a request that got no answer. */
function fetchFrom(port, path, chosenAgent) {
  const ts = new Date().toISOString();
  const began = performance.now();
  return new Promise((settle) => {
    const done = (status, version) => settle({ ts, status, latencyMs: Number((performance.now() - began).toFixed(2)), version });
    get({ host: "127.0.0.1", port, path, agent: chosenAgent, timeout: 5_000 }, (response) => {
      response.on("end", () => done(response.statusCode, response.headers["x-app-version"])).on("error", () => done(0)).resume();
    })
      .on("timeout", function () {
        this.destroy();
      })
      .on("error", () => done(0));
  });
}

async function startService(name) {
  const child = start(process.execPath, [join(HERE, "service.mjs"), versionOf(name), name, versionOf(name) === "v2" ? String(errors) : "0"], "pipe");
  const [port] = await once(createInterface(child.stdout), "line");
  return { port: Number(port) };
}

async function startHaproxy() {
  writeFileSync(join(scratch, "haproxy.cfg"), configuration(PHASES[0].weights));
  start("haproxy", ["-db", "-f", join(scratch, "haproxy.cfg")]);
  await until("HAProxy", async () => {
    const rows = (await admin("show stat")).split("\n").filter((row) => row.startsWith("bk_app,v"));
    return rows.length === INSTANCES.length && rows.every((row) => row.includes(",UP,"));
  });
}

async function startPrometheus() {
  const targets = INSTANCES.map((name) => `      - { targets: ["127.0.0.1:${backends[name].port}"], labels: { instance: ${name}, version: ${versionOf(name)} } }`);
  const config = ["global: { scrape_interval: 1s, scrape_timeout: 900ms }", "scrape_configs:", "  - job_name: app", "    honor_labels: true", "    static_configs:", ...targets, ""];
  writeFileSync(join(scratch, "prometheus.yml"), config.join("\n"));
  const flags = [`--config.file=${join(scratch, "prometheus.yml")}`, `--storage.tsdb.path=${join(scratch, "tsdb")}`, `--web.listen-address=127.0.0.1:${prometheusPort}`, "--log.level=error"];
  start("prometheus", flags);
  await until("Prometheus", async () => {
    const reply = await fetch(`http://127.0.0.1:${prometheusPort}/api/v1/query?query=http_requests_total`);
    return reply.ok && (await reply.json()).data.result.length >= INSTANCES.length;
  });
}

/** Every process that is started here is stopped here, by its own id. */
function start(command, args, stdin = "ignore") {
  // HAProxy writes local times without a zone.
  const child = spawn(command, args, { stdio: [stdin, "pipe", "inherit"], env: { ...process.env, TZ: "UTC" } });
  children.add(child);
  child.on("exit", (code) => {
    if (children.delete(child)) fail(`${command} ended by itself with ${code}`);
  });
  child.on("error", (error) => fail(`${command}: ${error.message}`));
  if (stdin === "ignore") child.stdout.resume();
  return child;
}

async function stopAll() {
  const ending = [...children].map(async (child) => {
    children.delete(child);
    const exited = once(child, "exit");
    child.kill("SIGTERM");
    const killer = setTimeout(() => child.kill("SIGKILL"), 3_000);
    await exited;
    clearTimeout(killer);
  });
  await Promise.all(ending);
}

/** The datagrams of HAProxy's log as they come, one a line. */
async function listenForLogs() {
  const socket = createSocket({ type: "udp4", recvBufferSize: 4 * 1_048_576 });
  socket.on("message", (datagram) => phase?.log.push(`${datagram.toString("utf8").replace(/\n+$/, "")}\n`));
  socket.bind(0, "127.0.0.1");
  await once(socket, "listening");
  return socket;
}

/** HAProxy's answer to a command of its runtime interface. */
async function admin(command) {
  const socket = connect(adminSocket);
  let answer = "";
  socket.setEncoding("utf8").on("data", (text) => {
    answer += text;
  });
  socket.end(`${command}\n`);
  await once(socket, "close");
  return answer;
}

async function range(query, { from, to }) {
  const seconds = { start: Math.floor(from.getTime() / 1_000), end: Math.floor(to.getTime() / 1_000) + 2, step: 1 };
  const reply = await fetch(`http://127.0.0.1:${prometheusPort}/api/v1/query_range?${new URLSearchParams({ query, ...seconds })}`);
  return reply.text();
}

function diff(id, name) {
  const side = (moment) => join(out, "evidence", id, "haproxy", moment, name);
  const { stdout } = spawnSync("diff", ["-u", "--label", `before/${name}`, "--label", `after/${name}`, side("before"), side("after")], { encoding: "utf8" });
  return stdout;
}

function configuration(weights) {
  return `global
    log 127.0.0.1:${syslog.address().port} len 2048 format rfc3164 local0 info
    stats socket ${adminSocket} mode 600 level admin
    maxconn 256
    nbthread 1

defaults
    mode http
    log global
    option httplog
    timeout connect 2s
    timeout client 30s
    timeout server 10s

frontend fe_public
    bind 127.0.0.1:${proxyPort}
    default_backend bk_app

backend bk_app
    balance roundrobin
    option httpchk GET /healthz
    default-server check inter 500ms fall 2 rise 1
${INSTANCES.map((name) => `    server ${name} 127.0.0.1:${backends[name].port} weight ${weights[versionOf(name)]}`).join("\n")}
`;
}

function plan() {
  const phases = PHASES.map(({ id, title, weights, from, to }) => {
    const traffic = Object.entries(weights).map(([version, weight]) => `${version}: ${weight}%`).join(", ");
    return `  - { id: ${id}, title: ${title}, traffic: { ${traffic} }, from: ${from.toISOString()}, to: ${to.toISOString()} }`;
  });
  return readFileSync(join(HERE, "plan.yaml"), "utf8").replace("# phases\n", `phases:\n${phases.join("\n")}\n`).replace(/^/, `${MARK}\n`);
}

/** An earlier rehearsal is replaced, anything else is left alone. */
function prepareOut() {
  if (existsSync(out) && readdirSync(out).length > 0) {
    const earlier = join(out, "docket.yaml");
    const isOurs = existsSync(join(out, "evidence")) && (!existsSync(earlier) || readFileSync(earlier, "utf8").startsWith(MARK));
    if (!isOurs) fail(`${out} holds something else, expected an empty directory or an earlier rehearsal`);
    for (const name of ["docket.yaml", "evidence", "docket-out"]) rmSync(join(out, name), { recursive: true, force: true });
  }
  mkdirSync(join(out, "evidence"), { recursive: true });
}

async function freePort() {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address();
  server.close();
  await once(server, "close");
  return port;
}

async function until(what, isReady) {
  const began = performance.now();
  let problem;
  while (performance.now() - began < 15_000) {
    try {
      if (await isReady()) return;
    } catch (error) {
      problem = error;
    }
    await sleep(50);
  }
  fail(`${what} is not ready after 15 s${problem ? `: ${problem.message}` : ""}`);
}

function say(text) {
  process.stderr.write(`${text}\n`);
}

function fail(text) {
  say(`rehearsal: ${text}`);
  process.exit(2);
}
