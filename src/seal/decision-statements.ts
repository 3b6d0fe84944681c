import { findNodeAtLocation, type Node, parseTree } from "jsonc-parser";
import type { DecisionDocument, FindingDocument } from "../model/decision-document.ts";
import { sha256Of } from "./docket-files.ts";
import { DECISION, INPUTS, SEALED_PLAN } from "./layout.ts";
import { verdictOf } from "./sign-off.ts";
import {
  type Claim,
  type ClaimEvidence,
  predicateType,
  type ReleaseDecision,
  type Subject,
  TEST_RESULT_TYPE,
  type TestResult,
  writeStatement,
} from "./statement.ts";

/** The decision in the words of in-toto (Statement v1), for whoever reads no others: path → text. */
export function decisionStatements(
  decision: DecisionDocument,
  decisionJson: string,
  sentence: (finding: FindingDocument) => string,
): ReadonlyMap<string, string> {
  const sha256 = sha256Of(decisionJson);
  const { commit } = decision.release;
  const subject: [Subject, ...Subject[]] = [
    { name: DECISION, digest: { sha256 } },
    { name: SEALED_PLAN, digest: { sha256: decision.plan.sha256 } },
    ...(commit !== undefined && /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(commit)
      ? [{ name: "commit", digest: { gitCommit: commit } }]
      : []),
  ];
  const claims = claimsOf(decision, decisionJson, sha256, sentence);
  return new Map([
    [
      TEST_RESULT_STATEMENT,
      writeStatement({ subject, predicateType: TEST_RESULT_TYPE, predicate: testResult(decision) }),
    ],
    [
      RELEASE_DECISION_STATEMENT,
      writeStatement({
        subject,
        predicateType: predicateType("release-decision"),
        predicate: releaseDecision(decision, sha256, claims, sentence),
      }),
    ],
  ]);
}

export const TEST_RESULT_STATEMENT = "attestations/test-result.json";
export const RELEASE_DECISION_STATEMENT = "attestations/release-decision.json";

function testResult(decision: DecisionDocument): TestResult {
  const isPromoted = decision.decision === "promote";
  const of = (belongs: (finding: FindingDocument) => boolean) => decision.findings.filter(belongs).map(idOf);
  // Of a release that goes ahead, what was not kept did not count against it: it is a warning, or the result would not hold.
  const isFailed = ({ verdict, severity }: FindingDocument): boolean =>
    !isPromoted && severity === "blocking" && (verdict === "fail" || verdict === "inconclusive");
  const passedTests = of(({ verdict }) => verdict === "pass");
  const failedTests = of(isFailed);
  const warnedTests = of((finding) => finding.verdict !== "pass" && !isFailed(finding));
  const warned = warnedTests.length > 0 ? "WARNED" : "PASSED";
  return {
    result: isPromoted ? warned : "FAILED",
    configuration: [policyOf(decision)],
    passedTests,
    warnedTests,
    failedTests,
  };
}

function releaseDecision(
  decision: DecisionDocument,
  sha256: string,
  claims: readonly Claim[],
  sentence: (finding: FindingDocument) => string,
): ReleaseDecision {
  const known = new Set(claims.map(({ id }) => id));
  // What asked for the decision; a go-ahead rests on everything that had to be kept.
  const isReason = ({ id, severity, verdict }: FindingDocument): boolean =>
    decision.binding.length > 0 ? decision.binding.includes(id) : severity === "blocking" && verdict === "pass";
  const isJudged = ({ verdict }: FindingDocument): boolean => verdict !== "inconclusive";
  return {
    verdict: verdictOf(decision.decision),
    evaluation: { path: DECISION, sha256 },
    policy: [policyOf(decision)],
    reasons: decision.findings.filter(isReason).map((finding) => ({
      code: finding.reason,
      severity: finding.severity,
      message: sentence(finding),
      claims: known.has(idOf(finding)) ? [idOf(finding)] : [],
    })),
    claims,
    method: {
      name: "docket",
      version: decision.tool.version,
      params: { confidence: decision.confidence },
      seed: null,
    },
    coverage: {
      assessed: decision.findings.filter(isJudged).map(idOf),
      notAssessed: decision.findings.filter((finding) => !isJudged(finding)).map(idOf),
    },
    replay: { engine: "docket", version: decision.tool.version, command: `docket gate -C ${INPUTS}` },
  };
}

function policyOf(decision: DecisionDocument) {
  return { name: SEALED_PLAN, digest: { sha256: decision.plan.sha256 } };
}

/** The id of a finding as a claim has it: printable ASCII without blanks. */
function idOf({ id }: FindingDocument): string {
  return id.replaceAll(/[^!-~]/gu, (character) => encodeURIComponent(character));
}

/** Each number that was judged: where it stands in decision.json, to the byte, and in which files of evidence. */
function claimsOf(
  decision: DecisionDocument,
  json: string,
  sha256: string,
  sentence: (finding: FindingDocument) => string,
): readonly Claim[] {
  const tree = parseTree(json)!;
  const places = new Places(json);
  return decision.findings.flatMap((finding, index) => {
    const { observation } = finding;
    if (!observation) return [];
    const node = findNodeAtLocation(tree, ["findings", index, "observation", "observed"])!;
    const own: ClaimEvidence = {
      path: DECISION,
      sha256,
      pointer: `/findings/${index}/observation/observed`,
      ...places.of(node),
    };
    const sources = observation.sources.map(({ path, sha256: digest, place }): ClaimEvidence => ({
      path: path === decision.plan.path ? SEALED_PLAN : `${INPUTS}/${path}`,
      sha256: digest,
      ...(place?.pointer === undefined ? {} : { pointer: place.pointer }),
      ...(place?.line === undefined ? {} : { line: place.line }),
    }));
    return [
      {
        id: idOf(finding),
        text: sentence(finding),
        value: observation.observed,
        unit: observation.unit,
        evidence: [own, ...sources],
      },
    ];
  });
}

/** Lines and bytes of a text, asked for from its begin on. */
class Places {
  readonly #text: string;
  #offset = 0;
  #byte = 0;
  #line = 1;

  constructor(text: string) {
    this.#text = text;
  }

  of({ offset, length }: Node): Pick<ClaimEvidence, "bytes" | "line"> & object {
    const passed = this.#text.slice(this.#offset, offset);
    this.#line += passed.split("\n").length - 1;
    this.#byte += Buffer.byteLength(passed);
    this.#offset = offset;
    const end = this.#byte + Buffer.byteLength(this.#text.slice(offset, offset + length));
    return { line: this.#line, bytes: [this.#byte, end] };
  }
}
