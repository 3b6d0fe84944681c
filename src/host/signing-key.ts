import { open, readFile } from "node:fs/promises";
import { refuse } from "../errors.ts";
import { readPemSigningKey, type SigningKey } from "../seal/pem-keys.ts";
import { parseSshPublicKeyLine, type SshPublicKey } from "../seal/ssh-key.ts";
import { exists, isSystemError } from "./files.ts";

/** What somebody signs with: an SSH key, of which only the public half is ever read, or a key in PEM. */
export type Signing =
  | {
      readonly form: "ssh";
      readonly path: string;
      /** Absent where there is no `.pub` beside the key. */
      readonly publicKey: (SshPublicKey & { readonly comment: string }) | undefined;
    }
  | { readonly form: "sigstore"; readonly key: SigningKey };

const HEAD_BYTES = 40;
const PEM_PRIVATE = /^-----BEGIN (?:ENCRYPTED |EC |RSA )?PRIVATE KEY-----/;

/** Finds out what a path means as a key, from its first line and the `.pub` beside it. */
export async function openSigning(path: string, passphrase: string | undefined): Promise<Signing> {
  const head = await headOf(path);
  if (path.endsWith(".pub")) return { form: "ssh", path, publicKey: await publicKeyAt(path) };
  const hasPublic = await exists(`${path}.pub`);
  if (head.startsWith("-----BEGIN OPENSSH PRIVATE KEY-----") || hasPublic)
    return { form: "ssh", path, publicKey: hasPublic ? await publicKeyAt(`${path}.pub`) : undefined };
  if (PEM_PRIVATE.test(head)) {
    const text = await readFile(path, "utf8");
    return { form: "sigstore", key: readPemSigningKey(text, { file: path }, passphrase) };
  }
  throw refuse("key-unusable", "is no private key and no .pub of one", { file: path });
}

/** A private key in PEM, and nothing else. */
export async function openPemKey(path: string, passphrase: string | undefined): Promise<SigningKey> {
  const signing = await openSigning(path, passphrase);
  if (signing.form === "sigstore") return signing.key;
  throw refuse("key-unusable", "is an SSH key, expected a private key in PEM", { file: path });
}

/** The first line only: the rest of an SSH key is nobody's business but that of ssh-keygen. */
async function headOf(path: string): Promise<string> {
  try {
    const file = await open(path, "r");
    try {
      const { buffer, bytesRead } = await file.read(Buffer.alloc(HEAD_BYTES), 0, HEAD_BYTES, 0);
      return buffer.toString("latin1", 0, bytesRead).split(/[\r\n]/)[0]!;
    } finally {
      await file.close();
    }
  } catch (error) {
    if (!isSystemError(error)) throw error;
    throw refuse("key-unusable", `cannot be read: ${error.code}`, { file: path }, error);
  }
}

async function publicKeyAt(path: string): Promise<SshPublicKey & { readonly comment: string }> {
  const key = parseSshPublicKeyLine((await readFile(path, "utf8")).replace(/\r?\n$/, ""), { file: path });
  if (!key.supported) throw refuse("key-unusable", `docket cannot judge ${key.because}`, { file: path });
  return key;
}
