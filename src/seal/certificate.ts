import { X509Certificate } from "node:crypto";
import type { At } from "../errors.ts";
import { DerReader, TAG } from "./der.ts";
import { malformed } from "./refusal.ts";

/** What chain building needs of an X.509 certificate (RFC 5280) beyond what node:crypto tells. */
export interface Certificate {
  readonly der: Buffer;
  readonly x509: X509Certificate;
  /** Issuer name, subject name and serial number as they are encoded. */
  readonly issuer: Buffer;
  readonly subject: Buffer;
  readonly serial: Buffer;
  /** The algorithm with which the issuer signed it. */
  readonly signatureOid: string;
  readonly notBeforeMs: number;
  readonly notAfterMs: number;
  readonly extensions: ReadonlyMap<string, { readonly isCritical: boolean; readonly value: Buffer }>;
}

const OID = {
  keyUsage: "2.5.29.15",
  basicConstraints: "2.5.29.19",
  extendedKeyUsage: "2.5.29.37",
  subjectKeyId: "2.5.29.14",
} as const;

/** Critical extensions that the checks below understand. */
const UNDERSTOOD: ReadonlySet<string> = new Set([OID.keyUsage, OID.basicConstraints, OID.extendedKeyUsage]);

/** Reads a certificate in DER, or the certificates in a PEM text with `readPemCertificates`. */
export function readCertificate(der: Uint8Array, at: At): Certificate {
  let x509: X509Certificate;
  try {
    x509 = new X509Certificate(der);
  } catch (error) {
    throw malformed("not a certificate", at, error);
  }
  const outer = new DerReader(der, at);
  const tbs = outer.enter(TAG.sequence, "a certificate").enter(TAG.sequence, "what a certificate certifies");
  outer.end();
  tbs.takeOptional(TAG.context(0));
  const serial = tbs.take(TAG.integer, "the serial number").content;
  const signatureOid = tbs.enter(TAG.sequence, "the signature algorithm").oid("the signature algorithm");
  const issuer = tbs.take(TAG.sequence, "the issuer").whole;
  tbs.take(TAG.sequence, "the validity");
  const subject = tbs.take(TAG.sequence, "the subject").whole;
  tbs.take(TAG.sequence, "the public key");
  tbs.takeOptional(TAG.primitive(1));
  tbs.takeOptional(TAG.primitive(2));
  const extensions = new Map<string, { isCritical: boolean; value: Buffer }>();
  const wrapped = tbs.takeOptional(TAG.context(3));
  tbs.end();
  const listed = wrapped
    ? tbs.inside(wrapped).enter(TAG.sequence, "the extensions").rest(TAG.sequence, "an extension")
    : [];
  for (const element of listed) {
    const extension = tbs.inside(element);
    const oid = extension.oid("the name of an extension");
    const isCritical = extension.takeOptional(TAG.boolean)?.content[0] === 0xff;
    const value = extension.take(TAG.octets, "the value of an extension").content;
    extension.end();
    if (extensions.has(oid)) throw malformed(`the certificate has the extension ${oid} twice`, at);
    extensions.set(oid, { isCritical, value });
  }
  const notBeforeMs = Date.parse(x509.validFrom);
  const notAfterMs = Date.parse(x509.validTo);
  return { der: Buffer.from(der), x509, issuer, subject, serial, signatureOid, notBeforeMs, notAfterMs, extensions };
}

/** The certificates of a PEM file, in its order. */
export function readPemCertificates(text: string, at: At): readonly Certificate[] {
  const blocks = text.match(/-----BEGIN CERTIFICATE-----[A-Za-z0-9+/=\s]*-----END CERTIFICATE-----/g) ?? [];
  if (blocks.length === 0) throw malformed("no certificate in PEM", at);
  return blocks.map((block) =>
    readCertificate(Buffer.from(block.replaceAll(/-----[A-Z ]+-----|\s/g, ""), "base64"), at),
  );
}

/** Object identifiers of the extended key usage, or none. */
export function extendedKeyUsage(
  certificate: Certificate,
  at: At,
): { readonly isCritical: boolean; readonly usages: readonly string[] } {
  const extension = certificate.extensions.get(OID.extendedKeyUsage);
  if (!extension) return { isCritical: false, usages: [] };
  const list = new DerReader(extension.value, at).enter(TAG.sequence, "the extended key usage");
  const usages: string[] = [];
  while (!list.isDone) usages.push(list.oid("a key usage"));
  return { isCritical: extension.isCritical, usages };
}

