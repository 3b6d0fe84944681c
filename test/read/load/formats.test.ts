import { expect, test } from "vitest";
import type { LoadQuestion } from "../../../src/model/question.ts";
import { readArtifact } from "../../../src/read/read.ts";
import { fixtureBytes, fixtureOptions } from "../fixture.ts";

const question: LoadQuestion = {
  windows: [
    {
      beginMs: Date.UTC(2026, 10, 23),
      endMs: Date.UTC(2026, 10, 24),
      phase: "p",
      trendMs: 86_400_000,
      sliceMs: 86_400_000,
    },
  ],
  variants: ["R1", "R2"],
  variantOfServer: { r1: "R1", r2: "R2" },
  measures: [{ id: "bad", bad: { kind: "status", op: "!=", value: 200 }, except: [] }],
  latencies: [{ id: "all" }],
  examples: 9,
  usersMost: 100,
};

async function read(path: string) {
  async function* chunks() {
    yield fixtureBytes(`load/${path}`);
  }
  const { outcome } = await readArtifact(chunks(), {
    path: "f",
    families: ["load"],
    format: path.slice(0, path.indexOf("/")),
    options: fixtureOptions(`load/${path}`),
    question,
    malformedRatioMost: 0,
  });
  if ("defects" in outcome) return outcome.defects.map(({ at, message }) => `${at?.line}: ${message}`);
  if (outcome.reading.family !== "load") throw new TypeError(outcome.reading.family);
  const { tally } = outcome.reading;
  return {
    records: tally.records,
    otherLines: tally.otherLines,
    cells: tally.cells[0]!.map((cell) => ({
      byStatus: Object.fromEntries(cell.byStatus),
      latenciesMs: cell.trend[0]!.latencies[0]!.entries().map(([ns]) => ns / 1e6),
      bad: cell.measures[0]!.firstBad.map(({ line, method, path: found }) => `${line} ${method} ${found}`),
    })),
    users: tally.cells[0]!.flatMap((cell) => [...(cell.users?.keys() ?? [])]),
    firstAt: new Date(tally.firstAtMs).toISOString(),
    lastAt: new Date(tally.lastAtMs).toISOString(),
  };
}

const nothing = { byStatus: {}, latenciesMs: [], bad: [] };

test("access-log: nginx combined with $request_time and a version", async () => {
  expect(await read("access-log/ok-nginx-combined-with-time-and-version.log")).toEqual({
    records: 4,
    otherLines: 0,
    cells: [
      { byStatus: { 200: 1 }, latenciesMs: [77], bad: [] },
      { byStatus: { 200: 1, 503: 1 }, latenciesMs: [5, 1_250], bad: ["2 POST /api/items"] },
      { byStatus: { 400: 1 }, latenciesMs: [0], bad: ["3 \\x16\\x03\\x01 "] },
    ],
    users: ["ada", "ada lovelace", "grace"],
    firstAt: "2026-11-23T09:35:17.000Z",
    lastAt: "2026-11-23T09:35:18.000Z",
  });
});

test("access-log: Apache common has neither latency nor variant", async () => {
  expect(await read("access-log/ok-apache-common.log")).toMatchObject({
    records: 2,
    cells: [nothing, nothing, { byStatus: { 200: 1, 404: 1 }, latenciesMs: [], bad: ["2 GET /gone"] }],
    firstAt: "2026-11-23T09:35:17.000Z",
    lastAt: "2026-11-23T09:35:17.000Z",
  });
});

test("access-log: what stands behind the combined fields as the plan says", async () => {
  expect(await read("access-log/ok-microseconds-of-apache.log")).toMatchObject({
    cells: [{ byStatus: { 200: 1 }, latenciesMs: [1.5] }, { byStatus: { 500: 1 }, latenciesMs: [2.5] }, nothing],
  });
});

test("access-log: lines that cannot be read are refused with their numbers", async () => {
  expect(await read("access-log/bad-lines.log")).toEqual([
    '2: found "31/Feb/2026:09:35:17", expected a time such as 23/Nov/2026:09:34:09',
    ...[3, 4].map((line) => expect.stringMatching(`^${line}: .*expected a line of the common or combined log format`)),
    expect.stringMatching(/^5: found " 1500", expected nothing, a time of request/),
    expect.stringMatching(/^6: .*expected a line of the common/),
  ]);
});

test("jmeter-jtl: success is the verdict; quoted columns may go over lines; a transaction is no request", async () => {
  expect(await read("jmeter-jtl/ok-quoted-over-lines.jtl")).toEqual({
    records: 5,
    otherLines: 2,
    cells: [
      // The sample that succeeded with a 404 was expected to get one.
      { byStatus: { 200: 2, 0: 1 }, latenciesMs: [40, 77], bad: ["7  http://a/3"] },
      { byStatus: { 0: 1, 503: 1 }, latenciesMs: [12, 91], bad: ["3  http://a/2", "6  http://a/3"] },
      nothing,
    ],
    users: [],
    firstAt: "2026-11-23T09:35:17.000Z",
    lastAt: "2026-11-23T09:35:20.000Z",
  });
});

test("jmeter-jtl: another delimiter, another order, local times, CRLF", async () => {
  expect(await read("jmeter-jtl/ok-semicolons-and-local-times.csv")).toMatchObject({
    records: 2,
    otherLines: 1,
    cells: [nothing, nothing, { byStatus: { 200: 1, 0: 1 }, latenciesMs: [10] }],
    firstAt: "2026-11-23T09:35:17.250Z",
    lastAt: "2026-11-23T09:35:18.000Z",
  });
});

test("jmeter-jtl: rows that cannot be read are refused with their numbers", async () => {
  expect(await read("jmeter-jtl/bad-rows.jtl")).toEqual([
    expect.stringMatching(/^3: found "-1", expected a whole number/),
    expect.stringMatching(/^4: found "yes", expected true or false/),
    expect.stringMatching(/^5: found "soon", expected milliseconds/),
    expect.stringMatching(/^6: .*expected 5 columns/),
    expect.stringMatching(/^7: .*expected columns whose quotes are closed/),
    expect.stringMatching(/^8: found "2026\/02\/31/),
  ]);
});

test("k6-json: a refused connection and a time-out are requests without an answer and without a latency", async () => {
  expect(await read("k6-json/ok-points.json")).toEqual({
    records: 5,
    otherLines: 3,
    cells: [
      { byStatus: { 200: 2, 0: 1 }, latenciesMs: [7.5, 12.345678], bad: ["6  "] },
      { byStatus: { 503: 1, 0: 1 }, latenciesMs: [20], bad: ['4 GET http://a/"', "5  "] },
      nothing,
    ],
    users: [],
    firstAt: "2026-11-23T09:35:17.123Z",
    lastAt: "2026-11-23T09:35:19.000Z",
  });
});

test("k6-json: lines that cannot be read are refused with their numbers, and so is a file that was cut off", async () => {
  expect(await read("k6-json/bad-lines.json")).toEqual([
    expect.stringMatching(/^2: found "2026-11-23T09:35:17", expected a time as RFC 3339/),
    expect.stringMatching(/^3: found "-1", expected a duration/),
    expect.stringMatching(/^4: found "undefined", expected the status/),
    expect.stringMatching(/^5: .*expected one JSON object/),
  ]);
});
