import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { gzipSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { EvidenceStore } from "../../src/pipeline.ts";
import { docket } from "../story.ts";

/**
 * Logs that are large enough for threads, read by the program as it is built: workers are its compiled files. The
 * decision on them has the same bytes as that of one reader from begin to end, whatever the number of threads.
 */
const dist = (path: string): string => pathToFileURL(join(import.meta.dirname, "../../dist", path)).href;
const generator = pathToFileURL(join(import.meta.dirname, "../../bench/generate.mjs")).href;
const BYTES = 40_000_000;
let directory = "";

beforeAll(() => {
  directory = mkdtempSync(join(tmpdir(), "docket-large-"));
});
afterAll(() => {
  rmSync(directory, { recursive: true, force: true });
});

const plan = (file: string): string => `release:
  service: shop
  version: R2
  variants:
    baseline: { name: R1, servers: [r1-1, r1-2] }
    canary: { name: R2, servers: [r2-1, r2-2] }
phases:
  - { id: canary, traffic: { R1: 50%, R2: 50% }, from: 2026-11-23T09:00:00Z, to: 2026-11-23T09:30:00Z }
  - { id: full, traffic: { R2: 100% }, from: 2026-11-23T09:30:00Z, to: 2026-11-23T10:06:00Z }
evidence:
  - { id: log, load: ${file}, counts: some }
indicators:
  success: { title: Success rate, load: log, good: status < 500 }
  p95: { title: p95, load: log, quantile: 0.95 }
guardrails:
  - success >= 99%
  - p95 <= 400ms
`;

describe("a large log", () => {
  test.for(["ndjson", "jtl", "nginx", "k6", "haproxy"])("%s", async (format) => {
    const { generate } = (await import(generator)) as { generate: (...args: unknown[]) => number };
    const { receive, parsePlan, judge } = (await import(dist("pipeline.js"))) as typeof import("../../src/pipeline.ts");
    const { evidenceBelow } = (await import(dist("host/files.js"))) as typeof import("../../src/host/files.ts");
    const { renderDecisionJson } = (await import(
      dist("render/decision-json.js")
    )) as typeof import("../../src/render/decision-json.ts");
    const file = `load.${format}`;
    generate(format, BYTES, join(directory, file));
    writeFileSync(join(directory, `${file}.gz`), gzipSync(readFileSync(join(directory, file)), { level: 1 }));
    const decisionOn = async (path: string, store: EvidenceStore): Promise<string> => {
      const parsed = parsePlan(plan(path), "docket.yaml", "0".repeat(64));
      return renderDecisionJson(judge(parsed, await receive(parsed, store), "0.0.0"));
    };
    const counted: number[] = [];
    const store = evidenceBelow(directory, (_, bytes) => counted.push(bytes));
    const slowly = await decisionOn(file, { open: store.open });
    expect(JSON.parse(slowly).evidence[0]).toMatchObject({ status: "read" });
    counted.length = 0;
    const task = [] as unknown[];
    const quickly = await decisionOn(file, {
      ...store,
      readQuickly: async (path, one) => {
        const result = await store.readQuickly!(path, one);
        task.push(result);
        return result;
      },
    });
    expect(task).not.toContain(undefined);
    expect(quickly).toBe(slowly);
    expect(counted.length).toBeGreaterThan(0);
    const observed = (decision: string): unknown => (JSON.parse(decision) as { readonly observed: unknown }).observed;
    // The program is bundled: its threads, those that search for secrets as well, have to find their code all the same.
    writeFileSync(join(directory, "docket.yaml"), plan(file));
    const ran = await docket(["decide", "-q", "-o", format], { cwd: directory });
    expect(ran.stderr).toMatch(/^docket: (PROMOTE|HOLD|ROLLBACK)/);
    expect(observed(readFileSync(join(directory, format, "decision.json"), "utf8"))).toEqual(observed(slowly));
    const packed = observed(await decisionOn(`${file}.gz`, store));
    expect(JSON.stringify(packed).replaceAll(".gz", "")).toBe(JSON.stringify(observed(slowly)));
  });
});
