import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { bundleFromJSON } from "@sigstore/bundle";
import { X509Certificate } from "@sigstore/core";
import { toSignedEntity, Verifier } from "@sigstore/verify";
import { beforeAll, describe, expect, test } from "vitest";
import { DocketError } from "../../src/errors.ts";
import { readPemCertificates } from "../../src/seal/certificate.ts";
import { IN_TOTO_PAYLOAD_TYPE, preAuthEncoding } from "../../src/seal/dsse.ts";
import { readPemSigningKey } from "../../src/seal/pem-keys.ts";
import { writeBundle } from "../../src/seal/sigstore-bundle.ts";
import { parseTimestamp, verifyTimestamp } from "../../src/seal/timestamp.ts";
import { flipped, hasOpenssl, must, needs, scratch } from "./tools.ts";

const at = { file: "a.tsr" };
const dir = scratch();
const file = (name: string) => join(dir, name);
const stamped = Buffer.from("the bytes of a signature");
const openssl = (...args: readonly string[]) => must("openssl", args, { cwd: dir });

/** A certificate with its key, by an authority or by itself. */
function certify(
  name: string,
  extensions: string,
  issuer?: string,
  key: readonly string[] = ["ec", "-pkeyopt", "ec_paramgen_curve:P-256"],
  days = ["-days", "3650"],
): void {
  writeFileSync(
    file(`${name}.cnf`),
    `[req]\ndistinguished_name=dn\nprompt=no\n[dn]\nO=test\nCN=${name}\n[ext]\n${extensions}\n`,
  );
  openssl(
    "req",
    "-new",
    "-newkey",
    ...key,
    "-nodes",
    "-keyout",
    `${name}.key`,
    "-out",
    `${name}.csr`,
    "-config",
    `${name}.cnf`,
  );
  const by =
    issuer === undefined
      ? ["-signkey", `${name}.key`]
      : ["-CA", `${issuer}.pem`, "-CAkey", `${issuer}.key`, "-CAcreateserial"];
  openssl(
    "x509",
    "-req",
    "-in",
    `${name}.csr`,
    "-out",
    `${name}.pem`,
    ...by,
    "-extfile",
    `${name}.cnf`,
    "-extensions",
    "ext",
    "-sha256",
    ...days,
  );
}

const CA = "basicConstraints=critical,CA:TRUE\nkeyUsage=critical,keyCertSign";
const TSA = "basicConstraints=CA:FALSE\nkeyUsage=critical,digitalSignature\nextendedKeyUsage=critical,timeStamping";

/** The response of `openssl ts` over bytes. */
function stamp(
  name: string,
  bytes: Uint8Array,
  options: {
    readonly hash?: string;
    readonly withCertificate?: boolean;
    readonly chain?: string;
    readonly ess?: string;
  } = {},
): Buffer {
  const { hash = "sha256", withCertificate = true, chain, ess = "sha256" } = options;
  writeFileSync(file("stamped"), bytes);
  writeFileSync(file("serial"), "01");
  writeFileSync(
    file("ts.cnf"),
    `[t]\nserial=${file("serial")}\ndefault_policy=1.2.3.4\nsigner_digest=sha256\ndigests=sha1,sha256,sha384,sha512\naccuracy=secs:2,millisecs:5\nordering=yes\ness_cert_id_chain=no\ness_cert_id_alg=${ess}\n`,
  );
  openssl("ts", "-query", "-data", "stamped", `-${hash}`, ...(withCertificate ? ["-cert"] : []), "-out", "query");
  openssl(
    "ts",
    "-reply",
    "-config",
    "ts.cnf",
    "-section",
    "t",
    "-queryfile",
    "query",
    "-signer",
    `${name}.pem`,
    "-inkey",
    `${name}.key`,
    "-out",
    "reply",
    ...(chain ? ["-chain", `${chain}.pem`] : []),
  );
  return readFileSync(file("reply"));
}

const anchors = (...names: readonly string[]) =>
  names.flatMap((name) => readPemCertificates(readFileSync(file(`${name}.pem`), "utf8"), at));
const judge = (token: Uint8Array, ca = "ca", bytes: Uint8Array = stamped, others: readonly string[] = []) =>
  verifyTimestamp(parseTimestamp(token, at), bytes, { anchors: anchors(ca), others: anchors(...others) }, at);

