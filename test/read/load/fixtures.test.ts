import { describe, expect, test } from "vitest";
import type { LoadQuestion } from "../../../src/model/question.ts";
import type { LoadTally } from "../../../src/model/tally.ts";
import { readArtifact } from "../../../src/read/read.ts";
import { fixtureBytes, fixtureOptions } from "../fixture.ts";

const PHASE = {
  beginMs: Date.UTC(2026, 10, 23),
  endMs: Date.UTC(2026, 10, 24),
  phase: "p",
  trendMs: 86_400_000,
  sliceMs: 86_400_000,
};

const question: LoadQuestion = {
  windows: [PHASE],
  variants: ["R1", "R2"],
  variantOfServer: { "r1-1": "R1", "r1-2": "R1", s: "R2", s1: "R2" },
  measures: [],
  latencies: [{ id: "all" }],
  examples: 0,
  usersMost: 100,
  untimedPhase: "p",
};

async function read(path: string): Promise<{ readonly tally?: LoadTally; readonly defects?: readonly string[] }> {
  const result = await readArtifact(chunks(fixtureBytes(`load/${path}`)), {
    path: path.slice(path.indexOf("/") + 1),
    families: ["load"],
    format: path.slice(0, path.indexOf("/")),
    options: fixtureOptions(`load/${path}`),
    question,
    malformedRatioMost: 0,
  });
  if ("defects" in result.outcome)
    return { defects: result.outcome.defects.map(({ at, message }) => `${at?.line ?? at?.pointer}: ${message}`) };
  const { reading } = result.outcome;
  return reading.family === "load" ? { tally: reading.tally } : {};
}

async function* chunks(bytes: Buffer): AsyncGenerator<Buffer> {
  yield bytes;
}

/** What was counted: records and lines that are none, and for each variant (the last is unknown) its statuses and latencies. */
async function counted(path: string): Promise<unknown> {
  const { tally, defects } = await read(path);
  expect(defects).toBeUndefined();
  const cells = tally!.cells[0]!.map((cell) => ({
    byStatus: Object.fromEntries(cell.byStatus),
    latenciesMs: cell.trend[0]!.latencies[0]!.entries().flatMap(([ns, count]) =>
      Array.from({ length: count }, () => ns / 1e6),
    ),
  }));
  return { records: tally!.records, otherLines: tally!.otherLines, cells };
}

const nothing = { byStatus: {}, latenciesMs: [] };

describe("ndjson", () => {
  test("a client's log, its fields found by their names", async () => {
    expect(await counted("ndjson/ok-client-log.ndjson")).toMatchObject({
      records: 6,
      otherLines: 0,
      cells: [{}, {}, nothing],
    });
    const { tally } = await read("ndjson/ok-client-log.ndjson");
    expect(tally!.firstAtMs).toBe(Date.UTC(2026, 10, 23, 9, 35, 17, 869));
    expect(tally!.isTimed).toBe(true);
  });

  test("epoch seconds and milliseconds, microseconds, no answer and no latency", async () => {
    expect(await counted("ndjson/ok-epoch-seconds-and-null-latency.ndjson")).toEqual({
      records: 2,
      otherLines: 1,
      cells: [nothing, nothing, { byStatus: { 503: 1, 0: 1 }, latenciesMs: [1.5] }],
    });
  });

  test("nested keys that the plan names", async () => {
    expect(await counted("ndjson/ok-nested-keys-of-the-plan.ndjson")).toEqual({
      records: 1,
      otherLines: 0,
      cells: [nothing, nothing, { byStatus: { 200: 1 }, latenciesMs: [250] }],
    });
    const { tally } = await read("ndjson/ok-nested-keys-of-the-plan.ndjson");
    expect(tally!.firstAtMs).toBe(Date.UTC(2026, 10, 23, 9 - 6, 35 + 15, 17));
  });
});

test("text-pattern: the plan's line", async () => {
  const { tally } = await read("text-pattern/ok-client-text.txt");
  expect(tally).toMatchObject({ records: 4, otherLines: 0 });
  expect([...tally!.cells[0]![0]!.users!.keys()].length).toBeGreaterThan(0);
});

