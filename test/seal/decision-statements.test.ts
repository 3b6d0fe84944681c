import { expect, test } from "vitest";
import { sha256Of } from "../../src/seal/docket-files.ts";
import { readReleaseDecision, readTestResult } from "../../src/seal/statement.ts";
import { sampleInputs, seal } from "../sealed.ts";

const inputs = sampleInputs();
const sealed = await seal(inputs);
const bytesOf = (docket: Awaited<ReturnType<typeof seal>>, path: string): Buffer => docket.get(path) as Buffer;
const statement = (path: string) => [bytesOf(sealed, path), { file: path }] as const;
const json = bytesOf(sealed, "decision.json");

test("the test result names every finding once, and the plan as its configuration", () => {
  const { subject, predicate, unknownFields } = readTestResult(...statement("attestations/test-result.json"));
  expect(unknownFields).toEqual([]);
  expect(subject[0]).toEqual({ name: "decision.json", digest: { sha256: sha256Of(json) } });
  const { findings } = JSON.parse(json.toString()) as { findings: { id: string }[] };
  const named = [...predicate.passedTests!, ...predicate.warnedTests!, ...predicate.failedTests!];
  expect(named.toSorted()).toEqual(findings.map(({ id }) => id.replaceAll(" ", "%20")).toSorted());
  expect(predicate.configuration).toEqual([
    { name: "inputs/docket.yaml", digest: { sha256: sha256Of(inputs.get("docket.yaml")!) } },
  ]);
  expect(predicate.result).toBe(predicate.warnedTests!.length > 0 ? "WARNED" : "PASSED");
});

test("every claim of the release decision leads to its number, byte for byte, and to evidence that lies in the docket", () => {
  const { predicate } = readReleaseDecision(...statement("attestations/release-decision.json"));
  expect(predicate.verdict).toBe("GO");
  expect(predicate.claims.length).toBeGreaterThan(0);
  for (const { value, evidence } of predicate.claims) {
    const [own, ...sources] = evidence;
    const { bytes, line } = own;
    expect(JSON.parse(json.subarray(...bytes!).toString())).toBe(value);
    expect(json.subarray(0, bytes![0]).toString().split("\n").length).toBe(line);
    expect(sources.length).toBeGreaterThan(0);
    for (const { path, sha256 } of sources) expect(sha256Of(bytesOf(sealed, path)), path).toBe(sha256);
  }
  for (const { claims, message } of predicate.reasons) {
    expect(message).not.toBe("");
    for (const id of claims) expect(predicate.claims.some((claim) => claim.id === id)).toBe(true);
  }
});

test("a release that does not go ahead has failed, and says for which reasons", async () => {
  const strict = new Map(inputs).set(
    "docket.yaml",
    Buffer.from(inputs.get("docket.yaml")!.toString().replace("p95_latency <= 400ms", "p95_latency <= 4ms")),
  );
  const docket = await seal(strict);
  const [result, decision] = ["attestations/test-result.json", "attestations/release-decision.json"].map((path) =>
    bytesOf(docket, path),
  );
  const tests = readTestResult(result!, { file: "x" }).predicate;
  expect(tests.result).toBe("FAILED");
  expect(tests.failedTests!.some((id) => id.includes("p95_latency"))).toBe(true);
  const decided = readReleaseDecision(decision!, { file: "x" }).predicate;
  expect(decided.verdict).toBe("ROLLBACK");
  expect(decided.reasons.map(({ severity }) => severity)).toContain("blocking");
  expect(decided.reasons.every(({ claims }) => claims.length > 0)).toBe(true);
  expect(decided).not.toHaveProperty("decidedAt");
});
