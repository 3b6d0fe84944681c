import { describe, expect, test } from "vitest";
import type { DecisionDocument } from "../../src/model/decision-document.ts";
import { withInvolved } from "../../src/model/sign-off-policy.ts";
import { parseKeyList } from "../../src/seal/allowed-signers.ts";
import { NEVER } from "../../src/seal/sign-off.ts";
import { VERIFICATION_AREAS } from "../../src/model/verification.ts";
import {
  allowedLine,
  AT_MS,
  broken,
  brokenCodes,
  decision,
  finding,
  hex,
  pemSigner,
  POLICY,
  policyOf,
  sshSigner,
  SUBJECTS,
  ThirdLayer,
  type Word,
  type WordChange,
} from "./sign-off-case.ts";

const ada = sshSigner("ada@example.com");
const bob = pemSigner("bob@example.com");
const grace = sshSigner("grace@example.com");
const eve = sshSigner("eve@example.com");
const allowed = [ada, bob, grace, eve].map((signer) => allowedLine(signer)).join("");
const policy = policyOf(POLICY);
const trust = { policy, allowed };
const good = (): ThirdLayer =>
  new ThirdLayer().add({ by: bob, role: "sre" }).add({ by: grace, role: "release-manager" });

describe("a release that the right people approved", () => {
  test("holds in every area that sign-offs answer for", () => {
    const checks = good().verify(trust);
    expect(broken(checks)).toEqual([]);
    expect(new Set(checks.map(({ area }) => area))).toEqual(
      new Set(
        VERIFICATION_AREAS.filter((area) => ["authenticity", "authorisation", "currency", "time"].includes(area)),
      ),
    );
    expect(checks.find(({ code }) => code === "sign-off-time")!.message).toMatch("claimed, not proven");
    expect(checks.find(({ code }) => code === "sign-off-chain")!.message).toMatch(
      good().digests.length === 2 ? "2 in an unbroken chain" : "",
    );
  });

  test("is the same whoever asks twice", () => {
    const layer = good();
    expect(layer.verify(trust)).toEqual(layer.verify(trust));
  });

  test.for([
    ["no policy", { allowed }, "policy"],
    ["no list of signers", { policy }, "sign-off-key"],
    ["neither", {}, "sign-off-key"],
  ] as const)("is not held, but not checked, with %s", ([, terms, code]) => {
    const checks = good().verify(terms);
    expect(checks.find((one) => one.code === code)!.outcome).toBe("not-checked");
    for (const area of ["authenticity", "authorisation"] as const) {
      const outcomes = checks.filter((one) => one.area === area).map(({ outcome }) => outcome);
      if (area === "authorisation" || !("allowed" in terms)) expect(outcomes).not.toEqual(outcomes.map(() => "held"));
    }
  });

  test("nobody signed: nothing is held by that", () => {
    const checks = new ThirdLayer().verify(trust);
    for (const area of ["authenticity", "authorisation", "currency", "time"]) {
      expect(checks.some((one) => one.area === area && one.outcome !== "held")).toBe(true);
    }
    expect(brokenCodes(checks)).toContain("role-threshold");
  });
});

