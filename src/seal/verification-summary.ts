import type { At } from "../errors.ts";
import type { Fields } from "./fields.ts";
import { misused } from "./refusal.ts";
import { NOT_EMPTY, URI } from "./formats.ts";
import {
  readDescriptor,
  readStatement,
  readTime,
  type ReadStatement,
  type ResourceDescriptor,
  type Statement,
} from "./statement.ts";

/** SLSA Verification Summary Attestation v1 (slsa.dev/spec, verification_summary.md, up to minor version 1.2). */

export const VSA_TYPE = "https://slsa.dev/verification_summary/v1";

/** Levels of docket. Custom levels must not begin with SLSA_. */
export const GATE_LEVELS = ["RELEASE_GATE_PASSED", "RELEASE_TWO_PERSON_APPROVED"] as const;

export interface VerificationSummary {
  readonly verifier: { readonly id: string; readonly version?: Readonly<Record<string, string>> };
  readonly timeVerified?: string;
  readonly resourceUri: string;
  readonly policy: ResourceDescriptor;
  /** All the attestations that were used, or none. */
  readonly inputAttestations?: readonly ResourceDescriptor[];
  readonly verificationResult: "PASSED" | "FAILED";
  readonly verifiedLevels: readonly string[];
  readonly dependencyLevels?: Readonly<Record<string, number>>;
  readonly slsaVersion?: string;
}

/** The name of the field that says why a release failed, which the specification has no place for. A URI, as it demands. */
export const REASONS_FIELD = "urn:docket:verification-summary:reasons:v0.1";

export type GateReason = { readonly code: string; readonly message: string };

/**
 * The statement of docket's last word: PASSED with its levels, or FAILED with `["FAILED"]`, the reasons in an
 * extension field. Throws where it would contradict its specification.
 */
export function summaryStatement(
  subject: Statement<unknown>["subject"],
  summary: VerificationSummary,
  reasons: readonly GateReason[] = [],
): Statement<VerificationSummary> {
  const { verificationResult, verifiedLevels, policy, inputAttestations = [] } = summary;
  const isFailed = verificationResult === "FAILED";
  if (isFailed !== verifiedLevels.includes("FAILED") || (isFailed && verifiedLevels.length !== 1)) {
    throw new TypeError('FAILED and only FAILED goes with verifiedLevels ["FAILED"]');
  }
  if (verifiedLevels.length === 0) throw new TypeError("a summary without a level says nothing");
  // docket verifies releases, not SLSA tracks; a level that it did not verify would be believed all the same.
  if (verifiedLevels.some((level) => level.startsWith("SLSA_"))) throw new TypeError("docket awards no level of SLSA");
  if (policy.uri === undefined) throw new TypeError("the policy of a summary has a uri");
  if (inputAttestations.some((input) => !input.digest)) throw new TypeError("every input attestation has a digest");
  const predicate = reasons.length === 0 ? summary : { ...summary, [REASONS_FIELD]: reasons };
  return { subject, predicateType: VSA_TYPE, predicate };
}

/** A summary as read, with the reasons that docket put beside it. */
export type ReadSummary = ReadStatement<VerificationSummary & { readonly reasons?: readonly GateReason[] }>;

/** Reads a VSA. Unknown fields are reported, never refused: the specification tells consumers to ignore them. */
export function readSummary(bytes: Uint8Array, at: At): ReadSummary {
  return readStatement(bytes, VSA_TYPE, at, (fields) => {
    const verifier = fields.object("verifier");
    const version = verifier.optionalObject("version")?.stringMap();
    const id = verifier.string("id", URI);
    verifier.reportUnknown();
    const timeVerified = fields.has("timeVerified") ? readTime(fields, "timeVerified") : undefined;
    const resourceUri = fields.string("resourceUri", URI);
    const policyFields = fields.object("policy");
    const policy = readDescriptor(policyFields);
    if (policy.uri === undefined) policyFields.defect("uri", "missing, expected the URI of the policy");
    const inputs = fields.has("inputAttestations") ? fields.objects("inputAttestations") : undefined;
    const inputAttestations = inputs?.map((input) => {
      const descriptor = readDescriptor(input);
      if (!descriptor.digest) input.defect("digest", "missing, expected the digest of the attestation");
      return descriptor;
    });
    const verificationResult = fields.string("verificationResult", { oneOf: ["PASSED", "FAILED"] });
    const verifiedLevels = fields.strings("verifiedLevels", NOT_EMPTY);
    try {
      slsaLevels(verifiedLevels);
    } catch (error) {
      fields.defect("verifiedLevels", (error as Error).message);
    }
    if (verificationResult === "PASSED" && verifiedLevels.includes("FAILED"))
      fields.defect("verifiedLevels", "FAILED in a summary that says PASSED");
    const counted = fields.any("dependencyLevels") === null ? undefined : fields.optionalObject("dependencyLevels");
    const dependencyLevels =
      counted && Object.fromEntries(counted.keys().map((level) => [level, counted.integer(level)]));
    const slsaVersion = fields.optionalString("slsaVersion", { matches: /^[0-9]+\.[0-9]+$/, expected: "MAJOR.MINOR" });
    const reasons = fields.has(REASONS_FIELD)
      ? fields.objects(REASONS_FIELD).map((reason) => readReason(reason))
      : undefined;
    fields.reportUnknown();
    return {
      verifier: { id, ...(version ? { version: Object.fromEntries(version) } : {}) },
      ...(timeVerified === undefined ? {} : { timeVerified }),
      resourceUri,
      policy,
      ...(inputAttestations ? { inputAttestations } : {}),
      verificationResult,
      verifiedLevels,
      ...(dependencyLevels ? { dependencyLevels } : {}),
      ...(slsaVersion === undefined ? {} : { slsaVersion }),
      ...(reasons ? { reasons } : {}),
    };
  });
}

