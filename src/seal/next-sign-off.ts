import { DocketError, refuse } from "../errors.ts";
import { refusalWords } from "./check-list.ts";
import { DECIDING_ACTIONS, gatherSignOffs, type SignOffFiles, signOffStatement, verdictOf } from "./sign-off.ts";
import { readReleaseApproval, type ReleaseApproval } from "./statement.ts";
import type { SealedDecision } from "./verify-sign-offs.ts";

/** What somebody is about to say of a docket. */
export interface SignOffRequest extends Pick<
  ReleaseApproval,
  "action" | "approver" | "environment" | "approvedAt" | "expiresAt" | "statement" | "waives"
> {
  /** Of the policy, or of the plan, under which it is said. */
  readonly termsSha256: string;
  /** Number of the sign-off that is taken back. */
  readonly revokes?: number;
}

export interface NextSignOff {
  readonly approval: ReleaseApproval;
  readonly statement: string;
  /** The earlier word that it takes back or takes the place of. */
  readonly ends: ReleaseApproval | undefined;
  /** Signatures of a signing that was interrupted, which may go. */
  readonly leftovers: readonly string[];
}

interface ReadSignOff {
  readonly files: SignOffFiles;
  readonly approval: ReleaseApproval;
}

/** The statement that follows on the sign-offs in the docket. Refuses to build on a chain that is broken. */
export function nextSignOff(
  files: ReadonlyMap<string, Uint8Array>,
  sealed: SealedDecision,
  request: SignOffRequest,
): NextSignOff {
  const { signOffs, strays } = gatherSignOffs(files);
  const chain = readChain(signOffs);
  const sequence = chain.length + 1;
  const prefix = `signoffs/${String(sequence).padStart(4, "0")}-`;
  const leftovers = strays.filter((path) => path.startsWith(prefix) && /\.(?:json\.sig|sigstore\.json)$/.test(path));
  const strange = strays.find((path) => !leftovers.includes(path));
  if (strange !== undefined) throw refuse("docket-unfit-to-sign", "belongs to no sign-off", { file: strange });
  const { termsSha256, revokes: _, ...said } = request;
  const ended = endedBy(request, chain);
  const approval: ReleaseApproval = {
    ...said,
    verdictSeen: verdictOf(sealed.decision.decision),
    policy: { digest: { sha256: termsSha256 } },
    supersedes: ended?.files.sha256 ?? null,
    sequence,
    previous: chain.at(-1)?.files.sha256 ?? null,
  };
  const statement = signOffStatement(sealed.subjects, approval);
  // What nobody can read later is not signed now.
  readReleaseApproval(Buffer.from(statement), { file: "the sign-off" });
  return { approval, statement, ends: ended?.approval, leftovers };
}

function readChain(signOffs: readonly SignOffFiles[]): readonly ReadSignOff[] {
  let before: ReadSignOff | undefined;
  const unfit = (file: string, message: string): DocketError => refuse("docket-unfit-to-sign", message, { file });
  const chain = signOffs
    .map((files): ReadSignOff => {
      try {
        return { files, approval: readReleaseApproval(files.bytes, { file: files.path }).predicate };
      } catch (error) {
        throw unfit(files.path, `a sign-off that cannot be read: ${refusalWords(error)}`);
      }
    })
    .sort((a, b) => a.approval.sequence - b.approval.sequence);
  for (const one of chain) {
    const expected = (before?.approval.sequence ?? 0) + 1;
    if (one.approval.sequence !== expected || one.approval.previous !== (before?.files.sha256 ?? null))
      throw unfit(
        one.files.path,
        `the chain of sign-offs is broken here, expected number ${expected} on the one before`,
      );
    if (!one.files.signature) throw unfit(one.files.path, "a sign-off without its signature");
    before = one;
  }
  return chain;
}

/** The word that is taken back, or, of words about the decision itself, the last one of the same person in the same role. */
function endedBy(
  { action, approver, revokes }: SignOffRequest,
  chain: readonly ReadSignOff[],
): ReadSignOff | undefined {
  const ended = new Set(chain.map(({ approval }) => approval.supersedes));
  const own = chain.filter(
    ({ approval, files }) =>
      approval.approver.id === approver.id && approval.action !== "REVOKE" && !ended.has(files.sha256),
  );
  if (action !== "REVOKE") {
    if (revokes !== undefined) throw refuse("usage", "--revokes goes with --action revoke");
    if (!DECIDING_ACTIONS.includes(action)) return undefined;
    return own.findLast(
      ({ approval }) => approval.approver.role === approver.role && DECIDING_ACTIONS.includes(approval.action),
    );
  }
  const numbers = own.map(({ approval }) => approval.sequence).join(", ");
  if (own.length === 0) throw refuse("usage", `nothing that ${approver.id} signed stands: there is nothing to revoke`);
  if (revokes === undefined && own.length > 1)
    throw refuse("usage", `${approver.id} signed numbers ${numbers}: name one with --revokes`);
  const target = revokes === undefined ? own[0] : own.find(({ approval }) => approval.sequence === revokes);
  if (!target)
    throw refuse("usage", `number ${revokes} is no sign-off of ${approver.id} that stands, expected one of ${numbers}`);
  return target;
}
