import type { At } from "../errors.ts";
import { decodeBase64 } from "./base64.ts";
import { documentJson } from "./canonical-json.ts";
import { Fields, type Wanted } from "./fields.ts";
import { ASCII_NAME, NOT_EMPTY, SHA256, URI, UTC_TIME, utcTimeMs } from "./formats.ts";
import { type JsonObject, parseStrictJson } from "./strict-json.ts";

/** in-toto Statement v1 (in-toto/attestation, spec/v1) and the predicates of docket. */

export const STATEMENT_TYPE = "https://in-toto.io/Statement/v1";
export const TEST_RESULT_TYPE = "https://in-toto.io/attestation/test-result/v0.1";

/**
 * The root of docket's own predicate types. A URN: it names no host, so nobody who buys a domain can speak in its
 * name, and nobody is tempted to fetch it. An organisation may put its own root in the place of it.
 */
export const PREDICATE_BASE = "urn:docket";

export type PredicateName = "release-decision" | "release-approval";

/** `urn:docket:release-approval:v0.1`, or `https://host/path/release-approval/v0.1` under a base with a host. */
export function predicateType(name: PredicateName, base: string = PREDICATE_BASE): string {
  const separator = base.startsWith("urn:") ? ":" : "/";
  return [base.replace(/[:/]+$/, ""), name, "v0.1"].join(separator);
}

/** Algorithm → value. Only `sha256` and, of commits, `gitCommit` are ever compared. */
export type DigestSet = Readonly<Record<string, string>>;

/** in-toto spec/v1/resource_descriptor.md. */
export interface ResourceDescriptor {
  readonly name?: string;
  readonly uri?: string;
  readonly digest?: DigestSet;
  /** Base64. */
  readonly content?: string;
  readonly downloadLocation?: string;
  readonly mediaType?: string;
  readonly annotations?: JsonObject;
}

/** What a statement is about: always by digest. */
export interface Subject extends ResourceDescriptor {
  readonly digest: DigestSet;
}

export interface Statement<P> {
  readonly subject: readonly [Subject, ...Subject[]];
  readonly predicateType: string;
  readonly predicate: P;
}

/** A statement with the JSON pointers of the fields that its specification does not name. */
export type ReadStatement<P> = Statement<P> & { readonly unknownFields: readonly string[] };

export interface TestResult {
  readonly result: "PASSED" | "WARNED" | "FAILED";
  readonly configuration: readonly ResourceDescriptor[];
  readonly url?: string;
  readonly passedTests?: readonly string[];
  readonly warnedTests?: readonly string[];
  readonly failedTests?: readonly string[];
}

export const RELEASE_VERDICTS = ["GO", "NO_GO", "HOLD", "ROLLBACK", "INCONCLUSIVE"] as const;
export type ReleaseVerdict = (typeof RELEASE_VERDICTS)[number];

/** Where in a file of the docket a claim stands. */
export interface ClaimEvidence {
  readonly path: string;
  readonly sha256: string;
  readonly pointer?: string;
  /** First byte, and the one behind the last. */
  readonly bytes?: readonly [number, number];
  readonly line?: number;
}

export interface Claim {
  readonly id: string;
  readonly text: string;
  readonly value: number | string | null;
  readonly unit: string;
  readonly evidence: readonly [ClaimEvidence, ...ClaimEvidence[]];
}

/** What was decided, why, on what evidence, how to compute it again, and what was not looked at. */
export interface ReleaseDecision {
  readonly verdict: ReleaseVerdict;
  /** Absent where nobody gave a time: the same evidence has the same statement. */
  readonly decidedAt?: string;
  readonly evaluation: { readonly path: string; readonly sha256: string };
  readonly policy: readonly [ResourceDescriptor, ...ResourceDescriptor[]];
  readonly reasons: readonly {
    readonly code: string;
    readonly severity: string;
    readonly message: string;
    readonly claims: readonly string[];
  }[];
  readonly claims: readonly Claim[];
  readonly method: {
    readonly name: string;
    readonly version: string;
    readonly params: JsonObject;
    readonly seed: string | null;
  };
  readonly coverage: { readonly assessed: readonly string[]; readonly notAssessed: readonly string[] };
  readonly replay: { readonly engine: string; readonly version: string; readonly command: string };
}

