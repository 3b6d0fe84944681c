import { createPrivateKey, generateKeyPairSync, sign } from "node:crypto";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { bundleFromJSON } from "@sigstore/bundle";
import { toSignedEntity, Verifier } from "@sigstore/verify";
import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { DocketError } from "../../src/errors.ts";
import {
  type Envelope,
  IN_TOTO_PAYLOAD_TYPE,
  parseEnvelope,
  preAuthEncoding,
  verifyEnvelope,
  writeEnvelope,
} from "../../src/seal/dsse.ts";
import {
  readPemPublicKey,
  readPemSigningKey,
  type SigningKey,
  type VerifyingKey,
  verifySignature,
} from "../../src/seal/pem-keys.ts";
import { BUNDLE_MEDIA_TYPE, readBundle, writeBundle } from "../../src/seal/sigstore-bundle.ts";
import { flipped, hasOpenssl, hasSshKeygen, must, needs, pem, scratch } from "./tools.ts";

const at = { file: "a.json" };
const dir = scratch();
const payload = Buffer.from('{"_type":"https://in-toto.io/Statement/v1"}');

const kinds = {
  "ecdsa-p256": () => generateKeyPairSync("ec", { namedCurve: "P-256" }),
  ed25519: () => generateKeyPairSync("ed25519"),
  rsa: () => generateKeyPairSync("rsa", { modulusLength: 3072 }),
} as const;
const pairs = Object.entries(kinds).map(([kind, make]) => {
  const { privateKey } = make();
  const privatePem = privateKey.export({ format: "pem", type: "pkcs8" }) as string;
  return { kind, privatePem, signing: readPemSigningKey(privatePem, at), publicPem: pem(privateKey) };
});
const [ecdsa, ed, rsa] = pairs.map((pair) => pair.signing) as [SigningKey, SigningKey, SigningKey];
const publicKeys = pairs.map((pair) => readPemPublicKey(pair.publicPem, at));

const signedBy = (...keys: readonly SigningKey[]): Envelope => ({
  payload,
  payloadType: IN_TOTO_PAYLOAD_TYPE,
  signatures: keys.map((key) => ({
    keyid: key.keyid,
    signature: key.sign(preAuthEncoding(IN_TOTO_PAYLOAD_TYPE, payload)),
  })),
});
const judge = (envelope: Envelope, keys: readonly VerifyingKey[], threshold = 1) =>
  verifyEnvelope(envelope, keys, { threshold, payloadType: IN_TOTO_PAYLOAD_TYPE });
const parse = (text: string) => parseEnvelope(Buffer.from(text), at);