/** One change to the first of the two approvals, and the codes of everything that must notice. */
const CHANGES: readonly (readonly [string, Partial<Word>, WordChange, readonly string[]])[] = [
  ["another namespace", {}, { namespace: "reject@docket" }, ["sign-off-namespace", "role-threshold", "people-least"]],
  ["a signature for git", {}, { namespace: "git" }, ["sign-off-namespace", "role-threshold", "people-least"]],
  [
    "one subject too few",
    {},
    { subjects: SUBJECTS.slice(1) as never },
    ["sign-off-subjects", "role-threshold", "people-least"],
  ],
  [
    "a subject of the next release as well",
    {},
    { subjects: [...SUBJECTS, { name: "next", digest: { sha256: hex("next") } }] as never },
    ["sign-off-subjects", "role-threshold", "people-least"],
  ],
  [
    "another commit",
    {},
    { subjects: [...SUBJECTS.slice(0, 3), { name: "commit", digest: { gitCommit: "d".repeat(40) } }] as never },
    ["sign-off-subjects", "role-threshold", "people-least"],
  ],
  ["another verdict seen", { verdictSeen: "HOLD" }, {}, ["sign-off-verdict-seen", "role-threshold", "people-least"]],
  ["a stranger's key", { by: sshSigner("ada@example.com") }, {}, ["sign-off-key", "role-threshold", "people-least"]],
  [
    "another's id over one's own key",
    { by: { ...eve, id: "ada@example.com" } },
    {},
    ["sign-off-key", "role-threshold", "people-least"],
  ],
  ["a file of another name", {}, { name: "0001-sre-00000000" }, ["sign-off-name", "role-threshold", "people-least"]],
  ["a role of others", { role: "release-manager", by: bob }, {}, ["sign-off-role", "role-threshold", "people-least"]],
  ["a role that nobody asks for", { role: "intern" }, {}, ["sign-off-role", "role-threshold", "people-least"]],
  ["another environment", { environment: "staging" }, {}, ["sign-off-environment", "role-threshold", "people-least"]],
  [
    "other terms",
    { policy: { digest: { sha256: hex("laxer") } } },
    {},
    ["sign-off-terms", "role-threshold", "people-least"],
  ],
  ["run out", { expiresAt: "2026-11-02T11:00:00Z" }, {}, ["sign-off-in-force", "role-threshold", "people-least"]],
  ["signed before the evidence was whole", { approvedAt: "2026-11-02T00:30:00Z" }, {}, ["sign-off-after-evidence"]],
  [
    "signed in the future",
    { approvedAt: "2026-11-03T00:00:00Z", expiresAt: NEVER },
    {},
    ["sign-off-not-in-future", "sign-off-order", "role-threshold", "people-least"],
  ],
  ["abstained", { action: "ABSTAIN", expiresAt: NEVER }, {}, ["role-threshold", "people-least"]],
  ["rejected", { action: "REJECT", expiresAt: NEVER }, {}, ["role-threshold", "people-least", "no-rejection"]],
  ["only acknowledged", { action: "ACKNOWLEDGE", expiresAt: NEVER }, {}, ["role-threshold", "people-least"]],
  ["not the first", { sequence: 2, previous: hex("none") }, {}, ["sign-off-chain"]],
  ["replaces what is not here", { supersedes: hex("gone") }, {}, ["sign-off-supersedes"]],
];

test.for(CHANGES)("an approval with %s is found out", ([, word, change, codes]) => {
  const layer = new ThirdLayer()
    .add({ by: ada, role: "sre", ...word }, change)
    .add({ by: grace, role: "release-manager" });
  const found = brokenCodes(layer.verify(trust));
  expect([...found].sort()).toEqual([...codes].sort());
});

test("every byte of statement and signature counts", () => {
  const layer = good();
  for (const path of layer.files.keys()) {
    const bytes = layer.files.get(path)!;
    for (let index = 0; index < bytes.length; index += 101) {
      const changed = Uint8Array.from(bytes);
      changed[index]! ^= 4;
      layer.files.set(path, changed);
      expect(broken(layer.verify(trust)), `${path} byte ${index}`).not.toEqual([]);
    }
    layer.files.set(path, bytes);
  }
  expect(broken(layer.verify(trust))).toEqual([]);
});

describe("files", () => {
  test.for([
    ["signoffs/0001-sre-deadbeef.json.sig", "a signature without its statement"],
    ["signoffs/notes.txt", "a note"],
    ["attestations/unknown.json", "a statement of no known kind"],
    ["timestamps/0009-sre-deadbeef.tsr", "a timestamp over nothing"],
  ] as const)("%s is refused: %s", ([path]) => {
    const layer = good();
    layer.files.set(path, Buffer.from("x"));
    expect(brokenCodes(layer.verify(trust))).toEqual(["sign-off-files"]);
  });

  test("a second signature beside the first is a stray", () => {
    const layer = new ThirdLayer().add({ by: ada, role: "sre" }).add({ by: grace, role: "release-manager" });
    const [statement] = layer.files.keys();
    layer.files.set(statement!.replace(/json$/, "sigstore.json"), Buffer.from("{}"));
    expect(brokenCodes(layer.verify(trust))).toEqual(["sign-off-files"]);
  });

  test("a statement without its signature is nobody's word", () => {
    const layer = good();
    layer.files.delete([...layer.files.keys()].find((path) => path.endsWith(".sig"))!);
    expect(brokenCodes(layer.verify(trust))).toContain("sign-off-signature");
  });
});

