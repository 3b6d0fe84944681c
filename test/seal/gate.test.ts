import { createPrivateKey, createPublicKey, generateKeyPairSync } from "node:crypto";
import { bundleFromJSON } from "@sigstore/bundle";
import { toSignedEntity, toTrustMaterial, Verifier } from "@sigstore/verify";
import { describe, expect, test } from "vitest";
import { type Check, VERIFICATION_AREAS } from "../../src/model/verification.ts";
import { GATE, gateInputs, type GateQuestion, gateStatement, signBundle, VERIFIER_ID } from "../../src/seal/gate.ts";
import { readPemSigningKey, type SigningKey } from "../../src/seal/pem-keys.ts";
import { writeStatement } from "../../src/seal/statement.ts";
import { matchSummary, readSummary } from "../../src/seal/verification-summary.ts";
import {
  allowedLine,
  AT_MS,
  broken,
  brokenCodes,
  hex,
  pemSigner,
  POLICY,
  policyOf,
  sshSigner,
  SUBJECTS,
  ThirdLayer,
} from "./sign-off-case.ts";

const held: readonly Check[] = VERIFICATION_AREAS.map((area) => ({ area, code: "x", outcome: "held", message: "y" }));
const policy = policyOf(POLICY);
const question: GateQuestion = {
  checks: held,
  subjects: SUBJECTS,
  releaseId: "pkg:generic/Checkout%20API@2.14.0",
  policy,
  inputs: [{ name: "signoffs/0001-sre-00000000.json", digest: { sha256: hex("a") } }],
  people: 2,
  atMs: AT_MS,
  verifierId: VERIFIER_ID,
  toolVersion: "0.1.0",
};
const read = (changed: Partial<GateQuestion> = {}) =>
  readSummary(Buffer.from(writeStatement(gateStatement({ ...question, ...changed }))), { file: GATE }).predicate;

describe("the last word", () => {
  test("is PASSED where every area was asked and every check held", () => {
    expect(read()).toEqual({
      verifier: { id: "urn:docket:verify", version: { docket: "0.1.0" } },
      timeVerified: "2026-11-02T12:00:00.000Z",
      resourceUri: "pkg:generic/Checkout%20API@2.14.0",
      policy: { uri: "urn:docket:sign-off-policy:3", digest: { sha256: hex(POLICY) } },
      inputAttestations: question.inputs,
      verificationResult: "PASSED",
      verifiedLevels: ["RELEASE_GATE_PASSED", "RELEASE_TWO_PERSON_APPROVED"],
      slsaVersion: "1.0",
    });
    expect(read({ people: 1 }).verifiedLevels).toEqual(["RELEASE_GATE_PASSED"]);
  });

  test.for([
    [
      "one check failed",
      {
        checks: [
          ...held,
          {
            area: "replay",
            code: "decision-replayed",
            outcome: "failed",
            message: "differs",
            at: { file: "decision.json" },
          },
        ],
      },
      "replay/decision-replayed",
      "decision.json: differs",
    ],
    [
      "one was not made",
      { checks: [...held, { area: "time", code: "timestamp", outcome: "not-checked", message: "hand in" }] },
      "time/timestamp",
      "hand in (not checked)",
    ],
    [
      "an area was not asked about",
      { checks: held.filter(({ area }) => area !== "time") },
      "time/not-checked",
      "nothing was checked of time",
    ],
  ] as const)("is FAILED with its reason where %s", ([, changed, code, message]) => {
    const predicate = read(changed);
    expect(predicate).toMatchObject({
      verificationResult: "FAILED",
      verifiedLevels: ["FAILED"],
      reasons: [{ code, message }],
    });
  });

  test("is FAILED without a policy, whatever held", () => {
    expect(read({ policy: undefined }).verificationResult).toBe("FAILED");
  });

  test("satisfies a consumer who goes by the specification, and a FAILED one does not", () => {
    const demand = {
      digests: [`sha256:${hex("decision")}`],
      verifierId: VERIFIER_ID,
      resourceUri: question.releaseId,
      levels: ["RELEASE_GATE_PASSED"],
    };
    const match = (changed: Partial<GateQuestion>) =>
      matchSummary(
        readSummary(Buffer.from(writeStatement(gateStatement({ ...question, ...changed }))), { file: GATE }),
        demand,
      );
    expect(match({})).toEqual([]);
    expect(match({ policy: undefined }).map(({ code }) => code)).toEqual(["verification-result", "verified-levels"]);
    expect(match({ releaseId: "pkg:generic/other@1" }).map(({ code }) => code)).toEqual(["resource-uri"]);
  });
});

