import { execFile } from "node:child_process";
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, relative } from "node:path";

const root = join(import.meta.dirname, "..");

/** The four recorded canaries, and what each must come to. */
export const STORIES = [
  { story: "healthy-canary", exit: 0, last: "docket: PROMOTE (exit 0)" },
  { story: "error-regression", exit: 1, last: "docket: ROLLBACK (exit 1)" },
  { story: "brief-spike", exit: 1, last: "docket: ROLLBACK (exit 1)" },
  { story: "low-traffic", exit: 3, last: "docket: HOLD (exit 3)" },
] as const;

/** What a run of the real program left behind. */
export interface Ran {
  readonly exit: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs the built program in a child process, in an environment that nothing of the tester's leaks into. */
export function docket(
  args: readonly string[],
  options: { readonly cwd?: string; readonly env?: Readonly<Record<string, string>> } = {},
): Promise<Ran> {
  return new Promise((resolve) => {
    const env = { PATH: process.env["PATH"] ?? "", CI: "true", ...options.env };
    execFile(
      process.execPath,
      [join(root, "dist/bin/docket.js"), ...args],
      { cwd: options.cwd ?? root, env, maxBuffer: 1e8 },
      (error, stdout, stderr) => {
        const exit = error ? (typeof error.code === "number" ? error.code : -1) : 0;
        resolve({ exit, stdout, stderr });
      },
    );
  });
}

/** A copy of an example in a directory of its own, removed after use. */
export async function withStory<T>(story: string, use: (directory: string) => Promise<T>): Promise<T> {
  const directory = mkdtempSync(join(tmpdir(), "docket-story-"));
  try {
    cpSync(join(root, "examples", story), directory, {
      recursive: true,
      filter: (source) => !source.includes("docket-out"),
    });
    return await use(directory);
  } finally {
    rmSync(directory, { recursive: true, force: true });
  }
}

/** Every file below a directory: path with `/` → bytes as Latin-1, which compares byte for byte. */
export function filesBelow(directory: string): ReadonlyMap<string, string> {
  const entries = readdirSync(directory, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return new Map(
    entries
      .map((entry) => join(entry.parentPath, entry.name))
      .map((path): [string, string] => [relative(directory, path).replaceAll("\\", "/"), readFileSync(path, "latin1")])
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  );
}
