import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { Ajv2020 } from "ajv/dist/2020.js";
import { describe, expect, test } from "vitest";
import type { DecisionDocument } from "../src/model/decision-document.ts";
import { docket, filesBelow, STORIES, withStory } from "./story.ts";

const golden = join(import.meta.dirname, "golden");

describe.for(STORIES)("$story", ({ story, exit, last }) => {
  test("comes to the decision that its plan tells of, byte for byte", async () => {
    await withStory(story, async (directory) => {
      const ran = await docket(["decide", "-q", "-r", "plain=docket-out.txt", "-r", "junit=docket-out.xml"], {
        cwd: directory,
      });
      expect(ran.stderr.trimEnd().split("\n").at(-1)).toBe(last);
      expect(ran.exit).toBe(exit);
      const out = filesBelow(join(directory, "docket-out"));
      const { evidence } = JSON.parse(out.get("decision.json")!) as DecisionDocument;
      const sealed = ["docket.yaml", ...evidence.map(({ path }) => path)];
      const received = filesBelow(directory);
      for (const path of sealed) expect(out.get(`inputs/${path}`)).toBe(received.get(path));
      const charts = readdirSync(join(golden, story, "charts")).map((name) => `charts/${name}`);
      expect([...out.keys()]).toEqual(
        [
          ...charts,
          "report.html",
          ".gitattributes",
          "CANARY_EXECUTION_SUMMARY.md",
          "DECISION.SHA256SUMS",
          "DECISION.md",
          "SHA256SUMS",
          "attestations/release-decision.json",
          "attestations/test-result.json",
          "decision.json",
          "decision.manifest.json",
          ...sealed.map((path) => `inputs/${path}`),
          "manifest.json",
        ].toSorted((a, b) => (a < b ? -1 : 1)),
      );
      for (const name of ["CANARY_EXECUTION_SUMMARY.md", "DECISION.md", ...charts]) {
        await expect(readFileSync(join(directory, "docket-out", name), "utf8")).toMatchFileSnapshot(
          join(golden, story, name),
        );
      }
      // A page is long: its digest tells that it changed, its charts and words are those above.
      await expect(
        `${createHash("sha256").update(out.get("report.html")!, "latin1").digest("hex")}\n`,
      ).toMatchFileSnapshot(join(golden, story, "report.html.sha256"));
      for (const name of ["docket-out.txt", "docket-out.xml"]) {
        await expect(readFileSync(join(directory, name), "utf8")).toMatchFileSnapshot(join(golden, story, name));
      }
    });
  });

  test("its decision.json is what the schema says", async () => {
    const schema = JSON.parse(
      readFileSync(join(import.meta.dirname, "../schemas/decision.schema.json"), "utf8"),
    ) as object;
    const validate = new Ajv2020({ allErrors: true, strict: true, strictTypes: false }).compile(schema);
    await withStory(story, async (directory) => {
      const ran = await docket(["gate", "--json"], { cwd: directory });
      expect(ran.exit).toBe(exit);
      expect(validate(JSON.parse(ran.stdout)) ? [] : validate.errors).toEqual([]);
    });
  });
});

test("two runs are the same bytes, in another zone, another language and another directory", async () => {
  const once = await withStory("brief-spike", async (directory) => {
    await docket(["decide", "-q"], { cwd: directory });
    return filesBelow(join(directory, "docket-out"));
  });
  const again = await withStory("brief-spike", async (directory) => {
    mkdirSync(join(directory, "elsewhere"));
    const env = { TZ: "Asia/Kathmandu", LANG: "tr_TR.UTF-8", LC_ALL: "tr_TR.UTF-8" };
    await docket(["decide", "-q", "-c", "../docket.yaml", "-o", "../docket-out"], {
      cwd: join(directory, "elsewhere"),
      env,
    });
    return filesBelow(join(directory, "docket-out"));
  });
  expect([...again]).toEqual([...once]);
});

test("the trigger of the brief spike fires at the right second, and a longer one does not", async () => {
  const decide = (plan: (text: string) => string): Promise<DecisionDocument> =>
    withStory("brief-spike", async (directory) => {
      const path = join(directory, "docket.yaml");
      writeFileSync(path, plan(readFileSync(path, "utf8")));
      return JSON.parse((await docket(["gate", "--json"], { cwd: directory })).stdout) as DecisionDocument;
    });
  const short = await decide((text) => text);
  const fired = short.findings.filter(({ reason }) => reason === "trigger-fired");
  // The fault was injected from 09:37:04.810 to 09:37:24.810; a look-back of 5 s smears it by up to 5 s.
  expect(fired.map(({ id, replay }) => [id, replay?.firedAt, replay?.longestHeldMs])).toEqual([
    ["errors-seen-by-the-balancer/full", "2026-11-23T09:37:25.809Z", 23_000],
    ["errors-seen-by-prometheus/full", "2026-11-23T09:37:26.000Z", 22_000],
  ]);
  const long = await decide((text) => text.replaceAll("for 20s", "for 30s"));
  expect(long.findings.filter(({ reason }) => reason === "trigger-fired")).toEqual([]);
});

test("an output directory that holds something else is left alone", async () => {
  await withStory("low-traffic", async (directory) => {
    mkdirSync(join(directory, "docket-out"));
    writeFileSync(join(directory, "docket-out", "mine.txt"), "mine");
    const ran = await docket(["decide", "-q"], { cwd: directory });
    expect(ran.exit).toBe(2);
    expect(ran.stderr).toContain("docket-out holds mine.txt, which docket did not write");
    expect(readdirSync(join(directory, "docket-out"))).toEqual(["mine.txt"]);
    expect(readdirSync(directory).filter((name) => name.startsWith(".docket-out"))).toEqual([]);
  });
});

test("a second run replaces the first as a whole", async () => {
  await withStory("low-traffic", async (directory) => {
    await docket(["decide", "-q"], { cwd: directory });
    rmSync(join(directory, "docket-out", "DECISION.md"));
    await docket(["decide", "-q"], { cwd: directory });
    expect(existsSync(join(directory, "docket-out", "DECISION.md"))).toBe(true);
    expect(readdirSync(directory).toSorted()).toEqual(["docket-out", "docket.yaml", "evidence"]);
  });
});
