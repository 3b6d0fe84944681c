/** A sign-off as its files say it, for showing. Nothing in it is verified: whether it counts, `docket verify` says. */
export interface SignOffRecord {
  readonly path: string;
  /** Of the statement. */
  readonly sha256: string;
  readonly sequence: number;
  /** `APPROVE`, `REJECT`, … */
  readonly action: string;
  readonly who: string;
  readonly role: string;
  /** By the signer's clock. */
  readonly signedAt: string;
  /** Absent for what does not run out. */
  readonly until?: string;
  readonly environment: string;
  readonly statement: string;
  readonly waives: readonly { readonly finding: string; readonly because: string; readonly expiresAt: string }[];
  /** Fingerprint of the key that its signature names; absent where there is no signature that can be read. */
  readonly key?: string;
  /** Number of the later sign-off of the same person that took it back or its place. */
  readonly endedBy?: { readonly sequence: number; readonly how: "revoked" | "replaced" };
}

/** What somebody said elsewhere, without a signature: shown, and never counted. */
export interface ClaimRecord {
  /** What it was imported from. */
  readonly source: string;
  readonly who: string;
  readonly said: "approved" | "rejected" | "commented" | "dismissed";
  /** As the source says; absent where it says nothing. */
  readonly at?: string;
  readonly commit?: string;
  readonly environment?: string;
  readonly comment: string;
}

/** Everything that `SIGNOFF.md` shows besides the decision. */
export interface SignOffLedger {
  readonly decisionManifestSha256: string;
  readonly signOffs: readonly SignOffRecord[];
  readonly claims: readonly (ClaimRecord & { readonly observedAt: string; readonly sourceSha256: string })[];
  /** Files that could not be read, and why. */
  readonly unread: readonly { readonly path: string; readonly why: string }[];
  /** SHA-256 of the last statement; null where nobody signed. */
  readonly head: string | null;
}
