// How fast load logs are read, side by side, how memory grows, and how long commands take to start:
// node bench/load.mjs [--bytes 1000000000] [--rounds 5] [--most 10000000000] [--folder <folder>]
//
// docket (the compiled program in dist/) with its hash of the file, one thread of it without one, DuckDB on two threads
// without one, and node:crypto's SHA-256 alone take turns, each in a process of its own, on the same seeded files. Answers are compared: counts, errors
// and exact percentiles of each phase and version. Only ratios are reported, for only they hold on another machine.
// DuckDB is installed in bench/ (npm install --prefix bench); without it its column stays empty.
import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import {
  appendFileSync,
  closeSync,
  createReadStream,
  existsSync,
  mkdirSync,
  openSync,
  readFileSync,
  readSync,
  rmSync,
  statfsSync,
  statSync,
  truncateSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { BEGIN_MS, generate, PHASES } from "./generate.mjs";
import { drawing, sizeText } from "./load/drawing.mjs";
import { largeTable, startTable } from "./load/start.mjs";

/** The files: docket's name for the format, and how DuckDB reads the same columns, where it can without regular expressions. */
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
  haproxy: { title: "HAProxy HTTP log", format: "haproxy-http" },
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
    variantOfServer: { "r1-1": "R1", "r1-2": "R1", "r2-1": "R2", "r2-2": "R2" },
    measures,
    latencies: [{ id: "" }],
    examples: 5,
    usersMost: 0,
  };
}

/** Each line of the answer: phase, version, requests, errors, 429s, latencies, percentiles in microseconds. */
async function docket(name, file, wanted) {
  const { readLargeLog } = await import("../dist/host/load-workers.js");
  const task = {
    path: file,
    families: ["load"],
    format: FILES[name].format,
    options: { zoneMinutes: 0 },
    question: question(),
    malformedRatioMost: 1,
  };
  const { readArtifact } = await import("../dist/read/read.js");
  const { outcome } =
    (await readLargeLog(file, task)) ?? (await readArtifact(createReadStream(file, { highWaterMark: 262_144 }), task));
  if (outcome.defects) throw new Error(JSON.stringify(outcome.defects));
  if (wanted === "malformed") {
    const { count, first } = outcome.reading.tally.malformed;
    return [count, ...first.map(({ line }) => line)];
  }
  return answerOf(outcome.reading.tally);
}

