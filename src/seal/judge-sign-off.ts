import type { At } from "../errors.ts";
import { rfc3339 } from "../model/time.ts";
import type { Check } from "../model/verification.ts";
import { type AllowedSigners, maySign, type SignerQuestion, type SignerRefusal } from "./allowed-signers.ts";
import type { Certificate } from "./certificate.ts";
import { CheckList, refusalWords } from "./check-list.ts";
import { IN_TOTO_PAYLOAD_TYPE, verifyEnvelope } from "./dsse.ts";
import { utcTimeMs } from "./formats.ts";
import { type VerifyingKey, verifyingKey } from "./pem-keys.ts";
import { type SealedFile, SIGN_OFF_NAMESPACES, signOffName, type SignOffFiles } from "./sign-off.ts";
import { readBundle } from "./sigstore-bundle.ts";
import type { SshPublicKey } from "./ssh-key.ts";
import { parseSshSignature, verifySshSignature } from "./sshsig.ts";
import { readReleaseApproval, type ReleaseApproval, type Subject, subjectDifferences } from "./statement.ts";
import { parseTimestamp, verifyTimestamp } from "./timestamp.ts";

/** Whom and what a verifier trusts. None of it ever comes from a docket. */
export interface Trust {
  /** Which keys belong to whom, for which meanings, from when to when. Absent: whose a key is, is not checked. */
  readonly allowed?: AllowedSigners;
  /** Keys that are not to be believed any more, whenever they signed. */
  readonly revoked?: readonly SshPublicKey[];
  /** Root certificates of time stamping authorities. */
  readonly authorities?: readonly Certificate[];
  /** The moment for which the question is asked. */
  readonly atMs: number;
  readonly clockSkewMs: number;
}

/** A sign-off that could be read, and what became of it. */
export interface JudgedSignOff {
  /** Of the statement. */
  readonly path: string;
  readonly sha256: string;
  readonly approval: ReleaseApproval;
  /** Of the key that signed it; undefined where none is proven to have. */
  readonly fingerprint: string | undefined;
  /** Every check of authenticity held, the owner of the key among them, and the key is in force: the only ones that may count. */
  readonly isBelieved: boolean;
  readonly approvedMs: number;
  readonly expiresMs: number;
  /** The earliest moment at which the signature is proven to have existed. */
  readonly provenMs: number | undefined;
}

/** What was found of the signature: the key that made it, and what an authority may have stamped inside its file. */
interface Signed {
  readonly fingerprint?: string;
  readonly stamps: readonly { readonly token: Uint8Array; readonly over: Uint8Array }[];
}

/** Every check of one sign-off by itself, none skipped because another failed; and the sign-off, if it could be read. */
export function judgeSignOff(
  files: SignOffFiles,
  expected: { readonly subjects: readonly Subject[]; readonly verdict: string },
  trust: Trust,
): { readonly checks: readonly Check[]; readonly signOff: JudgedSignOff | undefined } {
  const list = new CheckList();
  const at: At = { file: files.path };
  const read = readStatementOf(files, list);
  const signed = judgeSignature(files, read?.predicate, trust.allowed, list);
  if (!read) return { checks: list.checks, signOff: undefined };
  const approval = read.predicate;
  const { fingerprint } = signed;
  if (fingerprint !== undefined) {
    const expectedPath = `signoffs/${signOffName(approval.sequence, approval.approver.role, fingerprint)}.json`;
    const problem = files.path === expectedPath ? undefined : `expected ${expectedPath} by its place, role and key`;
    list.note("authenticity", "sign-off-name", problem, "named by its place, role and key", at);
  }
  const differences = subjectDifferences(read.subject, expected.subjects);
  list.note(
    "authenticity",
    "sign-off-subjects",
    differences.length === 0
      ? undefined
      : `about something else: ${differences.map((one) => `${one.kind} ${one.name} ${one.digest}`.trim()).join("; ")}`,
    `about exactly the ${expected.subjects.length} subjects of this docket`,
    at,
  );
  list.note(
    "authenticity",
    "sign-off-verdict-seen",
    approval.verdictSeen === expected.verdict
      ? undefined
      : `signed on the verdict ${approval.verdictSeen}, the decision says ${expected.verdict}`,
    `signed on the verdict ${expected.verdict}`,
    at,
  );
  const approvedMs = utcTimeMs(approval.approvedAt)!;
  const provenMs = judgeTime(files, approvedMs, signed, trust, list);
  const hasGoodKey = judgeKey(approval, fingerprint, provenMs ?? trust.atMs, trust, list, at);
  const isAuthentic = list.checks.every(({ area, outcome }) => area !== "authenticity" || outcome === "held");
  const isTimely = list.checks.every(({ area, outcome }) => area !== "time" || outcome !== "failed");
  const signOff: JudgedSignOff = {
    path: files.path,
    sha256: files.sha256,
    approval,
    fingerprint,
    isBelieved: isAuthentic && hasGoodKey && isTimely,
    approvedMs,
    expiresMs: utcTimeMs(approval.expiresAt)!,
    provenMs,
  };
  return { checks: list.checks, signOff };
}

