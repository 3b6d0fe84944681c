import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import * as fc from "fast-check";
import { parse, stringify } from "yaml";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { DocketError } from "../../src/errors.ts";
import { type Access, Connection } from "../../src/host/clickhouse.ts";
import type { Condition } from "../../src/model/condition.ts";
import type { DecisionDocument } from "../../src/model/decision-document.ts";
import { Distribution } from "../../src/model/distribution.ts";
import type { LoadQuestion } from "../../src/model/question.ts";
import type { LoadTally } from "../../src/model/tally.ts";
import { RECORD } from "../../src/read/load/clickhouse/condition.ts";
import { inquire } from "../../src/read/load/clickhouse/inquiry.ts";
import { sqlString } from "../../src/read/load/clickhouse/literal.ts";
import { truncatedSql } from "../../src/read/load/clickhouse/statements.ts";
import haproxyHttp from "../../src/read/load/haproxy-http.ts";
import ndjson from "../../src/read/load/ndjson.ts";
import { emptyRecord, type LoadRecord, Tallier } from "../../src/read/load/tally.ts";
import type { LoadLogFormat, ReadOptions, TableColumns } from "../../src/read/reader.ts";
import { docket, STORIES, withStory } from "../story.ts";
import { type ClickHouseServer, isInstalled, removeServers, startServer } from "./clickhouse-server.ts";

/**
 * Tables of a real server against the same requests in files: whoever is asked, the decision is the same. So many rows are
 * generated for the comparison of the two engines; DOCKET_E2E_ROWS takes it to as many as one has time for.
 */
const ROWS = Number(process.env["DOCKET_E2E_ROWS"] ?? 200_000);
/** A server shares its processors with whatever else runs: what takes seconds alone may take minutes. */
const PATIENT = { timeout: 300_000 };
const PHASES = ["baseline", "canary", "gradual", "full"];
const COLUMNS =
  "ts UInt64, status UInt16, latency_ns Nullable(UInt64), variant String, server String, user String, method String, path String";
const FIELDS = {
  time: "ts",
  status: "status",
  latency: { field: "latency_ns", unit: "ns" },
  variant: "variant",
  server: "server",
  user: "user",
  method: "method",
  path: "path",
};
const ACCESS: Access = { user: "default", password: "", secondsMost: 60, rowsMost: 1_000_000_000 };
const AT = { file: "docket.yaml", line: 1, column: 1 };

let server: ClickHouseServer;
let scratch: string;
beforeAll(async () => {
  if (!isInstalled) return;
  scratch = mkdtempSync(join(tmpdir(), "docket-clickhouse-plans-"));
  server = await startServer();
});
afterAll(async () => {
  if (!isInstalled) return;
  await removeServers();
  rmSync(scratch, { recursive: true, force: true });
});

async function createTable(name: string, records: readonly LoadRecord[]): Promise<void> {
  await server.run(`CREATE TABLE ${name} (${COLUMNS}) ENGINE = MergeTree() PARTITION BY tuple() ORDER BY ts`);
  const escaped = (text: string): string =>
    text.replaceAll(
      /[\\\t\n\r\0]/g,
      (byte) => `\\${{ "\\": "\\", "\t": "t", "\n": "n", "\r": "r", "\0": "0" }[byte]!}`,
    );
  const rows = records.map(({ atMs, status, latencyNs, variant, server: from, user, method, path }) =>
    [
      atMs,
      status,
      Number.isNaN(latencyNs) ? "\\N" : latencyNs,
      ...[variant, from, user, method, path].map(escaped),
    ].join("\t"),
  );
  await server.run(`INSERT INTO ${name} FORMAT TabSeparated`, rows.map((row) => `${row}\n`).join(""));
}

/** Every request of a log, as the embedded engine reads it. */
function recordsOf(path: string, format: LoadLogFormat, options: ReadOptions): readonly LoadRecord[] {
  const bytes = existsSync(path) ? readFileSync(path) : gunzipSync(readFileSync(`${path}.gz`));
  const head = { path, text: bytes.toString("utf8", 0, 65_536), isWhole: false };
  const reader = format.parser(options, head, { file: path }, { user: true, method: true, path: true, server: true });
  const records: LoadRecord[] = [];
  for (let begin = 0; begin < bytes.length;) {
    const end = bytes.indexOf(10, begin);
    const record = emptyRecord();
    if (reader.read(bytes, begin, end, record) === "request") records.push(record);
    begin = end + 1;
  }
  return records;
}