async function answerOf(tally) {
  const { Distribution } = await import("../dist/model/distribution.js");
  return tally.cells.flatMap((row, window) =>
    row.slice(0, 2).map((cell, variant) => {
      const all = Distribution.together(cell.trend.map(({ latencies }) => latencies[0]));
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

async function duckdb(name, file, wanted) {
  const { DuckDBInstance } = await import("@duckdb/node-api");
  const connection = await (
    await DuckDBInstance.create(":memory:", { threads: "2", preserve_insertion_order: "false" })
  ).connect();
  if (wanted === "malformed") {
    const source = FILES[name].from(file).replace("header=true", "header=true, store_rejects=true");
    await connection.run(`SELECT count(*), sum(t), sum(s), sum(l) FROM ${source}`);
    const rejected = await connection.runAndReadAll(
      "SELECT DISTINCT line_byte_position p FROM reject_errors ORDER BY p",
    );
    // Its own numbers are those of records, which go over several lines here.
    const bytes = readFileSync(file);
    const lineAt = (offset) => bytes.toString("latin1", 0, offset).split("\n").length;
    const offsets = rejected.getRows().map(([offset]) => Number(offset));
    return [offsets.length, ...offsets.slice(0, 10).map(lineAt)];
  }
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

/** What one thread counts that hashes nothing, over the whole file: the part of docket's work that DuckDB does as well. */
async function scan(name, file) {
  const { default: format } = await import(`../dist/read/load/${FILES[name].format}.js`);
  const { PieceCounter } = await import("../dist/read/load/pieces.js");
  const { wantedFields } = await import("../dist/read/load/tally.js");
  const { HEAD_BYTES, headOf } = await import("../dist/read/read.js");
  const descriptor = openSync(file, "r");
  const readAt = (into, offset) => readSync(descriptor, into, 0, into.length, offset);
  const bytes = Buffer.alloc(HEAD_BYTES);
  const head = headOf(bytes.subarray(0, readAt(bytes, 0)), false, { path: file });
  const asked = question();
  const reader = format.parser({ zoneMinutes: 0 }, head, { file }, wantedFields(asked));
  const sizeBytes = statSync(file).size;
  const counter = new PieceCounter({ sizeBytes, readAt }, reader, asked, sizeBytes);
  if (!counter.count(0)) throw new Error("not to be read in one piece");
  return answerOf(counter.finish().tally);
}

const CONTESTANTS = { docket, scan, duckdb, sha256 };

/** Runs one contestant in a process of its own: seconds from start to end, processor seconds, megabytes, and the answer. */
function run(contestant, name, file, ...more) {
  const began = process.hrtime.bigint();
  const output = execFileSync(
    process.execPath,
    [fileURLToPath(import.meta.url), "--contestant", contestant, name, file, ...more],
    { maxBuffer: 1 << 26 },
  );
  return { seconds: Number(process.hrtime.bigint() - began) / 1e9, ...JSON.parse(output.toString()) };
}

const median = (numbers) => [...numbers].sort((a, b) => a - b)[Math.floor((numbers.length - 1) / 2)];
const ratio = (number) => number.toFixed(2);

/** What each contestant took for one log, by turns: rows of the table with the hash, and of the one of counting alone. */
function measure(name, file, rounds, contestants) {
  // Into the page cache, by a process of its own: a child begins with the largest memory that its parent ever had.
  run("sha256", name, file);
  const runs = Object.fromEntries(contestants.map((one) => [one, []]));
  for (let round = 0; round < rounds; round += 1) for (const one of contestants) runs[one].push(run(one, name, file));
  const of = (one, what) => median(runs[one].map((result) => result[what]));
  const times = (one, other, what) => {
    if (!runs[one] || !runs[other]) return "";
    return `${ratio(median(runs[one].map((result, index) => result[what] / runs[other][index][what])))} ×`;
  };
  const megabytes = (one) => (runs[one] ? `${Math.round(of(one, "megabytes"))} MB` : "");
  const { title } = FILES[name];
  return {
    hashed: [
      title,
      times("docket", "sha256", "seconds"),
      times("duckdb", "docket", "seconds"),
      times("docket", "duckdb", "cpu"),
      times("docket", "duckdb", "megabytes"),
      megabytes("docket"),
      megabytes("duckdb"),
      sameAnswers(name, Object.values(runs).slice(0, -1)),
    ],
    counted: [
      title,
      times("sha256", "scan", "seconds"),
      times("duckdb", "scan", "seconds"),
      times("scan", "duckdb", "cpu"),
      times("sha256", "duckdb", "cpu"),
    ],
  };
}

function sameAnswers(name, runs) {
  const answers = runs.map(([{ answer }]) => answer);
  if (answers.every((answer) => JSON.stringify(answer) === JSON.stringify(answers[0]))) return "yes";
  process.stderr.write(
    `${name}\n${answers[0].map((_, line) => answers.map((answer) => answer[line]).join(" | ")).join("\n")}\n`,
  );
  return "NO";
}

/** One in so many rows is broken. */
const BROKEN_EVERY = 50_000;

/** A JMeter file some of whose rows have no time; how many and which ones each contestant found. */
function malformed(folder, contestants) {
  const whole = join(folder, "mid.jtl");
  const file = join(folder, "broken.jtl");
  if (!existsSync(whole)) generate("jtl", 100_000_000, whole);
  const rows = readFileSync(whole, "latin1").split(/\n(?=\d{13},)/);
  const broken = rows.map((row, index) => (index % BROKEN_EVERY === 777 ? row.replace(/^\d+/, "yesterday") : row));
  writeFileSync(file, broken.join("\n"), "latin1");
  const answers = contestants.map((one) => run(one, "jtl", file, "malformed").answer);
  const isEqual = answers.every((answer) => JSON.stringify(answer) === JSON.stringify(answers[0]));
  const [count, ...lines] = answers[0];
  if (!isEqual) process.stderr.write(`malformed\n${answers.map((answer) => answer.join(" ")).join("\n")}\n`);
  return `A JMeter file of ${sizeText(statSync(file).size)} with ${count} rows that have no time: docket and DuckDB (\`store_rejects\`) ${isEqual ? "count the same rows and name the same lines" : "DIFFER"}, the first ones ${lines.slice(0, 3).join(", ")}.`;
}

/** An NDJSON log of each size; above a gigabyte it is the gigabyte, one behind the other. */
function growth(folder, most, rounds, contestants) {
  const found = Object.fromEntries(contestants.map((one) => [one, []]));
  const gigabyte = join(folder, "big.ndjson");
  for (const bytes of [1e7, 1e8, 1e9, 1e10].filter((size) => size <= most)) {
    const file = bytes === 1e9 ? gigabyte : join(folder, `growth.${bytes}.ndjson`);
    if (bytes > 1e9 && freeBytes(folder) < 4 * bytes) break;
    if (!existsSync(file)) {
      if (bytes < 1e9) generate("ndjson", bytes, file);
      else repeat(gigabyte, bytes / 1e9, file);
    }
    run("sha256", "ndjson", file);
    for (const one of contestants) {
      const runs = Array.from({ length: bytes > 1e9 ? 1 : rounds }, () => run(one, "ndjson", file));
      const of = (what) => median(runs.map((result) => result[what]));
      found[one].push({ bytes, seconds: of("seconds"), megabytes: of("megabytes"), answer: runs[0].answer });
    }
    if (bytes > 1e9) rmSync(file);
  }
  return found;
}

function freeBytes(folder) {
  const { bavail, bsize } = statfsSync(folder);
  return bavail * bsize;
}

function repeat(file, times, into) {
  writeFileSync(into, "");
  truncateSync(into);
  const bytes = Buffer.allocUnsafe(1 << 22);
  for (let time = 0; time < times; time += 1) {
    const descriptor = openSync(file, "r");
    for (let length = readSync(descriptor, bytes); length > 0; length = readSync(descriptor, bytes))
      appendFileSync(into, bytes.subarray(0, length));
    closeSync(descriptor);
  }
}

function growthTable(found) {
  const ids = Object.keys(found);
  return tableOf([
    ["size", ...ids.flatMap((id) => [`memory of ${id}`, `time of ${id}`]), ...(ids.length > 1 ? ["same answers"] : [])],
    ...found.docket.map(({ bytes, answer }, index) => [
      sizeText(bytes),
      ...ids.flatMap((id) => {
        const one = found[id][index];
        return [`${Math.round(one.megabytes)} MB`, `${one.seconds.toFixed(2)} s`];
      }),
      ...(ids.length > 1 ? [JSON.stringify(answer) === JSON.stringify(found.duckdb[index].answer) ? "yes" : "NO"] : []),
    ]),
  ]);
}

function tableOf([head, ...rows]) {
  return [head, head.map(() => "---"), ...rows].map((cells) => `| ${cells.join(" | ")} |`).join("\n");
}

const docs = (name) => fileURLToPath(new URL(`../docs/${name}`, import.meta.url));

/** Puts a text between its markers in docs/performance.md. */
function write(section, content) {
  const begin = `<!-- ${section}: begin -->`;
  const end = `<!-- ${section}: end -->`;
  const text = readFileSync(docs("performance.md"), "utf8");
  const [before, after] = [text.indexOf(begin), text.indexOf(end)];
  if (before < 0 || after < 0) throw new Error(`docs/performance.md has no section ${section}`);
  writeFileSync(docs("performance.md"), `${text.slice(0, before)}${begin}\n\n${content}\n\n${text.slice(after)}`);
  process.stdout.write(`${content}\n\n`);
}

const SECTIONS = ["load", "growth", "start", "large", "malformed"];
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    contestant: { type: "string" },
    bytes: { type: "string", default: "1000000000" },
    most: { type: "string", default: "10000000000" },
    rounds: { type: "string", default: "5" },
    folder: { type: "string", default: join(tmpdir(), "docket-bench") },
    only: { type: "string", default: SECTIONS.join(",") },
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
  const both = ["docket", ...(hasDuckdb ? ["duckdb"] : [])];
  const only = values.only.split(",");
  for (const name of Object.keys(FILES)) {
    const file = join(values.folder, `big.${name}`);
    if (!existsSync(file)) generate(name, Number(values.bytes), file);
  }
  if (only.includes("load")) {
    const rows = Object.keys(FILES).map((name) =>
      measure(name, join(values.folder, `big.${name}`), Number(values.rounds), [
        ...both.filter((one) => one !== "duckdb" || FILES[name].from),
        "scan",
        "sha256",
      ]),
    );
    const hashed = [
      "log",
      "time / that of SHA-256 alone",
      "speed / DuckDB's",
      "processor time / DuckDB's",
      "memory / DuckDB's",
      "memory",
      "memory of DuckDB",
      "same answers",
    ];
    const counted = [
      "log",
      "speed of one thread / that of SHA-256",
      "speed of one thread / DuckDB's on two",
      "processor time / DuckDB's",
      "processor time of SHA-256 alone / DuckDB's",
    ];
    write("load", tableOf([hashed, ...rows.map((row) => row.hashed)]));
    write("counting", tableOf([counted, ...rows.map((row) => row.counted)]));
  }
  if (only.includes("growth")) {
    const found = growth(values.folder, Number(values.most), 3, both);
    write("growth", growthTable(found));
    writeFileSync(docs("performance.svg"), drawing(found));
  }
  if (only.includes("start"))
    write(
      "start",
      tableOf([
        ["command", "processor time / that of `node -e 0`", "processor time", "time"],
        ...startTable(2 * Number(values.rounds) + 1),
      ]),
    );
  if (only.includes("large")) {
    const log = join(values.folder, "big.ndjson");
    const hashing = [fileURLToPath(import.meta.url), "--contestant", "sha256", "ndjson", log];
    const rows = largeTable(log, hashing, Number(values.rounds));
    write("large", tableOf([["command", "time / that of SHA-256", "processor time / that of SHA-256"], ...rows]));
  }
  // Last, for it holds a file in the memory of this process.
  if (only.includes("malformed")) write("malformed", malformed(values.folder, both));
}