describe("PEM keys", () => {
  test.for(pairs)(
    "$kind: the public half has the same keyid, and a passphrase opens the private one",
    ({ privatePem, publicPem, signing }) => {
      expect(readPemPublicKey(publicPem, at).keyid).toBe(signing.keyid);
      expect(readPemPublicKey(publicPem.replaceAll("\n", "\r\n"), at).keyid).toBe(signing.keyid);
      const locked = createPrivateKey(privatePem).export({
        format: "pem",
        type: "pkcs8",
        cipher: "aes-256-cbc",
        passphrase: "open",
      }) as string;
      expect(readPemSigningKey(locked, at, "open").keyid).toBe(signing.keyid);
      expect(() => readPemSigningKey(locked, at, "sesame")).toThrow("its passphrase is another");
      expect(() => readPemPublicKey(privatePem, at)).toThrow("a private key, expected a public one");
    },
  );

  test.for([
    ["P-384", () => generateKeyPairSync("ec", { namedCurve: "P-384" }), "unsupported (ec secp384r1)"],
    ["RSA 2048", () => generateKeyPairSync("rsa", { modulusLength: 2048 }), "unsupported (rsa 2048)"],
    ["X25519", () => generateKeyPairSync("x25519"), "unsupported (x25519)"],
    ["RSA-PSS", () => generateKeyPairSync("rsa-pss", { modulusLength: 3072 }), "unsupported (rsa-pss 3072)"],
  ] as const)("%s is unsupported", ([, make, message]) => {
    expect(() => readPemPublicKey(pem(make().publicKey), at)).toThrow(message);
  });

  test.for([
    ["", "not one PEM public key"],
    [`${pairs[0]!.publicPem}${pairs[1]!.publicPem}`, "not one PEM public key"],
    [`hello\n${pairs[0]!.publicPem}`, "not one PEM public key"],
    [pairs[0]!.publicPem.replace("=", ""), "not base64"],
    ["-----BEGIN PUBLIC KEY-----\nAAAA\n-----END PUBLIC KEY-----\n", "holds no public key"],
  ] as const)("refused: %j", ([text, message]) => {
    expect(() => readPemPublicKey(text, at)).toThrow(message);
  });

  // OpenSSH converts no Ed25519 key from PEM.
  test.runIf(hasSshKeygen).for(pairs.filter((pair) => pair.kind !== "ed25519"))(
    needs("ssh-keygen", hasSshKeygen, "$kind: the keyid is what ssh-keygen -l says"),
    ({ publicPem, signing }) => {
      writeFileSync(join(dir, "key.pem"), publicPem);
      const line = must("ssh-keygen", ["-i", "-m", "PKCS8", "-f", join(dir, "key.pem")]);
      expect(must("ssh-keygen", ["-l", "-f", "-"], { input: line })).toContain(signing.keyid);
    },
  );
});

describe("envelopes", () => {
  test("are read back as they were written", () => {
    fc.assert(
      fc.property(fc.uint8Array(), fc.string(), fc.uint8Array({ minLength: 1 }), (body, payloadType, signature) => {
        const envelope = {
          payload: body,
          payloadType,
          signatures: [{ keyid: "k", signature }],
        };
        const read = parse(writeEnvelope(envelope));
        expect(Buffer.from(read.payload)).toEqual(Buffer.from(body));
        expect([read.payloadType, read.unknownFields]).toEqual([envelope.payloadType, []]);
        expect(Buffer.from(read.signatures[0]!.signature)).toEqual(Buffer.from(signature));
      }),
    );
  });

  const good = { payload: "e30=", payloadType: "t", signatures: [{ keyid: "a", sig: "AAAA" }] };
  test("unknown fields are reported; both alphabets and a missing keyid are accepted", () => {
    const read = parse(JSON.stringify({ ...good, extra: 1, signatures: [{ sig: "-_-_", cert: "x" }] }));
    expect(read.unknownFields).toEqual(["/signatures/0/cert", "/extra"]);
    expect(read.signatures[0]).toEqual({ keyid: "", signature: Buffer.from("-_-_", "base64url") });
  });

  test.for([
    ['{"payload":"e30=","payload":"e30=","payloadType":"t","signatures":[]}', "stands twice"],
    [JSON.stringify({ ...good, payload: "e30" }), '"payload" is not base64 in its canonical form'],
    [JSON.stringify({ ...good, payload: "e31=" }), '"payload" is not base64 in its canonical form'],
    [JSON.stringify({ ...good, payload: 3 }), '"payload" is a number, expected a string'],
    [JSON.stringify({ ...good, signatures: [] }), "expected at least one signature"],
    [
      JSON.stringify({ ...good, signatures: {} }),
      '"signatures" is an object'.replace("an object", "an object, expected an array"),
    ],
    [JSON.stringify({ ...good, signatures: [{ sig: "" }] }), "empty, expected a signature"],
    [
      JSON.stringify({ ...good, signatures: Array.from({ length: 65 }, () => ({ sig: "AAAA" })) }),
      "65 entries, expected at most 64",
    ],
    ["[]", "the document is an array, expected an object"],
  ] as const)("refused: %s", ([text, message]) => {
    expect(() => parse(text)).toThrow(message);
  });

  test("all the defects are reported at once, each with its pointer", () => {
    try {
      parse('{"payload":1,"signatures":[{"keyid":2}]}');
      expect.unreachable();
    } catch (error) {
      expect((error as DocketError).defects.map((defect) => defect.at?.pointer)).toEqual([
        "/payload",
        "/payloadType",
        "/signatures/0/sig",
        "/signatures/0/sig",
        "/signatures/0/keyid",
      ]);
    }
  });
});

