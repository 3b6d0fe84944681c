import { createPrivateKey, createPublicKey, type KeyObject, sign, verify } from "node:crypto";
import type { At } from "../errors.ts";
import { decodeBase64, encodeBase64 } from "./base64.ts";
import { malformed, unsupported } from "./refusal.ts";
import { sshFingerprint } from "./ssh-key.ts";
import { wirePositive, wireString } from "./ssh-wire.ts";

/** P-384 is left out: the reference Sigstore verifier takes the wrong hash for it, so nobody else could check it. */
export type PemAlgorithm = "ecdsa-p256" | "ed25519" | "rsa";

/** A public key that may verify DSSE envelopes. Keys are equal when their keyids are, whatever file they came from. */
export interface VerifyingKey {
  /** The SSH SHA-256 fingerprint of the key, as DSSE libraries and ssh-keygen -l name it. */
  readonly keyid: string;
  /** Type and base64 of the key, as a line of an allowed-signers file holds it. */
  readonly sshLine: string;
  readonly algorithm: PemAlgorithm;
  readonly key: KeyObject;
}

/** A private key for the length of one command. */
export interface SigningKey extends VerifyingKey {
  readonly sign: (bytes: Uint8Array) => Uint8Array;
}

const RSA_BITS_LEAST = 3072;
const PEM = /^-----BEGIN PUBLIC KEY-----\n((?:[A-Za-z0-9+/=]{1,76}\n)+)-----END PUBLIC KEY-----\n?$/;

/** Reads one public key in PEM (RFC 7468, SubjectPublicKeyInfo): ECDSA P-256, Ed25519, or RSA of at least 3072 bits. */
export function readPemPublicKey(text: string, at: At): VerifyingKey {
  if (/PRIVATE KEY-----/.test(text)) throw malformed("a private key, expected a public one: keep it to yourself", at);
  const body = PEM.exec(text.replaceAll("\r\n", "\n"))?.[1];
  if (body === undefined)
    throw malformed('not one PEM public key, expected "-----BEGIN PUBLIC KEY-----" and nothing else', at);
  const der = decodeBase64(body.replaceAll("\n", ""));
  if (!der) throw malformed("the key is not base64 in its canonical form", at);
  let key: KeyObject;
  try {
    key = createPublicKey({ key: der, format: "der", type: "spki" });
  } catch (error) {
    throw malformed("the PEM holds no public key that can be read", at, error);
  }
  return verifyingKey(key, at);
}

/** Reads a private key in PEM (PKCS #8, SEC 1 or PKCS #1) of the same kinds. */
export function readPemSigningKey(text: string, at: At, passphrase?: string): SigningKey {
  let key: KeyObject;
  try {
    key = createPrivateKey({ key: text, format: "pem", ...(passphrase === undefined ? {} : { passphrase }) });
  } catch (error) {
    throw malformed("the PEM holds no private key that can be read, or its passphrase is another", at, error);
  }
  const known = verifyingKey(createPublicKey(key), at);
  // DER, because verifiers that know only one of the two encodings of ECDSA know this one.
  return { ...known, sign: (bytes) => sign(known.algorithm === "ed25519" ? null : "sha256", bytes, key) };
}

/** The key in the form in which keys are compared and counted; other kinds are refused as unsupported. */
export function verifyingKey(key: KeyObject, at: At): VerifyingKey {
  const { namedCurve, modulusLength = 0 } = key.asymmetricKeyDetails ?? {};
  const jwk = () => key.export({ format: "jwk" });
  const bytes = (part: string | undefined) => Buffer.from(part ?? "", "base64url");
  if (key.asymmetricKeyType === "ed25519") {
    const blob = Buffer.concat([wireString("ssh-ed25519"), wireString(bytes(jwk().x))]);
    return { ...named("ssh-ed25519", blob), algorithm: "ed25519", key };
  }
  if (key.asymmetricKeyType === "ec" && namedCurve === "prime256v1") {
    const { x, y } = jwk();
    const point = Buffer.concat([Buffer.of(4), bytes(x), bytes(y)]);
    const blob = Buffer.concat([wireString("ecdsa-sha2-nistp256"), wireString("nistp256"), wireString(point)]);
    return { ...named("ecdsa-sha2-nistp256", blob), algorithm: "ecdsa-p256", key };
  }
  if (key.asymmetricKeyType === "rsa" && modulusLength >= RSA_BITS_LEAST) {
    const { e, n } = jwk();
    const blob = Buffer.concat([wireString("ssh-rsa"), wirePositive(bytes(e)), wirePositive(bytes(n))]);
    return { ...named("ssh-rsa", blob), algorithm: "rsa", key };
  }
  const found = [key.asymmetricKeyType, namedCurve, modulusLength || undefined].filter(Boolean).join(" ");
  throw unsupported(
    `the key is unsupported (${found}), expected ECDSA P-256, Ed25519, or RSA of at least ${RSA_BITS_LEAST} bits`,
    at,
  );
}

function named(type: string, blob: Uint8Array): Pick<VerifyingKey, "keyid" | "sshLine"> {
  return { keyid: sshFingerprint(blob), sshLine: `${type} ${encodeBase64(blob)}` };
}

/**
 * Whether the key signed these bytes: ECDSA with SHA-256, Ed25519, RSA PKCS #1 v1.5 with SHA-256. ECDSA signatures
 * are read in DER and as r and s side by side (IEEE P1363): the vector of the DSSE specification is of the second kind.
 */
export function verifySignature(key: VerifyingKey, bytes: Uint8Array, signature: Uint8Array): boolean {
  if (key.algorithm === "ed25519") return verify(null, bytes, key.key, signature);
  if (key.algorithm === "rsa") return verify("sha256", bytes, key.key, signature);
  const isIn = (dsaEncoding: "der" | "ieee-p1363") => verify("sha256", bytes, { key: key.key, dsaEncoding }, signature);
  return isIn("der") || (signature.length === 64 && isIn("ieee-p1363"));
}