function readStatementOf(files: SignOffFiles, list: CheckList): ReturnType<typeof readReleaseApproval> | undefined {
  const at = { file: files.path };
  try {
    const read = readReleaseApproval(files.bytes, at);
    const problem =
      read.unknownFields.length === 0 ? undefined : `fields that mean nothing here: ${read.unknownFields.join(", ")}`;
    list.note("authenticity", "sign-off-statement", problem, "a release approval, every field in its form", at);
    return read;
  } catch (error) {
    list.note("authenticity", "sign-off-statement", refusalWords(error), "", at);
    return undefined;
  }
}

/** Which key signed these very bytes, and whether for this meaning. Whose key it is comes after. */
function judgeSignature(
  files: SignOffFiles,
  approval: ReleaseApproval | undefined,
  allowed: AllowedSigners | undefined,
  list: CheckList,
): Signed {
  const { signature } = files;
  if (!signature) {
    const problem = "no signature beside the statement: nobody's word";
    list.note("authenticity", "sign-off-signature", problem, "", { file: files.path });
    return { stamps: [] };
  }
  try {
    return signature.form === "ssh"
      ? judgeSshSignature(files.bytes, signature, approval, list)
      : judgeBundle(files.bytes, signature, allowed, list);
  } catch (error) {
    list.note("authenticity", "sign-off-signature", refusalWords(error), "", { file: signature.path });
    return { stamps: [] };
  }
}

function judgeSshSignature(
  statement: Uint8Array,
  file: SealedFile,
  approval: ReleaseApproval | undefined,
  list: CheckList,
): Signed {
  const at = { file: file.path };
  const signature = parseSshSignature(file.bytes, at);
  const verdict = verifySshSignature(signature, statement, signature.namespace);
  const { fingerprint } = signature.publicKey;
  const isValid = list.note(
    "authenticity",
    "sign-off-signature",
    verdict.outcome === "valid" ? undefined : verdict.message,
    `signed by ${fingerprint}`,
    at,
  );
  if (approval) {
    const expected = SIGN_OFF_NAMESPACES[approval.action];
    list.note(
      "authenticity",
      "sign-off-namespace",
      signature.namespace === expected
        ? undefined
        : `signed in the namespace ${JSON.stringify(signature.namespace)}, and ${approval.action} is signed in ${JSON.stringify(expected)}`,
      `signed in the namespace ${expected}`,
      at,
    );
  }
  return isValid ? { fingerprint, stamps: [] } : { stamps: [] };
}