/** A decision without what must differ: which file holds a number, its digest, its size, and where in it the number stands. */
function comparable(decision: DecisionDocument): unknown {
  const text = JSON.stringify(decision, (key, value: unknown) =>
    ["path", "sha256", "sizeBytes", "format", "line", "byteOffset", "planPlace", "sources"].includes(key)
      ? undefined
      : value,
  );
  const { findings, plan: _plan, evidence: _evidence, ...rest } = JSON.parse(text) as Record<string, unknown>;
  const judged = (findings as { readonly kind: string }[]).filter(({ kind }) => kind !== "evidence");
  return { ...rest, findings: judged };
}

async function decided(
  directory: string,
  plan: string,
): Promise<{ readonly decision: DecisionDocument; readonly exit: number }> {
  const ran = await docket(["gate", "--json", "-c", plan], { cwd: directory });
  return { decision: JSON.parse(ran.stdout) as DecisionDocument, exit: ran.exit };
}

interface PlanText {
  evidence: Record<string, unknown>[];
}

/** The plan of a story with its two logs in tables. */
function withTables(plan: string, database: string, user = ""): string {
  const document = parse(plan) as PlanText;
  for (const [id, table] of [
    ["access-log", "access"],
    ["client", "client"],
  ] as const) {
    const entry = document.evidence.find((one) => one["id"] === id)!;
    entry["load"] = `clickhouse://${user}127.0.0.1:${server.port}/${database}.${table}_{phase}`;
    entry["fields"] = FIELDS;
  }
  return stringify(document);
}

const CLIENT_FIELDS = {
  time: { key: "ts" },
  user: { key: "user" },
  method: { key: "method" },
  path: { key: "path" },
  status: { key: "status" },
  latency: { key: "latency_ms", unitNs: 1e6 },
  variant: { key: "version" },
};

async function loadStory(directory: string, database: string): Promise<void> {
  await server.run(`CREATE DATABASE ${database}`);
  for (const phase of PHASES) {
    const below = join(directory, "evidence", phase);
    await createTable(
      `${database}.access_${phase}`,
      recordsOf(join(below, "access.log"), haproxyHttp, { zoneMinutes: 0 }),
    );
    const client = recordsOf(join(below, "client.ndjson"), ndjson, { zoneMinutes: 0, fields: CLIENT_FIELDS });
    await createTable(`${database}.client_${phase}`, client);
  }
}