export function subjectKeyId(certificate: Certificate, at: At): Buffer | undefined {
  const extension = certificate.extensions.get(OID.subjectKeyId);
  return extension && new DerReader(extension.value, at).take(TAG.octets, "the key identifier").content;
}

const CHAIN_MOST = 8;

/** RSA and ECDSA with SHA-256, -384 and -512, and Ed25519. With SHA-1, two certificates can be made that share a signature. */
const STRONG: ReadonlySet<string> = new Set([
  ...["11", "12", "13"].map((last) => `1.2.840.113549.1.1.${last}`),
  ...["2", "3", "4"].map((last) => `1.2.840.10045.4.3.${last}`),
  "1.3.101.112",
]);

/**
 * Whether a chain leads from the certificate to one of the anchors, every link of it valid at the given time: names,
 * signatures, validity, authority flags, path lengths, and no critical extension that is not understood (RFC 5280
 * section 6, without policies and without name constraints, which are refused as critical). An anchor may be the
 * certificate itself. Returns what is wrong with the nearest attempt, or undefined.
 */
export function chainProblem(
  leaf: Certificate,
  others: readonly Certificate[],
  anchors: readonly Certificate[],
  atMs: number,
  at: At,
): string | undefined {
  const problem = ownProblem(leaf, atMs);
  if (problem !== undefined) return problem;
  // Each authority is tried once: certificates that issue one another in a ring must not cost exponential time.
  const tried = new Set<Certificate>();
  return climb(leaf, 0);

  function climb(certificate: Certificate, authoritiesBelow: number): string | undefined {
    if (anchors.some((anchor) => anchor.der.equals(certificate.der))) return undefined;
    if (authoritiesBelow >= CHAIN_MOST) return `the chain has more than ${CHAIN_MOST} certificates`;
    // Only of an anchor the signature does not matter: it is trusted for its bytes.
    if (!STRONG.has(certificate.signatureOid)) {
      return `the certificate of ${nameOf(certificate)} is signed with ${certificate.signatureOid}, which docket does not support`;
    }
    let nearest = `no trusted authority issued ${nameOf(certificate)}`;
    for (const issuer of [...anchors, ...others]) {
      if (!issuer.subject.equals(certificate.issuer) || issuer.der.equals(certificate.der) || tried.has(issuer))
        continue;
      if (!certificate.x509.checkIssued(issuer.x509) || !certificate.x509.verify(issuer.x509.publicKey)) continue;
      tried.add(issuer);
      const found =
        authorityProblem(issuer, authoritiesBelow, at) ??
        ownProblem(issuer, atMs) ??
        climb(issuer, authoritiesBelow + 1);
      if (found === undefined) return undefined;
      nearest = found;
    }
    return nearest;
  }
}

function ownProblem(certificate: Certificate, atMs: number): string | undefined {
  // Node gives whole seconds; a moment within the last second is still valid.
  if (!(atMs >= certificate.notBeforeMs && atMs < certificate.notAfterMs + 1000)) {
    return `the certificate of ${nameOf(certificate)} was not valid at ${new Date(atMs).toISOString()}`;
  }
  for (const [oid, { isCritical }] of certificate.extensions) {
    if (isCritical && !UNDERSTOOD.has(oid))
      return `the certificate of ${nameOf(certificate)} has the critical extension ${oid}, which docket does not support`;
  }
  return undefined;
}

function authorityProblem(certificate: Certificate, authoritiesBelow: number, at: At): string | undefined {
  if (!certificate.x509.ca) return `the certificate of ${nameOf(certificate)} is not one of an authority`;
  const constraints = certificate.extensions.get(OID.basicConstraints);
  if (!constraints) return undefined;
  const sequence = new DerReader(constraints.value, at).enter(TAG.sequence, "the basic constraints");
  sequence.takeOptional(TAG.boolean);
  if (!sequence.isDone && sequence.integer("a path length") < authoritiesBelow) {
    return `more authorities stand below ${nameOf(certificate)} than its certificate allows`;
  }
  return undefined;
}

function nameOf(certificate: Certificate): string {
  return JSON.stringify((certificate.x509.subject ?? "").replaceAll("\n", ", "));
}
