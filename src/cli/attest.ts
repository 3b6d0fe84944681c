import { join, relative, resolve } from "node:path";
import { refuse } from "../errors.ts";
import { folderSource } from "../host/docket-folder.ts";
import { evidenceBelow } from "../host/files.ts";
import { openPemKey } from "../host/signing-key.ts";
import { addStatements } from "../host/statement-files.ts";
import { areaOutcome, type VerificationArea } from "../model/verification.ts";
import { statementsOf } from "../documents.ts";
import { inspect } from "../inspection.ts";
import { signBundle } from "../seal/gate.ts";
import { INPUTS } from "../seal/layout.ts";
import { signedStatementPath } from "../seal/signed-statements.ts";
import { VERSION } from "./version.ts";

export interface AttestOptions {
  readonly key?: string;
}

/** A machine signs nothing that it has not made again. */
const FOUNDATIONS: readonly VerificationArea[] = ["integrity", "replay", "documents"];

/** `docket attest`: signs the in-toto statements of a docket with a key in PEM, each as a Sigstore bundle beside it. */
export async function attest(path: string, options: AttestOptions): Promise<number> {
  if (options.key === undefined) throw refuse("usage", "no key, expected --key with a private key in PEM");
  const key = await openPemKey(options.key, process.env["DOCKET_KEY_PASSPHRASE"]);
  const directory = resolve(path);
  const inputs = evidenceBelow(join(directory, INPUTS));
  const { checks, decision } = await inspect(folderSource(directory), VERSION, inputs.readQuickly);
  const broken = FOUNDATIONS.filter((area) => areaOutcome(checks, area) !== "held");
  if (!decision || broken.length > 0)
    throw refuse("docket-unfit-to-sign", `${broken.join(" and ")} does not hold: docket verify says why`, {
      file: path,
    });
  const files = [...statementsOf(decision)].map(
    ([name, text]) => [signedStatementPath(name), signBundle(Buffer.from(text), key)] as const,
  );
  await addStatements(directory, { files });
  for (const [name] of files) process.stdout.write(`${relative(process.cwd(), join(directory, name))}\n`);
  process.stderr.write(`docket: signed with ${key.keyid}\n`);
  return 0;
}