describe.skipIf(!isInstalled)(
  `tables of a ClickHouse server${isInstalled ? "" : " (skipped: not installed)"}`,
  PATIENT,
  () => {
    test.for(STORIES)("$story: the decision is the one on the files", async ({ story, exit }) => {
      await withStory(story, async (directory) => {
        const database = story.replaceAll("-", "_");
        await loadStory(directory, database);
        writeFileSync(
          join(directory, "tables.yaml"),
          withTables(readFileSync(join(directory, "docket.yaml"), "utf8"), database),
        );
        const [files, tables] = [await decided(directory, "docket.yaml"), await decided(directory, "tables.yaml")];
        expect(tables.exit).toBe(exit);
        expect(comparable(tables.decision)).toEqual(comparable(files.decision));
      });
    });

    test(`${ROWS} generated requests: the decision is the one on a file`, { timeout: 1_800_000 }, async () => {
      const rows = join(scratch, "requests.ndjson");
      await generate(ROWS, rows);
      const plan = (evidence: object): string =>
        stringify({ ...GENERATED_PLAN, evidence: [{ id: "requests", counts: "all", ...evidence }] });
      const fields = {
        time: "ts",
        status: "status",
        latency: "took_us",
        variant: "version",
        user: "user",
        method: "method",
        path: "path",
      };
      writeFileSync(join(scratch, "file.yaml"), plan({ load: "requests.ndjson", fields }));
      const load = `clickhouse://127.0.0.1:${server.port}/default.generated`;
      writeFileSync(join(scratch, "table.yaml"), plan({ load, fields }));
      const began = performance.now();
      const file = await decided(scratch, "file.yaml");
      const between = performance.now();
      const table = await decided(scratch, "table.yaml");
      const ended = performance.now();
      process.stderr.write(
        `${ROWS} rows: file ${Math.round(between - began)} ms, table ${Math.round(ended - between)} ms, answers ${table.decision.evidence[0]?.sizeBytes} B\n`,
      );
      expect(table.exit).toBe(file.exit);
      const verdicts = ({ findings }: DecisionDocument): unknown =>
        findings.flatMap(({ kind, id, verdict, reason }) => (kind === "evidence" ? [] : [{ id, verdict, reason }]));
      expect(verdicts(table.decision)).toEqual(verdicts(file.decision));
      const given = new Set(table.decision.findings.map(({ verdict }) => verdict));
      expect([...given]).toEqual(expect.arrayContaining(["pass", "fail"]));
      const errors = table.decision.observed.load.map(({ latency }) => latency?.relativeError ?? 0);
      // Beyond so many distinct latencies an answer has fewer bits of each, and everything else is still the same.
      if (Math.max(...errors) === 0) expect(comparable(table.decision)).toEqual(comparable(file.decision));
      else expect(counts(table.decision)).toEqual(counts(file.decision));
    });

    test("answers to another plan are refused", async () => {
      await withStory("low-traffic", async (directory) => {
        const plan = withTables(readFileSync(join(directory, "docket.yaml"), "utf8"), "low_traffic");
        writeFileSync(join(directory, "tables.yaml"), plan);
        await docket(["decide", "-q", "-c", "tables.yaml"], { cwd: directory });
        const inputs = join(directory, "docket-out/inputs");
        writeFileSync(join(inputs, "docket.yaml"), plan.replaceAll("status < 400", "status < 500"));
        const ran = await docket(["validate"], { cwd: inputs });
        expect(ran.exit).toBe(4);
        expect(ran.stderr).toMatch(
          /access-log-full\.clickhouse\.json#\/queries\/\d+: found the answer to another question \(slices\)/,
        );
      });
    });

    test("the tally is that of the embedded engine, whatever the rows and the question", async () => {
      let tables = 0;
      await fc.assert(
        fc.asyncProperty(anyRecords, anyQuestion, async (records, question) => {
          const name = `default.any_${(tables += 1)}`;
          await createTable(name, records);
          const tallier = new Tallier(question);
          // A table has no order but that of time; what lies before the first phase or behind the last is not asked for.
          const [first, last] = [question.windows[0]!, question.windows.at(-1)!];
          const asked = records.filter(({ atMs }) => atMs >= first.beginMs && atMs < last.endMs);
          for (const [index, record] of asked.toSorted((a, b) => compareRecords(a, b)).entries())
            tallier.record(record, index, index);
          expect(plain(await tallyOf(name.split(".")[1]!, question))).toEqual(plain(tallier.finish()));
          await server.run(`DROP TABLE ${name}`);
        }),
        { numRuns: 25 },
      );
    });

    test("no text leaves its literal: the server gives back every one as it was", async () => {
      const connection = await Connection.open(`http://127.0.0.1:${server.port}`, ACCESS, AT);
      await fc.assert(
        fc.asyncProperty(fc.array(hostileText, { minLength: 20, maxLength: 60 }), async (texts) => {
          const [row] = await connection.rows(`SELECT ${texts.map((text) => `hex(${sqlString(text)})`).join(", ")}`);
          expect(row).toEqual(texts.map((text) => Buffer.from(text, "utf8").toString("hex").toUpperCase()));
        }),
        { numRuns: 40 },
      );
      await connection.close();
    });

    test("latencies with fewer bits are those that the embedded engine keeps", async () => {
      const connection = await Connection.open(`http://127.0.0.1:${server.port}`, ACCESS, AT);
      const valuesNs = Array.from({ length: 400 }, (_, index) => Math.floor(1.107 ** index) + (index % 7)).filter(
        (value) => value <= Number.MAX_SAFE_INTEGER,
      );
      for (const bits of [20, 12, 9]) {
        const distribution = new Distribution();
        for (const value of valuesNs) distribution.add(value);
        distribution.coarsen(bits);
        const rows = await connection.rows(
          `SELECT l, count() FROM (SELECT ${truncatedSql(bits)} AS l FROM (SELECT toInt64(arrayJoin([${valuesNs.join(", ")}])) AS ${RECORD.latency})) GROUP BY l ORDER BY l`,
        );
        expect(rows).toEqual(distribution.entries().map((entry) => [...entry]));
      }
      await connection.close();
    });

    describe("access", () => {
      const plan = (table: string, fields: object = FIELDS): string =>
        stringify({
          release: { service: "Shop", version: "R2", variants: { baseline: "R1", canary: "R2" } },
          phases: [
            { id: "full", traffic: { R1: "50%", R2: "50%" }, from: new Date(BEGIN_MS).toISOString(), for: "10m" },
          ],
          evidence: [
            {
              id: "log",
              load: `clickhouse://127.0.0.1:${server.port}/${table}`,
              fields,
              counts: "all",
              coverage: "50%",
            },
          ],
          indicators: { success_rate: { load: "log", good: "status < 500" } },
          guardrails: ["success_rate >= 99%"],
        });
      const gate = (table: string, env: Readonly<Record<string, string>> = {}, fields: object = FIELDS) => {
        writeFileSync(join(scratch, "docket.yaml"), plan(table, fields));
        return docket(["validate"], { cwd: scratch, env });
      };
      beforeAll(async () => {
        const records = Array.from({ length: 2_000 }, (_, index) => ({
          ...emptyRecord(),
          atMs: BEGIN_MS + index * 299,
          status: 200,
          latencyNs: 1e6 * (index % 50),
          variant: index % 2 === 0 ? "R1" : "R2",
        }));
        await createTable("default.shop", records);
        await server.run("CREATE TABLE default.odd (ts Date, status Float64) ENGINE = Memory");
        for (const database of ["shard_1", "shard_2"]) await server.run(`CREATE DATABASE ${database}`);
        await createTable("shard_1.shop", records.slice(0, 700));
        await createTable("shard_2.shop", records.slice(700));
        for (const cluster of ["two_shards", "half_dead"])
          await server.run(
            `CREATE TABLE default.${cluster} AS shard_1.shop ENGINE = Distributed('${cluster}', '', shop)`,
          );
      });

      test.for([
        ["a user without limits", {}],
        ["a user that may only read", { CLICKHOUSE_USER: "reader", CLICKHOUSE_PASSWORD: "secret" }],
        ["a user that may only read and set", { CLICKHOUSE_USER: "adjustable", CLICKHOUSE_PASSWORD: "secret" }],
      ] as const)("%s is answered", async ([, env]) => {
        const ran = await gate("default.shop", env);
        expect([ran.exit, ran.stdout]).toEqual([0, expect.stringMatching(/clickhouse-result, .*, 2,000 requests\n$/)]);
      });

      test.for([
        [
          "a wrong password",
          { CLICKHOUSE_USER: "reader", CLICKHOUSE_PASSWORD: "hunter2" },
          /the server does not let the user "reader" read: /,
        ],
        [
          "nobody",
          { CLICKHOUSE_USER: "nobody", CLICKHOUSE_PASSWORD: "hunter2" },
          /does not let the user "nobody" read/,
        ],
        ["too many rows", { DOCKET_CLICKHOUSE_MAX_ROWS: "100" }, /a limit was reached: .*DOCKET_CLICKHOUSE_MAX_ROWS/],
        [
          "a profile that leaves rows out",
          { CLICKHOUSE_USER: "limited", CLICKHOUSE_PASSWORD: "secret" },
          /cannot change settings, and has read_overflow_mode = break, which may leave a part out; expected throw/,
        ],
      ] as const)("%s is said, at the entry of the plan", async ([, env, message]) => {
        const ran = await gate("default.shop", env);
        expect(ran.exit).toBe(4);
        expect(ran.stderr).toMatch(/^docket\.yaml:\d+:\d+: /);
        expect(ran.stderr).toMatch(message);
        expect(ran.stdout + ran.stderr).not.toContain("hunter2");
      });

      test("a limit that is no number is a mistake of the caller", async () => {
        const ran = await gate("default.shop", { DOCKET_CLICKHOUSE_MAX_ROWS: "many" });
        expect([ran.exit, ran.stderr]).toEqual([
          2,
          expect.stringContaining('is "many", expected a whole number above 0'),
        ]);
      });

      test.for<readonly [what: string, table: string, fields: object, message: string]>([
        [
          "an unknown column",
          "default.shop",
          { ...FIELDS, user: "who" },
          'the table default.shop has no column "who"; it has latency_ns Nullable(UInt64), method String, path String, server String, status UInt16, ts UInt64, user String, variant String',
        ],
        [
          "an unknown table",
          "default.nothing",
          FIELDS,
          "there is no table default.nothing, or the user may not read it",
        ],
        [
          "a column of another type",
          "default.odd",
          { time: "ts", status: "status" },
          'the column "ts" is Date, expected for time DateTime, DateTime64, or a number of seconds or milliseconds since 1970',
        ],
      ])("%s is a mistake of the plan", async ([, table, fields, message]) => {
        const ran = await gate(table, {}, fields);
        expect(ran.exit).toBe(2);
        expect(ran.stderr).toMatch(/^docket\.yaml:\d+:\d+: /);
        expect(ran.stderr).toContain(message);
      });

      test("nothing can be changed by what is sent", async () => {
        const connection = await Connection.open(`http://127.0.0.1:${server.port}`, ACCESS, AT);
        for (const sql of [
          "INSERT INTO default.shop (ts) SELECT 1",
          "DROP TABLE default.shop",
          "CREATE TABLE default.mine (a UInt8) ENGINE = Memory",
          "ALTER TABLE default.shop DROP COLUMN path",
          "SET max_rows_to_read = 0",
          "OPTIMIZE TABLE default.shop",
        ])
          await expect(connection.rows(sql), sql).rejects.toThrow(DocketError);
        expect(await connection.rows("SELECT count() FROM default.shop")).toEqual([[2_000]]);
        await connection.close();
      });

      test("a Distributed table answers as one table does, and not with a shard missing", async () => {
        const question = questionOf([]);
        expect(plain(await tallyOf("two_shards", question))).toEqual(plain(await tallyOf("shop", question)));
        const ran = await gate("default.half_dead");
        expect([ran.exit, ran.stderr]).toEqual([
          4,
          expect.stringMatching(/^docket\.yaml:\d+:\d+: the server refused: /),
        ]);
      });
    });
  },
);

