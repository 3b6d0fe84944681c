import { createPublicKey, X509Certificate } from "node:crypto";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { DocketError } from "../../src/errors.ts";
import { parseJson } from "../../src/read/scan/json.ts";
import { findSigners, maySign, parseAllowedSigners, parseKeyList } from "../../src/seal/allowed-signers.ts";
import { readArchive } from "../../src/seal/archive.ts";
import { canonicalJson } from "../../src/seal/canonical-json.ts";
import { readCertificate, readPemCertificates } from "../../src/seal/certificate.ts";
import { IN_TOTO_PAYLOAD_TYPE, parseEnvelope, preAuthEncoding, verifyEnvelope } from "../../src/seal/dsse.ts";
import { pathSetDefects } from "../../src/seal/paths.ts";
import { readPemPublicKey, type VerifyingKey, verifyingKey, verifySignature } from "../../src/seal/pem-keys.ts";
import { readBundle } from "../../src/seal/sigstore-bundle.ts";
import { parseSshPublicKeyLine } from "../../src/seal/ssh-key.ts";
import { parseSshSignature, verifySshSignature } from "../../src/seal/sshsig.ts";
import { readDescriptor, readStatement, readTestResult } from "../../src/seal/statement.ts";
import { decodeUtf8, parseStrictJson } from "../../src/seal/strict-json.ts";
import { Fields } from "../../src/seal/fields.ts";
import { parseTimestamp, verifyTimestamp } from "../../src/seal/timestamp.ts";
import { matchSummary, readSummary, slsaLevels } from "../../src/seal/verification-summary.ts";
import { flipped } from "../seal/tools.ts";

/** Real files of public tools beside the checkout; never part of it. */
const samples = join(import.meta.dirname, "../../../shared/data/oracles-evidence");
const isThere = existsSync(samples);
const bytes = (path: string) => readFileSync(join(samples, path));
const text = (path: string) => readFileSync(join(samples, path), "utf8");
const json = (path: string) =>
  JSON.parse(
    isThere ? text(path) : '{"cases":[],"vectors":[],"items":[],"levelParsing":[],"resourceDescriptor":{"cases":[]}}',
  );
const list = (path: string) => (isThere ? readdirSync(join(samples, path), { withFileTypes: true }) : []);
const at = (file: string) => ({ file });

if (!isThere) test.skip("the samples are not here: nothing is tried", () => {});

/** The refusal of a reader, which must be of the one class of errors. */
function refusal(act: () => unknown): DocketError | undefined {
  try {
    act();
  } catch (error) {
    if (!(error instanceof DocketError)) throw error;
    return error;
  }
  return undefined;
}

