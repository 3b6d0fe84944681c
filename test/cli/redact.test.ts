import { createHmac } from "node:crypto";
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gunzipSync, gzipSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { DecisionDocument } from "../../src/model/decision-document.ts";
import type { VerificationDocument } from "../../src/model/verification-document.ts";
import { folderSource } from "../../src/host/docket-folder.ts";
import { inspect } from "../../src/inspection.ts";
import { VERSION } from "../../src/cli/version.ts";
import { docket, filesBelow } from "../story.ts";

/** Made up, and put together here, so that no scanner of repositories takes it for real. */
const TOKEN = ["ghp", "_", "abcdefghij0123456789ABCDEFGHIJ012345"].join("");
const LOG = "evidence/canary/requests.ndjson";
const KEY = "0123456789abcdef0123456789abcdef";

let directory: string;
beforeAll(async () => {
  directory = mkdtempSync(join(tmpdir(), "docket-redact-"));
  expect((await docket(["init", directory])).exit).toBe(0);
  const lines = readFileSync(join(directory, LOG), "utf8").split("\n");
  lines[2] = lines[2]!.replace('"path":"/', `"path":"/?access_token=${TOKEN}&at=/`);
  lines[9] = lines[9]!.replace('"user":"', `"user":"${Buffer.from(`token ${TOKEN}`).toString("base64")} `);
  writeFileSync(join(directory, LOG), lines.join("\n"));
  writeFileSync(join(directory, "docket.yaml"), `${readFileSync(join(directory, "docket.yaml"), "utf8")}# ${TOKEN}\n`);
  writeFileSync(join(directory, "key"), KEY);
});
afterAll(() => rmSync(directory, { recursive: true, force: true }));

const PLACES = [
  ["docket.yaml", "github-token", 40],
  [LOG, "url-credential", 40],
  [LOG, "github-token", 64],
] as const;

test("docket decide refuses to seal secrets, names every place and never the secret, and leaves nothing behind", async () => {
  const before = [...filesBelow(directory).keys()];
  const ran = await docket(["decide"], { cwd: directory });
  expect(ran.exit).toBe(4);
  expect(ran.stdout + ran.stderr).not.toContain(TOKEN);
  const said = ran.stderr.split("\n");
  for (const [path, kind, bytes] of PLACES)
    expect(
      said.some((line) => line.startsWith(`${path}:`) && line.includes(`${kind} of ${bytes} bytes`)),
      kind,
    ).toBe(true);
  expect(ran.stderr).toMatch(/requests\.ndjson:3:\d+: url-credential of 40 bytes/);
  expect(ran.stderr).toMatch(/requests\.ndjson:10:\d+: github-token of 64 bytes \(base64\)/);
  expect(ran.stderr).toContain("docket decide --redact");
  expect([...filesBelow(directory).keys()]).toEqual(before);
});

