import { readFile } from "node:fs/promises";
import { resolve } from "node:path";
import { refuse } from "../errors.ts";
import { folderSource } from "../host/docket-folder.ts";
import { isSystemError } from "../host/files.ts";
import { addStatements } from "../host/statement-files.ts";
import { inspect, signOffDocumentOf } from "../inspection.ts";
import { claimsFromGithub, claimsPath, writeClaims } from "../seal/claims.ts";
import { utcTime } from "../seal/formats.ts";
import { SIGN_OFF_DOCUMENT } from "../seal/layout.ts";
import { VERSION } from "./version.ts";

/** `docket import-claims`: approvals that GitHub knows of, as claims without a signature: shown, and never counted. */
export async function importClaims(file: string, path: string): Promise<number> {
  let bytes: Buffer;
  try {
    bytes = await readFile(file);
  } catch (error) {
    if (!isSystemError(error)) throw error;
    throw refuse("usage", `cannot be read: ${error.code}`, { file }, error);
  }
  const claims = claimsFromGithub(bytes, utcTime(Date.now()), { file });
  const directory = resolve(path);
  const inspection = await inspect(folderSource(directory), VERSION);
  const target = claimsPath(claims);
  if (inspection.statements.has(target)) throw refuse("usage", `${target} holds these claims already`, { file });
  const content = Buffer.from(writeClaims(claims));
  const page = signOffDocumentOf({ ...inspection, statements: new Map([...inspection.statements, [target, content]]) });
  if (page === undefined) throw refuse("docket-unfit-to-sign", "holds no decision as it was sealed", { file: path });
  await addStatements(directory, {
    files: [
      [target, content],
      [SIGN_OFF_DOCUMENT, page],
    ],
  });
  process.stdout.write(`${target}\n`);
  process.stderr.write(
    `  ${claims.claims.length} claims, without a signature: shown in ${SIGN_OFF_DOCUMENT}, never counted\n`,
  );
  return 0;
}