describe("the chain", () => {
  const three = (): ThirdLayer => good().add({ by: ada, role: "sre", action: "REJECT", expiresAt: NEVER });
  test("one taken out of the middle leaves a gap", () => {
    const layer = three();
    for (const path of layer.files.keys()) if (path.includes("/0002-")) layer.files.delete(path);
    expect(brokenCodes(layer.verify(trust))).toContain("sign-off-chain");
  });
  test("the last rejection taken out cannot be seen from inside, which the check says; the head tells", () => {
    const layer = three();
    for (const path of layer.files.keys()) if (path.includes("/0003-")) layer.files.delete(path);
    const checks = layer.verify(trust);
    expect(broken(checks)).toEqual([]);
    const chain = checks.find(({ code }) => code === "sign-off-chain")!;
    expect(chain.message).toContain(layer.digests[1]);
    expect(chain.message).not.toContain(layer.digests[2]);
    expect(chain.message).toMatch("deleted cannot be seen from inside");
  });
  test("two that follow on the same one are a fork", () => {
    const layer = good();
    const fork = new ThirdLayer().add({ by: bob, role: "sre" });
    layer.add({ by: ada, role: "sre", sequence: 2, previous: fork.digests[0]! });
    expect(brokenCodes(layer.verify(trust))).toContain("sign-off-chain");
  });
});

describe("changes of mind", () => {
  const rejected = (): ThirdLayer => good().add({ by: ada, role: "sre", action: "REJECT", expiresAt: NEVER });
  test("a rejection blocks, however many approve", () => {
    expect(brokenCodes(rejected().verify(trust))).toEqual(["no-rejection"]);
  });
  test("unless the policy lets it pass", () => {
    const lax = policyOf(`${POLICY}reject-blocks: false\n`);
    expect(broken(rejected().verify({ policy: lax, allowed }))).toEqual([]);
  });
  test("who rejected can take it back, by a revocation or by an approval in its place", () => {
    const layer = rejected();
    layer.add({ by: ada, role: "sre", action: "REVOKE", expiresAt: NEVER, supersedes: layer.digests[2]! });
    expect(broken(layer.verify(trust))).toEqual([]);
    const other = rejected();
    other.add({ by: ada, role: "sre", supersedes: other.digests[2]! });
    expect(broken(other.verify(trust))).toEqual([]);
  });
  test("nobody else can", () => {
    const layer = rejected();
    layer.add({ by: bob, role: "sre", action: "REVOKE", expiresAt: NEVER, supersedes: layer.digests[2]! });
    expect(brokenCodes(layer.verify(trust))).toEqual(["sign-off-supersedes", "no-rejection"]);
  });
  test("a rejection comes back when the approval in its place is revoked", () => {
    const layer = rejected();
    layer.add({ by: ada, role: "sre", supersedes: layer.digests[2]! });
    layer.add({ by: ada, role: "sre", action: "REVOKE", expiresAt: NEVER, supersedes: layer.digests[3]! });
    expect(brokenCodes(layer.verify(trust))).toEqual(["no-rejection"]);
  });
  test("an approval that was revoked does not come back, and does not count", () => {
    const layer = good();
    layer.add({ by: bob, role: "sre", supersedes: layer.digests[0]! });
    layer.add({ by: bob, role: "sre", action: "REVOKE", expiresAt: NEVER, supersedes: layer.digests[2]! });
    expect(brokenCodes(layer.verify(trust))).toEqual(["role-threshold", "people-least"]);
    const words = layer.verify(trust).filter(({ code }) => code === "sign-off-in-force");
    expect(words.map(({ message }) => message)).toEqual(
      expect.arrayContaining([
        expect.stringContaining("replaced by number 3"),
        expect.stringContaining("revoked by number 4"),
      ]),
    );
  });
  test("a revocation cannot be revoked", () => {
    const layer = good();
    layer.add({ by: bob, role: "sre", action: "REVOKE", expiresAt: NEVER, supersedes: layer.digests[0]! });
    layer.add({ by: bob, role: "sre", action: "REVOKE", expiresAt: NEVER, supersedes: layer.digests[2]! });
    expect(brokenCodes(layer.verify(trust))).toEqual(["sign-off-supersedes", "role-threshold", "people-least"]);
  });
  test("an approval that ran out and was given again is in force", () => {
    const layer = new ThirdLayer()
      .add({ by: bob, role: "sre", expiresAt: "2026-11-02T11:00:00Z" })
      .add({ by: grace, role: "release-manager" });
    layer.add({ by: bob, role: "sre", supersedes: layer.digests[0]! });
    expect(broken(layer.verify(trust))).toEqual([]);
  });
});

