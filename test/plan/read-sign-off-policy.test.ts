import { describe, expect, test } from "vitest";
import { DocketError, formatDefect } from "../../src/errors.ts";
import { withInvolved } from "../../src/model/sign-off-policy.ts";
import { readSignOffPolicy } from "../../src/plan/read-sign-off-policy.ts";

const GOOD = `version: 1
expires: 2027-12-31
roles:
  sre: { people: [ada@example.com, bob@example.com], threshold: 2 }
  release-manager: { people: [grace@example.com] }
`;

const read = (text: string) => readSignOffPolicy(text, "signoff.yaml", "0".repeat(64));

function defects(text: string): readonly string[] {
  try {
    read(text);
  } catch (error) {
    if (!(error instanceof DocketError)) throw error;
    expect(error.exitCode).toBe(2);
    return error.defects.map(formatDefect);
  }
  return [];
}

test("what is left out has its strictest meaning, or says that it is not known", () => {
  const policy = read(GOOD);
  expect(policy).toMatchObject({
    version: 1,
    expiresMs: Date.parse("2027-12-31T23:59:59.999Z"),
    environments: undefined,
    isOnePersonForSeveralRoles: false,
    approvalAgeMostMs: undefined,
    clockSkewMs: 60_000,
    isTimestampRequired: false,
    doesRejectionBlock: true,
    waivers: undefined,
  });
  expect(policy.roles.get("release-manager")).toEqual({ people: ["grace@example.com"], threshold: 1 });
  expect(policy.involved.size).toBe(0);
});

test("everything that can be written is read", () => {
  const policy = read(`${GOOD}environments:
  production: { all-of: [sre], min-people: 2 }
  staging: {}
separation:
  approver-is-not: [author, co-author, evidence-submitter, plan-editor, waiver-requester]
  author: [eve@example.com]
  co-author: []
  also-known-as: { ada@example.com: [ada, "Ada L."] }
max-approval-age: 2d
clock-skew: 5m
require-timestamp: true
reject-blocks: false
one-person-several-roles: true
waivers: { roles: [sre], lifts: [hold, rollback], max-age: 7d }
`);
  expect(policy.environments!.get("production")).toEqual({ allOf: ["sre"], peopleLeast: 2 });
  expect(policy.environments!.get("staging")).toEqual({ allOf: ["sre", "release-manager"], peopleLeast: 1 });
  expect([...policy.involved]).toEqual([
    ["author", ["eve@example.com"]],
    ["co-author", []],
  ]);
  expect(policy.aliases.get("ada@example.com")).toEqual(["ada", "Ada L."]);
  expect(policy).toMatchObject({
    approvalAgeMostMs: 172_800_000,
    clockSkewMs: 300_000,
    isTimestampRequired: true,
    doesRejectionBlock: false,
    isOnePersonForSeveralRoles: true,
    waivers: { roles: ["sre"], lifts: ["hold", "rollback"], ageMostMs: 604_800_000 },
  });
  expect(
    withInvolved(
      policy,
      new Map([
        ["author", ["lin"]],
        ["plan-editor", []],
      ]),
    ).involved,
  ).toEqual(
    new Map([
      ["author", ["eve@example.com", "lin"]],
      ["co-author", []],
      ["plan-editor", []],
    ]),
  );
});

describe("a policy that proves nothing, or that nothing can satisfy, is refused with its place", () => {
  test.for([
    ["", "signoff.yaml:1:1: found null, expected a map (the key has no value)"],
    [
      "version: 1\nexpires: 2027-12-31\nroles: {}\n",
      "signoff.yaml:3:8: no role: a policy that asks nobody is satisfied by anything",
    ],
    [GOOD.replace("threshold: 2", "threshold: 0"), "signoff.yaml:4:65: found 0: it must be >= 1"],
    [
      GOOD.replace("threshold: 2", "threshold: 3"),
      "signoff.yaml:4:65: a threshold of 3 with 2 people can never be met",
    ],
    [GOOD.replace("[grace@example.com]", "[]"), "signoff.yaml:5:30: found []: it must NOT have fewer than 1 items"],
    [GOOD.replace("bob@", "ada@"), "signoff.yaml:4:18: somebody stands twice among the people of sre"],
    [GOOD.replace("threshold", "treshold"), 'signoff.yaml:4:54: unknown key "treshold" (did you mean "threshold"?)'],
    [GOOD.replace("2027-12-31", "2027-02-30"), 'signoff.yaml:2:10: found "2027-02-30", a day that no calendar has'],
    [GOOD.replace("version: 1\n", ""), 'signoff.yaml:1:1: the policy has no "version"'],
    [`${GOOD}environments: {}\n`, "signoff.yaml:6:15: no environment: leave the key out to mean all of them"],
    [
      `${GOOD}environments: { prod: { all-of: [srf] } }\n`,
      'signoff.yaml:6:34: unknown role "srf" (did you mean "sre"?)',
    ],
    [
      `${GOOD}environments: { prod: { min-people: 4 } }\n`,
      "signoff.yaml:6:37: 4 people are demanded, and the roles have 3",
    ],
    [
      `${GOOD}waivers: { roles: [ops], lifts: [hold] }\n`,
      'signoff.yaml:6:20: unknown role "ops", expected one of sre, release-manager',
    ],
    [
      `${GOOD}separation: { approver-is-not: [athor] }\n`,
      /found "athor", expected one of author, .* \(did you mean "author"\?\)$/,
    ],
    [
      `${GOOD}separation: { approver-is-not: [author], also-known-as: { ada@example.com: [bob@example.com] } }\n`,
      'signoff.yaml:6:77: "bob@example.com" is bob@example.com already',
    ],
    [`${GOOD}version: 2\n`, /^signoff\.yaml:6:1: Map keys must be unique/],
    [GOOD.replace("ada@example.com", "Ада@example.com"), /expected a person as the allowed-signers file names them/],
  ] as const)("%#", ([text, expected]) => {
    const found = defects(text);
    if (typeof expected === "string") expect(found).toEqual(expect.arrayContaining([expected]));
    else expect(found.join("\n")).toMatch(expected);
  });

  test("all defects at once", () => {
    const bad = `${GOOD.replace("threshold: 2", "threshold: 9").replace("2027-12-31", "2027-13-01")}waivers: { roles: [x, y], lifts: [hold] }\n`;
    expect(defects(bad)).toHaveLength(4);
  });
});
