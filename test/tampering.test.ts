import { copyFileSync, existsSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync, gzipSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import type { DecisionDocument } from "../src/model/decision-document.ts";
import { evidenceBelow } from "../src/host/files.ts";
import { judge, parsePlan, receive } from "../src/pipeline.ts";
import { filesBelow, withStory } from "./story.ts";

/**
 * Every piece of evidence of the canary that promotes, taken away, cut off, or swapped with another run's: the outcome must
 * change to inconclusive or refused, with a finding that names the file, and never stay a promotion.
 */
const STORY = "healthy-canary";
const OTHERS = ["error-regression", "brief-spike", "low-traffic"] as const;
const examples = join(import.meta.dirname, "../examples");

async function decide(directory: string): Promise<DecisionDocument> {
  const plan = parsePlan(readFileSync(join(directory, "docket.yaml"), "utf8"), "docket.yaml", "0".repeat(64));
  return judge(plan, await receive(plan, evidenceBelow(directory)), "test");
}

/** The finding that tells of the file, by its own id or by the words about it. */
function namesFile(decision: DecisionDocument, path: string): boolean {
  return decision.findings.some(
    (finding) =>
      finding.verdict !== "pass" &&
      (finding.id.includes(path) ||
        (finding.shortfall?.kind === "evidence" && finding.shortfall.path === path) ||
        (finding.observation?.sources.some((source) => source.path === path) ?? false)),
  );
}

const paths = (await withStory(STORY, async (directory) => {
  const decision = await decide(directory);
  expect(decision.decision).toBe("promote");
  return decision.evidence.map(({ path }) => path);
})) as readonly string[];

/** Decides the story with one file changed; puts the file back afterwards. */
async function tampered(directory: string, path: string, tamper: (file: string, original: Buffer) => void): Promise<DecisionDocument> {
  const file = join(directory, path);
  const original = readFileSync(file);
  try {
    tamper(file, original);
    return await decide(directory);
  } finally {
    writeFileSync(file, original);
  }
}

/** The middle of the content, for compressed files inside the compression: a cut that leaves whole lines is the harder one. */
function cutAtLine(path: string, bytes: Buffer): Buffer {
  const content = path.endsWith(".gz") ? gunzipSync(bytes) : bytes;
  const newline = content.indexOf(10, Math.floor(content.length / 2));
  const cut = content.subarray(0, newline < 0 || newline === content.length - 1 ? Math.floor(content.length / 2) : newline + 1);
  return path.endsWith(".gz") ? gzipSync(cut) : cut;
}

/**
 * The state before any traffic differs between two runs of one load balancer in nothing but the seconds since its servers
 * came up: no reader of it could tell the runs apart.
 */
function saysTheSame(path: string, foreign: Buffer, own: Buffer): boolean {
  const withoutUptime = (bytes: Buffer): string =>
    bytes
      .toString("latin1")
      .split("\n")
      .map((line) => (path.endsWith("show_stat.csv") ? maskColumns(line, ",", [23, 24]) : path.endsWith("show_servers_state.txt") ? maskColumns(line, " ", [9]) : line))
      .join("\n");
  const isBeforeTraffic = path.startsWith("evidence/baseline/haproxy/after/");
  return isBeforeTraffic ? withoutUptime(foreign) === withoutUptime(own) : foreign.equals(own);
}

function maskColumns(line: string, separator: string, columns: readonly number[]): string {
  return line
    .split(separator)
    .map((column, index) => (columns.includes(index) ? "" : column))
    .join(separator);
}

const TAMPERINGS = [
  { name: "deleted", tamper: (file: string) => rmSync(file) },
  { name: "emptied", tamper: (file: string) => writeFileSync(file, "") },
  { name: "cut in the middle of its bytes", tamper: (file: string, bytes: Buffer) => writeFileSync(file, bytes.subarray(0, Math.floor(bytes.length / 2))) },
  { name: "cut in the middle, at the end of a line", tamper: (file: string, bytes: Buffer) => writeFileSync(file, cutAtLine(file, bytes)) },
] as const;

describe.for(TAMPERINGS)("evidence that is $name never promotes", ({ tamper }) => {
  test("whichever file it is", { timeout: 300_000 }, async () => {
    await withStory(STORY, async (directory) => {
      const wrong: string[] = [];
      for (const path of paths) {
        const decision = await tampered(directory, path, tamper);
        if (decision.decision === "promote" || !namesFile(decision, path)) wrong.push(`${path}: ${decision.decision}`);
      }
      expect(wrong).toEqual([]);
    });
  });
});

describe.for(OTHERS.map((other) => ({ other })))("evidence swapped with that of $other never promotes", ({ other }) => {
  test("whichever file it is", { timeout: 300_000 }, async () => {
    await withStory(STORY, async (directory) => {
      const wrong: string[] = [];
      for (const path of paths) {
        const foreign = [path, path.replace(/\.gz$/, "")].map((name) => join(examples, other, name)).find((candidate) => existsSync(candidate));
        // A file that the other run does not have, or that says the very same there, cannot be swapped.
        if (!foreign || saysTheSame(path, readFileSync(foreign), readFileSync(join(directory, path)))) continue;
        const decision = await tampered(directory, path, (file) => copyFileSync(foreign, file));
        if (decision.decision === "promote" || !namesFile(decision, path)) wrong.push(`${path}: ${decision.decision}`);
      }
      expect(wrong).toEqual([]);
    });
  });
});

test("evidence that the plan does not demand changes nothing", async () => {
  await withStory(STORY, async (directory) => {
    const before = await decide(directory);
    writeFileSync(join(directory, "evidence", "stray.json"), "{");
    expect(await decide(directory)).toEqual(before);
    expect(filesBelow(directory).has("evidence/stray.json")).toBe(true);
  });
});
