/** Whose approval of their own work counts for nothing. */
export type Involvement = "author" | "co-author" | "evidence-submitter" | "plan-editor" | "waiver-requester";

/** What a verifier demands of the sign-offs of a release, compiled: every default filled in, every duration in milliseconds. */
export interface SignOffPolicy {
  readonly path: string;
  readonly sha256: string;
  readonly version: number;
  /** The end of its last day. */
  readonly expiresMs: number;
  readonly roles: ReadonlyMap<string, { readonly people: readonly string[]; readonly threshold: number }>;
  /** Absent: every role must approve, wherever it is released to. */
  readonly environments:
    | ReadonlyMap<string, { readonly allOf: readonly string[]; readonly peopleLeast: number }>
    | undefined;
  readonly approverIsNot: readonly Involvement[];
  /** Who is known to be involved. No entry: nobody says, which is never a pass. An empty one: there is nobody. */
  readonly involved: ReadonlyMap<Involvement, readonly string[]>;
  /** Person → other names of theirs. */
  readonly aliases: ReadonlyMap<string, readonly string[]>;
  readonly isOnePersonForSeveralRoles: boolean;
  readonly approvalAgeMostMs: number | undefined;
  readonly clockSkewMs: number;
  readonly isTimestampRequired: boolean;
  readonly doesRejectionBlock: boolean;
  readonly waivers:
    | {
        readonly roles: readonly string[];
        readonly lifts: readonly ("hold" | "rollback")[];
        readonly ageMostMs: number | undefined;
      }
    | undefined;
}

/** The policy with more people known to be involved, as the caller of the verifier names them. */
export function withInvolved(policy: SignOffPolicy, named: ReadonlyMap<Involvement, readonly string[]>): SignOffPolicy {
  const involved = new Map(policy.involved);
  for (const [kind, people] of named) involved.set(kind, [...(involved.get(kind) ?? []), ...people]);
  return { ...policy, involved };
}
