import { describe, expect, test } from "vitest";
import { DocketError, formatDefect } from "../../src/errors.ts";
import type { Plan } from "../../src/model/plan.ts";
import { parsePlan } from "../../src/pipeline.ts";

const FIELDS = "fields: { time: ts, status: status, latency: { field: took, unit: ms }, variant: version }";

function planWith(evidence: string): string {
  return `release: { service: Shop, version: R2, variants: { baseline: R1, canary: R2 } }
phases:
  - { id: canary, traffic: { R1: 50%, R2: 50% }, from: 2026-03-02T10:00:00Z, for: 10m }
  - { id: full, traffic: { R2: 100% }, for: 10m }
evidence:
  - ${evidence}
indicators:
  success_rate: { load: log, good: status < 500 }
guardrails: [success_rate >= 99%]
`;
}

const read = (evidence: string): Plan => parsePlan(planWith(evidence), "docket.yaml", "0".repeat(64));

function defects(evidence: string): readonly string[] {
  try {
    read(evidence);
    return [];
  } catch (error) {
    if (!(error instanceof DocketError)) throw error;
    return error.defects.map(formatDefect);
  }
}

describe("evidence in a table", () => {
  test("is filed under its id", () => {
    expect(read(`{ id: log, load: "clickhouse://db.example.com/edge.requests", ${FIELDS} }`).exhibits).toMatchObject([
      {
        path: "log.clickhouse.json",
        format: "clickhouse-result",
        phase: undefined,
        table: {
          server: "http://db.example.com:8123",
          database: "edge",
          table: "requests",
          address: "clickhouse://db.example.com:8123/edge.requests",
        },
        fields: { time: { key: "ts" }, latency: { key: "took", unitNs: 1e6 } },
      },
    ]);
  });

  test("may be encrypted on its way, and stand in a table for each phase", () => {
    const { exhibits } = read(`{ id: log, load: "clickhouse+https://[::1]:9443/edge.of_{phase}", ${FIELDS} }`);
    expect(exhibits.map(({ path, phase, table }) => [path, phase, table?.server, table?.table])).toEqual([
      ["log-canary.clickhouse.json", "canary", "https://[::1]:9443", "of_canary"],
      ["log-full.clickhouse.json", "full", "https://[::1]:9443", "of_full"],
    ]);
  });

  test.for([
    [
      "clickhouse://ada:secret@db/edge.requests",
      "a plan is filed: put CLICKHOUSE_USER and CLICKHOUSE_PASSWORD in the environment",
    ],
    ["clickhouse:db/edge.requests", "expected clickhouse://host:8123/database.table"],
    ["clickhouse+ftp://db/edge.requests", "expected clickhouse://host:8123/database.table"],
    ["clickhouse://db:99999/edge.requests", 'found the server "db:99999", expected host:port'],
    ["clickhouse:///edge.requests", 'found the server "", expected host:port'],
    ["clickhouse://db/requests", 'found "requests", expected database.table'],
    ["clickhouse://db/a.b.c", 'found "a.b.c", expected database.table'],
    ["clickhouse://db/edge.req`uests", "expected database.table of letters, digits, _ and -"],
    ["clickhouse://db/edge.requests?user=ada", 'found "?user=ada" behind the table'],
  ])("%s is refused", ([address, message]) => {
    const [first, ...rest] = defects(`{ id: log, load: "${address}", ${FIELDS} }`);
    expect(rest).toEqual([]);
    expect(first).toMatch(/^docket\.yaml:6:\d+: /);
    expect(first).toContain(message);
    expect(first).not.toContain("secret");
  });

  test("names the columns of time and status, and nothing that belongs to files", () => {
    const address = 'load: "clickhouse://db/edge.requests"';
    expect(defects(`{ id: log, ${address} }`)).toEqual([
      expect.stringMatching(/^docket\.yaml:6:5: the table's column for time is not named, expected fields: /),
      expect.stringMatching(/^docket\.yaml:6:5: the table's column for status is not named/),
    ]);
    expect(defects(`{ id: log, ${address}, ${FIELDS}, format: ndjson, zone: "+01:00" }`)).toEqual([
      expect.stringMatching(/^docket\.yaml:6:\d+: format has no meaning for a table$/),
      expect.stringMatching(/^docket\.yaml:6:\d+: zone has no meaning for a table$/),
    ]);
    expect(defects('{ id: log, metrics: "clickhouse://db/edge.requests", unit: s }')[0]).toContain(
      "a table holds requests, expected its address under load or health",
    );
  });
});
