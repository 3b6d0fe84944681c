import { formatDefect } from "../errors.ts";
import type { DecisionDocument } from "../model/decision-document.ts";
import type { SignOffPolicy } from "../model/sign-off-policy.ts";
import { rfc3339 } from "../model/time.ts";
import type { Check } from "../model/verification.ts";
import { type AllowedSigners, matchesPatternList } from "./allowed-signers.ts";
import { authorise } from "./authorisation.ts";
import { RELEASE_DECISION_STATEMENT, TEST_RESULT_STATEMENT } from "./decision-statements.ts";
import { CheckList, refusalWords } from "./check-list.ts";
import { claimsPath, isClaimsPath, readClaims } from "./claims.ts";
import { checkGate, GATE } from "./gate.ts";
import { judgeSignOff, type JudgedSignOff, type Trust } from "./judge-sign-off.ts";
import { fileOf } from "./integrity.ts";
import { ATTESTATIONS, DECISION, DECISION_DOCUMENT } from "./layout.ts";
import { signedStatementPath } from "./signed-statements.ts";
import { gatherSignOffs, type SignOffFiles, signOffSubjects, verdictOf } from "./sign-off.ts";
import { standingOf, type StandingSignOff } from "./standing.ts";
import type { Statement } from "./statement.ts";
import type { Inspection } from "./verify.ts";

/** What the sign-offs of a docket must be about. */
export interface SealedDecision {
  readonly decision: DecisionDocument;
  /** The exact set. */
  readonly subjects: Statement<unknown>["subject"];
  /** When it was sealed, where its manifest says so. */
  readonly sealedAtMs?: number;
}

/** What the verifier brings along: whom to trust, what to demand, for when, and where it is to be released to. */
export interface VerifierTerms extends Omit<Trust, "clockSkewMs"> {
  readonly policy?: SignOffPolicy;
  readonly environment?: string;
  /** The last word in the docket is about to be replaced, and what it says does not matter. */
  readonly isLastWordReplaced?: boolean;
}

export interface SignOffVerification {
  readonly checks: readonly Check[];
  readonly signOffs: readonly StandingSignOff[];
  /** SHA-256 of the last statement of the chain, to be kept elsewhere; null where there is none. */
  readonly head: string | null;
}

/** What the sign-offs of an inspected docket must be about; undefined where the decision is not there as it was sealed. */
export function sealedDecisionOf({ decided, decision }: Inspection): SealedDecision | undefined {
  const [json, page] = [DECISION, DECISION_DOCUMENT].map((path) => fileOf(decided, path));
  if (!decided || !decision || !json || !page) return undefined;
  const { subjects, created } = decided.manifest;
  return {
    decision,
    subjects: signOffSubjects({
      decisionManifestSha256: decided.sha256,
      decisionSha256: json.sha256,
      documentSha256: page.sha256,
      released: subjects,
    }),
    ...(created ? { sealedAtMs: Date.parse(created.at) } : {}),
  };
}

const CLOCK_SKEW_MS = 60_000;
/** The areas that rest on sign-offs. */
const AREAS = ["authenticity", "authorisation", "currency", "time"] as const;

/** The checks of a docket whose decision is not there: nothing can be about it. */
export function uncheckedSignOffs(): readonly Check[] {
  const list = new CheckList();
  for (const area of AREAS) list.skip(area, "sign-offs", "the decision is not there as it was sealed: see integrity");
  return list.checks;
}

/**
 * Checks the third layer of a docket: authenticity, authorisation, currency and time. Pure: bytes, terms and a time
 * give the same checks. Nothing that the docket says about keys, roles or people is believed.
 */
