import { createInterface } from "node:readline/promises";
import { join, resolve } from "node:path";
import { refuse } from "../errors.ts";
import { folderSource } from "../host/docket-folder.ts";
import { evidenceBelow } from "../host/files.ts";
import { openSigning, type Signing } from "../host/signing-key.ts";
import { signWithSsh } from "../host/ssh-keygen.ts";
import { addStatements } from "../host/statement-files.ts";
import { readTrustFile } from "../host/trust-files.ts";
import { areaOutcome, type Check, type VerificationArea } from "../model/verification.ts";
import { inspect, signOffDocumentOf } from "../inspection.ts";
import { durationMs } from "../plan/quantity.ts";
import { didYouMean } from "../plan/suggest.ts";
import { plain } from "../render/gate-text.ts";
import { renderSigning } from "../render/signing-text.ts";
import { openFindings } from "../seal/authorisation.ts";
import { encodeBase64 } from "../seal/base64.ts";
import { utcTime, utcTimeMs } from "../seal/formats.ts";
import { signBundle } from "../seal/gate.ts";
import { judgeSignOff } from "../seal/judge-sign-off.ts";
import { INPUTS, SIGN_OFF_DOCUMENT } from "../seal/layout.ts";
import { ledgerOf } from "../seal/ledger.ts";
import { type NextSignOff, nextSignOff } from "../seal/next-sign-off.ts";
import {
  gatherSignOffs,
  LASTING_ACTIONS,
  NEVER,
  SIGN_OFF_NAMESPACES,
  signOffName,
  signOffPaths,
  verdictOf,
} from "../seal/sign-off.ts";
import type { SshPublicKey } from "../seal/ssh-key.ts";
import { parseSshSignature } from "../seal/sshsig.ts";
import type { ApprovalAction, Waived } from "../seal/statement.ts";
import type { Inspection } from "../seal/verify.ts";
import { latestEvidenceMs, type SealedDecision, sealedDecisionOf } from "../seal/verify-sign-offs.ts";
import { EXIT } from "./exit.ts";
import { colours, hasColour } from "./terminal.ts";
import { VERSION } from "./version.ts";

export interface SignOptions {
  readonly role?: string;
  readonly as?: string;
  readonly key?: string;
  /** An action of a release approval, in lower case. */
  readonly action: Lowercase<ApprovalAction>;
  readonly because?: string;
  readonly expires?: string;
  readonly environment?: string;
  readonly waive?: readonly string[];
  readonly revokes?: string;
  readonly policy?: string;
  readonly yes?: boolean;
  readonly render?: boolean;
  readonly color: boolean;
}

/** How long an approval or a waiver holds where neither the signer nor the plan says. */
const DEFAULT_AGE = "7d";

/** `docket sign`: a person's signed word on exactly the decision in a docket; shown before it is signed. */
export async function sign(path: string, options: SignOptions): Promise<number> {
  const directory = resolve(path);
  const inputs = evidenceBelow(join(directory, INPUTS));
  const inspection = await inspect(folderSource(directory), VERSION, inputs.readQuickly);
  const sealed = sealedDecisionOf(inspection);
  if (!sealed)
    throw refuse("docket-unfit-to-sign", "holds no decision as it was sealed: docket verify says why", { file: path });
  if (options.render) return await renderAnew(directory, inspection);

  const { role, key: keyPath } = options;
  if (role === undefined) throw refuse("usage", `no role, expected --role${rolesOf(sealed)}`);
  if (!/^[A-Za-z][A-Za-z0-9_-]{0,63}$/.test(role))
    throw refuse("usage", `--role is ${JSON.stringify(role)}, expected a name of letters, digits, - and _`);
  if (keyPath === undefined) throw refuse("usage", "no key, expected --key ~/.ssh/id_ed25519 or another one");
  const action = options.action.toUpperCase() as ApprovalAction;
  const broken = brokenChecks(inspection.checks);
  refuseUnfit(action, sealed, broken);
  const signing = await openSigning(keyPath, process.env["DOCKET_KEY_PASSPHRASE"]);
  const request = {
    action,
    approver: { id: signerId(options.as, signing), role },
    environment: environmentOf(options.environment, sealed),
    // By this machine's clock: claimed, and proven only by a timestamp.
    approvedAt: utcTime(Date.now()),
    expiresAt: expiryOf(action, options.expires, sealed),
    statement: statementOf(action, options.because),
    termsSha256:
      options.policy === undefined ? sealed.decision.plan.sha256 : (await readTrustFile(options.policy, path)).sha256,
    ...(options.revokes === undefined ? {} : { revokes: numberOf(options.revokes) }),
  };
  const next = nextSignOff(inspection.statements, sealed, {
    ...request,
    waives: waivesOf(action, options, request, sealed),
  });
  show(inspection, sealed, next, signing, broken, options);
  if (!(await isConfirmed(options.yes === true))) {
    process.stderr.write("docket: nothing was signed\n");
    return EXIT.USAGE;
  }
  await write(directory, inspection, sealed, next, signing);
  return 0;
}

