import { createHash, verify } from "node:crypto";
import type { At } from "../errors.ts";
import { decodeBase64 } from "./base64.ts";
import { malformed } from "./refusal.ts";
import { CURVES, parseSshPublicKey, type SshPublicKey } from "./ssh-key.ts";
import { WireReader, wireString } from "./ssh-wire.ts";

/** SSH signatures of files: OpenSSH PROTOCOL.sshsig, and PROTOCOL.u2f for keys on security tokens. */

const MAGIC = "SSHSIG";
const HEADER = "-----BEGIN SSH SIGNATURE-----\n";
const FOOTER = "\n-----END SSH SIGNATURE-----";

/** ssh-keygen wraps at 70; PROTOCOL.sshsig says 76; PEM writers in other languages 64. */
const WRAPS = [64, 70, 76];

export type SshHash = "sha256" | "sha512";

/** An SSH signature as read: nothing in it is believed before `verifySshSignature` says so. */
export interface SshSignature {
  readonly publicKey: SshPublicKey;
  readonly namespace: string;
  readonly hash: SshHash;
  /** The algorithm that the signature names: for RSA it also says which hash. */
  readonly format: string;
  /** Bytes of the signature proper: 64 for Ed25519, r and s side by side for ECDSA. Empty where the key is unsupported. */
  readonly signature: Uint8Array;
  /** What a security token signed along: its flags (bit 0: somebody touched it) and its counter. */
  readonly token?: { readonly flags: number; readonly counter: number };
}

/** What a verifier says about a signature over given bytes. `unsupported` says nothing about whether it is genuine. */
export type SshVerdict =
  | { readonly outcome: "valid"; readonly fingerprint: string; readonly namespace: string }
  | {
      readonly outcome: "invalid";
      readonly reason: "namespace" | "signature" | "algorithm" | "user-presence";
      readonly message: string;
    }
  | { readonly outcome: "unsupported"; readonly message: string };

/**
 * Reads an armored SSH signature. Stricter than ssh-keygen, which ignores text behind the footer and any wrapping: of
 * a sealed file no byte may change without a check that notices, and what nobody reads is where notes are smuggled.
 */
export function parseSshSignature(bytes: Uint8Array, at: At): SshSignature {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString("latin1");
  if (!text.startsWith(HEADER)) {
    const isCrlf = text.startsWith(HEADER.replace("\n", "\r\n"));
    const found = isCrlf
      ? "the signature has CRLF line ends, expected LF (a .gitattributes with -text keeps them)"
      : "no SSH signature header";
    throw malformed(`${found}; expected ${JSON.stringify(HEADER.trim())} first`, at);
  }
  const end = text.indexOf(FOOTER);
  if (end < 0) throw malformed("the signature has no footer: it is cut off", at);
  if (text.slice(end + FOOTER.length) !== "\n") {
    throw malformed("something other than one newline stands behind the footer of the signature", at);
  }
  const lines = text.slice(HEADER.length, end).split("\n");
  const width = lines[0]!.length;
  const isWrapped = lines.every((line, index) =>
    index < lines.length - 1 ? line.length === width : line.length > 0 && line.length <= width,
  );
  if (!isWrapped || (lines.length > 1 ? !WRAPS.includes(width) : width > Math.max(...WRAPS))) {
    throw malformed(`the signature is not wrapped at ${WRAPS.join(", ")} characters`, at);
  }
  const blob = decodeBase64(lines.join(""));
  if (!blob) throw malformed("the signature is not base64 in its canonical form", at);
  return parseBlob(blob, at);
}

function parseBlob(blob: Uint8Array, at: At): SshSignature {
  const wire = new WireReader(blob, at, "the signature");
  if (wire.bytes(MAGIC.length).toString("latin1") !== MAGIC) throw wire.refusal(`does not begin with ${MAGIC}`);
  const version = wire.uint32();
  if (version !== 1) throw wire.refusal(`is of version ${version}, expected 1`);
  const publicKey = parseSshPublicKey(wire.string(), at);
  const namespace = wire.name();
  if (namespace === "") throw wire.refusal("has no namespace, which is what keeps it from meaning something else");
  // ssh-keygen signs an empty reserved field whatever the file says, so bytes in it would not be signed.
  if (wire.string().length > 0) throw wire.refusal("has bytes in its reserved field");
  const hash = wire.name();
  if (hash !== "sha256" && hash !== "sha512")
    throw wire.refusal(`names the hash ${JSON.stringify(hash)}, expected sha256 or sha512`);
  const inner = new WireReader(wire.string(), at, "the signature");
  wire.end();
  const format = inner.name();
  const read = { publicKey, namespace, hash, format } as const;
  // What an unknown algorithm puts behind its name is its own business.
  if (!publicKey.supported || !formatsOf(publicKey).includes(format)) return { ...read, signature: Buffer.alloc(0) };
  const value = inner.string();
  const token = publicKey.application ? { token: { flags: inner.byte(), counter: inner.uint32() } } : {};
  inner.end();
  const signature = publicKey.kind === "ecdsa" ? sideBySide(value, CURVES[publicKey.curve!].sizeBytes, at) : value;
  return { ...read, signature, ...token };
}

