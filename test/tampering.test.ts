import { copyFileSync, existsSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync, gzipSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import { evaluate } from "../src/evaluate/evaluate.ts";
import { evidenceBelow } from "../src/host/files.ts";
import { decideRelease } from "../src/model/decision.ts";
import type { Finding } from "../src/model/finding.ts";
import type { Plan } from "../src/model/plan.ts";
import type { Received } from "../src/model/received.ts";
import { parsePlan, receive } from "../src/pipeline.ts";
import { filesBelow, withStory } from "./story.ts";

/**
 * Every piece of evidence of the canary that promotes, taken away, cut off, or swapped with another run's: the outcome must
 * change to inconclusive or refused, with a finding that names the file, and never stay a promotion.
 */
const STORY = "healthy-canary";
const OTHERS = ["error-regression", "brief-spike", "low-traffic"] as const;
const examples = join(import.meta.dirname, "../examples");

/** A story that was read once; what is tampered with is read again, the rest is not. */
class Case {
  readonly #directory: string;
  readonly #plan: Plan;
  readonly #received: readonly Received[];

  private constructor(directory: string, plan: Plan, received: readonly Received[]) {
    this.#directory = directory;
    this.#plan = plan;
    this.#received = received;
  }

  static async read(directory: string): Promise<Case> {
    const plan = parsePlan(readFileSync(join(directory, "docket.yaml"), "utf8"), "docket.yaml", "0".repeat(64));
    return new Case(directory, plan, await receive(plan, evidenceBelow(directory)));
  }

  get paths(): readonly string[] {
    return this.#plan.exhibits.map(({ path }) => path);
  }

  outcome(): { readonly decision: string; readonly findings: readonly Finding[] } {
    return this.#judge(this.#received);
  }

  /** The outcome with one file changed; the file is put back afterwards. */
  async tampered(path: string, tamper: (file: string, original: Buffer) => void): Promise<ReturnType<Case["outcome"]>> {
    const file = join(this.#directory, path);
    const original = readFileSync(file);
    try {
      tamper(file, original);
      const exhibits = this.#plan.exhibits.filter((exhibit) => exhibit.path === path);
      const again = await receive({ ...this.#plan, exhibits }, evidenceBelow(this.#directory));
      return this.#judge(this.#received.map((one) => again.find(({ exhibit }) => exhibit === one.exhibit) ?? one));
    } finally {
      writeFileSync(file, original);
    }
  }

  #judge(received: readonly Received[]): ReturnType<Case["outcome"]> {
    const findings = evaluate({ plan: this.#plan, received });
    return { decision: decideRelease(findings), findings };
  }
}

/** Whether some finding that did not pass tells of the file, by its id, as what is missing, or as what it cites. */
function namesFile(findings: readonly Finding[], path: string): boolean {
  return findings.some(
    (finding) =>
      finding.verdict !== "pass" &&
      (finding.id.includes(path) ||
        (finding.verdict === "inconclusive" &&
          finding.shortfall.kind === "evidence" &&
          finding.shortfall.path === path) ||
        (finding.observation?.sources.some((source) => source.path === path) ?? false)),
  );
}

/** The middle of the content, for compressed files inside the compression: a cut that leaves whole lines is the harder one. */
function cutAtLine(path: string, bytes: Buffer): Buffer {
  const content = path.endsWith(".gz") ? gunzipSync(bytes) : bytes;
  const newline = content.indexOf(10, Math.floor(content.length / 2));
  const cut = content.subarray(
    0,
    newline < 0 || newline === content.length - 1 ? Math.floor(content.length / 2) : newline + 1,
  );
  return path.endsWith(".gz") ? gzipSync(cut) : cut;
}

/**
 * The state before any traffic differs between two runs of one load balancer in nothing but the seconds since its servers
 * came up and the milliseconds of a health check: no reader of it could tell the runs apart.
 */
function saysTheSame(path: string, foreign: Buffer, own: Buffer): boolean {
  const withoutTimes = (bytes: Buffer): string =>
    bytes
      .toString("latin1")
      .split("\n")
      .map((line) =>
        path.endsWith("show_stat.csv")
          ? maskColumns(line, ",", [23, 38])
          : path.endsWith("show_servers_state.txt")
            ? maskColumns(line, " ", [9])
            : line,
      )
      .join("\n");
  const isBeforeTraffic = path.startsWith("evidence/baseline/haproxy/after/");
  return isBeforeTraffic ? withoutTimes(foreign) === withoutTimes(own) : foreign.equals(own);
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
  {
    name: "cut in the middle of its bytes",
    tamper: (file: string, bytes: Buffer) => writeFileSync(file, bytes.subarray(0, Math.floor(bytes.length / 2))),
  },
  {
    name: "cut in the middle, at the end of a line",
    tamper: (file: string, bytes: Buffer) => writeFileSync(file, cutAtLine(file, bytes)),
  },
] as const;

describe.for(TAMPERINGS)("evidence that is $name never promotes", ({ tamper }) => {
  test("whichever file it is", async () => {
    await withStory(STORY, async (directory) => {
      const story = await Case.read(directory);
      expect(story.outcome().decision).toBe("proceed");
      const wrong: string[] = [];
      for (const path of story.paths) {
        const { decision, findings } = await story.tampered(path, tamper);
        if (decision === "proceed" || !namesFile(findings, path)) wrong.push(`${path}: ${decision}`);
      }
      expect(wrong).toEqual([]);
    });
  });
});

describe.for(OTHERS.map((other) => ({ other })))("evidence swapped with that of $other never promotes", ({ other }) => {
  test("whichever file it is", async () => {
    await withStory(STORY, async (directory) => {
      const story = await Case.read(directory);
      const wrong: string[] = [];
      for (const path of story.paths) {
        const foreign = [path, path.replace(/\.gz$/, "")]
          .map((name) => join(examples, other, name))
          .find((candidate) => existsSync(candidate));
        // A file that the other run does not have, or that says the very same there, cannot be swapped.
        if (!foreign || saysTheSame(path, readFileSync(foreign), readFileSync(join(directory, path)))) continue;
        const { decision, findings } = await story.tampered(path, (file) => copyFileSync(foreign, file));
        if (decision === "proceed" || !namesFile(findings, path)) wrong.push(`${path}: ${decision}`);
      }
      expect(wrong).toEqual([]);
    });
  });
});

test("evidence that the plan does not demand changes nothing", async () => {
  await withStory(STORY, async (directory) => {
    const before = (await Case.read(directory)).outcome();
    writeFileSync(join(directory, "evidence", "stray.json"), "{");
    expect((await Case.read(directory)).outcome()).toEqual(before);
    expect(filesBelow(directory).has("evidence/stray.json")).toBe(true);
  });
});
