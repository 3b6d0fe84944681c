import { spawn } from "node:child_process";
import { refuse } from "../errors.ts";

/** What ssh-keygen says of every signing, and nobody needs to read. */
const CHATTER = "Signing data on standard input\n";

/**
 * Signs a message with `ssh-keygen -Y sign`: the key may be a file, in an agent or on a security token, with a passphrase
 * or without. ssh-keygen asks for what it needs at the terminal or through SSH_ASKPASS; docket never sees a private key.
 */
export function signWithSsh(keyPath: string, namespace: string, message: string): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const child = spawn("ssh-keygen", ["-Y", "sign", "-n", namespace, "-f", keyPath], {
      stdio: ["pipe", "pipe", "pipe"],
    });
    const signature: Buffer[] = [];
    let said = "";
    child.stdout.on("data", (piece: Buffer) => signature.push(piece));
    child.stderr.on("data", (piece: Buffer) => {
      said += piece.toString();
      // A security token waits to be touched, and says so here.
      process.stderr.write(piece.toString().replace(CHATTER, ""));
    });
    child.on("error", (error: NodeJS.ErrnoException) => {
      const why = error.code === "ENOENT" ? "ssh-keygen is not installed" : `ssh-keygen: ${error.message}`;
      reject(refuse("key-unusable", why, undefined, error));
    });
    child.on("close", (code) => {
      if (code === 0) resolve(Buffer.concat(signature));
      else {
        const lines = said.replace(CHATTER, "").trim().split("\n");
        reject(refuse("key-unusable", `ssh-keygen did not sign: ${lines.at(-1) || `exit ${code}`}`, { file: keyPath }));
      }
    });
    // A key that cannot be used ends ssh-keygen before it has read; its exit says why.
    child.stdin.on("error", () => {});
    child.stdin.end(message);
  });
}
