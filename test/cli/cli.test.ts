import { spawn } from "node:child_process";
import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { DecisionDocument } from "../../src/model/decision-document.ts";
import { docket, filesBelow, type Ran } from "../story.ts";

const main = join(import.meta.dirname, "../../dist/bin/docket.js");

let directory: string;
beforeAll(async () => {
  directory = mkdtempSync(join(tmpdir(), "docket-cli-"));
  expect((await docket(["init", directory])).exit).toBe(0);
});
afterAll(() => rmSync(directory, { recursive: true, force: true }));

const last = ({ stderr }: Ran): string => stderr.trimEnd().split("\n").at(-1)!;
const here = (...args: string[]): Promise<Ran> => docket(args, { cwd: directory });

/** Runs with the plan, or a file of the evidence, changed; it is put back afterwards. */
async function withChanged<T>(path: string, change: (text: string) => string, use: () => Promise<T>): Promise<T> {
  const text = readFileSync(join(directory, path), "utf8");
  expect(change(text)).not.toBe(text);
  writeFileSync(join(directory, path), change(text));
  try {
    return await use();
  } finally {
    writeFileSync(join(directory, path), text);
  }
}

async function inEmpty<T>(use: (directory: string) => Promise<T>): Promise<T> {
  const empty = mkdtempSync(join(tmpdir(), "docket-empty-"));
  try {
    return await use(empty);
  } finally {
    rmSync(empty, { recursive: true, force: true });
  }
}

const SNAPSHOT = "evidence/canary/METRICS_T+20.json";
/** Says 100 requests and 996 successes. */
const contradict = (text: string): string =>
  text.replace('"canary": {', '"canary": { "requests": { "total": 100, "succeeded": 996, "failed": 4 },');

describe("docket init", () => {
  test("writes a plan, evidence and a CI file, and says what comes next", async () => {
    await inEmpty(async (empty) => {
      const ran = await docket(["init"], { cwd: empty });
      expect(ran.exit).toBe(0);
      expect([...filesBelow(empty).keys()]).toEqual([
        ".github/workflows/release-gate.yml",
        "docket.yaml",
        SNAPSHOT,
        "evidence/canary/requests.ndjson",
      ]);
      expect(ran.stdout).toContain("Next:  docket decide");
    });
  });

  test("refuses to overwrite, names what is there, and changes nothing", async () => {
    await inEmpty(async (empty) => {
      writeFileSync(join(empty, "docket.yaml"), "mine");
      const ran = await docket(["init"], { cwd: empty });
      expect(ran.exit).toBe(2);
      expect(ran.stderr).toContain("docket.yaml is there already; --force replaces it");
      expect([...filesBelow(empty)]).toEqual([["docket.yaml", "mine"]]);
      expect((await docket(["init", "--force"], { cwd: empty })).exit).toBe(0);
      expect(readFileSync(join(empty, "docket.yaml"), "utf8")).toContain("Checkout API");
    });
  });

  test("--dry-run writes nothing", async () => {
    await inEmpty(async (empty) => {
      const ran = await docket(["init", "--dry-run", "--ci", "gitlab"], { cwd: empty });
      expect(ran.stdout).toContain("would create  .gitlab-ci.release-gate.yml");
      expect(ran.stdout).not.toContain(".github");
      expect(readdirSync(empty)).toEqual([]);
    });
  });

  test("knows no other CI system", async () => {
    await inEmpty(async (empty) => {
      const ran = await docket(["init", "--ci", "jenkins"], { cwd: empty });
      expect([ran.exit, readdirSync(empty)]).toEqual([2, []]);
      expect(ran.stderr).toContain('unknown CI system "jenkins", expected github, gitlab or none');
    });
  });

  test("gives evidence that rolls back, for the reason that the plan announces", async () => {
    const ran = await here("decide");
    expect([ran.exit, last(ran)]).toEqual([1, "docket: ROLLBACK (exit 1)"]);
    expect(ran.stdout).toContain("✕ FAIL  Success rate");
    expect(ran.stderr).toContain("Why:     docket explain success_rate/canary");
    expect(readdirSync(join(directory, "docket-out"))).toEqual(
      expect.arrayContaining(["CANARY_EXECUTION_SUMMARY.md", "DECISION.md", "charts", "decision.json"]),
    );
  });
});

