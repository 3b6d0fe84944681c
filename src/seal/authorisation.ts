import type { DecisionDocument, FindingDocument } from "../model/decision-document.ts";
import type { Involvement, SignOffPolicy } from "../model/sign-off-policy.ts";
import { rfc3339 } from "../model/time.ts";
import type { CheckList } from "./check-list.ts";
import { utcTimeMs } from "./formats.ts";
import { fillRoles } from "./quorum.ts";
import { LASTING_ACTIONS, verdictOf } from "./sign-off.ts";
import type { StandingSignOff } from "./standing.ts";

/** What authorisation is asked about: the decision, where it is to be released to, and when. */
export interface ReleaseQuestion {
  readonly decision: DecisionDocument;
  /** As the verifier names it; absent: as the decision does. */
  readonly environment?: string;
  readonly atMs: number;
}

/** Whether the people approved whom the policy demands, none of them in their own cause, and the decision lets itself be released. */
export function authorise(
  policy: SignOffPolicy,
  signOffs: readonly StandingSignOff[],
  question: ReleaseQuestion,
  list: CheckList,
): void {
  const { decision, atMs } = question;
  judgePolicy(policy, decision, atMs, list);
  const environment = judgeEnvironment(policy, question, list);
  const eligible = signOffs.filter((signOff) => isEligible(signOff, policy, environment, decision, list));
  const inForce = signOffs
    .filter((signOff) => isInForce(signOff, policy, atMs, list))
    .filter((signOff) => eligible.includes(signOff));
  const waivers = inForce.filter(({ approval }) => approval.action === "WAIVE");
  const approvals = inForce.filter(({ approval }) => approval.action === "APPROVE");
  const independent = separate(policy, decision, approvals, waivers, list);
  countApprovals(policy, independent, environment, list);
  // Of whoever the key is, and in whatever role: to overlook a rejection is worse than to ask after it.
  const rejections = signOffs.filter(
    ({ approval, endedBy, isBelieved }) => isBelieved && approval.action === "REJECT" && endedBy === undefined,
  );
  const words = rejections.map(({ approval }) => `number ${approval.sequence} by ${approval.approver.id}`).join(", ");
  list.note(
    "authorisation",
    "no-rejection",
    rejections.length > 0 && policy.doesRejectionBlock
      ? `rejected: ${words}; only who rejected can take it back`
      : undefined,
    rejections.length > 0 ? `rejected: ${words}; the policy lets that pass` : "nobody's rejection stands",
  );
  allowRelease(policy, decision, waivers, atMs, list);
}

function judgePolicy(policy: SignOffPolicy, decision: DecisionDocument, atMs: number, list: CheckList): void {
  const at = { file: policy.path };
  // A reader of policies refuses these; whoever builds one in a program has not been through it.
  const empty = [...policy.roles].filter(([, { people, threshold }]) => people.length === 0 || threshold < 1);
  list.note(
    "authorisation",
    "policy-demands-somebody",
    policy.roles.size === 0 || empty.length > 0
      ? `a policy that asks nobody proves nothing: ${empty.map(([role]) => role).join(", ") || "it has no role"}`
      : undefined,
    `version ${policy.version} demands ${[...policy.roles].map(([role, { threshold }]) => `${threshold} × ${role}`).join(", ")}`,
    at,
  );
  list.note(
    "currency",
    "policy-in-force",
    atMs > policy.expiresMs ? `the policy expired at ${rfc3339(policy.expiresMs)}` : undefined,
    `the policy is valid until ${rfc3339(policy.expiresMs)}`,
    at,
  );
  const differences = differencesFromPlan(policy, decision);
  const held =
    differences.length === 0
      ? "the plan demands the same"
      : `the policy counts, not the plan, which differs: ${differences.join("; ")}`;
  list.note("authorisation", "policy-and-plan", undefined, held, at);
}

