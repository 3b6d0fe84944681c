import { execFile, spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import MarkdownIt from "markdown-it";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { DecisionDocument } from "../../src/model/decision-document.ts";
import { CHROMIUM, CHROMIUM_FLAGS, hasChromium } from "./browser.ts";

/** A canary with real components, decided by the built program, and its documents as a real browser shows them. */

const root = join(import.meta.dirname, "../..");
const PATH = `${process.env["PATH"] ?? ""}:/usr/sbin:/sbin`;
const REHEARSAL_MS = 120_000;

const lacking = ["haproxy", "prometheus"].filter((name) => spawnSync(name, ["--version"], { env: { PATH } }).error);
const lackingBrowser = hasChromium ? [] : ["chromium"];
const why = (names: readonly string[]): string =>
  names.length > 0 ? ` (skipped: ${names.join(" and ")} not installed)` : "";

interface Ran {
  readonly exit: number;
  readonly stdout: string;
  readonly stderr: string;
}

function run(command: string, args: readonly string[], timeoutMs: number): Promise<Ran> {
  return new Promise((resolve) => {
    const options = { cwd: root, env: { PATH, HOME: scratch, CI: "true" }, maxBuffer: 1e8, timeout: timeoutMs };
    execFile(command, args, options, (error, stdout, stderr) => {
      const exit = error ? (typeof error.code === "number" ? error.code : -1) : 0;
      resolve({ exit, stdout, stderr });
    });
  });
}

const scratch = mkdtempSync(join(tmpdir(), "docket-e2e-"));
afterAll(() => rmSync(scratch, { recursive: true, force: true }));

/** A rehearsal with that share of errors in the new version, and docket's decision on it. */
async function rehearse(
  name: string,
  errors: string,
): Promise<{ readonly directory: string; readonly rehearsed: Ran; readonly decided: Ran }> {
  const directory = join(scratch, name);
  const rehearsed = await run(
    process.execPath,
    ["examples/rehearsal/run.mjs", "--errors", errors, "--out", directory],
    REHEARSAL_MS,
  );
  const decided = await run(process.execPath, ["dist/bin/docket.js", "decide", "--cwd", directory], 60_000);
  return { directory, rehearsed, decided };
}

type Rehearsed = Awaited<ReturnType<typeof rehearse>>;
const decisionOf = ({ directory }: Rehearsed): DecisionDocument =>
  JSON.parse(readFileSync(join(directory, "docket-out/decision.json"), "utf8")) as DecisionDocument;
const lastLine = ({ stderr }: Ran): string => stderr.trimEnd().split("\n").at(-1)!;

const STORIES = [
  { name: "without a fault", errors: "0", exit: 0, last: "docket: PROMOTE (exit 0)", word: "PROMOTE" },
  { name: "with one error in twenty", errors: "0.05", exit: 1, last: "docket: ROLLBACK (exit 1)", word: "ROLLBACK" },
] as const;

describe.skipIf(lacking.length > 0).for(STORIES)(
  `a live rehearsal $name${why(lacking)}`,
  ({ name, errors, exit, last, word }) => {
    let rehearsed: Rehearsed;
    beforeAll(async () => {
      rehearsed = await rehearse(name.replaceAll(" ", "-"), errors);
    }, REHEARSAL_MS + 60_000);

    test("runs to its end and says how to decide", () => {
      expect(rehearsed.rehearsed.stderr).not.toContain("rehearsal:");
      expect(rehearsed.rehearsed.exit).toBe(0);
      expect(rehearsed.rehearsed.stdout).toMatch(/^npx docket decide --cwd \S+\n$/);
    });

    test(`comes to ${word}`, () => {
      expect(lastLine(rehearsed.decided), rehearsed.decided.stdout).toBe(last);
      expect(rehearsed.decided.exit).toBe(exit);
    });

    test("was counted alike by client, access log, load balancer and Prometheus", () => {
      const found = decisionOf(rehearsed).findings.filter(({ kind }) => kind === "corroboration");
      const agreed = found
        .filter(({ reason }) => reason === "sources-agree")
        .map(({ subject, phase }) => `${subject} in ${phase}`);
      const sources = ["client", "stat-after to stat-end", "request-counters"];
      expect(agreed).toEqual(
        expect.arrayContaining(
          ["baseline", "canary", "full"].flatMap((phase) => sources.map((source) => `${source} in ${phase}`)),
        ),
      );
      expect(found.filter(({ verdict }) => verdict !== "pass")).toEqual([]);
    });

    test("was counted as the client counted", () => {
      const { observed } = decisionOf(rehearsed);
      for (const phase of ["baseline", "canary", "full"]) {
        const lines = readFileSync(join(rehearsed.directory, "evidence", phase, "client.ndjson"), "utf8")
          .trimEnd()
          .split("\n");
        const records = lines.map((line) => JSON.parse(line) as { readonly version: string; readonly status: number });
        for (const load of observed.load.filter((one) => one.phase === phase)) {
          const own = records.filter(({ version }) => version === load.variant);
          const byStatus = Object.fromEntries(
            [...new Set(own.map(({ status }) => status))].map((status) => [
              status,
              own.filter((record) => record.status === status).length,
            ]),
          );
          expect([load.evidence, load.variant, load.byStatus]).toEqual([load.evidence, load.variant, byStatus]);
        }
      }
    });

    test("says why", () => {
      const { binding } = decisionOf(rehearsed);
      const page = readFileSync(join(rehearsed.directory, "docket-out/DECISION.md"), "utf8");
      if (exit === 0) {
        expect(binding).toEqual([]);
        expect(page).toContain(
          "- **Why:** Every blocking guardrail held (6 judgements). No trigger fired. The sources agree.",
        );
        return;
      }
      const expected = ["success_rate/canary", "success_rate/full", "errors-seen-by-the-balancer/full"];
      expect(binding).toEqual(expect.arrayContaining(expected));
      expect(page).toMatch(/^- \*\*Why:\*\* Success rate in Canary is 9\d\.\d\d\s% of 30\d\srequests/m);
      expect(page).toMatch(/First in E\d+: line \d+ `[\d:.]+ GET \/items\/\d+ 500`/);
    });

    test.skipIf(lackingBrowser.length > 0)(`shows its documents in a browser${why(lackingBrowser)}`, async () => {
      const { findings, signOff } = decisionOf(rehearsed);
      const guardrails = new Set(findings.filter(({ kind }) => kind === "guardrail").map(({ subject }) => subject));
      const decision = await shown(rehearsed, "DECISION.md");
      expect(textsOf(decision, "h1")).toEqual([expect.stringContaining(`${word}: Tiny catalogue v2 (rehearsal): `)]);
      expect(textsOf(decision, "h2")).toEqual(
        expect.arrayContaining(["Phases", "Guardrails", "What would change it", "Exclusions and waivers", "Sign-off"]),
      );
      const [phases, matrix] = tablesOf(decision);
      expect(phases!.length).toBe(1 + 3);
      expect(matrix!.length).toBe(1 + guardrails.size);
      expect(tablesOf(decision).at(-1)!.length).toBe(1 + signOff.roles.length);

      const summary = await shown(rehearsed, "CANARY_EXECUTION_SUMMARY.md");
      expect(textsOf(summary, "h2")).toEqual(
        expect.arrayContaining([
          "Executive overview",
          "Phase execution summary",
          "Load balancer configuration",
          "Compliance verification",
          "Sign-off",
          "Artifacts collected",
        ]),
      );
      expect(textsOf(summary, "summary").length).toBeGreaterThan(0);
      for (const table of [...tablesOf(decision), ...tablesOf(summary)]) {
        expect(new Set(table.map((cells) => cells.length)).size).toBe(1);
      }
    });
  },
);

/** The document as Chromium holds it after it has loaded it: its DOM, written out. */
async function shown({ directory }: Rehearsed, name: string): Promise<string> {
  const source = readFileSync(join(directory, "docket-out", name), "utf8").replace(/^---\n[\s\S]*?\n---\n/, "");
  const page = join(directory, `${name}.html`);
  writeFileSync(
    page,
    `<!doctype html><meta charset="utf-8"><title>${name}</title>${new MarkdownIt({ html: true }).render(source)}`,
  );
  const profile = join(scratch, "profile");
  mkdirSync(profile, { recursive: true });
  const ran = await run(
    CHROMIUM,
    [...CHROMIUM_FLAGS, `--user-data-dir=${profile}`, "--dump-dom", pathToFileURL(page).href],
    45_000,
  );
  rmSync(profile, { recursive: true, force: true });
  expect(ran.stdout).toContain("</html>");
  return ran.stdout;
}

/** What stands in every element of that name, without tags. */
function textsOf(html: string, tag: string): readonly string[] {
  return [...html.matchAll(new RegExp(`<${tag}>([\\s\\S]*?)</${tag}>`, "g"))].map((match) =>
    match[1]!.replace(/<[^>]*>/g, ""),
  );
}

/** Rows of every table, cell by cell. */
function tablesOf(html: string): readonly (readonly (readonly string[])[])[] {
  return [...html.matchAll(/<table>([\s\S]*?)<\/table>/g)].map((table) =>
    [...table[1]!.matchAll(/<tr>([\s\S]*?)<\/tr>/g)].map((row) =>
      [...row[1]!.matchAll(/<t[hd][^>]*>([\s\S]*?)<\/t[hd]>/g)].map((cell) => cell[1]!),
    ),
  );
}