describe("a last word that lies in the docket", () => {
  const ada = sshSigner("ada@example.com");
  const grace = sshSigner("grace@example.com");
  const pair = generateKeyPairSync("ed25519");
  const gate = pemSigner("gate@ci", pair.privateKey);
  const people =
    allowedLine(ada, 'namespaces="*@docket,!gate@docket"') + allowedLine(grace, 'namespaces="*@docket,!gate@docket"');
  const allowed = people + allowedLine(gate, 'namespaces="gate@docket"');
  const layer = (changed: Partial<GateQuestion> = {}): ThirdLayer => {
    const signed = new ThirdLayer().add({ by: ada, role: "sre" }).add({ by: grace, role: "release-manager" });
    const statement = gateStatement({ ...question, inputs: gateInputs(signed.files), ...changed });
    signed.files.set(GATE, gate.sign(writeStatement(statement), "gate@docket"));
    return signed;
  };

  test("holds where it is about exactly this, by a key for last words", () => {
    expect(broken(layer().verify({ policy, allowed }))).toEqual([]);
    // What it says is not relied on: this verification finds out by itself.
    expect(broken(layer({ policy: undefined }).verify({ policy, allowed }))).toEqual([]);
  });
  test.for([
    ["of an unknown key", {}, people, ["gate-signature"]],
    ["of a key for something else", {}, people + allowedLine(gate, 'namespaces="approve@docket"'), ["gate-signature"]],
    ["about another docket", { subjects: [SUBJECTS[0]] }, allowed, ["gate-subjects"]],
    ["said before the last sign-off", { inputs: [] }, allowed, ["gate-is-last"]],
  ] as const)("is refused: %s", ([, changed, signers, codes]) => {
    expect(brokenCodes(layer(changed as Partial<GateQuestion>).verify({ policy, allowed: signers }))).toEqual(codes);
  });
  test("an approval in its place is no last word", () => {
    const signed = layer();
    signed.files.set(GATE, gate.sign(Buffer.from([...signed.files.values()][0]!).toString(), ""));
    expect(brokenCodes(signed.verify({ policy, allowed }))).toEqual(["gate-signature"]);
  });
  test("is not asked about where it is replaced, and not checked where nobody says whose keys are whose", () => {
    const signed = layer();
    signed.files.set(GATE, Buffer.from("no bundle"));
    expect(broken(signed.verify({ policy, allowed, isLastWordReplaced: true }))).toEqual([]);
    expect(
      layer()
        .verify({ policy })
        .find(({ code }) => code === "gate-signature")!.outcome,
    ).toBe("not-checked");
  });
});

test.for([
  ["ECDSA P-256", generateKeyPairSync("ec", { namedCurve: "P-256" }).privateKey],
  ["Ed25519", generateKeyPairSync("ed25519").privateKey],
] as const)("the reference verifier of Sigstore accepts a bundle of an %s key", ([, privateKey]) => {
  const key: SigningKey = readPemSigningKey(privateKey.export({ format: "pem", type: "pkcs8" }) as string, {
    file: "k",
  });
  const text = signBundle(Buffer.from(writeStatement(gateStatement(question))), key);
  const publicKey = createPublicKey(createPrivateKey(privateKey.export({ format: "pem", type: "pkcs8" })));
  const material = toTrustMaterial(
    { certificateAuthorities: [], ctlogs: [], tlogs: [], timestampAuthorities: [], mediaType: "" },
    () => ({ publicKey, validFor: () => true }),
  );
  const verifier = new Verifier(material, { tlogThreshold: 0, ctlogThreshold: 0, timestampThreshold: 0 });
  const judge = (json: string) => verifier.verify(toSignedEntity(bundleFromJSON(JSON.parse(json))));
  expect(() => judge(text)).not.toThrow();
  const sealed = JSON.parse(text);
  sealed.dsseEnvelope.payload = Buffer.from("{}").toString("base64");
  expect(() => judge(JSON.stringify(sealed))).toThrow();
});
