import { describe, expect, test } from "vitest";
import {
  predicateType,
  readReleaseApproval,
  readReleaseDecision,
  readStatement,
  readTestResult,
  type ReleaseApproval,
  type ReleaseDecision,
  type Statement,
  type Subject,
  subjectDifferences,
  TEST_RESULT_TYPE,
  type TestResult,
  writeStatement,
} from "../../src/seal/statement.ts";
import {
  GATE_LEVELS,
  matchSummary,
  readSummary,
  REASONS_FIELD,
  slsaLevels,
  summaryStatement,
  type VerificationSummary,
  VSA_TYPE,
} from "../../src/seal/verification-summary.ts";

const at = { file: "statement.json" };
const digestA = "a".repeat(64);
const digestB = "b".repeat(64);
const subject = [
  { name: "decision.json", digest: { sha256: digestA } },
  { name: "commit", digest: { gitCommit: "c".repeat(40) } },
] as const satisfies Statement<unknown>["subject"];

const result: TestResult = {
  result: "FAILED",
  configuration: [{ name: "plan.yaml", digest: { sha256: digestB } }],
  passedTests: ["a"],
  warnedTests: [],
  failedTests: ["b"],
};

const decision: ReleaseDecision = {
  verdict: "NO_GO",
  decidedAt: "2026-01-01T00:00:00Z",
  evaluation: { path: "evaluation/result.json", sha256: digestA },
  policy: [{ name: "plan.yaml", digest: { sha256: digestB } }],
  reasons: [
    {
      code: "guardrail.p99",
      severity: "blocking",
      message: "p99 was 812 ms, expected at most 500 ms",
      claims: ["p99"],
    },
  ],
  claims: [
    {
      id: "p99",
      text: "p99 latency",
      value: 812,
      unit: "ms",
      evidence: [{ path: "evidence/raw/load.csv", sha256: digestA, line: 7, bytes: [120, 131] }],
    },
  ],
  method: { name: "exact quantile", version: "1", params: { q: 0.99 }, seed: null },
  coverage: { assessed: ["p99"], notAssessed: ["memory"] },
  replay: { engine: "docket", version: "0.1.0", command: "docket verify" },
};

const approval: ReleaseApproval = {
  action: "APPROVE",
  approver: { id: "alice@example.com", role: "sre" },
  verdictSeen: "GO",
  environment: "production",
  approvedAt: "2026-01-02T10:00:00Z",
  expiresAt: "2026-01-04T10:00:00Z",
  statement: "I reviewed the findings",
  policy: { digest: { sha256: digestB } },
  supersedes: null,
  waives: [],
  sequence: 1,
  previous: null,
};

const summary: VerificationSummary = {
  verifier: { id: "https://example.com/docket", version: { docket: "0.1.0" } },
  timeVerified: "2026-01-03T00:00:00Z",
  resourceUri: "pkg:oci/shop@1.2.3",
  policy: { uri: "https://example.com/policy", digest: { sha256: digestB } },
  inputAttestations: [{ uri: "approvals/1.json", digest: { sha256: digestA } }].map(({ digest }) => ({ digest })),
  verificationResult: "PASSED",
  verifiedLevels: [...GATE_LEVELS],
};

const types = { decision: predicateType("release-decision"), approval: predicateType("release-approval") };
const write = (type: string, predicate: unknown) =>
  Buffer.from(writeStatement({ subject, predicateType: type, predicate }));

describe("statements are read back as they were written", () => {
  test("test-result", () => {
    expect(readTestResult(write(TEST_RESULT_TYPE, result), at)).toEqual({
      subject,
      predicateType: TEST_RESULT_TYPE,
      predicate: result,
      unknownFields: [],
    });
  });
  test("release-decision", () => {
    expect(readReleaseDecision(write(types.decision, decision), at).predicate).toEqual(decision);
  });
  test("release-approval, with its waivers and its place in the chain", () => {
    expect(readReleaseApproval(write(types.approval, approval), at).predicate).toEqual(approval);
    const waiver: ReleaseApproval = {
      ...approval,
      action: "WAIVE",
      waives: [{ finding: "p99", because: "known, ticket 7", expiresAt: "2026-02-01T00:00:00Z" }],
      sequence: 2,
      previous: digestA,
    };
    expect(readReleaseApproval(write(types.approval, waiver), at).predicate).toEqual(waiver);
  });
  test("verification summary", () => {
    const text = writeStatement(summaryStatement(subject, summary));
    expect(readSummary(Buffer.from(text), at)).toEqual({
      subject,
      predicateType: VSA_TYPE,
      predicate: summary,
      unknownFields: [],
    });
  });
  test("the same statement is the same bytes, whatever the order of its fields", () => {
    const reordered = Object.fromEntries(Object.entries(approval).reverse());
    expect(write(types.approval, reordered)).toEqual(write(types.approval, approval));
  });
});