describe("SSH signatures", () => {
  interface MatrixCase {
    readonly case: string;
    readonly cmd: "verify" | "find-principals" | "check-novalidate";
    readonly sig: string;
    readonly allowedSigners: string;
    readonly identity: string | null;
    readonly namespace: string | null;
    readonly verifyTime: string | null;
    readonly revokedKeys: string | null;
    readonly dataUtf8: string;
    readonly rc: number;
    readonly stdout: string;
    readonly stderr: string;
  }
  /** Where docket is stricter than ssh-keygen on purpose. */
  const stricter = new Map([
    ["mutated sig: trailing-text", "text behind the footer"],
    ["mutated sig: single-line", "a line longer than any tool wraps at"],
    ["bad line before good line", "a trust list with a line that cannot be read"],
    ["no-Z date, verify 20241231T180000Z, TZ=UTC", "a date whose meaning depends on the zone"],
    ["no-Z date, verify 20241231T180000Z, TZ=Etc/GMT+12", "a date whose meaning depends on the zone"],
  ]);
  const timeMs = (written: string | null) => {
    const [, y, mo, d, h = "00", mi = "00", s = "00"] = /^(\d{4})(\d\d)(\d\d)(?:(\d\d)(\d\d)(\d\d))?Z$/.exec(
      written ?? "20260601Z",
    )!;
    return Date.parse(`${y}-${mo}-${d}T${h}:${mi}:${s}Z`);
  };

  test.for((json("openssh-sshsig/ssh-keygen-Y-matrix.json") as { cases: MatrixCase[] }).cases)(
    "ssh-keygen -Y: $case",
    (one) => {
      const judge = (): boolean => {
        const signature = parseSshSignature(bytes(`openssh-sshsig/${one.sig}`), at(one.sig));
        const { fingerprint } = signature.publicKey;
        const verdict = verifySshSignature(signature, Buffer.from(one.dataUtf8), one.namespace ?? signature.namespace);
        if (verdict.outcome !== "valid") return false;
        if (one.cmd === "check-novalidate") return true;
        const allowed = parseAllowedSigners(one.allowedSigners, at("allowed_signers"));
        if (allowed.defects.length > 0) return false;
        const revoked = parseKeyList(one.revokedKeys ?? "", at("revoked"));
        if (revoked.keys.some((key) => key.fingerprint === fingerprint)) return false;
        const question = { fingerprint, namespace: signature.namespace, atMs: timeMs(one.verifyTime) };
        if (one.cmd === "find-principals") {
          expect(findSigners(allowed, question).flatMap((signer) => signer.principals.split(","))).toEqual(
            one.stdout.split("\n"),
          );
          return true;
        }
        expect(one.rc === 0 ? one.stdout : fingerprint).toContain(fingerprint);
        return maySign(allowed, { ...question, principal: one.identity! }).allowed;
      };
      let isGood: boolean;
      try {
        isGood = judge();
      } catch (error) {
        if (!(error instanceof DocketError)) throw error;
        isGood = false;
      }
      expect(isGood).toBe(stricter.has(one.case) ? false : one.rc === 0);
    },
  );

  test.runIf(isThere)("every key and signature of OpenSSH's own tests is valid, or is said to be unsupported", () => {
    const message = bytes("openssh-sshsig/signed-data");
    const namespace = text("openssh-sshsig/namespace");
    const outcomes = list("openssh-sshsig")
      .map((entry) => entry.name)
      .filter((name) => name.endsWith(".sig") && !name.startsWith("mutated"))
      .map((name) => {
        const signature = parseSshSignature(bytes(`openssh-sshsig/${name}`), at(name));
        const key = parseSshPublicKeyLine(text(`openssh-sshsig/${name.replace(".sig", ".pub")}`), at(name));
        expect(key.fingerprint).toBe(signature.publicKey.fingerprint);
        return [name, verifySshSignature(signature, message, namespace).outcome];
      });
    expect(Object.fromEntries(outcomes)).toEqual({
      "ecdsa.sig": "valid",
      "ecdsa_sk.sig": "valid",
      "ecdsa_sk_webauthn.sig": "unsupported",
      "ed25519.sig": "valid",
      "ed25519_sk.sig": "valid",
      "mldsa44-ed25519.sig": "unsupported",
      "rsa.sig": "valid",
    });
  });
});

describe("DSSE", () => {
  test.for(
    (
      json("dsse/pae-vectors.json") as {
        vectors: { name: string; payloadType: string; payloadBase64: string; paeBase64: string }[];
      }
    ).vectors,
  )("pre-authentication encoding: $name", ({ payloadType, payloadBase64, paeBase64 }) => {
    expect(Buffer.from(preAuthEncoding(payloadType, Buffer.from(payloadBase64, "base64"))).toString("base64")).toBe(
      paeBase64,
    );
  });

  test.runIf(isThere)("the vector of the specification", () => {
    const vector = json("dsse/spec-v1.0.2-vector.json");
    const key = readPemPublicKey(vector.publicKeyPem, at("vector"));
    const envelope = parseEnvelope(Buffer.from(JSON.stringify(vector.envelope)), at("vector"));
    const verdict = verifyEnvelope(envelope, [key], { threshold: 1, payloadType: vector.payloadType });
    expect(verdict.verified && Buffer.from(verdict.payload).toString()).toBe(vector.payloadUtf8);
  });

  test.runIf(isThere).for(["ecdsa-p256", "ed25519"])("a bundle that four other programs verified: %s", (name) => {
    const bundle = readBundle(bytes(`derived-dsse-bundles/${name}.sigstore.json`), at(name));
    const key = readPemPublicKey(text(`derived-dsse-bundles/${name}.pub.pem`), at(name));
    const verdict = verifyEnvelope(bundle.envelope, [key], { threshold: 1, payloadType: IN_TOTO_PAYLOAD_TYPE });
    expect(verdict.verified).toBe(true);
    expect(verdict.verified && readSummary(verdict.payload, at(name)).predicate.verifiedLevels).toEqual([
      "RELEASE_DECISION_GO",
    ]);
  });
});

