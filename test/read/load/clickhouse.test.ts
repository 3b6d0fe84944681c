import { join } from "node:path";
import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { DocketError } from "../../../src/errors.ts";
import type { Condition, TextField } from "../../../src/model/condition.ts";
import type { LoadQuestion } from "../../../src/model/question.ts";
import type { LoadTally } from "../../../src/model/tally.ts";
import { fieldSql, type RecordField, timeRangeSql } from "../../../src/read/load/clickhouse/columns.ts";
import { conditionSql } from "../../../src/read/load/clickhouse/condition.ts";
import { sqlInteger, sqlName, sqlString } from "../../../src/read/load/clickhouse/literal.ts";
import { Statements } from "../../../src/read/load/clickhouse/statements.ts";
import { readArtifact } from "../../../src/read/read.ts";
import type { TableColumns } from "../../../src/read/reader.ts";
import { fixtureBytes, fixtureNames, fixtureOptions } from "../fixture.ts";

const golden = join(import.meta.dirname, "../../golden/clickhouse");

/** Texts made to break out of a string, besides any others. */
const HOSTILE = [
  "'",
  "\\",
  "\\'",
  "''",
  "`",
  '"',
  "\0",
  "\n",
  "\r\n",
  "' OR 1 = 1 -- ",
  "'; DROP TABLE t; --",
  "/* */ -- #",
  "\\x27",
  "{name:String}",
  "FORMAT Null",
  "é",
  "\u{1f600}",
  "\u2028",
  "\u202e",
  "ʼ",
  "＇",
  "\ud800",
];
const anyText = fc.oneof(
  fc.string({ unit: "binary", maxLength: 40 }),
  fc
    .array(fc.oneof(fc.constantFrom(...HOSTILE), fc.string({ maxLength: 3 })), { maxLength: 12 })
    .map((parts) => parts.join("")),
);

/** The bytes of an SQL string or quoted name as ClickHouse's lexer reads it, and what is left of the SQL behind it. */
function lexed(sql: string, quote: string): { readonly bytes: Buffer; readonly rest: string } {
  expect(sql[0]).toBe(quote);
  const bytes: number[] = [];
  for (let index = 1; index < sql.length; index += 1) {
    const character = sql[index]!;
    if (character === quote) return { bytes: Buffer.from(bytes), rest: sql.slice(index + 1) };
    if (character !== "\\") {
      bytes.push(character.charCodeAt(0));
      continue;
    }
    expect(sql.slice(index, index + 4)).toMatch(/^\\x[0-9a-f]{2}$/);
    bytes.push(Number.parseInt(sql.slice(index + 2, index + 4), 16));
    index += 3;
  }
  throw new Error("the string has no end");
}

describe("a text in SQL", () => {
  test("is read back as the bytes of the text, all of them, and nothing follows", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(lexed(sqlString(text), "'")).toEqual({ bytes: Buffer.from(text, "utf8"), rest: "" });
        expect(lexed(sqlName(text), "`")).toEqual({ bytes: Buffer.from(text, "utf8"), rest: "" });
      }),
      { numRuns: 2_000 },
    );
  });

  test("is printable ASCII, with no quotation mark but the two around it", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(sqlString(text)).toMatch(/^'(?:[\x20-\x26\x28-\x5b\x5d-\x5f\x61-\x7e]|\\x[0-9a-f]{2})*'$/);
      }),
      { numRuns: 2_000 },
    );
  });

  test("leaves the condition around it as it is", () => {
    fc.assert(
      fc.property(
        anyText,
        fc.constantFrom<TextField>("path", "user", "method", "server", "variant"),
        (value, field) => {
          const of: readonly Condition[] = [
            { kind: "text", field, op: "starts with", value },
            { kind: "text", field, op: "!=", value },
            { kind: "status", op: "=", value: 200 },
          ];
          const skeleton = (sql: string): string => sql.replaceAll(sqlString(value), "?");
          expect(skeleton(conditionSql({ kind: "and", of }))).toBe(
            `(startsWith(r_${field}, ?) AND r_${field} != ? AND r_status = 200)`,
          );
        },
      ),
    );
  });

  test("a number that is no exact integer is refused", () => {
    for (const value of [0.5, Number.NaN, Number.POSITIVE_INFINITY, 2 ** 53])
      expect(() => sqlInteger(value)).toThrow(RangeError);
  });
});