describe("people", () => {
  test("somebody of two roles fills one of them", () => {
    const layer = new ThirdLayer().add({ by: ada, role: "sre" }).add({ by: ada, role: "release-manager" });
    expect(brokenCodes(layer.verify(trust))).toEqual(["role-threshold", "people-least"]);
    layer.add({ by: bob, role: "sre" });
    expect(broken(layer.verify(trust))).toEqual([]);
  });
  test("or both, where the policy says so", () => {
    const lax = policyOf(POLICY.replace("min-people: 2", "min-people: 1").concat("one-person-several-roles: true\n"));
    const layer = new ThirdLayer().add({ by: ada, role: "sre" }).add({ by: ada, role: "release-manager" });
    expect(broken(layer.verify({ policy: lax, allowed }))).toEqual([]);
  });
  test("two approvals of one person, by two keys, are one", () => {
    const second = sshSigner("bob@example.com");
    const two = policyOf(
      POLICY.replace("[ada@example.com, bob@example.com] }", "[ada@example.com, bob@example.com], threshold: 2 }"),
    );
    const layer = good().add({ by: second, role: "sre" });
    expect(brokenCodes(layer.verify({ policy: two, allowed: allowed + allowedLine(second) }))).toEqual([
      "role-threshold",
    ]);
  });
  test("one key for two people is an error of the list, and they count once", () => {
    const twin = { ...bob, id: "ada@example.com" };
    const two = policyOf(
      POLICY.replace("[ada@example.com, bob@example.com] }", "[ada@example.com, bob@example.com], threshold: 2 }"),
    );
    const layer = good().add({ by: twin, role: "sre" });
    const checks = layer.verify({ policy: two, allowed: allowed + allowedLine(twin) });
    expect(brokenCodes(checks)).toEqual(["keys-distinct", "role-threshold"]);
    expect(
      broken(
        good().verify({ policy, allowed: `*@example.com namespaces="*@docket" ${bob.keyLine}\n${allowedLine(grace)}` }),
      )[0],
    ).toMatch(/^keys-distinct: one key for several people/);
  });
  test("a key for another meaning does not approve", () => {
    const lines = allowedLine(bob, 'namespaces="reject@docket"') + allowedLine(grace);
    expect(brokenCodes(good().verify({ policy, allowed: lines }))).toContain("sign-off-key");
  });
  test("the author does not approve, under whatever name", () => {
    for (const author of ["bob@example.com", "Bob B. <BOB@example.com>", "bob-at-home"]) {
      const own = policyOf(
        POLICY.replace("author: [eve@example.com]", "also-known-as: { bob@example.com: [bob-at-home] }"),
      );
      const named = withInvolved(own, new Map([["author", [author]]]));
      expect(brokenCodes(good().verify({ policy: named, allowed })), author).toEqual([
        "separation",
        "role-threshold",
        "people-least",
      ]);
    }
  });
  test("an author whom nobody names is no pass", () => {
    const unknown = policyOf(POLICY.replace("  author: [eve@example.com]\n", ""));
    const checks = good().verify({ policy: unknown, allowed });
    expect(broken(checks)).toEqual([
      'separation: nobody says who the author is: name them with --author, or "none" where there is nobody',
    ]);
    expect(broken(good().verify({ policy: withInvolved(unknown, new Map([["author", []]])), allowed }))).toEqual([]);
  });
});