export function verifySignOffs(
  files: ReadonlyMap<string, Uint8Array>,
  sealed: SealedDecision,
  terms: VerifierTerms,
): SignOffVerification {
  const list = new CheckList();
  const { policy, allowed } = terms;
  const { signOffs: found, strays } = gatherSignOffs(files);
  const trust: Trust = { ...terms, clockSkewMs: policy?.clockSkewMs ?? CLOCK_SKEW_MS };
  checkOtherFiles(files, strays, list);
  if (allowed) checkSigners(allowed, policy, list);
  const expected = { subjects: sealed.subjects, verdict: verdictOf(sealed.decision.decision) };
  const judged = found.flatMap((one): JudgedSignOff[] => {
    const { checks, signOff } = judgeSignOff(one, expected, trust);
    list.add(checks);
    return signOff ? [signOff] : [];
  });
  const head = checkChain(found, judged, list);
  checkOrder(judged, sealed, trust.clockSkewMs, list);
  if (terms.isLastWordReplaced !== true) checkGate(files, sealed.subjects, terms, list);
  const standing = standingOf(judged, list);
  if (policy) {
    authorise(
      policy,
      standing,
      {
        decision: sealed.decision,
        atMs: terms.atMs,
        ...(terms.environment === undefined ? {} : { environment: terms.environment }),
      },
      list,
    );
  } else {
    list.skip("authorisation", "policy", "who must approve: hand in your own --policy, the docket's is nobody's word");
    for (const { path, approval } of standing) {
      const claimed = `${approval.approvedAt} is claimed; whether a proof is demanded, says the --policy`;
      list.skip("time", "sign-off-time", claimed, { file: path });
    }
  }
  // An area about which nothing could be asked is not one in which everything held.
  for (const area of AREAS) {
    const isAnswered = list.checks.some(
      (one) => one.area === area && one.code !== "sign-off-files" && one.code !== "claims-form",
    );
    if (found.length === 0) list.skip(area, "sign-offs", "nobody signed: there is nothing to check");
    else if (!isAnswered)
      list.skip(area, "sign-offs", "nothing to hold it against: hand in --policy and --allowed-signers");
  }
  return { checks: list.checks, signOffs: standing, head };
}

/** Whether a sign-off is an approval that is believed and that nobody took back. */
export function isApproval({ approval, isBelieved, endedBy }: StandingSignOff): boolean {
  return approval.action === "APPROVE" && isBelieved && endedBy === undefined;
}

/** What the gate says last, and the signed forms of the statements of the second layer; each is checked for itself. */
const SIGNED_BY_MACHINES: ReadonlySet<string> = new Set([
  GATE,
  ...[TEST_RESULT_STATEMENT, RELEASE_DECISION_STATEMENT].map(signedStatementPath),
]);

/** Every file is a sign-off's, a claim or the last word: what nobody reads is where things are smuggled in. */
function checkOtherFiles(files: ReadonlyMap<string, Uint8Array>, strays: readonly string[], list: CheckList): void {
  const others = [...files.keys()].filter(
    (path) => path.startsWith(`${ATTESTATIONS}/`) && !SIGNED_BY_MACHINES.has(path),
  );
  const unknown = [...strays, ...others.filter((path) => !isClaimsPath(path))];
  const problem = `belonging to no sign-off: ${unknown.join(", ")}; a signing that was interrupted leaves a signature behind, which the next docket sign takes away`;
  const held = "every file belongs to a sign-off";
  list.note("authenticity", "sign-off-files", unknown.length > 0 ? problem : undefined, held);
  for (const path of others.filter(isClaimsPath)) {
    const at = { file: path };
    try {
      const expected = claimsPath(readClaims(files.get(path)!, at));
      const misnamed = expected === path ? undefined : `expected ${expected} by its source`;
      list.note("authenticity", "claims-form", misnamed, "claims without a signature, which count for nothing", at);
    } catch (error) {
      list.note("authenticity", "claims-form", refusalWords(error), "", at);
    }
  }
}

