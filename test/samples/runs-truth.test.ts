import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { evidenceBelow } from "../../src/host/files.ts";
import type { DecisionDocument } from "../../src/model/decision-document.ts";
import { judge, parsePlan, receive } from "../../src/pipeline.ts";

const root = join(import.meta.dirname, "../..");
const truthFolder = join(root, "../shared/data/runs-truth");

const RUNS = [
  { story: "healthy-canary", truth: "A-healthy" },
  { story: "error-regression", truth: "C-error-regression" },
  { story: "brief-spike", truth: "F-brief-spike" },
  { story: "low-traffic", truth: "I-low-traffic" },
] as const;

const PHASES = { baseline: "0-baseline", canary: "1-r2-5pct", gradual: "2-r2-25pct", full: "3-r2-100pct" } as const;

interface Truth {
  readonly phases: Readonly<
    Record<
      string,
      {
        readonly client: {
          readonly by_version_status: Readonly<Record<string, number>>;
          readonly latency_ms_all: Readonly<Record<string, { readonly n: number; readonly p95: number | null }>>;
        };
        readonly service_side: { readonly by_version_code: Readonly<Record<string, Readonly<Record<string, number>>>> };
        readonly haproxy_log: { readonly request_lines: number };
      }
    >
  >;
}

/** `R1/200` → requests, as one source was counted in one phase. */
function counted(decision: DecisionDocument, evidence: string, phase: string): Record<string, number> {
  const cells = decision.observed.load.filter((load) => load.evidence === evidence && load.phase === phase);
  return Object.fromEntries(
    cells.flatMap((load) =>
      Object.entries(load.byStatus).map(([status, requests]) => [`${load.variant ?? ""}/${status}`, requests]),
    ),
  );
}

describe.for(RUNS)("$story counts what really happened", ({ story, truth: name }) => {
  test.skipIf(!existsSync(truthFolder))("in the client's log and in the access log, exactly", async () => {
    const directory = join(root, "examples", story);
    const plan = parsePlan(readFileSync(join(directory, "docket.yaml"), "utf8"), "docket.yaml", "0".repeat(64));
    const decision = judge(plan, await receive(plan, evidenceBelow(directory)), "test");
    const truth = JSON.parse(readFileSync(join(truthFolder, `${name}.json`), "utf8")) as Truth;
    for (const [phase, folder] of Object.entries(PHASES)) {
      const real = truth.phases[folder]!;
      expect(counted(decision, "client", phase), `client, ${phase}`).toEqual(real.client.by_version_status);
      const service = Object.entries(real.service_side.by_version_code).flatMap(([version, codes]) =>
        Object.entries(codes).map(([code, requests]) => [`${version}/${code}`, requests] as const),
      );
      expect(counted(decision, "access-log", phase), `access log, ${phase}`).toEqual(Object.fromEntries(service));
      const requests = Object.values(counted(decision, "access-log", phase)).reduce((sum, count) => sum + count, 0);
      expect(requests, `lines of the access log, ${phase}`).toBe(real.haproxy_log.request_lines);
      for (const load of decision.observed.load.filter((one) => one.evidence === "client" && one.phase === phase)) {
        expect(load.latency?.count).toBe(real.client.latency_ms_all[load.variant!]!.n);
        expect(load.latency?.p95Ms, `p95 of ${load.variant}, ${phase}`).toBe(
          real.client.latency_ms_all[load.variant!]!.p95,
        );
      }
    }
  });
});