describe("in-toto statements", () => {
  const cases = json("intoto/statement-cases.json");
  /** docket reads Statement v1 alone. */
  const stricter = new Set(["version 0.1"]);
  test.for(cases.cases as { name: string; json: string; valid: boolean }[])("statement: $name", (one) => {
    const found = refusal(() =>
      readStatement(Buffer.from(one.json), "thePredicate", at(one.name), (predicate) => predicate.any("keyObj")),
    );
    expect(found === undefined).toBe(one.valid && !stricter.has(one.name));
  });

  test.for(cases.resourceDescriptor.cases as { name: string; json: string; valid?: boolean; validInSpec?: boolean }[])(
    "resource descriptor: $name",
    (one) => {
      const found = refusal(() => {
        const fields = Fields.of(parseStrictJson(Buffer.from(one.json), at(one.name)), at(one.name));
        readDescriptor(fields);
        fields.settle();
      });
      expect(found === undefined).toBe(one.valid ?? one.validInSpec);
    },
  );

  test.runIf(isThere)("the example of the test-result specification", () => {
    const read = readTestResult(bytes("intoto/example-test-result.json"), at("example"));
    expect(read.predicate.result).toBe("PASSED");
    expect(read.predicate.passedTests).toHaveLength(13);
  });
});

describe("SLSA verification summaries", () => {
  const cases = json("slsa-vsa/match-cases.json");
  const codes: Readonly<Record<string, string>> = {
    MismatchVerifiedLevels: "verified-levels",
    InvalidDssePayload: "empty-field",
    EmptyRequiredField: "empty-field",
    MissingSubjectDigest: "subject-digest",
    MismatchVerifierID: "verifier-id",
    MismatchResourceURI: "resource-uri",
    InvalidVerificationResult: "verification-result",
  };
  test.for(
    cases.cases as {
      name: string;
      ok: boolean;
      vsa: Parameters<typeof matchSummary>[0];
      expected: Parameters<typeof matchSummary>[1];
      error?: string;
    }[],
  )("match: $name", (one) => {
    if (one.name === "no expected digests given") {
      expect(refusal(() => matchSummary(one.vsa, one.expected))?.defects[0].code).toBe("usage");
      return;
    }
    const mismatches = matchSummary(one.vsa, one.expected);
    expect(mismatches.map((mismatch) => mismatch.code)).toEqual(one.ok ? [] : [codes[one.error!]]);
  });

  test.for(cases.levelParsing as { levels: string[]; want?: Record<string, number>; error?: boolean }[])(
    "levels: $levels",
    ({ levels, want, error }) => {
      if (error) expect(refusal(() => slsaLevels(levels))).toBeDefined();
      else expect(Object.fromEntries(slsaLevels(levels))).toEqual(want);
    },
  );

  test.runIf(isThere)("the summary that Google signed for a GKE image: its envelope cases, its statement", () => {
    const file = at("gke-gce-pre.bcid-vsa.jsonl");
    const raw = text("slsa-vsa/gke-gce-pre.bcid-vsa.jsonl");
    const key = readPemPublicKey(text("slsa-vsa/vsa_signing_public_key.pem"), file);
    const demand = { threshold: 1, payloadType: IN_TOTO_PAYLOAD_TYPE };
    const judge = (changed: string) => verifyEnvelope(parseEnvelope(Buffer.from(changed), file), [key], demand);
    const good = judge(raw);
    expect(good.verified).toBe(true);
    const envelope = JSON.parse(raw);
    const [{ sig }] = envelope.signatures;
    expect(judge(JSON.stringify({ ...envelope, signatures: [{ sig }] })).verified).toBe(true);
    expect(refusal(() => judge(JSON.stringify({ ...envelope, signatures: [] })))).toBeDefined();
    expect(judge(JSON.stringify({ ...envelope, payload: "e30=" })).verified).toBe(false);
    if (!good.verified) return;
    const statement = readSummary(good.payload, file);
    const [levels, resourceUri] = [["BCID_L1", "SLSA_BUILD_LEVEL_1"], statement.predicate.resourceUri];
    const verifierId = "https://bcid.corp.google.com/verifier/bcid_package_enforcer/v0.1";
    expect(
      matchSummary(statement, { digests: ["gce_image_id:8970095005306000053"], verifierId, resourceUri, levels }),
    ).toEqual([]);
    expect(matchSummary(statement, { digests: ["gce_image_id:1"], verifierId, resourceUri, levels })).toHaveLength(1);
  });
});