/** r and s of an ECDSA signature, each as long as the curve, as IEEE P1363 has them. */
function sideBySide(value: Uint8Array, sizeBytes: number, at: At): Buffer {
  const wire = new WireReader(value, at, "the signature");
  const both = [wire.positive(), wire.positive()];
  wire.end();
  if (both.some((one) => one.length > sizeBytes)) throw wire.refusal("holds a number larger than its curve");
  return Buffer.concat(both.map((one) => Buffer.concat([Buffer.alloc(sizeBytes - one.length), one])));
}

/** The signature algorithms that a key may use here; RSA with SHA-1 (`ssh-rsa`) is not among them. */
function formatsOf(key: SshPublicKey): readonly string[] {
  return key.type === "ssh-rsa" ? ["rsa-sha2-512", "rsa-sha2-256"] : [key.type];
}

/** The bytes that an SSH signature is made over: not the message, but its digest in a frame with the namespace. */
export function sshSignedBytes(namespace: string, hash: SshHash, message: Uint8Array): Uint8Array {
  const digest = createHash(hash).update(message).digest();
  return Buffer.concat([
    Buffer.from(MAGIC),
    wireString(namespace),
    wireString(""),
    wireString(hash),
    wireString(digest),
  ]);
}

/**
 * Whether the key inside the signature signed these bytes under this namespace. It does not say that the key is
 * anybody's: that is the question to an allowed-signers file. The namespace is demanded, so that a signature made to
 * log in, for a git tag or for another meaning is never taken for a sign-off.
 */
export function verifySshSignature(signed: SshSignature, message: Uint8Array, namespace: string): SshVerdict {
  const { publicKey } = signed;
  if (!publicKey.supported) return { outcome: "unsupported", message: `docket cannot judge ${publicKey.because}` };
  if (!formatsOf(publicKey).includes(signed.format)) {
    // ssh-rsa is SHA-1, webauthn signs along what a browser adds: both are real, and neither can be judged here.
    const isKin = signed.format === "ssh-rsa" || signed.format.startsWith("webauthn-");
    const found = `a signature of the kind ${JSON.stringify(signed.format)} by a key of the type ${publicKey.type}`;
    return isKin
      ? { outcome: "unsupported", message: `docket cannot judge ${found}` }
      : { outcome: "invalid", reason: "algorithm", message: found };
  }
  if (signed.namespace !== namespace) {
    const found = `signed in the namespace ${JSON.stringify(signed.namespace)}, expected ${JSON.stringify(namespace)}`;
    return { outcome: "invalid", reason: "namespace", message: found };
  }
  const wrong = {
    outcome: "invalid",
    reason: "signature",
    message: "the signature is not one of these bytes by this key",
  } as const;
  let bytes = sshSignedBytes(namespace, signed.hash, message);
  if (publicKey.application) {
    if (!signed.token) return wrong;
    const frame = Buffer.alloc(5);
    frame.writeUInt8(signed.token.flags);
    frame.writeUInt32BE(signed.token.counter, 1);
    bytes = Buffer.concat([sha256(publicKey.application), frame, sha256(bytes)]);
  }
  const algorithm =
    publicKey.kind === "ed25519"
      ? null
      : publicKey.kind === "rsa"
        ? signed.format.replace("rsa-sha2-", "sha")
        : CURVES[publicKey.curve!].hash;
  if (!verify(algorithm, bytes, { key: publicKey.key, dsaEncoding: "ieee-p1363" }, signed.signature)) return wrong;
  // Without the touch, malware on the machine could have had the token sign. The flag is among the signed bytes.
  if (signed.token && (signed.token.flags & 1) === 0) {
    return { outcome: "invalid", reason: "user-presence", message: "nobody touched the security token that signed" };
  }
  return { outcome: "valid", fingerprint: publicKey.fingerprint, namespace };
}

function sha256(bytes: Uint8Array): Buffer {
  return createHash("sha256").update(bytes).digest();
}
