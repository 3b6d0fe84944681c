import { createHash, createPublicKey, type JsonWebKey, type KeyObject } from "node:crypto";
import type { At } from "../errors.ts";
import { decodeBase64, encodeBase64 } from "./base64.ts";
import { malformed } from "./refusal.ts";
import { WireReader } from "./ssh-wire.ts";

/** Elliptic curves of RFC 5656: name on the wire, in a JWK and in bytes, and the hash that goes with it. */
export const CURVES = {
  nistp256: { jwk: "P-256", sizeBytes: 32, hash: "sha256" },
  nistp384: { jwk: "P-384", sizeBytes: 48, hash: "sha384" },
  nistp521: { jwk: "P-521", sizeBytes: 66, hash: "sha512" },
} as const;
export type Curve = keyof typeof CURVES;

/** Fewer bits have been out of use since 2014 (NIST SP 800-131A); more than 16,384 only cost time. */
const RSA_BITS = { least: 2048, most: 16_384 };

/** An SSH public key; `supported` says whether its signatures can be judged here. */
export type SshPublicKey = {
  /** The key type as the wire names it. */
  readonly type: string;
  readonly blob: Uint8Array;
  /** `SHA256:` and the unpadded base64 of the digest of the blob, as `ssh-keygen -l` prints it. */
  readonly fingerprint: string;
} & (
  | { readonly supported: false; readonly because: string }
  | {
      readonly supported: true;
      readonly kind: "ed25519" | "ecdsa" | "rsa";
      readonly key: KeyObject;
      readonly curve?: Curve;
      /** Of a key on a security token (FIDO): the name that the token signs along, usually `ssh:`. */
      readonly application?: Buffer;
    }
);

/** `SHA256:…` of a key blob (RFC 4253 section 6.6), the name under which a key is counted in every format. */
export function sshFingerprint(blob: Uint8Array): string {
  return `SHA256:${encodeBase64(createHash("sha256").update(blob).digest()).replace(/=+$/, "")}`;
}

/**
 * The public key in a blob: ssh-ed25519 (RFC 8709), ecdsa-sha2-nistp256/384/521 (RFC 5656), ssh-rsa (RFC 4253), and
 * the security-token types sk-ssh-ed25519 and sk-ecdsa-sha2-nistp256 (OpenSSH PROTOCOL.u2f). Other types are read as
 * unsupported, because a verifier that calls an unknown algorithm a forgery sends people after the wrong problem.
 */
export function parseSshPublicKey(blob: Uint8Array, at: At): SshPublicKey {
  const wire = new WireReader(blob, at, "the public key");
  const type = wire.name();
  const known = { type, blob, fingerprint: sshFingerprint(blob) };
  switch (type) {
    case "ssh-ed25519":
    case "sk-ssh-ed25519@openssh.com": {
      const point = wire.string();
      const application = type === "ssh-ed25519" ? {} : { application: wire.string() };
      wire.end();
      if (point.length !== 32) throw wire.refusal(`has ${point.length} bytes, expected 32`);
      const key = importKey({ kty: "OKP", crv: "Ed25519", x: point.toString("base64url") }, at);
      return { ...known, supported: true, kind: "ed25519", key, ...application };
    }
    case "ecdsa-sha2-nistp256":
    case "ecdsa-sha2-nistp384":
    case "ecdsa-sha2-nistp521":
    case "sk-ecdsa-sha2-nistp256@openssh.com": {
      const curve = (type.startsWith("sk-") ? "nistp256" : type.slice("ecdsa-sha2-".length)) as Curve;
      const named = wire.name();
      const point = wire.string();
      const application = type.startsWith("sk-") ? { application: wire.string() } : {};
      wire.end();
      if (named !== curve) throw wire.refusal(`names the curve ${named}, expected ${curve}`);
      const { jwk, sizeBytes } = CURVES[curve];
      if (point[0] !== 4 || point.length !== 1 + 2 * sizeBytes)
        throw wire.refusal("has no uncompressed point of its curve");
      const x = point.subarray(1, 1 + sizeBytes).toString("base64url");
      const y = point.subarray(1 + sizeBytes).toString("base64url");
      const key = importKey({ kty: "EC", crv: jwk, x, y }, at);
      return { ...known, supported: true, kind: "ecdsa", curve, key, ...application };
    }
    case "ssh-rsa": {
      const e = wire.positive();
      const n = wire.positive();
      wire.end();
      const bits = n.length * 8 - Math.clz32(n[0]!) + 24;
      if (bits < RSA_BITS.least || bits > RSA_BITS.most) {
        const because = `an RSA key of ${bits} bits, expected ${RSA_BITS.least} to ${RSA_BITS.most}`;
        return { ...known, supported: false, because };
      }
      const key = importKey({ kty: "RSA", e: e.toString("base64url"), n: n.toString("base64url") }, at);
      return { ...known, supported: true, kind: "rsa", key };
    }
    default:
      return { ...known, supported: false, because: `the key type ${JSON.stringify(type)}` };
  }
}

/** The key in a line of a `.pub` file: type, base64 and a comment, as `ssh-keygen` writes it. */
export function parseSshPublicKeyLine(line: string, at: At): SshPublicKey & { readonly comment: string } {
  const parts = /^([!-~]+)[ \t]+([!-~]+)(?:[ \t]+(.*?))?[ \t\r]*\n?$/.exec(line);
  if (!parts) throw malformed("not a public key line, expected the type of the key, its base64 and a comment", at);
  const [, type = "", base64 = "", comment = ""] = parts;
  const blob = decodeBase64(base64);
  if (!blob) throw malformed("the key is not base64 in its canonical form", at);
  const key = parseSshPublicKey(blob, at);
  // A line may say another type than its blob: tools then disagree about which key it is.
  if (key.type !== type)
    throw malformed(`the line says ${JSON.stringify(type)}, the key in it is ${JSON.stringify(key.type)}`, at);
  return { ...key, comment };
}

function importKey(jwk: JsonWebKey, at: At): KeyObject {
  try {
    return createPublicKey({ key: jwk, format: "jwk" });
  } catch (error) {
    throw malformed("the public key is not a key: its numbers are not a point of the curve", at, error);
  }
}
