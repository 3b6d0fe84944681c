import { sha256Of } from "./docket-files.ts";
import { DECISION, DECISION_DOCUMENT, DECISION_MANIFEST, SIGN_OFFS, TIMESTAMPS } from "./layout.ts";
import { comparePaths } from "./paths.ts";
import {
  type ApprovalAction,
  predicateType,
  type ReleaseApproval,
  type ReleaseVerdict,
  type Statement,
  type Subject,
  writeStatement,
} from "./statement.ts";

/**
 * One SSH namespace for each meaning, so that a rejection can never be passed off as an approval, nor a git tag as
 * either. They are names and no addresses: nobody can buy the domain.
 */
export const SIGN_OFF_NAMESPACES: Readonly<Record<ApprovalAction, string>> = {
  APPROVE: "approve@docket",
  REJECT: "reject@docket",
  ABSTAIN: "abstain@docket",
  REVOKE: "revoke@docket",
  WAIVE: "waive@docket",
  ACKNOWLEDGE: "acknowledge@docket",
};

/** Of the last word, the statement that the gate signs. */
export const GATE_NAMESPACE = "gate@docket";

/** Words about the decision itself, of which a person has one in each role; others may stand beside it. */
export const DECIDING_ACTIONS: readonly ApprovalAction[] = ["APPROVE", "REJECT", "ABSTAIN"];

/** What does not lapse: a rejection that ran out by itself would turn into a pass. */
export const LASTING_ACTIONS: readonly ApprovalAction[] = ["REJECT", "REVOKE", "ABSTAIN", "ACKNOWLEDGE"];

/** When something ends that does not end. */
export const NEVER = "9999-12-31T23:59:59Z";

const VERDICTS = { promote: "GO", hold: "HOLD", rollback: "ROLLBACK" } as const satisfies Record<
  string,
  ReleaseVerdict
>;

/** The verdict of a decision as a sign-off names it. */
export function verdictOf(decision: keyof typeof VERDICTS): ReleaseVerdict {
  return VERDICTS[decision];
}

/** One sign-off as it lies in a docket: a statement, and a signature in another file. */
export interface SignOffFiles {
  /** `signoffs/0001-sre-1a2b3c4d.json`. */
  readonly path: string;
  readonly bytes: Uint8Array;
  readonly sha256: string;
  readonly signature: (SealedFile & { readonly form: SignatureForm }) | undefined;
  /** An RFC 3161 response over the bytes of the signature file. */
  readonly timestamp: SealedFile | undefined;
}

/** SSHSIG beside the statement, or a Sigstore bundle that holds it once more. */
export type SignatureForm = "ssh" | "sigstore";

export interface SealedFile {
  readonly path: string;
  readonly bytes: Uint8Array;
}

const ENDINGS = { ssh: ".json.sig", sigstore: ".sigstore.json" } as const satisfies Record<SignatureForm, string>;
const STATEMENT = /^signoffs\/([0-9]{4,9}-[A-Za-z][A-Za-z0-9_-]{0,63}-[0-9a-f]{8})\.json$/;

/** The name that the files of a sign-off share: place in the chain, role, and the first digits of the key's digest. */
export function signOffName(sequence: number, role: string, fingerprint: string): string {
  const digest = Buffer.from(fingerprint.replace(/^SHA256:/, ""), "base64").toString("hex");
  return `${String(sequence).padStart(4, "0")}-${role}-${digest.slice(0, 8)}`;
}

/** Where the statement of a sign-off stands, its signature, and the timestamp over the signature. */
export function signOffPaths(
  name: string,
  form: SignatureForm,
): { readonly statement: string; readonly signature: string; readonly timestamp: string } {
  return {
    statement: `${SIGN_OFFS}/${name}.json`,
    signature: `${SIGN_OFFS}/${name}${ENDINGS[form]}`,
    timestamp: `${TIMESTAMPS}/${name}.tsr`,
  };
}

/** The sign-offs among the files of a docket, in the order of their names; and the files in their folders that belong to none. */
export function gatherSignOffs(files: ReadonlyMap<string, Uint8Array>): {
  readonly signOffs: readonly SignOffFiles[];
  readonly strays: readonly string[];
} {
  const taken = new Set<string>();
  const take = (path: string): SealedFile | undefined => {
    const bytes = files.get(path);
    if (!bytes) return undefined;
    taken.add(path);
    return { path, bytes };
  };
  const signOffs = [...files.keys()].sort(comparePaths).flatMap((path): SignOffFiles[] => {
    const name = STATEMENT.exec(path)?.[1];
    // The bundle of a PEM key ends in .json as well, and is no statement.
    const statement = name === undefined ? undefined : take(path);
    if (name === undefined || !statement) return [];
    const [ssh, sigstore] = (["ssh", "sigstore"] as const).map((form) => {
      const file = take(signOffPaths(name, form).signature);
      return file && { ...file, form };
    });
    // Two signatures over one statement: which of them is meant, nobody says. The second is left as a stray.
    if (ssh && sigstore) taken.delete(sigstore.path);
    const timestamp = take(signOffPaths(name, "ssh").timestamp);
    return [{ ...statement, sha256: sha256Of(statement.bytes), signature: ssh ?? sigstore, timestamp }];
  });
  const strays = [...files.keys()]
    .filter((path) => path.startsWith(`${SIGN_OFFS}/`) || path.startsWith(`${TIMESTAMPS}/`))
    .filter((path) => !taken.has(path))
    .sort(comparePaths);
  return { signOffs, strays };
}

/** The statement that a person signs: bytes that are the same for the same word. */
export function signOffStatement(
  subjects: Statement<unknown>["subject"],
  approval: ReleaseApproval,
  base?: string,
): string {
  return writeStatement({
    subject: subjects,
    predicateType: predicateType("release-approval", base),
    predicate: approval,
  });
}

/** What every sign-off of a docket is about, exactly: the sealed decision, the page that was read, and what is released. */
export function signOffSubjects(sealed: {
  readonly decisionManifestSha256: string;
  readonly decisionSha256: string;
  readonly documentSha256: string;
  readonly released: readonly Subject[];
}): Statement<unknown>["subject"] {
  return [
    { name: DECISION_MANIFEST, digest: { sha256: sealed.decisionManifestSha256 } },
    { name: DECISION, digest: { sha256: sealed.decisionSha256 } },
    { name: DECISION_DOCUMENT, digest: { sha256: sealed.documentSha256 } },
    ...sealed.released,
  ];
}
