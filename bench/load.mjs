// How fast load logs are read, side by side: node bench/load.mjs [--bytes 1000000000] [--rounds 5] [--folder <folder>]
//
// docket (the compiled program in dist/) with its hash of the file, DuckDB on two threads without one, and node:crypto's
// SHA-256 alone take turns, each in a process of its own, on the same seeded files. Answers are compared: counts, errors
// and exact percentiles of each phase and version. Only ratios are reported, for only they hold on another machine.
// DuckDB is installed in bench/ (npm install --prefix bench); without it its column stays empty.
import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, openSync, readFileSync, readSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { BEGIN_MS, generate, PHASES } from "./generate.mjs";

/** The files: docket's name for the format, and how DuckDB reads the same columns. */
const FILES = {
  ndjson: {
    title: "NDJSON request log",
    format: "ndjson",
    from: (file) =>
      `(SELECT epoch_ms(ts)::DOUBLE t, status s, version v, latency_ms l FROM read_json('${file}', format='newline_delimited', columns={ts:'TIMESTAMP', status:'INTEGER', latency_ms:'DOUBLE', version:'VARCHAR'}))`,
  },
  jtl: {
    title: "JMeter CSV",
    format: "jmeter-jtl",
    from: (file) =>
      `(SELECT timeStamp::DOUBLE t, CASE WHEN success THEN coalesce(try_cast(responseCode AS INTEGER), 200) WHEN try_cast(responseCode AS INTEGER) >= 400 THEN try_cast(responseCode AS INTEGER) ELSE 0 END s, version v, CASE WHEN try_cast(responseCode AS INTEGER) IS NULL THEN NULL ELSE elapsed::DOUBLE END l FROM read_csv('${file}', header=true, types={'timeStamp':'BIGINT','elapsed':'BIGINT','success':'BOOLEAN','responseCode':'VARCHAR'}))`,
  },
  nginx: {
    title: "nginx combined",
    format: "access-log",
    from: (file) =>
      `(SELECT epoch_ms(strptime(c3, '[%d/%b/%Y:%H:%M:%S'))::DOUBLE t, c6 s, c11 v, c10 * 1000 l FROM read_csv('${file}', delim=' ', quote='"', header=false, columns={c0:'VARCHAR',c1:'VARCHAR',c2:'VARCHAR',c3:'VARCHAR',c4:'VARCHAR',c5:'VARCHAR',c6:'INTEGER',c7:'INTEGER',c8:'VARCHAR',c9:'VARCHAR',c10:'DOUBLE',c11:'VARCHAR'}))`,
  },
  k6: {
    title: "k6 JSON",
    format: "k6-json",
    from: (file) =>
      `(SELECT epoch_us(data.time) / 1000.0 t, data.tags.status::INTEGER s, data.tags.version v, CASE WHEN data.tags.status = '0' THEN NULL ELSE data.value END l FROM read_json('${file}', format='newline_delimited', columns={metric:'VARCHAR', type:'VARCHAR', data:'STRUCT(time TIMESTAMP, value DOUBLE, tags STRUCT(status VARCHAR, version VARCHAR))'}) WHERE metric = 'http_req_duration' AND type = 'Point')`,
  },
};
const QUANTILES = [0.5, 0.95, 0.99];
const ERROR = { kind: "status", op: ">=", value: 500 };

function question() {
  const windows = PHASES.map(({ id, from, to }) => ({
    phase: id,
    beginMs: BEGIN_MS + from * 60_000,
    endMs: BEGIN_MS + to * 60_000,
    trendMs: 60_000,
    sliceMs: 60_000,
  }));
  const measures = [
    { id: "errors", bad: ERROR, except: [] },
    { id: "limited", bad: { kind: "status", op: "=", value: 429 }, except: [] },
  ];
  return {
    windows,
    variants: ["R1", "R2"],
    variantOfServer: {},
    measures,
    latencies: [{ id: "" }],
    examples: 5,
    usersMost: 0,
  };
}

/** Each line of the answer: phase, version, requests, errors, 429s, latencies, percentiles in microseconds. */
async function docket(name, file) {
  const { readLargeLog } = await import("../dist/host/load-workers.js");
  const { Distribution } = await import("../dist/model/distribution.js");
  const task = {
    path: file,
    families: ["load"],
    format: FILES[name].format,
    options: { zoneMinutes: 0 },
    question: question(),
    malformedRatioMost: 0,
  };
  const { outcome } = await readLargeLog(file, task);
  if (outcome.defects) throw new Error(JSON.stringify(outcome.defects));
  return outcome.reading.tally.cells.flatMap((row, window) =>
    row.slice(0, 2).map((cell, variant) => {
      const all = new Distribution();
      for (const { latencies } of cell.trend) all.merge(latencies[0]);
      const percentiles = QUANTILES.map((q) => Math.round(all.valueAtRank(Math.ceil(q * all.total)) / 1e3));
      return [
        PHASES[window].id,
        `R${variant + 1}`,
        cell.requests,
        cell.measures[0].bad,
        cell.measures[1].bad,
        all.total,
        ...percentiles,
      ].join(" ");
    }),
  );
}