describe("predicate types", () => {
  test("are under a base of the organisation's own", () => {
    expect(types.approval).toBe("urn:docket:release-approval:v0.1");
    expect(predicateType("release-approval", "https://example.com/predicates/")).toBe(
      "https://example.com/predicates/release-approval/v0.1",
    );
    const own = predicateType("release-approval", "https://example.com");
    expect(readReleaseApproval(write(own, approval), at, "https://example.com").predicateType).toBe(own);
    expect(() => readReleaseApproval(write(own, approval), at)).toThrow('"predicateType" is');
  });

  test("a test result is not an approval, however well it is signed", () => {
    expect(() => readReleaseApproval(write(TEST_RESULT_TYPE, result), at)).toThrow('"predicateType" is');
    expect(() => readSummary(write(types.approval, approval), at)).toThrow('"predicateType" is');
  });
});

describe("refused", () => {
  const change = (base: object, changed: object) =>
    Buffer.from(JSON.stringify({ ...JSON.parse(write(types.approval, base).toString()), ...changed }));
  test.for<[object, string]>([
    [{ _type: "https://in-toto.io/Statement/v0.1" }, '"_type" is'],
    [{ subject: [] }, "expected at least one subject"],
    [{ subject: [{ name: "x" }] }, "missing, expected at least one digest"],
    [{ subject: [{ name: "x", digest: {} }] }, "expected at least one digest"],
    [{ subject: [{ name: "x", digest: { sha256: digestA.toUpperCase() } }] }, "expected 64 lower-case hex digits"],
    [{ subject: [{ name: "x", digest: { gitCommit: "abc" } }] }, "expected 40 or 64 lower-case hex digits"],
    [{ subject: Array.from({ length: 1025 }, () => subject[0]) }, "expected at most 1024"],
    [{ predicate: null }, '"predicate" is null, expected an object'],
    [{ predicate: { ...approval, action: "approve" } }, 'expected "APPROVE" or'],
    [{ predicate: { ...approval, approver: { id: "аlice@example.com", role: "sre" } } }, "printable ASCII"],
    [{ predicate: { ...approval, approvedAt: "2026-01-02T10:00:00+01:00" } }, "in UTC with Z"],
    [{ predicate: { ...approval, approvedAt: "2026-02-30T10:00:00Z" } }, "which no calendar has"],
    [{ predicate: { ...approval, expiresAt: approval.approvedAt } }, "expected a time after approvedAt"],
    [{ predicate: { ...approval, extra: 1 } }, 'the field "extra" is unknown'],
    [{ predicate: { ...approval, action: "WAIVE" } }, "WAIVE must fill"],
    [{ predicate: { ...approval, action: "REVOKE" } }, "expected the sign-off that is revoked"],
    [{ predicate: { ...approval, sequence: 2 } }, "what the first sign-off leaves null"],
    [{ predicate: { ...approval, policy: { digest: { sha512: "x" } } } }, '"sha256" is missing'],
  ])("%j", ([changed, message]) => {
    expect(() => readReleaseApproval(change(approval, changed), at)).toThrow(message);
  });

  test("a decision whose reason cites a claim that is not there, or whose claim cites nothing", () => {
    const [reason] = decision.reasons;
    const uncited = { ...decision, reasons: [{ ...reason!, claims: ["p50"] }] };
    expect(() => readReleaseDecision(write(types.decision, uncited), at)).toThrow("not among the claims");
    const groundless = { ...decision, claims: [{ ...decision.claims[0], evidence: [] }] };
    expect(() => readReleaseDecision(write(types.decision, groundless), at)).toThrow("expected where the claim stands");
  });

  test("PASSED with failed tests", () => {
    expect(() => readTestResult(write(TEST_RESULT_TYPE, { ...result, result: "PASSED" }), at)).toThrow(
      "PASSED with failed tests",
    );
  });

  test("unknown fields of a standard predicate are reported, as its specification demands", () => {
    expect(readTestResult(write(TEST_RESULT_TYPE, { ...result, "https://x.example/f": 1 }), at).unknownFields).toEqual([
      "/predicate/https:~1~1x.example~1f",
    ]);
  });

  test("a subject with a digest by prototype is none", () => {
    const bytes = Buffer.from(
      '{"_type":"https://in-toto.io/Statement/v1","subject":[{"digest":{"toString":"x"}}],"predicateType":"t","predicate":{}}',
    );
    expect(readStatement(bytes, "t", at, () => 0).subject[0].digest).toEqual({ toString: "x" });
  });
});

