import {
  appendFileSync,
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { bundleFromJSON } from "@sigstore/bundle";
import { toSignedEntity, Verifier } from "@sigstore/verify";
import { createPublicKey } from "node:crypto";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { VerificationDocument } from "../../src/model/verification-document.ts";
import {
  hasOpenssl,
  hasSha256sum,
  hasSshKeygen,
  hasTar,
  isInstalled,
  must,
  run,
  scratch,
  sshKey,
} from "../seal/tools.ts";
import { docket, withStory } from "../story.ts";

/**
 * The commands of docs/for-auditors.md, as they stand there, on a docket that our commands made and signed: the standard
 * tools accept it, and each refuses a docket with the defect that its step is for.
 */
const page = readFileSync(join(import.meta.dirname, "../../docs/for-auditors.md"), "utf8");
const steps = [...page.matchAll(/^### (\d+)\. (.+)\n\n```sh\n([\s\S]*?)^```/gm)].map(([, number, title, commands]) => ({
  number: Number(number),
  title: title!,
  commands: commands!,
}));
const hasAll =
  hasSshKeygen &&
  hasOpenssl &&
  hasSha256sum &&
  hasTar &&
  isInstalled("jq", "--version") &&
  isInstalled("bash", "--version");

let dir: string;
let made: string;
const file = (name: string): string => join(made, name);

