import { stat } from "node:fs/promises";
import { resolve } from "node:path";
import { refuse } from "../errors.ts";
import { archiveSource } from "../host/docket-archive.ts";
import { folderSource } from "../host/docket-folder.ts";
import { evidenceBelow, isSystemError, writeWhole } from "../host/files.ts";
import type { VerificationDocument } from "../model/verification-document.ts";
import { areaOutcome, type Check, outcomeOfAll, VERIFICATION_AREAS } from "../model/verification.ts";
import { inspect } from "../pipeline.ts";
import { plain } from "../render/gate-text.ts";
import { renderVerificationText } from "../render/verification-text.ts";
import { DECISION_MANIFEST, INPUTS } from "../seal/layout.ts";
import type { Inspection } from "../seal/verify.ts";
import { verificationExit } from "./exit.ts";
import { colours, hasColour } from "./terminal.ts";
import { VERSION } from "./version.ts";

export interface VerifyOptions {
  readonly json?: boolean;
  readonly output?: string;
  readonly quiet?: boolean;
  readonly color: boolean;
}

/** `docket verify`: every check that can be made of a docket, offline, and an exit code that is 0 only if all of them held. */
export async function verify(path: string, options: VerifyOptions): Promise<number> {
  const verification = await verificationOf(path);
  const json = `${JSON.stringify(verification, undefined, 2)}\n`;
  if (options.output !== undefined) await writeWhole(resolve(options.output), json);
  if (options.json) process.stdout.write(json);
  else if (!options.quiet) {
    const paint = hasColour(process.stdout, options.color) ? colours : plain;
    process.stdout.write(renderVerificationText(verification, paint));
  }
  const { name, code } = verificationExit(verification);
  process.stderr.write(`docket: ${name} (exit ${code})\n`);
  return code;
}

async function verificationOf(path: string): Promise<VerificationDocument> {
  const isFolder = await isDirectory(path);
  const source = isFolder ? folderSource(resolve(path)) : await archiveSource(resolve(path));
  try {
    const inputs = isFolder ? evidenceBelow(resolve(path, INPUTS)) : undefined;
    const inspection = await inspect(source, VERSION, inputs?.readQuickly);
    return documentOf(inspection, [...inspection.checks, ...statementChecks(inspection)]);
  } finally {
    await source.close();
  }
}

/** Authenticity, authorisation, currency and time rest on keys and a policy that the verifier hands in. */
function statementChecks({ statements }: Inspection): readonly Check[] {
  const message = statements.size === 0 ? "nobody has signed it" : "hand in the keys that you trust";
  return (["authenticity", "authorisation", "currency", "time"] as const).map((area) => ({
    area,
    code: "sign-offs",
    outcome: "not-checked",
    message,
  }));
}

function documentOf({ decided, decision }: Inspection, checks: readonly Check[]): VerificationDocument {
  const areas = Object.fromEntries(VERIFICATION_AREAS.map((area) => [area, areaOutcome(checks, area)]));
  const outcome = outcomeOfAll(VERIFICATION_AREAS.map((area) => areaOutcome(checks, area)));
  const document: VerificationDocument = {
    schema: "docket/verification/v1",
    tool: { name: "docket", version: VERSION },
    outcome,
    exitCode: 0,
    ...(decided
      ? {
          docket: {
            releaseId: decided.manifest.releaseId,
            sealedBy: decided.manifest.tool.version,
            decisionManifestSha256: decided.sha256,
            ...(decision ? { decision: decision.decision } : {}),
          },
        }
      : {}),
    areas: areas as VerificationDocument["areas"],
    checks: [...checks],
  };
  return { ...document, exitCode: verificationExit(document).code };
}

async function isDirectory(path: string): Promise<boolean> {
  try {
    const status = await stat(path);
    if (status.isDirectory()) return true;
    if (status.isFile()) return false;
    throw refuse("docket-not-found", "is neither a folder nor an archive", { file: path });
  } catch (error) {
    if (!isSystemError(error)) throw error;
    throw refuse(
      "docket-not-found",
      `cannot be read: ${error.code}, expected a folder with ${DECISION_MANIFEST} or an archive of one`,
      { file: path },
      error,
    );
  }
}
