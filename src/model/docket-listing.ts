import type { Check } from "./verification.ts";

/** One docket among many, as a list shows it. What it says of itself; only `verification` says whether that is true. */
export interface ListedDocket {
  /** From the directory that was listed, with `/`. */
  readonly path: string;
  readonly service: string;
  readonly version: string;
  readonly environment?: string;
  readonly decision: "promote" | "hold" | "rollback";
  readonly warnings: number;
  /** Begin of the first phase and end of the last. */
  readonly from: string;
  readonly to: string;
  /** Roles that the plan demands. */
  readonly roles: readonly string[];
  /** Roles in which somebody claims to have signed; nobody looked whether it is so. */
  readonly claimedSignOffs: readonly string[];
  /** Findings that a waiver lifted. */
  readonly waivers: readonly string[];
  readonly decisionSha256: string;
  /** What a verification found, where one was asked for. */
  readonly verification?: { readonly outcome: Check["outcome"]; readonly failed: readonly string[] };
}

/** Something that has the look of a docket and could not be read: it is listed, never passed over. */
export interface BrokenDocket {
  readonly path: string;
  readonly problem: string;
}

/** What an auditor asks for. Everything that is given must hold. */
export interface ListFilter {
  readonly withoutSignOff?: string;
  readonly isPromotedWithWarnings?: boolean;
  readonly decision?: ListedDocket["decision"];
  /** Evidence windows that end at this time or later. */
  readonly since?: string;
  /** Evidence windows that begin at this time or earlier. */
  readonly until?: string;
  readonly hasVerificationFailed?: boolean;
}

/** Whether the filter lets a docket through. Times are compared as RFC 3339 in UTC, of which the text is in order. */
export function isListed(docket: ListedDocket, filter: ListFilter): boolean {
  return (
    (filter.withoutSignOff === undefined || !docket.claimedSignOffs.includes(filter.withoutSignOff)) &&
    (!filter.isPromotedWithWarnings || (docket.decision === "promote" && docket.warnings > 0)) &&
    (filter.decision === undefined || docket.decision === filter.decision) &&
    (filter.since === undefined || docket.to >= filter.since) &&
    (filter.until === undefined || docket.from <= filter.until) &&
    (!filter.hasVerificationFailed || docket.verification?.outcome === "failed")
  );
}