describe("who signed an envelope", () => {
  test.for(pairs)("$kind: valid, and no flipped bit of the payload or the signature is", ({ signing }) => {
    const envelope = signedBy(signing);
    expect(judge(envelope, publicKeys)).toEqual({
      verified: true,
      payload: new Uint8Array(payload),
      keyids: [signing.keyid],
    });
    const [one] = envelope.signatures;
    for (let bit = 0; bit < payload.length * 8; bit += 3)
      expect(judge({ ...envelope, payload: flipped(payload, bit) }, publicKeys).verified).toBe(false);
    for (let bit = 0; bit < one!.signature.length * 8; bit += 3) {
      expect(
        judge({ ...envelope, signatures: [{ keyid: "", signature: flipped(one!.signature, bit) }] }, publicKeys)
          .verified,
        `bit ${bit}`,
      ).toBe(false);
    }
    expect(judge({ ...envelope, payloadType: `${IN_TOTO_PAYLOAD_TYPE} ` }, publicKeys).verified).toBe(false);
  });

  test("distinct keys are counted: not signatures, not keyids, not registrations", () => {
    const twice = signedBy(ecdsa, ecdsa);
    expect(judge(twice, [ecdsa, ed], 2)).toMatchObject({ verified: false, reason: "threshold" });
    const [one] = twice.signatures;
    expect(judge({ ...twice, signatures: [one!, { ...one!, keyid: ed.keyid }] }, [ecdsa, ed], 2).verified).toBe(false);
    expect(() => judge(twice, [ecdsa, { ...ecdsa }], 2)).toThrow(
      "a threshold of 2 with 1 distinct keys can never be met",
    );
    expect(judge(signedBy(ecdsa, ed), [ecdsa, ed, rsa], 2)).toMatchObject({
      verified: true,
      keyids: [ecdsa.keyid, ed.keyid],
    });
  });

  test("the keyid is a hint: a wrong one changes nothing", () => {
    const envelope = signedBy(ed);
    expect(
      judge({ ...envelope, signatures: [{ ...envelope.signatures[0]!, keyid: ecdsa.keyid }] }, [ecdsa, ed]),
    ).toMatchObject({ verified: true, keyids: [ed.keyid] });
  });

  test("one good and one bad signature are one", () => {
    const envelope = signedBy(ed);
    expect(
      judge({ ...envelope, signatures: [{ keyid: "x", signature: Buffer.alloc(64) }, ...envelope.signatures] }, [
        ecdsa,
        ed,
      ]).verified,
    ).toBe(true);
  });

  test.for([0, -1, 1.5, Number.NaN])("a threshold of %s is an error of usage", (threshold) => {
    expect(() => judge(signedBy(ed), [ed], threshold)).toThrow("proves nothing");
  });

  test("another payload type is refused, after the signature", () => {
    const other = "application/json";
    const signature = ed.sign(preAuthEncoding(other, payload));
    const envelope = { payload, payloadType: other, signatures: [{ keyid: ed.keyid, signature }] };
    expect(judge(envelope, [ed])).toMatchObject({ verified: false, reason: "payload-type" });
    expect(judge({ ...envelope, payload: Buffer.from("x") }, [ed])).toMatchObject({
      verified: false,
      reason: "threshold",
    });
  });

  test("what is handed out stays what was verified", () => {
    const own = Buffer.from(payload);
    const envelope = { ...signedBy(ed), payload: own };
    const verdict = judge(envelope, [ed]);
    own.fill(0);
    expect(verdict.verified && Buffer.from(verdict.payload).equals(payload)).toBe(true);
  });

  test("ECDSA as r and s side by side is read; with another hash it is not", () => {
    const key = createPrivateKey(pairs[0]!.privatePem);
    const bytes = preAuthEncoding(IN_TOTO_PAYLOAD_TYPE, payload);
    const raw = sign("sha256", bytes, { key, dsaEncoding: "ieee-p1363" });
    expect([raw.length, verifySignature(ecdsa, bytes, raw)]).toEqual([64, true]);
    expect(verifySignature(ecdsa, bytes, sign("sha512", bytes, { key, dsaEncoding: "ieee-p1363" }))).toBe(false);
    expect(verifySignature(ecdsa, bytes, Buffer.concat([raw, Buffer.of(0)]))).toBe(false);
    expect(verifySignature(ecdsa, bytes, Buffer.alloc(0))).toBe(false);
  });
});