describe("haproxy-http", () => {
  test.for(["ok-syslog-rfc3164.log", "ok-syslog-rfc5424.log"])("%s", async (name) => {
    expect(await counted(`haproxy-http/${name}`)).toEqual({
      records: 3,
      otherLines: name.includes("3164") ? 1 : 0,
      cells: [{ byStatus: { 200: 2, 201: 1 }, latenciesMs: [5, 6, 11] }, nothing, nothing],
    });
  });

  test("ok-raw.log", async () => {
    expect(await counted("haproxy-http/ok-raw.log")).toEqual({
      records: 3,
      otherLines: 0,
      cells: [{ byStatus: { 200: 2, 201: 1 }, latenciesMs: [17, 19, 25] }, nothing, nothing],
    });
  });

  test("requests that nobody answered to the end", async () => {
    expect(await counted("haproxy-http/ok-unanswered-requests.log")).toEqual({
      records: 3,
      otherLines: 0,
      cells: [nothing, { byStatus: { 0: 1 }, latenciesMs: [] }, { byStatus: { 503: 1, 0: 1 }, latenciesMs: [0, 9] }],
    });
  });
});

test("hey-csv: seconds, and no times of its own", async () => {
  expect(await counted("hey-csv/ok-requests.csv")).toMatchObject({
    records: 3,
    otherLines: 1,
    cells: [nothing, nothing, { byStatus: { 200: 3 } }],
  });
  expect((await read("hey-csv/ok-requests.csv")).tally!.isTimed).toBe(false);
});

test("autocannon-json: answers by status, errors and time-outs without one, percentiles as reported", async () => {
  expect(await counted("autocannon-json/ok-with-errors.json")).toEqual({
    records: 631,
    otherLines: 0,
    cells: [nothing, nothing, { byStatus: { 200: 625, 503: 3, 0: 3 }, latenciesMs: [] }],
  });
  expect((await read("autocannon-json/ok-with-errors.json")).tally).toMatchObject({
    reportedPercentilesMs: { p50: 13, "p97.5": 33, p99: 36 },
    claimedWindow: { beginMs: Date.UTC(2026, 10, 23, 9, 35, 17, 983), endMs: Date.UTC(2026, 10, 23, 9, 36, 28, 45) },
  });
});

test.for<[string, (string | RegExp)[]]>([
  [
    "ndjson/bad-lines.ndjson",
    [
      '2: found "2026-11-23T09:35:17.869", expected a time as RFC 3339 with a zone, or epoch seconds or milliseconds',
      '3: found "OK", expected an HTTP status from 0 (no answer) to 999',
      '4: found "-1", expected a latency: a finite number that is not negative',
      '5: found "[1]", expected one JSON object on the line',
      '6: found "{\\"ts\\":\\"2026-11-23T09:35:17.8", expected one JSON object on the line',
    ],
  ],
  [
    "text-pattern/bad-lines.txt",
    [
      '2: found "2026-11-23", expected a time as RFC 3339 with a zone',
      '3: found "two", expected an HTTP status, or - for no answer',
      '4: found "-1", expected a latency: a number that is not negative',
      '5: found "2026-11-23T09:35:17.869Z 200", expected the line pattern "{time} {status} {latency_ms}ms"',
    ],
  ],
  [
    "haproxy-http/bad-lines.log",
    [
      '2: found "23/Xov/2026:09:35:17.873", expected a time such as 23/Nov/2026:09:34:09.728',
      /^3: found "127\.0\.0\.1:1 \[.*", expected a request line of option httplog$/,
    ],
  ],
  [
    "hey-csv/bad-rows.csv",
    [
      /^3: found "0\.0073,.*", expected 8 columns$/,
      '4: found "", expected a response time in seconds',
      '5: found "OK", expected an HTTP status',
    ],
  ],
  ["hey-csv/bad-header-only-when-all-were-refused.csv", ["1: holds no request at all"]],
  [
    "autocannon-json/bad-statuses-do-not-add-up.json",
    ["/statusCodeStats: requests.total is 628, but statusCodeStats add up to 625"],
  ],
  ["autocannon-json/bad-no-total.json", ["/requests/total: found no number, expected the number of requests"]],
  ["autocannon-json/bad-cut-off.json", [/^1: the file ends in the middle of its JSON/]],
])("%s is refused", async ([path, expected]) => {
  const { defects } = await read(path);
  expect(defects).toEqual(expected.map((line) => (typeof line === "string" ? line : expect.stringMatching(line))));
});