/** What the plan in the docket says otherwise than the verifier's policy. */
export function differencesFromPlan(policy: SignOffPolicy, { signOff }: DecisionDocument): readonly string[] {
  const planned = new Map(signOff.roles.map((role) => [role.id, role]));
  const list = (people: readonly string[]): string => people.join(", ") || "nobody";
  const roles = [...new Set([...policy.roles.keys(), ...planned.keys()])].flatMap((id): string[] => {
    const [ours, theirs] = [policy.roles.get(id), planned.get(id)];
    if (!ours) return [`it has a role ${id} (${list(theirs!.people)}) that the policy has not`];
    if (!theirs) return [`it has no role ${id}`];
    const added = theirs.people.filter((person) => !ours.people.includes(person));
    const missing = ours.people.filter((person) => !theirs.people.includes(person));
    return [
      ...(added.length > 0 ? [`it lets ${list(added)} sign as ${id}`] : []),
      ...(missing.length > 0 ? [`it does not let ${list(missing)} sign as ${id}`] : []),
      ...(ours.threshold === theirs.threshold
        ? []
        : [`it demands ${theirs.threshold} × ${id}, the policy ${ours.threshold}`]),
    ];
  });
  const separated = policy.approverIsNot.filter((kind) => !signOff.approverIsNot.includes(kind));
  const further = signOff.approverIsNot.filter((kind) => !policy.approverIsNot.some((ours) => ours === kind));
  return [
    ...roles,
    ...(separated.length > 0 ? [`it lets the ${separated.join(", ")} approve`] : []),
    ...(further.length > 0 ? [`it also separates the ${further.join(", ")}`] : []),
  ];
}

function judgeEnvironment(
  policy: SignOffPolicy,
  { decision, environment: named }: ReleaseQuestion,
  list: CheckList,
): string | undefined {
  const planned = decision.release.environment;
  const environment = named ?? planned;
  const known = policy.environments;
  const problem =
    named !== undefined && planned !== undefined && named !== planned
      ? `the decision is about ${JSON.stringify(planned)}, and ${JSON.stringify(named)} is asked about`
      : known && environment === undefined
        ? `nobody says where it is released to, and the policy has a rule for each of ${[...known.keys()].join(", ")}: name one with --environment`
        : known && !known.has(environment!)
          ? `the policy has no rule for ${JSON.stringify(environment)}, expected one of ${[...known.keys()].join(", ")}`
          : undefined;
  const held = environment === undefined ? "released to no named environment" : `released to ${environment}`;
  list.note("authorisation", "environment", problem, held, { file: policy.path });
  return problem === undefined ? environment : undefined;
}

/** Whether the word is one that the policy wants to hear: from somebody of the role, about this environment, on these terms. */
function isEligible(
  signOff: StandingSignOff,
  policy: SignOffPolicy,
  environment: string | undefined,
  decision: DecisionDocument,
  list: CheckList,
): boolean {
  const at = { file: signOff.path };
  const { approver, environment: signedFor, policy: terms } = signOff.approval;
  const role = policy.roles.get(approver.role);
  const isOfRole = list.note(
    "authorisation",
    "sign-off-role",
    !role
      ? `signed as ${JSON.stringify(approver.role)}, a role that the policy has not; expected ${[...policy.roles.keys()].join(", ")}`
      : role.people.includes(approver.id)
        ? undefined
        : `${approver.id} is not among the people of ${approver.role}: ${role.people.join(", ")}`,
    `${approver.id} is one of ${approver.role}`,
    at,
  );
  const isHere = list.note(
    "authorisation",
    "sign-off-environment",
    environment === undefined || signedFor === environment
      ? undefined
      : `signed for ${JSON.stringify(signedFor)}, the release is to ${JSON.stringify(environment)}`,
    `signed for ${signedFor}`,
    at,
  );
  const digest = terms.digest.sha256;
  const isOnTheseTerms = list.note(
    "authorisation",
    "sign-off-terms",
    digest === policy.sha256 || digest === decision.plan.sha256
      ? undefined
      : `signed under the terms ${digest.slice(0, 12)}…, which are neither the plan nor this policy`,
    digest === decision.plan.sha256 ? "signed under the terms of the plan" : "signed under the terms of this policy",
    at,
  );
  return signOff.isBelieved && isOfRole && isHere && isOnTheseTerms;
}

