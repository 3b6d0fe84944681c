import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { VerificationDocument } from "../../src/model/verification-document.ts";
import { docket, type Ran } from "../story.ts";

let directory: string;
const here = (...args: string[]): Promise<Ran> => docket(args, { cwd: directory });
const TEMPLATE = "# {{word}}: {{release}}\n\n{{why}} {{howSure}}\n\nNext: {{next}}\n\nSign {{digest}}.\n";
const write = (name: string, text: string): void => writeFileSync(join(directory, "layout", name), text);
const verified = async (): Promise<VerificationDocument> =>
  JSON.parse((await here("verify", "--json")).stdout) as VerificationDocument;

beforeAll(async () => {
  directory = mkdtempSync(join(tmpdir(), "docket-layout-"));
  await docket(["init", directory, "--ci", "none"]);
  mkdirSync(join(directory, "layout"));
  write("DECISION.md.hbs", TEMPLATE);
});
afterAll(() => rmSync(directory, { recursive: true, force: true }));

test("a layout of one's own is an input: sealed, rendered again by verify, and missed when it is changed", async () => {
  expect((await here("decide", "-q", "--templates", "layout")).exit).toBe(1);
  const document = readFileSync(join(directory, "docket-out/DECISION.md"), "utf8");
  expect(document).toMatch(/^# ROLLBACK: Checkout API/);
  expect(document).toContain("those of `inputs/templates/DECISION.md.hbs`");
  expect(readFileSync(join(directory, "docket-out/SHA256SUMS"), "utf8")).toContain(
    "  inputs/templates/DECISION.md.hbs\n",
  );
  const { areas } = await verified();
  expect(areas).toMatchObject({ integrity: "held", completeness: "held", replay: "held", documents: "held" });

  const sealed = join(directory, "docket-out/inputs/templates/DECISION.md.hbs");
  writeFileSync(sealed, TEMPLATE.replace("Next", "Then"));
  const { areas: changed, checks } = await verified();
  expect(changed).toMatchObject({ integrity: "failed", documents: "not-checked" });
  expect(checks.filter(({ outcome }) => outcome === "failed").map(({ code }) => code)).toEqual(["file-digest"]);
});

test("a template that is refused leaves nothing behind and says where", async () => {
  write("CANARY_EXECUTION_SUMMARY.md.hbs", "All is well: 100 %\n");
  const ran = await here("decide", "-q", "--templates", "layout", "-o", "other");
  expect(ran.exit).toBe(2);
  expect(ran.stderr).toContain('CANARY_EXECUTION_SUMMARY.md.hbs:1: found "100", expected no digit');
  expect(existsSync(join(directory, "other"))).toBe(false);
  rmSync(join(directory, "layout/CANARY_EXECUTION_SUMMARY.md.hbs"));
  write("decision.hbs", TEMPLATE);
  expect((await here("decide", "-q", "--templates", "layout", "-o", "other")).stderr).toContain("is of no document");
});
