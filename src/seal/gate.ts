import type { SignOffPolicy } from "../model/sign-off-policy.ts";
import { rfc3339 } from "../model/time.ts";
import { type Check, VERIFICATION_AREAS } from "../model/verification.ts";
import { type AllowedSigners, findSigners } from "./allowed-signers.ts";
import { canonicalJson } from "./canonical-json.ts";
import { type CheckList, refusalWords } from "./check-list.ts";
import { isClaimsPath } from "./claims.ts";
import { sha256Of } from "./docket-files.ts";
import { IN_TOTO_PAYLOAD_TYPE, preAuthEncoding, verifyEnvelope } from "./dsse.ts";
import { envelopeKeys } from "./judge-sign-off.ts";
import { ATTESTATIONS, SIGN_OFF_DOCUMENT } from "./layout.ts";
import { comparePaths } from "./paths.ts";
import type { SigningKey } from "./pem-keys.ts";
import { GATE_NAMESPACE } from "./sign-off.ts";
import { readBundle, writeBundle } from "./sigstore-bundle.ts";
import { type ResourceDescriptor, type Statement, subjectDifferences } from "./statement.ts";
import { type GateReason, readSummary, summaryStatement, type VerificationSummary } from "./verification-summary.ts";

/** Where the last word stands in a docket. */
export const GATE = `${ATTESTATIONS}/gate.sigstore.json`;

/** Who says the last word, unless the verifier gives itself another name. */
export const VERIFIER_ID = "urn:docket:verify";

/** What was verified, with everything that the last word names. */
export interface GateQuestion {
  readonly checks: readonly Check[];
  readonly subjects: Statement<unknown>["subject"];
  /** Package URL of the release. */
  readonly releaseId: string;
  readonly policy: SignOffPolicy | undefined;
  /** Every statement that was looked at, by digest. */
  readonly inputs: readonly ResourceDescriptor[];
  readonly people: number;
  readonly atMs: number;
  readonly verifierId: string;
  readonly toolVersion: string;
}

/**
 * The last word on a release, as SLSA's verification summary: PASSED only if every area was asked about and every check
 * held. What failed, and what could not be checked, is given as a reason.
 */
export function gateStatement(question: GateQuestion): Statement<VerificationSummary> {
  const { checks, policy } = question;
  const unanswered = VERIFICATION_AREAS.filter((area) => !checks.some((check) => check.area === area));
  const reasons: readonly GateReason[] = [
    ...unanswered.map((area) => ({ code: `${area}/not-checked`, message: `nothing was checked of ${area}` })),
    ...checks.filter(({ outcome }) => outcome !== "held").map(reasonOf),
  ];
  const isPassed = reasons.length === 0 && policy !== undefined;
  return summaryStatement(
    question.subjects,
    {
      verifier: { id: question.verifierId, version: { docket: question.toolVersion } },
      timeVerified: rfc3339(question.atMs),
      resourceUri: question.releaseId,
      policy: policy
        ? { uri: `urn:docket:sign-off-policy:${policy.version}`, digest: { sha256: policy.sha256 } }
        : { uri: "urn:docket:sign-off-policy:none" },
      inputAttestations: question.inputs,
      verificationResult: isPassed ? "PASSED" : "FAILED",
      verifiedLevels: isPassed
        ? ["RELEASE_GATE_PASSED", ...(question.people >= 2 ? ["RELEASE_TWO_PERSON_APPROVED"] : [])]
        : ["FAILED"],
      slsaVersion: "1.0",
    },
    reasons,
  );
}

function reasonOf({ area, code, outcome, message, at }: Check): GateReason {
  const place = at ? `${at.file}: ` : "";
  return {
    code: `${area}/${code}`,
    message: `${place}${message}${outcome === "not-checked" ? " (not checked)" : ""}`,
  };
}

/** Every signed file that the last word rests on, by its digest: all of them, as the specification demands. */
export function gateInputs(files: ReadonlyMap<string, Uint8Array>): readonly ResourceDescriptor[] {
  return [...files]
    .filter(([path]) => path !== GATE && path !== SIGN_OFF_DOCUMENT && !isClaimsPath(path))
    .sort(([a], [b]) => comparePaths(a, b))
    .map(([path, bytes]) => ({ name: path, digest: { sha256: sha256Of(bytes) } }));
}

/** A statement as a Sigstore bundle with one signature. */
export function signBundle(statement: Uint8Array, key: SigningKey): string {
  const signature = key.sign(preAuthEncoding(IN_TOTO_PAYLOAD_TYPE, statement));
  return writeBundle({
    keyid: key.keyid,
    envelope: {
      payload: statement,
      payloadType: IN_TOTO_PAYLOAD_TYPE,
      signatures: [{ keyid: key.keyid, signature }],
    },
    timestamps: [],
  });
}

/**
 * Checks a last word that lies in the docket already: it is somebody's, about this docket, by a key for that purpose. What
 * it says is not believed: this verification says its own.
 */
export function checkGate(
  files: ReadonlyMap<string, Uint8Array>,
  subjects: Statement<unknown>["subject"],
  trust: { readonly allowed?: AllowedSigners; readonly atMs: number },
  list: CheckList,
): void {
  const at = { file: GATE };
  const bytes = files.get(GATE);
  if (!bytes) return;
  const note = (problem: string | undefined, held: string): boolean =>
    list.note("authenticity", "gate-signature", problem, held, at);
  try {
    const { envelope } = readBundle(bytes, at);
    const { allowed, atMs } = trust;
    if (!allowed) {
      list.skip("authenticity", "gate-signature", "whose last word this is: hand in --allowed-signers", at);
      return;
    }
    const keys = envelopeKeys(allowed);
    const demand = { threshold: 1, payloadType: IN_TOTO_PAYLOAD_TYPE };
    const verdict = keys.length === 0 ? undefined : verifyEnvelope(envelope, keys, demand);
    if (!verdict?.verified) {
      note(verdict?.message ?? "there is no allowed key that can sign bundles", "");
      return;
    }
    const [fingerprint] = verdict.keyids;
    const [signer] = findSigners(allowed, { fingerprint, namespace: GATE_NAMESPACE, atMs });
    note(
      signer ? undefined : `${fingerprint} is not allowed for ${GATE_NAMESPACE} at ${rfc3339(atMs)}`,
      `the last word of ${signer?.principals}, by ${fingerprint}`,
    );
    const summary = readSummary(verdict.payload, at);
    const differences = subjectDifferences(summary.subject, subjects);
    list.note(
      "authenticity",
      "gate-subjects",
      differences.length > 0
        ? `about something else: ${differences.map(({ kind, name }) => `${kind} ${name}`).join("; ")}`
        : undefined,
      `${summary.predicate.verificationResult}, about exactly this docket; it is not relied on`,
      at,
    );
    const { inputAttestations = [], verificationResult } = summary.predicate;
    const isLast = canonicalJson(inputAttestations) === canonicalJson(gateInputs(files));
    const problem = `${verificationResult} was said of other sign-offs than those that are here: say it anew with --last-word`;
    list.note("currency", "gate-is-last", isLast ? undefined : problem, "it was said of exactly these sign-offs", at);
  } catch (error) {
    note(refusalWords(error), "");
  }
}