export const APPROVAL_ACTIONS = ["APPROVE", "REJECT", "ABSTAIN", "REVOKE", "WAIVE", "ACKNOWLEDGE"] as const;
export type ApprovalAction = (typeof APPROVAL_ACTIONS)[number];

/** One finding that an approver lets pass, until when and why. */
export interface Waived {
  readonly finding: string;
  readonly because: string;
  readonly expiresAt: string;
}

/** One person's word on a decision. */
export interface ReleaseApproval {
  readonly action: ApprovalAction;
  readonly approver: { readonly id: string; readonly role: string };
  readonly verdictSeen: ReleaseVerdict;
  readonly environment: string;
  /** As the approver's clock had it: claimed, and proven only by a timestamp. */
  readonly approvedAt: string;
  readonly expiresAt: string;
  readonly statement: string;
  readonly policy: { readonly digest: { readonly sha256: string } };
  /** SHA-256 of the sign-off that this one takes the place of or revokes. */
  readonly supersedes: string | null;
  readonly waives: readonly Waived[];
  /** Place in the chain of sign-offs, from 1, and the SHA-256 of the one before: so that one taken out leaves a gap. */
  readonly sequence: number;
  readonly previous: string | null;
}

/** The bytes of a statement: sorted keys, so that the same statement has the same digest. */
export function writeStatement(statement: Statement<unknown>): string {
  const { subject, predicateType: type, predicate } = statement;
  return documentJson({ _type: STATEMENT_TYPE, subject, predicateType: type, predicate });
}

const SUBJECTS_MOST = 1024;
const DIGESTS_MOST = 32;

/** Lower-case hex digits that each algorithm has (spec/v1/digest_set.md). Others are carried, and never compared. */
const DIGEST_DIGITS: Readonly<Record<string, readonly number[]>> = {
  md5: [32],
  sha1: [40],
  sha224: [56],
  sha256: [64],
  sha384: [96],
  sha512: [128],
  sha512_224: [56],
  sha512_256: [64],
  sha3_224: [56],
  sha3_256: [64],
  sha3_384: [96],
  sha3_512: [128],
  gitCommit: [40, 64],
  gitTree: [40, 64],
  gitBlob: [40, 64],
  gitTag: [40, 64],
};

/**
 * Reads a statement of v1 with one expected predicate type; `read` takes the predicate's fields. The type is demanded
 * by the caller, because a test result passed off as an approval has a perfect signature.
 */
export function readStatement<P>(
  bytes: Uint8Array,
  type: string,
  at: At,
  read: (predicate: Fields) => P,
): ReadStatement<P> {
  const fields = Fields.of(parseStrictJson(bytes, at), at);
  // v0.1 had other rules for digests; whoever asks for it asks to be checked less.
  fields.string("_type", { oneOf: [STATEMENT_TYPE] });
  fields.string("predicateType", { oneOf: [type] });
  const entries = fields.objects("subject");
  if (entries.length === 0) fields.defect("subject", "empty, expected at least one subject");
  if (entries.length > SUBJECTS_MOST)
    fields.defect("subject", `${entries.length} entries, expected at most ${SUBJECTS_MOST}`);
  const subject = entries.map((entry) => {
    const read_ = readDescriptor(entry);
    if (!read_.digest) entry.defect("digest", "missing, expected at least one digest");
    return { ...read_, digest: read_.digest ?? {} };
  });
  const predicate = read(fields.object("predicate"));
  fields.reportUnknown();
  const unknownFields = fields.settle();
  return { subject: subject as [Subject, ...Subject[]], predicateType: type, predicate, unknownFields };
}

