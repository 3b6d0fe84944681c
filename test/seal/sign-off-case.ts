import { createHash, generateKeyPairSync, type KeyObject } from "node:crypto";
import type { DecisionDocument, FindingDocument } from "../../src/model/decision-document.ts";
import type { SignOffPolicy } from "../../src/model/sign-off-policy.ts";
import type { Check } from "../../src/model/verification.ts";
import { readSignOffPolicy } from "../../src/plan/read-sign-off-policy.ts";
import { parseAllowedSigners } from "../../src/seal/allowed-signers.ts";
import { encodeBase64 } from "../../src/seal/base64.ts";
import { signBundle } from "../../src/seal/gate.ts";
import { readPemSigningKey } from "../../src/seal/pem-keys.ts";
import { NEVER, SIGN_OFF_NAMESPACES, signOffName, signOffPaths, signOffStatement } from "../../src/seal/sign-off.ts";
import { sshFingerprint } from "../../src/seal/ssh-key.ts";
import type { ReleaseApproval, Statement } from "../../src/seal/statement.ts";
import { verifySignOffs, type VerifierTerms } from "../../src/seal/verify-sign-offs.ts";
import { armor, ed25519, signedWith } from "./tools.ts";

/** A release that was decided on and signed in memory, for tests that change one thing each. */

export const hex = (text: string): string => createHash("sha256").update(text).digest("hex");
export const AT_MS = Date.parse("2026-11-02T12:00:00Z");
export const PLAN_SHA256 = hex("plan");

export const SUBJECTS: Statement<unknown>["subject"] = [
  { name: "decision.manifest.json", digest: { sha256: hex("manifest") } },
  { name: "decision.json", digest: { sha256: hex("decision") } },
  { name: "DECISION.md", digest: { sha256: hex("document") } },
  { name: "commit", digest: { gitCommit: "c".repeat(40) } },
];

export function finding(id: string, changed: Partial<FindingDocument> = {}): FindingDocument {
  return {
    id,
    kind: "guardrail",
    subject: id,
    severity: "blocking",
    verdict: "fail",
    reason: "above-limit",
    rule: "p95_latency <= 400ms",
    ...changed,
  };
}

export function decision(changed: Partial<DecisionDocument> = {}): DecisionDocument {
  return {
    schema: "docket/decision/v1",
    tool: { name: "docket", version: "0.1.0" },
    decision: "promote",
    refused: 0,
    warnings: 0,
    binding: [],
    release: { service: "Checkout API", version: "2.14.0", commit: "c".repeat(40), environment: "production" },
    variants: { canary: { name: "R2", servers: [] } },
    plan: { path: "docket.yaml", sha256: PLAN_SHA256 },
    confidence: 0.95,
    looks: { declared: "once", confidenceOfLook: 0.95, earlier: [] },
    phases: [
      {
        id: "full",
        title: "Full rollout",
        from: "2026-11-01T13:00:00.000Z",
        to: "2026-11-02T01:00:00.000Z",
        share: { R2: 1 },
        decision: "proceed",
        onInconclusive: "hold",
        because: [],
      },
    ],
    findings: [finding("p95_latency/full", { verdict: "pass" })],
    evidence: [],
    observed: { load: [], health: [], metrics: [], balancer: [], changes: [], tests: [] },
    indicators: [],
    signOff: {
      roles: [
        { id: "sre", title: "SRE", people: ["ada@example.com", "bob@example.com"], threshold: 1 },
        { id: "release-manager", title: "Release manager", people: ["grace@example.com"], threshold: 1 },
      ],
      approverIsNot: ["author"],
    },
    nextSteps: [],
    appendix: { dashboards: [], alerts: [], runbooks: [] },
    ...changed,
  };
}

export const POLICY = `version: 3
expires: 2027-12-31
roles:
  sre: { people: [ada@example.com, bob@example.com] }
  release-manager: { people: [grace@example.com, ada@example.com] }
environments:
  production: { min-people: 2 }
separation:
  approver-is-not: [author]
  author: [eve@example.com]
max-approval-age: 48h
`;

export function policyOf(text: string): SignOffPolicy {
  return readSignOffPolicy(text, "signoff.yaml", hex(text));
}

