import { spawnSync } from "node:child_process";
import { createHash, createPublicKey, generateKeyPairSync, type KeyObject, sign } from "node:crypto";
import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { encodeBase64 } from "../../src/seal/base64.ts";
import { type SshHash, sshSignedBytes } from "../../src/seal/sshsig.ts";
import { wirePositive, wireString } from "../../src/seal/ssh-wire.ts";

/** Whether a program can be started; the tests that need it say so when they are skipped. */
export function isInstalled(program: string, ...args: readonly string[]): boolean {
  return spawnSync(program, args, { stdio: "ignore", timeout: 10_000 }).error === undefined;
}

export const hasSshKeygen = isInstalled("ssh-keygen", "-?");
export const hasOpenssl = isInstalled("openssl", "version");
export const hasSha256sum = isInstalled("sha256sum", "--version");
export const hasTar = isInstalled("tar", "--version");

/** The name of a test, with the reason if it is going to be skipped. */
export function needs(program: string, has: boolean, name: string): string {
  return has ? name : `${name} (skipped: ${program} is not installed)`;
}

/** A directory of its own for one test file. */
export function scratch(): string {
  return mkdtempSync(join(tmpdir(), "docket-seal-"));
}

/** Runs a program to its end with input on its standard input. */
export function run(
  program: string,
  args: readonly string[],
  options: { readonly cwd?: string; readonly input?: Uint8Array | string } = {},
) {
  const { status, stdout, stderr } = spawnSync(program, args, {
    ...(options.cwd === undefined ? {} : { cwd: options.cwd }),
    ...(options.input === undefined ? {} : { input: Buffer.from(options.input as string) }),
    encoding: "buffer",
    timeout: 60_000,
    env: { ...process.env, TZ: "UTC" },
  });
  return { status, stdout: stdout.toString("utf8"), stderr: stderr.toString("utf8") };
}

/** Runs a program that must succeed. */
export function must(
  program: string,
  args: readonly string[],
  options: { readonly cwd?: string; readonly input?: Uint8Array | string } = {},
): string {
  const { status, stdout, stderr } = run(program, args, options);
  if (status !== 0) throw new Error(`${program} ${args.join(" ")} ended with ${status}: ${stderr}`);
  return stdout;
}

/** A fresh SSH key pair as ssh-keygen makes it, and its public key line. */
export function sshKey(
  dir: string,
  name: string,
  ...kind: readonly string[]
): { readonly path: string; readonly line: string } {
  const path = join(dir, name);
  must("ssh-keygen", ["-q", "-N", "", "-C", name, "-f", path, ...kind]);
  return { path, line: readFileSync(`${path}.pub`, "utf8") };
}

/** The armored signature that ssh-keygen makes over a message. */
export function sshSign(
  dir: string,
  key: string,
  namespace: string,
  message: Uint8Array,
  hash: SshHash = "sha512",
): Buffer {
  const file = join(dir, "message");
  writeFileSync(file, message);
  must("ssh-keygen", ["-Y", "sign", "-n", namespace, "-O", `hashalg=${hash}`, "-f", key, file]);
  const signature = readFileSync(`${file}.sig`);
  must("rm", [`${file}.sig`]);
  return signature;
}

/** An Ed25519 pair made here, for tests that must run without ssh-keygen. */
export function ed25519(): { readonly privateKey: KeyObject; readonly publicKey: KeyObject; readonly blob: Buffer } {
  const pair = generateKeyPairSync("ed25519");
  const point = Buffer.from(pair.publicKey.export({ format: "jwk" }).x!, "base64url");
  return { ...pair, blob: Buffer.concat([wireString("ssh-ed25519"), wireString(point)]) };
}

export interface SshsigParts {
  readonly magic: string;
  readonly version: number;
  readonly publicKey: Uint8Array;
  readonly namespace: string;
  readonly reserved: string;
  readonly hash: string;
  readonly signature: Uint8Array;
  readonly trailing: Uint8Array;
}