/** Reads a ResourceDescriptor: uri, digest or content must be there, and digests must have their form. */
export function readDescriptor(fields: Fields): ResourceDescriptor {
  const name = fields.optionalString("name", NOT_EMPTY);
  const uri = fields.optionalString("uri", URI);
  const digested = fields.optionalObject("digest");
  const content = fields.optionalString("content");
  const downloadLocation = fields.optionalString("downloadLocation", URI);
  const mediaType = fields.optionalString("mediaType", NOT_EMPTY);
  const annotations = fields.has("annotations")
    ? (fields.object("annotations"), fields.any("annotations") as JsonObject)
    : undefined;
  if (uri === undefined && digested === undefined && content === undefined) {
    fields.defect("digest", "missing, and so are uri and content; expected one of them");
  }
  if (content !== undefined && !decodeBase64(content, "either"))
    fields.defect("content", "not base64 in its canonical form");
  const digest = digested ? readDigestSet(digested) : undefined;
  fields.reportUnknown();
  return {
    ...(name === undefined ? {} : { name }),
    ...(uri === undefined ? {} : { uri }),
    ...(digest === undefined ? {} : { digest }),
    ...(content === undefined ? {} : { content }),
    ...(downloadLocation === undefined ? {} : { downloadLocation }),
    ...(mediaType === undefined ? {} : { mediaType }),
    ...(annotations === undefined ? {} : { annotations }),
  };
}

function readDigestSet(fields: Fields): DigestSet {
  const digests = fields.stringMap();
  if (digests.size === 0) fields.defect("sha256", "missing, expected at least one digest");
  if (digests.size > DIGESTS_MOST)
    fields.defect("sha256", `one of ${digests.size} digests, expected at most ${DIGESTS_MOST}`);
  for (const [algorithm, value] of digests) {
    const digits = Object.hasOwn(DIGEST_DIGITS, algorithm) ? DIGEST_DIGITS[algorithm]! : undefined;
    if (digits ? !(digits.includes(value.length) && /^[0-9a-f]+$/.test(value)) : value === "") {
      fields.defect(
        algorithm,
        `${JSON.stringify(value)}, expected ${digits ? `${digits.join(" or ")} lower-case hex digits` : "a value"}`,
      );
    }
  }
  return Object.fromEntries(digests);
}

/** Reads the predicate of in-toto test-result v0.1. */
export function readTestResult(bytes: Uint8Array, at: At): ReadStatement<TestResult> {
  return readStatement(bytes, TEST_RESULT_TYPE, at, (fields) => {
    const result = fields.string("result", { oneOf: ["PASSED", "WARNED", "FAILED"] });
    const configuration = fields.objects("configuration").map((entry) => readDescriptor(entry));
    const url = fields.optionalString("url", URI);
    const lists = (["passedTests", "warnedTests", "failedTests"] as const).filter((key) => fields.has(key));
    const tests = Object.fromEntries(lists.map((key) => [key, fields.strings(key)]));
    if (result === "PASSED" && (tests["failedTests"]?.length ?? 0) > 0)
      fields.defect("result", "PASSED with failed tests, expected FAILED");
    fields.reportUnknown();
    return { result, configuration, ...(url === undefined ? {} : { url }), ...tests };
  });
}

const CODE = { matches: /^[!-~]{1,256}$/, expected: "printable ASCII without blanks" } as const satisfies Wanted;