describe.skipIf(!isInstalled)(
  `a server that goes away${isInstalled ? "" : " (skipped: not installed)"}`,
  PATIENT,
  () => {
    test("leaves dockets that are judged without it, and no verdict where it was asked", async () => {
      const shared = server;
      server = await startServer();
      try {
        await withStory("brief-spike", async (directory) => {
          await loadStory(directory, "brief_spike");
          const text = withTables(readFileSync(join(directory, "docket.yaml"), "utf8"), "brief_spike");
          writeFileSync(join(directory, "tables.yaml"), text);
          const first = await docket(["decide", "-q", "-c", "tables.yaml", "-o", "one"], { cwd: directory });
          const second = await docket(["decide", "-q", "-c", "tables.yaml", "-o", "two"], { cwd: directory });
          expect([first.exit, second.exit]).toEqual([1, 1]);
          const answersIn = (out: string): string =>
            readFileSync(join(directory, out, "inputs/access-log-full.clickhouse.json"), "utf8");
          expect(answersIn("two")).toBe(answersIn("one"));

          // Each row takes a while: the server dies in the middle of a query.
          await server.run(
            "CREATE VIEW brief_spike.slow AS SELECT * FROM brief_spike.access_full WHERE sleepEachRow(0.002) = 0",
          );
          const slow = text.replaceAll("brief_spike.access_{phase}", "brief_spike.slow");
          writeFileSync(join(directory, "slow.yaml"), slow);
          const asking = docket(["validate", "-c", "slow.yaml"], { cwd: directory });
          while (
            (await server.run("SELECT count() FROM system.processes WHERE query LIKE '%brief_spike%slow%'")) === "1\n"
          )
            await new Promise((resolve) => setTimeout(resolve, 20));
          await server.kill();
          const cut = await asking;
          expect(cut.exit).toBe(4);
          expect(cut.stderr).toMatch(/^slow\.yaml:\d+:\d+: the server cannot be reached, or went away: (?!connect)/m);

          const again = await docket(["gate", "-q"], { cwd: join(directory, "one/inputs") });
          expect([again.exit, again.stderr]).toEqual([1, "docket: ROLLBACK (exit 1)\n"]);
          const verified = await docket(["verify", "one"], { cwd: directory });
          expect(verified.stdout + verified.stderr).toMatch(
            /HELD\s+replay\/decision-replayed.*the same bytes; 8 of them hold answers of tables, which were not asked again/,
          );
          const held = await docket(["decide", "-q", "-c", "tables.yaml", "-o", "three"], { cwd: directory });
          expect(held.stderr).toContain("the server cannot be reached, or went away: connect ");
          const decision = JSON.parse(readFileSync(join(directory, "three/decision.json"), "utf8")) as DecisionDocument;
          expect(decision.evidence.filter(({ status }) => status === "missing")).toHaveLength(8);
          const lacking = await docket(["verify", "three"], { cwd: directory });
          expect(lacking.stdout + lacking.stderr).toMatch(/HELD\s+replay\/decision-replayed/);
        });
      } finally {
        await server.remove();
        server = shared;
      }
    });
  },
);