function readReason(fields: Fields): GateReason {
  const reason = { code: fields.string("code", NOT_EMPTY), message: fields.string("message", NOT_EMPTY) };
  fields.refuseUnknown();
  return reason;
}

/** What a consumer demands of a summary; the digests of its one artifact as `algorithm:value`. */
export interface SummaryDemand {
  readonly digests: readonly string[];
  readonly verifierId: string;
  readonly resourceUri: string;
  /** SLSA levels are met by higher ones of the same track; others must be there as written. None: no level is demanded. */
  readonly levels: readonly string[];
}

export type SummaryMismatch = {
  readonly code:
    | "subject-digest"
    | "verifier-id"
    | "resource-uri"
    | "verification-result"
    | "verified-levels"
    | "empty-field";
  readonly message: string;
};

/**
 * Steps 2 and 4 to 7 of "How to verify", all of them, none skipped after the first mismatch. Step 1, the signature,
 * comes before; step 3, the type, was the reader's.
 */
export function matchSummary(
  summary: {
    readonly subject: readonly { readonly digest: Readonly<Record<string, string>> }[];
    readonly predicate: Pick<VerificationSummary, "resourceUri" | "verifiedLevels"> & {
      readonly verifier: { readonly id?: string };
      readonly verificationResult: string;
    };
  },
  demand: SummaryDemand,
): readonly SummaryMismatch[] {
  if (demand.digests.length === 0) throw misused("no digest to look for: a summary would match every artifact");
  const mismatches: SummaryMismatch[] = [];
  const differ = (code: SummaryMismatch["code"], message: string) => mismatches.push({ code, message });
  const { predicate, subject } = summary;
  const digests = subject.map(
    (one) => new Set(Object.entries(one.digest).map(([algorithm, value]) => `${algorithm}:${value}`)),
  );
  if (digests.every((one) => one.size === 0)) differ("empty-field", "the summary names no digest of a subject");
  // In one subject: digests gathered from several would match an artifact that nobody verified.
  else if (!digests.some((one) => demand.digests.every((digest) => one.has(digest)))) {
    differ("subject-digest", `no subject has ${demand.digests.join(" and ")}`);
  }
  const equal = (code: SummaryMismatch["code"], what: string, found: string | undefined, expected: string) => {
    if (!found) differ("empty-field", `the summary has no ${what}`);
    else if (found !== expected)
      differ(code, `the ${what} is ${JSON.stringify(found)}, expected ${JSON.stringify(expected)}`);
  };
  equal("verifier-id", "verifier.id", predicate.verifier.id, demand.verifierId);
  equal("resource-uri", "resourceUri", predicate.resourceUri, demand.resourceUri);
  if (predicate.verificationResult !== "PASSED") {
    differ(
      "verification-result",
      `the verificationResult is ${JSON.stringify(predicate.verificationResult)}, expected "PASSED"`,
    );
  }
  const has = slsaLevels(predicate.verifiedLevels);
  const wants = slsaLevels(demand.levels);
  const missing = [
    ...demand.levels.filter((level) => !level.startsWith("SLSA_") && !predicate.verifiedLevels.includes(level)),
    ...[...wants]
      .filter(([track, level]) => (has.get(track) ?? -1) < level)
      .map(([track, level]) => `SLSA_${track}_LEVEL_${level}`),
  ];
  if (missing.length > 0) differ("verified-levels", `the verifiedLevels do not reach ${missing.join(", ")}`);
  return mismatches;
}

/** Track → level of the SLSA levels in a list; custom levels are passed over. Refuses a level that is none, and a track twice. */
export function slsaLevels(levels: readonly string[]): ReadonlyMap<string, number> {
  const tracks = new Map<string, number>();
  for (const level of levels) {
    if (!level.startsWith("SLSA_")) continue;
    const [, track, number] = /^SLSA_([A-Z]+)_LEVEL_([0-9]{1,3}|UNEVALUATED)$/.exec(level) ?? [];
    if (track === undefined)
      throw misused(`${JSON.stringify(level)} is no level of SLSA, expected SLSA_<TRACK>_LEVEL_<NUMBER>`);
    if (tracks.has(track)) throw misused(`two levels of the track ${track}, expected one`);
    tracks.set(track, number === "UNEVALUATED" ? -1 : Number(number));
  }
  return tracks;
}
