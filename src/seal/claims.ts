import type { At } from "../errors.ts";
import type { ClaimRecord } from "../model/sign-off.ts";
import { documentJson } from "./canonical-json.ts";
import { sha256Of } from "./docket-files.ts";
import { Fields, type Wanted } from "./fields.ts";
import { NOT_EMPTY, SHA256, UTC_TIME, utcTimeMs } from "./formats.ts";
import { ATTESTATIONS } from "./layout.ts";
import { malformed, unsupported } from "./refusal.ts";
import { readTime } from "./statement.ts";
import { parseStrictJson } from "./strict-json.ts";

/**
 * Approvals that were given elsewhere, without a signature over this decision. Anybody can write such a file: it is kept
 * to be read beside the sign-offs, says of itself that it is unsigned, and counts for nothing.
 */

const SCHEMA = "docket/claims/v1";
const SOURCES = ["github-pull-request-reviews", "github-environment-approvals"] as const;
const SAID = ["approved", "rejected", "commented", "dismissed"] as const;

export interface Claims {
  readonly source: (typeof SOURCES)[number];
  /** Of the file that they were imported from. */
  readonly sourceSha256: string;
  /** By the clock of whoever imported them. */
  readonly observedAt: string;
  readonly claims: readonly Omit<ClaimRecord, "source">[];
}

/** Where claims of that source stand in a docket. */
export function claimsPath({ source, sourceSha256 }: Claims): string {
  return `${ATTESTATIONS}/claims-${source}-${sourceSha256.slice(0, 8)}.json`;
}

const CLAIMS_PATH = /^attestations\/claims-[A-Za-z0-9_.-]+\.json$/;

export function isClaimsPath(path: string): boolean {
  return CLAIMS_PATH.test(path);
}

export function writeClaims(claims: Claims): string {
  return documentJson({ schema: SCHEMA, signed: false, ...claims });
}

const COMMIT = { matches: /^[0-9a-f]{7,64}$/, expected: "the hex digits of a commit" } as const satisfies Wanted;

export function readClaims(bytes: Uint8Array, at: At): Claims {
  const fields = Fields.of(parseStrictJson(bytes, at), at);
  fields.string("schema", { oneOf: [SCHEMA] });
  // Said in the file itself, so that nobody who finds it alone takes it for a sign-off.
  if (fields.any("signed") !== false) fields.defect("signed", "not false: claims have no signature");
  const claims: Claims = {
    source: fields.string("source", { oneOf: SOURCES }),
    sourceSha256: fields.string("sourceSha256", SHA256),
    observedAt: readTime(fields, "observedAt"),
    claims: fields.objects("claims").map((one) => {
      const time = one.has("at") ? readTime(one, "at") : undefined;
      const commit = one.optionalString("commit", COMMIT);
      const environment = one.optionalString("environment", NOT_EMPTY);
      const claim = {
        who: one.string("who", NOT_EMPTY),
        said: one.string("said", { oneOf: SAID }),
        comment: one.string("comment"),
        ...(time === undefined ? {} : { at: time }),
        ...(commit === undefined ? {} : { commit }),
        ...(environment === undefined ? {} : { environment }),
      };
      one.refuseUnknown();
      return claim;
    }),
  };
  if (claims.claims.length === 0) fields.defect("claims", "empty, expected at least one claim");
  fields.refuseUnknown().settle();
  return claims;
}

const REVIEW_STATES: Readonly<Record<string, ClaimRecord["said"]>> = {
  APPROVED: "approved",
  CHANGES_REQUESTED: "rejected",
  COMMENTED: "commented",
  DISMISSED: "dismissed",
};

/**
 * Claims from what GitHub answers to `GET /repos/…/pulls/{n}/reviews` or `GET /repos/…/actions/runs/{id}/approvals`. A
 * review names its commit and its time; an approval of an environment names neither.
 */
export function claimsFromGithub(bytes: Uint8Array, observedAt: string, at: At): Claims {
  const value = parseStrictJson(bytes, at, "anyones");
  const fields = Fields.of({ items: Array.isArray(value) ? value : [] }, at);
  if (!Array.isArray(value) || value.length === 0)
    throw malformed("no list of reviews or approvals, expected what the API of GitHub answers", at);
  const items = fields.objects("items");
  const isReview = items.every((item) => item.has("submitted_at") || item.has("commit_id"));
  const isApproval = items.every((item) => item.has("environments"));
  if (!isReview && !isApproval)
    throw unsupported("neither reviews of a pull request nor approvals of environments", at);
  const claims = isReview ? items.map(reviewClaim) : items.flatMap(approvalClaims);
  fields.settle();
  return {
    source: isReview ? "github-pull-request-reviews" : "github-environment-approvals",
    sourceSha256: sha256Of(bytes),
    observedAt,
    claims,
  };
}

function reviewClaim(item: Fields): Claims["claims"][number] {
  const state = item.string("state", { oneOf: Object.keys(REVIEW_STATES) });
  const submitted = item.string("submitted_at", UTC_TIME);
  if (UTC_TIME.matches.test(submitted) && utcTimeMs(submitted) === undefined)
    item.defect("submitted_at", "a time that no calendar has");
  return {
    who: item.object("user").string("login", NOT_EMPTY),
    said: REVIEW_STATES[state] ?? "commented",
    at: submitted,
    commit: item.string("commit_id", COMMIT),
    comment: item.any("body") === null ? "" : (item.optionalString("body") ?? ""),
  };
}

function approvalClaims(item: Fields): readonly Claims["claims"][number][] {
  const who = item.object("user").string("login", NOT_EMPTY);
  const said = item.string("state", { oneOf: ["approved", "rejected"] });
  const comment = item.any("comment") === null ? "" : (item.optionalString("comment") ?? "");
  return item.objects("environments").map((environment) => ({
    who,
    said,
    environment: environment.string("name", NOT_EMPTY),
    comment,
  }));
}
