import { cpSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { betaQuantile } from "../../src/statistics/special.ts";
import { docket, type Ran } from "../story.ts";

/** Three dockets of one canary: rolled back, promoted by a laxer plan, and one whose decision was changed by hand. */
let directory: string;
const here = (...args: string[]): Promise<Ran> => docket(args, { cwd: directory });
const listed = async (...args: string[]): Promise<readonly string[]> =>
  (JSON.parse((await here("list", ".", "--json", ...args)).stdout) as { dockets: { path: string }[] }).dockets.map(
    ({ path }) => path,
  );

const LAX = (plan: string): string =>
  plan
    .replace("success_rate >= 99%", "success_rate >= 90%")
    .replace(/^triggers:\n(?: .*\n)+/m, "")
    .replace(/service: .*/, 'service: "=HYPERLINK(1)"');

beforeAll(async () => {
  directory = mkdtempSync(join(tmpdir(), "docket-many-"));
  const work = join(directory, "work");
  await docket(["init", work, "--ci", "none"]);
  await docket(["decide", "-q", "-C", work, "-o", "../releases/first"]);
  writeFileSync(join(work, "docket.yaml"), LAX(readFileSync(join(work, "docket.yaml"), "utf8")));
  await docket(["decide", "-q", "-C", work, "-o", "../releases/second"]);
  rmSync(work, { recursive: true });
  const forged = join(directory, "releases/forged");
  cpSync(join(directory, "releases/first"), forged, { recursive: true });
  const decision = readFileSync(join(forged, "decision.json"), "utf8");
  writeFileSync(join(forged, "decision.json"), decision.replace('"decision": "rollback"', '"decision": "promote"'));
  const signed = join(directory, "releases/second/signoffs");
  mkdirSync(signed);
  writeFileSync(join(signed, "0001-security-officer-1f2e3d4c.json"), "{}");
}, 60_000);
afterAll(() => rmSync(directory, { recursive: true, force: true }));

describe("docket diff", () => {
  test("tells the plan first, then what turned, then what moved", async () => {
    const ran = await here("diff", "releases/first", "releases/second");
    expect([ran.exit, ran.stderr]).toEqual([0, ""]);
    const [plan, turned] = [
      "success_rate (lets more pass): rule success_rate >= 99% → success_rate >= 90%",
      "Findings that turned",
    ];
    expect(ran.stdout).toContain(plan);
    expect(ran.stdout.indexOf(plan)).toBeLessThan(ran.stdout.indexOf(turned));
    expect(ran.stdout).toMatch(/in Canary: ✕ fail \(.*\) → ✓ pass/);
    expect(ran.stdout).toContain("trigger error_rate-trigger removed (lets more pass)");
  });

  test("exits with 1 on a difference only where that is asked for", async () => {
    expect((await here("diff", "releases/first", "releases/second", "--exit-code")).exit).toBe(1);
    expect((await here("diff", "releases/first", "releases/first", "--exit-code")).exit).toBe(0);
  });

  test("takes a decision.json alone, and says that the plans cannot be told apart then", async () => {
    const ran = await here("diff", "releases/first/decision.json", "releases/second", "--markdown");
    expect(ran.stdout).toMatch(/^# /);
    expect(ran.stdout).toContain("one of them is not at hand");
  });

  test("as JSON, with its schema", async () => {
    const { stdout } = await here("diff", "releases/first", "releases/second", "--json");
    const comparison = JSON.parse(stdout) as { schema: string; plan: { part: string }[] };
    expect([comparison.schema, comparison.plan[0]!.part]).toEqual(["docket/comparison/v1", "guardrail"]);
  });

  test("refuses what is no docket", async () => {
    const ran = await here("diff", "releases/first", "nowhere");
    expect(ran.exit).toBe(2);
    expect(ran.stderr).toContain("nowhere: cannot be read: ENOENT");
  });
});

describe("docket list", () => {
  test("shows every docket at any depth, with who claims to have signed", async () => {
    const ran = await here("list");
    expect(ran.exit).toBe(0);
    expect(ran.stdout).toMatch(/^Docket +Release +Decision/);
    expect(ran.stdout).toMatch(/releases\/first .* ROLLBACK .* nobody/);
    expect(ran.stdout).toMatch(/releases\/second .* PROMOTE.* security-officer/);
  });

  test("filters as an auditor asks", async () => {
    expect(await listed("--decision", "rollback")).toEqual(["releases/first"]);
    expect(await listed("--without-sign-off", "security-officer")).toEqual(["releases/first", "releases/forged"]);
    expect(await listed("--until", "2001-01-01")).toEqual([]);
    expect(await listed("--since", "2001-01-01")).toHaveLength(3);
    expect((await here("list", "--since", "yesterday")).exit).toBe(2);
  });

  test("verifies on demand, and finds the forged decision and the sign-off that is none", async () => {
    const ran = await here("list", ".", "--verify-failed", "--json");
    expect(ran.exit).toBe(4);
    const { dockets } = JSON.parse(ran.stdout) as { dockets: { path: string; verification: { failed: string[] } }[] };
    expect(dockets.map(({ path }) => path)).toEqual(["releases/forged", "releases/second"]);
    expect(dockets[0]!.verification.failed).toEqual(["file-size"]);
  });

  test("gives CSV that no spreadsheet takes for a formula", async () => {
    const { stdout } = await here("list", "--csv", "--decision", "promote");
    const lines = stdout.split("\r\n");
    expect(lines[0]).toMatch(/^path,service,version,/);
    expect(stdout).toContain(`,"'=HYPERLINK(1)",`);
    expect(stdout).not.toMatch(/(?:^|,)"?=/m);
    expect(lines.at(-1)).toBe("");
  });

  test("lists what cannot be read as that, and says so by its exit code", async () => {
    const path = join(directory, "releases/first/decision.json");
    renameSync(path, `${path}.away`);
    try {
      const ran = await here("list", "--decision", "promote");
      expect(ran.exit).toBe(4);
      expect(ran.stdout).toMatch(/Not readable\n {2}releases\/first .*holds no decision\.json/);
      expect((await here("list", "--csv")).stdout).toMatch(/^releases\/first,,.*holds no decision\.json/m);
    } finally {
      renameSync(`${path}.away`, path);
    }
  });
});

describe("docket explain --docket", () => {
  test("shows the line of the sealed plan, the raw records, and the formula with its numbers", async () => {
    const { exit, stdout } = await here("explain", "success_rate", "--docket", "releases/first");
    expect(exit).toBe(0);
    expect(stdout).toMatch(/ {2}plan +docket\.yaml:\d+:\d+ {2}- success_rate >= 99%/);
    expect(stdout).toMatch(/first bad records in .*\n +\d+ {2}\{"ts":.*"status":500/);
    expect(stdout).toContain("observed = (n - bad) / n = (500 - 16) / 500 = 0.968");
    expect(stdout).toContain("margin = observed - limit = 0.968 - 0.99 =");
    expect(stdout).toMatch(/otherwise +.*: 16 of 500 requests were bad; with at most \d+ it would have passed/);
  });

  test("gives bounds that the formula gives again", async () => {
    const { stdout } = await here("explain", "success_rate", "--docket", "releases/second");
    const high = /high = .* = 1 - BetaInv\(1 - ([\d.]+); (\d+), (\d+)\) = ([\d.]+)/.exec(stdout);
    if (high) {
      const [, confidence, a, b, end] = high.map(Number);
      expect(1 - betaQuantile(a!, b!, "lower", 1 - confidence!).x).toBeCloseTo(end!, 12);
    } else expect(stdout).toContain("designEffectBound");
  });

  test("does not explain a decision that does not follow from its evidence", async () => {
    const ran = await here("explain", "success_rate", "--docket", "releases/forged");
    expect(ran.exit).toBe(4);
    expect(ran.stderr).toContain("does not follow from the evidence beside it");
  });
});