const BEGIN_MS = Date.UTC(2026, 10, 23, 9, 35);
const question: LoadQuestion = {
  windows: [
    { phase: "a", beginMs: BEGIN_MS, endMs: BEGIN_MS + 18_500, trendMs: 6_000, sliceMs: 2_000 },
    { phase: "b", beginMs: BEGIN_MS + 20_000, endMs: BEGIN_MS + 60_000, trendMs: 20_000, sliceMs: 5_000 },
  ],
  variants: ["R1", "R'2"],
  variantOfServer: { "r1-1": "R1", s: "R'2", gone: "R3" },
  measures: [
    {
      id: "success",
      bad: { not: { kind: "status", op: "<", value: 400 } },
      except: [
        { kind: "status", op: "=", value: 429 },
        { kind: "text", field: "user", op: "=", value: "probe" },
      ],
    },
    {
      id: "items",
      only: { kind: "text", field: "path", op: "starts with", value: "/items" },
      bad: {
        kind: "or",
        of: [
          { kind: "latency", op: ">", valueNs: 2e7 },
          { kind: "status", op: "=", value: 0 },
        ],
      },
      except: [],
    },
  ],
  latencies: [{ id: "" }, { id: "p95" }, { id: "good", only: { kind: "status", op: "<", value: 400 } }],
  examples: 3,
  usersMost: 4,
};
const table: TableColumns = {
  address: "clickhouse://db.example.com:8123/edge.requests",
  database: "edge",
  table: "requests",
  fields: {
    time: { key: "ts" },
    status: { key: "status" },
    latency: { key: "took", unitNs: 1e6 },
    variant: { key: "version" },
    server: { key: "upstream" },
    user: { key: "user" },
    method: { key: "verb" },
    path: { key: "path" },
  },
};
const TYPES: Readonly<Record<string, string>> = {
  ts: "DateTime('UTC')",
  status: "UInt16",
  took: "Nullable(Float64)",
  version: "LowCardinality(String)",
  upstream: "FixedString(8)",
  user: "Nullable(String)",
  verb: "Enum8('GET' = 1, 'POST' = 2)",
  path: "String",
};
const statements = new Statements(table, question, new Map(Object.entries(TYPES)), { file: "docket.yaml" });

test.for([
  ["cells", statements.cells()],
  ["statuses", statements.statuses()],
  ["slices", statements.slices()],
  ["precisions", statements.precisions([20, 12])],
  ["latencies", statements.latencies(undefined, 1_000)],
  ["latencies-of-12-bits", statements.latencies(12, 1)],
  ["users", statements.users([{ window: 0, variant: 1 }])],
  [
    "first-bad",
    statements.firstBad([
      { measure: 0, window: 1, variant: 0, endMs: BEGIN_MS + 25_000 },
      { measure: 1, window: 0, variant: 1, endMs: BEGIN_MS + 2_000 },
    ]),
  ],
  ["malformed", statements.malformed()],
] as const)("the SQL of %s", async ([name, sql]) => {
  await expect(`${sql}\n`).toMatchFileSnapshot(join(golden, `${name}.sql`));
});