const BEGIN_MS = Date.UTC(2026, 10, 23, 9, 35);

/** A release of an hour in three phases, the last of which has a minute of errors. */
const GENERATED_PLAN = {
  release: { service: "Edge", version: "R2", variants: { baseline: "R1", canary: "R2" } },
  phases: [
    { id: "canary", traffic: { R1: "95%", R2: "5%" }, from: new Date(BEGIN_MS).toISOString(), for: "15m" },
    { id: "gradual", traffic: { R1: "75%", R2: "25%" }, for: "15m" },
    { id: "full", traffic: { R2: "100%" }, for: "30m" },
  ],
  indicators: {
    success_rate: {
      load: "requests",
      good: "status < 400",
      except: [{ when: "status = 429", because: "the limiter", "at most": "3%" }],
    },
    error_rate: { load: "requests", bad: "status >= 500" },
    items: { load: "requests", good: "status < 500", only: "path starts with /items and method = GET" },
    p95_latency: { load: "requests", quantile: 0.95 },
    p99_of_the_good: { load: "requests", quantile: 0.99, only: "status < 400" },
  },
  guardrails: [
    "success_rate >= 97%",
    "items >= 97%",
    "p95_latency <= 400ms",
    "p99_of_the_good <= 10ms",
    "error_rate <= baseline + 2%",
  ],
  triggers: ["error_rate > 5% for 30s", "p95_latency > 2s for 1m"],
};

