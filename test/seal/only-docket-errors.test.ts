import { generateKeyPairSync, sign } from "node:crypto";
import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { DocketError } from "../../src/errors.ts";
import { maySign, parseAllowedSigners } from "../../src/seal/allowed-signers.ts";
import { readArchive, writeArchive } from "../../src/seal/archive.ts";
import { readPemCertificates } from "../../src/seal/certificate.ts";
import {
  IN_TOTO_PAYLOAD_TYPE,
  parseEnvelope,
  preAuthEncoding,
  verifyEnvelope,
  writeEnvelope,
} from "../../src/seal/dsse.ts";
import { readManifest, readSha256Sums, writeManifest } from "../../src/seal/manifest.ts";
import { readPemPublicKey, verifyingKey, verifySignature } from "../../src/seal/pem-keys.ts";
import { readBundle, writeBundle } from "../../src/seal/sigstore-bundle.ts";
import { parseSshPublicKey, parseSshPublicKeyLine } from "../../src/seal/ssh-key.ts";
import { parseSshSignature, verifySshSignature } from "../../src/seal/sshsig.ts";
import {
  readReleaseApproval,
  readReleaseDecision,
  readTestResult,
  TEST_RESULT_TYPE,
  writeStatement,
} from "../../src/seal/statement.ts";
import { parseStrictJson } from "../../src/seal/strict-json.ts";
import { parseTimestamp } from "../../src/seal/timestamp.ts";
import { readSummary } from "../../src/seal/verification-summary.ts";
import { armor, ed25519, pem, signedWith, tokenKey } from "./tools.ts";

/** What an attacker hands in may be refused, and must never look like a defect of the program. */
const at = { file: "x" };
const pair = ed25519();
const token = tokenKey("ecdsa");
const message = Buffer.from("m");
const { privateKey, publicKey } = generateKeyPairSync("ec", { namedCurve: "P-256" });
const key = verifyingKey(publicKey, at);
const payload = Buffer.from("{}");
const signature = sign("sha256", preAuthEncoding(IN_TOTO_PAYLOAD_TYPE, payload), privateKey);
const envelope = { payload, payloadType: IN_TOTO_PAYLOAD_TYPE, signatures: [{ keyid: key.keyid, signature }] };
const sha256 = "a".repeat(64);
const statement = writeStatement({
  subject: [{ name: "x", digest: { sha256 } }],
  predicateType: TEST_RESULT_TYPE,
  predicate: { result: "PASSED", configuration: [] },
});
const manifest = writeManifest({
  releaseId: "r",
  created: { at: "2026-01-01T00:00:00Z", source: "flag" },
  tool: { name: "docket", version: "1" },
  subjects: [{ name: "x", digest: { sha256 } }],
  files: [{ path: "a", size: 1, sha256, mediaType: "text/plain", kind: "x", redactions: 0 }],
});
/** A response whose structure is whole to the end of the TSTInfo: enough for the reader to lose its way everywhere. */
const response = Buffer.from(
  "30563003020100304f06092a864886f70d010702a0423040020103310d300b0609608648016503040201302c060b2a864886f70d0109100104a01d041b3019020101060131300d300b0609608648016503040201040002010118003100",
  "hex",
);