describe.runIf(hasOpenssl)(needs("openssl", hasOpenssl, "against openssl"), () => {
  const bytes = preAuthEncoding(IN_TOTO_PAYLOAD_TYPE, payload);
  const file = (name: string, content: Uint8Array | string) => {
    writeFileSync(join(dir, name), content);
    return join(dir, name);
  };

  test.for(pairs)(
    "$kind: it accepts what is signed here, and what it signs is accepted here",
    ({ kind, privatePem, publicPem, signing }) => {
      const [pae, secret, known] = [file("pae", bytes), file("secret.pem", privatePem), file("known.pem", publicPem)];
      const signature = file("signature", signing.sign(bytes));
      const how = kind === "ed25519" ? ["-rawin"] : ["-rawin", "-digest", "sha256"];
      expect(
        must("openssl", ["pkeyutl", "-verify", "-pubin", "-inkey", known, "-sigfile", signature, "-in", pae, ...how]),
      ).toContain("Successfully");
      if (kind !== "ed25519")
        expect(must("openssl", ["dgst", "-sha256", "-verify", known, "-signature", signature, pae])).toContain(
          "Verified OK",
        );
      must("openssl", ["pkeyutl", "-sign", "-inkey", secret, "-in", pae, "-out", join(dir, "theirs"), ...how]);
      const theirs = must("openssl", ["base64", "-A", "-in", join(dir, "theirs")]);
      const envelope = parse(
        JSON.stringify({
          payload: payload.toString("base64"),
          payloadType: IN_TOTO_PAYLOAD_TYPE,
          signatures: [{ sig: theirs }],
        }),
      );
      expect(judge(envelope, publicKeys)).toMatchObject({ verified: true, keyids: [signing.keyid] });
    },
  );
});

