import { createHash, timingSafeEqual, verify } from "node:crypto";
import type { At } from "../errors.ts";
import { type Certificate, chainProblem, extendedKeyUsage, readCertificate, subjectKeyId } from "./certificate.ts";
import { type Der, DerReader, TAG } from "./der.ts";
import { malformed, unsupported } from "./refusal.ts";

/** RFC 3161 time-stamp tokens, in CMS SignedData (RFC 5652), with the signing certificate bound by RFC 2634 or 5816. */

const SIGNED_DATA = "1.2.840.113549.1.7.2";
const TST_INFO = "1.2.840.113549.1.9.16.1.4";
const CONTENT_TYPE = "1.2.840.113549.1.9.3";
const MESSAGE_DIGEST = "1.2.840.113549.1.9.4";
const SIGNING_CERTIFICATE = "1.2.840.113549.1.9.16.2.12";
const SIGNING_CERTIFICATE_V2 = "1.2.840.113549.1.9.16.2.47";
const TIME_STAMPING = "1.3.6.1.5.5.7.3.8";

type Hash = "sha256" | "sha384" | "sha512";

/** SHA-1 and MD5 are not here: tokens that rest on them prove nothing any more. */
const HASHES: Readonly<Record<string, Hash>> = {
  "2.16.840.1.101.3.4.2.1": "sha256",
  "2.16.840.1.101.3.4.2.2": "sha384",
  "2.16.840.1.101.3.4.2.3": "sha512",
};

/** Signature algorithm → the key that it takes, and its hash where it names one. */
const SIGNATURES: Readonly<Record<string, { readonly key: "rsa" | "ec" | "ed25519"; readonly hash?: Hash }>> = {
  "1.2.840.113549.1.1.1": { key: "rsa" },
  "1.2.840.113549.1.1.11": { key: "rsa", hash: "sha256" },
  "1.2.840.113549.1.1.12": { key: "rsa", hash: "sha384" },
  "1.2.840.113549.1.1.13": { key: "rsa", hash: "sha512" },
  "1.2.840.10045.4.3.2": { key: "ec", hash: "sha256" },
  "1.2.840.10045.4.3.3": { key: "ec", hash: "sha384" },
  "1.2.840.10045.4.3.4": { key: "ec", hash: "sha512" },
  "1.3.101.112": { key: "ed25519" },
};

const CERTIFICATES_MOST = 16;
const RSA_BITS_LEAST = 2048;

/** A token as read; its time is a claim until `verifyTimestamp` has proven it. */
export interface Timestamp {
  readonly genTimeMs: number;
  /** How far the authority says that its clock may be off, in milliseconds; 0 where it says nothing. */
  readonly accuracyMs: number;
  readonly policy: string;
  readonly imprint: { readonly hash: Hash | undefined; readonly oid: string; readonly digest: Buffer };
  readonly certificates: readonly Certificate[];
  readonly signer: Signer;
  /** The TSTInfo as it was signed. */
  readonly content: Buffer;
}

interface Signer {
  readonly id: { readonly issuer: Buffer; readonly serial: Buffer } | { readonly keyId: Buffer };
  readonly digestOid: string;
  readonly signatureOid: string;
  /** The signed attributes as they are hashed: with the tag of a SET. */
  readonly attributes: Buffer;
  readonly contentType: string;
  readonly messageDigest: Buffer;
  /** The digest of the signing certificate that was signed along. */
  readonly certificateHash: { readonly hash: "sha1" | Hash; readonly digest: Buffer };
  readonly signature: Buffer;
}

export type TimestampVerdict =
  | { readonly verified: true; readonly genTimeMs: number; readonly accuracyMs: number; readonly authority: string }
  | {
      readonly verified: false;
      readonly reason: "imprint" | "signer" | "signature" | "chain" | "usage" | "unsupported";
      readonly message: string;
    };

/** Reads a TimeStampResp whose status is granted, as `openssl ts -reply` writes it, or a bare TimeStampToken. */
export function parseTimestamp(bytes: Uint8Array, at: At): Timestamp {
  const outer = new DerReader(bytes, at);
  const first = outer.take(TAG.sequence, "a time-stamp response");
  outer.end();
  const inner = outer.inside(first);
  const head = inner.takeAny();
  if (head.tag === TAG.oid) return parseToken(outer.inside(first), at);
  if (head.tag !== TAG.sequence) throw outer.refusal("neither a status nor a token");
  const status = inner.inside(head).integer("a status");
  // 0: granted. 1 says that the token is not what was asked for, and all others that there is none.
  if (status !== 0) throw malformed(`the time stamping authority did not grant the time stamp: status ${status}`, at);
  const token = inner.enter(TAG.sequence, "a time-stamp token");
  inner.end();
  return parseToken(token, at);
}

