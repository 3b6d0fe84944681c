import { type ChildProcess, spawn } from "node:child_process";
import {
  chmodSync,
  copyFileSync,
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { VerificationDocument } from "../../src/model/verification-document.ts";
import { hasOpenssl, hasSshKeygen, must, needs, run, scratch, sshKey } from "../seal/tools.ts";
import { docket, filesBelow, type Ran, withStory } from "../story.ts";

/** Real keys, a real agent and a real time stamping authority; dockets that `docket decide` sealed. */

let dir: string;
let promoted: string;
const file = (name: string): string => join(dir, name);
const POLICY = `version: 1
expires: 2099-12-31
roles:
  sre: { people: [ada@example.com, linus@example.com] }
  product-owner: { people: [margaret@example.com, grace@example.com] }
environments: { rehearsal: { min-people: 2 } }
separation: { approver-is-not: [author] }
`;

beforeAll(async () => {
  dir = scratch();
  promoted = file("promoted");
  await withStory("healthy-canary", async (story) => {
    expect((await docket(["decide", "-q", "-C", story, "-o", promoted])).exit).toBe(0);
  });
  writeFileSync(file("signoff.yaml"), POLICY);
});
afterAll(() => rmSync(dir, { recursive: true, force: true }));

/** A copy of the sealed docket for one test. */
function copy(name: string): string {
  cpSync(promoted, file(name), { recursive: true });
  return file(name);
}

/** Makes a key pair and a line of it for the list of allowed signers. */
function person(id: string, name: string, ...kind: string[]): { readonly path: string; readonly line: string } {
  const key = sshKey(dir, name, "-C", id, ...(kind.length > 0 ? kind : ["-t", "ed25519"]));
  return { path: key.path, line: allowedLine(id, key.line) };
}
const allowedLine = (id: string, key: string, options = 'namespaces="*@docket,!gate@docket"'): string =>
  `${id} ${options} ${key.trim().split(" ").slice(0, 2).join(" ")}\n`;

function pemKey(name: string, ...options: string[]): string {
  must("openssl", ["genpkey", ...options, "-out", file(name)]);
  return file(name);
}

const sign = (target: string, role: string, key: string, ...more: string[]): Promise<Ran> =>
  docket(["sign", target, "--role", role, "--key", key, "--yes", ...more], { env: { HOME: dir } });

/** What `docket verify` says under the policy, of whatever did not hold. */
async function verified(
  target: string,
  signers: string,
  ...more: string[]
): Promise<{ readonly exit: number; readonly broken: readonly string[]; readonly all: VerificationDocument }> {
  writeFileSync(file("allowed_signers"), signers);
  const ran = await docket([
    "verify",
    target,
    "--json",
    "--policy",
    file("signoff.yaml"),
    "--allowed-signers",
    file("allowed_signers"),
    "--author",
    "eve@example.com",
    ...more,
  ]);
  const all: VerificationDocument = JSON.parse(ran.stdout);
  const broken = all.checks.filter(({ outcome }) => outcome !== "held").map(({ code }) => code);
  return { exit: ran.exit, broken: [...new Set(broken)], all };
}

const signOffs = (target: string): readonly string[] => readdirSync(join(target, "signoffs")).sort();

describe.skipIf(!hasSshKeygen || !hasOpenssl)(
  needs("ssh-keygen and openssl", hasSshKeygen && hasOpenssl, "docket sign"),
  () => {
    test("every kind of key signs, and ssh-keygen and openssl agree that it did", async () => {
      const target = copy("kinds");
      let signers = "";
      const kinds = [
        ["ed25519", "-t", "ed25519"],
        ["ecdsa", "-t", "ecdsa", "-b", "256"],
        ["ecdsa384", "-t", "ecdsa", "-b", "384"],
        ["rsa", "-t", "rsa", "-b", "3072"],
      ] as const;
      for (const [name, ...kind] of kinds) {
        const { path, line } = person("ada@example.com", `kind-${name}`, ...kind);
        expect(await sign(target, "sre", path), name).toMatchObject({ exit: 0 });
        signers += line;
      }
      const pems = [
        ["p256", "-algorithm", "EC", "-pkeyopt", "ec_paramgen_curve:P-256"],
        ["ed", "-algorithm", "ed25519"],
        ["rsa", "-algorithm", "RSA", "-pkeyopt", "rsa_keygen_bits:3072"],
      ] as const;
      for (const [name, ...options] of pems) {
        const ran = await sign(
          target,
          "product-owner",
          pemKey(`${name}.pem`, ...options),
          "--as",
          "margaret@example.com",
        );
        expect(ran, name).toMatchObject({ exit: 0 });
        // The line that docket prints for the list of allowed signers.
        signers += `${/Signers {2}(.*)/.exec(ran.stderr)![1]}\n`;
      }
      const result = await verified(target, signers);
      expect(result).toMatchObject({ exit: 0, broken: [] });
      for (const name of signOffs(target).filter((one) => one.endsWith(".sig"))) {
        const statement = readFileSync(join(target, "signoffs", name.replace(/\.sig$/, "")));
        const args = ["-f", file("allowed_signers"), "-I", "ada@example.com", "-s", join(target, "signoffs", name)];
        must("ssh-keygen", ["-Y", "verify", ...args, "-n", "approve@docket"], { input: statement });
        expect(
          run("ssh-keygen", ["-Y", "verify", ...args, "-n", "reject@docket"], { input: statement }).status,
        ).not.toBe(0);
      }
      const bundles = signOffs(target).filter((one) => one.endsWith(".sigstore.json"));
      for (const [index, name] of bundles.entries()) {
        const { dsseEnvelope } = JSON.parse(readFileSync(join(target, "signoffs", name), "utf8"));
        const payload = Buffer.from(dsseEnvelope.payload, "base64");
        writeFileSync(
          file("pae"),
          Buffer.concat([Buffer.from(`DSSEv1 28 application/vnd.in-toto+json ${payload.length} `), payload]),
        );
        writeFileSync(file("pae.sig"), Buffer.from(dsseEnvelope.signatures[0].sig, "base64"));
        must("openssl", ["pkey", "-in", file(`${pems[index]![0]}.pem`), "-pubout", "-out", file("public.pem")]);
        const raw = pems[index]![0] === "ed" ? ["-rawin"] : ["-rawin", "-digest", "sha256"];
        must("openssl", [
          "pkeyutl",
          "-verify",
          "-pubin",
          "-inkey",
          file("public.pem"),
          ...raw,
          "-in",
          file("pae"),
          "-sigfile",
          file("pae.sig"),
        ]);
      }
    });

    test("shows what is signed, and asks: without a terminal it needs --yes, and signs nothing", async () => {
      const target = copy("asks");
      const { path } = person("ada@example.com", "asks-key");
      const before = filesBelow(target);
      const ran = await docket(["sign", target, "--role", "sre", "--key", path]);
      expect(ran.exit).toBe(2);
      for (const words of ["PROMOTE", "APPROVE", "ada@example.com, sre", "sha256:", "DECISION.md", "approve@docket"])
        expect(ran.stderr).toContain(words);
      expect(ran.stderr).toContain("sign it with --yes");
      expect(filesBelow(target)).toEqual(before);
    });

    test("an agent signs with the public half of the key alone", async () => {
      const target = copy("agent");
      const { path, line } = person("ada@example.com", "agent-key");
      const socket = file("agent.sock");
      const agent: ChildProcess = spawn("ssh-agent", ["-D", "-a", socket], { stdio: "ignore" });
      try {
        for (let tries = 0; !existsSync(socket) && tries < 100; tries += 1) must("sleep", ["0.05"]);
        must("env", [`SSH_AUTH_SOCK=${socket}`, "ssh-add", "-q", path]);
        rmSync(path);
        const ran = await docket(["sign", target, "--role", "sre", "--key", `${path}.pub`, "--yes"], {
          env: { SSH_AUTH_SOCK: socket },
        });
        expect(ran).toMatchObject({ exit: 0 });
        expect((await verified(target, line)).broken).toEqual(["role-threshold", "people-least"]);
        const without = await docket(["sign", target, "--role", "sre", "--key", `${path}.pub`, "--yes"]);
        expect(without.exit).toBe(2);
        expect(without.stderr).toMatch(/ssh-keygen did not sign/);
        expect(signOffs(target)).toHaveLength(2);
      } finally {
        agent.kill();
      }
    });

    test("ssh-keygen asks for a passphrase itself, here through SSH_ASKPASS; a wrong one signs nothing", async () => {
      const target = copy("passphrase");
      must("ssh-keygen", ["-q", "-t", "ed25519", "-N", "correct horse", "-C", "ada@example.com", "-f", file("locked")]);
      const askpass = (answer: string): string => {
        writeFileSync(file("askpass"), `#!/bin/sh\necho '${answer}'\n`);
        chmodSync(file("askpass"), 0o755);
        return file("askpass");
      };
      const env = (answer: string) => ({ SSH_ASKPASS: askpass(answer), SSH_ASKPASS_REQUIRE: "force", DISPLAY: ":0" });
      const attempt = (answer: string) =>
        docket(["sign", target, "--role", "sre", "--key", file("locked"), "--yes"], { env: env(answer) });
      expect((await attempt("wrong")).exit).toBe(2);
      expect(existsSync(join(target, "signoffs"))).toBe(false);
      expect((await attempt("correct horse")).exit).toBe(0);
      expect(signOffs(target)).toHaveLength(2);
    });

    test("a PEM key with a passphrase takes it from the environment", async () => {
      const target = copy("pem-passphrase");
      const key = pemKey("locked.pem", "-algorithm", "ed25519", "-aes256", "-pass", "pass:secret");
      const attempt = (env: Readonly<Record<string, string>>) =>
        docket(["sign", target, "--role", "sre", "--as", "ada@example.com", "--key", key, "--yes"], { env });
      expect((await attempt({})).exit).toBe(4);
      expect((await attempt({ DOCKET_KEY_PASSPHRASE: "secret" })).exit).toBe(0);
    });

    test("a certificate in the place of a key is refused, and nothing is written", async () => {
      const target = copy("certificate");
      const ca = sshKey(dir, "ca", "-t", "ed25519");
      const { path } = person("ada@example.com", "certified");
      must("ssh-keygen", ["-q", "-s", ca.path, "-I", "ada", "-n", "ada@example.com", `${path}.pub`]);
      const before = filesBelow(target);
      const ran = await docket([
        "sign",
        target,
        "--role",
        "sre",
        "--as",
        "ada@example.com",
        "--key",
        `${path}-cert.pub`,
        "--yes",
      ]);
      expect(ran.exit).toBe(2);
      expect(ran.stderr).toContain("docket cannot judge the key type");
      expect(filesBelow(target)).toEqual(before);
    });

    test("approve, reject, take back, change of mind: the history stays, and only the people themselves end it", async () => {
      const target = copy("history");
      const ada = person("ada@example.com", "h-ada");
      const margaret = person("margaret@example.com", "h-margaret");
      const signers = ada.line + margaret.line;
      expect((await sign(target, "sre", ada.path)).exit).toBe(0);
      expect((await sign(target, "product-owner", margaret.path)).exit).toBe(0);
      expect(await verified(target, signers)).toMatchObject({ exit: 0, broken: [] });
      expect((await sign(target, "sre", ada.path, "--action", "reject")).stderr).toContain(
        "reject goes with --because",
      );
      expect((await sign(target, "sre", ada.path, "--action", "reject", "--because", "p95 looks odd")).exit).toBe(0);
      expect(await verified(target, signers)).toMatchObject({
        exit: 5,
        broken: ["role-threshold", "people-least", "no-rejection"],
      });
      const other = await sign(
        target,
        "product-owner",
        margaret.path,
        "--action",
        "revoke",
        "--revokes",
        "3",
        "--because",
        "no",
      );
      expect(other.stderr).toContain("number 3 is no sign-off of margaret@example.com");
      expect((await sign(target, "sre", ada.path, "--because", "it was the probe")).stderr).toContain(
        "takes the place of number 3 (REJECT)",
      );
      expect(await verified(target, signers)).toMatchObject({ exit: 0, broken: [] });
      const page = readFileSync(join(target, "SIGNOFF.md"), "utf8");
      expect(page).toMatch(/\| 1 \| APPROVE \| ada@example\.com .* replaced by no\. 3 \|/);
      expect(page).toMatch(/\| 3 \| REJECT \| ada@example\.com .* replaced by no\. 4 \|/);
      expect(
        (await sign(target, "product-owner", margaret.path, "--action", "revoke", "--because", "left the project"))
          .exit,
      ).toBe(0);
      expect((await verified(target, signers)).broken).toEqual(["role-threshold", "people-least"]);
    });

    test("nobody approves a docket that does not hold, but anybody may reject it", async () => {
      const target = copy("tampered");
      const ada = person("ada@example.com", "t-ada");
      const page = join(target, "DECISION.md");
      writeFileSync(page, readFileSync(page, "utf8").replace("PROMOTE", "PROMOTE!"));
      const ran = await sign(target, "sre", ada.path);
      expect(ran.exit).toBe(4);
      expect(ran.stderr).toContain("nobody can approve what does not hold");
      expect(ran.stderr).toContain("DECISION.md");
      expect(existsSync(join(target, "signoffs"))).toBe(false);
      expect((await sign(target, "sre", ada.path, "--action", "reject", "--because", "tampered")).exit).toBe(0);
    });

    test("the list of keys and the policy are the verifier's own, never those of the docket", async () => {
      const target = copy("own-trust");
      const eve = person("ada@example.com", "o-eve");
      expect((await sign(target, "sre", eve.path)).exit).toBe(0);
      writeFileSync(join(target, "allowed_signers"), eve.line);
      const ran = await docket([
        "verify",
        target,
        "--policy",
        file("signoff.yaml"),
        "--allowed-signers",
        join(target, "allowed_signers"),
      ]);
      expect(ran.exit).toBe(2);
      expect(ran.stderr).toContain("lies in the docket that it is to judge");
      rmSync(join(target, "allowed_signers"));
      expect((await docket(["verify", target, "-q"])).exit).toBe(5);
      expect(await verified(target, person("ada@example.com", "o-ada").line)).toMatchObject({ exit: 4 });
    });

    test("a sign-off of one docket says nothing of another", async () => {
      const target = copy("replayed");
      const ada = person("ada@example.com", "r-ada");
      expect((await sign(target, "sre", ada.path)).exit).toBe(0);
      const other = file("replayed-other");
      await withStory("healthy-canary", async (story) => {
        expect((await docket(["decide", "-q", "-C", story, "-o", other, "--now", "2026-11-24T00:00:00Z"])).exit).toBe(
          0,
        );
      });
      cpSync(join(target, "signoffs"), join(other, "signoffs"), { recursive: true });
      expect((await docket(["sign", other, "--render"])).exit).toBe(0);
      expect(await verified(other, ada.line)).toMatchObject({ exit: 4 });
      expect((await verified(other, ada.line)).broken).toContain("sign-off-subjects");
    });

    test("a key that ran out or was revoked does not approve, now; by a time that is proven it does", async () => {
      const target = copy("stamped");
      const ada = sshKey(dir, "s-ada", "-t", "ed25519", "-C", "ada@example.com");
      const margaret = person("margaret@example.com", "s-margaret");
      expect((await sign(target, "sre", ada.path)).exit).toBe(0);
      expect((await sign(target, "product-owner", margaret.path)).exit).toBe(0);
      const later = new Date(Date.now() + 3_600_000).toISOString();
      const soon = `${new Date(Date.now() + 60_000).toISOString().replaceAll(/[-:T]/g, "").slice(0, 14)}Z`;
      const options = `namespaces="*@docket",valid-before="${soon}"`;
      const signers = allowedLine("ada@example.com", ada.line, options) + margaret.line;
      expect((await verified(target, signers)).broken).toEqual([]);
      expect((await verified(target, signers, "--at", later)).broken).toEqual([
        "key-in-force",
        "role-threshold",
        "people-least",
      ]);

      const authority = timeStampingAuthority();
      const [, signature] = signOffs(target);
      mkdirSync(join(target, "timestamps"));
      const token = join(target, "timestamps", signature!.replace(/\.json\.sig$/, ".tsr"));
      authority.stamp(join(target, "signoffs", signature!), token);
      expect((await verified(target, signers, "--at", later)).broken).toContain("timestamp");
      const proven = await verified(target, signers, "--at", later, "--tsa-ca", authority.root);
      expect(proven).toMatchObject({ exit: 0, broken: [] });
      expect(proven.all.checks.find(({ code }) => code === "timestamp")!.message).toMatch(/^existed at /);
      must("openssl", [
        "ts",
        "-verify",
        "-data",
        join(target, "signoffs", signature!),
        "-in",
        token,
        "-CAfile",
        authority.root,
      ]);

      // A stamp over another's signature proves nothing of this one.
      authority.stamp(join(target, "signoffs", signOffs(target)[3]!), token);
      expect((await verified(target, signers, "--tsa-ca", authority.root)).broken).toEqual([
        "timestamp",
        "role-threshold",
        "people-least",
      ]);
      rmSync(join(target, "timestamps"), { recursive: true });

      copyFileSync(`${ada.path}.pub`, file("revoked"));
      expect((await verified(target, signers, "--revoked", file("revoked"))).broken).toEqual([
        "key-not-revoked",
        "role-threshold",
        "people-least",
      ]);
    });

    test("the last word is PASSED only if everything held, and is checked by whoever comes after", async () => {
      const target = copy("last-word");
      const ada = person("ada@example.com", "l-ada");
      const margaret = person("margaret@example.com", "l-margaret");
      const gate = pemKey("gate.pem", "-algorithm", "ed25519");
      expect((await sign(target, "sre", ada.path)).exit).toBe(0);
      const signers = ada.line + margaret.line;
      const read = () => {
        const { dsseEnvelope } = JSON.parse(readFileSync(join(target, "attestations/gate.sigstore.json"), "utf8"));
        return JSON.parse(Buffer.from(dsseEnvelope.payload, "base64").toString()).predicate;
      };
      expect((await verified(target, signers, "--last-word", gate)).exit).toBe(5);
      expect(read()).toMatchObject({ verificationResult: "FAILED", verifiedLevels: ["FAILED"] });
      expect(read()["urn:docket:verification-summary:reasons:v0.1"].map(({ code }: { code: string }) => code)).toEqual([
        "authorisation/role-threshold",
        "authorisation/people-least",
      ]);
      expect((await sign(target, "product-owner", margaret.path)).exit).toBe(0);
      expect(
        (await verified(target, signers, "--last-word", gate, "--verifier-id", "https://example.com/gate")).exit,
      ).toBe(0);
      expect(read()).toMatchObject({
        verificationResult: "PASSED",
        verifiedLevels: ["RELEASE_GATE_PASSED", "RELEASE_TWO_PERSON_APPROVED"],
        verifier: { id: "https://example.com/gate" },
      });
      expect(await verified(target, signers)).toMatchObject({ exit: 4, broken: ["gate-signature"] });
    });

    test("approvals of GitHub are kept as claims, and count for nothing", async () => {
      const target = copy("claims");
      const reviews = [
        {
          user: { login: "ada" },
          state: "APPROVED",
          submitted_at: "2026-11-24T10:00:00Z",
          commit_id: "c".repeat(40),
          body: "",
        },
      ];
      writeFileSync(file("reviews.json"), JSON.stringify(reviews));
      expect((await docket(["import-claims", file("reviews.json"), target])).exit).toBe(0);
      expect(readFileSync(join(target, "SIGNOFF.md"), "utf8")).toContain("They are shown, and never counted.");
      const result = await verified(target, person("ada@example.com", "c-ada").line);
      expect(result.broken).toContain("role-threshold");
      expect(result.all.areas).toMatchObject({ integrity: "held", documents: "held" });
      expect((await docket(["import-claims", file("reviews.json"), target])).stderr).toContain(
        "holds these claims already",
      );
    });

    test("SIGNOFF.md that says something else than the sign-offs is found out, and rendered anew", async () => {
      const target = copy("page");
      const ada = person("ada@example.com", "p-ada");
      expect((await sign(target, "sre", ada.path)).exit).toBe(0);
      const page = join(target, "SIGNOFF.md");
      const rendered = readFileSync(page, "utf8");
      writeFileSync(page, rendered.replace("APPROVE", "APPROVED BY ALL"));
      expect((await verified(target, ada.line)).broken).toContain("sign-off-document");
      rmSync(page);
      expect((await verified(target, ada.line)).broken).toContain("sign-off-document");
      expect((await docket(["sign", target, "--render"])).exit).toBe(0);
      expect(readFileSync(page, "utf8")).toBe(rendered);
    });

    test("a rollback is waived by signature only where the verifier's policy says so", async () => {
      const target = file("rollback");
      await withStory("brief-spike", async (story) => {
        expect((await docket(["decide", "-q", "-C", story, "-o", target])).exit).toBe(1);
      });
      const ada = person("ada@example.com", "w-ada");
      const linus = person("linus@example.com", "w-linus");
      const margaret = person("margaret@example.com", "w-margaret");
      const signers = ada.line + linus.line + margaret.line;
      const none = await sign(target, "sre", ada.path, "--action", "waive", "--because", "known", "--waive", "nothing");
      expect(none.exit).toBe(2);
      const open = /open are (.*)/.exec(none.stderr)![1]!.split(", ");
      const waive = await sign(
        target,
        "sre",
        ada.path,
        "--action",
        "waive",
        "--because",
        "a spike of the probe",
        ...open.flatMap((id) => ["--waive", id]),
      );
      expect(waive).toMatchObject({ exit: 0 });
      expect((await sign(target, "sre", linus.path)).stderr).toContain("an approval does not turn it into a release");
      expect((await sign(target, "product-owner", margaret.path)).exit).toBe(0);
      expect(await verified(target, signers)).toMatchObject({ exit: 1, broken: ["waiver", "release-allowed"] });
      writeFileSync(file("lifting.yaml"), `${POLICY}waivers: { roles: [sre], lifts: [rollback], max-age: 14d }\n`);
      expect(await verified(target, signers, "--policy", file("lifting.yaml"))).toMatchObject({ exit: 0, broken: [] });
      expect(readFileSync(join(target, "SIGNOFF.md"), "utf8")).toContain("## Waived by signature");
    });
  },
);

interface Authority {
  readonly root: string;
  readonly stamp: (path: string, token: string) => void;
}

/** A time stamping authority of our own, as `openssl ts` makes one offline. */
function timeStampingAuthority(): Authority {
  const tsa = file("tsa");
  mkdirSync(tsa);
  const inTsa = (...args: string[]) => must("openssl", args, { cwd: tsa });
  writeFileSync(
    join(tsa, "openssl.cnf"),
    [
      "[req]\ndistinguished_name=dn\n[dn]",
      "[ca]\nbasicConstraints=critical,CA:TRUE\nkeyUsage=critical,keyCertSign",
      "[leaf]\nbasicConstraints=critical,CA:FALSE\nextendedKeyUsage=critical,timeStamping",
      "[tsa]\ndefault_tsa=one\n[one]\nserial=serial\ncrypto_device=builtin\nsigner_cert=leaf.crt\ncerts=leaf.crt\nsigner_key=leaf.key\nsigner_digest=sha256\ndefault_policy=1.2.3.4\ndigests=sha256,sha512\naccuracy=secs:1\nordering=yes\ntsa_name=no\ness_cert_id_chain=no\ness_cert_id_alg=sha256",
    ].join("\n"),
  );
  writeFileSync(join(tsa, "serial"), "01\n");
  inTsa(
    "req",
    "-x509",
    "-newkey",
    "ec",
    "-pkeyopt",
    "ec_paramgen_curve:P-256",
    "-nodes",
    "-keyout",
    "ca.key",
    "-out",
    "ca.crt",
    "-subj",
    "/CN=Test root",
    "-days",
    "2",
    "-config",
    "openssl.cnf",
    "-extensions",
    "ca",
  );
  inTsa(
    "req",
    "-newkey",
    "ec",
    "-pkeyopt",
    "ec_paramgen_curve:P-256",
    "-nodes",
    "-keyout",
    "leaf.key",
    "-out",
    "leaf.csr",
    "-subj",
    "/CN=Test TSA",
    "-config",
    "openssl.cnf",
  );
  inTsa(
    "x509",
    "-req",
    "-in",
    "leaf.csr",
    "-CA",
    "ca.crt",
    "-CAkey",
    "ca.key",
    "-CAcreateserial",
    "-out",
    "leaf.crt",
    "-days",
    "2",
    "-extfile",
    "openssl.cnf",
    "-extensions",
    "leaf",
  );
  return {
    root: join(tsa, "ca.crt"),
    stamp: (path, token) => {
      inTsa("ts", "-query", "-data", path, "-sha256", "-cert", "-out", "query.tsq");
      inTsa("ts", "-reply", "-config", "openssl.cnf", "-section", "one", "-queryfile", "query.tsq", "-out", token);
    },
  };
}