/** The roles of the plan, as a hint. */
function rolesOf({ decision }: SealedDecision): string {
  const roles = decision.signOff.roles.map(({ id }) => id);
  return roles.length > 0 ? ` with one of ${roles.join(", ")}` : " with the role in which you sign";
}

/** What has to hold before anybody approves: not what sign-offs themselves answer for. */
const FOUNDATIONS: readonly VerificationArea[] = ["integrity", "completeness", "replay", "documents"];

function brokenChecks(checks: readonly Check[]): readonly string[] {
  const broken = FOUNDATIONS.filter((area) => areaOutcome(checks, area) !== "held");
  return checks
    .filter(({ area, outcome }) => broken.includes(area) && outcome !== "held")
    .map(({ area, code, message, at }) => `${area}/${code}: ${at ? `${at.file}: ` : ""}${message}`);
}

/** Nobody approves what is not what it says; to reject it is always right. */
function refuseUnfit(action: ApprovalAction, { decision }: SealedDecision, broken: readonly string[]): void {
  if (!["APPROVE", "WAIVE", "ACKNOWLEDGE"].includes(action)) return;
  // A hold for evidence that is not there is a decision like any other, and can be acknowledged; its waiver is the policy's affair.
  const grave = broken.filter((problem) => decision.decision === "promote" || !problem.startsWith("completeness/"));
  if (grave.length > 0)
    throw refuse(
      "docket-unfit-to-sign",
      `nobody can ${action.toLowerCase()} what does not hold:\n  ${grave.join("\n  ")}`,
    );
  const latest = latestEvidenceMs(decision);
  if (Date.now() + 60_000 < latest)
    throw refuse(
      "docket-unfit-to-sign",
      `the last evidence is of ${new Date(latest).toISOString()}, which by the clock of this machine is yet to come`,
    );
}

/** Who signs: as said, or the address in the comment of the public key. */
function signerId(given: string | undefined, signing: Signing): string {
  const comment = signing.form === "ssh" ? signing.publicKey?.comment : undefined;
  const id = given ?? (comment !== undefined && /^[!-~]+@[!-~]+$/.test(comment) ? comment : undefined);
  if (id === undefined) throw refuse("usage", "nobody says who signs, expected --as ada@example.com");
  if (!/^[!-~]{1,256}$/.test(id))
    throw refuse(
      "usage",
      `--as is ${JSON.stringify(id)}, expected printable ASCII without blanks, as in the list of allowed signers`,
    );
  return id;
}

function environmentOf(given: string | undefined, { decision }: SealedDecision): string {
  const planned = decision.release.environment;
  if (given !== undefined && planned !== undefined && given !== planned)
    throw refuse(
      "usage",
      `--environment is ${JSON.stringify(given)}, the decision is about ${JSON.stringify(planned)}`,
    );
  const environment = given ?? planned;
  if (environment === undefined)
    throw refuse("usage", "the plan names no environment: say for which one you sign with --environment production");
  if (!/^[!-~](?:[ -~]{0,254}[!-~])?$/.test(environment))
    throw refuse("usage", `the environment is ${JSON.stringify(environment)}, expected printable ASCII`);
  return environment;
}

