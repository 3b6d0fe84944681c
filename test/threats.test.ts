import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import MarkdownIt from "markdown-it";
import { describe, expect, test } from "vitest";
import { DocketError } from "../src/errors.ts";
import { searchFiles } from "../src/host/secret-files.ts";
import { withInvolved } from "../src/model/sign-off-policy.ts";
import { VERSION } from "../src/cli/version.ts";
import { inspect } from "../src/inspection.ts";
import { parseKeyList } from "../src/seal/allowed-signers.ts";
import { canonicalJson } from "../src/seal/canonical-json.ts";
import { IN_TOTO_PAYLOAD_TYPE, preAuthEncoding, verifyEnvelope } from "../src/seal/dsse.ts";
import { signBundle } from "../src/seal/gate.ts";
import { pathSetDefects } from "../src/seal/paths.ts";
import { readPemPublicKey, readPemSigningKey } from "../src/seal/pem-keys.ts";
import { NEVER, signOffStatement } from "../src/seal/sign-off.ts";
import { readBundle } from "../src/seal/sigstore-bundle.ts";
import { memorySource } from "../src/seal/source.ts";
import { readReleaseApproval, type ReleaseApproval } from "../src/seal/statement.ts";
import { parseStrictJson } from "../src/seal/strict-json.ts";
import { type Docket, failedCodes, failures, inspectMemory, sampleInputs, seal } from "./sealed.ts";
import {
  allowedLine,
  brokenCodes,
  hex,
  pemSigner,
  POLICY,
  policyOf,
  sshSigner,
  SUBJECTS,
  ThirdLayer,
  type Word,
  type WordChange,
} from "./seal/sign-off-case.ts";
import { ed25519, pem } from "./seal/tools.ts";

/** What attackers try, and the check that catches it: the rows of the threat table, each against a docket as it is sealed. */

const inputs = sampleInputs();
const sealed = await seal(inputs);
const text = (path: string): string => (sealed.get(path) as Buffer).toString();
const changed = (path: string, change: (text: string) => string): Docket => {
  expect(change(text(path))).not.toBe(text(path));
  return new Map(sealed).set(path, Buffer.from(change(text(path))));
};
const withPlan = (change: (plan: string) => string): Map<string, Buffer> => {
  const plan = inputs.get("docket.yaml")!.toString();
  expect(change(plan)).not.toBe(plan);
  return new Map(inputs).set("docket.yaml", Buffer.from(change(plan)));
};
const codesOf = async (docket: Docket): Promise<readonly string[]> => failedCodes(await inspectMemory(docket));

const ada = sshSigner("ada@example.com");
const bob = pemSigner("bob@example.com");
const grace = sshSigner("grace@example.com");
const allowed = [ada, bob, grace].map((signer) => allowedLine(signer)).join("");
const policy = policyOf(POLICY);
const trust = { policy, allowed };
const approved = (word: Partial<Word> = {}, change: WordChange = {}): ThirdLayer =>
  new ThirdLayer().add({ by: bob, role: "sre", ...word }, change).add({ by: grace, role: "release-manager" });
const at = { file: "a.json" };
const json = (value: string) => () => parseStrictJson(Buffer.from(value), at);

test("the docket and the sign-offs that the attacks start from hold", async () => {
  expect(failures(await inspectMemory(sealed))).toEqual([]);
  expect(brokenCodes(approved().verify(trust))).toEqual([]);
});