/** Whether the word still counts: nobody took it back, it did not run out, it is not too old, its time is as proven as demanded. */
function isInForce(signOff: StandingSignOff, policy: SignOffPolicy, atMs: number, list: CheckList): boolean {
  const { approval, approvedMs, expiresMs, endedBy, provenMs } = signOff;
  const at = { file: signOff.path };
  if (endedBy) {
    const how = endedBy.approval.action === "REVOKE" ? "revoked" : "replaced";
    const held = `${how} by number ${endedBy.approval.sequence}: ${approval.action} does not count any more`;
    list.note("currency", "sign-off-in-force", undefined, held, at);
    return false;
  }
  const isLasting = LASTING_ACTIONS.includes(approval.action);
  const isUnexpired = list.note(
    "currency",
    "sign-off-in-force",
    !isLasting && atMs > expiresMs ? `ran out at ${approval.expiresAt}: sign again` : undefined,
    isLasting ? `${approval.action} stands until it is taken back` : `valid until ${approval.expiresAt}`,
    at,
  );
  const ageMostMs = approval.action === "APPROVE" ? policy.approvalAgeMostMs : undefined;
  const isYoung =
    ageMostMs === undefined ||
    list.note(
      "currency",
      "sign-off-age",
      atMs - approvedMs > ageMostMs
        ? `signed ${hours(atMs - approvedMs)} before, the policy lets an approval be ${hours(ageMostMs)} old`
        : undefined,
      `signed ${hours(Math.max(0, atMs - approvedMs))} before, at most ${hours(ageMostMs)}`,
      at,
    );
  const isProven = list.note(
    "time",
    "sign-off-time",
    policy.isTimestampRequired && provenMs === undefined
      ? "its time is claimed, not proven: the policy demands a timestamp of an authority"
      : undefined,
    provenMs === undefined
      ? `${approval.approvedAt} is claimed, not proven; the policy does not demand a proof`
      : `proven to have existed at ${rfc3339(provenMs)}`,
    at,
  );
  return isUnexpired && isYoung && isProven;
}

/** The approvals of people who had no hand in what they approve. Who had one must be known: else nothing can be said. */
function separate(
  policy: SignOffPolicy,
  decision: DecisionDocument,
  approvals: readonly StandingSignOff[],
  waivers: readonly StandingSignOff[],
  list: CheckList,
): readonly StandingSignOff[] {
  const owners = decision.findings.flatMap(({ waiver }) => (waiver ? [waiver.owner] : []));
  const asked = [...owners, ...waivers.map(({ approval }) => approval.approver.id)];
  const involved = (kind: Involvement): readonly string[] | undefined =>
    kind === "waiver-requester" ? [...asked, ...(policy.involved.get(kind) ?? [])] : policy.involved.get(kind);
  const conflicted = new Set<StandingSignOff>();
  for (const kind of policy.approverIsNot) {
    const people = involved(kind);
    if (!people) {
      const message = `nobody says who the ${kind} is: name them with --${kind}, or "none" where there is nobody`;
      list.skip("authorisation", "separation", message, { file: policy.path });
      continue;
    }
    const own = approvals.filter(({ approval }) =>
      people.some((name) => isSamePerson(policy, approval.approver.id, name)),
    );
    for (const signOff of own) conflicted.add(signOff);
    const words = own.map(({ approval }) => `${approval.approver.id} (number ${approval.sequence})`).join(", ");
    list.note(
      "authorisation",
      "separation",
      own.length > 0 ? `${words} approved and is ${kind} of the release` : undefined,
      people.length === 0 ? `the release has no ${kind}` : `no ${kind} (${people.join(", ")}) approved`,
      { file: policy.path },
    );
  }
  return approvals.filter((signOff) => !conflicted.has(signOff));
}

/** Compared without case, by any of their names, and by the address in `Ada L. <ada@example.com>`. */
export function isSamePerson(policy: SignOffPolicy, id: string, name: string): boolean {
  const fold = (one: string): string => one.trim().toLowerCase();
  const names = new Set([id, ...(policy.aliases.get(id) ?? [])].map(fold));
  const address = /<([^<>]+)>\s*$/.exec(name)?.[1];
  return names.has(fold(name)) || (address !== undefined && names.has(fold(address)));
}

function countApprovals(
  policy: SignOffPolicy,
  approvals: readonly StandingSignOff[],
  environment: string | undefined,
  list: CheckList,
): void {
  const rule = environment === undefined ? undefined : policy.environments?.get(environment);
  const roles = rule?.allOf ?? [...policy.roles.keys()];
  // Two ids with one key are one person, whatever the list of signers says.
  const holders = new Map<string, string>();
  const counted = approvals.filter(({ fingerprint, approval }) => {
    const holder = holders.get(fingerprint!) ?? approval.approver.id;
    holders.set(fingerprint!, holder);
    return holder === approval.approver.id;
  });
  const vacancies = roles.map((role) => ({
    role,
    threshold: Math.max(1, policy.roles.get(role)?.threshold ?? 1),
    people: [...new Set(counted.filter(({ approval }) => approval.approver.role === role).map(personOf))],
  }));
  const filled = policy.isOnePersonForSeveralRoles ? undefined : fillRoles(vacancies);
  for (const { role, threshold, people } of vacancies) {
    const seated = filled?.get(role) ?? people;
    const twice =
      people.length > seated.length && seated.length < threshold ? "; who fills another role counts once" : "";
    list.note(
      "authorisation",
      "role-threshold",
      seated.length < threshold
        ? `${role}: ${seated.length} of ${threshold} approved${seated.length > 0 ? ` (${seated.join(", ")})` : ""}${twice}`
        : undefined,
      `${role}: ${[...seated].sort(compare).join(", ")} approved, ${threshold} demanded`,
      { file: policy.path },
    );
  }
  const least = rule?.peopleLeast ?? 1;
  const people = [...new Set(vacancies.flatMap((vacancy) => vacancy.people))].sort(compare);
  list.note(
    "authorisation",
    "people-least",
    people.length < least ? `${people.length} people approved, ${least} different ones are demanded` : undefined,
    `${people.length} different people approved, at least ${least} demanded`,
    { file: policy.path },
  );
}