/** A bundle holds no key, only a name of one that anybody may write: every allowed key is tried. */
function judgeBundle(
  statement: Uint8Array,
  file: SealedFile,
  allowed: AllowedSigners | undefined,
  list: CheckList,
): Signed {
  const at = { file: file.path };
  const { envelope, timestamps } = readBundle(file.bytes, at);
  list.note(
    "authenticity",
    "sign-off-payload",
    Buffer.from(envelope.payload).equals(Buffer.from(statement))
      ? undefined
      : "the bundle signs other bytes than those of the statement beside it",
    "the bundle signs the statement beside it",
    at,
  );
  list.note(
    "authenticity",
    "sign-off-payload-type",
    envelope.payloadType === IN_TOTO_PAYLOAD_TYPE
      ? undefined
      : `the payload is of the type ${JSON.stringify(envelope.payloadType)}, expected ${JSON.stringify(IN_TOTO_PAYLOAD_TYPE)}`,
    `the payload is of the type ${IN_TOTO_PAYLOAD_TYPE}`,
    at,
  );
  const stamps = timestamps.map((token) => ({ token, over: envelope.signatures[0]!.signature }));
  if (!allowed) {
    const message = "a bundle does not hold the key that it was signed with: hand in --allowed-signers";
    list.skip("authenticity", "sign-off-signature", message, at);
    return { stamps };
  }
  const keys = envelopeKeys(allowed);
  const verdict =
    keys.length === 0 ? undefined : verifyEnvelope(envelope, keys, { threshold: 1, payloadType: envelope.payloadType });
  const fingerprint = verdict?.verified ? verdict.keyids[0] : undefined;
  const problem = `signed by none of the ${keys.length} allowed keys that can sign bundles; it names ${envelope.signatures[0]!.keyid}`;
  const held = fingerprint === undefined ? "" : `signed by ${fingerprint}`;
  list.note("authenticity", "sign-off-signature", fingerprint === undefined ? problem : undefined, held, at);
  return { stamps, ...(fingerprint === undefined ? {} : { fingerprint }) };
}

/** The allowed keys that can verify an envelope, each once. */
export function envelopeKeys(allowed: AllowedSigners): readonly VerifyingKey[] {
  const keys = new Map<string, VerifyingKey>();
  for (const { key, line } of allowed.signers) {
    if (!key.supported || key.application || (key.curve ?? "nistp256") !== "nistp256") continue;
    // A short RSA key may still sign in SSH's own form; a bundle of it is refused for want of a key.
    if (key.kind === "rsa" && (key.key.asymmetricKeyDetails?.modulusLength ?? 0) < 3072) continue;
    keys.set(key.fingerprint, verifyingKey(key.key, { file: "allowed signers", line }));
  }
  return [...keys.values()];
}

/** Whether the key is this person's for this meaning, and in force at the time. */
function judgeKey(
  { action, approver }: ReleaseApproval,
  fingerprint: string | undefined,
  keyAtMs: number,
  trust: Trust,
  list: CheckList,
  at: At,
): boolean {
  if (fingerprint === undefined) return false;
  const { allowed, revoked } = trust;
  if (!allowed) {
    const message = `whether ${fingerprint} is a key of ${approver.id}: hand in --allowed-signers`;
    list.skip("authenticity", "sign-off-key", message, at);
    return false;
  }
  const question = { principal: approver.id, fingerprint, namespace: SIGN_OFF_NAMESPACES[action], atMs: keyAtMs };
  const answer = maySign(allowed, question);
  const refusals = answer.allowed ? [] : answer.refusals;
  // A key that is this person's but out of its time is a question of currency, not of whose it is.
  const late = answer.allowed ? [] : lateLines(allowed, question);
  const isKnown = list.note(
    "authenticity",
    "sign-off-key",
    answer.allowed || late.length > 0 ? undefined : strangerWords(question, refusals),
    `${fingerprint} is a key of ${approver.id} for ${question.namespace}`,
    at,
  );
  const when = `at ${rfc3339(keyAtMs)}${keyAtMs === trust.atMs ? "" : ", when it is proven to have signed"}`;
  const isInForce =
    isKnown &&
    list.note(
      "currency",
      "key-in-force",
      answer.allowed ? undefined : `the key is not valid ${when} (allowed signers, line ${late.join(", ")})`,
      `the key is valid ${when}`,
      at,
    );
  const isRevoked = (revoked ?? []).some((key) => key.fingerprint === fingerprint);
  const isUnrevoked =
    revoked === undefined ||
    list.note(
      "currency",
      "key-not-revoked",
      isRevoked ? `${fingerprint} was revoked: nothing that it ever signed is believed` : undefined,
      "the key is not among the revoked ones",
      at,
    );
  return isInForce && isUnrevoked;
}