/** Reads docket's release-decision v0.1. Unknown fields are refused: the version of the type says which there are. */
export function readReleaseDecision(
  bytes: Uint8Array,
  at: At,
  base: string = PREDICATE_BASE,
): ReadStatement<ReleaseDecision> {
  return readStatement(bytes, predicateType("release-decision", base), at, (fields) => {
    const evaluation = fields.object("evaluation");
    const policy = fields.objects("policy");
    if (policy.length === 0) fields.defect("policy", "empty, expected the policy that was applied");
    const method = fields.object("method");
    const coverage = fields.object("coverage");
    const replay = fields.object("replay");
    method.object("params");
    const claims = fields.objects("claims").map((claim) => readClaim(claim));
    const known = new Set(claims.map((claim) => claim.id));
    if (known.size < claims.length) fields.defect("claims", "a list with one id twice");
    const decision = {
      verdict: fields.string<ReleaseVerdict>("verdict", { oneOf: RELEASE_VERDICTS }),
      ...(fields.has("decidedAt") ? { decidedAt: readTime(fields, "decidedAt") } : {}),
      evaluation: { path: evaluation.string("path", NOT_EMPTY), sha256: evaluation.string("sha256", SHA256) },
      policy: policy.map((entry) => readDescriptor(entry)) as [ResourceDescriptor, ...ResourceDescriptor[]],
      reasons: fields.objects("reasons").map((reason) => {
        const cited = reason.strings("claims");
        for (const id of cited)
          if (!known.has(id)) reason.defect("claims", `${JSON.stringify(id)}, which is not among the claims`);
        const code = reason.string("code", CODE);
        const read = {
          code,
          severity: reason.string("severity", CODE),
          message: reason.string("message", NOT_EMPTY),
          claims: cited,
        };
        reason.refuseUnknown();
        return read;
      }),
      claims,
      method: {
        name: method.string("name", NOT_EMPTY),
        version: method.string("version", NOT_EMPTY),
        params: (method.any("params") ?? {}) as JsonObject,
        seed: method.any("seed") === null ? null : method.string("seed"),
      },
      coverage: { assessed: coverage.strings("assessed"), notAssessed: coverage.strings("notAssessed") },
      replay: {
        engine: replay.string("engine", NOT_EMPTY),
        version: replay.string("version", NOT_EMPTY),
        command: replay.string("command", NOT_EMPTY),
      },
    };
    for (const part of [evaluation, method, coverage, replay, fields]) part.refuseUnknown();
    return decision;
  });
}

function readClaim(fields: Fields): Claim {
  const value = fields.any("value");
  const isValue = value === null || typeof value === "number" || typeof value === "string";
  if (!isValue) fields.defect("value", "neither a number nor a string nor null");
  const evidence = fields.objects("evidence");
  if (evidence.length === 0) fields.defect("evidence", "empty, expected where the claim stands");
  const claim = {
    id: fields.string("id", CODE),
    text: fields.string("text", NOT_EMPTY),
    value: isValue ? value : null,
    unit: fields.string("unit", NOT_EMPTY),
    evidence: evidence.map((entry) => readClaimEvidence(entry)) as [ClaimEvidence, ...ClaimEvidence[]],
  };
  fields.refuseUnknown();
  return claim;
}

function readClaimEvidence(fields: Fields): ClaimEvidence {
  const pointer = fields.optionalString("pointer", {
    matches: /^(?:\/(?:[^~]|~[01])*)?$/s,
    expected: "a JSON pointer",
  });
  const bytes = fields.any("bytes") as readonly number[] | undefined;
  const isRange =
    Array.isArray(bytes) &&
    bytes.length === 2 &&
    bytes.every((one) => Number.isSafeInteger(one) && one >= 0) &&
    bytes[0]! <= bytes[1]!;
  if (bytes !== undefined && !isRange)
    fields.defect("bytes", "no range, expected the first byte and the one behind the last");
  const line = fields.has("line") ? fields.integer("line", 1) : undefined;
  const evidence = {
    path: fields.string("path", NOT_EMPTY),
    sha256: fields.string("sha256", SHA256),
    ...(pointer === undefined ? {} : { pointer }),
    ...(isRange ? { bytes: bytes as unknown as readonly [number, number] } : {}),
    ...(line === undefined ? {} : { line }),
  };
  fields.refuseUnknown();
  return evidence;
}

