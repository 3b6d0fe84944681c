import { DocketError } from "../errors.ts";
import type { Check } from "../model/verification.ts";
import { type AllowedSigners, findSigners } from "./allowed-signers.ts";
import { refusalWords } from "./check-list.ts";
import { Checks } from "./checks.ts";
import { IN_TOTO_PAYLOAD_TYPE, verifyEnvelope } from "./dsse.ts";
import { envelopeKeys } from "./judge-sign-off.ts";
import { GATE_NAMESPACE } from "./sign-off.ts";
import { readBundle } from "./sigstore-bundle.ts";

/** Where the signed form of a statement of the second layer stands, in the third. */
export function signedStatementPath(path: string): string {
  return path.replace(/\.json$/, ".sigstore.json");
}

/**
 * Checks the statements that a machine signed: each says exactly what its unsigned form in the docket says, by a key that
 * the verifier allows for that purpose.
 */
export function checkSignedStatements(
  files: ReadonlyMap<string, Uint8Array>,
  statements: ReadonlyMap<string, string>,
  trust: { readonly allowed?: AllowedSigners; readonly atMs: number },
): readonly Check[] {
  const documents = new Checks("documents");
  const authenticity = new Checks("authenticity");
  for (const [path, text] of statements) {
    const at = { file: signedStatementPath(path) };
    const bytes = files.get(at.file);
    if (!bytes) continue;
    try {
      const { envelope } = readBundle(bytes, at);
      const isSame = envelope.payloadType === IN_TOTO_PAYLOAD_TYPE && Buffer.from(text).equals(envelope.payload);
      if (isSame) documents.held("statement-payload", `is the signed form of ${path}`, at);
      else documents.failed("statement-payload", `something else was signed than ${path}`, at);
      if (!trust.allowed) {
        authenticity.notChecked("statement-signature", "whose it is: hand in --allowed-signers", at);
        continue;
      }
      const keys = envelopeKeys(trust.allowed);
      const demand = { threshold: 1, payloadType: IN_TOTO_PAYLOAD_TYPE };
      const verdict = keys.length === 0 ? undefined : verifyEnvelope(envelope, keys, demand);
      const keyid = verdict?.verified ? verdict.keyids[0] : undefined;
      const [signer] =
        keyid === undefined
          ? []
          : findSigners(trust.allowed, { fingerprint: keyid, namespace: GATE_NAMESPACE, atMs: trust.atMs });
      if (signer) authenticity.held("statement-signature", `by ${signer.principals}, with ${keyid}`, at);
      else authenticity.failed("statement-signature", `by no key that is allowed for ${GATE_NAMESPACE}`, at);
    } catch (error) {
      if (!(error instanceof DocketError)) throw error;
      documents.failed("statement-payload", refusalWords(error), at);
    }
  }
  return [...documents.all, ...authenticity.all];
}