/** The lines under which the key is this person's for this meaning at some other time. */
function lateLines(allowed: AllowedSigners, question: SignerQuestion): readonly number[] {
  return allowed.signers
    .filter(({ validAfterMs, validBeforeMs }) => validAfterMs !== undefined || validBeforeMs !== undefined)
    .filter(({ validAfterMs, validBeforeMs, ...signer }) => {
      const atMs = validAfterMs ?? validBeforeMs ?? 0;
      const always = { signers: [{ ...signer, validAfterMs: atMs, validBeforeMs: atMs }], defects: [] };
      return maySign(always, { ...question, atMs }).allowed;
    })
    .map(({ line }) => line);
}

const STRANGER_WORDS: Readonly<Record<SignerRefusal, (question: SignerQuestion) => string>> = {
  "certificate-authority": () => "is for certificates only",
  namespace: ({ namespace }) => `is not for ${namespace}`,
  "other-principal": ({ principal }) => `is not ${principal}'s`,
  "not-yet-valid": () => "is not valid yet",
  expired: () => "is no longer valid",
};

function strangerWords(
  question: SignerQuestion,
  refusals: readonly { readonly line: number; readonly because: SignerRefusal }[],
): string {
  if (refusals.length === 0)
    return `${question.fingerprint} is not among the allowed signers, expected a key of ${question.principal}`;
  const words = refusals.map(({ line, because }) => `${STRANGER_WORDS[because](question)} (line ${line})`);
  return `${question.fingerprint} ${words.join(", ")}`;
}

/** Whether a time is proven, and whether the claimed one agrees with it. Returns the proven one. */
function judgeTime(
  files: SignOffFiles,
  approvedMs: number,
  signed: Signed,
  trust: Trust,
  list: CheckList,
): number | undefined {
  const { authorities, atMs, clockSkewMs } = trust;
  const at = { file: files.path };
  list.note(
    "time",
    "sign-off-not-in-future",
    approvedMs > atMs + clockSkewMs ? `signed at ${rfc3339(approvedMs)}, later than ${rfc3339(atMs)}` : undefined,
    `signed no later than ${rfc3339(atMs)}, by the signer's clock`,
    at,
  );
  const tokens = [
    ...(files.timestamp && files.signature ? [{ ...files.timestamp, over: files.signature.bytes }] : []),
    ...signed.stamps.map(({ token, over }) => ({ path: files.signature!.path, bytes: token, over })),
  ];
  const times = tokens.flatMap((token) => judgeToken(token, authorities, trust, list) ?? []);
  const provenMs = times.length === 0 ? undefined : Math.min(...times);
  if (provenMs !== undefined) {
    list.note(
      "time",
      "sign-off-time-agrees",
      approvedMs > provenMs + clockSkewMs
        ? `says that it was signed at ${rfc3339(approvedMs)}, and is proven to have existed at ${rfc3339(provenMs)}`
        : undefined,
      `says that it was signed at ${rfc3339(approvedMs)}; proven to have existed at ${rfc3339(provenMs)}`,
      at,
    );
  }
  return provenMs;
}

/** The latest moment that one token allows for, if it holds. */
function judgeToken(
  token: SealedFile & { readonly over: Uint8Array },
  authorities: readonly Certificate[] | undefined,
  { atMs, clockSkewMs }: Trust,
  list: CheckList,
): number | undefined {
  const at = { file: token.path };
  if (!authorities) {
    list.skip("time", "timestamp", "a timestamp whose authority is not known: hand in --tsa-ca", at);
    return undefined;
  }
  try {
    const verdict = verifyTimestamp(parseTimestamp(token.bytes, at), token.over, { anchors: authorities }, at);
    if (!verdict.verified) {
      list.note("time", "timestamp", verdict.message, "", at);
      return undefined;
    }
    const stampedAt = rfc3339(verdict.genTimeMs);
    const problem =
      verdict.genTimeMs > atMs + clockSkewMs ? `stamped at ${stampedAt}, later than ${rfc3339(atMs)}` : undefined;
    const held = `existed at ${stampedAt}, says ${verdict.authority}`;
    return list.note("time", "timestamp", problem, held, at) ? verdict.genTimeMs + verdict.accuracyMs : undefined;
  } catch (error) {
    list.note("time", "timestamp", refusalWords(error), "", at);
    return undefined;
  }
}