/** Makes the table, the same rows every time, and writes them to a file as well. */
async function generate(rows: number, file: string): Promise<void> {
  const at = `${BEGIN_MS} + intDiv(number * 3600000, ${rows})`;
  const share = "multiIf(number * 4 < N, 5, number * 4 < 2 * N, 25, 100)".replaceAll("N", String(rows));
  const isBroken = `(number * 60 >= 50 * ${rows} AND number * 60 < 51 * ${rows})`;
  // A product of uniform numbers has the long right tail that latencies have.
  const took = "toUInt32(2000 + 60000 / (1 + intHash32(number * 3 + 1) % 1000) * (intHash32(number * 5 + 2) % 1000))";
  await server.run(
    `CREATE TABLE default.generated (ts UInt64, status UInt16, took_us Nullable(UInt32), version String, user String, method String, path String) ENGINE = MergeTree() PARTITION BY tuple() ORDER BY ts`,
  );
  await server.run(
    `INSERT INTO default.generated SELECT ${at} AS ts,
      multiIf(${isBroken} AND intHash32(number * 7 + 3) % 4 = 0, 500, intHash32(number * 7 + 4) % 1000 < 4, 503, intHash32(number * 7 + 5) % 100 = 0, 429, intHash32(number * 7 + 6) % 5000 = 0, 0, 200),
      if(intHash32(number * 7 + 6) % 5000 = 0, NULL, ${took}),
      if(intHash32(number * 11 + 7) % 100 < ${share}, 'R2', 'R1'),
      concat('user', toString(intHash32(number * 13 + 8) % 9000)),
      if(intHash32(number * 17 + 9) % 3 = 0, 'POST', 'GET'),
      concat(if(intHash32(number * 19 + 1) % 2 = 0, '/items/', '/search/'), toString(intHash32(number * 23) % 500))
    FROM system.numbers LIMIT ${rows}`,
  );
  await server.download("SELECT * FROM default.generated ORDER BY ts FORMAT JSONEachRow", file);
}

