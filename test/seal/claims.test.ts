import { describe, expect, test } from "vitest";
import { DocketError } from "../../src/errors.ts";
import { claimsFromGithub, claimsPath, isClaimsPath, readClaims, writeClaims } from "../../src/seal/claims.ts";

const at = { file: "github.json" };
const NOW = "2026-11-02T10:00:00Z";
const from = (value: unknown) => claimsFromGithub(Buffer.from(JSON.stringify(value)), NOW, at);
const refusal = (act: () => unknown): string => {
  try {
    act();
  } catch (error) {
    if (error instanceof DocketError) return error.message;
    throw error;
  }
  return "";
};

const review = {
  id: 80,
  node_id: "MDE3OlB1bGxSZXF1ZXN0UmV2aWV3ODA=",
  user: { login: "octocat", id: 1, type: "User", site_admin: false },
  body: "Here is the body | with a pipe",
  state: "APPROVED",
  submitted_at: "2026-11-01T17:43:43Z",
  commit_id: "ecdd80bb57125d7ba9641ffaa4d7d2c19d3f3091",
  author_association: "COLLABORATOR",
};
const approval = {
  state: "approved",
  comment: "Ship it!",
  environments: [
    { id: 161171787, name: "production" },
    { id: 2, name: "staging" },
  ],
  user: { login: "octocat", id: 1 },
};

describe("claims of GitHub", () => {
  test("a review names its person, its word, its time and its commit", () => {
    expect(from([review, { ...review, state: "CHANGES_REQUESTED", body: null }])).toMatchObject({
      source: "github-pull-request-reviews",
      observedAt: NOW,
      claims: [
        {
          who: "octocat",
          said: "approved",
          at: "2026-11-01T17:43:43Z",
          commit: "ecdd80bb57125d7ba9641ffaa4d7d2c19d3f3091",
          comment: "Here is the body | with a pipe",
        },
        { said: "rejected", comment: "" },
      ],
    });
  });

  test("an approval of environments names neither time nor commit, and none is made up", () => {
    const { source, claims } = from([approval]);
    expect(source).toBe("github-environment-approvals");
    expect(claims).toEqual([
      { who: "octocat", said: "approved", environment: "production", comment: "Ship it!" },
      { who: "octocat", said: "approved", environment: "staging", comment: "Ship it!" },
    ]);
  });

  test("what is kept is read back, and says of itself that it is unsigned", () => {
    const claims = from([review]);
    const text = writeClaims(claims);
    expect(readClaims(Buffer.from(text), at)).toEqual(claims);
    expect(JSON.parse(text).signed).toBe(false);
    expect(claimsPath(claims)).toMatch(/^attestations\/claims-github-pull-request-reviews-[0-9a-f]{8}\.json$/);
    expect(isClaimsPath(claimsPath(claims))).toBe(true);
    expect(refusal(() => readClaims(Buffer.from(text.replace('"signed": false', '"signed": true')), at))).toMatch(
      "no signature",
    );
  });

  test.for([
    [[], "no list of reviews"],
    [{ message: "Not Found" }, "no list of reviews"],
    [[{ hello: 1 }], "neither reviews"],
    [[review, approval], "neither reviews"],
    [[{ ...review, state: "approved" }], '"state" is "approved", expected "APPROVED"'],
    [[{ ...review, user: null }], '"user" is null'],
    [[{ ...review, submitted_at: "2026-02-30T00:00:00Z" }], "no calendar has"],
    [[{ ...review, commit_id: "main" }], '"commit_id" is "main"'],
    [[{ ...approval, state: "pending" }], '"state" is "pending"'],
  ] as const)("%# is refused", ([value, message]) => {
    expect(refusal(() => from(value))).toMatch(message);
  });
});