function parseToken(token: DerReader, at: At): Timestamp {
  const type = token.oid("the content type");
  if (type !== SIGNED_DATA) throw malformed(`the token is of the type ${type}, expected signed data`, at);
  const signedData = token.enter(TAG.context(0), "the signed data").enter(TAG.sequence, "the signed data");
  token.end();
  // RFC 5652 section 5.1: 3, because the content is not plain data.
  demand(signedData.integer("a version") === 3, "signed data of another version than 3", at);
  const digests = signedData.enter(TAG.set, "the digest algorithms");
  const encapsulated = signedData.enter(TAG.sequence, "the signed content");
  const contentType = encapsulated.oid("the type of the content");
  if (contentType !== TST_INFO) throw malformed(`the content is of the type ${contentType}, expected TSTInfo`, at);
  const content = encapsulated.enter(TAG.context(0), "the content").take(TAG.octets, "the content").content;
  encapsulated.end();
  const embedded = signedData.takeOptional(TAG.context(0));
  signedData.takeOptional(TAG.context(1));
  const signers = signedData.enter(TAG.set, "the signers");
  signedData.end();
  const signer = parseSigner(signers.enter(TAG.sequence, "a signer"), at);
  demand(
    algorithm(digests, "a digest algorithm", at) === signer.digestOid && digests.isDone,
    "other digest algorithms than the signer's",
    at,
  );
  // RFC 3161 section 2.4.2: the token holds the signature of the authority and no other.
  if (!signers.isDone) throw malformed("the token has several signers, expected one", at);
  const listed = embedded ? signedData.inside(embedded).rest(TAG.sequence, "a certificate") : [];
  if (listed.length > CERTIFICATES_MOST) {
    throw malformed(`the token has ${listed.length} certificates, expected at most ${CERTIFICATES_MOST}`, at);
  }
  const certificates = listed.map((element) => readCertificate(element.whole, at));
  return { ...parseInfo(content, at), certificates, signer, content };
}

function parseInfo(content: Buffer, at: At): Pick<Timestamp, "genTimeMs" | "accuracyMs" | "policy" | "imprint"> {
  const outer = new DerReader(content, at);
  const info = outer.enter(TAG.sequence, "the TSTInfo");
  outer.end();
  const version = info.integer("a version");
  if (version !== 1) throw malformed(`the TSTInfo is of version ${version}, expected 1`, at);
  const policy = info.oid("the policy");
  const imprint = info.enter(TAG.sequence, "the message imprint");
  const oid = algorithm(imprint, "the hash of the message", at);
  const digest = imprint.take(TAG.octets, "the digest of the message").content;
  imprint.end();
  info.take(TAG.integer, "the serial number");
  const genTimeMs = generalizedTimeMs(info.take(TAG.generalizedTime, "the time").content.toString("latin1"), at);
  const accuracy = info.takeOptional(TAG.sequence);
  const accuracyMs = accuracy ? accuracyInMs(info.inside(accuracy)) : 0;
  info.takeOptional(TAG.boolean);
  info.takeOptional(TAG.integer);
  info.takeOptional(TAG.context(0));
  // Extensions may change what the token means; which ones is not known here.
  if (info.takeOptional(TAG.context(1)))
    throw unsupported("the TSTInfo has extensions, which docket does not support", at);
  info.end();
  return { genTimeMs, accuracyMs, policy, imprint: { hash: hashOf(oid), oid, digest } };
}