/** Everything that was counted, and not measured. */
function counts({ observed }: DecisionDocument): unknown {
  return observed.load.map(({ phase, variant, requests, byStatus, firstAt, lastAt }) => [
    phase,
    variant,
    requests,
    byStatus,
    firstAt,
    lastAt,
  ]);
}

const HOSTILE = [
  "'",
  "\\",
  "\0",
  "\n",
  "`",
  "--",
  "/*",
  "*/",
  "' OR 1=1 -- ",
  "\\x27",
  "é",
  "\u{1f600}",
  "\u202e",
  ";",
  "{a:String}",
];
const hostileText = fc.oneof(
  fc.string({ unit: "binary", maxLength: 30 }),
  fc.array(fc.constantFrom(...HOSTILE), { maxLength: 8 }).map((parts) => parts.join("")),
);
const USERS = ["", "ada", "grace", "o'brien", "linus\\", "naïve", "ユーザ"];
const PATHS = ["/", "/items/1", "/items/2", "/it'ems", "/items\\x27"];

const anyRecords = fc.array(
  fc.record({
    atMs: fc.integer({ min: BEGIN_MS - 5_000, max: BEGIN_MS + 70_000 }),
    status: fc.constantFrom(0, 200, 201, 401, 429, 500, 503),
    latencyNs: fc.oneof(
      fc.constant(Number.NaN),
      fc.integer({ min: 0, max: 2_000_000_000 }),
      fc.constantFrom(0, 1_000, 5_000_000),
    ),
    variant: fc.constantFrom("", "R1", "R'2", "R3"),
    server: fc.constantFrom("", "r1-1", "s", "other"),
    method: fc.constantFrom("GET", "POST"),
    path: fc.constantFrom(...PATHS),
    user: fc.constantFrom(...USERS),
  }),
  { minLength: 1, maxLength: 200 },
);
const anyCondition: fc.Arbitrary<Condition> = fc.oneof(
  fc.record({
    kind: fc.constant("status" as const),
    op: fc.constantFrom("<", "<=", "=", "!=", ">=", ">"),
    value: fc.constantFrom(0, 200, 400, 429, 500),
  }),
  fc.record({
    kind: fc.constant("latency" as const),
    op: fc.constantFrom("<", "<=", "=", "!=", ">=", ">"),
    valueNs: fc.constantFrom(0, 5_000_000, 800_000_000),
  }),
  fc.record({
    kind: fc.constant("text" as const),
    field: fc.constantFrom("method", "path", "user", "server", "variant"),
    op: fc.constantFrom("=", "!=", "starts with"),
    value: fc.constantFrom("", "GET", "/items", "/it'", "o'brien", "linus\\", "r1", "R'2"),
  }),
);
const anyTree: fc.Arbitrary<Condition> = fc.oneof(
  anyCondition,
  fc.record({ kind: fc.constantFrom("and", "or"), of: fc.array(anyCondition, { minLength: 1, maxLength: 3 }) }),
);