describe.skipIf(!hasAll)(`docs/for-auditors.md${hasAll ? "" : " (skipped: a tool is not installed)"}`, () => {
  beforeAll(async () => {
    dir = scratch();
    made = join(dir, "made");
    mkdirSync(made);
    await withStory("healthy-canary", async (story) => {
      expect((await docket(["decide", "-q", "-C", story, "-o", file("docket-out")])).exit).toBe(0);
    });
    must("openssl", [
      "genpkey",
      "-algorithm",
      "EC",
      "-pkeyopt",
      "ec_paramgen_curve:P-256",
      "-out",
      join(dir, "gate.pem"),
    ]);
    writeFileSync(file("gate.pub"), must("openssl", ["pkey", "-in", join(dir, "gate.pem"), "-pubout"]));
    expect((await docket(["attest", file("docket-out"), "--key", join(dir, "gate.pem")])).exit).toBe(0);
    for (const [id, role] of [
      ["ada@example.com", "sre"],
      ["margaret@example.com", "product-owner"],
    ] as const) {
      const key = sshKey(dir, role, "-t", "ed25519", "-C", id);
      const [type, blob] = key.line.split(" ");
      appendFileSync(file("allowed_signers"), `${id} namespaces="*@docket" ${type} ${blob}\n`);
      const ran = await docket(["sign", file("docket-out"), "--role", role, "--key", key.path, "--yes"], {
        env: { HOME: dir },
      });
      expect(ran.exit, ran.stderr).toBe(0);
    }
    stampFirst();
    expect((await docket(["pack", "docket-out"], { cwd: made })).exit).toBe(0);
  });
  afterAll(() => rmSync(dir, { recursive: true, force: true }));

  test("has ten steps of commands", () => {
    expect(steps.map(({ number }) => number)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
  });

  test.for(steps)("step $number holds for a docket of ours: $title", ({ commands }) => {
    const ran = inCopy(commands, () => {});
    expect(ran.status, ran.stdout + ran.stderr).toBe(0);
  });

  const signOffs = (docketDir: string) =>
    readdirSync(join(docketDir, "signoffs"))
      .filter((name) => name.endsWith(".json"))
      .sort();
  const replace = (path: string, from: string, to: string): void => {
    const text = readFileSync(path, "latin1");
    expect(text).toContain(from);
    writeFileSync(path, text.replace(from, to), "latin1");
  };
  const DEFECTS: readonly (readonly [step: number, what: string, damage: (docketDir: string) => void])[] = [
    [1, "a byte of the evidence", (at) => replace(join(at, "inputs/docket.yaml"), "a", "b")],
    [1, "a byte of the page that people read", (at) => replace(join(at, "DECISION.md"), "a", "b")],
    [2, "a file more", (at) => writeFileSync(join(at, "inputs/extra.json"), "{}")],
    [2, "a link in the place of a file", (at) => must("ln", ["-sf", "/dev/null", join(at, "DECISION.md")])],
    [3, "another manifest of the evidence", (at) => appendFileSync(join(at, "manifest.json"), "\n")],
    [4, "a number that stands elsewhere", (at) => replace(join(at, "decision.json"), "{", "{ ")],
    [6, "a git signature in the place of an approval", (at) => resign(at, "git")],
    [6, "an approval in the place of a rejection", (at) => resign(at, "reject@docket")],
    [
      6,
      "a statement that says more than was signed",
      (at) => appendFileSync(join(at, "signoffs", signOffs(at)[0]!), "\n"),
    ],
    [6, "another decision under the same sign-off", (at) => appendFileSync(join(at, "decision.json"), "\n")],
    [7, "a sign-off taken out of the middle", (at) => rmSync(join(at, "signoffs", signOffs(at)[0]!))],
    [8, "another statement than was signed", (at) => appendFileSync(join(at, "attestations/test-result.json"), "\n")],
    [
      8,
      "a statement that another key signed",
      (at) =>
        must("cp", [
          join(at, "attestations/test-result.sigstore.json"),
          join(at, "attestations/release-decision.sigstore.json"),
        ]),
    ],
    [9, "a time of another signature", (at) => appendFileSync(join(at, "signoffs", `${signOffs(at)[0]!}.sig`), "\n")],
    [10, "a packed docket with another byte", (at) => replace(join(at, "DECISION.md"), "a", "b")],
  ];
  test.for(DEFECTS)("step %i finds %s", ([number, , damage]) => {
    expect(inCopy(steps[number - 1]!.commands, damage).status).not.toBe(0);
  });

  test("docket agrees: the statements are signed by the key of the gate, and say what the docket says", async () => {
    const key = must("ssh-keygen", ["-i", "-m", "PKCS8", "-f", file("gate.pub")]).trim();
    const signers = join(dir, "gate_signers");
    writeFileSync(
      signers,
      `${readFileSync(file("allowed_signers"), "utf8")}gate@example.com namespaces="gate@docket" ${key}\n`,
    );
    const ran = await docket(["verify", file("docket-out"), "--json", "--allowed-signers", signers]);
    const { checks } = JSON.parse(ran.stdout) as VerificationDocument;
    expect(checks.filter(({ outcome }) => outcome === "failed")).toEqual([]);
    for (const code of ["statement-payload", "statement-signature"])
      expect(checks.filter((check) => check.code === code).map(({ outcome }) => outcome)).toEqual(["held", "held"]);
    const strangers = await docket([
      "verify",
      file("docket-out"),
      "--json",
      "--allowed-signers",
      file("allowed_signers"),
    ]);
    const failed = (JSON.parse(strangers.stdout) as VerificationDocument).checks.filter(
      ({ outcome }) => outcome === "failed",
    );
    expect([...new Set(failed.map(({ code }) => code))]).toEqual(["statement-signature"]);
  });

  test("@sigstore/verify accepts the statements that docket attest signs, by this key and no other", () => {
    const other = must("openssl", ["genpkey", "-algorithm", "EC", "-pkeyopt", "ec_paramgen_curve:P-256"]);
    const verifierOf = (key: Parameters<typeof createPublicKey>[0]) =>
      new Verifier(
        {
          certificateAuthorities: [],
          timestampAuthorities: [],
          tlogs: [],
          ctlogs: [],
          publicKey: () => ({ publicKey: createPublicKey(key), validFor: () => true }),
        },
        { ctlogThreshold: 0, tlogThreshold: 0, timestampThreshold: 0 },
      );
    for (const name of ["test-result", "release-decision"]) {
      const bundle = JSON.parse(readFileSync(file(`docket-out/attestations/${name}.sigstore.json`), "utf8")) as unknown;
      const entity = toSignedEntity(bundleFromJSON(bundle));
      expect(() => verifierOf(readFileSync(file("gate.pub"))).verify(entity)).not.toThrow();
      expect(() => verifierOf(other).verify(entity)).toThrow();
    }
  });

  test("docket accepts a statement that openssl signed, in a bundle put together by hand", async () => {
    const target = join(dir, "by-hand");
    cpSync(file("docket-out"), target, { recursive: true });
    const statement = readFileSync(join(target, "attestations/test-result.json"));
    const signed = Buffer.concat([
      Buffer.from(`DSSEv1 28 application/vnd.in-toto+json ${statement.length} `),
      statement,
    ]);
    writeFileSync(join(dir, "signed"), signed);
    must("openssl", [
      "dgst",
      "-sha256",
      "-sign",
      join(dir, "gate.pem"),
      "-out",
      join(dir, "signature"),
      join(dir, "signed"),
    ]);
    const path = join(target, "attestations/test-result.sigstore.json");
    const bundle = JSON.parse(readFileSync(path, "utf8")) as { dsseEnvelope: { signatures: [{ sig: string }] } };
    bundle.dsseEnvelope.signatures[0].sig = readFileSync(join(dir, "signature")).toString("base64");
    writeFileSync(path, JSON.stringify(bundle));
    const key = must("ssh-keygen", ["-i", "-m", "PKCS8", "-f", file("gate.pub")]).trim();
    writeFileSync(join(dir, "gate_only"), `gate@example.com namespaces="gate@docket" ${key}\n`);
    const ran = await docket(["verify", target, "--json", "--allowed-signers", join(dir, "gate_only")]);
    const { checks } = JSON.parse(ran.stdout) as VerificationDocument;
    expect(checks.filter(({ code }) => code === "statement-signature").map(({ outcome }) => outcome)).toEqual([
      "held",
      "held",
    ]);
  });

  /** Runs commands of the page in a copy of what was made, after some damage to the docket. */
  function inCopy(commands: string, damage: (docketDir: string) => void) {
    const copy = join(dir, "copy");
    rmSync(copy, { recursive: true, force: true });
    cpSync(made, copy, { recursive: true });
    damage(join(copy, "docket-out"));
    return run("bash", ["-euo", "pipefail", "-c", commands], { cwd: copy });
  }

  /** Signs the first sign-off again with the same key, for another purpose. */
  function resign(docketDir: string, namespace: string): void {
    const statement = join(docketDir, "signoffs", signOffs(docketDir)[0]!);
    rmSync(`${statement}.sig`);
    must("ssh-keygen", ["-Y", "sign", "-n", namespace, "-f", join(dir, "sre"), statement]);
  }

  /** A time stamping authority of our own, and its token over the first sign-off. */
  function stampFirst(): void {
    const tsa = join(dir, "tsa");
    mkdirSync(tsa);
    const inTsa = (line: string) => must("openssl", line.split(" "), { cwd: tsa });
    const config = [
      "[req]\ndistinguished_name=dn\n[dn]",
      "[ca]\nbasicConstraints=critical,CA:TRUE\nkeyUsage=critical,keyCertSign",
      "[leaf]\nbasicConstraints=critical,CA:FALSE\nextendedKeyUsage=critical,timeStamping",
      "[tsa]\ndefault_tsa=one\n[one]\nserial=serial\nsigner_cert=leaf.crt\ncerts=leaf.crt\nsigner_key=leaf.key\nsigner_digest=sha256\ndefault_policy=1.2.3.4\ndigests=sha256\ness_cert_id_alg=sha256",
    ];
    writeFileSync(join(tsa, "cnf"), config.join("\n"));
    writeFileSync(join(tsa, "serial"), "01\n");
    inTsa(
      "req -x509 -newkey ec -pkeyopt ec_paramgen_curve:P-256 -nodes -keyout ca.key -out ca.crt -subj /CN=Root -days 2 -config cnf -extensions ca",
    );
    inTsa(
      "req -newkey ec -pkeyopt ec_paramgen_curve:P-256 -nodes -keyout leaf.key -out leaf.csr -subj /CN=Stamps -config cnf",
    );
    inTsa(
      "x509 -req -in leaf.csr -CA ca.crt -CAkey ca.key -CAcreateserial -out leaf.crt -days 2 -extfile cnf -extensions leaf",
    );
    const [first] = signOffs(file("docket-out"));
    const signature = join(file("docket-out"), "signoffs", `${first}.sig`);
    expect(existsSync(signature)).toBe(true);
    must("openssl", ["ts", "-query", "-data", signature, "-sha256", "-cert", "-out", "query.tsq"], { cwd: tsa });
    mkdirSync(file("docket-out/timestamps"));
    const token = file(`docket-out/timestamps/${first!.replace(/\.json$/, ".tsr")}`);
    must("openssl", ["ts", "-reply", "-queryfile", "query.tsq", "-config", "cnf", "-out", token], { cwd: tsa });
    writeFileSync(file("tsa.pem"), readFileSync(join(tsa, "ca.crt")));
  }
});