function parseSigner(signer: DerReader, at: At): Signer {
  const version = signer.integer("a version");
  const keyId = signer.takeOptional(TAG.primitive(0));
  demand(version === (keyId ? 3 : 1), `a signer of version ${version}`, at);
  const named = keyId ? undefined : signer.enter(TAG.sequence, "the issuer and serial number");
  const id = keyId
    ? { keyId: keyId.content }
    : {
        issuer: named!.take(TAG.sequence, "the issuer").whole,
        serial: named!.take(TAG.integer, "the serial number").content,
      };
  named?.end();
  const digestOid = algorithm(signer, "the digest algorithm", at);
  const signed = signer.take(TAG.context(0), "the signed attributes");
  const signatureOid = algorithm(signer, "the signature algorithm", at);
  const signature = signer.take(TAG.octets, "the signature").content;
  // Unsigned attributes say nothing that is believed.
  signer.takeOptional(TAG.context(1));
  signer.end();
  const attributes = new Map<string, Der>();
  const list = signer.inside(signed);
  while (!list.isDone) {
    const attribute = list.enter(TAG.sequence, "an attribute");
    const oid = attribute.oid("the name of an attribute");
    const values = attribute.enter(TAG.set, "the values of an attribute");
    attribute.end();
    const value = values.takeAny();
    // Two values, or the attribute twice: readers would choose differently.
    if (!values.isDone || attributes.has(oid))
      throw malformed(`the signed attribute ${oid} has several values, expected one`, at);
    attributes.set(oid, value);
  }
  const take = (oid: string, what: string): DerReader => {
    const value = attributes.get(oid);
    if (!value) throw malformed(`the token does not sign ${what}`, at);
    return new DerReader(value.whole, at);
  };
  return {
    id,
    digestOid,
    signatureOid,
    // RFC 5652 section 5.4: the hash is of the attributes as a SET, whatever tag they travel under.
    attributes: Buffer.concat([Buffer.of(TAG.set), signed.whole.subarray(1)]),
    contentType: take(CONTENT_TYPE, "the type of its content").oid("the content type"),
    messageDigest: take(MESSAGE_DIGEST, "the digest of its content").take(TAG.octets, "the digest of the content")
      .content,
    certificateHash: attributes.has(SIGNING_CERTIFICATE_V2)
      ? certificateHash(take(SIGNING_CERTIFICATE_V2, ""), at, true)
      : certificateHash(take(SIGNING_CERTIFICATE, "which certificate it was signed with"), at, false),
    signature,
  };
}

/** The first ESSCertID is the signer's; version 2 names its hash, with SHA-256 where it names none. */
function certificateHash(value: DerReader, at: At, isV2: boolean): Signer["certificateHash"] {
  const id = value
    .enter(TAG.sequence, "the signing certificate")
    .enter(TAG.sequence, "its list")
    .enter(TAG.sequence, "its digest");
  const named = isV2 ? id.takeOptional(TAG.sequence) : undefined;
  const oid = named && id.inside(named).oid("a hash");
  const hash = isV2 ? (oid === undefined ? "sha256" : hashOf(oid)) : "sha1";
  if (!hash)
    throw unsupported(`the signing certificate is named by the hash ${oid}, which docket does not support`, at);
  return { hash, digest: id.take(TAG.octets, "a digest").content };
}

/**
 * Whether an authority that chains to one of the anchors stamped exactly these bytes: the imprint is their digest, the
 * signature is over attributes that hold the digest of the token's content and the signer's certificate, and that
 * certificate is for time stamping and nothing else. Certificates are judged at the time in the token, so that a proof
 * outlives the certificate; that is as far as a token without a later one can be trusted.
 */