function expiryOf(action: ApprovalAction, given: string | undefined, { decision }: SealedDecision): string {
  if (LASTING_ACTIONS.includes(action)) {
    if (given !== undefined)
      throw refuse(
        "usage",
        `--expires goes with approve and waive: ${action.toLowerCase()} stands until it is taken back`,
      );
    return NEVER;
  }
  const written = given ?? decision.signOff.maxAge ?? DEFAULT_AGE;
  if (/^\d+(\.\d+)?\s?(ms|s|m|min|h|d)$/.test(written)) return utcTime(Date.now() + durationMs(written));
  const day = /^\d{4}-\d\d-\d\d$/.test(written) ? `${written}T23:59:59Z` : written;
  const ms = utcTimeMs(day);
  if (ms === undefined)
    throw refuse("usage", `--expires is ${JSON.stringify(written)}, expected 48h, 2026-12-31 or 2026-12-31T12:00:00Z`);
  if (ms <= Date.now()) throw refuse("usage", `--expires is ${written}, which is past`);
  return day;
}

function statementOf(action: ApprovalAction, because: string | undefined): string {
  const isDue = action === "REJECT" || action === "WAIVE" || action === "REVOKE";
  if (isDue && (because ?? "").trim() === "")
    throw refuse("usage", `nobody will know why: ${action.toLowerCase()} goes with --because`);
  return because ?? "";
}

function numberOf(written: string): number {
  if (!/^[1-9][0-9]{0,8}$/.test(written))
    throw refuse("usage", `--revokes is ${JSON.stringify(written)}, expected the number of a sign-off`);
  return Number(written);
}

function waivesOf(
  action: ApprovalAction,
  { waive = [] }: SignOptions,
  { expiresAt, statement }: { readonly expiresAt: string; readonly statement: string },
  { decision }: SealedDecision,
): readonly Waived[] {
  if ((action === "WAIVE") !== waive.length > 0)
    throw refuse("usage", "--waive names the findings of --action waive, and one goes with the other");
  const open = openFindings(decision).map(({ id }) => id);
  return waive.map((finding) => {
    if (!open.includes(finding))
      throw refuse(
        "finding-unknown",
        `${JSON.stringify(finding)} is no open finding${didYouMean(finding, open)}${open.length > 0 ? `; open are ${open.join(", ")}` : "; none is open"}`,
      );
    return { finding, because: statement, expiresAt };
  });
}

function show(
  inspection: Inspection,
  sealed: SealedDecision,
  { approval, ends }: NextSignOff,
  signing: Signing,
  broken: readonly string[],
  options: SignOptions,
): void {
  const { decision, subjects } = sealed;
  const ledger = ledgerOf(inspection.statements, inspection.decided!.sha256);
  const isLasting = LASTING_ACTIONS.includes(approval.action);
  const key = signing.form === "sigstore" ? signing.key.keyid : (signing.publicKey?.fingerprint ?? signing.path);
  const text = renderSigning(
    decision,
    {
      action: approval.action,
      who: approval.approver.id,
      role: approval.approver.role,
      environment: approval.environment,
      signedAt: approval.approvedAt,
      ...(isLasting ? {} : { until: approval.expiresAt }),
      statement: approval.statement,
      key,
      namespace: SIGN_OFF_NAMESPACES[approval.action],
      waives: approval.waives,
      ...(ends ? { ends: { sequence: ends.sequence, action: ends.action } } : {}),
      subjects,
      open: openFindings(decision),
      earlier: ledger.signOffs,
      doubts: doubtsOf(sealed, approval),
      broken,
    },
    hasColour(process.stderr, options.color) ? colours : plain,
  );
  process.stderr.write(text);
}

/** What speaks against this signature counting; the verifier's policy has the last word about it. */
function doubtsOf({ decision }: SealedDecision, { action, approver }: NextSignOff["approval"]): readonly string[] {
  const { roles } = decision.signOff;
  const role = roles.find(({ id }) => id === approver.role);
  return [
    ...(role || roles.length === 0
      ? []
      : [
          `the plan has no role ${approver.role}${didYouMean(
            approver.role,
            roles.map(({ id }) => id),
          )}`,
        ]),
    ...(role && !role.people.includes(approver.id)
      ? [`the plan lets ${role.people.join(", ")} sign as ${role.id}, and not ${approver.id}`]
      : []),
    ...(action === "APPROVE" && decision.decision !== "promote"
      ? [`the decision is ${verdictOf(decision.decision)}: an approval does not turn it into a release`]
      : []),
  ];
}