describe("subjects must be the expected ones, all of them and no other", () => {
  const [a, b] = subject as readonly [Subject, Subject];
  test.for<[string, readonly Subject[], readonly string[]]>([
    ["equal in another order", [b, a], []],
    ["one missing", [a], ["missing commit"]],
    ["one more", [a, b, { name: "image", digest: { sha256: digestB } }], ["unexpected image"]],
    [
      "another digest",
      [{ ...a, digest: { sha256: digestB } }, b],
      ["missing decision.json", "unexpected decision.json"],
    ],
    ["another name for the digest", [{ ...a, name: "docs" }, b], ["missing decision.json", "unexpected docs"]],
    [
      "only another algorithm",
      [{ ...a, digest: { sha512: digestA } }, b],
      ["missing decision.json", "unexpected decision.json"],
    ],
    ["one twice", [a, b, a], ["unexpected a subject that stands twice"]],
  ])("%s", ([, found, expected]) => {
    expect(subjectDifferences(found, subject).map((one) => `${one.kind} ${one.name}`)).toEqual(expected);
  });
});

describe("verification summaries", () => {
  test("a failure says why, in a field that is named by a URI", () => {
    const failed: VerificationSummary = { ...summary, verificationResult: "FAILED", verifiedLevels: ["FAILED"] };
    const text = writeStatement(
      summaryStatement(subject, failed, [{ code: "expired", message: "the approval of alice expired" }]),
    );
    const read = readSummary(Buffer.from(text), at);
    expect(read.predicate).toEqual({
      ...failed,
      reasons: [{ code: "expired", message: "the approval of alice expired" }],
    });
    expect(JSON.parse(text).predicate[REASONS_FIELD]).toHaveLength(1);
    expect(read.unknownFields).toEqual([]);
  });

  test.for<[string, Partial<VerificationSummary>]>([
    ["FAILED with a level", { verificationResult: "FAILED" }],
    ["PASSED with FAILED", { verifiedLevels: ["FAILED"] }],
    ["no level", { verifiedLevels: [] }],
    ["a level of SLSA", { verifiedLevels: ["SLSA_SOURCE_TWO_PARTY_REVIEWED"] }],
    ["a policy without URI", { policy: { digest: { sha256: digestA } } }],
    ["an input without digest", { inputAttestations: [{ uri: "x:y" }] }],
  ])("is never written: %s", ([, changed]) => {
    expect(() => summaryStatement(subject, { ...summary, ...changed })).toThrow(TypeError);
  });

  test.for<[object, string]>([
    [{ verifiedLevels: ["FAILED"] }, "FAILED in a summary that says PASSED"],
    [{ verificationResult: "passed" }, 'expected "PASSED" or "FAILED"'],
    [{ verifier: {} }, '"id" is missing'],
    [{ policy: { digest: { sha256: digestA } } }, "expected the URI of the policy"],
    [{ inputAttestations: [{ uri: "x:y" }] }, "expected the digest of the attestation"],
    [{ verifiedLevels: ["SLSA_BUILD_LEVEL_1", "SLSA_BUILD_LEVEL_2"] }, "two levels of the track BUILD"],
    [{ slsaVersion: "1" }, "expected MAJOR.MINOR"],
    [{ dependencyLevels: { SLSA_BUILD_LEVEL_1: -1 } }, "expected an integer from 0"],
  ])("is refused: %j", ([changed, message]) => {
    expect(() => readSummary(write(VSA_TYPE, { ...summary, ...changed }), at)).toThrow(message);
  });

  const demand = {
    digests: [`sha256:${digestA}`],
    verifierId: summary.verifier.id,
    resourceUri: summary.resourceUri,
    levels: ["RELEASE_GATE_PASSED"],
  };
  const whole = { subject, predicate: summary };
  test("every mismatch is told, not the first alone", () => {
    expect(matchSummary(whole, demand)).toEqual([]);
    const other = { digests: [`sha256:${digestB}`], verifierId: "x:y", resourceUri: "x:y", levels: ["OTHER"] };
    expect(
      matchSummary({ ...whole, predicate: { ...summary, verificationResult: "FAILED" } }, other).map((one) => one.code),
    ).toEqual(["subject-digest", "verifier-id", "resource-uri", "verification-result", "verified-levels"]);
  });

  test("digests of two subjects are not those of one artifact", () => {
    const digests = [`sha256:${digestA}`, `gitCommit:${"c".repeat(40)}`];
    expect(matchSummary(whole, { ...demand, digests })).toMatchObject([{ code: "subject-digest" }]);
  });

  test("an unevaluated level meets no number, and a number meets the lower ones", () => {
    expect([...slsaLevels(["SLSA_BUILD_LEVEL_UNEVALUATED", "X"])]).toEqual([["BUILD", -1]]);
    const has = { ...whole, predicate: { ...summary, verifiedLevels: ["SLSA_BUILD_LEVEL_UNEVALUATED"] } };
    expect(matchSummary(has, { ...demand, levels: ["SLSA_BUILD_LEVEL_0"] })).toMatchObject([
      { code: "verified-levels" },
    ]);
  });
});
