import { stat } from "node:fs/promises";
import { resolve } from "node:path";
import { refuse } from "../errors.ts";
import { archiveSource } from "../host/docket-archive.ts";
import { folderSource } from "../host/docket-folder.ts";
import { isSteppedAside } from "../host/docket-staging.ts";
import { evidenceBelow, isSystemError, writeWhole } from "../host/files.ts";
import type { VerificationDocument } from "../model/verification-document.ts";
import { areaOutcome, type Check, outcomeOfAll, VERIFICATION_AREAS } from "../model/verification.ts";
import { openPemKey } from "../host/signing-key.ts";
import { addStatements } from "../host/statement-files.ts";
import { inspect, reviewStatements } from "../inspection.ts";
import { plain } from "../render/gate-text.ts";
import { renderVerificationText } from "../render/verification-text.ts";
import { URI } from "../seal/formats.ts";
import { GATE, gateInputs, gateStatement, signBundle, VERIFIER_ID } from "../seal/gate.ts";
import { DECISION_MANIFEST, INPUTS } from "../seal/layout.ts";
import { writeStatement } from "../seal/statement.ts";
import { isApproval, sealedDecisionOf } from "../seal/verify-sign-offs.ts";
import type { Inspection } from "../seal/verify.ts";
import { verificationExit } from "./exit.ts";
import { colours, hasColour } from "./terminal.ts";
import { readTerms, type TrustOptions } from "./trust.ts";
import { VERSION } from "./version.ts";

export interface VerifyOptions extends TrustOptions {
  /** A private key in PEM: the last word is signed with it, and kept in the docket. */
  readonly lastWord?: string;
  readonly verifierId?: string;
  readonly json?: boolean;
  readonly output?: string;
  readonly quiet?: boolean;
  readonly color: boolean;
}

/** `docket verify`: every check that can be made of a docket, offline, and an exit code that is 0 only if all of them held. */
export async function verify(path: string, options: VerifyOptions): Promise<number> {
  const verification = await verificationOf(path, options);
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

/** Everything that can be checked of a docket, as `docket verify` tells it. */
export async function verificationOf(path: string, options: VerifyOptions): Promise<VerificationDocument> {
  const isFolder = await isDirectory(path);
  const terms = await readTerms(options, path);
  if (options.lastWord !== undefined && !isFolder)
    throw refuse("usage", "--last-word puts a statement into a folder, and this is an archive", { file: path });
  const key =
    options.lastWord === undefined
      ? undefined
      : await openPemKey(options.lastWord, process.env["DOCKET_KEY_PASSPHRASE"]);
  const source = isFolder ? folderSource(resolve(path)) : await archiveSource(resolve(path));
  try {
    const inputs = isFolder ? evidenceBelow(resolve(path, INPUTS)) : undefined;
    const inspection = await inspect(source, VERSION, inputs?.readQuickly);
    const reviewed = reviewStatements(inspection, { ...terms, isLastWordReplaced: key !== undefined });
    const checks = [...inspection.checks, ...reviewed.checks];
    const verification = documentOf(inspection, checks);
    const sealed = sealedDecisionOf(inspection);
    if (key && !sealed) throw refuse("docket-unfit-to-sign", "holds no decision as it was sealed", { file: path });
    if (key && sealed) {
      const statement = gateStatement({
        checks,
        subjects: sealed.subjects,
        releaseId: verification.docket!.releaseId,
        policy: terms.policy,
        inputs: gateInputs(inspection.statements),
        people: new Set(reviewed.signOffs.filter(isApproval).map(({ approval }) => approval.approver.id)).size,
        atMs: terms.atMs,
        verifierId: verifierIdOf(options.verifierId),
        toolVersion: VERSION,
      });
      await addStatements(resolve(path), { files: [[GATE, signBundle(Buffer.from(writeStatement(statement)), key)]] });
      process.stderr.write(`  Last word  ${statement.predicate.verificationResult} in ${GATE}, by ${key.keyid}\n`);
    }
    return verification;
  } finally {
    await source.close();
  }
}

function verifierIdOf(given: string = VERIFIER_ID): string {
  if (!URI.matches.test(given))
    throw refuse("usage", `--verifier-id is ${JSON.stringify(given)}, expected ${URI.expected}`);
  return given;
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
    const aside = isSteppedAside(resolve(path)) ? "; the old docket is beside it, and docket decide puts it back" : "";
    throw refuse(
      "docket-not-found",
      `cannot be read: ${error.code}, expected a folder with ${DECISION_MANIFEST} or an archive of one${aside}`,
      { file: path },
      error,
    );
  }
}