describe("evidence and files", () => {
  test("threat 1: evidence edited after the decision", async () => {
    for (const path of inputs.keys()) {
      const bytes = Buffer.from(sealed.get(`inputs/${path}`) as Buffer);
      bytes[bytes.length >> 1]! ^= 1;
      expect(failures(await inspectMemory(new Map(sealed).set(`inputs/${path}`, bytes)))).toEqual([
        `file-digest inputs/${path}`,
      ]);
    }
  });

  test("threat 2: another release's load-balancer diff in the place of this one's, every digest right", async () => {
    const other = inputs.get("evidence/LB_DIFF.txt")!.toString().replaceAll("r2-", "r3-");
    const swapped = new Map(inputs).set("evidence/LB_DIFF.txt", Buffer.from(other));
    expect(await codesOf(await seal(swapped, { decision: () => text("decision.json") }))).toContain(
      "decision-replayed",
    );
  });

  test("threat 4: a failing piece of evidence or a rejection deleted", async () => {
    const without: Docket = new Map(sealed);
    without.delete("inputs/evidence/health.ndjson");
    expect(await codesOf(without)).toEqual(["file-missing"]);
    const left = new Map(inputs);
    left.delete("evidence/health.ndjson");
    expect(await codesOf(await seal(left))).toContain("exhibit-missing");
    const layer = new ThirdLayer()
      .add({ by: ada, role: "sre", action: "REJECT" })
      .add({ by: bob, role: "sre" })
      .add({ by: grace, role: "release-manager" });
    expect(brokenCodes(layer.verify(trust))).toContain("no-rejection");
    for (const path of layer.files.keys()) if (path.startsWith("signoffs/0001-")) layer.files.delete(path);
    expect(brokenCodes(layer.verify(trust))).toEqual(["sign-off-chain"]);
  });

  test("threat 5: a file added", async () => {
    expect(await codesOf(new Map(sealed).set("inputs/evidence/more.json", Buffer.from("{}")))).toEqual(["file-extra"]);
  });

  test("threat 6: paths that climb or collide, links and devices", async () => {
    for (const path of ["../escape", "inputs/CON", "inputs/a\u202Eb", "decision.MD", "C:/x", "inputs/x."])
      expect((await codesOf(new Map(sealed).set(path, Buffer.from("x")))).join(), path).toMatch(/file-path|file-extra/);
    expect(pathSetDefects(["a/DECISION.md", "a/decision.MD"])).not.toEqual([]);
    for (const kind of ["symbolic-link", "other"] as const)
      expect(await codesOf(new Map(sealed).set("DECISION.md", kind))).toContain("file-kind");
  });

  test("threat 7: zip bomb, and JSON of any depth", async () => {
    const directory = mkdtempSync(join(tmpdir(), "docket-bomb-"));
    try {
      const bomb = join(directory, "bomb.gz");
      writeFileSync(bomb, gzipSync(Buffer.alloc(72 * 1_048_576)));
      await expect(searchFiles([{ path: "bomb.gz", source: bomb }])).rejects.toThrow("unpacks to more than 500 times");
    } finally {
      rmSync(directory, { recursive: true, force: true });
    }
    expect(json("[".repeat(100_000))).toThrow(DocketError);
  });

  test("threat 24: line ends changed on the way", async () => {
    const checks = await inspectMemory(changed("DECISION.md", (page) => page.replaceAll("\n", "\r\n")));
    expect(failures(checks)).toEqual(["file-size DECISION.md"]);
    expect(checks.find(({ outcome }) => outcome === "failed")!.message).toContain("nothing but the ends of its lines");
  });

  test("threat 32: other bytes for the judge than for the digest", async () => {
    const path = "inputs/evidence/health.ndjson";
    const other = Buffer.from(sealed.get(path) as Buffer);
    other[10]! ^= 1;
    const source = memorySource(sealed);
    const open = (asked: string) =>
      asked === path ? memorySource(new Map([[path, other]])).open(path) : source.open(asked);
    expect(failures((await inspect({ ...source, open }, VERSION)).checks)).toEqual([`file-digest ${path}`]);
  });
});