async function duckdb(name, file) {
  const { DuckDBInstance } = await import("@duckdb/node-api");
  const connection = await (
    await DuckDBInstance.create(":memory:", { threads: "2", preserve_insertion_order: "false" })
  ).connect();
  const phase = PHASES.map(
    ({ id, from, to }) => `WHEN t >= ${BEGIN_MS + from * 60_000} AND t < ${BEGIN_MS + to * 60_000} THEN '${id}'`,
  ).join(" ");
  const per = "count(*), count(*) FILTER (s >= 500), count(*) FILTER (s = 429), count(l)";
  const quantiles = `quantile_disc(l, [${QUANTILES.join(", ")}])`;
  const source = `(SELECT CASE ${phase} END p, floor((t - ${BEGIN_MS}) / 60000) m, v, s, l FROM ${FILES[name].from(file)})`;
  const reader = await connection.runAndReadAll(
    `SELECT p, v, m, ${per}, ${quantiles} FROM ${source} WHERE p IS NOT NULL GROUP BY GROUPING SETS ((p, v), (p, v, m))`,
  );
  const order = (id) => PHASES.findIndex((one) => one.id === id);
  return reader
    .getRows()
    .filter(([, , minute]) => minute === null)
    .sort((a, b) => order(a[0]) - order(b[0]) || (a[1] < b[1] ? -1 : 1))
    .map(([p, v, , ...rest]) =>
      [p, v, ...rest.slice(0, 4).map(Number), ...rest[4].items.map((ms) => Math.round(ms * 1e3))].join(" "),
    );
}

async function sha256(_, file) {
  const hash = createHash("sha256");
  const bytes = Buffer.allocUnsafe(262_144);
  const descriptor = openSync(file, "r");
  for (let length = readSync(descriptor, bytes); length > 0; length = readSync(descriptor, bytes))
    hash.update(bytes.subarray(0, length));
  return [hash.digest("hex")];
}

const CONTESTANTS = { docket, duckdb, sha256 };

/** Runs one contestant in a process of its own: seconds from start to end, processor seconds, megabytes, and the answer. */
function run(contestant, name, file) {
  const began = process.hrtime.bigint();
  const output = execFileSync(
    process.execPath,
    [fileURLToPath(import.meta.url), "--contestant", contestant, name, file],
    { maxBuffer: 1 << 26 },
  );
  return { seconds: Number(process.hrtime.bigint() - began) / 1e9, ...JSON.parse(output.toString()) };
}

const median = (numbers) => [...numbers].sort((a, b) => a - b)[Math.floor((numbers.length - 1) / 2)];
const ratio = (number) => number.toFixed(2);

function measure(name, file, rounds, contestants) {
  // Into the page cache, by a process of its own: a child begins with the largest memory that its parent ever had.
  run("sha256", name, file);
  const runs = Object.fromEntries(contestants.map((one) => [one, []]));
  for (let round = 0; round < rounds; round += 1) for (const one of contestants) runs[one].push(run(one, name, file));
  const of = (one, what) => median(runs[one].map((result) => result[what]));
  const pairs = (other) => median(runs.docket.map(({ seconds }, index) => runs[other][index].seconds / seconds));
  const row = [FILES[name].title, `${ratio(1 / pairs("sha256"))} ×`];
  if (!runs.duckdb) return [...row, "", "", "", `${Math.round(of("docket", "megabytes"))} MB`, "", ""];
  const isEqual = JSON.stringify(runs.docket[0].answer) === JSON.stringify(runs.duckdb[0].answer);
  if (!isEqual)
    process.stderr.write(
      `${name}\n${runs.docket[0].answer.map((line, index) => `${line} | ${runs.duckdb[0].answer[index]}`).join("\n")}\n`,
    );
  return [
    ...row,
    `${ratio(pairs("duckdb"))} ×`,
    `${ratio(of("docket", "cpu") / of("duckdb", "cpu"))} ×`,
    `${ratio(of("docket", "megabytes") / of("duckdb", "megabytes"))} ×`,
    `${Math.round(of("docket", "megabytes"))} MB`,
    `${Math.round(of("duckdb", "megabytes"))} MB`,
    isEqual ? "yes" : "NO",
  ];
}

/** Puts the table between the markers of docs/performance.md. */
function write(table) {
  const file = fileURLToPath(new URL("../docs/performance.md", import.meta.url));
  const text = existsSync(file)
    ? readFileSync(file, "utf8")
    : "# Performance\n\n<!-- load: begin -->\n<!-- load: end -->\n";
  writeFileSync(
    file,
    text.replace(
      /<!-- load: begin -->[^]*<!-- load: end -->/,
      () => `<!-- load: begin -->\n\n${table}\n\n<!-- load: end -->`,
    ),
  );
}

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    contestant: { type: "string" },
    bytes: { type: "string", default: "1000000000" },
    rounds: { type: "string", default: "5" },
    folder: { type: "string", default: join(tmpdir(), "docket-bench") },
  },
});
if (values.contestant) {
  const answer = await CONTESTANTS[values.contestant](...positionals);
  const { user, system } = process.cpuUsage();
  process.stdout.write(
    JSON.stringify({ cpu: (user + system) / 1e6, megabytes: process.resourceUsage().maxRSS / 1024, answer }),
  );
} else {
  const hasDuckdb = await import("@duckdb/node-api").then(
    () => true,
    () => false,
  );
  mkdirSync(values.folder, { recursive: true });
  const rows = Object.keys(FILES).map((name) => {
    const file = join(values.folder, `big.${name}`);
    if (!existsSync(file)) generate(name, Number(values.bytes), file);
    return measure(name, file, Number(values.rounds), ["docket", ...(hasDuckdb ? ["duckdb"] : []), "sha256"]);
  });
  const head = [
    "log",
    "time / that of SHA-256 alone",
    "speed / DuckDB's",
    "processor time / DuckDB's",
    "memory / DuckDB's",
    "memory",
    "memory of DuckDB",
    "same answers",
  ];
  const table = [head, head.map(() => "---"), ...rows].map((cells) => `| ${cells.join(" | ")} |`).join("\n");
  process.stdout.write(`${table}\n`);
  write(table);
}