describe("docket decide --redact", () => {
  let out: string;
  let sealed: ReadonlyMap<string, string>;
  beforeAll(async () => {
    out = join(directory, "docket-out");
    const plain = await docket(["gate"], { cwd: directory });
    const ran = await docket(["decide", "--redact", "--redaction-key", "key"], { cwd: directory });
    expect(ran.exit, ran.stderr).toBe(plain.exit);
    sealed = filesBelow(out);
  });

  test("seals a copy without them, and everything else byte for byte", () => {
    for (const [path, text] of sealed) expect(text, path).not.toContain(TOKEN);
    const log = sealed.get(`inputs/${LOG}`)!.split("\n");
    const received = readFileSync(join(directory, LOG), "latin1").split("\n");
    expect(log[2]).toContain("access_token=[REDACTED:url-credential]&at=/");
    expect(log[9]).toContain("[REDACTED:github-token] ");
    for (const [index, line] of received.entries()) if (index !== 2 && index !== 9) expect(log[index]).toBe(line);
  });

  test("puts on record what was taken out, with digests under the key only", () => {
    const record = JSON.parse(sealed.get("inputs/docket.redactions.json")!) as {
      files: {
        path: string;
        removed: number;
        original: { keyedDigest: string };
        places: { line: number; keyedDigest: string }[];
      }[];
    };
    expect(record.files.map(({ path, removed }) => [path, removed])).toEqual([
      ["docket.yaml", 1],
      [LOG, 2],
    ]);
    const hmac = (bytes: string | Buffer) => createHmac("sha256", KEY).update(bytes).digest("hex");
    expect(record.files[1]!.original.keyedDigest).toBe(hmac(readFileSync(join(directory, LOG))));
    expect(record.files[1]!.places.map(({ line, keyedDigest }) => [line, keyedDigest])).toEqual([
      [3, hmac(TOKEN)],
      [10, hmac(Buffer.from(`token ${TOKEN}`).toString("base64"))],
    ]);
    const manifest = JSON.parse(sealed.get("manifest.json")!) as { files: { path: string; redactions: number }[] };
    expect(manifest.files.filter(({ redactions }) => redactions > 0)).toMatchObject([
      { path: "inputs/docket.yaml", redactions: 1 },
      { path: `inputs/${LOG}`, redactions: 2 },
    ]);
  });

  test("says so in the decision and in both documents", () => {
    const decision = JSON.parse(sealed.get("decision.json")!) as DecisionDocument;
    expect(decision.redacted).toMatchObject({ record: "docket.redactions.json", removed: 3 });
    expect(sealed.get("DECISION.md")).toContain("redacted before they were judged: 3 secrets in 2 files");
    expect(sealed.get("CANARY_EXECUTION_SUMMARY.md")).toContain("redacted: 2 secrets taken out");
  });

  test("is judged on the copy, so that it can be judged again", async () => {
    const verified = await docket(["verify", "--json", out]);
    const { checks } = JSON.parse(verified.stdout) as VerificationDocument;
    expect(checks.filter(({ outcome }) => outcome === "failed")).toEqual([]);
    const held = checks.filter(({ outcome }) => outcome === "held").map(({ code }) => code);
    expect(held).toEqual(expect.arrayContaining(["redactions-recorded", "decision-replayed", "document-rendered"]));
    const gated = await docket(["gate", "--json", "-C", join(out, "inputs")]);
    expect(gated.stdout).toBe(Buffer.from(sealed.get("decision.json")!, "latin1").toString("utf8"));
  });

  test("is the same docket when its own inputs are decided on again", async () => {
    const again = mkdtempSync(join(tmpdir(), "docket-redact-"));
    try {
      await docket(["decide", "-C", join(out, "inputs"), "--out-dir", join(again, "out")]);
      expect(filesBelow(join(again, "out"))).toEqual(sealed);
    } finally {
      rmSync(again, { recursive: true, force: true });
    }
  });

  test("is found out when the record is a lie", async () => {
    const forged = mkdtempSync(join(tmpdir(), "docket-redact-"));
    try {
      cpSync(out, forged, { recursive: true });
      const manifest = join(forged, "manifest.json");
      writeFileSync(manifest, readFileSync(manifest, "utf8").replace('"redactions": 2', '"redactions": 0'));
      const { checks } = await inspect(folderSource(forged), VERSION);
      expect(checks.filter(({ outcome }) => outcome === "failed").map(({ code }) => code)).toEqual(
        expect.arrayContaining(["redactions-recorded", "manifest-chain"]),
      );
    } finally {
      rmSync(forged, { recursive: true, force: true });
    }
  });
});

test("looks into packed files, and packs the redacted copy again", async () => {
  const packed = mkdtempSync(join(tmpdir(), "docket-redact-"));
  try {
    cpSync(directory, packed, { recursive: true, filter: (path) => !path.includes("docket-out") });
    writeFileSync(join(packed, LOG), gzipSync(readFileSync(join(packed, LOG))));
    const refused = await docket(["decide"], { cwd: packed });
    expect(refused.exit).toBe(4);
    expect(refused.stderr).toMatch(/requests\.ndjson:3:\d+: url-credential/);
    expect(existsSync(join(packed, "docket-out"))).toBe(false);
    await docket(["decide", "--redact"], { cwd: packed });
    const text = gunzipSync(readFileSync(join(packed, "docket-out/inputs", LOG))).toString();
    expect(text).not.toContain(TOKEN);
    expect(text).toContain("access_token=[REDACTED:url-credential]");
    expect(readFileSync(join(packed, "docket-out/inputs/docket.redactions.json"), "utf8")).not.toContain("keyedDigest");
  } finally {
    rmSync(packed, { recursive: true, force: true });
  }
});

test("a key that can be tried out is refused", async () => {
  writeFileSync(join(directory, "short"), "secret");
  const ran = await docket(["decide", "--redact", "--redaction-key", "short"], { cwd: directory });
  expect(ran.exit).toBe(2);
  expect(ran.stderr).toContain("--redaction-key holds 6 bytes, expected at least 16");
});