describe("docket validate", () => {
  test("says what was understood of every file", async () => {
    const ran = await here("validate");
    expect([ran.exit, last(ran)]).toEqual([0, "docket: VALID (exit 0): 3 files, no doubt"]);
    expect(ran.stdout).toContain("docket.yaml  plan, 1 phases, 4 guardrails, 1 triggers");
    expect(ran.stdout).toContain("requests.ndjson  ndjson,");
    expect(ran.stdout).toContain("2,000 requests");
  });

  test("shows every error of a plan at once and exits with 2", async () => {
    const spoil = (text: string): string =>
      text.replace("p95_latency <= 400ms", "p95_latncy <= 400ms").replace("canary: 25%", "canary: 20%");
    await withChanged("docket.yaml", spoil, async () => {
      const ran = await here("validate");
      expect([ran.exit, last(ran)]).toEqual([2, "docket: USAGE (exit 2)"]);
      expect(ran.stderr).toMatch(/docket\.yaml:11:\d+: the shares add up to 95%, expected 100%/);
      expect(ran.stderr).toMatch(
        /docket\.yaml:\d+:\d+: unknown indicator "p95_latncy" \(did you mean "p95_latency"\?\)/,
      );
      expect(ran.stdout).toBe("");
    });
  });

  test("exits with 3 where evidence is in doubt", async () => {
    await withChanged(
      SNAPSHOT,
      (text) => text.replace('"phase": "canary"', '"phase": "full"'),
      async () => {
        const ran = await here("validate");
        expect(ran.exit).toBe(3);
        expect(ran.stderr).toMatch(
          /docket\.yaml:\d+: evidence\/canary\/METRICS_T\+20\.json was not taken at the end of Canary/,
        );
      },
    );
  });

  test("exits with 4 where evidence contradicts itself, and names the numbers", async () => {
    await withChanged(SNAPSHOT, contradict, async () => {
      const ran = await here("validate");
      expect(ran.exit).toBe(4);
      expect(ran.stderr).toContain(
        `${SNAPSHOT}#/variants/canary/requests/total: succeeded 996, failed 4 and excluded 0 add up to 1000, expected the total of 100`,
      );
      expect(ran.stdout).toContain(`${SNAPSHOT}  refused, 1 defect`);
    });
  });

  test("says what files are, and which is none", async () => {
    const known = await here("validate", "evidence/canary/requests.ndjson", SNAPSHOT);
    expect(known.exit).toBe(0);
    expect(known.stdout).toBe(
      `evidence/canary/requests.ndjson  ndjson: NDJSON request log (field map in the plan)\n${SNAPSHOT}  snapshot: docket metric snapshot (METRICS_T+15.json)\n`,
    );
    const unknown = await here("validate", "docket.yaml", "none.json");
    expect(unknown.exit).toBe(2);
    expect(unknown.stderr).toContain("docket.yaml: no format is known that begins like this");
    expect(unknown.stderr).toContain("none.json: cannot be read: ENOENT");
  });

  test("asks for a plan where there is none", async () => {
    await inEmpty(async (empty) => {
      const ran = await docket(["validate"], { cwd: empty });
      expect(ran.exit).toBe(2);
      expect(ran.stderr).toContain("found no docket.yaml in this directory or above it");
      expect(ran.stderr).toContain("docket init");
    });
  });
});

