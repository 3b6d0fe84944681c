import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { DecisionDocument } from "../../src/model/decision-document.ts";
import { docket, type Ran } from "../story.ts";

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
      text.replace('"value": 0.41', `"value": "${TOKEN}"`),
    );
    const ran = await docket(["validate"], { cwd: directory });
    expect(ran.exit, said(ran)).toBe(4);
    expect(said(ran)).not.toContain(TOKEN);
  });

  test("by what is said of a plan that cannot be read", async () => {
    const directory = changed("docket.yaml", (text) => `${text}\nkey: Bearer ${TOKEN}\nconfidence: "${TOKEN}"\n`);
    const ran = await docket(["gate"], { cwd: directory });
    expect(ran.exit).toBe(2);
    expect(said(ran)).not.toContain(TOKEN);
  });

  test("by an example of a bad request, in any form in which it is shown", async () => {
    const directory = changed(LOG, (text) => text.replaceAll('"path":"/', `"path":"/?access_token=${TOKEN}&at=/`));
    expect(readFileSync(join(directory, LOG), "utf8")).toContain(TOKEN);
    const names = ["a.json", "b.xml", "c.txt"];
    const reports = ["json=a.json", "junit=b.xml", "plain=c.txt"].flatMap((one) => ["--reporter", one]);
    expect(said(await docket(["gate", ...reports], { cwd: directory }))).not.toContain(TOKEN);
    const [json, ...others] = names.map((name) => readFileSync(join(directory, name), "utf8"));
    for (const text of [json, ...others]) expect(text).not.toContain(TOKEN);
    const { findings } = JSON.parse(json!) as DecisionDocument;
    const { id } = findings.find(({ examples }) => examples)!;
    const explained = await docket(["explain", id], { cwd: directory });
    expect(explained.stdout).toContain("access_token=[REDACTED:");
    expect(said(explained)).not.toContain(TOKEN);
  });
});