describe("keys in time", () => {
  const lines = (options: string): string => allowedLine(bob, `namespaces="*@docket",${options}`) + allowedLine(grace);
  test.for([
    ['valid-before="20261102115959Z"', ["key-in-force", "role-threshold", "people-least"]],
    ['valid-after="20261102120001Z"', ["key-in-force", "role-threshold", "people-least"]],
    ['valid-before="20261102120000Z"', []],
    ['valid-after="20261102120000Z"', []],
  ] as const)("a key with %s", ([options, codes]) => {
    expect(brokenCodes(good().verify({ policy, allowed: lines(options) }))).toEqual(codes);
  });
  test("a revoked key is not believed, whenever it signed", () => {
    const { keys } = parseKeyList(bob.keyLine, { file: "revoked" });
    expect(brokenCodes(good().verify({ ...trust, revoked: keys }))).toEqual([
      "key-not-revoked",
      "role-threshold",
      "people-least",
    ]);
  });
  test("a list with a line that cannot be read is no list", () => {
    expect(brokenCodes(good().verify({ policy, allowed: `${allowed}carol ssh-ed25519 AAAA\n` }))).toEqual([
      "allowed-signers",
    ]);
  });
});

describe("the policy", () => {
  test("expires", () => {
    const old = policyOf(POLICY.replace("2027-12-31", "2026-11-01"));
    expect(brokenCodes(good().verify({ policy: old, allowed }))).toEqual(["policy-in-force"]);
  });
  test("limits the age of approvals", () => {
    expect(brokenCodes(good().verify({ policy: policyOf(POLICY.replace("48h", "1h")), allowed }))).toEqual([
      "sign-off-age",
      "role-threshold",
      "people-least",
    ]);
  });
  test("may demand that times are proven", () => {
    const strict = policyOf(`${POLICY}require-timestamp: true\n`);
    expect(brokenCodes(good().verify({ policy: strict, allowed }))).toEqual([
      "sign-off-time",
      "role-threshold",
      "people-least",
    ]);
  });
  test("knows its environments", () => {
    expect(brokenCodes(good().verify({ ...trust, environment: "staging" }))).toEqual(["environment"]);
    const nowhere = decision({ release: { service: "x", version: "1" } });
    expect(brokenCodes(good().verify(trust, nowhere))).toEqual(["environment"]);
    expect(broken(good().verify({ ...trust, environment: "production" }, nowhere))).toEqual([]);
  });
  test("is told apart from what the plan demands", () => {
    const lax = decision({
      signOff: {
        roles: [{ id: "sre", title: "SRE", people: ["ada@example.com", "mallory@example.com"], threshold: 2 }],
        approverIsNot: [],
      },
    });
    const said = good()
      .verify(trust, lax)
      .find(({ code }) => code === "policy-and-plan")!;
    expect(said.message).toBe(
      "the policy counts, not the plan, which differs: it lets mallory@example.com sign as sre; it does not let bob@example.com sign as sre; it demands 2 × sre, the policy 1; it has no role release-manager; it lets the author approve",
    );
  });
  test("that a program makes without anybody in it proves nothing", () => {
    const checks = good().verify({ policy: { ...policy, roles: new Map(), environments: undefined }, allowed });
    expect(brokenCodes(checks)).toContain("policy-demands-somebody");
  });
});