describe("Sigstore conformance", () => {
  const folder = "sigstore-conformance/bundle-verify";
  const names = list(folder)
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name);
  const artifact = (name: string) =>
    bytes(existsSync(join(samples, folder, name, "artifact")) ? `${folder}/${name}/artifact` : `${folder}/a.txt`);

  test.for(names)("%s: the bundle is refused, as unsupported or as broken, and never half believed", (name) => {
    expect(refusal(() => readBundle(bytes(`${folder}/${name}/bundle.sigstore.json`), at(name)))).toBeDefined();
  });

  test.for(names.filter((name) => name.startsWith("managed-key") && !name.includes("no-key")))(
    "%s: the managed key over the artifact",
    (name) => {
      const signature = Buffer.from(
        json(`${folder}/${name}/bundle.sigstore.json`).messageSignature.signature,
        "base64",
      );
      const judge = () =>
        verifySignature(readPemPublicKey(text(`${folder}/${name}/key.pub`), at(name)), artifact(name), signature);
      if (name.endsWith("_fail")) expect(refusal(judge)).toBeDefined();
      else expect(judge()).toBe(true);
    },
  );

  test.for(
    names.filter((name) => /dsse|intoto/.test(name)).map((name) => ({ name, isGood: !name.includes("invalid-sig") })),
  )("$name: the signature of the envelope, by the key in the certificate", ({ name, isGood }) => {
    const bundle = json(`${folder}/${name}/bundle.sigstore.json`);
    const envelope = parseEnvelope(Buffer.from(JSON.stringify(bundle.dsseEnvelope)), at(name));
    const raw =
      bundle.verificationMaterial.certificate ?? bundle.verificationMaterial.x509CertificateChain.certificates[0];
    const key = verifyingKey(new X509Certificate(Buffer.from(raw.rawBytes, "base64")).publicKey, at(name));
    const verdict = verifyEnvelope(envelope, [key], { threshold: 1, payloadType: IN_TOTO_PAYLOAD_TYPE });
    expect(verdict.verified).toBe(isGood);
  });

  /** What the time stamp alone must give; the windows of a trust root are the caller's, and are applied here as it would. */
  const stamped: Readonly<Record<string, "good" | "bad" | "outside">> = {
    "rekor2-timestamp-with-embedded-cert": "good",
    "rekor2-timestamp-without-embedded-cert": "good",
    "rekor2-timestamp-with-expired-cert-chain": "good",
    "trust-root-tsa-validity-end-inclusive": "good",
    "rekor2-timestamp-with-incorrect-time_fail": "good",
    "rekor2-timestamp-payload-mismatch_fail": "bad",
    "rekor2-timestamp-outside-tsa-cert-validity_fail": "bad",
    "rekor2-timestamp-untrusted-tsa-with-embedded-cert_fail": "bad",
    "rekor2-timestamp-untrusted-tsa-without-embedded-cert_fail": "bad",
    "rekor2-timestamp-outside-trust-root-tsa-validity_fail": "outside",
    "rekor2-dsse-happy-path": "good",
  };
  test.runIf(isThere).for(Object.entries(stamped))("%s: the time stamp is %s", ([name, expected]) => {
    const bundle = json(`${folder}/${name}/bundle.sigstore.json`);
    const trusted = json(`${folder}/${name}/trusted_root.json`);
    const signature = Buffer.from(
      bundle.messageSignature?.signature ?? bundle.dsseEnvelope.signatures[0].sig,
      "base64",
    );
    const token = Buffer.from(
      bundle.verificationMaterial.timestampVerificationData.rfc3161Timestamps[0].signedTimestamp,
      "base64",
    );
    const timestamp = parseTimestamp(token, at(name));
    interface Authority {
      readonly certChain: { readonly certificates: readonly { readonly rawBytes: string }[] };
      readonly validFor: { readonly start?: string; readonly end?: string };
    }
    const results = (trusted.timestampAuthorities as Authority[]).map((authority) => {
      const chain = authority.certChain.certificates.map(({ rawBytes }) =>
        readCertificate(Buffer.from(rawBytes, "base64"), at(name)),
      );
      const verdict = verifyTimestamp(
        timestamp,
        signature,
        { anchors: chain.slice(-1), others: chain.slice(0, -1) },
        at(name),
      );
      if (!verdict.verified) return "bad";
      const { start = "0000-01-01T00:00:00Z", end = "9999-12-31T00:00:00Z" } = authority.validFor;
      return verdict.genTimeMs >= Date.parse(start) && verdict.genTimeMs <= Date.parse(end) ? "good" : "outside";
    });
    expect(results.includes("good") ? "good" : (results.find((one) => one === "outside") ?? "bad")).toBe(expected);
  });
});

