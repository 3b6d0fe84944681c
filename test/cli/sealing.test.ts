import { spawnSync } from "node:child_process";
import {
  cpSync,
  linkSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { hostname, tmpdir } from "node:os";
import { join } from "node:path";
import { Ajv2020 } from "ajv/dist/2020.js";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { VerificationDocument } from "../../src/model/verification-document.ts";
import { sha256Of } from "../../src/seal/docket-files.ts";
import { sampleInputs } from "../sealed.ts";
import { hasTar, must, needs } from "../seal/tools.ts";
import { docket, filesBelow, type Ran } from "../story.ts";

const made: string[] = [];
afterAll(() => made.forEach((one) => rmSync(one, { recursive: true, force: true })));

/** A directory with the plan and the evidence of the sample. */
function workplace(): string {
  const directory = mkdtempSync(join(tmpdir(), "docket-sealing-"));
  made.push(directory);
  for (const [path, bytes] of sampleInputs()) {
    mkdirSync(join(directory, path, ".."), { recursive: true });
    writeFileSync(join(directory, path), bytes);
  }
  return directory;
}

const last = ({ stderr }: Ran): string => stderr.trimEnd().split("\n").at(-1)!;
const decide = (cwd: string, ...args: string[]): Promise<Ran> => docket(["decide", "-q", ...args], { cwd });
async function verification(cwd: string, path: string): Promise<VerificationDocument> {
  return JSON.parse((await docket(["verify", path, "--json"], { cwd })).stdout) as VerificationDocument;
}
const failed = ({ checks }: VerificationDocument): readonly string[] =>
  checks.filter(({ outcome }) => outcome === "failed").map(({ code, at }) => `${code} ${at?.file}`);

/** Sealed once; whoever changes it takes a copy. */
let sealed: string;
beforeAll(async () => {
  sealed = workplace();
  expect(last(await decide(sealed))).toBe("docket: PROMOTE (exit 0)");
});
function copy(): string {
  const directory = mkdtempSync(join(tmpdir(), "docket-sealing-"));
  made.push(directory);
  cpSync(sealed, directory, { recursive: true });
  return directory;
}

describe("docket decide", () => {
  test("seals inputs that can be judged again where they lie", async () => {
    const [here, there] = await Promise.all(
      [sealed, join(sealed, "docket-out/inputs")].map((cwd) => docket(["gate", "--json"], { cwd })),
    );
    expect(there!.stdout).toBe(here!.stdout);
    expect(here!.stdout).toBe(readFileSync(join(sealed, "docket-out/decision.json"), "utf8"));
  });

  test("does not replace a docket that carries sign-offs, unless it is told to", async () => {
    const directory = copy();
    mkdirSync(join(directory, "docket-out/signoffs"));
    writeFileSync(join(directory, "docket-out/signoffs/0001-sre-0123abcd.json"), "{}");
    writeFileSync(join(directory, "docket-out/signoffs/0001-sre-0123abcd.json.sig"), "");
    const before = filesBelow(directory);
    const refused = await decide(directory);
    expect(refused.exit).toBe(2);
    expect(refused.stderr).toContain("docket-out carries a sign-off on the decision in it (0001-sre-0123abcd.json)");
    expect(refused.stderr).toContain("--out-dir");
    expect(refused.stderr).toContain("--replace-signed");
    expect(filesBelow(directory)).toEqual(before);
    expect((await decide(directory, "--replace-signed")).exit).toBe(0);
    expect(readdirSync(join(directory, "docket-out"))).not.toContain("signoffs");
  });

  test("leaves alone what lies in a docket and is not its own", async () => {
    const directory = copy();
    writeFileSync(join(directory, "docket-out/inputs/mine.txt"), "mine");
    const refused = await decide(directory);
    expect(refused.exit).toBe(2);
    expect(refused.stderr).toContain("docket-out holds inputs/mine.txt, which docket did not write");
    expect(readFileSync(join(directory, "docket-out/inputs/mine.txt"), "utf8")).toBe("mine");
  });

  test("clears away what a killed run left, puts back what had stepped aside, and leaves a living run alone", async () => {
    const directory = copy();
    const host = sha256Of(hostname()).slice(0, 8);
    const { pid: dead } = spawnSync(process.execPath, ["--version"]);
    const name = (pid: number, more = "") => `.docket-out.staging-${host}-${pid}-0123abcd${more}`;
    renameSync(join(directory, "docket-out"), join(directory, name(dead, "-old")));
    mkdirSync(join(directory, name(dead)));
    mkdirSync(join(directory, name(process.pid)));
    const before = filesBelow(join(directory, name(dead, "-old")));
    expect((await docket(["verify"], { cwd: directory })).stderr).toContain("docket decide puts it back");
    // A run that fails as soon as it has read its evidence: what is there afterwards is what was put back.
    rmSync(join(directory, "evidence/health.ndjson"));
    mkdirSync(join(directory, "evidence/health.ndjson"));
    expect((await decide(directory)).exit).toBe(4);
    expect(filesBelow(join(directory, "docket-out"))).toEqual(before);
    expect(readdirSync(directory).filter((one) => one.startsWith("."))).toEqual([name(process.pid)]);
  });

  test("writes a time only where it is given one, and nothing else changes by it", async () => {
    const directory = copy();
    await decide(directory, "-o", "timed", "--now", "2026-11-23T10:00:00Z");
    const [without, timed] = ["docket-out", "timed"].map((name) => filesBelow(join(directory, name)));
    const differing = [...timed!].filter(([path, bytes]) => without!.get(path) !== bytes).map(([path]) => path);
    expect(differing).toEqual(["DECISION.SHA256SUMS", "SHA256SUMS", "decision.manifest.json", "manifest.json"]);
    expect(timed!.get("manifest.json")).toContain('"createdAt": "2026-11-23T10:00:00Z",\n  "createdAtSource": "flag"');
    const env = { SOURCE_DATE_EPOCH: "1795428000" };
    await docket(["decide", "-q", "-o", "epoch"], { cwd: directory, env });
    expect(readFileSync(join(directory, "epoch/decision.manifest.json"), "utf8")).toContain('"SOURCE_DATE_EPOCH"');
    expect(failed(await verification(directory, "epoch"))).toEqual([]);
    for (const [args, environment] of [
      [["--now", "yesterday"], {}],
      [["--now", "2026-02-30T00:00:00Z"], {}],
      [[], { SOURCE_DATE_EPOCH: "soon" }],
    ] as const)
      expect((await docket(["decide", "-q", ...args], { cwd: directory, env: environment })).exit).toBe(2);
  });

  test("seals a plan of any name as docket.yaml, and refuses evidence that cannot be sealed under its name", async () => {
    const directory = copy();
    renameSync(join(directory, "docket.yaml"), join(directory, "other.yaml"));
    expect((await decide(directory, "-c", "other.yaml")).exit).toBe(0);
    expect(failed(await verification(directory, "docket-out"))).toEqual([]);
    const text = readFileSync(join(directory, "other.yaml"), "utf8");
    writeFileSync(
      join(directory, "other.yaml"),
      text.replace("health: evidence/health.ndjson", "health: ./evidence/health.ndjson"),
    );
    const refused = await decide(directory, "-c", "other.yaml");
    expect(refused.exit).toBe(2);
    expect(refused.stderr).toMatch(/^other\.yaml:\d+: "\.\/evidence\/health\.ndjson" has a segment/);
  });
});

describe("docket verify", () => {
  test("says what held, what was not checked, and that this is not enough", async () => {
    const ran = await docket(["verify"], { cwd: sealed });
    expect(ran.exit).toBe(5);
    expect(last(ran)).toBe("docket: SIGNOFF_MISSING (exit 5)");
    expect(ran.stdout).toMatch(/^\? NOT CHECKED {2}nothing failed, but not everything was checked: authenticity/);
    expect(ran.stdout).toContain(
      "✓ HELD         replay/decision-replayed  decision.json: made again from 5 files of evidence",
    );
  });

  test("prints what its schema says, for a docket that holds and for one that does not", async () => {
    const { stdout } = await docket(["schema", "verification"]);
    const validate = new Ajv2020({ allErrors: true, strict: true, strictTypes: false }).compile(
      JSON.parse(stdout) as object,
    );
    const directory = copy();
    rmSync(join(directory, "docket-out/manifest.json"));
    for (const one of [await verification(sealed, "docket-out"), await verification(directory, "docket-out")])
      expect(validate(one) ? [] : validate.errors).toEqual([]);
  });

  test("never lets through what was not to be promoted", async () => {
    const directory = copy();
    const text = readFileSync(join(directory, "docket.yaml"), "utf8");
    writeFileSync(join(directory, "docket.yaml"), text.replace("p95_latency <= 400ms", "p95_latency <= 4ms"));
    expect((await decide(directory)).exit).toBe(1);
    expect(last(await docket(["verify"], { cwd: directory }))).toBe("docket: ROLLBACK (exit 1)");
    rmSync(join(directory, "evidence/LB_DIFF.txt"));
    writeFileSync(join(directory, "docket.yaml"), text);
    expect((await decide(directory)).exit).toBe(3);
    const ran = await docket(["verify"], { cwd: directory });
    expect(last(ran)).toBe("docket: HOLD (exit 3)");
    expect(ran.stdout).toContain("the plan demands evidence/LB_DIFF.txt, which was not there when it was sealed");
  });

  test("refuses links, hard links, and what is no file, and waits for nothing", async () => {
    const directory = copy();
    const out = join(directory, "docket-out");
    rmSync(join(out, "inputs/evidence/LB_DIFF.txt"));
    symlinkSync(join(directory, "evidence/LB_DIFF.txt"), join(out, "inputs/evidence/LB_DIFF.txt"));
    linkSync(join(out, "inputs/evidence/haproxy.cfg"), join(directory, "another-name"));
    rmSync(join(out, "DECISION.md"));
    must("mkfifo", [join(out, "DECISION.md")]);
    symlinkSync(directory, join(out, "charts-of-others"));
    const ran = await verification(directory, "docket-out");
    expect(failed(ran).toSorted()).toEqual([
      "file-extra charts-of-others",
      "file-kind DECISION.md",
      "file-kind charts-of-others",
      "file-kind inputs/evidence/LB_DIFF.txt",
      "file-kind inputs/evidence/haproxy.cfg",
    ]);
    expect(ran.exitCode).toBe(4);
  });

  test("tells of what is no docket", async () => {
    expect((await docket(["verify", "nowhere"], { cwd: sealed })).exit).toBe(2);
    const ran = await docket(["verify", "."], { cwd: sealed });
    expect(ran.exit).toBe(4);
    expect(last(ran)).toBe("docket: EVIDENCE_REJECTED (exit 4)");
    const noArchive = await docket(["verify", "docket.yaml"], { cwd: sealed });
    expect(noArchive.exit).toBe(4);
    expect(noArchive.stdout).toContain("not a docket archive: no tar header");
  });
});

describe("docket pack", () => {
  let archive: string;
  beforeAll(async () => {
    archive = join(sealed, "docket-out.tar");
    expect((await docket(["pack"], { cwd: sealed })).exit).toBe(0);
  });

  test("makes the same bytes of the same docket", async () => {
    const directory = copy();
    rmSync(join(directory, "docket-out.tar"));
    await docket(["pack", "docket-out", "-o", "deep/other.tar"], { cwd: directory });
    expect(readFileSync(join(directory, "deep/other.tar")).equals(readFileSync(archive))).toBe(true);
  });

  test("makes an archive of which the same is said as of the folder", async () => {
    expect(await verification(sealed, "docket-out.tar")).toEqual(await verification(sealed, "docket-out"));
  });

  test.skipIf(!hasTar)(needs("tar", hasTar, "makes an archive that tar unpacks to the same bytes"), () => {
    const directory = mkdtempSync(join(tmpdir(), "docket-sealing-"));
    made.push(directory);
    must("tar", ["-xf", archive, "-C", directory]);
    expect(filesBelow(directory)).toEqual(filesBelow(join(sealed, "docket-out")));
  });

  test("packs nothing that is not as it was sealed, and nothing into the docket itself", async () => {
    const directory = copy();
    writeFileSync(join(directory, "docket-out/DECISION.md"), "GO\n");
    symlinkSync("/etc/hostname", join(directory, "docket-out/link"));
    rmSync(join(directory, "docket-out.tar"));
    const refused = await docket(["pack"], { cwd: directory });
    expect(refused.exit).toBe(4);
    expect(refused.stderr).toContain("DECISION.md: file-size: 3 bytes");
    expect(refused.stderr).toContain("link: file-kind: a symbolic link");
    expect(readdirSync(directory).filter((name) => name.endsWith(".tar") || name.startsWith("."))).toEqual([]);
    expect((await docket(["pack", "docket-out", "-o", "docket-out/x.tar"], { cwd: sealed })).exit).toBe(2);
  });
});