describe("docket gate", () => {
  test("--json is the decision and nothing else on stdout", async () => {
    const ran = await here("gate", "--json");
    const decision = JSON.parse(ran.stdout) as DecisionDocument;
    expect([decision.schema, decision.decision, decision.binding]).toEqual([
      "docket/decision/v1",
      "rollback",
      ["success_rate/canary"],
    ]);
    expect(ran.stderr).toBe("docket: ROLLBACK (exit 1)\n");
  });

  test("writes as many reports as are asked for", async () => {
    const ran = await here("gate", "-r", "junit=report.xml", "-r", "plain");
    expect(ran.exit).toBe(1);
    expect(ran.stdout).toContain("✕ FAIL  Success rate");
    const xml = readFileSync(join(directory, "report.xml"), "utf8");
    expect(xml).toMatch(/<testsuites name="docket" tests="\d+" failures="1" errors="0" skipped="0">/);
    expect(xml).toMatch(
      /<testcase classname="guardrail\.success_rate" name="success_rate\/canary" file="docket\.yaml" line="\d+">\n\s+<failure type="guardrail"/,
    );
    rmSync(join(directory, "report.xml"));
  });

  test("-q says one line", async () => {
    expect(await here("gate", "-q")).toEqual({ exit: 1, stdout: "", stderr: "docket: ROLLBACK (exit 1)\n" });
  });

  test("knows no other reporter", async () => {
    const ran = await here("gate", "-r", "html");
    expect(ran.exit).toBe(2);
    expect(ran.stderr).toContain('unknown reporter "html", expected one of pretty, plain, json, junit');
  });

  test.for([
    ["warn", 1],
    ["inconclusive", 1],
    ["no-go", 1],
    ["never", 0],
  ] as const)("--fail-on %s gives a rollback the exit code %d, and its name", async ([level, exit]) => {
    const ran = await here("gate", "-q", "--fail-on", level);
    expect([ran.exit, ran.stderr]).toEqual([exit, `docket: ROLLBACK (exit ${exit})\n`]);
  });

  test.for([
    ["warn", 6, 3],
    ["inconclusive", 0, 3],
    ["no-go", 0, 0],
    ["never", 0, 0],
  ] as const)("--fail-on %s gives warnings %d and a hold %d", async ([level, warned, held]) => {
    const mild = (text: string): string =>
      text
        .replace("success_rate >= 99%", "success_rate >= 80%")
        .replace("pool_utilisation <= 80%", "pool_utilisation <= 8%");
    const warnings = await withChanged("docket.yaml", mild, () => here("gate", "-q", "--fail-on", level));
    expect([warnings.exit, warnings.stderr]).toEqual([warned, `docket: PROMOTE_WITH_WARNINGS (exit ${warned})\n`]);
    const open = (text: string): string => text.replace("success_rate >= 99%", "success_rate >= 97%");
    const hold = await withChanged("docket.yaml", open, () => here("gate", "-q", "--fail-on", level));
    expect([hold.exit, hold.stderr]).toEqual([held, `docket: HOLD (exit ${held})\n`]);
  });

  test.for(["warn", "no-go", "never"])(
    "--fail-on %s hides neither an error of use nor refused evidence",
    async (level) => {
      const refused = await withChanged(SNAPSHOT, contradict, () => here("gate", "-q", "--fail-on", level));
      expect([refused.exit, last(refused)]).toEqual([4, "docket: EVIDENCE_REJECTED (exit 4)"]);
      expect((await here("gate", "-c", "none.yaml", "--fail-on", level)).exit).toBe(2);
    },
  );

  test("takes its options from the environment", async () => {
    const ran = await docket(["gate", "-q"], { env: { DOCKET_CWD: directory, DOCKET_FAIL_ON: "never" } });
    expect([ran.exit, ran.stderr]).toEqual([0, "docket: ROLLBACK (exit 0)\n"]);
  });
});