describe.skipIf(!isThere)("chainloop", () => {
  test.runIf(isThere).for(
    list("chainloop")
      .filter((entry) => entry.name.startsWith("bundle"))
      .map((entry) => entry.name),
  )("%s: not a bundle with a public key, so it is refused", (name) => {
    expect(refusal(() => readBundle(bytes(`chainloop/${name}`), at(name)))).toBeDefined();
  });
});

describe("RFC 3161", () => {
  test.runIf(isThere)("a response that openssl and Sigstore verified", () => {
    const timestamp = parseTimestamp(bytes("derived-rfc3161/response.tsr"), at("response.tsr"));
    const anchors = readPemCertificates(text("derived-rfc3161/ca.crt"), at("ca.crt"));
    const signature = bytes("derived-rfc3161/ed25519-dsse-signature.bin");
    const verdict = verifyTimestamp(timestamp, signature, { anchors }, at("response.tsr"));
    expect(verdict).toMatchObject({ verified: true, genTimeMs: Date.parse("2026-11-23T09:16:23Z"), accuracyMs: 1000 });
    expect(verifyTimestamp(timestamp, flipped(signature, 3), { anchors }, at("x"))).toMatchObject({
      verified: false,
      reason: "imprint",
    });
  });
});

describe.skipIf(!isThere)("JSON", () => {
  const cases = list("json/JSONTestSuite/test_parsing")
    .map((entry) => entry.name)
    .filter((name) => name.endsWith(".json"));
  /** Documents that are JSON, and that docket does not seal: no two readers agree on them, or no reader of ours means them. */
  const stricter = new Set([
    "y_object_duplicated_key.json",
    "y_object_duplicated_key_and_value.json",
    "y_object_escaped_null_in_key.json",
    "y_string_null_escape.json",
    "y_string_escaped_control_character.json",
    "y_string_unicode_U+FFFE_nonchar.json",
  ]);
  const readers = {
    "the reader of sealed documents": (name: string) =>
      parseStrictJson(bytes(`json/JSONTestSuite/test_parsing/${name}`), at(name)),
    "the reader of evidence": (name: string) =>
      parseJson(decodeUtf8(bytes(`json/JSONTestSuite/test_parsing/${name}`), at(name)), at(name)),
  };
  describe.each(Object.entries(readers))("%s", (_, read) => {
    test.for(cases)("%s", (name) => {
      const isRead = refusal(() => read(name)) === undefined;
      if (name.startsWith("n_")) expect(isRead).toBe(false);
      if (name.startsWith("y_") && !stricter.has(name)) expect(isRead).toBe(true);
    });
  });

  interface Item {
    readonly file: string;
    readonly expect: string;
    readonly why: string;
  }
  /** These are well-formed; their numbers have the wrong type, which is for whoever reads the fields. */
  const typed = new Set([
    "json/string-number.json",
    "json/array-number.json",
    "json/bool-number.json",
    "json/null-number.json",
  ]);
  const items = (json("hostile/index.json").items as Item[]).filter(
    (item) => item.file.startsWith("json/") && !typed.has(item.file),
  );
  test.for(items)("hostile: $file ($why)", (item) => {
    const isRead = refusal(() => parseStrictJson(bytes(`hostile/${item.file}`), at(item.file))) === undefined;
    if (item.expect === "reject" || item.expect === "reject-with-clear-error") expect(isRead).toBe(false);
    if (item.expect === "accept" || item.expect === "normalise") expect(isRead).toBe(true);
  });
  test.runIf(isThere).for([...typed])("hostile: %s is refused where a number is asked for", (file) => {
    const fields = Fields.of(parseStrictJson(bytes(`hostile/${file}`), at(file)), at(file));
    for (const key of fields.keys()) fields.integer(key);
    expect(refusal(() => fields.settle())).toBeDefined();
  });

  test.for(list("json/jcs/testdata/input").map((entry) => entry.name))("JCS: %s", (name) => {
    const input: unknown = parseStrictJson(bytes(`json/jcs/testdata/input/${name}`), at(name), "anyones");
    expect(Buffer.from(canonicalJson(input)).equals(bytes(`json/jcs/testdata/output/${name}`))).toBe(true);
    const hex = text(`json/jcs/testdata/outhex/${name.replace(".json", ".txt")}`).replaceAll(/\s/g, "");
    expect(Buffer.from(canonicalJson(input)).toString("hex")).toBe(hex);
  });
});

