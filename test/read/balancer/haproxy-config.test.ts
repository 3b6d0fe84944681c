import { expect, test } from "vitest";
import type { BalancerStateReading } from "../../../src/model/reading.ts";
import haproxyConfig from "../../../src/read/balancer/haproxy-config.ts";
import { headOf, readFixture, readText, refusal } from "../fixture.ts";

const read = (name: string) => (readFixture(haproxyConfig, name) as BalancerStateReading).servers;

test("server lines of a backend, and nothing about their state", () => {
  expect(read("ok-two-backends.cfg")).toMatchObject([
    { backend: "bk_app", server: "r1-1", weight: 75, place: { line: 32 } },
    { backend: "bk_app", server: "r1-2", weight: 75, place: { line: 33 } },
    { backend: "bk_app", server: "r2-1", weight: 25, place: { line: 35 } },
    { backend: "bk_app", server: "r2-2", weight: 25, place: { line: 36 } },
  ]);
});

test("defaults, quotes, comments, templates, disabled servers and proxies", () => {
  expect(
    read("ok-defaults-quotes-and-comments.cfg").map(({ backend, server, weight, state }) => [
      backend,
      server,
      weight,
      state,
    ]),
  ).toEqual([
    ["b one", "plain", 7, undefined],
    ["b one", "own", 30, undefined],
    ["b one", "quoted", 0, undefined],
    ["b one", "late", 5, "maint"],
    ["b one", "awake", 5, undefined],
    ["b one", "t2", 4, "maint"],
    ["b one", "t3", 4, "maint"],
    // The second defaults section takes the first one's place, and sets no weight.
    ["l", "s", 1, "maint"],
    ["fresh", "one", 1, undefined],
  ]);
});

test("every wrong line is named", () => {
  expect(refusal(() => read("bad-lines.cfg"))).toEqual(
    [
      '2: found the weight "257", expected 0 to 256',
      '3: found the weight "${WEIGHT}", expected 0 to 256',
      '4: found the weight "", expected 0 to 256',
      "5: found a server without a name or an address, expected server <name> <address>",
      "6: found a quotation mark that is never closed, expected the other one",
      '7: found the range "1-99999", expected a number or a range of at most 4096 servers',
      '9: the server "b/twin" stands there twice, expected it once',
      "10: found a conditional block, which is not supported yet: give the configuration as it was loaded",
    ].map((line) => `bad-lines.cfg:${line}`),
  );
});

test("no server, and a line that may be cut off", () => {
  expect(refusal(() => read("bad-no-server.cfg"))).toEqual([
    "bad-no-server.cfg:1: found no server line in any backend or listen section, expected at least one",
  ]);
  expect(refusal(() => read("bad-cut-off-in-a-weight.cfg"))).toEqual([
    'bad-cut-off-in-a-weight.cfg:2: the last line "    server s1 10.0.0.1:80 weight 2" has no end, expected a newline at the end: the file is cut off',
  ]);
});

test("defaults are named with from, or are the last ones above", () => {
  const text =
    "defaults a\n default-server weight 3\ndefaults b\n default-server weight 4\nbackend x from a\n server s h:1\nbackend y\n server s h:1\n";
  expect((readText(haproxyConfig, text) as BalancerStateReading).servers.map(({ weight }) => weight)).toEqual([3, 4]);
});

test.for<[string, boolean]>([
  ["# comment\n\nglobal\n  maxconn 1\n", true],
  ["defaults unnamed-http\n", true],
  ["backend b # x\n", true],
  ["global:\n  scrape_interval: 1s\n", false],
  ["globally\n", false],
  ["upstream app {\n", false],
])("%j is recognised: %s", ([text, expected]) => {
  expect(haproxyConfig.matches(headOf(text))).toBe(expected);
});