describe("docket explain", () => {
  test("a guardrail: rule, line of the plan, numbers, formula, raw lines and digest", async () => {
    const { exit, stdout } = await here("explain", "success_rate");
    expect(exit).toBe(0);
    expect(stdout).toMatch(/^✕ FAIL {2}success_rate\/canary\n/);
    expect(stdout).toMatch(/ {2}plan +docket\.yaml:\d+:\d+ {2}- success_rate >= 99%/);
    expect(stdout).toContain("observed = 0.968, n = 500, bad = 16, bounds [");
    expect(stdout).toContain("Clopper and Pearson 1934");
    expect(stdout).toMatch(/first bad records in evidence\/canary\/requests\.ndjson\n +\d+ {2}\{"ts":.*"status":500/);
    expect(stdout).toMatch(/requests\.ndjson {2}sha256 [0-9a-f]{64}/);
  });

  test("a trigger: how often it was evaluated and how long it held", async () => {
    const { stdout } = await here("explain", "error_rate-trigger/canary");
    expect(stdout).toContain("error_rate > 5% for 3m");
    expect(stdout).toMatch(/evaluated +200 times, \d+ without data/);
  });

  test("without a name lists the findings", async () => {
    const { exit, stdout } = await here("explain");
    expect(exit).toBe(0);
    expect(stdout.split("\n")).toContain("✕ fail         success_rate/canary");
  });

  test("suggests what an unknown name may have meant", async () => {
    const ran = await here("explain", "sucess_rate");
    expect(ran.exit).toBe(2);
    expect(ran.stderr).toContain('no finding "sucess_rate" (did you mean "success_rate"?)');
  });

  test("an exit code, by number and by name, without any plan", async () => {
    await inEmpty(async (empty) => {
      for (const name of ["4", "EVIDENCE_REJECTED", "evidence_rejected"]) {
        const ran = await docket(["explain", name], { cwd: empty });
        expect([ran.exit, ran.stdout]).toEqual([0, "exit 4  EVIDENCE_REJECTED\n"]);
      }
      expect((await docket(["explain", "plan-invalid"], { cwd: empty })).stdout).toMatch(
        /^plan-invalid {2}exit 2\n {2}mend the plan/,
      );
    });
  });
});

describe("the other commands", () => {
  test("import translates what another tool wrote, and says what it could not", async () => {
    const path = join(import.meta.dirname, "../fixtures/translate/prometheus-rules/ok-comparisons.yaml");
    const ran = await docket(["import", path]);
    expect(ran.exit).toBe(0);
    expect(ran.stdout).toContain("triggers:");
    expect(ran.stderr).toMatch(/docket: read as .*; \d+ changed, \d+ not carried over/);
    const wrong = await docket(["import", path, "--from", "jenkins"]);
    expect(wrong.exit).toBe(2);
    expect(wrong.stderr).toContain('unknown tool "jenkins", expected one of');
  });

  test("formats lists every family with its formats", async () => {
    const { exit, stdout } = await docket(["formats"]);
    expect(exit).toBe(0);
    expect(stdout).toMatch(/^balancer\n/);
    for (const format of ["ndjson", "prometheus-api", "junit", "haproxy-config", "docket-decision"])
      expect(stdout).toContain(`  ${format} `);
  });

  test("schema prints a JSON Schema, and knows which there are", async () => {
    const plan = await docket(["schema", "plan"]);
    expect((JSON.parse(plan.stdout) as { title: string }).title).toBe("docket plan");
    const unknown = await docket(["schema", "plans"]);
    expect(unknown.exit).toBe(2);
    expect(unknown.stderr).toContain('unknown schema "plans", expected one of plan, decision, looks, metric-snapshot');
  });

  test("an unknown flag or command is an error of use, with a suggestion", async () => {
    const flag = await docket(["gate", "--fail-onn", "never"]);
    expect([flag.exit, flag.stderr.includes("Did you mean --fail-on?")]).toEqual([2, true]);
    const command = await docket(["gaet"]);
    expect([command.exit, command.stderr.includes("Did you mean gate?")]).toEqual([2, true]);
    expect((await docket(["gate", "--fail-on", "sometimes"])).exit).toBe(2);
  });

  test("--help and --version are no errors", async () => {
    expect((await docket(["--help"])).exit).toBe(0);
    expect((await docket(["--version"])).stdout).toMatch(/^\d+\.\d+\.\d+\n$/);
  });

  test("a reader that goes away early is no error: the verdict stays the exit code", async () => {
    const exit = await new Promise<number | null>((resolve) => {
      const child = spawn(process.execPath, [main, "gate", "--json"], {
        cwd: directory,
        env: { PATH: process.env["PATH"] ?? "" },
      });
      child.stdout.destroy();
      child.on("close", (code) => resolve(code));
    });
    expect(exit).toBe(1);
  });
});
