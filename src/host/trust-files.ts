import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { isAbsolute, relative, resolve } from "node:path";
import { DocketError, refuse } from "../errors.ts";
import { isSystemError } from "./files.ts";

/** A file by which a verifier judges. */
export interface TrustFile {
  readonly path: string;
  readonly text: string;
  readonly sha256: string;
}

/** Reads a file of the verifier's own. One that lies in the docket is refused: whoever made the docket would judge it. */
export async function readTrustFile(path: string, docket: string): Promise<TrustFile> {
  const within = relative(resolve(docket), resolve(path));
  if (within === "" || !(within.startsWith("..") || isAbsolute(within)))
    throw refuse("policy-not-found", "lies in the docket that it is to judge, expected a file of your own", {
      file: path,
    });
  let bytes: Buffer;
  try {
    bytes = await readFile(path);
  } catch (error) {
    if (!isSystemError(error)) throw error;
    throw refuse("policy-not-found", `cannot be read: ${error.code}`, { file: path }, error);
  }
  const text = bytes.toString("utf8");
  if (!Buffer.from(text).equals(bytes)) throw refuse("policy-invalid", "is not UTF-8", { file: path });
  return { path, text, sha256: createHash("sha256").update(bytes).digest("hex") };
}

/** What a reader makes of such a file; what is wrong with it is wrong with the verifier's files, not with the evidence. */
export function asTrusted<T>(file: TrustFile, read: (file: TrustFile) => T): T {
  try {
    return read(file);
  } catch (error) {
    if (!(error instanceof DocketError)) throw error;
    const [first, ...others] = error.defects.map((defect) => ({ ...defect, code: "policy-invalid" as const }));
    throw new DocketError([first!, ...others], { cause: error });
  }
}
