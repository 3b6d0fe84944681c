import type { DecisionDocument } from "../model/decision-document.ts";
import type { SignOffLedger, SignOffRecord } from "../model/sign-off.ts";
import template from "./compiled/SIGNOFF.md.js";
import { fill } from "./layout.ts";
import { code, join, type Markdown, markdown, md } from "./markdown.ts";
import { formatTime } from "./numbers.ts";
import { DECISION_WORDS } from "./words.ts";

/** `SIGNOFF.md`: who signed what. Derived from the signed files, and said to be. */
export function renderSignOffs(decision: DecisionDocument, ledger: SignOffLedger): string {
  return fill(template, view(decision, ledger));
}

function view(decision: DecisionDocument, ledger: SignOffLedger) {
  const { release } = decision;
  const standing = ledger.signOffs.filter(({ action, endedBy }) => action === "APPROVE" && !endedBy);
  return {
    title: md(`Sign-offs of ${release.service} ${release.version}`),
    word: DECISION_WORDS[decision.decision] as Markdown,
    subject: markdown`${code("decision.manifest.json")}, SHA-256 ${code(ledger.decisionManifestSha256)}`,
    head: ledger.head === null ? ("none" as Markdown) : code(ledger.head),
    roles: decision.signOff.roles.map(({ id, title, threshold }) => {
      const own = standing
        .filter(({ role }) => role === id)
        .map((one) => markdown`${md(one.who)} (no. ${one.sequence})`);
      return {
        title: md(title),
        threshold: md(String(threshold)),
        approvals: own.length > 0 ? join(own, ", ") : ("not yet" as Markdown),
      };
    }),
    signOffs: ledger.signOffs.map((one) => ({
      number: md(String(one.sequence)),
      word: md(one.action),
      who: md(one.who),
      role: md(one.role),
      signedAt: md(formatTime(one.signedAt)),
      until: md(one.until === undefined ? "taken back" : formatTime(one.until)),
      environment: md(one.environment),
      key: one.key === undefined ? ("no signature" as Markdown) : code(one.key),
      state: stateOf(one),
    })),
    statements: ledger.signOffs
      .filter(({ statement }) => statement !== "")
      .map((one) => ({ text: markdown`no. ${one.sequence}, ${md(one.who)}: ${md(one.statement)}` })),
    waivers: ledger.signOffs.flatMap((one) =>
      one.waives.map(({ finding, because, expiresAt }) => ({
        number: md(String(one.sequence)),
        finding: md(finding),
        because: md(because),
        who: md(one.who),
        until: md(formatTime(expiresAt)),
        state: stateOf(one),
      })),
    ),
    unread: ledger.unread.map(({ path, why }) => ({ text: markdown`${code(path)}: ${md(why)}` })),
    claims: ledger.claims.map((claim) => ({
      source: markdown`${md(claim.source)}, SHA-256 ${code(claim.sourceSha256)}`,
      who: md(claim.who),
      said: md(claim.said),
      when: md(
        `${claim.at === undefined ? "not said" : formatTime(claim.at)}; imported ${formatTime(claim.observedAt)}`,
      ),
      about: claimSubject(claim.commit, claim.environment, release.commit),
      comment: md(claim.comment),
    })),
  };
}

function stateOf({ endedBy }: SignOffRecord): Markdown {
  return endedBy ? markdown`${md(endedBy.how)} by no. ${endedBy.sequence}` : ("stands" as Markdown);
}

/** What the claim says that it is about, and whether that is what was decided on. */
function claimSubject(
  commit: string | undefined,
  environment: string | undefined,
  released: string | undefined,
): Markdown {
  const about = [
    ...(commit === undefined
      ? []
      : [
          markdown`commit ${code(commit)}${commit === released ? ("" as Markdown) : (", not the one that was decided on" as Markdown)}`,
        ]),
    ...(environment === undefined ? [] : [markdown`environment ${md(environment)}`]),
  ];
  return about.length > 0 ? join(about, "; ") : ("nothing in particular" as Markdown);
}
