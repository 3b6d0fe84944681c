import { appendFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import type { DecisionDocument } from "../../src/model/decision-document.ts";
import { LOOKS_FILE, looksText } from "../../src/model/looks.ts";
import { docket } from "../story.ts";

test("a plan that was changed between two decisions is told by the second, and its record is an input like the evidence", async () => {
  const directory = mkdtempSync(join(tmpdir(), "docket-looks-"));
  try {
    const decide = async (): Promise<string> => {
      await docket(["decide", "-q"], { cwd: directory });
      return readFileSync(join(directory, "docket-out/decision.json"), "utf8");
    };
    await docket(["init"], { cwd: directory });
    const first = await decide();
    expect(await decide()).toBe(first);

    appendFileSync(join(directory, "docket.yaml"), "# changed\n");
    const second = await decide();
    expect(await decide()).toBe(second);
    const { looks, plan, release, findings } = JSON.parse(second) as DecisionDocument;
    const { plan: planBefore } = JSON.parse(first) as DecisionDocument;
    expect(looks.earlier.map(({ planSha256 }) => planSha256)).toEqual([planBefore.sha256]);
    expect(plan.sha256).not.toBe(planBefore.sha256);
    expect(findings.find(({ id }) => id === "looks/plan")).toMatchObject({ verdict: "warn", reason: "plan-changed" });

    const sealed = readFileSync(join(directory, "docket-out/inputs", LOOKS_FILE), "utf8");
    expect(sealed).toBe(looksText({ release }, looks.earlier));
    const again = await docket(["gate", "--json", "-C", "docket-out/inputs"], { cwd: directory });
    expect(again.stdout).toBe(second);
    const verified = await docket(["verify", "docket-out"], { cwd: directory });
    expect(verified.stdout).toContain("the same bytes");
    expect(verified.exit).not.toBe(4);

    const withoutRecord = await docket(["gate", "--json"], { cwd: directory });
    expect((JSON.parse(withoutRecord.stdout) as DecisionDocument).looks.earlier).toEqual([]);
    writeFileSync(
      join(directory, "docket-out/inputs", LOOKS_FILE),
      sealed.replace('"hold"', '"promote"').replace('"rollback"', '"promote"'),
    );
    expect((await docket(["verify", "docket-out"], { cwd: directory })).exit).toBe(4);
    writeFileSync(join(directory, "docket-out/inputs", LOOKS_FILE), sealed);

    writeFileSync(join(directory, "docket-out/decision.json"), "{}\n");
    const refused = await docket(["decide", "-q"], { cwd: directory });
    expect(refused.exit).toBe(2);
    expect(refused.stderr).toContain("what it looked at cannot be told; nothing was changed");
    expect(readFileSync(join(directory, "docket-out/decision.json"), "utf8")).toBe("{}\n");
  } finally {
    rmSync(directory, { recursive: true, force: true });
  }
});