async function isConfirmed(isForced: boolean): Promise<boolean> {
  if (isForced) return true;
  if (!process.stdin.isTTY || !process.stderr.isTTY || process.env["CI"])
    throw refuse("usage", "nobody is here to be asked: look at what is to be signed, and sign it with --yes");
  const asked = createInterface({ input: process.stdin, output: process.stderr });
  try {
    const answer = await asked.question("\n  Sign this? [y/N] ");
    return /^y(es)?$/i.test(answer.trim());
  } finally {
    asked.close();
  }
}

async function write(
  directory: string,
  inspection: Inspection,
  sealed: SealedDecision,
  next: NextSignOff,
  signing: Signing,
): Promise<void> {
  const { approval, statement, leftovers } = next;
  const bytes = Buffer.from(statement);
  const signature =
    signing.form === "ssh"
      ? await signWithSsh(signing.path, SIGN_OFF_NAMESPACES[approval.action], statement)
      : Buffer.from(signBundle(bytes, signing.key));
  const at = { file: "the signature" };
  const { fingerprint, keyLine } =
    signing.form === "ssh"
      ? sshNames(parseSshSignature(signature, at).publicKey)
      : { fingerprint: signing.key.keyid, keyLine: signing.key.sshLine };
  const name = signOffName(approval.sequence, approval.approver.role, fingerprint);
  const paths = signOffPaths(name, signing.form);
  const files: readonly (readonly [string, Buffer])[] = [
    [paths.signature, signature],
    [paths.statement, bytes],
  ];
  refuseInvalid(files, sealed);
  const statements = new Map([...inspection.statements].filter(([path]) => !leftovers.includes(path)));
  for (const [path, content] of files) statements.set(path, content);
  const page = signOffDocumentOf({ ...inspection, statements })!;
  await addStatements(directory, {
    files: [...files, [SIGN_OFF_DOCUMENT, page]],
    leftovers,
    sequence: approval.sequence,
  });
  const head = ledgerOf(statements, inspection.decided!.sha256).head!;
  process.stdout.write(`${paths.statement}\n`);
  process.stderr.write(
    [
      "",
      `  Signed   ${paths.statement} and ${paths.signature}`,
      `  Head     ${head}  (keep it elsewhere: that the last sign-off was deleted cannot be seen in a docket)`,
      `  Signers  ${approval.approver.id} namespaces="*@docket,!gate@docket" ${keyLine}`,
      `  Time     claimed; to prove it, have ${paths.signature} stamped into ${paths.timestamp}`,
      "",
    ].join("\n"),
  );
}

function sshNames({ fingerprint, type, blob }: SshPublicKey): {
  readonly fingerprint: string;
  readonly keyLine: string;
} {
  return { fingerprint, keyLine: `${type} ${encodeBase64(blob)}` };
}

/** What docket itself would refuse is not put into a docket: a certificate in the place of a key, a key of a kind it cannot judge. */
function refuseInvalid(files: readonly (readonly [string, Buffer])[], sealed: SealedDecision): void {
  const [made] = gatherSignOffs(new Map(files)).signOffs;
  const expected = { subjects: sealed.subjects, verdict: verdictOf(sealed.decision.decision) };
  const { checks } = judgeSignOff(made!, expected, { atMs: Date.now(), clockSkewMs: 60_000 });
  const failed = checks.filter(({ outcome }) => outcome === "failed").map(({ message }) => message);
  if (failed.length > 0) throw refuse("key-unusable", `nothing was signed: ${failed.join("; ")}`);
}

/** `docket sign --render`: SIGNOFF.md once more from the files, after a merge or an interrupted signing. */
async function renderAnew(directory: string, inspection: Inspection): Promise<number> {
  const page = signOffDocumentOf(inspection);
  if (page === undefined) throw refuse("usage", "nobody has signed: there is nothing to render");
  await addStatements(directory, { files: [[SIGN_OFF_DOCUMENT, page]] });
  process.stdout.write(`${SIGN_OFF_DOCUMENT}\n`);
  return 0;
}