describe("hostile names and archives", () => {
  test.for(
    list("hostile")
      .map((entry) => entry.name)
      .filter((name) => /\.(zip|tar)$/.test(name)),
  )("%s is no archive of ours", (name) => {
    const found = refusal(() => readArchive(bytes(`hostile/${name}`), at(name)));
    expect(found).toBeDefined();
    if (name.endsWith(".zip")) expect(found!.message).toMatch("not a docket archive: a ZIP file");
  });

  test.runIf(isThere)("of the hostile names, the ones that only look odd are paths, and all others are refused", () => {
    const names = JSON.parse(text("hostile/names/markdown-html-template-names.json")) as string[];
    const accepted = names.filter((name) => pathSetDefects([name]).length === 0);
    expect(accepted.sort()).toEqual(
      [
        "#123",
        "%0A",
        "&#106;avascript:",
        "&lt;b&gt;",
        "=HYPERLINK",
        "@org/team please approve",
        "`",
        "appr\u043eved",
        "\u0391PPROVED",
        "{{{raw}}}",
        "${process.env}",
      ]
        .filter((name) => names.includes(name))
        .filter((name) => !/[:<>"|?*\\]/.test(name))
        .sort(),
    );
  });
});

test.runIf(isThere)("every public key among the samples has the fingerprint that its line has", () => {
  for (const name of list("openssh-sshsig")
    .map((entry) => entry.name)
    .filter((one) => one.endsWith(".pub"))) {
    const key = parseSshPublicKeyLine(text(`openssh-sshsig/${name}`), at(name));
    if (!key.supported || key.application || key.curve === "nistp384") continue;
    const pemKey: VerifyingKey = verifyingKey(
      createPublicKey(key.key.export({ format: "pem", type: "spki" })),
      at(name),
    );
    expect(pemKey.keyid).toBe(key.fingerprint);
  }
});