function questionOf(
  measures: LoadQuestion["measures"],
  latencies: LoadQuestion["latencies"] = [{ id: "" }],
  usersMost = 100,
): LoadQuestion {
  return {
    windows: [
      { phase: "a", beginMs: BEGIN_MS, endMs: BEGIN_MS + 18_500, trendMs: 6_000, sliceMs: 2_000 },
      { phase: "b", beginMs: BEGIN_MS + 20_000, endMs: BEGIN_MS + 60_000, trendMs: 20_000, sliceMs: 5_000 },
    ],
    variants: ["R1", "R'2"],
    variantOfServer: { "r1-1": "R1", s: "R'2" },
    measures,
    latencies,
    examples: 3,
    usersMost,
  };
}

const anyQuestion: fc.Arbitrary<LoadQuestion> = fc
  .record({
    measures: fc.array(
      fc.record({
        only: fc.option(anyTree, { nil: undefined }),
        bad: fc.oneof(
          anyTree,
          anyTree.map((not) => ({ not })),
        ),
        except: fc.array(anyTree, { maxLength: 2 }),
      }),
      { maxLength: 3 },
    ),
    latencies: fc.array(fc.option(anyTree, { nil: undefined }), { maxLength: 3 }),
    usersMost: fc.constantFrom(3, 100),
  })
  .map(({ measures, latencies, usersMost }) =>
    questionOf(
      measures.map(({ only, bad, except }, index) => ({ id: `m${index}`, ...(only ? { only } : {}), bad, except })),
      latencies.map((only, index) => ({ id: `l${index}`, ...(only ? { only } : {}) })),
      usersMost,
    ),
  );

/** The order in which a table is asked for examples. */
function compareRecords(a: LoadRecord, b: LoadRecord): number {
  const latencyOf = ({ latencyNs }: LoadRecord): number => (Number.isNaN(latencyNs) ? -1 : latencyNs);
  const bytes = (text: string): Buffer => Buffer.from(text, "utf8");
  return (
    a.atMs - b.atMs ||
    a.status - b.status ||
    latencyOf(a) - latencyOf(b) ||
    Buffer.compare(bytes(a.user), bytes(b.user)) ||
    Buffer.compare(bytes(a.method), bytes(b.method)) ||
    Buffer.compare(bytes(a.path), bytes(b.path))
  );
}

/** What the server's answers come to. */
async function tallyOf(name: string, question: LoadQuestion): Promise<LoadTally> {
  const fields = Object.fromEntries(
    Object.entries(FIELDS).map(([field, column]) => [
      field,
      typeof column === "string" ? { key: column } : { key: column.field, unitNs: 1 },
    ]),
  );
  const table: TableColumns = { address: "", database: "default", table: name, fields };
  const connection = await Connection.open(`http://127.0.0.1:${server.port}`, ACCESS, AT);
  try {
    const inquiry = inquire(table, question, AT);
    let step = inquiry.next();
    while (!step.done) {
      const rows = await connection.rows(step.value.sql);
      step = inquiry.next({ rows, pointer: "", placeOf: () => ({ line: 0, byteOffset: 0 }) });
    }
    return step.value;
  } finally {
    await connection.close();
  }
}

/** A tally as plain data, without what only a file has: lines, and the order in which they came. */
function plain(tally: LoadTally): unknown {
  return {
    records: tally.records,
    outside: tally.outside.count,
    times: [tally.firstAtMs, tally.lastAtMs],
    cells: tally.cells.map((row) =>
      row.map((cell) => ({
        ...cell,
        byStatus: [...cell.byStatus],
        measures: cell.measures.map(({ firstBad, ...measure }) => ({
          ...measure,
          firstBad: firstBad.map(({ line: _line, byteOffset: _offset, ...record }) => record),
        })),
        trend: cell.trend.map(({ latencies, ...rest }) => ({
          ...rest,
          latencies: latencies.map((distribution) => [distribution.bits, distribution.entries()]),
        })),
        users: cell.users && [...cell.users].map(([name, user]) => [name, user.requests, [...user.byStatus]]),
      })),
    ),
  };
}