/** A list that cannot be read whole, or that lets one key stand for two people, is no list to trust. */
function checkSigners(allowed: AllowedSigners, policy: SignOffPolicy | undefined, list: CheckList): void {
  const defects = allowed.defects.map((defect) => formatDefect(defect));
  list.note(
    "authenticity",
    "allowed-signers",
    defects.length > 0
      ? `lines that cannot be read: ${defects.join("; ")}`
      : allowed.signers.length === 0
        ? "the list of allowed signers is empty"
        : undefined,
    `${allowed.signers.length} lines of allowed signers`,
  );
  const people = [...new Set([...(policy?.roles.values() ?? [])].flatMap((role) => role.people))];
  const holders = new Map<string, { readonly people: Set<string>; readonly lines: number[] }>();
  for (const { key, principals, line } of allowed.signers) {
    const holder = holders.get(key.fingerprint) ?? { people: new Set<string>(), lines: [] };
    const matched = people.filter((person) => matchesPatternList(person, principals));
    for (const person of policy ? matched : principals.split(",")) holder.people.add(person);
    holder.lines.push(line);
    holders.set(key.fingerprint, holder);
  }
  const shared = [...holders].filter(([, holder]) => holder.people.size > 1);
  list.note(
    "authenticity",
    "keys-distinct",
    shared.length > 0
      ? `one key for several people: ${shared.map(([key, holder]) => `${key} for ${[...holder.people].join(", ")} (line ${holder.lines.join(", ")})`).join("; ")}`
      : undefined,
    "no key stands for two people",
  );
}

/** Whether each sign-off follows on the one before. Returns the digest of the last one. */
function checkChain(found: readonly SignOffFiles[], judged: readonly JudgedSignOff[], list: CheckList): string | null {
  if (found.length === 0) return null;
  const ordered = [...judged].sort((a, b) => a.approval.sequence - b.approval.sequence);
  let before: JudgedSignOff | undefined;
  const problems: string[] = [];
  for (const one of ordered) {
    const { sequence, previous } = one.approval;
    const expected = (before?.approval.sequence ?? 0) + 1;
    if (sequence !== expected) problems.push(`${one.path} is number ${sequence}, expected number ${expected}`);
    else if (previous !== (before?.sha256 ?? null))
      problems.push(`${one.path} follows on ${previous ?? "nothing"}, expected ${before?.sha256 ?? "nothing"}`);
    before = one;
  }
  const unread = found.length - judged.length;
  if (unread > 0) problems.push(`${unread} that cannot be read`);
  const head = before?.sha256 ?? null;
  const held = `${ordered.length} in an unbroken chain; its head is ${head}. That a last one was deleted cannot be seen from inside: compare the head with the one that you kept`;
  const problem = problems.length === 0 ? undefined : `the chain is broken: ${problems.join("; ")}`;
  list.note("authenticity", "sign-off-chain", problem, held);
  return head;
}

/** Nobody can have approved what was not there yet, nor before whoever signed before them. */
function checkOrder(
  judged: readonly JudgedSignOff[],
  { decision, sealedAtMs }: SealedDecision,
  clockSkewMs: number,
  list: CheckList,
): void {
  const evidenceMs = latestEvidenceMs(decision);
  let before: JudgedSignOff | undefined;
  for (const one of [...judged].sort((a, b) => a.approval.sequence - b.approval.sequence)) {
    const at = { file: one.path };
    const signed = one.approval.approvedAt;
    const isEarlierThan = (ms: number): boolean => one.approvedMs + clockSkewMs < ms;
    list.note(
      "time",
      "sign-off-after-evidence",
      isEarlierThan(evidenceMs)
        ? `signed at ${signed}, before the last evidence, which is of ${rfc3339(evidenceMs)}`
        : undefined,
      `signed after the last evidence, which is of ${rfc3339(evidenceMs)}`,
      at,
    );
    if (sealedAtMs !== undefined) {
      list.note(
        "time",
        "sign-off-after-decision",
        isEarlierThan(sealedAtMs)
          ? `signed at ${signed}, before the decision, which is of ${rfc3339(sealedAtMs)}`
          : undefined,
        `signed after the decision, which is of ${rfc3339(sealedAtMs)}`,
        at,
      );
    }
    if (before) {
      list.note(
        "time",
        "sign-off-order",
        isEarlierThan(before.approvedMs)
          ? `signed at ${signed}, before number ${before.approval.sequence}, on which it follows`
          : undefined,
        `signed after number ${before.approval.sequence}`,
        at,
      );
    }
    before = one;
  }
}

/** The end of the last phase, or the last record where a log goes on behind it. */
export function latestEvidenceMs(decision: DecisionDocument): number {
  const times = [
    ...decision.phases.map(({ to }) => to),
    ...[...decision.observed.load, ...decision.observed.health].flatMap(({ lastAt }) => lastAt ?? []),
  ];
  return Math.max(...times.map((time) => Date.parse(time)));
}
