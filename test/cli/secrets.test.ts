import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { docket, filesBelow, type Ran } from "../story.ts";

/** Made up, and put together here, so that no scanner of repositories takes it for real. */
const TOKEN = ["ghp", "_", "abcdefghij0123456789ABCDEFGHIJ012345"].join("");
const LOG = "evidence/canary/requests.ndjson";

let sample: string;
const made: string[] = [];
beforeAll(async () => {
  sample = mkdtempSync(join(tmpdir(), "docket-secrets-"));
  made.push(sample);
  expect((await docket(["init", sample])).exit).toBe(0);
});
afterAll(() => made.forEach((one) => rmSync(one, { recursive: true, force: true })));

/** The sample with one of its files changed. */
function changed(path: string, change: (text: string) => string): string {
  const directory = mkdtempSync(join(tmpdir(), "docket-secrets-"));
  made.push(directory);
  cpSync(sample, directory, { recursive: true });
  writeFileSync(join(directory, path), change(readFileSync(join(sample, path), "utf8")));
  return directory;
}

const said = ({ stdout, stderr }: Ran): string => stdout + stderr;

describe("a secret in evidence is not repeated", () => {
  test("by what is said of a file that cannot be read", async () => {
    const directory = changed("evidence/canary/METRICS_T+20.json", (text) =>
      text.replace('"total": ', `"total": "${TOKEN}", "x": `),
    );
    for (const command of ["validate", "gate", "decide"]) {
      const ran = await docket([command], { cwd: directory });
      expect(ran.exit, said(ran)).toBe(4);
      expect(said(ran)).not.toContain(TOKEN);
    }
    for (const text of filesBelow(join(directory, "docket-out")).values()) expect(text).not.toContain(TOKEN);
  });

  test("by what is said of a plan that cannot be read", async () => {
    const directory = changed(
      "docket.yaml",
      (text) => `${text}\nunknown_key: Bearer ${TOKEN}\nconfidence: "${TOKEN}"\n`,
    );
    const ran = await docket(["gate"], { cwd: directory });
    expect(ran.exit).toBe(2);
    expect(said(ran)).not.toContain(TOKEN);
  });

  test("by an example of a bad request, in any form in which it is shown", async () => {
    const directory = changed(LOG, (text) => text.replaceAll('"path":"/', `"path":"/?access_token=${TOKEN}&at=/`));
    expect(readFileSync(join(directory, LOG), "utf8")).toContain(TOKEN);
    for (const args of [
      ["gate"],
      ["gate", "--json"],
      ["gate", "--reporter", "junit"],
      ["gate", "--reporter", "plain"],
    ]) {
      const ran = await docket(args, { cwd: directory });
      expect(said(ran)).not.toContain(TOKEN);
    }
    const { stdout } = await docket(["gate", "--json"], { cwd: directory });
    const ids = (JSON.parse(stdout) as { findings: { id: string; examples?: unknown }[] }).findings.filter(
      ({ examples }) => examples,
    );
    expect(ids.length).toBeGreaterThan(0);
    for (const { id } of ids) {
      const ran = await docket(["explain", id], { cwd: directory });
      expect(ran.stdout).toContain("access_token=[REDACTED:");
      expect(said(ran)).not.toContain(TOKEN);
    }
  });
});