/** Reads docket's release-approval v0.1. Unknown fields are refused, as for a decision. */
export function readReleaseApproval(
  bytes: Uint8Array,
  at: At,
  base: string = PREDICATE_BASE,
): ReadStatement<ReleaseApproval> {
  return readStatement(bytes, predicateType("release-approval", base), at, (fields) => {
    const approver = fields.object("approver");
    const policy = fields.object("policy");
    const digest = policy.object("digest");
    const waives = fields.objects("waives").map((entry) => {
      const waived = {
        finding: entry.string("finding", NOT_EMPTY),
        because: entry.string("because", NOT_EMPTY),
        expiresAt: readTime(entry, "expiresAt"),
      };
      entry.refuseUnknown();
      return waived;
    });
    const approval = {
      action: fields.string<ApprovalAction>("action", { oneOf: APPROVAL_ACTIONS }),
      approver: { id: approver.string("id", ASCII_NAME), role: approver.string("role", ASCII_NAME) },
      verdictSeen: fields.string<ReleaseVerdict>("verdictSeen", { oneOf: RELEASE_VERDICTS }),
      environment: fields.string("environment", ASCII_NAME),
      approvedAt: readTime(fields, "approvedAt"),
      expiresAt: readTime(fields, "expiresAt"),
      statement: fields.string("statement"),
      policy: { digest: { sha256: digest.string("sha256", SHA256) } },
      supersedes: readDigestOrNull(fields, "supersedes"),
      waives,
      sequence: fields.integer("sequence", 1),
      previous: readDigestOrNull(fields, "previous"),
    };
    for (const part of [approver, digest, policy, fields]) part.refuseUnknown();
    if ((utcTimeMs(approval.expiresAt) ?? 0) <= (utcTimeMs(approval.approvedAt) ?? 0)) {
      fields.defect("expiresAt", `${JSON.stringify(approval.expiresAt)}, expected a time after approvedAt`);
    }
    if ((approval.action === "WAIVE") !== waives.length > 0)
      fields.defect("waives", "what only WAIVE fills, and WAIVE must fill");
    if (approval.action === "REVOKE" && approval.supersedes === null)
      fields.defect("supersedes", "null, expected the sign-off that is revoked");
    if ((approval.sequence === 1) !== (approval.previous === null)) {
      fields.defect("previous", "what the first sign-off leaves null, and every other one fills");
    }
    return approval;
  });
}

function readDigestOrNull(fields: Fields, key: string): string | null {
  return fields.any(key) === null ? null : fields.string(key, SHA256);
}

/** A time of the calendar, in UTC. */
export function readTime(fields: Fields, key: string): string {
  const written = fields.string(key, UTC_TIME);
  if (UTC_TIME.matches.test(written) && utcTimeMs(written) === undefined)
    fields.defect(key, `${JSON.stringify(written)}, which no calendar has`);
  return written;
}

/** One subject too many or too few, by name and digest. */
export interface SubjectDifference {
  readonly kind: "missing" | "unexpected";
  readonly name: string;
  readonly digest: string;
}

/**
 * How the subjects differ from the ones that must be there. Equality, both ways: other verifiers are content when any
 * subject matches, so that a sign-off of one release could carry the artifact of the next as a second subject.
 * Compared are sha256, or gitCommit where there is none.
 */
export function subjectDifferences(
  found: readonly Subject[],
  expected: readonly Subject[],
): readonly SubjectDifference[] {
  const tally = (subjects: readonly Subject[]) =>
    new Map(subjects.map((subject) => [JSON.stringify(nameAndDigest(subject)), subject]));
  const [has, wants] = [tally(found), tally(expected)];
  const list = (
    kind: SubjectDifference["kind"],
    from: ReadonlyMap<string, Subject>,
    without: ReadonlyMap<string, Subject>,
  ) => [...from].filter(([key]) => !without.has(key)).map(([, subject]) => ({ kind, ...nameAndDigest(subject) }));
  const again =
    found.length - has.size > 0
      ? [{ kind: "unexpected" as const, name: "a subject that stands twice", digest: "" }]
      : [];
  return [...list("missing", wants, has), ...list("unexpected", has, wants), ...again];
}

function nameAndDigest(subject: Subject): { readonly name: string; readonly digest: string } {
  const { sha256, gitCommit } = subject.digest as { readonly sha256?: string; readonly gitCommit?: string };
  const digest = sha256 !== undefined ? `sha256:${sha256}` : gitCommit !== undefined ? `gitCommit:${gitCommit}` : "";
  return { name: subject.name ?? subject.uri ?? "", digest };
}