/** Somebody with a key: SSH, or PEM, which signs bundles. */
export interface Signer {
  readonly id: string;
  readonly fingerprint: string;
  /** Type and base64 of the key, as an allowed-signers file has them. */
  readonly keyLine: string;
  readonly form: "ssh" | "sigstore";
  readonly sign: (statement: string, namespace: string) => Buffer;
}

export function sshSigner(id: string): Signer {
  const pair = ed25519();
  return {
    id,
    fingerprint: sshFingerprint(pair.blob),
    keyLine: `ssh-ed25519 ${encodeBase64(pair.blob)}`,
    form: "ssh",
    sign: (statement, namespace) => Buffer.from(armor(signedWith(pair, namespace, Buffer.from(statement)))),
  };
}

export function pemSigner(
  id: string,
  privateKey: KeyObject = generateKeyPairSync("ec", { namedCurve: "P-256" }).privateKey,
): Signer {
  const key = readPemSigningKey(privateKey.export({ format: "pem", type: "pkcs8" }) as string, { file: "key.pem" });
  return {
    id,
    fingerprint: key.keyid,
    keyLine: key.sshLine,
    form: "sigstore",
    sign: (statement) => Buffer.from(signBundle(Buffer.from(statement), key)),
  };
}

export const allowedLine = (signer: Signer, options = 'namespaces="*@docket"'): string =>
  `${signer.id} ${options} ${signer.keyLine}\n`;

export interface Word extends Partial<Omit<ReleaseApproval, "approver">> {
  readonly by: Signer;
  readonly role: string;
}

export interface WordChange {
  readonly subjects?: Statement<unknown>["subject"];
  readonly namespace?: string;
  readonly name?: string;
}

/** The files of a docket's third layer, one sign-off after another, chained as `docket sign` chains them. */
export class ThirdLayer {
  readonly files = new Map<string, Uint8Array>();
  readonly digests: string[] = [];

  add({ by, role, ...fields }: Word, change: WordChange = {}): this {
    const action = fields.action ?? "APPROVE";
    const isLasting = action !== "APPROVE" && action !== "WAIVE";
    const approval: ReleaseApproval = {
      action,
      approver: { id: by.id, role },
      verdictSeen: "GO",
      environment: "production",
      approvedAt: `2026-11-02T10:0${this.digests.length}:00Z`,
      expiresAt: isLasting ? NEVER : "2026-11-04T10:00:00Z",
      statement: "",
      policy: { digest: { sha256: PLAN_SHA256 } },
      supersedes: null,
      waives: [],
      sequence: this.digests.length + 1,
      previous: this.digests.at(-1) ?? null,
      ...fields,
    };
    const statement = signOffStatement(change.subjects ?? SUBJECTS, approval);
    const name = change.name ?? signOffName(approval.sequence, role, by.fingerprint);
    const paths = signOffPaths(name, by.form);
    this.files.set(paths.statement, Buffer.from(statement));
    this.files.set(paths.signature, by.sign(statement, change.namespace ?? SIGN_OFF_NAMESPACES[action]));
    this.digests.push(hex(statement));
    return this;
  }

  verify(
    terms: Partial<Omit<VerifierTerms, "allowed">> & { readonly allowed?: string } = {},
    sealed: DecisionDocument = decision(),
  ): readonly Check[] {
    const { allowed, ...rest } = terms;
    return verifySignOffs(
      this.files,
      { decision: sealed, subjects: SUBJECTS },
      {
        atMs: AT_MS,
        ...rest,
        ...(allowed === undefined ? {} : { allowed: parseAllowedSigners(allowed, { file: "allowed_signers" }) }),
      },
    ).checks;
  }
}

/** `code: message` of what did not hold. */
export const broken = (checks: readonly Check[]): readonly string[] =>
  checks.filter(({ outcome }) => outcome !== "held").map(({ code, message }) => `${code}: ${message}`);

/** Codes of what did not hold, each once. */
export const brokenCodes = (checks: readonly Check[]): readonly string[] => [
  ...new Set(checks.filter(({ outcome }) => outcome !== "held").map(({ code }) => code)),
];