describe("Sigstore bundles", () => {
  const bundle = { keyid: ecdsa.keyid, envelope: signedBy(ecdsa), timestamps: [Buffer.from("stamp")] };
  const value = () => JSON.parse(writeBundle(bundle));
  const read = (changed: unknown) => readBundle(Buffer.from(JSON.stringify(changed)), at);

  test("are read back as they were written", () => {
    const again = read(value());
    expect(again.keyid).toBe(ecdsa.keyid);
    expect(again.timestamps.map((one) => Buffer.from(one).toString())).toEqual(["stamp"]);
    expect(judge(again.envelope, [ecdsa]).verified).toBe(true);
    expect(writeBundle(again)).toBe(writeBundle(bundle));
  });

  test.for(pairs)("@sigstore/verify accepts ours: $kind", ({ signing }) => {
    const text = writeBundle({ keyid: signing.keyid, envelope: signedBy(signing), timestamps: [] });
    const entity = toSignedEntity(bundleFromJSON(JSON.parse(text)));
    const trust = {
      certificateAuthorities: [],
      timestampAuthorities: [],
      tlogs: [],
      ctlogs: [],
      publicKey: () => ({ publicKey: signing.key, validFor: () => true }),
    };
    const verifier = new Verifier(trust, { tlogThreshold: 0, ctlogThreshold: 0, timestampThreshold: 0 });
    expect(verifier.verify(entity)).toMatchObject({ key: signing.key });
    const other = {
      ...trust,
      publicKey: () => ({ publicKey: (signing === ed ? ecdsa : ed).key, validFor: () => true }),
    };
    expect(() =>
      new Verifier(other, { tlogThreshold: 0, ctlogThreshold: 0, timestampThreshold: 0 }).verify(entity),
    ).toThrow();
  });

  test("both spellings of version 0.3 are read, no other version", () => {
    expect(read({ ...value(), mediaType: "application/vnd.dev.sigstore.bundle+json;version=0.3" }).keyid).toBe(
      ecdsa.keyid,
    );
    expect(value().mediaType).toBe(BUNDLE_MEDIA_TYPE);
    expect(() => read({ ...value(), mediaType: "application/vnd.dev.sigstore.bundle+json;version=0.2" })).toThrow(
      '"mediaType" is',
    );
  });

  type Changing = {
    verificationMaterial: Record<string, unknown>;
    dsseEnvelope: { signatures: Record<string, unknown>[] };
    [key: string]: unknown;
  };
  test.for<[string, (changing: Changing) => void, string]>([
    [
      "two signatures",
      (one) => one.dsseEnvelope.signatures.push(one.dsseEnvelope.signatures[0]!),
      "2 signatures, expected exactly one",
    ],
    ["no signature", (one) => (one.dsseEnvelope.signatures = []), "expected at least one signature"],
    [
      "another hint",
      (one) => (one.verificationMaterial["publicKey"] = { hint: "SHA256:x" }),
      '"hint" is "SHA256:x", expected the keyid',
    ],
    ["no hint", (one) => (one.verificationMaterial["publicKey"] = {}), '"hint" is missing'],
    [
      "a certificate",
      (one) => (one.verificationMaterial["certificate"] = { rawBytes: "AA==" }),
      "which docket does not support",
    ],
    ["a chain", (one) => (one.verificationMaterial["x509CertificateChain"] = {}), "which docket does not support"],
    ["a log entry", (one) => (one.verificationMaterial["tlogEntries"] = [{}]), "which docket does not support"],
    ["a message signature", (one) => (one["messageSignature"] = {}), "which docket does not support"],
    ["an unknown field", (one) => (one["note"] = "x"), 'the field "note" is unknown'],
    [
      "an unknown field in the envelope",
      (one) => (one.dsseEnvelope.signatures[0]!["cert"] = "x"),
      "/dsseEnvelope/signatures/0/cert: the field is unknown|a.json#/dsseEnvelope/signatures/0/cert",
    ],
    [
      "a timestamp that is not base64",
      (one) =>
        (one.verificationMaterial["timestampVerificationData"] = { rfc3161Timestamps: [{ signedTimestamp: "?" }] }),
      "not base64",
    ],
  ])("refused: %s", ([, change, message]) => {
    const changing = value() as Changing;
    change(changing);
    expect(() => read(changing)).toThrow(new RegExp(message.replaceAll(/[.*+?^${}()[\]\\]/g, "\\$&")));
  });

  test("an empty list of log entries is none", () => {
    const changing = value();
    changing.verificationMaterial.tlogEntries = [];
    expect(read(changing).keyid).toBe(ecdsa.keyid);
  });

  test("more than one signer is a program's mistake when writing", () => {
    expect(() => writeBundle({ ...bundle, envelope: signedBy(ecdsa, ed) })).toThrow(TypeError);
    expect(() => writeBundle({ ...bundle, keyid: ed.keyid })).toThrow(TypeError);
  });
});