describe("a column", () => {
  test.for([
    ["time", "Date", "DateTime, DateTime64, or a number of seconds or milliseconds since 1970"],
    ["time", "String", "DateTime, DateTime64, or a number of seconds or milliseconds since 1970"],
    ["status", "Float64", "an integer or a String of digits"],
    ["latency", "String", "an integer, a Float or a Decimal"],
    ["user", "Array(String)", "a String, an Enum, an integer, a UUID or an address"],
    ["path", "Float32", "a String, an Enum, an integer, a UUID or an address"],
  ] as const)("for %s that is %s is refused", ([field, type, expected]) => {
    expect(fieldSql(field, { key: "x" }, type)).toEqual({ expected });
  });

  test.for<readonly [RecordField, string, string]>([
    ["time", "DateTime64(3, 'UTC')", "if(toUnixTimestamp64Milli(`x`) <= 0, -1, toUnixTimestamp64Milli(`x`))"],
    ["status", "Nullable(UInt16)", "if(ifNull(`x`, 0) >= 0 AND ifNull(`x`, 0) <= 999, toInt32(ifNull(`x`, 0)), -1)"],
    ["latency", "UInt32", "if(`x` >= 0 AND `x` <= 9007199254, toInt64(`x`) * 1000000, -2)"],
    ["user", "LowCardinality(Nullable(String))", "ifNull(toString(`x`), '')"],
    ["user", "UUID", "toString(`x`)"],
  ])("for %s that is %s", ([field, type, sql]) => {
    expect(fieldSql(field, { key: "x", unitNs: 1e6 }, type)).toEqual({ sql });
  });

  test("lets the server skip what lies outside, but for rows that have no time", () => {
    expect(timeRangeSql("ts", "DateTime", BEGIN_MS + 1, BEGIN_MS + 1_001)).toBe(
      "(`ts` >= toDateTime(1795426500) AND `ts` < toDateTime(1795426502)) OR `ts` = toDateTime(0)",
    );
  });
});

const PHASE = { beginMs: Date.UTC(2026, 10, 23), endMs: Date.UTC(2026, 10, 24), phase: "p" };
const ofFixtures: LoadQuestion = {
  windows: [{ ...PHASE, trendMs: 86_400_000, sliceMs: 86_400_000 }],
  variants: ["R1", "R2"],
  variantOfServer: { "r1-1": "R1", "r1-2": "R1", s: "R2", s1: "R2" },
  measures: [],
  latencies: [{ id: "all" }],
  examples: 0,
  usersMost: 100,
  untimedPhase: "p",
};

async function read(
  name: string,
  malformedRatioMost = 0,
): Promise<{ readonly tally?: LoadTally; readonly defects?: readonly string[] }> {
  const path = `load/clickhouse-result/${name}`;
  const { outcome } = await readArtifact(once(fixtureBytes(path)), {
    path: name,
    families: ["load"],
    format: "clickhouse-result",
    options: fixtureOptions(path),
    question: ofFixtures,
    malformedRatioMost,
  });
  if ("defects" in outcome)
    return { defects: outcome.defects.map(({ at, message }) => `${at?.line ?? at?.pointer}: ${message}`) };
  return outcome.reading.family === "load" ? { tally: outcome.reading.tally } : {};
}

async function* once(bytes: Buffer): AsyncGenerator<Buffer> {
  yield bytes;
}