export function verifyTimestamp(
  timestamp: Timestamp,
  stamped: Uint8Array,
  trust: { readonly anchors: readonly Certificate[]; readonly others?: readonly Certificate[] },
  at: At,
): TimestampVerdict {
  const { signer, imprint } = timestamp;
  const refuse = (reason: Extract<TimestampVerdict, { verified: false }>["reason"], message: string) =>
    ({ verified: false, reason, message }) as const;
  if (!imprint.hash)
    return refuse("unsupported", `the message is digested with ${imprint.oid}, which docket does not support`);
  if (!same(digestOf(imprint.hash, stamped), imprint.digest)) return refuse("imprint", "the token stamps other bytes");
  const digestHash = hashOf(signer.digestOid);
  const algorithmOf = Object.hasOwn(SIGNATURES, signer.signatureOid) ? SIGNATURES[signer.signatureOid]! : undefined;
  if (!digestHash || !algorithmOf)
    return refuse(
      "unsupported",
      `the token is signed with ${signer.signatureOid} over ${signer.digestOid}, which docket does not support`,
    );
  const others = [...timestamp.certificates, ...(trust.others ?? [])];
  const certificate = [...others, ...trust.anchors].find((one) => isNamed(one, signer, at));
  if (!certificate)
    return refuse("signer", "the certificate of the signer is neither in the token nor among those given");
  if (!same(digestOf(signer.certificateHash.hash, certificate.der), signer.certificateHash.digest)) {
    return refuse("signer", "the token was signed with another certificate than the one at hand");
  }
  if (signer.contentType !== TST_INFO || !same(digestOf(digestHash, timestamp.content), signer.messageDigest)) {
    return refuse("signature", "what was signed is not the content of the token");
  }
  const key = certificate.x509.publicKey;
  if (key.asymmetricKeyType !== algorithmOf.key)
    return refuse("signature", "the key of the signer is of another kind than the signature");
  const hash = algorithmOf.key === "ed25519" ? null : (algorithmOf.hash ?? digestHash);
  if (algorithmOf.key === "rsa" && (key.asymmetricKeyDetails?.modulusLength ?? 0) < RSA_BITS_LEAST) {
    return refuse("unsupported", `the signer has an RSA key of fewer than ${RSA_BITS_LEAST} bits`);
  }
  if (!verify(hash, signer.attributes, key, signer.signature))
    return refuse("signature", "the signature is not one of this token by its signer");
  const { isCritical, usages } = extendedKeyUsage(certificate, at);
  // RFC 3161 section 2.3: critical, and the only one. Else a web server's certificate could stamp.
  if (!isCritical || usages.length !== 1 || usages[0] !== TIME_STAMPING) {
    return refuse("usage", "the certificate of the signer is not for time stamping alone");
  }
  const problem = chainProblem(certificate, others, trust.anchors, timestamp.genTimeMs, at);
  if (problem !== undefined) return refuse("chain", problem);
  const authority = (certificate.x509.subject ?? "").replaceAll("\n", ", ");
  return { verified: true, genTimeMs: timestamp.genTimeMs, accuracyMs: timestamp.accuracyMs, authority };
}

function isNamed(certificate: Certificate, { id }: Signer, at: At): boolean {
  if ("keyId" in id) return subjectKeyId(certificate, at)?.equals(id.keyId) ?? false;
  return certificate.issuer.equals(id.issuer) && certificate.serial.equals(id.serial);
}

/** The object identifier of an AlgorithmIdentifier. Its parameters are NULL or absent in every algorithm that is supported. */
function algorithm(reader: DerReader, what: string, at: At): string {
  const identifier = reader.enter(TAG.sequence, what);
  const oid = identifier.oid(what);
  const parameters = identifier.isDone ? undefined : identifier.takeAny();
  identifier.end();
  demand(!parameters || parameters.whole.equals(NULL), `parameters of ${what}, which docket does not support`, at);
  return oid;
}

const NULL = Buffer.of(0x05, 0x00);

function demand(holds: boolean, found: string, at: At): void {
  if (!holds) throw malformed(`the token has ${found}`, at);
}

function hashOf(oid: string): Hash | undefined {
  return Object.hasOwn(HASHES, oid) ? HASHES[oid] : undefined;
}

function digestOf(hash: string, bytes: Uint8Array): Buffer {
  return createHash(hash).update(bytes).digest();
}

function same(a: Buffer, b: Buffer): boolean {
  return a.length === b.length && timingSafeEqual(a, b);
}

function accuracyInMs(accuracy: DerReader): number {
  const seconds = accuracy.takeOptional(TAG.integer);
  const millis = accuracy.takeOptional(TAG.primitive(0));
  const micros = accuracy.takeOptional(TAG.primitive(1));
  accuracy.end();
  const parts = [seconds, millis, micros].map((one) => {
    if (one && (one.content.length === 0 || one.content.length > 4 || one.content[0]! >= 0x80))
      throw accuracy.refusal("an accuracy that is not a small number");
    return one ? one.content.readUIntBE(0, one.content.length) : 0;
  });
  return parts[0]! * 1000 + parts[1]! + parts[2]! / 1000;
}

/** RFC 3161 section 2.4.2: seconds always, fractions without trailing zeros, and Z. */
function generalizedTimeMs(written: string, at: At): number {
  const [, year, month, day, hour, minute, second, fraction = ""] =
    /^(\d{4})(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)(\.\d{0,8}[1-9])?Z$/.exec(written) ?? [];
  const iso = `${year}-${month}-${day}T${hour}:${minute}:${second}`;
  const ms = Date.parse(`${iso}Z`);
  if (Number.isNaN(ms) || new Date(ms).toISOString().slice(0, 19) !== iso)
    throw malformed(`the token has the time ${JSON.stringify(written)}, which is none`, at);
  return ms + Math.floor(Number(`0${fraction}`) * 1000);
}
