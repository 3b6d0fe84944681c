import { DocketError } from "../errors.ts";
import type { SignOffLedger, SignOffRecord } from "../model/sign-off.ts";
import { refusalWords } from "./check-list.ts";
import { isClaimsPath, readClaims } from "./claims.ts";
import { comparePaths } from "./paths.ts";
import { gatherSignOffs, LASTING_ACTIONS, type SignOffFiles } from "./sign-off.ts";
import { readBundle } from "./sigstore-bundle.ts";
import { parseSshSignature } from "./sshsig.ts";
import { readReleaseApproval } from "./statement.ts";

/** What the third layer of a docket says, as it says it: for showing, and believed by nobody. */
export function ledgerOf(files: ReadonlyMap<string, Uint8Array>, decisionManifestSha256: string): SignOffLedger {
  const unread: { path: string; why: string }[] = [];
  const attempt = <T>(path: string, read: () => T): T | undefined => {
    try {
      return read();
    } catch (error) {
      if (!(error instanceof DocketError)) throw error;
      unread.push({ path, why: refusalWords(error) });
      return undefined;
    }
  };
  const { signOffs } = gatherSignOffs(files);
  const records = signOffs
    .flatMap((one) => attempt(one.path, () => ({ ...recordOf(one), ...keyOf(one, attempt) })) ?? [])
    .sort((a, b) => a.sequence - b.sequence);
  const claims = [...files.keys()]
    .filter(isClaimsPath)
    .sort(comparePaths)
    .flatMap((path) => {
      const read = attempt(path, () => readClaims(files.get(path)!, { file: path }));
      if (!read) return [];
      const { source, sourceSha256, observedAt } = read;
      return read.claims.map((claim) => ({ ...claim, source, sourceSha256, observedAt }));
    });
  return {
    decisionManifestSha256,
    signOffs: records.map((record) => {
      const { supersedes: _, ...shown } = record;
      return { ...shown, ...endOf(record, records) };
    }),
    claims,
    unread,
    head: records.at(-1)?.sha256 ?? null,
  };
}

type ReadRecord = Omit<SignOffRecord, "endedBy"> & { readonly supersedes: string | null };

function recordOf({ path, bytes, sha256 }: SignOffFiles): ReadRecord {
  const { predicate } = readReleaseApproval(bytes, { file: path });
  return {
    path,
    sha256,
    sequence: predicate.sequence,
    action: predicate.action,
    who: predicate.approver.id,
    role: predicate.approver.role,
    signedAt: predicate.approvedAt,
    ...(LASTING_ACTIONS.includes(predicate.action) ? {} : { until: predicate.expiresAt }),
    environment: predicate.environment,
    statement: predicate.statement,
    waives: predicate.waives,
    supersedes: predicate.supersedes,
  };
}

function keyOf(
  { signature }: SignOffFiles,
  attempt: <T>(path: string, read: () => T) => T | undefined,
): { readonly key?: string } {
  if (!signature) return {};
  const at = { file: signature.path };
  const key = attempt(signature.path, () =>
    signature.form === "ssh"
      ? parseSshSignature(signature.bytes, at).publicKey.fingerprint
      : readBundle(signature.bytes, at).keyid,
  );
  return key === undefined ? {} : { key };
}

/** The last of the same person's later words that names this one. */
function endOf(record: ReadRecord, all: readonly ReadRecord[]): Pick<SignOffRecord, "endedBy"> {
  const end = all.findLast(
    ({ supersedes, who, sequence }) =>
      supersedes === record.sha256 && who === record.who && sequence > record.sequence && record.action !== "REVOKE",
  );
  if (!end) return {};
  return { endedBy: { sequence: end.sequence, how: end.action === "REVOKE" ? "revoked" : "replaced" } };
}