describe("texts that mean two things", () => {
  const hostile = "Shop | `x` <script>alert(1)</script> [a](javascript:b) @all #1 {{x}}\\n::set-output name=a::b";
  const hostileDocket = () => seal(withPlan((plan) => plan.replace("service: Catalogue API", `service: "${hostile}"`)));

  test("threat 8: Markdown, HTML and templates in names", async () => {
    const docket = await hostileDocket();
    expect(failures(await inspectMemory(docket))).toEqual([]);
    for (const path of ["DECISION.md", "CANARY_EXECUTION_SUMMARY.md"]) {
      const page = (docket.get(path) as Buffer).toString();
      expect(new MarkdownIt({ html: true }).render(page)).not.toMatch(/<script|href="javascript:/);
      expect(page).toContain("Shop \\|");
    }
  });

  test("threat 9: a key twice, or written in two ways", async () => {
    for (const twice of ['{"a":1,"a":2}', '{"a":1,"\\u0061":2}']) expect(json(twice)).toThrow(DocketError);
    const doubled = await seal(inputs, { decision: (one) => one.replace("{", '{\n  "decision": "rollback",') });
    expect(await codesOf(doubled)).toContain("decision-form");
  });

  test("threat 10: numbers that are none", () => {
    for (const number of ["NaN", "Infinity", "1e400", "-1e400", "01", "1.", "0x1"])
      expect(json(`{"a":${number}}`), number).toThrow(DocketError);
  });

  test("threat 11: byte order marks, UTF-16, broken UTF-8, half a surrogate", () => {
    const texts = [
      Buffer.from("\uFEFF{}"),
      Buffer.from("{}", "utf16le"),
      Buffer.of(0x22, 0xff, 0x22),
      Buffer.from('"\\ud800"'),
    ];
    for (const bytes of texts) expect(() => parseStrictJson(bytes, at)).toThrow(DocketError);
  });

  test("threat 12: keys that reach into the program", () => {
    for (const key of ["__proto__", "constructor", "prototype"])
      expect(json(`{"${key}":{}}`), key).toThrow(DocketError);
  });

  test("threat 13: a canonical form that forgets what is nested", () => {
    const verdicts = ["GO", "NO_GO"].map((verdict) => canonicalJson({ a: { b: [{ verdict }] } }));
    expect(verdicts).toEqual(['{"a":{"b":[{"verdict":"GO"}]}}', '{"a":{"b":[{"verdict":"NO_GO"}]}}']);
  });

  test("threat 23: names that only look alike", () => {
    const lookalike = approval({ approver: { id: "\u0430da@example.com", role: "sre" } });
    expect(() => readReleaseApproval(Buffer.from(lookalike), at)).toThrow(DocketError);
    expect(pathSetDefects(["inputs/e\u0301.json"])).not.toEqual([]);
    expect(pathSetDefects(["inputs/a\u200Bb.json"])).not.toEqual([]);
  });

  test("threat 29: commands for CI in names", async () => {
    const docket = await hostileDocket();
    for (const [path, bytes] of docket)
      if (!path.startsWith("inputs/")) expect((bytes as Buffer).toString(), path).not.toMatch(/^::/m);
  });
});

function approval(fields: Partial<ReleaseApproval>): string {
  return signOffStatement(SUBJECTS, {
    action: "APPROVE",
    approver: { id: "ada@example.com", role: "sre" },
    verdictSeen: "GO",
    environment: "production",
    approvedAt: "2026-11-02T10:00:00Z",
    expiresAt: "2026-11-04T10:00:00Z",
    statement: "",
    policy: { digest: { sha256: hex("plan") } },
    supersedes: null,
    waives: [],
    sequence: 1,
    previous: null,
    ...fields,
  });
}

describe("people, keys and times", () => {
  const UNFILLED = ["role-threshold", "people-least"];

  test("threat 3: an old sign-off on a new docket", () => {
    const subjects = [{ name: "decision.manifest.json", digest: { sha256: hex("old") } }, ...SUBJECTS.slice(1)];
    expect(brokenCodes(approved({}, { subjects: subjects as never }).verify(trust))).toEqual([
      "sign-off-subjects",
      ...UNFILLED,
    ]);
  });

  test("threat 14: signed in the future, or before the evidence was there", () => {
    const future = { approvedAt: "2026-11-03T00:00:00Z", expiresAt: NEVER };
    expect(brokenCodes(approved(future).verify(trust))).toContain("sign-off-not-in-future");
    expect(brokenCodes(approved({ approvedAt: "2026-11-02T00:30:00Z" }).verify(trust))).toEqual([
      "sign-off-after-evidence",
    ]);
  });

  test("threat 15: the author approves, or one person twice", () => {
    const named = withInvolved(policy, new Map([["author", ["bob@example.com"]]]));
    expect(brokenCodes(approved().verify({ policy: named, allowed }))).toEqual(["separation", ...UNFILLED]);
    const alone = new ThirdLayer().add({ by: ada, role: "sre" }).add({ by: ada, role: "release-manager" });
    expect(brokenCodes(alone.verify(trust))).toEqual(UNFILLED);
  });

  test("threat 16: one key under two names counts once", () => {
    const twin = { ...bob, id: "ada@example.com" };
    const two = policyOf(POLICY.replace("bob@example.com] }", "bob@example.com], threshold: 2 }"));
    const layer = approved().add({ by: twin, role: "sre" });
    expect(brokenCodes(layer.verify({ policy: two, allowed: allowed + allowedLine(twin) }))).toEqual([
      "keys-distinct",
      "role-threshold",
    ]);
  });

  test("threat 17: a key that ran out or was revoked", () => {
    const ranOut = allowedLine(bob, 'namespaces="*@docket",valid-before="20261102115959Z"') + allowedLine(grace);
    expect(brokenCodes(approved().verify({ policy, allowed: ranOut }))).toEqual(["key-in-force", ...UNFILLED]);
    const revoked = parseKeyList(`${bob.keyLine}\n`, { file: "revoked" }).keys;
    expect(brokenCodes(approved().verify({ ...trust, revoked }))).toEqual(["key-not-revoked", ...UNFILLED]);
  });

  test("threat 18: the attacker's own list of keys in the docket", async () => {
    expect(await codesOf(new Map(sealed).set("allowed_signers", Buffer.from(allowed)))).toEqual(["file-extra"]);
    const layer = approved();
    layer.files.set("signoffs/allowed_signers", Buffer.from(allowed));
    expect(brokenCodes(layer.verify({ policy }))).toContain("sign-off-key");
  });

  test("threat 19: a git signature or a login in the place of an approval", () => {
    for (const namespace of ["git", "file", "reject@docket"])
      expect(brokenCodes(new ThirdLayer().add({ by: ada, role: "sre" }, { namespace }).verify(trust))).toContain(
        "sign-off-namespace",
      );
  });

  test("threat 20: a test result passed off as an approval", () => {
    const result = sealed.get("attestations/test-result.json") as Buffer;
    expect(() => readReleaseApproval(result, at)).toThrow(/release-approval/);
  });

  test("threat 21: one payload verified, another used", () => {
    const { privateKey } = ed25519();
    const key = readPemSigningKey(privateKey.export({ format: "pem", type: "pkcs8" }) as string, at);
    const payload = Buffer.from("{}");
    const signature = key.sign(preAuthEncoding(IN_TOTO_PAYLOAD_TYPE, payload));
    const envelope = { payload, payloadType: IN_TOTO_PAYLOAD_TYPE, signatures: [{ keyid: key.keyid, signature }] };
    const verdict = verifyEnvelope(envelope, [readPemPublicKey(pem(privateKey), at)], {
      threshold: 1,
      payloadType: IN_TOTO_PAYLOAD_TYPE,
    });
    payload.write("[]");
    expect(verdict.verified && Buffer.from(verdict.payload).toString()).toBe("{}");
  });

  test("threat 22: secrets in evidence", async () => {
    const token = ["ghp", "_", "abcdefghij0123456789ABCDEFGHIJ012345"].join("");
    const directory = mkdtempSync(join(tmpdir(), "docket-secret-"));
    try {
      writeFileSync(join(directory, "a.log"), gzipSync(`first\nAuthorization: Bearer ${token}\n`));
      const [found] = await searchFiles([{ path: "a.log", source: join(directory, "a.log") }]);
      expect(found!.places).toMatchObject([{ kind: "authorization-header", line: 2, column: 23 }]);
    } finally {
      rmSync(directory, { recursive: true, force: true });
    }
    const leaky = await seal(
      withPlan((plan) => plan.replace("service: Catalogue API", `service: "Catalogue ${token}"`)),
    );
    for (const [path, bytes] of leaky)
      if (!path.startsWith("inputs/")) expect((bytes as Buffer).includes(token), path).toBe(false);
  });

  test("threat 26: thresholds lowered, then signed again", () => {
    expect(brokenCodes(approved({ policy: { digest: { sha256: hex("laxer") } } }).verify(trust))).toEqual([
      "sign-off-terms",
      ...UNFILLED,
    ]);
  });

  test("threat 28: a waiver for ever", () => {
    const waives = [{ finding: "p95_latency/full", because: "it is known", expiresAt: "" }];
    expect(() => readReleaseApproval(Buffer.from(approval({ action: "WAIVE", waives })), at)).toThrow(/expiresAt/);
  });
});

describe("decisions and demands", () => {
  test("threat 25: the page says GO, the data does not", async () => {
    const page = await seal(inputs, {
      document: (path, one) => (path === "DECISION.md" ? one.replace("PROMOTE", "HOLD") : one),
    });
    expect(page.get("DECISION.md")).not.toEqual(sealed.get("DECISION.md"));
    expect(await codesOf(page)).toEqual(["document-rendered"]);
    const forged = await seal(
      withPlan((plan) => plan.replace("<= 400ms", "<= 4ms")),
      {
        decision: (one) => one.replace('"decision": "rollback"', '"decision": "promote"'),
      },
    );
    expect(await codesOf(forged)).toEqual(["decision-replayed"]);
  });

  test("threat 27: another window than the one that was decided on", async () => {
    const narrowed = withPlan((plan) => plan.replace("from: 2026-11-23T09:36:31.913Z", "from: 2026-11-23T09:36:40Z"));
    expect(await codesOf(await seal(narrowed, { decision: () => text("decision.json") }))).toContain(
      "decision-replayed",
    );
    expect(
      await codesOf(changed("inputs/docket.yaml", (plan) => plan.replace("09:36:31.913Z", "09:36:32.913Z"))),
    ).toEqual(["file-digest"]);
  });

  test("threat 30: nothing demanded, nothing there", async () => {
    expect(await codesOf(new Map())).toContain("file-missing");
    const harmless = await seal(
      withPlan((plan) =>
        plan
          .replaceAll(
            /^ {2}- (success_rate|p95_latency|failed_checks) .*$/gm,
            "  - { that: $1 >= 0%, severity: advisory }",
          )
          .replace("p95_latency >= 0%", "p95_latency >= 0ms")
          .replace("failed_checks >= 0%", "failed_checks >= 0"),
      ),
    );
    expect(await codesOf(harmless)).toEqual(["plan-vacuous"]);
    const envelope = { payload: Buffer.from("{}"), payloadType: IN_TOTO_PAYLOAD_TYPE, signatures: [] };
    expect(() => verifyEnvelope(envelope, [], { threshold: 0, payloadType: IN_TOTO_PAYLOAD_TYPE })).toThrow(
      DocketError,
    );
    expect(brokenCodes(new ThirdLayer().verify(trust))).not.toEqual([]);
  });

  test("threat 31: weaker hashes, older formats", async () => {
    for (const hash of ["md5", "sha1"])
      expect(
        await codesOf(changed("manifest.json", (one) => one.replace('"hash": "sha256"', `"hash": "${hash}"`))),
      ).toContain("manifest-form");
    const { privateKey } = ed25519();
    const key = readPemSigningKey(privateKey.export({ format: "pem", type: "pkcs8" }) as string, at);
    const bundle = signBundle(Buffer.from("{}"), key);
    for (const version of ["v0.1", "v0.4"])
      expect(() => readBundle(Buffer.from(bundle.replace("v0.3", version)), at)).toThrow(DocketError);
  });
});