describe("filed answers", () => {
  test("are the tally that the server counted", async () => {
    const { tally } = await read("ok-seconds-and-fractions.json");
    expect(tally).toMatchObject({
      records: 5,
      outside: { count: 0 },
      firstAtMs: PHASE.beginMs + 10_000,
      lastAtMs: PHASE.endMs - 1_000,
      malformed: { count: 0, first: [] },
    });
    expect(
      tally!.cells[0]!.map(({ requests, byStatus, trend, users }) => ({
        requests,
        byStatus: [...byStatus],
        latencies: trend[0]!.latencies[0]!.entries(),
        withoutLatency: trend[0]!.withoutLatency,
        users: [...users!.keys()],
      })),
    ).toEqual([
      { requests: 2, byStatus: [[200, 2]], latencies: [[1_500_000, 2]], withoutLatency: [0], users: ["ada"] },
      {
        requests: 2,
        byStatus: [
          [0, 1],
          [503, 1],
        ],
        latencies: [[2_250_001, 1]],
        withoutLatency: [1],
        users: ["grace"],
      },
      { requests: 1, byStatus: [[200, 1]], latencies: [[0, 1]], withoutLatency: [0], users: ["linus"] },
    ]);
  });

  test("name each row that could not be read, where it stands in them", async () => {
    const { defects } = await read("bad-rows-that-cannot-be-read.json");
    const text = fixtureBytes("load/clickhouse-result/bad-rows-that-cannot-be-read.json").toString().split("\n");
    const line = text.indexOf('["time","0"],') + 1;
    expect(defects).toEqual([
      `${line}: time: found "0", expected a time after 1970`,
      `${line + 1}: status: found "abc", expected an HTTP status from 0 (no answer) to 999`,
      `${line + 2}: latency: found "-1", expected a latency: a finite number that is not negative`,
      `${line + 3}: latency: found "nan", expected a latency: a finite number that is not negative`,
    ]);
    expect((await read("bad-rows-that-cannot-be-read.json", 0.9)).tally).toMatchObject({
      records: 1,
      malformed: { count: 4 },
    });
  });

  test("are refused where anything in them was changed", async () => {
    const found: Record<string, readonly string[] | undefined> = {};
    for (const name of fixtureNames("load/clickhouse-result", "bad-"))
      if (!name.startsWith("bad-rows")) found[name.slice(4, -5)] = (await read(name)).defects;
    expect(found).toMatchInlineSnapshot(`
      {
        "a-count-was-changed": [
          "/queries: the statuses add up to 3 requests, expected 2: the table changed while it was asked, or the answers do not belong together: ask again",
        ],
        "a-row-is-short": [
          "/queries/2/rows/1: found [0,1,0], expected 4 values",
        ],
        "a-text-where-a-count-stands": [
          "/queries/2/rows/1/3: found "1", expected an integer",
        ],
        "an-answer-is-missing": [
          "/queries/5: found no answer, expected the one to the query "users" that the plan asks: the plan was changed since, ask again",
        ],
        "cut-off": [
          "91: the file ends in the middle of its JSON (UnexpectedEndOfString): it is cut off",
        ],
        "layout-was-changed": [
          "4: not as docket files the answers of a server: it was changed, or another version wrote it",
        ],
        "of-another-table": [
          "/table: found answers of clickhouse://db.example.com:8123/shop.other, expected those of clickhouse://db.example.com:8123/shop.seconds_and_fractions",
        ],
        "sql-was-changed": [
          "57: not as docket files the answers of a server: it was changed, or another version wrote it",
        ],
      }
    `);
  });

  test("are never read without a crash, whatever a row holds", async () => {
    const bytes = fixtureBytes("load/clickhouse-result/ok-seconds-and-fractions.json").toString();
    const rows = [...bytes.matchAll(/^\[.*\],?$/gm)].map(({ index }) => index);
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...rows), fc.jsonValue(), async (row, value) => {
        const end = bytes.indexOf("\n", row);
        const comma = bytes[end - 1] === "," ? "," : "";
        const changed = `${bytes.slice(0, row)}${JSON.stringify([value])}${comma}${bytes.slice(end)}`;
        const { outcome } = await readArtifact(once(Buffer.from(changed)), {
          path: "answers.json",
          families: ["load"],
          format: "clickhouse-result",
          options: fixtureOptions("load/clickhouse-result/ok-seconds-and-fractions.json"),
          question: ofFixtures,
          malformedRatioMost: 0,
        });
        expect(outcome).toHaveProperty("defects");
      }),
    );
  });
});

test("a column of a type that cannot hold its field is named with its type", () => {
  const types = new Map(Object.entries({ ...TYPES, ts: "String" }));
  expect(() => new Statements(table, question, types, { file: "docket.yaml", line: 7, column: 5 })).toThrow(
    new DocketError([
      {
        code: "plan-invalid",
        message:
          'the column "ts" is String, expected for time DateTime, DateTime64, or a number of seconds or milliseconds since 1970',
        at: { file: "docket.yaml", line: 7, column: 5 },
      },
    ]),
  );
});