/**
 * Whether the decision lets itself be released. The sealed decision is never changed by a waiver; but a policy may say
 * that a hold or a rollback is lifted once every single finding behind it was waived, signed, by the right people.
 */
function allowRelease(
  policy: SignOffPolicy,
  decision: DecisionDocument,
  waivers: readonly StandingSignOff[],
  atMs: number,
  list: CheckList,
): void {
  const open = openFindings(decision);
  const waived = new Map<string, string>();
  for (const waiver of waivers) {
    for (const { finding, expiresAt } of waiver.approval.waives) {
      const problem = waiverProblem(policy, waiver, finding, expiresAt, open, atMs);
      const { approver } = waiver.approval;
      const held = `${finding} is waived by ${approver.id} until ${expiresAt}`;
      if (list.note("authorisation", "waiver", problem, held, { file: waiver.path })) waived.set(finding, approver.id);
    }
  }
  const verdict = verdictOf(decision.decision);
  const left = open.filter(({ id }) => !waived.has(id)).map(({ id }) => id);
  const mayLift = decision.decision !== "promote" && (policy.waivers?.lifts.includes(decision.decision) ?? false);
  const problem =
    decision.decision === "promote"
      ? undefined
      : decision.refused > 0
        ? `the decision is ${verdict} with refused evidence, which nobody can waive`
        : !mayLift
          ? `the decision is ${verdict}, and the policy lets no waiver lift it: no approval turns it into a release`
          : open.length === 0
            ? `the decision is ${verdict} for want of anything judged, which nobody can waive`
            : left.length > 0
              ? `the decision is ${verdict}, and not waived: ${left.join(", ")}`
              : undefined;
  list.note(
    "authorisation",
    "release-allowed",
    problem,
    decision.decision === "promote"
      ? "the decision is GO"
      : `the decision is ${verdict}, and all ${open.length} findings behind it are waived`,
  );
}

/** The findings that ask for a hold or a rollback: all of them, not only the gravest, which alone are called binding. */
export function openFindings(decision: DecisionDocument): readonly FindingDocument[] {
  return decision.findings.filter(
    (finding) =>
      decision.binding.includes(finding.id) ||
      (finding.severity === "blocking" &&
        (finding.verdict === "fail" || finding.verdict === "inconclusive") &&
        finding.waiver === undefined &&
        finding.settledBy === undefined),
  );
}

/** Promises about the release may be waived; that evidence is missing or contradicts itself may not. */
const WAIVABLE: readonly FindingDocument["kind"][] = ["guardrail", "trigger", "slo"];

function waiverProblem(
  policy: SignOffPolicy,
  waiver: StandingSignOff,
  id: string,
  expiresAt: string,
  open: readonly FindingDocument[],
  atMs: number,
): string | undefined {
  const finding = open.find((one) => one.id === id);
  const { role } = waiver.approval.approver;
  const untilMs = utcTimeMs(expiresAt) ?? 0;
  if (!finding) return `${JSON.stringify(id)} is no open finding: there is nothing to waive`;
  if (!WAIVABLE.includes(finding.kind)) return `${id} is about the evidence, and cannot be waived`;
  if (!policy.waivers) return `${id}: the policy lets nobody waive`;
  if (!policy.waivers.roles.includes(role))
    return `${id}: ${role} may not waive, only ${policy.waivers.roles.join(", ")}`;
  if (atMs > untilMs) return `${id}: the waiver ran out at ${expiresAt}`;
  const { ageMostMs } = policy.waivers;
  if (ageMostMs !== undefined && untilMs - waiver.approvedMs > ageMostMs)
    return `${id}: waived for ${hours(untilMs - waiver.approvedMs)}, the policy lets it be ${hours(ageMostMs)}`;
  return undefined;
}

function personOf({ approval }: StandingSignOff): string {
  return approval.approver.id;
}

function hours(ms: number): string {
  return `${Math.round(ms / 36_000) / 100} h`;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