describe("a decision that is not GO", () => {
  const holds = (changed: Partial<DecisionDocument> = {}): DecisionDocument =>
    decision({
      decision: "rollback",
      binding: ["p95_latency/full"],
      findings: [
        finding("p95_latency/full"),
        finding("success_rate/full", { verdict: "inconclusive" }),
        finding("note", { severity: "advisory" }),
      ],
      ...changed,
    });
  const seen = { verdictSeen: "ROLLBACK" } as const;
  const waiver = (...findings: string[]): Word => ({
    by: ada,
    role: "sre",
    ...seen,
    action: "WAIVE",
    waives: findings.map((id) => ({ finding: id, because: "known since R1", expiresAt: "2026-11-05T00:00:00Z" })),
  });
  const layer = (...findings: string[]): ThirdLayer =>
    new ThirdLayer()
      .add({ by: bob, role: "sre", ...seen })
      .add({ by: grace, role: "release-manager", ...seen })
      .add(waiver(...findings));
  const lifting = policyOf(`${POLICY}waivers: { roles: [sre], lifts: [rollback], max-age: 4d }\n`);
  const all = ["p95_latency/full", "success_rate/full"];

  test("is not released by approvals, nor by waivers that the policy does not know", () => {
    expect(brokenCodes(layer(...all).verify(trust, holds()))).toEqual(["waiver", "release-allowed"]);
  });
  test("is released once every finding behind it is waived and the policy says so", () => {
    expect(broken(layer(...all).verify({ policy: lifting, allowed }, holds()))).toEqual([]);
  });
  test("is not released while one finding is left, the lesser ones too", () => {
    const found = broken(layer("p95_latency/full").verify({ policy: lifting, allowed }, holds()));
    expect(found).toEqual(["release-allowed: the decision is ROLLBACK, and not waived: success_rate/full"]);
  });
  test("a policy that lifts a hold lifts no rollback", () => {
    const hold = policyOf(`${POLICY}waivers: { roles: [sre], lifts: [hold] }\n`);
    expect(brokenCodes(layer(...all).verify({ policy: hold, allowed }, holds()))).toEqual(["release-allowed"]);
  });
  test.for([
    ["by a role that may not", POLICY + "waivers: { roles: [release-manager], lifts: [rollback] }\n", {}],
    ["for too long", POLICY + "waivers: { roles: [sre], lifts: [rollback], max-age: 1d }\n", {}],
    [
      "about evidence",
      undefined,
      { findings: [finding("p95_latency/full", { kind: "evidence" }), finding("success_rate/full")] },
    ],
    ["with refused evidence", undefined, { refused: 1 }],
  ] as const)("waived %s, it is not released", ([, text, changed]) => {
    const own = text === undefined ? lifting : policyOf(text);
    expect(brokenCodes(layer(...all).verify({ policy: own, allowed }, holds(changed as never)))).toContain(
      "release-allowed",
    );
  });
  test("a waiver that ran out waives nothing", () => {
    const later = Date.parse("2026-11-05T00:00:01Z");
    expect(brokenCodes(layer(...all).verify({ policy: lifting, allowed, atMs: later }, holds()))).toContain(
      "release-allowed",
    );
  });
  test("for want of anything judged, nothing can be waived", () => {
    const empty = holds({ decision: "hold", binding: [], findings: [] });
    const hold = policyOf(`${POLICY}waivers: { roles: [sre], lifts: [hold] }\n`);
    const approved = new ThirdLayer()
      .add({ by: bob, role: "sre", verdictSeen: "HOLD" })
      .add({ by: grace, role: "release-manager", verdictSeen: "HOLD" });
    expect(brokenCodes(approved.verify({ policy: hold, allowed }, empty))).toEqual(["release-allowed"]);
  });
  test("who asks for a waiver does not approve, where the policy separates them", () => {
    const apart = policyOf(
      `${POLICY.replace("[author]", "[author, waiver-requester]")}waivers: { roles: [sre], lifts: [rollback] }\n`,
    );
    const own = new ThirdLayer()
      .add({ by: ada, role: "sre", ...seen })
      .add({ by: grace, role: "release-manager", ...seen })
      .add(waiver(...all));
    expect(brokenCodes(own.verify({ policy: apart, allowed }, holds()))).toEqual([
      "separation",
      "role-threshold",
      "people-least",
    ]);
  });
});

test("the moment that is asked about is the verifier's, never the signer's", () => {
  expect(broken(good().verify(trust))).toEqual([]);
  expect(brokenCodes(good().verify({ ...trust, atMs: AT_MS + 10 * 86_400_000 }))).toContain("sign-off-in-force");
  expect(brokenCodes(good().verify({ ...trust, atMs: AT_MS - 86_400_000 }))).toContain("sign-off-not-in-future");
});