describe.runIf(hasOpenssl)(needs("openssl", hasOpenssl, "tokens of openssl ts"), () => {
  beforeAll(() => {
    certify("ca", CA);
    certify("other-ca", CA);
    certify("tsa", TSA, "ca");
    certify("rsa-tsa", TSA, "ca", ["rsa:3072"]);
    certify("middle", CA, "ca");
    certify("tsa-below", TSA, "middle");
    certify("narrow", "basicConstraints=critical,CA:TRUE,pathlen:0\nkeyUsage=critical,keyCertSign");
    certify("narrow-middle", CA, "narrow");
    certify("tsa-too-deep", TSA, "narrow-middle");
    certify(
      "web",
      "basicConstraints=CA:FALSE\nkeyUsage=critical,digitalSignature\nextendedKeyUsage=critical,serverAuth",
      "ca",
    );
    certify("both", "basicConstraints=CA:FALSE\nextendedKeyUsage=critical,timeStamping,serverAuth", "ca");
    certify("lax", "basicConstraints=CA:FALSE\nextendedKeyUsage=timeStamping", "ca");
    certify("no-ca", "basicConstraints=CA:FALSE");
    certify("tsa-of-no-ca", TSA, "no-ca");
    certify("weak", TSA, "ca", undefined, ["-days", "9", "-sha1"]);
    certify("odd", `${TSA}\n1.2.3.4.5=critical,DER:0500`, "ca");
  });

  test.for([
    ["tsa", {}],
    ["rsa-tsa", {}],
    ["tsa", { hash: "sha384" }],
    ["tsa", { hash: "sha512" }],
    ["rsa-tsa", { ess: "sha1" }],
  ] as const)("%s %j: verified, with its time and accuracy", ([name, options]) => {
    const token = stamp(name, stamped, options);
    const text = openssl("ts", "-reply", "-in", "reply", "-text");
    const genTimeMs = Date.parse(/Time stamp: (.*)/.exec(text)![1]!);
    expect(judge(token)).toEqual({ verified: true, genTimeMs, accuracyMs: 2005, authority: `O=test, CN=${name}` });
    expect(openssl("ts", "-verify", "-data", "stamped", "-in", "reply", "-CAfile", "ca.pem")).toContain(
      "Verification: OK",
    );
  });

  test("a bare token is read too, and a token without its certificate when the certificate is given", () => {
    stamp("tsa", stamped);
    openssl("ts", "-reply", "-in", "reply", "-token_out", "-out", "token");
    expect(judge(readFileSync(file("token"))).verified).toBe(true);
    const bare = stamp("tsa", stamped, { withCertificate: false });
    expect(judge(bare)).toMatchObject({ verified: false, reason: "signer" });
    expect(judge(bare, "ca", stamped, ["tsa"]).verified).toBe(true);
    expect(judge(bare, "ca", stamped, ["rsa-tsa"])).toMatchObject({ verified: false, reason: "signer" });
  });

  test("a chain through an authority in the token or given", () => {
    expect(judge(stamp("tsa-below", stamped, { chain: "middle" })).verified).toBe(true);
    expect(judge(stamp("tsa-below", stamped))).toMatchObject({ verified: false, reason: "chain" });
    expect(judge(stamp("tsa-below", stamped), "ca", stamped, ["middle"]).verified).toBe(true);
    expect(judge(stamp("tsa-below", stamped), "middle").verified).toBe(true);
    expect(judge(stamp("tsa", stamped), "tsa").verified).toBe(true);
  });

  test.for([
    ["tsa", "other-ca", "no trusted authority issued"],
    ["tsa-of-no-ca", "no-ca", "no trusted authority issued|is not one of an authority"],
    ["weak", "ca", "is signed with 1.2.840.10045.4.1, which docket does not support"],
    ["odd", "ca", "has the critical extension 1.2.3.4.5, which docket does not support"],
  ] as const)("%s under %s: no chain", ([name, ca, message]) => {
    const verdict = judge(stamp(name, stamped), ca);
    expect(verdict).toMatchObject({ verified: false, reason: "chain", message: expect.stringMatching(message) });
  });

  test("an authority deeper than its root allows", () => {
    const verdict = judge(stamp("tsa-too-deep", stamped), "narrow", stamped, ["narrow-middle"]);
    expect(verdict).toMatchObject({
      verified: false,
      reason: "chain",
      message: expect.stringContaining("more authorities stand below"),
    });
  });

  test("certificates are judged at the time of the stamp", () => {
    certify("old", TSA, "ca", undefined, ["-days", "1"]);
    const timestamp = parseTimestamp(stamp("old", stamped), at);
    const trust = { anchors: anchors("ca") };
    expect(verifyTimestamp(timestamp, stamped, trust, at).verified).toBe(true);
    const later = { ...timestamp, genTimeMs: timestamp.genTimeMs + 3 * 86_400_000 };
    expect(verifyTimestamp(later, stamped, trust, at)).toMatchObject({
      verified: false,
      reason: "chain",
      message: expect.stringContaining("was not valid at"),
    });
  });

  test("of other bytes, and of a digest that nobody should use", () => {
    expect(judge(stamp("tsa", stamped), "ca", Buffer.from("others"))).toMatchObject({
      verified: false,
      reason: "imprint",
    });
    expect(judge(stamp("tsa", stamped, { hash: "sha1" }))).toMatchObject({ verified: false, reason: "unsupported" });
  });

  test("no flipped bit of a response leaves it verified", () => {
    const token = stamp("tsa", stamped);
    // Thirteen is odd: every bit of a byte has its turn.
    for (let bit = 0; bit < token.length * 8; bit += 13) {
      try {
        expect(judge(flipped(token, bit)).verified, `bit ${bit}`).toBe(false);
      } catch (error) {
        if (!(error instanceof DocketError)) throw error;
      }
    }
  });

  /** CMS of openssl over a TSTInfo of ours: what an authority's software would never sign. */
  function forge(name: string, info: Uint8Array): Buffer {
    writeFileSync(file("info"), info);
    openssl(
      "cms",
      "-sign",
      "-binary",
      "-nodetach",
      "-in",
      "info",
      "-econtent_type",
      "1.2.840.113549.1.9.16.1.4",
      "-signer",
      `${name}.pem`,
      "-inkey",
      `${name}.key`,
      "-cades",
      "-md",
      "sha256",
      "-outform",
      "DER",
      "-out",
      "forged",
    );
    return readFileSync(file("forged"));
  }
  const infoOf = (response: Uint8Array) => Buffer.from(parseTimestamp(response, at).content);

  test.for(["web", "both", "lax"])("a certificate that is not for time stamping alone: %s", (name) => {
    const info = infoOf(stamp("tsa", stamped));
    expect(judge(forge("tsa", info)).verified).toBe(true);
    expect(judge(forge(name, info))).toMatchObject({ verified: false, reason: "usage" });
  });

  test("the time is read from what was signed", () => {
    const info = infoOf(stamp("tsa", stamped));
    const place = info.indexOf(Buffer.from([0x18, 15]));
    const early = Buffer.concat([
      info.subarray(0, place + 2),
      Buffer.from("20300101000000Z"),
      info.subarray(place + 17),
    ]);
    expect(judge(forge("tsa", early))).toMatchObject({ verified: true, genTimeMs: Date.parse("2030-01-01T00:00:00Z") });
    const none = Buffer.concat([
      info.subarray(0, place + 2),
      Buffer.from("20300230000000Z"),
      info.subarray(place + 17),
    ]);
    expect(() => parseTimestamp(forge("tsa", none), at)).toThrow("which is none");
  });

  test("a refusal of the authority is no token", () => {
    expect(() => parseTimestamp(Buffer.from("30053003020102", "hex"), at)).toThrow(
      "did not grant the time stamp: status 2",
    );
  });

  test("@sigstore/verify takes the time from the same token", () => {
    const pem = openssl("genpkey", "-algorithm", "ed25519");
    const key = readPemSigningKey(pem, at);
    const payload = Buffer.from("{}");
    const signature = key.sign(preAuthEncoding(IN_TOTO_PAYLOAD_TYPE, payload));
    const token = stamp("tsa", signature);
    const text = writeBundle({
      keyid: key.keyid,
      envelope: { payload, payloadType: IN_TOTO_PAYLOAD_TYPE, signatures: [{ keyid: key.keyid, signature }] },
      timestamps: [token],
    });
    const certChain = ["tsa", "ca"].map((name) => X509Certificate.parse(readFileSync(file(`${name}.pem`), "utf8")));
    const authority = { certChain, validFor: { start: new Date(0), end: new Date(8e14) } };
    const asked: Date[] = [];
    const publicKey = () => ({ publicKey: key.key, validFor: (date: Date) => asked.push(date) > 0 });
    const trust = { certificateAuthorities: [], timestampAuthorities: [authority], tlogs: [], ctlogs: [], publicKey };
    new Verifier(trust, { tlogThreshold: 0, ctlogThreshold: 0, timestampThreshold: 1 }).verify(
      toSignedEntity(bundleFromJSON(JSON.parse(text))),
    );
    expect(judge(token, "ca", signature)).toMatchObject({ verified: true, genTimeMs: asked[0]!.getTime() });
  });
});