/** The bytes of an SSH signature from its parts, good or bad. */
export function sshsigBlob(parts: SshsigParts): Buffer {
  const version = Buffer.alloc(4);
  version.writeUInt32BE(parts.version);
  const strings = [parts.publicKey, parts.namespace, parts.reserved, parts.hash, parts.signature].map((one) =>
    wireString(one),
  );
  return Buffer.concat([Buffer.from(parts.magic), version, ...strings, parts.trailing]);
}

/** Armored as ssh-keygen does it, or wrapped otherwise. */
export function armor(blob: Uint8Array, width = 70): string {
  const lines = encodeBase64(blob).match(new RegExp(`.{1,${width}}`, "g")) ?? [];
  return `-----BEGIN SSH SIGNATURE-----\n${lines.join("\n")}\n-----END SSH SIGNATURE-----\n`;
}

/** A signature of ours with any part replaced after signing. */
export function signedWith(
  pair: ReturnType<typeof ed25519>,
  namespace: string,
  message: Uint8Array,
  changed: Partial<SshsigParts> = {},
): Buffer {
  const raw = sign(null, sshSignedBytes(namespace, "sha512", message), pair.privateKey);
  const signature = Buffer.concat([wireString("ssh-ed25519"), wireString(raw)]);
  const parts = {
    magic: "SSHSIG",
    version: 1,
    publicKey: pair.blob,
    namespace,
    reserved: "",
    hash: "sha512",
    signature,
    trailing: Buffer.alloc(0),
  };
  return sshsigBlob({ ...parts, ...changed });
}

export interface TokenKey {
  readonly blob: Buffer;
  readonly sign: (namespace: string, message: Uint8Array, flags: number) => Buffer;
}

/** A key on a security token as software: what a token does, without anybody to touch it. */
export function tokenKey(kind: "ed25519" | "ecdsa"): TokenKey {
  const application = "ssh:";
  const isEd = kind === "ed25519";
  const pair = isEd ? generateKeyPairSync("ed25519") : generateKeyPairSync("ec", { namedCurve: "P-256" });
  const jwk = pair.publicKey.export({ format: "jwk" });
  const bytes = (part: string | undefined) => Buffer.from(part ?? "", "base64url");
  const type = isEd ? "sk-ssh-ed25519@openssh.com" : "sk-ecdsa-sha2-nistp256@openssh.com";
  const point = isEd
    ? [wireString(bytes(jwk.x))]
    : [wireString("nistp256"), wireString(Buffer.concat([Buffer.of(4), bytes(jwk.x), bytes(jwk.y)]))];
  const blob = Buffer.concat([wireString(type), ...point, wireString(application)]);
  const sha256 = (one: Uint8Array) => createHash("sha256").update(one).digest();
  return {
    blob,
    sign: (namespace, message, flags) => {
      const tail = Buffer.of(flags, 0, 0, 0, 7);
      const signed = Buffer.concat([
        sha256(Buffer.from(application)),
        tail,
        sha256(sshSignedBytes(namespace, "sha512", message)),
      ]);
      const raw = sign(isEd ? null : "sha256", signed, { key: pair.privateKey, dsaEncoding: "ieee-p1363" });
      const value = isEd ? raw : Buffer.concat([wirePositive(raw.subarray(0, 32)), wirePositive(raw.subarray(32))]);
      const signature = Buffer.concat([wireString(type), wireString(value), tail]);
      return sshsigBlob({
        magic: "SSHSIG",
        version: 1,
        publicKey: blob,
        namespace,
        reserved: "",
        hash: "sha512",
        signature,
        trailing: Buffer.alloc(0),
      });
    },
  };
}

/** A public key in PEM. */
export function pem(key: KeyObject): string {
  return (key.type === "private" ? createPublicKey(key) : key).export({ format: "pem", type: "spki" }) as string;
}

/** One bit of the bytes, turned. */
export function flipped(bytes: Uint8Array, bit: number): Buffer {
  const copy = Buffer.from(bytes);
  copy[Math.floor(bit / 8) % copy.length]! ^= 1 << (bit % 8);
  return copy;
}
