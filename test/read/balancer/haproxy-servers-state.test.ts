import { expect, test } from "vitest";
import type { BalancerStateReading } from "../../../src/model/reading.ts";
import haproxyServersState from "../../../src/read/balancer/haproxy-servers-state.ts";
import { readFixture, refusal } from "../fixture.ts";

const read = (name: string) => (readFixture(haproxyServersState, name) as BalancerStateReading).servers;

test("the weight in force is the user's, and not the initial one", () => {
  expect(read("ok-weight-in-force-not-initial.txt")).toMatchObject([
    { backend: "bk_app", server: "r1-1", weight: 75, state: "up", place: { line: 3 } },
    { backend: "bk_app", server: "r1-2", weight: 75, state: "up", place: { line: 4 } },
    { backend: "bk_app", server: "r2-1", weight: 25, state: "up", place: { line: 5 } },
    { backend: "bk_app", server: "r2-2", weight: 25, state: "up", place: { line: 6 } },
  ]);
});

test("every state, as HAProxy 2.6 shows it in show stat for the same bits", () => {
  expect(read("ok-every-state.txt").map(({ server, state }) => [server, state])).toEqual([
    ["running", "up"],
    ["warming-up", "up"],
    ["down", "down"],
    ["soft-stopping", "drain"],
    ["forced-maint", "maint"],
    ["inherited-maint", "maint"],
    ["unresolved", "maint"],
    ["disabled-in-configuration", "maint"],
    // `enable server` clears 0x01 and leaves 0x04.
    ["enabled-since", "up"],
    ["forced-drain", "drain"],
    ["inherited-drain", "drain"],
    ["drain-and-down", "down"],
    ["drain-and-maint", "maint"],
    ["name-changed", "up"],
  ]);
});

test.for<[string, string[]]>([
  ["bad-version-2.txt", ['1: found the version "2", expected 1']],
  ["bad-row-short.txt", ["4: found 9 columns, expected 10 as in the header"]],
  [
    "bad-numbers.txt",
    [
      '3: found srv_op_state "4", expected 0 to 3',
      '4: found srv_admin_state "x", expected a mask of bits',
      '5: found the weight "257", expected 0 to 256',
      '6: found the weight "-1", expected 0 to 256',
    ],
  ],
  [
    "bad-cut-off-in-the-last-number.txt",
    [
      '3: the last line "3 b 1 s1 127.0.0.1 2 0 10 100 5" has no end, expected a newline at the end: the file is cut off',
    ],
  ],
  [
    "bad-header-without-weight.txt",
    ["2: found no column srv_uweight, expected the header # be_id be_name srv_id srv_name …"],
  ],
  ["bad-server-twice.txt", ['4: the server "b/s1" stands there twice, expected the output of one command']],
  ["bad-no-server.txt", ["1: found no server, expected at least one"]],
])("%s", ([name, expected]) => {
  expect(refusal(() => read(name))).toEqual(expected.map((line) => `${name}:${line}`));
});
