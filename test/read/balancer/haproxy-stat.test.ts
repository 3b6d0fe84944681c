import { expect, test } from "vitest";
import type { BalancerStateReading } from "../../../src/model/reading.ts";
import haproxyStat from "../../../src/read/balancer/haproxy-stat.ts";
import { readFixture, readText, refusal } from "../fixture.ts";

const read = (name: string) => (readFixture(haproxyStat, name) as BalancerStateReading).servers;
const refused = (name: string) => refusal(() => read(name));

test("the servers of HAProxy 2.6, with the weights in force; frontends and backends are none", () => {
  const none5xx = { responses5xxTotal: 0, failedChecksTotal: 0 };
  expect(read("ok-frontends-and-weights-25.csv")).toMatchObject([
    { backend: "bk_app", server: "r1-1", weight: 75, state: "up", requestsTotal: 2222, ...none5xx, place: { line: 3 } },
    { backend: "bk_app", server: "r1-2", weight: 75, state: "up", requestsTotal: 2220, ...none5xx, place: { line: 4 } },
    { backend: "bk_app", server: "r2-1", weight: 25, state: "up", requestsTotal: 57, ...none5xx, place: { line: 5 } },
    { backend: "bk_app", server: "r2-2", weight: 25, state: "up", requestsTotal: 56, ...none5xx, place: { line: 6 } },
  ]);
});

test("every status; a server that takes no traffic keeps its weight", () => {
  const servers = read("ok-every-status.csv");
  expect(servers.map(({ server, weight, state }) => [server, weight, state])).toEqual([
    ["retried", 75, "up"],
    ["falling", 25, "up"],
    ["dead", 10, "down"],
    ["rising", 10, "down"],
    ["resting", 10, "maint"],
    ["following", 10, "maint"],
    ["unresolved", 10, "maint"],
    ["leaving", 10, "drain"],
    ["asked-to-leave", 10, "drain"],
    ["unchecked", 256, "up"],
    ["later", 1, "unknown"],
  ]);
});

test("requests are answers, and not the sessions that were handed to the server", () => {
  // stot says 823.
  expect(read("ok-every-status.csv")[0]).toMatchObject({
    requestsTotal: 792,
    responses5xxTotal: 13,
    failedChecksTotal: 12,
  });
});

test("texts of checks in quotes may hold commas and newlines", () => {
  expect(read("ok-quoted-check-text.csv").map(({ server, state, place }) => [server, state, place.line])).toEqual([
    ["s1", "down", 2],
    ["s2", "up", 4],
  ]);
});

test("a proxy in TCP mode has no requests to count; an old HAProxy no type column", () => {
  expect(read("ok-tcp-mode-without-type-column.csv")).toEqual([
    { backend: "tcp", server: "s1", weight: 7, state: "up", place: { line: 3 } },
  ]);
});

test.for<[string, string[]]>([
  [
    "bad-rows-too-short-and-too-long.csv",
    ["2: found 11 columns, expected 17 as in the header", "3: found 18 columns, expected 17 as in the header"],
  ],
  [
    "bad-backend-row-missing.csv",
    ['4: found servers of "c" without its BACKEND row, expected one: the output is incomplete'],
  ],
  [
    "bad-cut-off-in-a-weight.csv",
    ['3: the last line "b,s1,UP,2" has no end, expected a newline at the end: the file is cut off'],
  ],
  [
    "bad-numbers.csv",
    [
      '2: found the weight "257", expected 0 to 256',
      '2: found "many" in the column hrsp_5xx, expected a count',
      '2: found "-1" in the column chkfail, expected a count',
      '3: found the weight "", expected 0 to 256',
    ],
  ],
  [
    "bad-two-outputs-in-one-file.csv",
    [
      '4: the row "b/retried" stands there twice, expected the output of one show stat',
      '5: the row "b/BACKEND" stands there twice, expected the output of one show stat',
    ],
  ],
  ["bad-no-server.csv", ["1: found no server, expected at least one"]],
  ["bad-no-weight-column.csv", ["1: found no column weight, expected the header of show stat (# pxname,svname,…)"]],
  ["bad-quote-never-closed.csv", ["2: a quotation mark is never closed: the file is cut off"]],
])("%s", ([name, expected]) => {
  expect(refused(name)).toEqual(expected.map((line) => `${name}:${line}`));
});

test("hostile quotes take linear time", () => {
  const header = "# pxname,svname,status,weight\n";
  for (const row of ['"'.repeat(1_000_001), '"\n'.repeat(500_001), '"a",'.repeat(300_000), ",".repeat(1_000_000)]) {
    expect(refusal(() => readText(haproxyStat, `${header}${row}\n`)).length).toBeGreaterThan(0);
  }
}, 10_000);