const utf8 = (bytes: Uint8Array) => Buffer.from(bytes).toString("utf8");
const parsers: Readonly<Record<string, { readonly seed: Uint8Array; readonly parse: (bytes: Uint8Array) => unknown }>> =
  {
    "strict JSON": {
      seed: Buffer.from('{"a":[1,-2.5e3,"x\\u00e9",null,true]}'),
      parse: (bytes) => parseStrictJson(bytes, at),
    },
    "SSH signature": {
      seed: Buffer.from(armor(signedWith(pair, "n", message))),
      parse: (bytes) => verifySshSignature(parseSshSignature(bytes, at), message, "n"),
    },
    "SSH signature, inside the armor": {
      seed: signedWith(pair, "n", message),
      parse: (bytes) => verifySshSignature(parseSshSignature(Buffer.from(armor(bytes)), at), message, "n"),
    },
    "SSH signature of a token": {
      seed: token.sign("n", message, 1),
      parse: (bytes) => verifySshSignature(parseSshSignature(Buffer.from(armor(bytes)), at), message, "n"),
    },
    "SSH public key": { seed: token.blob, parse: (bytes) => parseSshPublicKey(bytes, at) },
    "SSH public key line": {
      seed: Buffer.from(`ssh-ed25519 ${pair.blob.toString("base64")} c`),
      parse: (bytes) => parseSshPublicKeyLine(utf8(bytes), at),
    },
    "allowed signers": {
      seed: Buffer.from(`a@b namespaces="n",valid-after="20200101Z" ssh-ed25519 ${pair.blob.toString("base64")}\n`),
      parse: (bytes) =>
        maySign(parseAllowedSigners(utf8(bytes), at), { principal: "a", fingerprint: "", namespace: "n", atMs: 0 }),
    },
    "PEM public key": { seed: Buffer.from(pem(publicKey)), parse: (bytes) => readPemPublicKey(utf8(bytes), at) },
    "DSSE envelope": {
      seed: Buffer.from(writeEnvelope(envelope)),
      parse: (bytes) =>
        verifyEnvelope(parseEnvelope(bytes, at), [key], { threshold: 1, payloadType: IN_TOTO_PAYLOAD_TYPE }),
    },
    "ECDSA signature": { seed: signature, parse: (bytes) => verifySignature(key, message, bytes) },
    "Sigstore bundle": {
      seed: Buffer.from(writeBundle({ keyid: key.keyid, envelope, timestamps: [message] })),
      parse: (bytes) => readBundle(bytes, at),
    },
    "test result": { seed: Buffer.from(statement), parse: (bytes) => readTestResult(bytes, at) },
    "release decision": { seed: Buffer.from(statement), parse: (bytes) => readReleaseDecision(bytes, at) },
    "release approval": { seed: Buffer.from(statement), parse: (bytes) => readReleaseApproval(bytes, at) },
    "verification summary": { seed: Buffer.from(statement), parse: (bytes) => readSummary(bytes, at) },
    manifest: { seed: Buffer.from(manifest), parse: (bytes) => readManifest(bytes, at) },
    SHA256SUMS: { seed: Buffer.from(`${sha256}  a\n`), parse: (bytes) => readSha256Sums(bytes, at) },
    archive: {
      seed: writeArchive([
        { path: "a", bytes: message },
        { path: `é/${"b".repeat(120)}`, bytes: payload },
      ]),
      parse: (bytes) => readArchive(bytes, at),
    },
    "time stamp": { seed: response, parse: (bytes) => parseTimestamp(bytes, at) },
    "PEM certificates": {
      seed: Buffer.from("-----BEGIN CERTIFICATE-----\nMAMCAQE=\n-----END CERTIFICATE-----\n"),
      parse: (bytes) => readPemCertificates(utf8(bytes), at),
    },
  };

/** A valid document with a piece of it changed, taken out or doubled. */
function mangled(seed: Uint8Array): fc.Arbitrary<Uint8Array> {
  const edit = fc.tuple(
    fc.nat(seed.length),
    fc.nat(8),
    fc.oneof(
      fc.uint8Array({ maxLength: 6 }),
      fc.nat(seed.length).map((from) => seed.slice(from, from + 8)),
    ),
  );
  return fc.array(edit, { minLength: 1, maxLength: 3 }).map((edits) => {
    let bytes = Buffer.from(seed);
    for (const [place, left, put] of edits)
      bytes = Buffer.concat([bytes.subarray(0, place), put, bytes.subarray(place + left)]);
    return bytes;
  });
}

describe.each(Object.entries(parsers))("%s", (_, { seed, parse }) => {
  const holds = (bytes: Uint8Array) => {
    try {
      parse(bytes);
    } catch (error) {
      if (!(error instanceof DocketError)) throw error;
    }
  };
  test("random bytes", () => {
    fc.assert(fc.property(fc.uint8Array({ maxLength: 200 }), holds), { numRuns: 300 });
  });
  test("mangled documents", () => {
    fc.assert(fc.property(mangled(seed), holds), { numRuns: 1000 });
  });
  test("cut off anywhere", () => {
    for (let end = 0; end < seed.length; end += 1) holds(seed.subarray(0, end));
    expect(seed.length).toBeGreaterThan(0);
  });
});
